#include "tests/support/NoRoom.h"
#include "tests/views/workshop/entry/EntryFixture.h"
#include "views/workshop/entry/CountField.h"
#include "views/workshop/entry/PaperDrawer.h"

#include <QCheckBox>

namespace atalaya::test {
namespace {

class PaperDrawerTest : public EntryFixture {
protected:
    void SetUp() override {
        EntryFixture::SetUp();
        m_drawer = new PaperDrawer(parts(), m_host.get());
    }
    void open(std::size_t question = 0) {
        openRound(question);
        m_drawer->openFor(m_round);
        ASSERT_TRUE(m_drawer->isOpen());
        QApplication::processEvents();
    }
    [[nodiscard]] CountField* field(const QString& name) const { return named<CountField>(name); }
    [[nodiscard]] QString typed() const {
        QString all;
        for (const QLineEdit* one : m_drawer->findChildren<QLineEdit*>()) {
            all += one->text();
        }
        return all;
    }
    [[nodiscard]] QLineEdit* cardLine() const { return named<QLineEdit>(u"Seat, then stage, then Enter: “12 3”"_s); }
    void enterCard(const QString& words) {
        cardLine()->setFocus();
        cardLine()->selectAll();
        type(words);
        key(Qt::Key_Return);
    }

    PaperDrawer* m_drawer = nullptr;
};

TEST_F(PaperDrawerTest, ATallyByKeysAloneIsStoredAndSealedAgain) {
    open();
    type(u"2"_s); // quay: two cards say 1, one says 4
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    key(Qt::Key_Tab);
    type(u"1"_s);
    EXPECT_TRUE(says(u"3 of 3"_s));
    key(Qt::Key_Down); // sea, stage 4
    key(Qt::Key_Left);
    type(u"1"_s);
    EXPECT_TRUE(says(u"1 of 2"_s));
    click(button(u"Store the counts"_s));
    EXPECT_EQ(votes(), 4);
    EXPECT_EQ(ways().at(WayIn::Paper), 4);
    EXPECT_EQ(typed(), QString()) << "shown only while it is typed";
    EXPECT_TRUE(says(u"4 paper card(s) of this round are in"_s)) << seenWords().toStdString();
    ASSERT_FALSE(m_said.isEmpty());
    EXPECT_TRUE(m_said.last().contains(u"Group quay"_s) && m_said.last().contains(u"Group sea"_s));
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_drawer->isOpen());
    m_drawer->openFor(m_round);
    EXPECT_EQ(typed(), QString());
    for (const QLineEdit* one : m_drawer->findChildren<QLineEdit*>()) {
        EXPECT_FALSE(one->isUndoAvailable());
    }
    EXPECT_EQ(revealedPicture().votes, (std::vector<int>{2, 0, 1, 1}));
}

TEST_F(PaperDrawerTest, EnterBehindTheLastFieldStores) {
    open();
    field(u"Group tower, stage 4 Proven, cards, by stage"_s)->setFocus();
    type(u"1"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(votes(), 1);
}

TEST_F(PaperDrawerTest, MoreCardsThanSeatsAreWarnedOfAndNotStored) {
    open();
    type(u"4"_s);
    EXPECT_TRUE(says(u"4 of 3"_s));
    EXPECT_TRUE(says(u"More cards than seats"_s));
    click(button(u"Store the counts"_s));
    EXPECT_EQ(votes(), 0);
    EXPECT_EQ(typed(), u"4"_s) << "to be corrected";
    EXPECT_TRUE(says(u"more votes than seats"_s)) << seenWords().toStdString();
    field(u"Group quay, stage 1 Absent, cards, by stage"_s)->setFocus();
    for (int i = 0; i < 12; ++i) {
        key(Qt::Key_Up);
        key(Qt::Key_Left); // at the ends they stay
    }
    type(u"3"_s);
    click(button(u"Store the counts"_s));
    EXPECT_EQ(votes(), 3);
}

TEST_F(PaperDrawerTest, ANewCountTakesThePlaceOfTheLastAndCanBeTakenBack) {
    open();
    type(u"3"_s);
    click(button(u"Store the counts"_s));
    EXPECT_EQ(votes(), 3);
    EXPECT_TRUE(says(u"card(s) are in."_s));
    field(u"Group quay, stage 2 Begun, cards, by stage"_s)->setFocus();
    type(u"2"_s);
    click(button(u"Store the counts"_s));
    EXPECT_EQ(votes(), 2);
    click(button(u"Take back the cards of Group quay"_s));
    EXPECT_EQ(votes(), 0);
    EXPECT_TRUE(m_said.last().contains(u"taken back"_s));
    click(button(u"Store the counts"_s));
    EXPECT_TRUE(says(u"No card is counted here"_s));
}

TEST_F(PaperDrawerTest, CardsThatSayHowSurePeopleAreAreCountedApart) {
    open();
    auto* split = m_drawer->findChild<QCheckBox*>();
    split->setFocus();
    key(Qt::Key_Space);
    ASSERT_TRUE(split->isChecked());
    field(u"Group quay, stage 2 Begun, sure: low"_s)->setFocus();
    type(u"1"_s);
    key(Qt::Key_Down); // sure: medium
    type(u"1"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Down); // the next group's
    type(u"2"_s);
    EXPECT_TRUE(says(u"2 of 2"_s));
    click(button(u"Store the counts"_s));
    ASSERT_EQ(votes(), 4);
    ASSERT_TRUE(session().reveal());
    const auto revealed = session().revealed(m_round);
    const std::map<Confidence, int> expected{{Confidence::Unstated, 2}, {Confidence::Low, 1}, {Confidence::Medium, 1}};
    EXPECT_EQ(revealed->confidence(), expected);
    EXPECT_EQ(revealed->votes().at(2), 4);
}

TEST_F(PaperDrawerTest, FoldingConfidenceAwayLetsItsCountsGo) {
    open();
    auto* split = m_drawer->findChild<QCheckBox*>();
    split->setChecked(true);
    field(u"Group quay, stage 2 Begun, sure: low"_s)->setFocus();
    type(u"1"_s);
    split->setChecked(false);
    click(button(u"Store the counts"_s));
    EXPECT_EQ(votes(), 0) << "what is not to be seen is not stored";
}

TEST_F(PaperDrawerTest, ACardWithASeatNumberIsStoredAtOnce) {
    open();
    enterCard(u"4 3"_s);
    EXPECT_EQ(votes(), 1);
    EXPECT_TRUE(says(u"The card of seat 4 is in."_s));
    EXPECT_TRUE(cardLine()->text().isEmpty());
    enterCard(u"5,1 h"_s);
    enterCard(u"4 2"_s);
    EXPECT_EQ(votes(), 2) << "the last card of a seat counts";
    const std::vector<NamedVote> expected{{seatId(4), 2, Confidence::Unstated}, {seatId(5), 1, Confidence::High}};
    EXPECT_EQ(revealedVotes(), expected);
}

TEST_F(PaperDrawerTest, RefusesCardsThatAreNone) {
    open(1);
    for (const auto& [words, sentence] :
         {std::pair(u"4"_s, u"This is no card"_s), std::pair(u"x y"_s, u"This is no card"_s),
          std::pair(u"4 3 x"_s, u"This is no card"_s), std::pair(u"4 3 h 1"_s, u"This is no card"_s),
          std::pair(u"99 3"_s, u"There is no seat 99"_s), std::pair(u"4 5"_s, u"off the scale"_s),
          std::pair(u"6 3"_s, u"does not vote on this question"_s)}) {
        enterCard(words);
        EXPECT_TRUE(says(sentence)) << words.toStdString() << "\n" << seenWords().toStdString();
        EXPECT_EQ(cardLine()->text(), words) << "to be corrected";
    }
    EXPECT_EQ(votes(), 0);
}

TEST_F(PaperDrawerTest, ARoundThatEndsMeanwhileTakesNoCards) {
    open();
    type(u"2"_s);
    voteByPhone();
    EXPECT_FALSE(typed().isEmpty()) << "others' votes disturb nothing";
    ASSERT_TRUE(session().reveal());
    EXPECT_TRUE(says(u"This vote is over."_s));
    EXPECT_EQ(typed(), QString());
    EXPECT_FALSE(button(u"Store the counts"_s)->isEnabled());
    EXPECT_EQ(session().revealed(m_round)->votes().total(), 1);
}

TEST_F(PaperDrawerTest, WhatTheFullDiskRefusesStaysToBeStoredLater) {
    open();
    type(u"2"_s);
    {
        const NoRoom full;
        click(button(u"Store the counts"_s));
        enterCard(u"4 3"_s);
        EXPECT_EQ(votes(), 0);
        EXPECT_TRUE(m_said.isEmpty()) << "nothing is thanked for";
        EXPECT_FALSE(says(u"The card of seat 4 is in"_s));
    }
    EXPECT_EQ(field(u"Group quay, stage 1 Absent, cards, by stage"_s)->count(), 2);
    EXPECT_EQ(cardLine()->text(), u"4 3"_s);
    click(button(u"Store the counts"_s));
    enterCard(u"4 3"_s);
    EXPECT_EQ(votes(), 3);
}

TEST_F(PaperDrawerTest, ClosingSaysThatTypedCardsAreNotCounted) {
    open();
    type(u"2"_s);
    key(Qt::Key_Escape);
    ASSERT_EQ(m_said.size(), 1);
    EXPECT_TRUE(m_said.front().contains(u"not counted"_s));
    m_drawer->openFor(m_round);
    EXPECT_EQ(typed(), QString());
}

TEST_F(PaperDrawerTest, WithoutAnOpenRoundSaysSo) {
    m_drawer->openFor({});
    EXPECT_TRUE(says(u"No vote is open."_s));
    EXPECT_FALSE(button(u"Store the counts"_s)->isEnabled());
}

} // namespace
} // namespace atalaya::test
