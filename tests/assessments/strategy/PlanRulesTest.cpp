#include "assessments/assessment/Edits.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <limits>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// One of everything, sound.
Plan soundPlan() {
    Plan plan;
    plan.currency = u"USD"_s;
    Objective objective;
    objective.id = idOf(u"O1"_s);
    objective.code = u"O1"_s;
    objective.title = u"Answer at all hours"_s;
    objective.commitments = {u"P03"_s};
    objective.indicators = {u"P03-01"_s};
    Objective below = objective;
    below.id = idOf(u"O2"_s);
    below.code = u"O2"_s;
    below.parent = objective.id;
    plan.objectives = {objective, below};
    Action action;
    action.id = idOf(u"A1"_s);
    action.code = u"A1"_s;
    action.title = u"Staff the night watch"_s;
    action.leadBody = u"CSIRT"_s;
    action.objective = below.id;
    action.start = QDate(2026, 7, 1);
    action.end = QDate(2027, 6, 30);
    action.cost = CostRange(20, 30, 60);
    action.costByYear = {{2026, CostRange(5, 10, 20)}, {2027, CostRange(15, 20, 40)}};
    action.lifts = {{u"P03-01"_s, 4}};
    action.risks = {{u"Nobody applies"_s, RiskLevel::High, RiskLevel::Medium, u"Pay for nights"_s}};
    Action next = action;
    next.id = idOf(u"A2"_s);
    next.code = u"A2"_s;
    next.dependencies = {action.id};
    plan.actions = {action, next};
    Measure measure;
    measure.id = idOf(u"M1"_s);
    measure.code = u"M1"_s;
    measure.title = u"Time to confirm"_s;
    measure.objective = objective.id;
    measure.action = action.id;
    measure.baseline = MeasurePoint{240.0, QDate(2026, 1, 1)};
    measure.target = MeasurePoint{60.0, QDate(2027, 12, 31)};
    measure.readings = {{QDate(2026, 6, 30), 200.0, {}}, {QDate(2026, 12, 31), 150.0, {}}};
    plan.measures = {measure};
    LifecycleStep step;
    step.id = idOf(u"L1"_s);
    step.title = u"Draft"_s;
    step.due = QDate(2026, 9, 1);
    plan.lifecycle = {step};
    Scenario scenario;
    scenario.id = idOf(u"S1"_s);
    scenario.name = u"Lean"_s;
    scenario.actions[action.id] = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    scenario.budgetByYear = {{2027, 100}};
    scenario.goal = PlanGoal::ReachTargets;
    scenario.totalBudget = 500;
    scenario.capacity = {{u"CSIRT"_s, 2}};
    scenario.mustDo = {next.id};
    scenario.excluded = {action.id};
    scenario.movedOthers[next.id] = {QDate(2027, 7, 1), QDate(2028, 6, 30)};
    plan.scenarios = {scenario};
    return plan;
}

struct PlanDefect {
    const char* name;
    void (*spoil)(Plan& plan);
    const char* pointer; ///< below /assessment/plan
    const char* part;    ///< of the sentence
};

class PlanRulesEach : public testing::TestWithParam<PlanDefect> {};

TEST_P(PlanRulesEach, IsFoundAtItsPlaceAndRefusedInOneSentence) {
    const FrameworkPtr framework = smallFramework();
    Assessment assessment = AssessmentBuilder(framework).build();
    assessment.plan = soundPlan();
    ASSERT_TRUE(checkAssessment(*framework, assessment).empty());
    const Assessment before = assessment;
    GetParam().spoil(assessment.plan);
    const auto problems = checkAssessment(*framework, assessment);
    ASSERT_FALSE(problems.empty());
    bool found = false;
    for (const ContentProblem& problem : problems) {
        EXPECT_FALSE(problem.allowed.isEmpty());
        EXPECT_FALSE(problem.what.contains(u"%1"_s)) << problem.what.toStdString();
        found = found || problem.pointer == u"/assessment/plan/"_s + QLatin1String(GetParam().pointer);
    }
    EXPECT_TRUE(found) << problems.front().pointer.toStdString();

    const auto refused =
        edit(*framework, before, changeTo(assessment.plan, deltaBetween(before.plan, assessment.plan)));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(refused.error().sentence.contains(QLatin1String(GetParam().part)))
        << refused.error().sentence.toStdString();
    EXPECT_TRUE(refused.error().sentence.endsWith(u'.'));
}

