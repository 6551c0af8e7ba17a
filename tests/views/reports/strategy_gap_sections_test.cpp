// The sections of the gap report that tell of the plan, against figures worked out by hand (see SmallStrategy.h).
#include "tests/views/pdf/RealReport.h"
#include "tests/views/strategyreport/PlanReportFixture.h"

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

class GapReportStrategy : public testing::Test {
protected:
    [[nodiscard]] Elements section(const char* anchor) const { return under(document, QLatin1String(anchor)); }

    const FrameworkPtr framework = atalaya::test::smallFramework();
    const ReportDocument document = composed(inputOf(framework, strategyAssessment(framework)));
};

TEST_F(GapReportStrategy, SumsNothingThatWasStopped) {
    const Grid plan = gridIn(section("plan"), "Action plan");
    EXPECT_EQ(plan.at(plan.row(u"Respond at all hours"_s), "Cost"), u"200"_s) << "without the 5,000 of A3";
    EXPECT_EQ(plan.at(plan.rows.back(), "Cost"), u"500"_s);
    const QStringList stopped = plan.row(u"A3"_s);
    EXPECT_EQ(plan.at(stopped, "Cost"), u"\u2013"_s);
    EXPECT_TRUE(stopped[1].contains(u"stopped"_s)) << stopped[1].toStdString();
    EXPECT_EQ(plan.at(plan.row(u"A4"_s), "Cost"), u"\u2013"_s) << "not estimated is not 0";
    EXPECT_TRUE(plan.row(u"A1"_s)[1].contains(u"100 to 400 USD"_s));
    EXPECT_THAT(shown(linesOf(section("plan"))), HasSubstr("no sum counts what was stopped"));
}

TEST_F(GapReportStrategy, GivesTheBudgetOfEachYearFromLowToHighAndWhatIsSecured) {
    const Grid budget = gridIn(section("plan-budget"), "Budget and effect by year");
    ASSERT_EQ(budget.rows.size(), 2U);
    EXPECT_EQ(budget.rows[0].mid(0, 3), (QStringList{u"2026"_s, u"200"_s, u"100 to 400"_s}));
    EXPECT_EQ(budget.rows[1].mid(0, 3), (QStringList{u"2027"_s, u"300"_s, u"300"_s}));
    EXPECT_THAT(shown(linesOf(section("plan-effect"))),
                AllOf(HasSubstr("The plan costs 500\u00a0USD in all, 400 to 700."),
                      HasSubstr("Money is secured for 200\u00a0USD of it."), HasSubstr("not estimated yet")));
}

TEST_F(GapReportStrategy, ListsAGapThatOnlyAStoppedActionWouldLift) {
    const Grid open = gridIn(section("one-stage-more"), "Gaps without an action");
    ASSERT_EQ(open.rows.size(), 1U);
    EXPECT_TRUE(open.rows[0][0].contains(u"P03-03 \u00b7 2\u21923"_s)) << open.rows[0][0].toStdString();
}

TEST_F(GapReportStrategy, ListsAGapWhoseActionIsDoneWithItsLead) {
    Assessment assessment = strategyAssessment(framework);
    assessment.plan.actions.front().status = ActionStatus::Done; // A1, which was to lift P03-01 from 2 to 3
    const ReportDocument other = composed(inputOf(framework, assessment));
    const Grid open = gridIn(under(other, u"one-stage-more"_s), "Gaps without an action");
    ASSERT_EQ(open.rows.size(), 2U);
    EXPECT_THAT(open.rows[0][0].toStdString(),
                AllOf(HasSubstr("P03-01 \u00b7 2\u21923"),
                      HasSubstr("Done, not yet scored: A1. A lead to evidence, not a score.")));
    const Grid plan = gridIn(under(other, u"plan"_s), "Action plan");
    EXPECT_THAT(plan.row(u"A1"_s)[2].toStdString(), HasSubstr("P03-01 2\u21923, not yet scored"));
}

TEST_F(GapReportStrategy, ForecastsNothingForYearsThatAreOver) {
    GapReportInput later = inputOf(framework, strategyAssessment(framework));
    later.options.created = QDateTime(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC);
    const Elements section = under(composed(later), u"plan-budget"_s);
    const Grid budget = gridIn(section, "Budget and effect by year");
    ASSERT_EQ(budget.rows.size(), 2U);
    EXPECT_EQ(budget.rows[0], (QStringList{u"2026, over"_s, u"200"_s, u"100 to 400"_s, u"\u2013"_s}));
    EXPECT_EQ(budget.rows[1][0], u"2027"_s);
    EXPECT_THAT(shown(linesOf(section)), HasSubstr("2026 is over: its row says what was planned"));
}

} // namespace
} // namespace atalaya::report::test
