#include "models/items/ScenariosModel.h"
#include "models/items/WhatIfModelFrontier.h"
#include "models/items/WhatIfModelParts.h"
#include "models/items/WhatIfModelStages.h"
#include "models/items/WhatIfModelYears.h"
#include "models/session/PlanSearchRun.h"
#include "tests/support/Builders.h"
#include "tests/support/LargePlan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class WhatIfModelTest : public testing::Test {
protected:
    WhatIfModelTest() : m_framework(smallFramework()) {
        m_assessment = AssessmentBuilder(m_framework)
                           .stage("P03-01", 2)
                           .stage("P03-02", 2)
                           .notApplicable("P03-03")
                           .notApplicable("P04-01")
                           .notApplicable("P04-02")
                           .notApplicable("P04-03")
                           .target("P03-01", 4)
                           .action(made(u"A1"_s, 300'000, {{u"P03-01"_s, 3}}))
                           .action(made(u"A2"_s, 100'000, {{u"P03-02"_s, 3}}))
                           .action(made(u"A3"_s, 200'000, {}))
                           .build();
        m_assessment.plan.currency = u"USD"_s;
        m_assessment.plan.actions[2].isMustDo = true;
    }
    [[nodiscard]] static Action made(const QString& code, qint64 cost, std::vector<Lift> lifts) {
        Action action;
        action.code = code;
        action.id = idOf(code);
        action.title = u"Do it"_s;
        action.start = QDate(2027, 1, 1);
        action.end = QDate(2027, 12, 31);
        action.cost = cost;
        action.lifts = std::move(lifts);
        return action;
    }
    void show(WhatIfModel& model, const WhatIfChoice& choice) {
        WhatIf whatIf(*m_framework, m_assessment);
        model.order(m_assessment.plan, whatIf);
        whatIf.choose(choice.chosen);
        model.show(*m_framework, m_assessment.plan, choice, whatIf, money(), m_language);
    }
    [[nodiscard]] PlanMoney money() const { return {m_assessment.plan, m_language}; }
    [[nodiscard]] static QStringList codes(const WhatIfModel& model) {
        QStringList all;
        for (const WhatIfRow& row : model.rows()) {
            all << row.code;
        }
        return all;
    }

    FrameworkPtr m_framework;
    Assessment m_assessment;
    Language m_language{u"en"_s};
};

TEST_F(WhatIfModelTest, BestValueComesFirstAndATickMovesNoRow) {
    WhatIfModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    WhatIfChoice choice;
    show(model, choice);
    EXPECT_EQ(codes(model), (QStringList{u"A2"_s, u"A1"_s, u"A3"_s}));
    EXPECT_EQ(model.row(0).gain, u"+0.50"_s);
    EXPECT_EQ(model.row(0).value, u"+5.00"_s) << "for a million";
    EXPECT_EQ(model.row(0).cost, u"0.10"_s);
    EXPECT_EQ(model.headerData(WhatIfModel::Cost, Qt::Horizontal, Qt::DisplayRole), u"M USD"_s);
    EXPECT_EQ(model.row(2).note, u"must do"_s);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy wanted(&model, &WhatIfModel::chosenWanted);
    EXPECT_TRUE(model.setData(model.index(1, WhatIfModel::Name), Qt::Checked, Qt::CheckStateRole));
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().toUuid(), idOf(u"A1"_s));
    EXPECT_FALSE(model.row(1).isChosen) << "it shows when it was granted";
    choice.chosen = {idOf(u"A1"_s)};
    show(model, choice);
    EXPECT_TRUE(model.row(1).isChosen);
    EXPECT_EQ(model.index(1, WhatIfModel::Name).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(WhatIfModelTest, ValuesAreForSoMuchMoneyAsTheirHeadSays) {
    WhatIfModel model;
    WhatIfChoice choice;
    show(model, choice);
    const auto head = [&model](int role) {
        return model.headerData(WhatIfModel::Value, Qt::Horizontal, role).toString();
    };
    EXPECT_EQ(head(Qt::DisplayRole), u"per M USD"_s);
    m_assessment.plan.currency = u"COP"_s;
    m_assessment.plan.actions[0].cost = CostRange(6'000'000'000); // A1 gains 0.50
    m_assessment.plan.actions[1].cost = CostRange(2'500'000'000); // A2 as much
    QSignalSpy heads(&model, &QAbstractItemModel::headerDataChanged);
    show(model, choice);
    EXPECT_EQ(heads.count(), 1);
    EXPECT_EQ(model.row(0).value, u"+0.20"_s) << "0.50 / 2,500 x 1,000";
    EXPECT_EQ(model.row(1).value, u"+0.08"_s) << "0.50 / 6,000 x 1,000";
    EXPECT_EQ(model.row(2).value, u"0.00"_s) << "A3 lifts nothing";
    EXPECT_EQ(head(Qt::DisplayRole), u"per 1,000 M COP"_s);
    EXPECT_TRUE(head(Qt::ToolTipRole).contains(u"for each 1,000 M COP of what it costs"_s));
    EXPECT_EQ(model.index(0, WhatIfModel::Value).data(Qt::AccessibleTextRole), u"+0.20 for each 1,000 M COP"_s);
    choice.chosen = {idOf(u"A2"_s)};
    show(model, choice);
    EXPECT_EQ(heads.count(), 1) << "a tick changes no unit";
    m_assessment.plan.actions[1].cost = CostRange(0);
    show(model, choice);
    EXPECT_EQ(head(Qt::DisplayRole), u"per 1,000 M COP"_s) << "of what costs something: 0.08 for A1";
}

TEST_F(WhatIfModelTest, ScenariosSayWhatEachComesTo) {
    Scenario saved;
    saved.id = idOf(u"saved"_s);
    saved.name = u"One"_s;
    saved.actions = {{idOf(u"A1"_s), {}}};
    m_assessment.plan.scenarios = {saved};
    ScenariosModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const WhatIf whatIf(*m_framework, m_assessment);
    WhatIfChoice choice;
    choice.chosen = {idOf(u"A1"_s), idOf(u"A2"_s)};
    model.show(m_assessment.plan, choice, whatIf, money());
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.row(0).isPresent());
    EXPECT_DOUBLE_EQ(*model.row(0).score, 3.0);
    EXPECT_EQ(model.row(0).cost, 400'000);
    EXPECT_DOUBLE_EQ(*model.row(1).score, 2.5);
    choice.take(saved);
    model.show(m_assessment.plan, choice, whatIf, money());
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.row(0).isShown);
    choice.budgetByYear[2027] = 5;
    EXPECT_TRUE(scenarioLike(m_assessment.plan, choice).isNull()) << "another budget is another scenario";
}

TEST_F(WhatIfModelTest, OfTooFewAnswersNoScoreAndNoChangeOfOneIsPrinted) {
    m_assessment = AssessmentBuilder(m_framework)
                       .stage("P03-01", 2)
                       .stage("P03-02", 2)
                       .target("P03-01", 4)
                       .action(made(u"A1"_s, 300'000, {{u"P03-01"_s, 3}}))
                       .action(made(u"A2"_s, 100'000, {{u"P03-02"_s, 3}}))
                       .build(); // two of the seven questions of the core, two of three of the first commitment
    WhatIfModel model;
    WhatIfChoice choice;
    choice.chosen = {idOf(u"A1"_s)};
    show(model, choice);
    EXPECT_EQ(codes(model), (QStringList{u"A2"_s, u"A1"_s})) << "the order of their value is no number";
    for (const WhatIfRow& row : model.rows()) {
        EXPECT_EQ(row.gain, u"–"_s);
        EXPECT_EQ(row.value, u"–"_s);
    }
    EXPECT_EQ(model.index(0, WhatIfModel::Gain).data(Qt::AccessibleTextRole),
              u"gain not shown: too few questions are answered"_s);
    ScenariosModel scenarios;
    WhatIf whatIf(*m_framework, m_assessment);
    EXPECT_FALSE(whatIf.isPrintable());
    scenarios.show(m_assessment.plan, choice, whatIf, money());
    ASSERT_EQ(scenarios.rowCount(), 1);
    EXPECT_FALSE(scenarios.row(0).score.has_value());
    EXPECT_FALSE(scenarios.row(0).gap.has_value());
    WhatIfModelParts parts;
    whatIf.choose(choice.chosen);
    parts.show(*m_framework, whatIf, nullptr, {});
    EXPECT_DOUBLE_EQ(*parts.row(0).then, 2.5) << "enough of the commitment is answered";
    m_assessment.answers.erase(u"P03-02"_s);
    parts.show(*m_framework, WhatIf(*m_framework, m_assessment), nullptr, {});
    EXPECT_FALSE(parts.row(0).now.has_value());
    EXPECT_FALSE(parts.row(0).gap.has_value());
    EXPECT_TRUE(parts.row(0).target.has_value()) << "a target is what somebody set";
    EXPECT_EQ(parts.summary(m_language), u"Too few questions are answered to print the score of a commitment."_s);
}

TEST_F(WhatIfModelTest, AScenarioHoldsAllOfAChoice) {
    WhatIfChoice choice;
    choice.chosen = {idOf(u"A1"_s)};
    choice.moved = {{idOf(u"A1"_s), {QDate(2028, 1, 1), QDate(2028, 12, 31)}},
                    {idOf(u"A2"_s), {QDate(2029, 1, 1), std::nullopt}}};
    choice.mustDo = {idOf(u"A2"_s)};
    choice.excluded = {idOf(u"A3"_s)};
    choice.goal = PlanGoal::ReachTargets;
    choice.budget = 5;
    choice.budgetByYear = {{2027, 4}};
    choice.capacity = {{u"CSIRT"_s, 3}};
    Scenario saved = choice.asScenario();
    EXPECT_EQ(saved.movedOthers.size(), 1U);
    saved.id = idOf(u"saved"_s);
    saved.name = u"All"_s;
    WhatIfChoice other;
    other.chosen = {idOf(u"A3"_s)};
    other.budget = 9;
    other.excluded = {idOf(u"A1"_s)};
    other.take(saved);
    choice.scenario = saved.id;
    EXPECT_EQ(other, choice) << "and nothing of before stays";
    m_assessment.plan.scenarios = {saved};
    EXPECT_EQ(scenarioLike(m_assessment.plan, choice), saved.id);
    EXPECT_TRUE(questionDifference(m_assessment.plan, choice, saved, money()).isEmpty());
    const std::vector<std::pair<std::function<void(WhatIfChoice&)>, QString>> changes{
        {[](WhatIfChoice& c) { c.goal = PlanGoal::MostGain; },
         u"Asked differently: goal: most improvement, there the targets at least cost."_s},
        {[](WhatIfChoice& c) { c.budget.reset(); },
         u"Asked differently: budget: no limit, there %1."_s.arg(money().textWithUnit(5))},
        {[](WhatIfChoice& c) { c.capacity[u"CSIRT"_s] = 1; },
         u"Asked differently: most actions a year of CSIRT: 1, there 3."_s},
        {[](WhatIfChoice& c) { c.mustDo.clear(); }, u"Asked differently: must be in it: nothing, there A2."_s},
        {[](WhatIfChoice& c) { c.excluded = {idOf(u"A1"_s)}; }, u"Asked differently: left out: A1, there A3."_s},
        {[](WhatIfChoice& c) { c.moved.erase(idOf(u"A2"_s)); }, QString()}};
    for (const auto& [change, difference] : changes) {
        WhatIfChoice changed = choice;
        change(changed);
        EXPECT_TRUE(scenarioLike(m_assessment.plan, changed).isNull()) << difference.toStdString();
        EXPECT_EQ(questionDifference(m_assessment.plan, changed, saved, money()), difference);
    }
}

TEST_F(WhatIfModelTest, ANoteSaysWhatMovedInWordsThatDiffer) {
    m_assessment.plan.actions[1].start = QDate(); // A2 has an end alone
    WhatIfModel model;
    WhatIfChoice choice;
    choice.moved = {{idOf(u"A1"_s), {QDate(2027, 2, 1), QDate(2028, 1, 31)}},
                    {idOf(u"A2"_s), {std::nullopt, QDate(2028, 3, 31)}},
                    {idOf(u"A3"_s), {QDate(2028, 1, 1), QDate(2028, 12, 31)}}};
    choice.mustDo = {idOf(u"A2"_s)};
    show(model, choice);
    const auto note = [&](const QString& code) { return model.row(model.rowOf(idOf(code))).note; };
    EXPECT_EQ(note(u"A1"_s), u"starts 1 February 2027 instead of 1 January 2027"_s) << "both are in one quarter";
    EXPECT_EQ(note(u"A2"_s), u"must be in the best plan · ends 2028 Q1 instead of 2027 Q4"_s);
    EXPECT_EQ(note(u"A3"_s), u"must do · starts 2028 Q1 instead of 2027 Q1"_s);
}

TEST_F(WhatIfModelTest, MoneyOfACurrencyThatNobodyNamedHasNoUnit) {
    ScenariosModel scenarios;
    WhatIfModelYears years;
    const auto head = [&scenarios] {
        return scenarios.headerData(ScenariosModel::Cost, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    const auto showAll = [&] {
        WhatIfChoice choice;
        choice.chosen = {idOf(u"A1"_s)};
        scenarios.show(m_assessment.plan, choice, WhatIf(*m_framework, m_assessment), money());
        years.show(m_assessment.plan, choice.asScenario(), nullptr, money());
    };
    m_assessment.plan.currency = u"USD"_s;
    showAll();
    EXPECT_EQ(head(), money().unit());
    EXPECT_TRUE(years.summary().startsWith(u"Cost by year in %1: "_s.arg(money().unit())));
    QSignalSpy heads(&scenarios, &QAbstractItemModel::headerDataChanged);
    m_assessment.plan.currency.clear();
    for (Action& action : m_assessment.plan.actions) {
        action.cost = CostRange(100);
        action.costByYear.clear();
    }
    showAll();
    EXPECT_EQ(heads.count(), 1);
    EXPECT_EQ(head(), u"Cost"_s);
    EXPECT_TRUE(years.summary().startsWith(u"Cost by year: "_s)) << years.summary().toStdString();
}

TEST(WhatIfModelFrontierTest, SaysNothingOfBudgetsBeforeOneWasLookedAt) {
    WhatIfModelFrontier model;
    EXPECT_EQ(model.summary(), u"Nothing was found yet."_s);
    FrontierPoint none;
    model.show({none}, {});
    EXPECT_EQ(model.summary(), u"No budget gains anything with these actions."_s);
}

TEST(WhatIfModelFrontierTest, OfTooFewAnswersTheGainIsNoNumber) {
    WhatIfModelFrontier model;
    FrontierPoint point;
    point.budget = 500;
    point.plan.found = true;
    point.plan.cost = 400;
    point.plan.gain = 0.25;
    model.show({point}, {}, false);
    EXPECT_EQ(model.index(0, WhatIfModelFrontier::Gain).data().toString(), u"–"_s);
    EXPECT_EQ(model.summary(), u"The best that was found costs 400 units; half of its gain or more costs 400 units. "
                               "Too few questions are answered to print the gain as a number."_s);
    model.show({point}, {});
    EXPECT_EQ(model.index(0, WhatIfModelFrontier::Gain).data().toString(), u"+0.25"_s);
}

TEST_F(WhatIfModelTest, YearsAndCommitmentsFollowTheChoice) {
    WhatIfModelYears years;
    WhatIfModelParts parts;
    const QAbstractItemModelTester first(&years, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&parts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_assessment.plan.actions[1].start = m_assessment.plan.actions[1].end = QDate();
    WhatIfChoice choice;
    choice.chosen = {idOf(u"A1"_s), idOf(u"A2"_s)};
    choice.budgetByYear[2027] = 250'000;
    years.show(m_assessment.plan, choice.asScenario(), nullptr, money());
    ASSERT_EQ(years.rowCount(), 2);
    EXPECT_TRUE(years.row(0).isOver());
    EXPECT_EQ(years.index(0, WhatIfModelYears::Left).data().toString(), u"0.05 over"_s);
    EXPECT_EQ(years.row(1).key, yearOfUndatedCosts) << "what has no days comes last";
    WhatIf whatIf(*m_framework, m_assessment);
    whatIf.choose(choice.chosen);
    parts.show(*m_framework, whatIf, nullptr, {});
    ASSERT_EQ(parts.rowCount(), 2);
    EXPECT_DOUBLE_EQ(*parts.row(0).then, 3.0);
    EXPECT_FALSE(parts.row(1).then.has_value()) << "nothing of P04 is answered";
    EXPECT_FALSE(parts.hasOther());
}

TEST_F(WhatIfModelTest, EachYearHasTheScoreOfItsEndFromThisYearOn) {
    WhatIfModelYears years;
    const QAbstractItemModelTester tester(&years, QAbstractItemModelTester::FailureReportingMode::Fatal);
    WhatIf whatIf(*m_framework, m_assessment);
    WhatIfChoice choice;
    const auto show = [&](QDate today) {
        whatIf.choose(choice.chosen);
        years.show(m_assessment.plan, choice.asScenario(), nullptr, money(), {&whatIf, nullptr, today});
        QStringList said;
        for (const WhatIfYearRow& row : years.rows()) {
            said << WhatIfModelYears::yearText(row.key) + u' ' +
                        years.index(years.rowOf(row.key), WhatIfModelYears::Score).data().toString();
        }
        return said.join(u", "_s);
    };
    choice.chosen = {idOf(u"A1"_s), idOf(u"A2"_s)}; // each of the two questions of one commitment from 2 to 3
    choice.moved[idOf(u"A2"_s)] = {QDate(2029, 1, 1), QDate(2029, 12, 31)};
    EXPECT_EQ(show({2026, 5, 14}), u"2027 2.50, 2029 3.00"_s);
    EXPECT_TRUE(years.hasScores());
    EXPECT_TRUE(years.summary().endsWith(u"Score at the end of each: 2027 2.50; 2029 3.00."_s))
        << years.summary().toStdString();
    EXPECT_EQ(show({2028, 5, 14}), u"2027 –, 2028 2.50, 2029 3.00"_s) << "what is late counts from this year on";
    m_assessment.plan.actions[1].start = m_assessment.plan.actions[1].end = QDate();
    choice.moved.clear();
    EXPECT_EQ(show({2026, 5, 14}), u"2027 2.50, no year 3.00"_s);
    m_assessment.plan.actions[1].cost = CostRange(0);
    EXPECT_EQ(show({2026, 5, 14}), u"2027 2.50, no year 3.00"_s) << "also of what costs nothing";
    m_assessment.plan.actions[1].start = QDate(2028, 1, 1);
    m_assessment.plan.actions[1].cost = CostRange(100'000);
    EXPECT_EQ(show({2026, 5, 14}), u"2027 2.50, 2028 2.50, no year 3.00"_s) << "a start alone is no end";
    m_assessment.answers.clear();
    whatIf = WhatIf(*m_framework, m_assessment);
    EXPECT_EQ(show({2026, 5, 14}), u"2027 –, 2028 –"_s);
    EXPECT_FALSE(years.hasScores());
}

TEST_F(WhatIfModelTest, StagesAreThoseOfTheChoiceAndOfTheOther) {
    WhatIfModelStages stages;
    const QAbstractItemModelTester tester(&stages, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ScoreSheet sheet = scoreAssessment(*m_framework, m_assessment);
    WhatIf whatIf(*m_framework, m_assessment);
    WhatIf other = whatIf;
    const auto show = [&](const QString& commitment, const WhatIf* compared) {
        stages.show(*m_framework, sheet, m_assessment.headlineBasis, commitment, whatIf, compared);
        QStringList keys;
        for (const WhatIfStageRow& row : stages.rows()) {
            keys << row.key;
        }
        return keys;
    };
    EXPECT_EQ(show({}, nullptr), QStringList());
    whatIf.choose(idOf(u"A1"_s), true);
    other.choose(idOf(u"A2"_s), true);
    EXPECT_EQ(show({}, nullptr), QStringList({u"P03-01"_s}));
    EXPECT_EQ(stages.row(0).now, 2);
    EXPECT_EQ(stages.row(0).then, 3);
    EXPECT_EQ(stages.row(0).target, 4);
    EXPECT_EQ(stages.row(0).number, u"03-01"_s);
    EXPECT_EQ(stages.index(0, WhatIfModelStages::Target).data(Qt::AccessibleTextRole), u"target 4, not reached"_s);
    EXPECT_EQ(show({}, &other), QStringList({u"P03-01"_s, u"P03-02"_s})) << "the other one lifts the second";
    EXPECT_EQ(stages.row(1).then, 2);
    EXPECT_EQ(stages.row(1).other, 3);
    EXPECT_EQ(show(u"P03"_s, nullptr), QStringList({u"P03-01"_s, u"P03-02"_s})) << "P03-03 is not applicable";
    EXPECT_EQ(show(u"P05"_s, nullptr).size(), 2);
    EXPECT_EQ(stages.index(0, WhatIfModelStages::Then).data().toString(), u"–"_s);
    EXPECT_EQ(stages.index(0, WhatIfModelStages::Now).data(Qt::AccessibleTextRole), u"not answered"_s);
}

TEST(PlanSearchRunTest, ACancelledSearchGivesWhatItHas) {
    PlanSearchRun run;
    std::optional<Result<PlanSearchRun::Found>> found;
    run.findPlan(largePlanProblem(3, 200, 300), [&](const Result<PlanSearchRun::Found>& one) { found = one; });
    EXPECT_TRUE(run.isRunning());
    run.cancel();
    ASSERT_TRUE(run.waitFor(-1));
    ASSERT_TRUE(found.has_value());
    ASSERT_TRUE(found->has_value());
    EXPECT_EQ((*found)->plan.end, BestPlan::End::Cancelled);
    EXPECT_FALSE((*found)->next.has_value());
    EXPECT_FALSE(run.isRunning());
}

TEST(PlanSearchRunTest, ASmallSearchSaysWhatMoreWouldBuy) {
    PlanProblem problem = largePlanProblem(5, 24, 10);
    for (PlanCandidate& candidate : problem.candidates) {
        candidate.mustDo = false;
    }
    PlanSearchRun run;
    std::optional<Result<PlanSearchRun::Found>> found;
    run.findPlan(problem, [&](const Result<PlanSearchRun::Found>& one) { found = one; });
    ASSERT_TRUE(run.waitFor(-1));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->plan.end, BestPlan::End::Optimal);
    EXPECT_EQ((*found)->reasons.size(), problem.candidates.size());
    EXPECT_TRUE((*found)->next.has_value());
    std::size_t told = 0;
    QObject::connect(&run, &PlanSearchRun::frontierGrew, &run, [&] { told = run.points().size(); });
    std::size_t points = 0;
    run.findFrontier(problem, 5, FrontierYears::Free,
                     [&](const Result<std::vector<FrontierPoint>>& all) { points = all->size(); });
    ASSERT_TRUE(run.waitFor(-1));
    EXPECT_EQ(points, 5U);
    EXPECT_EQ(told, points);
}

TEST(PlanSearchRunTest, WhatGoesOnIsNoWorseThanWhatWasKnown) {
    PlanProblem problem = largePlanProblem(5, 24, 10);
    for (PlanCandidate& candidate : problem.candidates) {
        candidate.mustDo = false;
    }
    const BestPlan best = findBestPlan(problem).value();
    PlanSearchRun run;
    const auto looks = std::make_shared<std::atomic<int>>(0);
    run.setClock([looks] { return std::chrono::steady_clock::time_point(std::chrono::hours(++*looks)); });
    std::optional<Result<PlanSearchRun::Found>> found;
    run.findPlan(problem, [&](const Result<PlanSearchRun::Found>& one) { found = one; }, {best.chosen});
    ASSERT_TRUE(run.waitFor(-1));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->plan.end, BestPlan::End::TimeOver) << "there was no time for more";
    EXPECT_TRUE((*found)->isOpen());
    EXPECT_DOUBLE_EQ((*found)->plan.gain, best.gain);
}

} // namespace
} // namespace atalaya::test