constexpr PlanDefect planDefects[] = {
    {"CircularDependency", [](Plan& plan) { plan.actions[0].dependencies = {plan.actions[1].id}; },
     "actions/0/dependencies", "in a circle: A1, A2"},
    {"WaitsForItself", [](Plan& plan) { plan.actions[1].dependencies = {plan.actions[1].id}; },
     "actions/1/dependencies", "waits for itself"},
    {"UnknownDependency", [](Plan& plan) { plan.actions[1].dependencies = {idOf(u"A9"_s)}; }, "actions/1/dependencies",
     "does not hold"},
    {"CircularParents", [](Plan& plan) { plan.objectives[0].parent = plan.objectives[1].id; }, "objectives/0/parent",
     "in a circle: O1, O2"},
    {"OwnParent", [](Plan& plan) { plan.objectives[0].parent = plan.objectives[0].id; }, "objectives/0/parent",
     "in a circle: O1"},
    {"UnknownParent", [](Plan& plan) { plan.objectives[1].parent = idOf(u"O9"_s); }, "objectives/1/parent",
     "no such objective"},
    {"EndBeforeStart", [](Plan& plan) { plan.actions[0].end = QDate(2026, 6, 30); }, "actions/0/end", "ends before"},
    {"StartIn1899", [](Plan& plan) { plan.actions[0].start = QDate(1899, 1, 1); }, "actions/0/start", "not plausible"},
    {"NegativeCost",
     [](Plan& plan) {
         plan.actions[0].cost = CostRange(-1, 30, 60);
         plan.actions[0].costByYear.clear();
     },
     "actions/0/costLow", "the cost is -1"},
    {"CostBeyondReason",
     [](Plan& plan) {
         plan.actions[0].cost = std::numeric_limits<qint64>::max();
         plan.actions[0].costByYear.clear();
     },
     "actions/0/cost", "a cost from 0"},
    {"LowAboveLikely",
     [](Plan& plan) {
         plan.actions[0].cost = CostRange(31, 30, 60);
         plan.actions[0].costByYear.clear();
     },
     "actions/0/cost", "low at most likely"},
    {"YearsDoNotAddUp", [](Plan& plan) { plan.actions[0].costByYear[2027].high = 41; }, "actions/0/costByYear",
     "add up to 20, 30 and 61 while the action costs 20, 30 and 60"},
    {"YearDisordered",
     [](Plan& plan) {
         plan.actions[0].costByYear = {{2026, CostRange(20, 10, 20)}, {2027, CostRange(0, 20, 40)}};
     },
     "actions/0/costByYear/2026", "low at most likely"},
    {"YearsWithoutACost", [](Plan& plan) { plan.actions[0].cost.reset(); }, "actions/0/costByYear", "but no cost"},
    {"YearIn1900",
     [](Plan& plan) {
         plan.actions[0].costByYear = {{1900, CostRange(20, 30, 60)}};
     },
     "actions/0/costByYear/1900", "year 1900"},
    {"ProgressOf101", [](Plan& plan) { plan.actions[0].progress = 101; }, "actions/0/progress", "101%"},
    {"ProgressBelow0", [](Plan& plan) { plan.actions[0].progress = -1; }, "actions/0/progress", "from 0 to 100"},
    {"SameActionCode", [](Plan& plan) { plan.actions[1].code = u"A1"_s; }, "actions/1/code", "same code"},
    {"NoActionCode", [](Plan& plan) { plan.actions[1].code = u" "_s; }, "actions/1/code", "no code"},
    {"SameObjectiveCode", [](Plan& plan) { plan.objectives[1].code = u"O1"_s; }, "objectives/1/code", "same code"},
    {"SameMeasureCode",
     [](Plan& plan) {
         plan.measures.push_back(plan.measures[0]);
         plan.measures[1].id = idOf(u"M2"_s);
     },
     "measures/1/code", "same code"},
    {"SameIdInTwoKinds", [](Plan& plan) { plan.measures[0].id = plan.actions[0].id; }, "measures/0/id", "same id"},
    {"NoId", [](Plan& plan) { plan.lifecycle[0].id = QUuid(); }, "lifecycle/0/id", "no id"},
    {"UnknownObjective", [](Plan& plan) { plan.actions[0].objective = idOf(u"O9"_s); }, "actions/0/objective",
     "no such objective"},
    {"UnknownCommitment", [](Plan& plan) { plan.objectives[0].commitments = {u"P99"_s}; }, "objectives/0/commitments",
     "P99"},
    {"UnknownIndicator", [](Plan& plan) { plan.objectives[0].indicators = {u"P99-01"_s}; }, "objectives/0/indicators",
     "P99-01"},
    {"UnknownLift",
     [](Plan& plan) {
         plan.actions[0].lifts = {{u"P99-01"_s, 2}};
     },
     "actions/0/lifts/0/indicator", "P99-01"},
    {"LiftOffTheScale", [](Plan& plan) { plan.actions[0].lifts[0].toStage = 6; }, "actions/0/lifts/0/toStage",
     "off the scale"},
    {"LiftsTwice",
     [](Plan& plan) {
         plan.actions[0].lifts.push_back({u"P03-01"_s, 5});
     },
     "actions/0/lifts/1/indicator", "twice"},
    {"RiskWithoutText", [](Plan& plan) { plan.actions[0].risks[0].text.clear(); }, "actions/0/risks/0/text", "no text"},
    {"MeasureOfNoAction", [](Plan& plan) { plan.measures[0].action = idOf(u"A9"_s); }, "measures/0/action",
     "no such action"},
    {"TargetBeforeBaseline", [](Plan& plan) { plan.measures[0].target->date = QDate(2025, 1, 1); }, "measures/0/target",
     "before the baseline"},
    {"BaselineThatIsNoNumber",
     [](Plan& plan) { plan.measures[0].baseline->value = std::numeric_limits<double>::quiet_NaN(); },
     "measures/0/baseline", "not a number"},
    {"ReadingThatIsInfinite",
     [](Plan& plan) { plan.measures[0].readings[1].value = std::numeric_limits<double>::infinity(); },
     "measures/0/readings/1/value", "not a number"},
    {"TwoReadingsOfADay", [](Plan& plan) { plan.measures[0].readings[1].date = QDate(2026, 6, 30); },
     "measures/0/readings/1/date", "one reading a day"},
    {"ReadingOfNoDay", [](Plan& plan) { plan.measures[0].readings[0].date = QDate(); }, "measures/0/readings",
     "date is missing"},
    {"StepWithoutTitle", [](Plan& plan) { plan.lifecycle[0].title.clear(); }, "lifecycle/0/title", "no title"},
    {"StepDueIn2200", [](Plan& plan) { plan.lifecycle[0].due = QDate(2200, 1, 1); }, "lifecycle/0/due", "2100"},
    {"ScenarioWithoutName", [](Plan& plan) { plan.scenarios[0].name.clear(); }, "scenarios/0/name", "no name"},
    {"ScenarioOfNoAction", [](Plan& plan) { plan.scenarios[0].actions[idOf(u"A9"_s)] = {}; }, "scenarios/0/actions",
     "does not hold"},
    {"ScenarioEndsBeforeItStarts",
     [](Plan& plan) { plan.scenarios[0].actions.begin()->second.end = QDate(2026, 1, 1); }, "scenarios/0/actions",
     "ends before"},
    {"NegativeBudget", [](Plan& plan) { plan.scenarios[0].budgetByYear[2027] = -5; }, "scenarios/0/budgetByYear",
     "the cost is -5"},
    {"NegativeTotalBudget", [](Plan& plan) { plan.scenarios[0].totalBudget = -1; }, "scenarios/0/totalBudget",
     "the budget is -1"},
    {"TotalBudgetAboveTheMost", [](Plan& plan) { plan.scenarios[0].totalBudget = largestCost + 1; },
     "scenarios/0/totalBudget", "a budget from 0 to"},
    {"LimitOfABodyThatLeadsNothing", [](Plan& plan) { plan.scenarios[0].capacity[u"Customs"_s] = 1; },
     "scenarios/0/capacity", "no action of the plan is led by"},
    {"LimitOfNobody",
     [](Plan& plan) {
         plan.actions[1].leadBody.clear();
         plan.scenarios[0].capacity[QString()] = 1;
     },
     "scenarios/0/capacity", "led by"},
    {"LimitBelowNothing", [](Plan& plan) { plan.scenarios[0].capacity[u"CSIRT"_s] = -1; }, "scenarios/0/capacity",
     "is -1"},
    {"LimitAboveTheMost", [](Plan& plan) { plan.scenarios[0].capacity[u"CSIRT"_s] = mostLedInYear + 1; },
     "scenarios/0/capacity", "from 0 to 2000"},
    {"DemandsNoAction", [](Plan& plan) { plan.scenarios[0].mustDo = {idOf(u"A9"_s)}; }, "scenarios/0/mustDo",
     "does not hold"},
    {"LeavesOutNoAction", [](Plan& plan) { plan.scenarios[0].excluded = {idOf(u"A9"_s)}; }, "scenarios/0/excluded",
     "does not hold"},
    {"DemandsWhatItLeavesOut", [](Plan& plan) { plan.scenarios[0].excluded.insert(idOf(u"A2"_s)); },
     "scenarios/0/mustDo", "is left out"},
    {"MovesNoAction",
     [](Plan& plan) {
         plan.scenarios[0].movedOthers[idOf(u"A9"_s)] = {QDate(2027, 1, 1), {}};
     },
     "scenarios/0/movedOthers", "does not hold"},
    {"MovesAnActionTwice",
     [](Plan& plan) {
         plan.scenarios[0].movedOthers[idOf(u"A1"_s)] = {QDate(2027, 1, 1), {}};
     },
     "scenarios/0/movedOthers", "days twice"},
    {"MovesAnActionToNoDay", [](Plan& plan) { plan.scenarios[0].movedOthers[idOf(u"A2"_s)] = {}; },
     "scenarios/0/movedOthers", "no other day"},
    {"MovesAnActionBeforeItsStart",
     [](Plan& plan) { plan.scenarios[0].movedOthers[idOf(u"A2"_s)].end = QDate(2026, 1, 1); },
     "scenarios/0/movedOthers", "ends before"},
};

