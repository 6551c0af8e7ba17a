#include "models/items/EvidenceListModel.h"
#include "models/storage/KeptFiles.h"
#include "tests/views/reportpage/ReportsFixture.h"
#include "views/reportpage/FindingsModel.h"
#include "views/reportpage/PageView.h"

#include <QAbstractItemModelTester>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ReportFindingsTest : public ReportsPageTest {
protected:
    [[nodiscard]] Assessment withPlan() const {
        Assessment assessment = begun();
        Action action;
        action.id = idOf(u"action"_s);
        action.code = u"A1"_s;
        action.title = u"Write the plan"_s;
        assessment.plan.actions.push_back(action);
        assessment.weights[indicator(0)] = {2.0, u"Decided on 12 March 2026."_s};
        return assessment;
    }
    [[nodiscard]] int pageOf(const QString& anchor) const {
        for (const report::ReportHeading& heading : m_page->preview().images().headings()) {
            if (heading.anchor == anchor) {
                return heading.page;
            }
        }
        return -1;
    }
    [[nodiscard]] int shownPage() const { return m_page->preview().pageView().page(); }
};

TEST_F(ReportFindingsTest, DueIsCountedFromTheAssessmentsDateAsInTheRegister) {
    Assessment assessment = begun();
    Evidence piece;
    piece.id = idOf(u"E-001"_s);
    piece.code = u"E-001"_s;
    piece.title = u"Report"_s;
    piece.kind = EvidenceKind::Report;
    piece.reviewBy = QDate(2026, 6, 30); // 47 days from today
    assessment.evidence.push_back(piece);
    assessment.referenceDate = QDate(2026, 4, 1);
    start(assessment);
    KeptCopies& copies = KeptCopies::of(*m_desk);
    const EvidenceListModel rows(*m_desk, copies);
    EXPECT_FALSE(rows.row(0).isDue);
    EXPECT_FALSE(finding(u"due for review soon"_s).isValid());
    assessment.id = idOf(u"later"_s);
    assessment.referenceDate = QDate(2026, 5, 1);
    ASSERT_TRUE(isGood(m_desk->addAssessment(assessment, {})));
    EXPECT_TRUE(rows.row(0).isDue);
    EXPECT_TRUE(finding(u"due for review soon"_s).isValid());
}

TEST_F(ReportFindingsTest, EveryFindingLeadsSomewhere) {
    start(withPlan());
    const auto& model = static_cast<const FindingsModel&>(*findings()->model());
    for (const FindingRow& row : model.rows()) {
        EXPECT_FALSE(row.step.isEmpty()) << row.title.toStdString();
        EXPECT_EQ(row.place.has_value(), row.key != FindingsModel::passedKey) << row.title.toStdString();
    }
}

TEST_F(ReportFindingsTest, EachThingThatAFindingIsAboutIsReachedByKeysAndByPointer) {
    start(begun());
    const QAbstractItemModelTester tester(findings()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex head = finding(u"without a target"_s);
    ASSERT_TRUE(head.isValid());
    const int folded = findings()->model()->rowCount();
    findings()->setCurrentIndex(head);
    findings()->setFocus();
    QTest::keyClick(findings(), Qt::Key_Right);
    ASSERT_EQ(findings()->model()->rowCount(), folded + 2);
    EXPECT_EQ(findings()->currentIndex(), head);
    QTest::keyClick(findings(), Qt::Key_Right);
    QTest::keyClick(findings(), Qt::Key_Down);
    const QModelIndex second = findings()->currentIndex();
    EXPECT_EQ(second.row(), head.row() + 2);
    EXPECT_TRUE(second.data().toString().startsWith(indicator(1))) << second.data().toString().toStdString();
    EXPECT_TRUE(second.data().toString().contains(framework().indicator(indicator(1))->title));
    QTest::keyClick(findings(), Qt::Key_Return);
    EXPECT_EQ(m_gaps->entered, (Place{PageId::Gaps, indicator(1), u"target"_s}));

    m_window->go({PageId::Reports, {}, {}});
    EXPECT_EQ(findings()->model()->rowCount(), folded + 2) << "as it was left";
    const auto click = [this](const QModelIndex& index, int line) {
        const QRect row = findings()->visualRect(index);
        const int y = row.top() + m_style->px(line == 0 ? 14 : 9) + line * m_style->lineHeight("body") + 4 * line;
        QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, QPoint(row.right() - m_style->px(30), y));
        QApplication::processEvents();
    };
    click(head.siblingAtRow(head.row() + 1), 0);
    EXPECT_EQ(m_gaps->entered, (Place{PageId::Gaps, indicator(0), u"target"_s}));
    m_window->go({PageId::Reports, {}, {}});
    click(head, 1);
    EXPECT_EQ(findings()->model()->rowCount(), folded) << "hidden again";
    click(head, 1);
    ASSERT_EQ(findings()->model()->rowCount(), folded + 2);
    findings()->setCurrentIndex(head.siblingAtRow(head.row() + 2));
    QTest::keyClick(findings(), Qt::Key_Left);
    EXPECT_EQ(findings()->currentIndex().row(), head.row());
    EXPECT_EQ(findings()->model()->rowCount(), folded);
}

