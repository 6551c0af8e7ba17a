#include "tests/views/workshop/entry/BallotFiles.h"
#include "tests/views/workshop/entry/EntryFixture.h"
#include "views/workshop/entry/FilesDrawer.h"
#include "views/workshop/entry/KeyboardVoting.h"
#include "views/workshop/entry/PaperDrawer.h"

namespace atalaya::test {
namespace {

/// Whichever way a vote comes in, the same is stored.
class WaysInTest : public EntryFixture, public testing::WithParamInterface<WayIn> {
protected:
    void voteByKeyboard() {
        auto* voting = new KeyboardVoting(parts(), m_host.get());
        voting->begin();
        type(u"4"_s);
        key(Qt::Key_Return);
        type(u"3h"_s);
        key(Qt::Key_Return);
    }
    void voteByCard() {
        auto* drawer = new PaperDrawer(parts(), m_host.get());
        drawer->openFor(m_round);
        named<QLineEdit>(u"Seat, then stage, then Enter: “12 3”"_s)->setFocus();
        type(u"4 3 h"_s);
        key(Qt::Key_Return);
    }
    void voteByFile() {
        const QString file = pathOf(u"ballot.csv"_s);
        write(file, filledIn(session().workshop(), framework(), *session().workshop().seat(seatId(4)), indicator(0),
                             u"3"_s, u"high"_s));
        m_answers.ballots << file;
        auto* drawer = new FilesDrawer(parts(), m_host.get());
        drawer->openFor(m_round);
        click(button(u"Read files…"_s));
        ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"taken."_s); }));
    }
};

TEST_P(WaysInTest, StoreTheSameVote) {
    openRound();
    switch (GetParam()) {
    case WayIn::Keyboard:
        voteByKeyboard();
        break;
    case WayIn::Paper:
        voteByCard();
        break;
    case WayIn::File:
        voteByFile();
        break;
    case WayIn::Phone:
        FAIL() << "has tests of its own";
    }
    const std::map<WayIn, int> one{{GetParam(), 1}};
    EXPECT_EQ(ways(), one);
    // What lies in the file, not what the session believes.
    const auto box = m_desk->workspace().ballotBox(m_round);
    ASSERT_TRUE(isGood(box));
    EXPECT_TRUE(box->hasVoted(seatId(4)));
    EXPECT_EQ(box->votesOf(u"sea"_s), 1);
    ASSERT_TRUE(session().reveal());
    const auto revealed = RevealedRound::of(session().workshop(), m_round, *box);
    ASSERT_TRUE(isGood(revealed));
    const std::vector<NamedVote> expected{{seatId(4), 3, Confidence::High}};
    EXPECT_EQ(revealed->named(), expected);
}

INSTANTIATE_TEST_SUITE_P(Ways, WaysInTest, testing::Values(WayIn::Keyboard, WayIn::Paper, WayIn::File));

} // namespace
} // namespace atalaya::test
