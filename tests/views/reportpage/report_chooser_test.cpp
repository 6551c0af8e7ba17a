#include "assessments/workshop/WorkshopEdits.h"
#include "models/commands/ActionCourses.h"
#include "tests/support/SmallStrategy.h"
#include "tests/views/reportpage/ReportsFixture.h"
#include "tests/views/support/Package.h"

#include <QAbstractItemModelTester>
#include <QTimeZone>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ReportChooserTest : public ReportsPageTest {
protected:
    [[nodiscard]] Assessment withStrategy() const {
        Assessment assessment = begun();
        QStringList commitments, indicators;
        for (const Commitment& commitment : framework().commitments) {
            commitments << commitment.code;
        }
        for (const Indicator& one : framework().indicators) {
            indicators << one.code;
        }
        assessment.plan = smallStrategy(commitments, indicators);
        return assessment;
    }
    [[nodiscard]] QComboBox* reports() const { return named<QComboBox>(u"Report"_s); }
    [[nodiscard]] QComboBox* bodies() const { return named<QComboBox>(u"Body"_s); }
    /// As a person without a mouse does.
    void press(QComboBox* box, Qt::Key key, int times = 1) {
        box->setFocus();
        ASSERT_TRUE(box->hasFocus());
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(box, key);
        }
    }
    void pressButton(const QString& word) { ReportsPageTest::press(word); }
    [[nodiscard]] bool shows(const QString& anchor) const {
        const auto& headings = m_page->preview().images().headings();
        return std::any_of(headings.begin(), headings.end(),
                           [&](const report::ReportHeading& heading) { return heading.anchor == anchor; });
    }
    [[nodiscard]] bool offers(const QString& word) const { return WindowFixture::button(word, true) != nullptr; }
    [[nodiscard]] QByteArray planMadeHere(report::PlanReportKind kind, const QString& body = {}) const {
        report::PlanReportInput input;
        input.framework = m_desk->session()->frameworkPtr();
        input.assessment = m_desk->session()->assessment();
        input.data = writeAssessmentJson(input.assessment);
        input.verificationCode = verificationCode(input.assessment);
        const auto courses = coursesOfRunning(m_desk->workspace(), input.assessment, QTimeZone::utc());
        EXPECT_TRUE(isGood(courses));
        input.courses = courses.value_or(std::map<QUuid, ActionCourse>());
        input.options.kind = kind;
        input.options.body = body;
        input.options.created = QDateTime(QDate(2026, 5, 14).addDays(*m_days), QTime(0, 0), Qt::UTC);
        input.charts = report::planReportCharts(input, report::ReportFormat::Pdf, Theme::paper());
        const auto made = report::makePlanReport(input, {});
        EXPECT_TRUE(isGood(made));
        return made ? made->bytes : QByteArray();
    }
    void exportPdf(const char* name) {
        m_answers.path = pathOf(QLatin1String(name));
        exportByKey();
        if (QAbstractButton* anyway = WindowFixture::button(u"Export anyway"_s, true)) {
            QTest::mouseClick(anyway, Qt::LeftButton);
        }
        awaitExport();
    }
};

TEST_F(ReportChooserTest, ThePagesAndTheFileFollowTheChoiceByKeyboard) {
    start(withStrategy());
    awaitPages();
    EXPECT_TRUE(shows(u"annex-e"_s));
    EXPECT_TRUE(offers(u"Minority views"_s));
    EXPECT_FALSE(bodies()->isVisible());

    press(reports(), Qt::Key_Down);
    EXPECT_EQ(reports()->currentText(), u"Strategy"_s);
    EXPECT_FALSE(m_page->isUpToDate());
    awaitPages();
    EXPECT_TRUE(shows(u"objectives"_s));
    EXPECT_FALSE(shows(u"annex-e"_s));
    EXPECT_FALSE(offers(u"Minority views"_s)) << "not of this report";
    EXPECT_FALSE(offers(u"Every answer (annex A)"_s));
    EXPECT_TRUE(offers(u"The data, attached as JSON"_s));
    exportPdf("strategy.pdf");
    EXPECT_EQ(m_answers.suggested, u"Altamar strategy 2026, 2026-05-14.pdf"_s);
    EXPECT_EQ(read(m_answers.path), planMadeHere(report::PlanReportKind::Strategy));

    press(reports(), Qt::Key_Down);
    awaitPages();
    EXPECT_TRUE(shows(u"roadmap"_s));
    exportPdf("plan.pdf");
    EXPECT_EQ(m_answers.suggested, u"Altamar action plan 2026, 2026-05-14.pdf"_s);
    EXPECT_EQ(read(m_answers.path), planMadeHere(report::PlanReportKind::ActionPlan));
}

