#include "tests/models/storage/Process.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class CrashTest : public WorkspaceTest {
protected:
    /// Gives answers one after the other, each acknowledged with a byte once store() says it is on disk.
    static int answerForEver(const QString& file, const QUuid& id, const QString& indicator, int pipe) {
        auto workspace = Workspace::open(file, Surroundings::real());
        if (!workspace) {
            return 1;
        }
        auto now = (*workspace)->assessment(id);
        if (!now) {
            return 2;
        }
        for (int number = count(*now, indicator) + 1;; ++number) {
            Assessment next = *now;
            next.answers[indicator].rationale = QString::number(number);
            if (!(*workspace)->store(*now, next)) {
                return 3;
            }
            if (!sendByte(pipe, '.')) {
                return 4;
            }
            *now = next;
        }
    }
    static int count(const Assessment& assessment, const QString& indicator) {
        const Answer* answer = assessment.answer(indicator);
        return answer == nullptr ? 0 : answer->rationale.toInt();
    }
};

TEST_F(CrashTest, NoAcknowledgedAnswerIsLostWhenTheProgramIsKilled) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    }
    const QString code = indicator(0);
    std::mt19937 random(20260514);
    int known = 0;
    for (int round = 0; round < 40; ++round) {
        std::string acknowledged;
        {
            Child child([&](int pipe) { return answerForEver(path(), plain().id, code, pipe); });
            acknowledged = child.read(random() % 25);
            ::usleep(random() % 3000);
            child.kill();
            acknowledged += child.readToEnd();
            ASSERT_EQ(child.wait(), -1) << "the child ended by itself in round " << round;
        }
        const auto workspace = reopen();
        ASSERT_TRUE(workspace) << "round " << round;
        const auto assessment = workspace->assessment(plain().id);
        ASSERT_TRUE(isGood(assessment));
        const int stored = count(*assessment, code);
        const int promised = known + static_cast<int>(acknowledged.size());
        // One more may be on disk whose acknowledgement was cut off.
        EXPECT_GE(stored, promised) << "round " << round;
        EXPECT_LE(stored, promised + 1) << "round " << round;
        EXPECT_HOLDS(*workspace);
        known = stored;
    }
    EXPECT_GT(known, 100);
}

TEST_F(CrashTest, TwoProgramsWriteOneFileAndOneLog) {
    constexpr int answers = 60;
    {
        const auto workspace = make();
        for (int i = 0; i < 2; ++i) {
            Assessment assessment = plain();
            assessment.id = idOf(QString::number(i));
            ASSERT_TRUE(isGood(workspace->add(assessment, {})));
        }
    }
    const auto writer = [this](int number) {
        return [this, number](int pipe) {
            auto workspace = Workspace::open(path(), Surroundings::real());
            if (!workspace) {
                return 1;
            }
            auto now = (*workspace)->assessment(idOf(QString::number(number)));
            for (int i = 1; now && i <= answers; ++i) {
                Assessment next = *now;
                next.answers[indicator(0)].rationale = QString::number(i);
                // Waiting for the other one's turn to end is part of store(); being kept waiting too long is not.
                if (!(*workspace)->store(*now, next)) {
                    return 2;
                }
                *now = next;
            }
            sendByte(pipe, '.');
            return now ? 0 : 3;
        };
    };
    Child first(writer(0));
    Child second(writer(1));
    EXPECT_EQ(first.wait(), 0);
    EXPECT_EQ(second.wait(), 0);
    const auto workspace = reopen();
    ASSERT_TRUE(workspace);
    EXPECT_HOLDS(*workspace);
    for (int i = 0; i < 2; ++i) {
        const QUuid id = idOf(QString::number(i));
        EXPECT_EQ(count(*workspace->assessment(id), indicator(0)), answers);
        EXPECT_EQ(workspace->log(id, indicator(0))->size(), static_cast<std::size_t>(answers));
    }
}

TEST_F(CrashTest, MakingAWorkspaceIsAllOrNothing) {
    std::mt19937 random(7);
    const QString file = pathOf(u"new.atalaya"_s);
    for (int round = 0; round < 15; ++round) {
        {
            Child child([&file](int pipe) {
                sendByte(pipe, 'b');
                return Workspace::create(file, Surroundings::real()) ? 0 : 1;
            });
            child.read(1);
            ::usleep(random() % 40000);
            child.kill();
            (void)child.wait();
        }
        const OpenOutcome outcome = Workspace::inspect(file);
        EXPECT_TRUE(outcome == OpenOutcome::Fresh || outcome == OpenOutcome::Current) << static_cast<int>(outcome);
        for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile::remove(file + ending);
        }
    }
}

} // namespace
} // namespace atalaya::test