TEST_F(ReportFindingsTest, AMissingTargetLeadsToTheDrawerThatSetsIt) {
    start(begun());
    follow(u"without a target"_s);
    EXPECT_EQ(m_gaps->entered, (Place{PageId::Gaps, indicator(0), u"target"_s}));
}

TEST_F(ReportFindingsTest, WeightsAreShownWhereTheReportPrintsThem) {
    start(withPlan());
    awaitPages();
    follow(u"changed"_s);
    EXPECT_EQ(shownPage(), pageOf(u"method"_s));
    EXPECT_TRUE(m_page->preview().pageView().hasFocus());
}

TEST_F(ReportFindingsTest, ActionsLeadToTheStrategy) {
    start(withPlan());
    follow(u"without a measure"_s);
    const QUuid action = m_desk->session()->assessment().plan.actions.front().id;
    EXPECT_EQ(m_strategy->entered, (Place{PageId::Strategy, action.toString(QUuid::WithoutBraces), u"objectives"_s}));
}

TEST_F(ReportFindingsTest, AMissingCurrencyLeadsToItsField) {
    Assessment assessment = withPlan();
    assessment.plan.actions.front().cost = CostRange(1000);
    start(assessment);
    choose(u"Report"_s, u"Strategy"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return finding(u"Costs without a currency"_s).isValid(); }, patience));
    follow(u"Costs without a currency"_s);
    EXPECT_EQ(m_strategy->entered, (Place{PageId::Strategy, {}, u"objectives/currency"_s}));
}

TEST_F(ReportFindingsTest, AGapWithoutAnActionLeadsToTheCardThatMakesOne) {
    Assessment assessment = withPlan();
    assessment.targets[indicator(0)] = Target{4, QDate(2028, 12, 31)};
    assessment.targets[indicator(1)] = Target{4, QDate(2028, 12, 31)};
    start(assessment);
    choose(u"Report"_s, u"Strategy"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return finding(u"without an action"_s).isValid(); }, patience));
    follow(u"without an action"_s);
    EXPECT_EQ(m_strategy->entered, (Place{PageId::Strategy, indicator(0), {}}));
    m_window->go({PageId::Reports, {}, {}});
    QTest::keyClick(findings(), Qt::Key_Right);
    QTest::keyClick(findings(), Qt::Key_Down);
    QTest::keyClick(findings(), Qt::Key_Down);
    QTest::keyClick(findings(), Qt::Key_Return);
    EXPECT_EQ(m_strategy->entered, (Place{PageId::Strategy, indicator(1), {}})) << "each of them to its own";
}

TEST_F(ReportFindingsTest, SectionsAreTheReportsOwnInReadingOrder) {
    start(begun());
    awaitPages();
    const auto& headings = m_page->preview().images().headings();
    ASSERT_GT(headings.size(), 8U);
    for (std::size_t i = 1; i < headings.size(); ++i) {
        EXPECT_GE(headings[i].page, headings[i - 1].page) << headings[i].title.toStdString();
    }
    auto* contents = named<QComboBox>(u"Section"_s);
    EXPECT_EQ(contents->count(), static_cast<int>(headings.size()));
    Q_EMIT contents->activated(3);
    EXPECT_EQ(shownPage(), headings[3].page);
}

TEST_F(ReportFindingsTest, AKeptCopyThatTheFileDoesNotHoldIsFoundAndForgottenOnceItIsAddedAgain) {
    QFile document(pathOf(u"law.txt"_s));
    ASSERT_TRUE(document.open(QIODevice::WriteOnly));
    document.write("The law of the sea");
    document.close();
    Assessment assessment = begun();
    Evidence piece;
    piece.id = idOf(u"E-001"_s);
    piece.code = u"E-001"_s;
    piece.title = u"The law"_s;
    piece.date = QDate(2026, 1, 1);
    {
        const auto other = makeAt(pathOf(u"other.atalaya"_s));
        const auto kept = other->keepFile(document.fileName());
        ASSERT_TRUE(isGood(kept));
        piece.file = *kept;
    }
    assessment.evidence.push_back(piece);
    start(assessment);
    const auto isFound = [this] { return finding(u"is missing or damaged"_s).isValid(); };
    ASSERT_TRUE(QTest::qWaitFor(isFound, patience));
    m_window->go({PageId::Score, {}, {}});
    ASSERT_TRUE(isGood(KeptFiles(path(), fixedSurroundings()).keep(document.fileName(), {})));
    m_window->go({PageId::Reports, {}, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isFound(); }, patience));
}

} // namespace
} // namespace atalaya::test
