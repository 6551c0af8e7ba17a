#include "tests/views/workshop/prepare/PrepareFixture.h"
#include "views/workshop/prepare/OfferedDays.h"

#include <QSignalSpy>

namespace atalaya::test {
namespace {

class WorkshopStartTest : public PrepareFixture {
protected:
    /// Is planned without being chosen, for a list of more than one.
    void addAnother(const QString& title) {
        Workshop another = twoGroups(Attribution::Named);
        another.id = idOf(title);
        another.title = title;
        another.days = {usualDay(QDate(2026, 7, 1))};
        ASSERT_TRUE(isGood(m_desk->workspace().addWorkshop(another, {})));
        Q_EMIT m_desk->workshopsChanged();
        QApplication::processEvents();
    }
    [[nodiscard]] PrepareTable* list() const { return named<PrepareTable>(u"Workshops of this assessment"_s); }
};

TEST_F(WorkshopStartTest, PlansAWorkshopFromNothing) {
    startEmpty();
    EXPECT_TRUE(says(u"In a workshop the people who know vote blind"_s));
    click(u"Plan a workshop"_s);
    auto* title = named<QLineEdit>(u"Title of the workshop"_s);
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->text(), u"Workshop 2026"_s);
    EXPECT_EQ(QApplication::focusWidget(), title);
    type(u"Mesa de mayo"_s); // in place of what was offered
    key(Qt::Key_Return);
    ASSERT_NE(m_desk->workshop(), nullptr);
    EXPECT_TRUE(m_place->prepare->isVisible());
    EXPECT_EQ(shown().title, u"Mesa de mayo"_s);
    EXPECT_EQ(shown().agenda.size(), framework().indicators.size());
    ASSERT_EQ(shown().days.size(), 1U) << "six questions fit into a day";
    EXPECT_EQ(shown().days.front(), usualDay(QDate(2026, 5, 15))) << "the day after Thursday 14 May";
    EXPECT_EQ(stored().title, u"Mesa de mayo"_s);
}

TEST_F(WorkshopStartTest, OffersWorkingDaysAndASecondOneWhereTheAgendaDoesNotFit) {
    EXPECT_EQ(nextWorkingDay(QDate(2026, 5, 15)), QDate(2026, 5, 18)) << "after a Friday";
    std::vector<AgendaItem> agenda(32, AgendaItem{u"x"_s, 12, {}});
    EXPECT_EQ(offeredDays(agenda, QDate(2026, 5, 14)).size(), 1U) << "384 of 390 minutes";
    agenda.push_back({u"y"_s, 12, {}});
    const auto days = offeredDays(agenda, QDate(2026, 5, 14));
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[1].date, QDate(2026, 5, 18));
}

TEST_F(WorkshopStartTest, EscTakesThePlanBackAndNothingIsMade) {
    startEmpty();
    click(u"Plan a workshop"_s);
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_desk->workshops()->empty());
    EXPECT_NE(named<QAbstractButton>(u"Plan a workshop"_s), nullptr);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
    key(Qt::Key_Space); // the focus is back on the button
    EXPECT_TRUE(named<QLineEdit>(u"Title of the workshop"_s)->isVisible());
}

TEST_F(WorkshopStartTest, ListsWorkshopsAndOpensOneByEnterOrDoubleClick) {
    startPrepared();
    addAnother(u"Second table"_s);
    click(u"All workshops"_s);
    ASSERT_EQ(list()->model()->rowCount(), 2);
    const auto cell = [&](int row, int column) { return list()->model()->index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, WorkshopListModel::Title), u"Altamar acuerda"_s);
    EXPECT_EQ(cell(0, WorkshopListModel::Rule), u"By group"_s);
    EXPECT_EQ(cell(0, WorkshopListModel::Course), u"being prepared"_s);
    EXPECT_EQ(cell(1, WorkshopListModel::Results), u"0 of 6"_s);
    list()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(shown().id, idOf(u"Second table"_s));
    EXPECT_TRUE(m_place->prepare->isVisible());
    click(u"All workshops"_s);
    const QPoint first = list()->visualRect(list()->model()->index(0, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    EXPECT_EQ(shown().id, workshopId());
    // The one that is chosen already: the Desk says nothing, the list does.
    click(u"All workshops"_s);
    QSignalSpy opened(m_place->start, &WorkshopStart::opened);
    click(u"Open"_s);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_TRUE(m_place->prepare->isVisible());
}

TEST_F(WorkshopStartTest, RemovesAnUnusedWorkshopAfterAQuestionAndAUsedOneNever) {
    startPrepared();
    addAnother(u"Second table"_s);
    ASSERT_TRUE(m_desk->workshop()->perform(PutSeats{{{idOf(u"seat"_s), 1, u"quay"_s, {}, false}}}));
    ASSERT_FALSE(m_desk->workshop()->openRound(indicator(0)).isNull());
    click(u"All workshops"_s);
    clickCell(list(), 0, 0);
    EXPECT_EQ(list()->model()->index(0, WorkshopListModel::Course).data().toString(), u"going on"_s);
    EXPECT_FALSE(named<QAbstractButton>(u"Remove…"_s)->isEnabled());
    EXPECT_FALSE(named<QAbstractButton>(u"Remove…"_s)->toolTip().isEmpty());
    key(Qt::Key_Delete);
    EXPECT_TRUE(m_answers.asked.isEmpty());
    clickCell(list(), 1, 0);
    m_answers.sure = false;
    click(u"Remove…"_s);
    EXPECT_EQ(m_answers.asked.size(), 1);
    EXPECT_EQ(m_desk->workshops()->size(), 2U);
    m_answers.sure = true;
    key(Qt::Key_Delete);
    EXPECT_EQ(m_answers.asked.size(), 1) << "the button had the focus, not the list";
    list()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Delete);
    EXPECT_EQ(m_desk->workshops()->size(), 1U);
    EXPECT_EQ(list()->model()->rowCount(), 1);
}

TEST_F(WorkshopStartTest, AFileForReadingOnlyPlansNothingAndSaysWhy) {
    ASSERT_TRUE(isGood(make()->add(plain(), {})));
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    startWindow();
    ASSERT_TRUE(m_desk->isReadOnly());
    EXPECT_FALSE(named<QAbstractButton>(u"Plan a workshop"_s)->isEnabled());
    EXPECT_TRUE(says(m_desk->whyReadOnly().toHtmlEscaped()));
}

} // namespace
} // namespace atalaya::test
