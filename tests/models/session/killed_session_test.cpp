#include "models/session/Desk.h"
#include "tests/models/storage/Process.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What a window does, in a process that is killed.
class KilledSessionTest : public WorkspaceTest {
protected:
    /// Edits, takes back and repeats for ever; a byte once what is shown is on disk.
    int work(int pipe) const {
        Desk desk(Surroundings::real());
        if (!desk.openFile(path()) || !desk.choose(plain().id)) {
            return 1;
        }
        AssessmentSession& session = *desk.session();
        for (int number = countOf(session.assessment()) + 1;; ++number) {
            const Change change = SetRationale{indicator(0), QString::number(number)};
            if (!session.perform(change, u"Write"_s)) {
                return 2;
            }
            session.history().undo();
            session.history().redo();
            if (session.keeping() != AssessmentSession::Keeping::OnDisk || !sendByte(pipe, '.')) {
                return 3;
            }
        }
    }
    [[nodiscard]] int countOf(const Assessment& assessment) const {
        const Answer* answer = assessment.answer(indicator(0));
        return answer == nullptr ? 0 : answer->rationale.toInt();
    }
};

TEST_F(KilledSessionTest, NoEditThatAWindowShowedAsKeptIsLostAndTheFileOpensForWritingAtOnce) {
    ASSERT_TRUE(isGood(make()->add(plain(), {})));
    std::mt19937 random(20261128);
    int known = 0;
    for (int round = 0; round < 12; ++round) {
        std::string acknowledged;
        {
            Child child([this](int pipe) { return work(pipe); });
            acknowledged = child.read(1 + random() % 12);
            ::usleep(random() % 4000);
            child.kill();
            acknowledged += child.readToEnd();
            ASSERT_EQ(child.wait(), -1) << "the child ended by itself in round " << round;
        }
        Desk desk(fixedSurroundings());
        ASSERT_TRUE(isGood(desk.openFile(path())));
        EXPECT_FALSE(desk.isReadOnly()) << "the lock of a program that is gone holds nobody up";
        ASSERT_TRUE(isGood(desk.choose(plain().id)));
        const int stored = countOf(desk.session()->assessment());
        const int promised = known + static_cast<int>(acknowledged.size());
        // The step after the last acknowledged one may be on disk, or be half done: taken back.
        EXPECT_GE(stored, promised) << "round " << round;
        EXPECT_LE(stored, promised + 1) << "round " << round;
        EXPECT_HOLDS(desk.workspace());
        known = stored;
    }
    EXPECT_GT(known, 12);
}

} // namespace
} // namespace atalaya::test
