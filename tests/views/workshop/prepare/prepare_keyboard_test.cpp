#include "models/items/RosterModel.h"
#include "tests/views/workshop/prepare/PrepareFixture.h"

namespace atalaya::test {
namespace {

class PrepareKeyboardTest : public PrepareFixture {};

TEST_F(PrepareKeyboardTest, TheWholePreparationWithoutAMouse) {
    startEmpty();
    m_place->start->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Space); // plan a workshop
    type(u"Mesa"_s);
    key(Qt::Key_Return);
    ASSERT_NE(m_desk->workshop(), nullptr);
    m_place->prepare->setFocus(Qt::TabFocusReason);
    tabTo(u"Place"_s);
    type(u"Salón"_s);
    tabTo(u"Day 1, add a break"_s);
    key(Qt::Key_Space);
    EXPECT_EQ(shown().days[0].breaks.size(), 4U);
    EXPECT_FALSE(named<QAbstractButton>(u"Begin the workshop"_s)->isEnabled());
    EXPECT_TRUE(says(u"Nobody can vote yet"_s));
    m_place->prepare->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Right); // Participants
    tabTo(u"Name of another group"_s);
    type(u"Muelle"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(shown().clusters.size(), 1U);
    m_place->prepare->setFocus(Qt::TabFocusReason);
    tabTo(u"How many seats"_s);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    tabTo(u"Add seats"_s);
    key(Qt::Key_Space);
    ASSERT_EQ(shown().seats.size(), 3U);
    tabTo(u"Participants"_s);
    key(Qt::Key_Right);
    type(u"Ana"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(shown().seats[0].name, u"Ana"_s);
    m_place->prepare->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Right); // Agenda
    tabTo(u"Agenda"_s);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order()[1], indicator(0));
    key(Qt::Key_Up);
    key(Qt::Key_Space);
    EXPECT_EQ(order().size(), 5);
    m_place->prepare->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Right); // Who answers
    tabTo(u"Who answers"_s);
    key(Qt::Key_Right);
    key(Qt::Key_Space); // the only group stays
    EXPECT_TRUE(says(u"Nobody would answer"_s));
    tabTo(u"Begin the workshop"_s);
    key(Qt::Key_Space);
    EXPECT_EQ(m_place->runs, 1);
    EXPECT_EQ(m_place->roomKeys, 0);
    const Workshop kept = stored();
    EXPECT_EQ(kept.place, u"Salón"_s);
    EXPECT_EQ(kept.seats.size(), 3U);
    EXPECT_EQ(kept.agenda.size(), 5U);
    EXPECT_EQ(kept.days[0].breaks.size(), 4U);
}

TEST_F(PrepareKeyboardTest, AnEndedWorkshopIsShownAndNotChanged) {
    startPrepared();
    ASSERT_TRUE(m_desk->workshop()->perform(EndWorkshop{QDateTime(QDate(2026, 6, 1), QTime(17, 0), Qt::UTC)}));
    EXPECT_TRUE(says(u"This workshop has ended."_s));
    EXPECT_TRUE(named<QLineEdit>(u"Title"_s)->isReadOnly());
    turnTo(u"Participants"_s);
    EXPECT_FALSE(named<QAbstractButton>(u"Add seats"_s)->isEnabled());
    EXPECT_FALSE(named<QAbstractButton>(u"Add seats"_s)->toolTip().isEmpty());
    turnTo(u"Agenda"_s);
    EXPECT_FALSE(named<QAbstractButton>(u"Suggest times"_s)->isEnabled());
    const QAbstractItemModel* model = named<PrepareTable>(u"Agenda"_s)->model();
    EXPECT_FALSE(model->flags(model->index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
}

TEST_F(PrepareKeyboardTest, EverythingIsToBeSeenAtTwiceTheSizeInTheDark) {
    startPrepared();
    m_style->apply(Preferences::Ground::Dark, 200, true);
    m_window->resize(1366, 740);
    QTest::qWait(20);
    for (const QString& section : {u"Room"_s, u"Participants"_s, u"Agenda"_s, u"Who answers"_s}) {
        turnTo(section);
        QTest::qWait(20);
        for (const QAbstractButton* button : m_place->prepare->findChildren<QAbstractButton*>()) {
            if (button->isVisible()) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width())
                    << section.toStdString() << ": " << button->text().toStdString();
                const int right = button->mapTo(m_place->prepare, QPoint(button->width(), 0)).x();
                EXPECT_LE(right, m_place->prepare->width())
                    << section.toStdString() << ": " << button->text().toStdString();
            }
        }
    }
}

} // namespace
} // namespace atalaya::test
