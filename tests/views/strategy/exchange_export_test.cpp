// A workbook and a calendar go out.
#include "tests/views/strategy/ExchangeFixture.h"

#include <QComboBox>
#include <QFileInfo>

namespace atalaya::test {
namespace {

class ExchangeExportTest : public ExchangeFixture {
protected:
    [[nodiscard]] QAction* entry(QMenu* menu, const QString& words) const {
        Q_EMIT menu->aboutToShow();
        for (QAction* one : menu->actions()) {
            if (one->text() == words) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] DeadlinesDrawer* deadlinesDrawer() const { return m_page->findChild<DeadlinesDrawer*>(); }
};

TEST_F(ExchangeExportTest, AWorkbookIsWrittenThatSaysWhatThePlanSays) {
    start();
    QMenu* menu = m_exchange->makeMenu(m_page);
    m_answers.place = pathOf(u"plan.xlsx"_s);
    EXPECT_FALSE(entry(menu, u"Open “”"_s)->isVisible());
    entry(menu, u"Export workbook…"_s)->trigger();
    EXPECT_EQ(m_answers.suggested, u"Altamar 2026 plan.xlsx"_s);
    const auto comparison = comparePlanSheets(session().framework(), session().assessment(), read(m_answers.place),
                                              Language(), [] { return QUuid::createUuid(); });
    ASSERT_TRUE(isGood(comparison));
    EXPECT_TRUE(comparison->differences.empty());
    EXPECT_TRUE(comparison->isCurrent);
    ASSERT_FALSE(m_told.empty());
    EXPECT_EQ(m_told.back().lead, u"Written."_s);
    m_told.back().act();
    EXPECT_EQ(m_answers.shown, QStringList(m_answers.place));
    QAction* open = entry(menu, u"Open “plan.xlsx”"_s);
    ASSERT_NE(open, nullptr);
    EXPECT_TRUE(open->isVisible());
    open->trigger();
    EXPECT_EQ(m_answers.opened, QStringList(m_answers.place));
}

TEST_F(ExchangeExportTest, WhereItCannotBeWrittenASentenceSaysSoAndNothingStays) {
    start();
    const QStringList before = entries();
    m_answers.place = pathOf(u"no such folder/plan.xlsx"_s);
    m_exchange->exportWorkbook();
    ASSERT_EQ(m_told.size(), 1U);
    EXPECT_EQ(m_told.back().id, Notices::failureId());
    EXPECT_TRUE(lastSentence().endsWith(u'.')) << lastSentence().toStdString();
    EXPECT_EQ(entries(), before);
    m_answers.place.clear();
    m_exchange->exportWorkbook();
    EXPECT_EQ(m_told.size(), 1U) << "whoever thinks better of it is told nothing";
    EXPECT_EQ(entries(), before);
}

TEST_F(ExchangeExportTest, WhatIsNotPossibleSaysWhy) {
    start(plain());
    QMenu* menu = m_exchange->makeMenu(m_page);
    EXPECT_TRUE(entry(menu, u"Export workbook…"_s)->isEnabled());
    EXPECT_TRUE(entry(menu, u"Read workbook…"_s)->isEnabled());
    const QAction* calendar = entry(menu, u"Export deadlines…"_s);
    EXPECT_FALSE(calendar->isEnabled());
    EXPECT_TRUE(calendar->toolTip().contains(u"falls due"_s)) << calendar->toolTip().toStdString();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, u"Agreed"_s));
    EXPECT_TRUE(entry(menu, u"Read workbook…"_s)->isEnabled()) << "what it reports can be taken";
    ASSERT_TRUE(isGood(m_desk->closeFile()));
    const QAction* workbook = entry(menu, u"Export workbook…"_s);
    EXPECT_FALSE(workbook->isEnabled());
    EXPECT_FALSE(workbook->toolTip().isEmpty());
}

TEST_F(ExchangeExportTest, DeadlinesOfOneBodyGoIntoACalendarThatReminds) {
    start();
    m_answers.place = pathOf(u"plan.ics"_s);
    m_exchange->exportDeadlines();
    DeadlinesDrawer* asking = deadlinesDrawer();
    ASSERT_TRUE(asking->isOpen());
    auto* body = asking->findChild<QComboBox*>();
    ASSERT_EQ(body->count(), 3);
    body->setFocus(Qt::TabFocusReason);
    QTest::keyClick(body, Qt::Key_Down);
    EXPECT_EQ(body->currentText(), u"Harbour Master"_s);
    click(u"30 day(s) before"_s);
    click(u"Write the calendar…"_s);
    EXPECT_FALSE(asking->isOpen());
    const QByteArray calendar = read(m_answers.place);
    EXPECT_EQ(calendar.count("BEGIN:VEVENT"), 2) << calendar.toStdString();
    EXPECT_EQ(calendar.count("TRIGGER:-P30D"), 2) << calendar.toStdString();
    EXPECT_TRUE(calendar.contains("Do A1")) << calendar.toStdString();
    EXPECT_FALSE(calendar.contains("Do A2")) << calendar.toStdString();
}

TEST_F(ExchangeExportTest, BodiesStandWhereTheirLanguageLooksForThem) {
    Assessment made = planned();
    made.plan.actions[0].leadBody = u"Órgano"_s;
    made.plan.actions[1].leadBody = u"Zona"_s;
    LifecycleStep step;
    step.id = idOf(u"S1"_s);
    step.title = u"Name the lead"_s;
    step.owner = u"Oficina"_s;
    step.due = QDate(2026, 9, 1);
    made.plan.lifecycle = {step};
    putInOrder(made.plan);
    start(made);
    m_exchange->exportDeadlines();
    const auto* body = deadlinesDrawer()->findChild<QComboBox*>();
    ASSERT_EQ(body->count(), 4);
    EXPECT_EQ(body->itemText(1), u"Oficina"_s);
    EXPECT_EQ(body->itemText(2), u"Órgano"_s) << "at O, before Zona";
    EXPECT_EQ(body->itemText(3), u"Zona"_s);
}

TEST_F(ExchangeExportTest, ACalendarReachesToThePlansEndWhenItIsAskedTo) {
    start();
    m_answers.place = pathOf(u"plan.ics"_s);
    m_exchange->exportDeadlines();
    click(u"None"_s);
    click(u"Write the calendar…"_s);
    QByteArray calendar = read(m_answers.place);
    EXPECT_EQ(calendar.count("BEGIN:VEVENT"), 3) << "A2 ends in 2028";
    EXPECT_EQ(calendar.count("BEGIN:VALARM"), 0);
    m_exchange->exportDeadlines();
    click(u"To the plan’s end"_s);
    click(u"Write the calendar…"_s);
    calendar = read(m_answers.place);
    EXPECT_EQ(calendar.count("BEGIN:VEVENT"), 4);
}

} // namespace
} // namespace atalaya::test
