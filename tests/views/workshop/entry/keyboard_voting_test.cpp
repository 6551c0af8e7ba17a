#include "tests/support/NoRoom.h"
#include "tests/views/workshop/entry/EntryFixture.h"
#include "views/workshop/entry/KeyboardVoting.h"

#include <QAccessible>
#include <QClipboard>
#include <QShortcut>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

class KeyboardVotingTest : public EntryFixture {
protected:
    void SetUp() override {
        EntryFixture::SetUp();
        QApplication::setCursorFlashTime(0); // pictures are compared
        m_under = new QLineEdit(m_host.get());
        m_under->show();
        m_under->setFocus();
        m_voting = new KeyboardVoting(parts(), m_host.get());
    }
    void TearDown() override {
        QApplication::setCursorFlashTime(1000);
        EntryFixture::TearDown();
    }
    void begin(std::size_t question = 0) {
        openRound(question);
        m_voting->begin();
        ASSERT_TRUE(m_voting->isOpen());
    }
    void enterSeat(const QString& number) {
        type(number);
        key(Qt::Key_Return);
    }
    void vote(const QString& seat, const QString& keys) {
        enterSeat(seat);
        type(keys);
        key(Qt::Key_Return);
    }
    [[nodiscard]] QImage picture() const { return m_voting->grab().toImage(); }
    /// All that a screen reader can come by, hidden or not.
    static void collect(QAccessibleInterface* one, QStringList& words) {
        const auto state = one->state();
        words << one->text(QAccessible::Name) << one->text(QAccessible::Description) << one->text(QAccessible::Value)
              << QString::number(state.checked);
        for (int i = 0; i < one->childCount(); ++i) {
            collect(one->child(i), words);
        }
    }
    [[nodiscard]] QStringList tree() const {
        QStringList words;
        collect(QAccessible::queryAccessibleInterface(m_voting), words);
        return words;
    }

    QLineEdit* m_under = nullptr;
    KeyboardVoting* m_voting = nullptr;
};