TEST_F(ReportChooserTest, ABriefIsOfAllBodiesOrOfOne) {
    start(withStrategy());
    press(reports(), Qt::Key_Down, 3);
    EXPECT_EQ(reports()->currentText(), u"Brief for a body"_s);
    EXPECT_TRUE(bodies()->isVisible());
    EXPECT_FALSE(offers(u"The data, attached as JSON"_s)) << "it goes to one body";
    awaitPages();
    EXPECT_TRUE(shows(u"body-3"_s)) << "one for each";
    exportPdf("briefs.pdf");
    EXPECT_EQ(m_answers.suggested, u"Altamar briefs 2026, 2026-05-14.pdf"_s);

    press(bodies(), Qt::Key_Down);
    EXPECT_EQ(bodies()->currentText(), u"CSIRT"_s);
    awaitPages();
    EXPECT_EQ(pages(), 1);
    exportPdf("brief.pdf");
    EXPECT_EQ(m_answers.suggested, u"Altamar brief for CSIRT 2026, 2026-05-14.pdf"_s);
    EXPECT_EQ(read(m_answers.path), planMadeHere(report::PlanReportKind::Brief, u"CSIRT"_s));

    // Nothing falls to it any more.
    Plan plan = m_desk->session()->assessment().plan;
    for (const Action& action : plan.actions) {
        if (action.leadBody == u"CSIRT"_s) {
            Action other = action;
            other.leadBody = u"Navy"_s;
            EXPECT_TRUE(m_desk->session()->perform(PutAction{other}, u"Edit"_s));
        }
    }
    EXPECT_EQ(bodies()->currentText(), u"CSIRT"_s) << "it still owns a step";
    LifecycleStep published = plan.lifecycle.back();
    published.done = QDate(2026, 5, 14);
    EXPECT_TRUE(m_desk->session()->perform(PutLifecycleStep{published}, u"Edit"_s));
    EXPECT_EQ(bodies()->findText(u"CSIRT"_s), -1);
    EXPECT_GT(bodies()->findText(u"Navy"_s), 0);
    EXPECT_EQ(bodies()->currentIndex(), 0);
    awaitPages();
}

TEST_F(ReportChooserTest, ABodyThatIsGoneIsToldOfAndComesBack) {
    start(withStrategy());
    press(reports(), Qt::Key_Down, 3);
    press(bodies(), Qt::Key_Down, 2);
    ASSERT_EQ(bodies()->currentText(), u"Ministry of Education"_s);
    const auto rename = [&](const QString& name) {
        Action action = *m_desk->session()->assessment().plan.actionByCode(u"A2"_s);
        action.leadBody = name;
        ASSERT_TRUE(m_desk->session()->perform(PutAction{action}, u"Edit"_s));
    };
    const QString line = u"Nothing falls to “Ministry of Education” any more."_s;
    EXPECT_FALSE(says(line));
    rename(u"Ministry of Schools"_s);
    EXPECT_EQ(bodies()->currentIndex(), 0);
    EXPECT_TRUE(says(line)) << "the next export would be of all bodies";
    EXPECT_TRUE(bodies()->accessibleDescription().contains(line));
    Action other = *m_desk->session()->assessment().plan.actionByCode(u"A4"_s);
    other.leadBody = u"Navy"_s;
    ASSERT_TRUE(m_desk->session()->perform(PutAction{other}, u"Edit"_s));
    EXPECT_TRUE(says(line)) << "until it comes back, or another is chosen";
    rename(u"Ministry of Education"_s);
    EXPECT_EQ(bodies()->currentText(), u"Ministry of Education"_s);
    EXPECT_FALSE(says(line));
    rename(u"Ministry of Schools"_s);
    EXPECT_TRUE(says(line));
    press(bodies(), Qt::Key_Down);
    EXPECT_EQ(bodies()->currentText(), u"CSIRT"_s);
    EXPECT_FALSE(says(line));
    EXPECT_TRUE(bodies()->accessibleDescription().isEmpty());
}

