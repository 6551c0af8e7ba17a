// What the strategy report says of money: what is still to be spent, what nobody has estimated, and that tables add up.
#include "models/items/WhatIfModel.h"
#include "models/items/WhatIfModelYears.h"
#include "tests/views/strategyreport/PlanReportFixture.h"
#include "views/reports/gap/ReportText.h"

namespace atalaya::report::test {
namespace {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class StrategyReportMoney : public testing::Test {
protected:
    const PlanReportInput input = planInput(PlanReportKind::Strategy);
};

TEST_F(StrategyReportMoney, ListsActionsWithoutAnObjectiveWhereThereIsNone) {
    PlanReportInput other = input;
    other.assessment.plan.objectives.clear();
    for (Action& action : other.assessment.plan.actions) {
        action.objective = {};
    }
    const Elements page = under(composed(other), u"minister"_s);
    EXPECT_THAT(shown(linesOf(page)), HasSubstr("No objective is set yet."));
    const Grid wanted = gridIn(page, "What is wanted");
    EXPECT_EQ(wanted.rows, (std::vector<QStringList>{{u"Without an objective"_s, u"3"_s, u"500"_s},
                                                     {u"Total"_s, u"3"_s, u"500"_s}}));
}

TEST_F(StrategyReportMoney, TellsAScenariosCostAsTheWhatIfTabDoes) {
    const PlanReportInput altamar = sampleInput(PlanReportKind::Strategy);
    const Plan& plan = altamar.assessment.plan;
    const Elements scenarios = under(composed(altamar), u"scenarios"_s);
    const Grid compared = gridIn(scenarios, "Scenarios compared");
    EXPECT_EQ(compared.row(u"Best under 3.5 M"_s)[1], u"18"_s);
    const Grid byYear = gridIn(scenarios, "Likely cost of each scenario by year");
    const PlanMoney money(plan, Language());
    for (const Scenario& scenario : plan.scenarios) {
        std::set<QUuid> chosen;
        for (const auto& [id, dates] : scenario.actions) {
            chosen.insert(id);
        }
        const qint64 likely = likelyCostOf(plan, chosen);
        EXPECT_EQ(compared.row(scenario.name)[2], money.text(likely)) << scenario.name.toStdString();
        EXPECT_EQ(byYear.at(byYear.row(scenario.name), "Total"), money.text(likely));
        for (const auto& [year, budget] : scenario.budgetByYear) {
            const qint64 spent = likelyCostsOf(plan, scenario)[year];
            EXPECT_LE(spent, budget) << year;
            const QString cell = byYear.at(byYear.row(scenario.name), QByteArray::number(year).constData());
            EXPECT_EQ(cell, spent > 0 ? money.text(spent) : u"\u2013"_s) << year;
        }
    }
    qint64 toCome = 0;
    for (const Action& action : plan.actions) {
        toCome += isToChoose(action) ? action.likelyCost() : 0;
    }
    EXPECT_EQ(compared.row(u"As planned"_s)[2], money.text(toCome)) << "what is done is paid for";
    EXPECT_EQ(byYear.at(byYear.row(u"As planned"_s), "Total"), money.text(toCome));
    EXPECT_THAT(shown(linesOf(scenarios)), HasSubstr("What is done was estimated at "));
}

TEST_F(StrategyReportMoney, AddsUpScenariosByYear) {
    PlanReportInput other = input;
    Plan& plan = other.assessment.plan;
    plan.actions.back().cost = 7; // A4
    plan.actions.back().start = plan.actions.back().end = {};
    Grid byYear = gridIn(under(composed(other), u"scenarios"_s), "Likely cost of each scenario by year");
    EXPECT_EQ(byYear.head.mid(1), (QStringList{u"2026"_s, u"2027"_s, u"No year yet"_s, u"Total"_s}));
    EXPECT_EQ(byYear.row(u"As planned"_s).mid(1), (QStringList{u"200"_s, u"300"_s, u"7"_s, u"507"_s}));
    EXPECT_EQ(byYear.row(u"Only the roster"_s).mid(1), (QStringList{u"200"_s, u"\u2013"_s, u"\u2013"_s, u"200"_s}));
    for (Action& action : plan.actions) {
        action.start = action.end = {};
        action.costByYear.clear();
    }
    plan.scenarios.front().budgetByYear.clear();
    const Elements undated = under(composed(other), u"scenarios"_s);
    EXPECT_EQ(all<Table>(undated).size(), 1U) << "a table of names alone says nothing";
}

TEST_F(StrategyReportMoney, LimitsOfBodiesStandInTheOrderOfTheLanguage) {
    PlanReportInput other = input;
    Plan& plan = other.assessment.plan;
    Scenario& roster = plan.scenarios.front();
    roster.capacity.clear();
    const QStringList bodies{u"\u00c9ri\u00e9"_s, u"Nauru"_s, u"\u00d1and\u00fa"_s, u"Zambia"_s};
    ASSERT_EQ(plan.actions.size(), 4U);
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        plan.actions[static_cast<std::size_t>(i)].leadBody = bodies[i];
        roster.capacity[bodies[i]] = 1;
    }
    other.options.language = Language(u"es"_s);
    other.assessment.language = u"es"_s;
    const QString said = linesOf(under(composed(other), u"scenarios"_s)).join(u' ');
    qsizetype before = -1;
    for (const QString& body : bodies) {
        const qsizetype at = said.indexOf(body + u':');
        EXPECT_GT(at, before) << body.toStdString() << " in " << said.toStdString();
        before = at;
    }
}

TEST_F(StrategyReportMoney, SaysWhatAScenarioWasAskedForWhereItStatesIt) {
    PlanReportInput other = input;
    Plan& plan = other.assessment.plan;
    Scenario& roster = plan.scenarios.front(); // A1, which costs 200, with a budget of 150 for 2026
    roster.goal = PlanGoal::ReachTargets;
    roster.totalBudget = 180;
    roster.capacity = {{u"CSIRT"_s, 1}, {u"A body that leads nothing any more"_s, 2}};
    roster.mustDo = {plan.actionByCode(u"A1"_s)->id};
    roster.excluded = {plan.actionByCode(u"A2"_s)->id};
    Scenario silent;
    silent.id = atalaya::test::idOf(u"silent"_s);
    silent.name = u"As it is"_s;
    silent.actions = roster.actions;
    plan.scenarios.push_back(silent);
    const Elements scenarios = under(composed(other), u"scenarios"_s);
    const Grid compared = gridIn(scenarios, "Scenarios compared");
    EXPECT_EQ(compared.row(u"Only the roster"_s)[0],
              u"Only the roster Goal: every target at the least cost. At most 180\u00a0USD in all. CSIRT: at most 1 "
              "action a year. Must be in it: A1. Left out beforehand: A2."_s);
    EXPECT_EQ(compared.at(compared.row(u"Only the roster"_s), "Does it hold together?"),
              u"2026: 50\u00a0USD over its budget; 20\u00a0USD over its budget in all"_s);
    EXPECT_EQ(compared.row(u"As it is"_s)[0], u"As it is"_s) << "it states nothing";

    const Grid byYear = gridIn(scenarios, "Likely cost of each scenario by year");
    EXPECT_EQ(byYear.row(u"Budget of “Only the roster”"_s).mid(1), (QStringList{u"150"_s, u"\u2013"_s, u"180"_s}));
    ASSERT_EQ(byYear.rows.size(), 4U) << "as planned, two scenarios, the budget of one";
    EXPECT_EQ(byYear.rows[2][0], u"Budget of “Only the roster”"_s) << "below what it is held against";
}

TEST_F(StrategyReportMoney, SaysOfOneActionThatItStartsTooEarly) {
    PlanReportInput other = input;
    Plan& plan = other.assessment.plan;
    Scenario& both = plan.scenarios.front();
    both.budgetByYear.clear();
    both.actions[plan.actionByCode(u"A2"_s)->id] = {QDate(2026, 6, 1), QDate(2026, 11, 30)}; // it waits for A1
    const Grid compared = gridIn(under(composed(other), u"scenarios"_s), "Scenarios compared");
    EXPECT_EQ(compared.at(compared.row(both.name), "Does it hold together?"),
              u"A2 starts before what it waits for ends"_s);
}

TEST_F(StrategyReportMoney, TellsACostThatIsSureAsOneNumber) {
    PlanReportInput other = input;
    for (Action& action : other.assessment.plan.actions) {
        action.cost = 300;
        action.costByYear.clear();
    }
    const ReportDocument sure = composed(other);
    EXPECT_THAT(shown(linesOf(under(sure, u"minister"_s))), HasSubstr("The plan costs 900\u00a0USD in all. Money"));
    EXPECT_EQ(sure.cover.facts[1].note, u"low and high are the same"_s);
    EXPECT_EQ(composed(input).cover.facts[1].note, u"low to high: 400 to 700"_s);
}

TEST_F(StrategyReportMoney, SaysInEveryPlaceWhatNoSumHas) {
    const ReportDocument report = composed(input); // A3 was stopped, A4 is not estimated
    PlanReportInput other = input;
    std::erase_if(other.assessment.plan.actions, [](const Action& action) { return action.code == u"A3"; });
    actionCalled(other, u"A4"_s).cost = 7;
    const ReportDocument whole = composed(other);
    // Its tables have a row of each, also of what was stopped.
    const std::string counted = "3 actions (1 stopped, not counted)";
    EXPECT_THAT(report.cover.subtitle.toStdString(), HasSubstr(counted));
    EXPECT_THAT(shown(linesOf(under(report, u"minister"_s))), HasSubstr(counted));
    EXPECT_THAT(whole.cover.subtitle.toStdString(), AllOf(HasSubstr("3 actions"), Not(HasSubstr("not counted"))));
    for (const QString& place : {u"minister"_s, u"budget"_s}) {
        EXPECT_THAT(shown(linesOf(under(report, place))),
                    AllOf(HasSubstr("1 action stopped; no sum counts what was stopped."),
                          HasSubstr("1 action not estimated yet, so in no sum.")));
        EXPECT_THAT(shown(linesOf(under(whole, place))), AllOf(Not(HasSubstr("stopped")), Not(HasSubstr("in no sum"))));
    }
}

TEST_F(StrategyReportMoney, BreaksNoNumberOfManyYears) {
    PlanReportInput other = input;
    // So many small actions of eight years that a plan told in whole units has sums of millions.
    std::vector<Action>& actions = other.assessment.plan.actions;
    for (int part = 0; part < 60; ++part) {
        Action small;
        small.id = atalaya::test::idOf(u"part %1"_s.arg(part));
        small.code = u"B%1"_s.arg(part);
        small.title = u"A part of it"_s;
        small.leadBody = u"CSIRT"_s;
        small.start = QDate(2026, 1, 1);
        small.end = QDate(2033, 12, 31);
        small.cost = CostRange(8 * 24'000);
        for (int year = 2026; year <= 2033; ++year) {
            small.costByYear[year] = 24'000;
        }
        actions.push_back(small);
    }
    ASSERT_FALSE(PlanMoney(other.assessment.plan, Language()).isInMillions());
    other.options.kind = PlanReportKind::ActionPlan;
    const ReportDocument report = composed(other);
    const Elements budget = under(report, u"budget"_s);
    int tables = 0;
    for (const Table* table : all<Table>(budget)) {
        if (table->title != u"Likely cost by lead body and year"_s) {
            continue;
        }
        ++tables;
        double numbers = 0;
        for (std::size_t column = 1; column < table->widths.size(); ++column) {
            EXPECT_GE(table->widths[column].value, numberWidth({u"1,440,000"_s}, 0));
            numbers += table->widths[column].value;
        }
        EXPECT_LE(numbers, 330) << "names have room beside them";
    }
    EXPECT_GT(tables, 1);
    other.options.asData = true;
    EXPECT_EQ(gridIn(under(composed(other), u"budget"_s), "Likely cost by lead body and year").head.size(), 10)
        << "a program reads one table";
}

TEST_F(StrategyReportMoney, TellsNotEstimatedFromNothing) {
    PlanReportInput other = input;
    for (Action& action : other.assessment.plan.actions) {
        action.cost = 0;
        action.costByYear.clear();
    }
    EXPECT_THAT(wordsOf(composed(other)), AllOf(Not(HasSubstr("No cost is estimated yet.")),
                                                Not(HasSubstr("not estimated yet")), HasSubstr("Who pays")));
    for (Action& action : other.assessment.plan.actions) {
        action.cost.reset();
    }
    const ReportDocument bare = composed(other);
    EXPECT_THAT(wordsOf(bare), AllOf(HasSubstr("No cost is estimated yet."), HasSubstr("not estimated yet")));
    const Grid years = gridIn(under(bare, u"minister"_s), "Cost and effect by year");
    EXPECT_EQ(years.rows.front().mid(0, 3), (QStringList{u"2026"_s, u"\u2013"_s, u"\u2013"_s}));
    EXPECT_EQ(years.rows.back().mid(0, 3), (QStringList{u"Total"_s, u"\u2013"_s, u"\u2013"_s}));
}

TEST_F(StrategyReportMoney, AsksForMoneyWithoutASumThatNobodyEstimated) {
    PlanReportInput other = input;
    actionCalled(other, u"A2"_s).cost.reset(); // the curriculum
    const Grid asked = gridIn(under(composed(other), u"minister"_s), "Decisions asked of the minister");
    const auto row = std::find_if(asked.rows.begin(), asked.rows.end(),
                                  [](const QStringList& one) { return one[1].contains(u"Cyber curriculum"); });
    ASSERT_NE(row, asked.rows.end());
    EXPECT_EQ(asked.at(*row, "USD"), u"\u2013"_s);
}

TEST_F(StrategyReportMoney, SaysThatAllThatHasDatesWasStopped) {
    PlanReportInput other = input;
    for (Action& action : other.assessment.plan.actions) {
        action.status = ActionStatus::Stopped;
    }
    EXPECT_THAT(shown(linesOf(under(composed(other), u"minister"_s))),
                AllOf(HasSubstr("Every action that has dates was stopped"), Not(HasSubstr("No action has dates yet"))));
}

} // namespace
} // namespace atalaya::report::test