INSTANTIATE_TEST_SUITE_P(Defects, PlanRulesEach, testing::ValuesIn(planDefects),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(PlanRules, NameACircleAlsoBehindAnActionThatWaitsForItself) {
    const FrameworkPtr framework = smallFramework();
    Assessment assessment = AssessmentBuilder(framework).build();
    assessment.plan = soundPlan();
    Plan& plan = assessment.plan;
    Action third = plan.actions[1];
    third.id = idOf(u"A3"_s);
    third.code = u"A3"_s;
    third.dependencies = {plan.actions[1].id};
    plan.actions.push_back(third);
    plan.actions[0].dependencies = {plan.actions[0].id};
    plan.actions[1].dependencies = {third.id};
    QStringList found;
    for (const ContentProblem& problem : checkAssessment(*framework, assessment)) {
        found << problem.what;
    }
    EXPECT_EQ(found, (QStringList{u"the action waits for itself"_s,
                                  u"the actions wait for one another in a circle: A2, A3"_s}));
}

TEST(PlanRules, BoundWhatAPlanHolds) {
    const FrameworkPtr framework = smallFramework();
    Assessment assessment = AssessmentBuilder(framework).build();
    for (std::size_t i = 0; i <= mostActions; ++i) {
        Action action;
        action.id = idOf(QString::number(i));
        action.code = u"A%1"_s.arg(i);
        assessment.plan.actions.push_back(action);
    }
    const auto problems = checkAssessment(*framework, assessment);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().pointer, u"/assessment/plan/actions"_s);
    EXPECT_TRUE(problems.front().allowed.contains(u"2000"_s));
    assessment.plan.actions.pop_back();
    EXPECT_TRUE(checkAssessment(*framework, assessment).empty());

    Plan plan = soundPlan();
    for (int i = 0; i < 1001; ++i) {
        plan.measures[0].readings.push_back({QDate(2030, 1, 1).addDays(i), 1.0, {}});
    }
    assessment.plan = plan;
    EXPECT_EQ(checkAssessment(*framework, assessment).front().pointer, u"/assessment/plan/measures/0/readings"_s);
    plan = soundPlan();
    plan.actions[0].title = QString(100'001, u'x');
    assessment.plan = plan;
    EXPECT_EQ(checkAssessment(*framework, assessment).front().pointer, u"/assessment/plan/actions/0/title"_s);
}

TEST(PlanRules, AnOrderIsAWholeNumberWithinBounds) {
    const FrameworkPtr framework = smallFramework();
    Assessment assessment = AssessmentBuilder(framework).build();
    for (const qint64 order : {qint64(-1), largestOrder + 1}) {
        assessment.plan = soundPlan();
        assessment.plan.scenarios[0].order = order;
        const auto problems = checkAssessment(*framework, assessment);
        ASSERT_EQ(problems.size(), 1U);
        EXPECT_EQ(problems.front().pointer, u"/assessment/plan/scenarios/0/order"_s);
    }
}

} // namespace
} // namespace atalaya::test
