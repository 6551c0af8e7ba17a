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

} // namespace
} // namespace atalaya::report::test