TEST_F(KeyboardVotingTest, AVoteByKeysIsStoredBeforeItIsThankedFor) {
    begin();
    EXPECT_TRUE(says(u"Type your seat number, then Enter"_s));
    EXPECT_TRUE(says(u"0 of 6 have voted"_s));
    enterSeat(u"4"_s);
    EXPECT_TRUE(says(u"Seat 4"_s));
    EXPECT_TRUE(says(framework().indicators.at(0).question));
    type(u"3"_s);
    EXPECT_TRUE(says(u"Send my vote: 3 Running"_s));
    type(u"h"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(says(u"Thank you. Pass the keyboard on."_s));
    EXPECT_TRUE(says(u"1 of 6 have voted"_s));
    const std::vector<NamedVote> expected{{seatId(4), 3, Confidence::High}};
    EXPECT_EQ(revealedVotes(), expected);
}

TEST_F(KeyboardVotingTest, AVoteByMouseIsTheSame) {
    begin();
    type(u"4"_s);
    click(button(u"Go on"_s));
    click(button(u"stage 2, Begun"_s));
    click(button(u"Low (L)"_s));
    click(button(u"Send my vote: 2 Begun"_s));
    EXPECT_TRUE(says(u"Thank you. Pass the keyboard on."_s));
    const std::vector<NamedVote> expected{{seatId(4), 2, Confidence::Low}};
    EXPECT_EQ(revealedVotes(), expected);
}

TEST_F(KeyboardVotingTest, HowSureNeedNotBeSaidAndIsTakenBackByTheSameKey) {
    begin();
    vote(u"1"_s, u"2mm"_s);
    key(Qt::Key_Space);
    vote(u"2"_s, u"41"_s);
    const std::vector<NamedVote> expected{{seatId(1), 2, Confidence::Unstated}, {seatId(2), 1, Confidence::Unstated}};
    EXPECT_EQ(revealedVotes(), expected) << "and the last figure counts";
}

TEST_F(KeyboardVotingTest, NothingOfAVoteIsLeftWhateverItWas) {
    begin();
    QApplication::clipboard()->setText(u"before"_s);
    vote(u"4"_s, u"1l"_s);
    const QImage thanks = picture();
    const QStringList thanked = tree();
    key(Qt::Key_Space);
    const QImage waiting = picture();
    const QStringList waited = tree();
    enterSeat(u"4"_s);
    const QImage again = picture();
    const QStringList asked = tree();
    key(Qt::Key_Escape);

    vote(u"4"_s, u"4h"_s);
    EXPECT_EQ(picture(), thanks);
    EXPECT_EQ(tree(), thanked);
    key(Qt::Key_Space);
    EXPECT_EQ(picture(), waiting);
    EXPECT_EQ(tree(), waited);
    for (const QLineEdit* field : m_voting->findChildren<QLineEdit*>()) {
        EXPECT_TRUE(field->text().isEmpty());
        EXPECT_FALSE(field->isUndoAvailable() || field->isRedoAvailable());
    }
    enterSeat(u"4"_s);
    EXPECT_EQ(picture(), again) << "nor for whoever asks for the seat again";
    EXPECT_EQ(tree(), asked);
    EXPECT_EQ(QApplication::clipboard()->text(), u"before"_s);
    m_voting->end();
    m_voting->begin();
    EXPECT_EQ(tree(), waited);
}

TEST_F(KeyboardVotingTest, RefusesSeatsThatAreNotOrDoNotAnswer) {
    begin(1);
    for (const auto& [typed, sentence] :
         {std::pair(u"99"_s, u"There is no seat “99”"_s), std::pair(u"four"_s, u"There is no seat “four”"_s),
          std::pair(u"6"_s, u"Seat 6 belongs to Group tower, which does not vote"_s),
          std::pair(QString(), u"No seat number is typed"_s)}) {
        key(Qt::Key_Escape);
        enterSeat(typed);
        EXPECT_TRUE(says(sentence)) << typed.toStdString() << seenWords().toStdString();
        EXPECT_FALSE(says(u"Send my vote"_s));
    }
    EXPECT_EQ(votes(), 0);
    enterSeat(u"5"_s);
    EXPECT_TRUE(says(u"Send my vote"_s)) << "what is typed next takes the place of what was refused";
}

TEST_F(KeyboardVotingTest, SaysThatASeatHasVotedAndTakesTheNewVoteInItsPlace) {
    begin();
    enterSeat(u"4"_s);
    EXPECT_FALSE(says(u"a new vote replaces the first"_s));
    type(u"2"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    enterSeat(u"4"_s);
    EXPECT_TRUE(says(u"Seat 4 has voted already: a new vote replaces the first."_s));
    type(u"3"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(votes(), 1);
    const std::vector<NamedVote> expected{{seatId(4), 3, Confidence::Unstated}};
    EXPECT_EQ(revealedVotes(), expected);
}

TEST_F(KeyboardVotingTest, EscGoesAStepBackAndLetsTheChoiceGo) {
    begin();
    enterSeat(u"4"_s);
    type(u"3h"_s);
    key(Qt::Key_Escape);
    EXPECT_TRUE(says(u"Type your seat number, then Enter"_s));
    enterSeat(u"5"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(says(u"No stage is chosen"_s));
    EXPECT_EQ(votes(), 0);
    type(u"9"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(votes(), 0) << "the scale has four stages";
}

TEST_F(KeyboardVotingTest, NoKeyReachesWhatLiesUnderIt) {
    int fired = 0;
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_Space), QKeySequence(Qt::CTRL | Qt::Key_Z),
                                     QKeySequence(Qt::Key_3), QKeySequence(Qt::Key_F11)}) {
        auto* shortcut = new QShortcut(keys, m_host.get());
        QObject::connect(shortcut, &QShortcut::activated, m_host.get(), [&fired] { ++fired; });
    }
    begin();
    const auto all = [&] {
        key(Qt::Key_Space);
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_3);
        key(Qt::Key_F11);
    };
    all();
    key(Qt::Key_Escape);
    enterSeat(u"4"_s);
    ASSERT_TRUE(says(u"Send my vote"_s));
    all();
    key(Qt::Key_Escape);
    vote(u"4"_s, u"3"_s);
    all();
    ASSERT_TRUE(session().reveal());
    all();
    for (int i = 0; i < 12; ++i) {
        key(Qt::Key_Tab);
        EXPECT_TRUE(m_voting->isAncestorOf(QApplication::focusWidget()));
    }
    EXPECT_EQ(fired, 0);
    EXPECT_TRUE(m_under->text().isEmpty());
    m_voting->end();
    key(Qt::Key_F11);
    EXPECT_EQ(fired, 1) << "afterwards they do again";
}

TEST_F(KeyboardVotingTest, ARoundThatEndsMeanwhileIsSaidAndTheHalfGivenVoteIsNotCounted) {
    begin();
    enterSeat(u"4"_s);
    type(u"3"_s);
    voteByPhone();
    ASSERT_TRUE(session().reveal());
    EXPECT_TRUE(says(u"This vote is over."_s));
    EXPECT_FALSE(says(u"Send my vote"_s));
    key(Qt::Key_Return);
    EXPECT_TRUE(m_voting->isOpen()) << "the next key of a voter must not meet the facilitator's buttons";
    EXPECT_EQ(session().revealed(m_round)->votes().total(), 1) << "the other's";
    openRound();
    EXPECT_TRUE(says(u"Type your seat number, then Enter"_s)) << "it goes on with the next round";
    vote(u"4"_s, u"2"_s);
    EXPECT_EQ(votes(), 1);
}

TEST_F(KeyboardVotingTest, AVoteThatTheFullDiskRefusesIsNotThankedForAndCanBeSentAgain) {
    begin();
    enterSeat(u"4"_s);
    type(u"3"_s);
    {
        const NoRoom full;
        key(Qt::Key_Return);
        EXPECT_TRUE(says(u"Your vote is not kept."_s)) << seenWords().toStdString();
        EXPECT_FALSE(says(u"Thank you"_s));
        EXPECT_EQ(votes(), 0);
    }
    key(Qt::Key_Return);
    EXPECT_TRUE(says(u"Thank you"_s));
    EXPECT_EQ(votes(), 1);
}

TEST_F(KeyboardVotingTest, AHalfGivenVoteGoesWhenNobodyIsAtIt) {
    m_voting->setTimes(50, 60'000);
    begin();
    enterSeat(u"4"_s);
    type(u"3"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Type your seat number, then Enter"_s); }));
    enterSeat(u"4"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(votes(), 0);
}

TEST_F(KeyboardVotingTest, ThanksGoByThemselvesOrByTheNextKeyWhichMayBeTheNextSeat) {
    m_voting->setTimes(60'000, 50);
    begin();
    vote(u"4"_s, u"3"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Type your seat number, then Enter"_s); }));
    m_voting->setTimes(60'000, 60'000);
    vote(u"5"_s, u"1"_s);
    EXPECT_TRUE(says(u"Thank you"_s));
    vote(u"1"_s, u"2"_s);
    EXPECT_EQ(votes(), 3);
}

TEST_F(KeyboardVotingTest, TheFacilitatorTakesTheKeyboardBack) {
    QSignalSpy ended(m_voting, &KeyboardVoting::ended);
    begin();
    enterSeat(u"4"_s);
    type(u"3"_s);
    key(Qt::Key_Escape, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(m_voting->isOpen());
    EXPECT_FALSE(m_voting->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), m_under);
    m_voting->begin();
    EXPECT_TRUE(says(u"Type your seat number, then Enter"_s));
    click(button(u"Back to the facilitator"_s));
    EXPECT_FALSE(m_voting->isOpen());
    EXPECT_EQ(ended.size(), 2);
    EXPECT_EQ(votes(), 0);
    m_voting->begin();
    m_desk->leaveWorkshop();
    EXPECT_FALSE(m_voting->isOpen());
}

TEST_F(KeyboardVotingTest, WithoutAnOpenRoundItDoesNotBegin) {
    m_voting->begin();
    EXPECT_FALSE(m_voting->isOpen());
    EXPECT_EQ(m_said.size(), 1);
}

TEST_F(KeyboardVotingTest, CoversTheWholeWindowAlsoAfterItsSizeChanged) {
    begin();
    EXPECT_EQ(m_voting->geometry(), m_host->rect());
    m_host->resize(900, 600);
    QApplication::processEvents();
    EXPECT_EQ(m_voting->geometry(), m_host->rect());
    const QImage shown = picture();
    EXPECT_EQ(shown.pixelColor(2, shown.height() - 3), m_style->colour("ground")) << "opaque";
}

} // namespace
} // namespace atalaya::test