TEST_F(ReportChooserTest, OnANewDayPagesAndFindingsAreMadeAnew) {
    Assessment assessment = withStrategy();
    assessment.plan.lifecycle.back().due = QDate(2026, 5, 14);
    start(assessment);
    press(reports(), Qt::Key_Down, 2);
    awaitPages();
    EXPECT_FALSE(finding(u"overdue step"_s).isValid()) << "its day is not over";
    const QByteArray yesterday = planMadeHere(report::PlanReportKind::ActionPlan);

    *m_days = 1; // nobody has touched the window since
    exportPdf("plan.pdf");
    EXPECT_EQ(m_answers.suggested, u"Altamar action plan 2026, 2026-05-15.pdf"_s);
    const QByteArray made = read(m_answers.path);
    EXPECT_NE(made, yesterday);
    EXPECT_EQ(made, planMadeHere(report::PlanReportKind::ActionPlan));
    EXPECT_TRUE(finding(u"overdue step"_s).isValid());
    awaitPages();
    EXPECT_EQ(m_page->preview().images().pdf(), made);

    // Somebody comes back to the window in the morning, or from another page.
    comeBackAfter(2);
    EXPECT_FALSE(m_page->isUpToDate());
    awaitPages();
    EXPECT_EQ(m_page->preview().images().pdf(), planMadeHere(report::PlanReportKind::ActionPlan));
    m_window->go({PageId::Score, {}, {}});
    *m_days = 3;
    m_window->go({PageId::Reports, {}, {}});
    EXPECT_FALSE(m_page->isUpToDate());
    awaitPages();
    EXPECT_EQ(m_page->preview().images().pdf(), planMadeHere(report::PlanReportKind::ActionPlan));
}

TEST_F(ReportChooserTest, SaysWhatEachFormatHoldsOfThePages) {
    start(withStrategy());
    press(reports(), Qt::Key_Down, 2);
    awaitPages();
    for (const auto& [format, words] : {std::pair(u"HTML"_s, u"the HTML holds the same without them"_s),
                                        std::pair(u"ODT"_s, u"the ODT holds the same without them"_s),
                                        std::pair(u"XLSX"_s, u"the XLSX holds their tables only"_s),
                                        std::pair(u"CSV"_s, u"the CSV holds their tables only"_s)}) {
        choose(u"Format"_s, format);
        EXPECT_TRUE(says(words)) << format.toStdString();
    }
}

