// The sections of the gap report that tell of the plan, against figures worked out by hand (see SmallStrategy.h).
#include "tests/views/pdf/RealReport.h"
#include "tests/views/strategyreport/PlanReportFixture.h"

#include <utility>

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

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
    ASSERT_EQ(budget.rows.size(), 3U);
    EXPECT_EQ(budget.rows[2].mid(0, 3), (QStringList{u"Total"_s, u"500"_s, u"400 to 700"_s}));
    EXPECT_EQ(budget.rows[0].mid(0, 3), (QStringList{u"2026"_s, u"200"_s, u"100 to 400"_s}));
    EXPECT_EQ(budget.rows[1].mid(0, 3), (QStringList{u"2027"_s, u"300"_s, u"300"_s}));
    EXPECT_THAT(shown(linesOf(section("plan-effect"))),
                AllOf(HasSubstr("The plan costs 500\u00a0USD in all, from 400 to 700."),
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
    later.assessment.referenceDate = QDate(2027, 3, 1);
    const Elements section = under(composed(later), u"plan-budget"_s);
    const Grid budget = gridIn(section, "Budget and effect by year");
    ASSERT_EQ(budget.rows.size(), 3U);
    EXPECT_EQ(budget.rows[2][0], u"Total"_s);
    EXPECT_EQ(budget.rows[0], (QStringList{u"2026, over"_s, u"200"_s, u"100 to 400"_s, u"\u2013"_s}));
    EXPECT_EQ(budget.rows[1][0], u"2027"_s);
    EXPECT_THAT(shown(linesOf(section)), HasSubstr("2026 is over: its row says what was planned"));
}

TEST_F(GapReportStrategy, AddsUpToWhatIsSaidOfTheWhole) {
    Assessment assessment = strategyAssessment(framework);
    Action& loose = assessment.plan.actions.back(); // A4
    loose.cost = 7;
    loose.start = loose.end = {};
    ReportDocument other = composed(inputOf(framework, assessment));
    Grid budget = gridIn(under(other, u"plan-budget"_s), "Budget and effect by year");
    ASSERT_EQ(budget.rows.size(), 4U);
    EXPECT_EQ(budget.rows[2].mid(0, 3), (QStringList{u"No year yet"_s, u"7"_s, u"7"_s}));
    EXPECT_EQ(budget.rows[3].mid(0, 3), (QStringList{u"Total"_s, u"507"_s, u"407 to 707"_s}));
    EXPECT_THAT(shown(linesOf(under(other, u"plan-effect"_s))), HasSubstr("The plan costs 507\u00a0USD in all"));

    for (Action& action : assessment.plan.actions) {
        action.start = action.end = {};
        action.costByYear.clear();
    }
    other = composed(inputOf(framework, assessment));
    budget = gridIn(under(other, u"plan-budget"_s), "Budget and effect by year");
    ASSERT_EQ(budget.rows.size(), 2U);
    EXPECT_EQ(budget.rows[1].mid(0, 3), (QStringList{u"Total"_s, u"507"_s, u"407 to 707"_s}));
    EXPECT_THAT(shown(linesOf(under(other, u"plan-effect"_s))),
                AllOf(HasSubstr("Money is secured for 200\u00a0USD of it."), HasSubstr("No action has dates yet")));
}

TEST_F(GapReportStrategy, TellsNotEstimatedFromNothing) {
    Assessment assessment = strategyAssessment(framework);
    for (Action& action : assessment.plan.actions) {
        action.cost.reset();
        action.costByYear.clear();
    }
    const Grid plan = gridIn(under(composed(inputOf(framework, assessment)), u"plan"_s), "Action plan");
    EXPECT_EQ(plan.at(plan.row(u"Respond at all hours"_s), "Cost"), u"\u2013"_s);
    EXPECT_EQ(plan.at(plan.rows.back(), "Cost"), u"\u2013"_s);
    EXPECT_THAT(shown(linesOf(under(composed(inputOf(framework, assessment)), u"plan-effect"_s))),
                HasSubstr("No cost is estimated yet."));
}

TEST_F(GapReportStrategy, ListsAGapThatIsLiftedShortOfItsTarget) {
    Assessment assessment = strategyAssessment(framework);
    for (const QString& code : {u"P04-01"_s, u"P04-02"_s}) { // so many that the headline is printed
        assessment.answers[code].chooseStage(2, 5);
    }
    assessment.targets.erase(u"P03-03"_s);
    assessment.targets.erase(u"P03-02"_s);
    const std::vector<Lift> more = std::exchange(assessment.plan.actions[1].lifts, {}); // A2
    ReportDocument other = composed(inputOf(framework, assessment));
    const Grid below = gridIn(under(other, u"one-stage-more"_s), "Gaps that stay below their target");
    ASSERT_EQ(below.rows.size(), 1U);
    EXPECT_THAT(below.rows[0][0].toStdString(),
                AllOf(HasSubstr("P03-01 \u00b7 2, plan 3\u21924"), HasSubstr("Lifted by A1")));
    EXPECT_EQ(below.rows[0][1], framework->indicator(u"P03-01"_s)->criterion(4));
    EXPECT_THAT(wordsOf(other), Not(HasSubstr("Every gap has an action")));
    EXPECT_THAT(shown(linesOf(under(other, u"plan-effect"_s))),
                HasSubstr("lie in questions that no action lifts to their target. Section 9 lists them"));

    // What rises above its target makes up for it in the headline, not in the question.
    assessment.plan.actions[1].lifts = more;
    other = composed(inputOf(framework, assessment));
    EXPECT_THAT(shown(linesOf(under(other, u"plan-effect"_s))),
                AllOf(HasSubstr("The plan reaches the target."), HasSubstr("see section 9")));

    assessment.plan.actions.front().lifts.front().toStage = 4;
    other = composed(inputOf(framework, assessment));
    EXPECT_THAT(shown(linesOf(under(other, u"one-stage-more"_s))),
                AllOf(HasSubstr("Every gap has an action in section 8 that lifts it to its target."),
                      Not(HasSubstr("Gaps that stay below"))));
    EXPECT_THAT(shown(linesOf(under(other, u"plan-effect"_s))), Not(HasSubstr("Section 9 lists")));

    // It lifts to the target, but nobody says when.
    assessment.plan.actions.front().end = {};
    other = composed(inputOf(framework, assessment));
    EXPECT_THAT(shown(linesOf(under(other, u"plan-effect"_s))),
                AllOf(HasSubstr("no action with an end date lifts"), Not(HasSubstr("that no action lifts"))));
}

TEST_F(GapReportStrategy, CountsNoLiftThatWaitsForWhatWasStopped) {
    Assessment assessment = strategyAssessment(framework);
    assessment.plan.actions[1].dependencies = {assessment.plan.actions[2].id}; // A2 waits for A3, which was stopped
    const ReportDocument other = composed(inputOf(framework, assessment));
    const Grid below = gridIn(under(other, u"one-stage-more"_s), "Gaps that stay below their target");
    ASSERT_EQ(below.rows.size(), 2U);
    EXPECT_THAT(shown(below.column("Question")),
                AllOf(HasSubstr("P03-02 \u00b7 2\u21923"), HasSubstr("Nothing is lifted by A2")));
}

TEST_F(GapReportStrategy, TellsWhatOneStageMoreTakesWithoutTargets) {
    Assessment assessment = strategyAssessment(framework);
    assessment.targets.clear();
    assessment.answers[u"P03-03"_s].chooseStage(framework->ceiling(), framework->ceiling());
    const Elements section = under(composed(inputOf(framework, assessment)), u"one-stage-more"_s);
    const Grid others = gridIn(section, "Other questions below the top");
    ASSERT_EQ(others.rows.size(), 2U) << "P03-03 is at the top, and the rest is not answered";
    const Indicator& first = *framework->indicator(u"P03-01"_s);
    const QStringList row = others.row(u"P03-01"_s);
    EXPECT_EQ(others.at(row, "Stage"), u"2\u21923"_s);
    EXPECT_EQ(others.at(row, "The next stage asks for"), first.criterion(3));
    for (const QString& id : first.responsible) {
        EXPECT_TRUE(others.at(row, "Usual owner").contains(framework->body(id)->name)) << id.toStdString();
    }
    const auto grade = framework->evidenceRule.minimumByStage.find(3);
    EXPECT_EQ(others.at(row, "Least grade"), grade == framework->evidenceRule.minimumByStage.end()
                                                 ? u"\u2013"_s
                                                 : QString(QChar(u'A' + static_cast<char16_t>(grade->second))));
}

} // namespace
} // namespace atalaya::report::test
