#include "tests/views/workshop/prepare/PrepareFixture.h"

#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace atalaya::test {
namespace {

class PrepareRoomTest : public PrepareFixture {
protected:
    void write(const QString& name, const QString& words) const {
        auto* line = named<QLineEdit>(name);
        ASSERT_NE(line, nullptr);
        line->setFocus(Qt::TabFocusReason);
        line->selectAll();
        if (words.isEmpty()) {
            key(Qt::Key_Delete);
        } else {
            type(words);
        }
    }
    [[nodiscard]] QRadioButton* rule(const QString& word) const { return named<QRadioButton>(word); }
};

TEST_F(PrepareRoomTest, WhatIsTypedIsStoredOnAPauseAndOnLeaving) {
    startPrepared();
    write(u"Title"_s, u"Encuentro"_s);
    EXPECT_EQ(shown().title, u"Altamar acuerda"_s) << "somebody is still typing";
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown().title == u"Encuentro"_s; }));
    write(u"Place"_s, u"Salón 3"_s);
    EXPECT_EQ(shown().place, QString());
    key(Qt::Key_Tab);
    EXPECT_EQ(shown().place, u"Salón 3"_s);
    write(u"Title"_s, u"Encuentro de mayo"_s);
    const Workshop kept = stored(); // closing the file is leaving
    EXPECT_EQ(kept.title, u"Encuentro de mayo"_s);
    EXPECT_EQ(kept.place, u"Salón 3"_s);
}

TEST_F(PrepareRoomTest, AnEmptyTitleIsRefusedAndTheStoredOneComesBack) {
    startPrepared();
    write(u"Title"_s, QString());
    QTest::qWait(800);
    EXPECT_TRUE(m_place->refusals.isEmpty()) << "somebody is about to write another";
    EXPECT_EQ(named<QLineEdit>(u"Title"_s)->text(), QString());
    key(Qt::Key_Tab);
    EXPECT_EQ(m_place->refusals.size(), 1);
    EXPECT_EQ(named<QLineEdit>(u"Title"_s)->text(), u"Altamar acuerda"_s);
    EXPECT_EQ(stored().title, u"Altamar acuerda"_s);
}

TEST_F(PrepareRoomTest, LettersOfTheRoomAreTypedAndNotActed) {
    startPrepared();
    write(u"Title"_s, u"Pakt Japan "_s);
    key(Qt::Key_Space);
    key(Qt::Key_P);
    EXPECT_EQ(m_place->roomKeys, 0);
    turnTo(u"Agenda"_s);
    named<PrepareTable>(u"Agenda"_s)->setFocus(Qt::TabFocusReason);
    key(Qt::Key_P);
    key(Qt::Key_Space);
    EXPECT_EQ(m_place->roomKeys, 0);
}

TEST_F(PrepareRoomTest, TheRuleIsChosenByWordsAndFixedOncePeopleVoted) {
    startPrepared();
    auto* smallest = named<QSpinBox>(u"Smallest group that is shown by itself"_s);
    QTest::mouseClick(rule(u"Named"_s), Qt::LeftButton, Qt::NoModifier, QPoint(8, rule(u"Named"_s)->height() / 2));
    EXPECT_EQ(shown().attribution, Attribution::Named);
    EXPECT_FALSE(smallest->isEnabled()) << "no group is merged";
    rule(u"Named"_s)->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    EXPECT_EQ(shown().attribution, Attribution::ByGroup);
    smallest->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Up);
    EXPECT_EQ(shown().smallestGroup, 4);
    ASSERT_TRUE(m_desk->workshop()->perform(PutSeats{{{idOf(u"seat"_s), 1, u"quay"_s, u"Ana"_s, false}}}));
    EXPECT_FALSE(rule(u"Chatham House rule"_s)->isEnabled());
    EXPECT_TRUE(says(u"This workshop has held names"_s));
    EXPECT_TRUE(rule(u"Named"_s)->isEnabled());
    ASSERT_FALSE(m_desk->workshop()->openRound(indicator(0)).isNull());
    EXPECT_FALSE(rule(u"Named"_s)->isEnabled());
    EXPECT_FALSE(smallest->isEnabled());
    EXPECT_TRUE(says(u"People have voted trusting this rule"_s));
    const Workshop kept = stored();
    EXPECT_EQ(kept.attribution, Attribution::ByGroup);
    EXPECT_EQ(kept.smallestGroup, 4);
}

TEST_F(PrepareRoomTest, DaysAndBreaksComeAndGo) {
    startPrepared();
    click(u"Add a day"_s);
    ASSERT_EQ(shown().days.size(), 2U);
    EXPECT_EQ(shown().days[1].date, QDate(2026, 6, 2));
    EXPECT_EQ(shown().days[1].breaks, shown().days[0].breaks);
    click(u"Day 2, add a break"_s);
    ASSERT_EQ(shown().days[1].breaks.size(), 2U);
    EXPECT_EQ(shown().days[1].breaks[0], (Break{QTime(10, 0), 15}));
    auto* minutes = named<QSpinBox>(u"Day 2, break 1, minutes"_s);
    EXPECT_EQ(minutes->text(), u"15\u00a0min"_s);
    minutes->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Up);
    EXPECT_EQ(shown().days[1].breaks[0].minutes, 15) << "more may follow";
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown().days[1].breaks[0].minutes == 20; }));
    click(u"Day 1, remove break 1"_s);
    EXPECT_TRUE(shown().days[0].breaks.empty());
    click(u"Day 1, remove"_s);
    ASSERT_EQ(shown().days.size(), 1U);
    EXPECT_EQ(shown().days[0].date, QDate(2026, 6, 2));
    const Workshop kept = stored();
    ASSERT_EQ(kept.days.size(), 1U);
    EXPECT_EQ(kept.days[0].breaks.size(), 2U);
}

TEST_F(PrepareRoomTest, AnHourThatCannotBeGivesWayToTheStoredOne) {
    startPrepared();
    auto* ends = named<QTimeEdit>(u"Day 1, ends"_s);
    ends->setFocus(Qt::TabFocusReason);
    ends->setSelectedSection(QDateTimeEdit::HourSection);
    type(u"13"_s);
    EXPECT_EQ(ends->text(), u"13:00"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_place->refusals.isEmpty(); })) << "its break would last longer";
    EXPECT_EQ(ends->time(), QTime(17, 0));
    EXPECT_EQ(shown().days[0].end, QTime(17, 0));
}

} // namespace
} // namespace atalaya::test