TEST_F(ReportChooserTest, FindingsAreThoseOfTheReport) {
    start(withStrategy());
    const QAbstractItemModelTester tester(findings()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(finding(u"marked for review"_s).isValid());
    EXPECT_FALSE(finding(u"without a cost"_s).isValid());
    press(reports(), Qt::Key_Down);
    EXPECT_FALSE(finding(u"marked for review"_s).isValid());
    EXPECT_TRUE(finding(u"without a cost"_s).isValid());
    Action estimated = *m_desk->session()->assessment().plan.actionByCode(u"A4"_s);
    estimated.cost = CostRange(10);
    EXPECT_TRUE(m_desk->session()->perform(PutAction{estimated}, u"Edit"_s));
    EXPECT_FALSE(finding(u"without a cost"_s).isValid());
    press(reports(), Qt::Key_Up);
    EXPECT_TRUE(finding(u"marked for review"_s).isValid());
}

TEST_F(ReportChooserTest, MinutesAreOfferedWhereThereIsAWorkshop) {
    start(withStrategy());
    EXPECT_EQ(reports()->findText(u"Workshop minutes"_s), -1);
    for (const QString& title : {u"First day"_s, u"Second day"_s}) {
        const Workshop workshop = newWorkshop(framework(), plain(), idOf(title), title);
        ASSERT_TRUE(isGood(m_desk->addWorkshop(workshop, {})));
    }
    choose(u"Format"_s, u"XLSX"_s);
    press(reports(), Qt::Key_End);
    EXPECT_EQ(reports()->currentText(), u"Workshop minutes"_s);
    EXPECT_TRUE(named<QComboBox>(u"Workshop"_s)->isVisible());
    EXPECT_EQ(named<QComboBox>(u"Format"_s)->findText(u"XLSX"_s), -1) << "minutes have no tables of their own";
    EXPECT_EQ(named<QComboBox>(u"Format"_s)->currentText(), u"PDF"_s);
    EXPECT_FALSE(offers(u"The data, attached as JSON"_s));
    awaitPages();
    EXPECT_TRUE(shows(u"glance"_s));
    const QByteArray first = m_page->preview().images().pdf();
    press(named<QComboBox>(u"Workshop"_s), Qt::Key_Down);
    awaitPages();
    EXPECT_NE(m_page->preview().images().pdf(), first);
    exportPdf("minutes.pdf");
    EXPECT_EQ(m_answers.suggested, u"Altamar minutes 2026, 2026-05-14.pdf"_s);
    EXPECT_TRUE(read(m_answers.path).startsWith("%PDF"));
}

TEST_F(ReportChooserTest, RemembersTheReportOfEachAssessment) {
    start(withStrategy());
    press(reports(), Qt::Key_Down, 3);
    press(bodies(), Qt::Key_Down, 2);
    Assessment other = plain();
    other.id = idOf(u"other"_s);
    other.round = u"2028"_s;
    ASSERT_TRUE(isGood(m_desk->addAssessment(other, {})));
    EXPECT_EQ(reports()->currentText(), u"Gap report, complete"_s);
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    EXPECT_EQ(reports()->currentText(), u"Brief for a body"_s);
    EXPECT_EQ(bodies()->currentText(), u"Ministry of Education"_s);
    EXPECT_EQ(choicesFrom("{\"report\":\"novel\"}", u"en"_s), ReportChoices());
}

TEST_F(ReportChooserTest, APlaceLeadsToAReportAndASectionToItsOwn) {
    start(withStrategy());
    m_window->go({PageId::Reports, u"CSIRT"_s, u"brief"_s});
    EXPECT_EQ(reports()->currentText(), u"Brief for a body"_s);
    EXPECT_EQ(bodies()->currentText(), u"CSIRT"_s);
    m_window->go({PageId::Reports, {}, u"trace"_s});
    EXPECT_EQ(reports()->currentText(), u"Gap report, complete"_s) << "the trace is a section of it";
    awaitPages();
    EXPECT_TRUE(shows(u"annex-e"_s));
}

TEST_F(ReportChooserTest, TablesOfTheStrategyAreWrittenToo) {
    start(withStrategy());
    press(reports(), Qt::Key_Down, 2);
    choose(u"Format"_s, u"XLSX"_s);
    m_answers.path = pathOf(u"plan.xlsx"_s);
    exportByKey();
    if (offers(u"Export anyway"_s)) {
        pressButton(u"Export anyway"_s);
    }
    awaitExport();
    const report::test::Package book = report::test::opened(read(m_answers.path));
    EXPECT_TRUE(book.files.value(u"xl/sharedStrings.xml"_s).contains("Duty roster"));
}

} // namespace
} // namespace atalaya::test
