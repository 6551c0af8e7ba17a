#include "assessments/workshop/RevealedRound.h"
#include "tests/models/storage/Process.h"
#include "tests/models/storage/WorkshopFixture.h"

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A room that votes, in a process that is killed at any moment: 60 times, or as often as ATALAYA_KILLS says.
class WorkshopCrashTest : public WorkshopStoreTest {
protected:
    static constexpr int voters = 9;

    /// Of the n-th vote of the n-th round: what it says and under which id, so that the parent knows it too.
    static QUuid roundId(int round) { return idOf(u"crash round %1"_s.arg(round)); }
    static QUuid ballotId(int round, int turn) { return idOf(u"crash ballot %1 %2"_s.arg(round).arg(turn)); }
    /// Each seat votes twice; the second time counts.
    static constexpr int turns = 2 * voters;
    static int stageOf(int turn) { return 1 + turn % 4; }

    /// Goes on where the file stands: 'o' a round was opened, 'v' a vote thanked for, 'r' the round revealed, each once
    /// it is on disk.
    int workForEver(int pipe) const {
        auto workspace = Workspace::open(path(), Surroundings::real());
        if (!workspace) {
            return 1;
        }
        auto editor = WorkshopEditor::open(**workspace, workshopId());
        if (!editor) {
            return 2;
        }
        for (int round = static_cast<int>(editor->snapshot().rounds.size());; ++round) {
            const Round* open = editor->snapshot().openRound();
            if (open != nullptr) {
                --round;
            } else if (!editor->apply(OpenRound{roundId(round), indicator(0), at(round)}) || !sendByte(pipe, 'o')) {
                return 3;
            }
            for (int turn = 0; turn < turns; ++turn) {
                Ballot given = ballot(roundId(round), 1 + turn % voters, stageOf(turn));
                given.id = ballotId(round, turn);
                if (!castOne(*editor, given) || !sendByte(pipe, 'v')) {
                    return 4;
                }
            }
            if (!editor->reveal(roundId(round), at(round)) || !sendByte(pipe, 'r')) {
                return 5;
            }
        }
    }
};

TEST_F(WorkshopCrashTest, NoVoteThatWasThankedForIsLostOrDoubledAndNoneRevealedEarly) {
    makeWithWorkshop().reset();
    std::mt19937 random(20260312);
    int revealed = 0; // rounds that were acknowledged as revealed so far
    int thanked = 0;  // votes thanked for in the open round, counted from its first
    int all = 0;
    const int kills = std::max(60, qEnvironmentVariableIntValue("ATALAYA_KILLS"));
    for (int kill = 0; kill < kills; ++kill) {
        std::string said;
        {
            Child child([this](int pipe) { return workForEver(pipe); });
            said = child.read(random() % 30);
            ::usleep(random() % 3000);
            child.kill();
            said += child.readToEnd();
            ASSERT_EQ(child.wait(), -1) << "the child ended by itself after kill " << kill;
        }
        const auto workspace = reopen();
        ASSERT_TRUE(workspace) << kill;
        WorkshopEditor editor = editorOf(*workspace);
        // A child repeats the votes of the round that it finds open: the thanks of each child are counted anew.
        int opened = 0;
        int now = 0;
        int most = thanked;
        for (const char byte : said) {
            now = byte == 'v' ? now + 1 : 0;
            revealed += byte == 'r' ? 1 : 0;
            opened += byte == 'o' ? 1 : 0;
            most = byte == 'v' ? std::max(most, now) : 0;
            all += byte == 'v' ? 1 : 0;
        }
        const auto& rounds = editor.snapshot().rounds;
        const int revealedOnDisk = static_cast<int>(
            std::count_if(rounds.begin(), rounds.end(), [](const Round& round) { return round.wasRevealed(); }));
        // One more may be revealed whose word was cut off, and then every vote of it is there.
        ASSERT_GE(revealedOnDisk, revealed) << "kill " << kill;
        ASSERT_LE(revealedOnDisk, revealed + 1) << "kill " << kill;
        if (revealedOnDisk > revealed) {
            EXPECT_EQ(most, turns) << "a round was revealed before its last vote was thanked for, kill " << kill;
            most = 0;
        }
        revealed = revealedOnDisk;
        const Round* open = editor.snapshot().openRound();
        ASSERT_TRUE(open != nullptr || most == 0) << "kill " << kill << ", after " << said;
        if (open != nullptr) {
            const auto votes = editor.box(open->id);
            ASSERT_TRUE(isGood(votes));
            const int number = static_cast<int>(rounds.size()) - 1;
            for (int turn = 0; turn < most; ++turn) {
                EXPECT_TRUE(votes->knows(ballotId(number, turn))) << "kill " << kill << " lost vote " << turn;
            }
            EXPECT_GE(votes->votes(), std::min(most, voters));
            EXPECT_LE(votes->votes(), voters) << "one vote a seat";
            EXPECT_FALSE(RevealedRound::of(editor.snapshot(), open->id, *votes)) << "revealed early";
            EXPECT_EQ(editor.snapshot().now()->indicator, indicator(0)) << "it reopens at the same item";
        }
        thanked = most;
        for (const Round& round : rounds) {
            if (round.wasRevealed()) {
                const auto picture = RevealedRound::of(editor.snapshot(), round.id, *editor.box(round.id));
                ASSERT_TRUE(isGood(picture));
                EXPECT_EQ(picture->votes().total(), voters);
            }
        }
        EXPECT_HOLDS(*workspace);
    }
    EXPECT_GT(all, 300);
    EXPECT_GT(revealed, 10);
}

} // namespace
} // namespace atalaya::test
