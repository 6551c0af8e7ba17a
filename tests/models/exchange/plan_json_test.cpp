#include "assessments/assessment/Edits.h"
#include "models/exchange/AssessmentJson.h"
#include "models/exchange/AssessmentWriter.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <functional>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// An assessment file whose plan a test may change as it likes.
class PlanJson : public testing::Test {
protected:
    void SetUp() override {
        Plan& plan = m_assessment.plan;
        plan.currency = u"USD"_s;
        Objective objective;
        objective.id = idOf(u"O1"_s);
        objective.title = u"Answer at all hours"_s;
        plan.objectives = {objective};
        for (const QString& code : {u"A1"_s, u"A2"_s, u"A3"_s}) {
            Action action;
            action.id = idOf(code);
            action.code = code;
            action.title = u"Do "_s + code;
            action.objective = objective.id;
            action.start = QDate(2026, 1, 1);
            action.end = QDate(2027, 12, 31);
            plan.actions.push_back(action);
        }
        Measure measure;
        measure.id = idOf(u"M1"_s);
        measure.code = u"M1"_s;
        measure.title = u"Nights"_s;
        measure.objective = objective.id;
        measure.readings = {{QDate(2026, 6, 30), 12.5, {}}};
        plan.measures = {measure};
        putInOrder(plan);
    }

    using Spoil = std::function<void(QJsonObject& plan)>;
    [[nodiscard]] ReadAssessment read(const Spoil& spoil = {}) const {
        QJsonObject top = QJsonDocument::fromJson(writeAssessmentJson(m_assessment)).object();
        QJsonObject assessment = top.value("assessment"_L1).toObject();
        QJsonObject plan = assessment.value("plan"_L1).toObject();
        if (spoil) {
            spoil(plan);
        }
        assessment.insert("plan"_L1, plan);
        top.insert("assessment"_L1, assessment);
        return readAssessmentJson(*m_framework, u"plan.json"_s, QJsonDocument(top).toJson());
    }
    /// Changes the first thing of a list.
    static Spoil inFirst(QLatin1String list, const std::function<void(QJsonObject&)>& change) {
        return [list, change](QJsonObject& plan) {
            QJsonArray items = plan.value(list).toArray();
            QJsonObject item = items.first().toObject();
            change(item);
            items[0] = item;
            plan.insert(list, items);
        };
    }
    void expectProblem(const Spoil& spoil, const QString& pointer) const {
        const ReadAssessment back = read(spoil);
        EXPECT_FALSE(back.assessment) << pointer.toStdString();
        QStringList places;
        for (const ContentProblem& problem : back.problems) {
            EXPECT_FALSE(problem.what.isEmpty() || problem.allowed.isEmpty());
            EXPECT_TRUE(problem.sentence().endsWith(u'.')) << problem.sentence().toStdString();
            places << problem.pointer;
        }
        EXPECT_TRUE(places.contains(u"/assessment/plan/"_s + pointer)) << places.join(u' ').toStdString();
    }
    void expectProblemIn(QLatin1String list, const QString& member, const QJsonValue& value,
                         const QString& pointer = {}) const {
        expectProblem(inFirst(list, [&](QJsonObject& item) { item.insert(member, value); }),
                      u"%1/0/%2"_s.arg(list, pointer.isEmpty() ? member : pointer));
    }

    FrameworkPtr m_framework = smallFramework();
    Assessment m_assessment = AssessmentBuilder(m_framework).stage("P03-01", 2).build();
};

TEST_F(PlanJson, ReadsBackEveryRandomStrategy) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Assessment assessment = randomAssessment(*m_framework, seed);
        const QByteArray bytes = writeAssessmentJson(assessment);
        const ReadAssessment back = readAssessmentJson(*m_framework, u"random.json"_s, bytes);
        ASSERT_TRUE(back.assessment) << seed << back.problems.front().sentence().toStdString();
        ASSERT_EQ(back.assessment->plan, assessment.plan) << seed;
        ASSERT_EQ(writeAssessmentJson(*back.assessment), bytes) << seed;
    }
}

TEST_F(PlanJson, AFileFromBeforeMeansWhatItMeant) {
    // As the first version wrote it: one cost, no codes of objectives, no orders.
    const Spoil old = [](QJsonObject& plan) {
        plan = QJsonDocument::fromJson(R"({"currency":"USD","objectives":[
            {"id":"543c58ac-64e1-5102-9bec-acf08810e91f","title":"Second by id, first by place"},
            {"id":"1c041d32-75f9-5b94-9856-9b1d9083baa0","title":"The other"}],
            "actions":[{"id":"62828f23-c3bd-5c56-9680-472e76602069","code":"A1","title":"Posts","cost":30,
            "costByYear":{"2026":10,"2027":20},"measure":"Posts filled","leadBody":"Finance","status":"approved",
            "start":"2026-01-01","end":"2027-12-31","lifts":[{"indicator":"P03-01","toStage":3}],
            "objective":"543c58ac-64e1-5102-9bec-acf08810e91f"},
            {"id":"d93275a6-6d1c-5d65-92c6-2e31450ddac2","code":"A2","title":"Without a cost"}]})")
                   .object();
    };
    const ReadAssessment back = read(old);
    ASSERT_TRUE(back.assessment) << back.problems.front().sentence().toStdString();
    const Plan& plan = back.assessment->plan;
    EXPECT_EQ(plan.objectives.front().title, u"Second by id, first by place"_s);
    EXPECT_EQ(plan.actions[0].cost, CostRange(30));
    EXPECT_EQ(plan.actions[0].costByYear, (std::map<int, CostRange>{{2026, 10}, {2027, 20}}));
    EXPECT_FALSE(plan.actions[1].cost) << "absent is not 0";
    EXPECT_EQ(plan.actions[0].status, ActionStatus::Approved);
    QJsonObject expected;
    old(expected);
    EXPECT_EQ(exchange::toJson(plan), expected) << "and is written as it was";
}

TEST_F(PlanJson, AScenarioKeepsAllItWasAskedWith) {
    Scenario scenario;
    scenario.id = idOf(u"S"_s);
    scenario.name = u"Lean"_s;
    scenario.actions = {{idOf(u"A1"_s), {QDate(2027, 1, 1), QDate(2027, 12, 31)}}};
    scenario.budgetByYear = {{2027, 10}};
    scenario.goal = PlanGoal::ReachTargets;
    scenario.totalBudget = 0;
    m_assessment.plan.actions[0].leadBody = u"Dirección, \"A\" & <B>"_s;
    m_assessment.plan.actions[1].leadBody = u"CSIRT"_s;
    scenario.capacity = {{u"Dirección, \"A\" & <B>"_s, 0}, {u"CSIRT"_s, 2000}};
    scenario.mustDo = {idOf(u"A2"_s)};
    scenario.excluded = {idOf(u"A3"_s)};
    scenario.movedOthers = {{idOf(u"A3"_s), {std::nullopt, QDate(2028, 12, 31)}}};
    m_assessment.plan.scenarios = {scenario};
    putInOrder(m_assessment.plan);
    const ReadAssessment back = read();
    ASSERT_TRUE(back.assessment) << back.problems.front().sentence().toStdString();
    EXPECT_EQ(back.assessment->plan, m_assessment.plan);
    // Without the members of today it is what it was before there were any.
    const ReadAssessment old = read(inFirst("scenarios"_L1, [](QJsonObject& item) {
        for (const char* key : {"goal", "totalBudget", "capacity", "mustDo", "excluded", "movedOthers"}) {
            EXPECT_TRUE(item.contains(QLatin1String(key))) << key;
            item.remove(QLatin1String(key));
        }
    }));
    ASSERT_TRUE(old.assessment);
    Scenario plain;
    plain.id = scenario.id;
    plain.name = scenario.name;
    plain.actions = scenario.actions;
    plain.budgetByYear = scenario.budgetByYear;
    plain.order = old.assessment->plan.scenarios.front().order;
    EXPECT_EQ(old.assessment->plan.scenarios.front(), plain);
    EXPECT_FALSE(plain.totalBudget) << "absent is not 0";

    const QString a1 = idOf(u"A1"_s).toString(QUuid::WithoutBraces);
    const QString a3 = idOf(u"A3"_s).toString(QUuid::WithoutBraces);
    const QString nobody = idOf(u"nobody"_s).toString(QUuid::WithoutBraces);
    const auto limit = [](const QString& body, const QJsonValue& most) {
        return QJsonObject{{u"body"_s, body}, {u"most"_s, most}};
    };
    expectProblemIn("scenarios"_L1, u"goal"_s, u"win"_s);
    expectProblemIn("scenarios"_L1, u"totalBudget"_s, -1);
    expectProblemIn("scenarios"_L1, u"totalBudget"_s, 1e18);
    expectProblemIn("scenarios"_L1, u"totalBudget"_s, u"much"_s);
    expectProblemIn("scenarios"_L1, u"capacity"_s, QJsonArray{limit(u"Customs"_s, 1)});
    expectProblemIn("scenarios"_L1, u"capacity"_s, QJsonArray{limit(u"CSIRT"_s, -1)}, u"capacity/0/most"_s);
    expectProblemIn("scenarios"_L1, u"capacity"_s, QJsonArray{limit(u"CSIRT"_s, 2001)}, u"capacity/0/most"_s);
    expectProblemIn("scenarios"_L1, u"capacity"_s, QJsonArray{limit(u"CSIRT"_s, 1), limit(u"CSIRT"_s, 2)},
                    u"capacity/1"_s);
    expectProblemIn("scenarios"_L1, u"capacity"_s, QJsonArray{QJsonObject{{u"body"_s, u"CSIRT"_s}}},
                    u"capacity/0/most"_s);
    expectProblemIn("scenarios"_L1, u"mustDo"_s, QJsonArray{nobody});
    expectProblemIn("scenarios"_L1, u"mustDo"_s, QJsonArray{a3});
    expectProblemIn("scenarios"_L1, u"excluded"_s, QJsonArray{u"A1"_s}, u"excluded/0"_s);
    expectProblemIn("scenarios"_L1, u"movedOthers"_s,
                    QJsonArray{QJsonObject{{u"action"_s, a1}, {u"start"_s, u"2027-01-01"_s}}});
    expectProblemIn("scenarios"_L1, u"movedOthers"_s,
                    QJsonArray{QJsonObject{{u"action"_s, a3}, {u"start"_s, u"2027-02-30"_s}}},
                    u"movedOthers/0/start"_s);
    expectProblemIn("scenarios"_L1, u"wishes"_s, 1);
}

TEST_F(PlanJson, WritesAnOrderOnlyWhereTheListDoesNotSayIt) {
    EXPECT_FALSE(writeAssessmentJson(m_assessment).contains("\"order\""));
    auto moved = edit(*m_framework, m_assessment, MoveAction{idOf(u"A3"_s), idOf(u"O1"_s), idOf(u"A1"_s)});
    ASSERT_TRUE(moved);
    EXPECT_TRUE(writeAssessmentJson(*moved).contains("\"order\""));
    EXPECT_EQ(readAssessmentJson(*m_framework, u"x"_s, writeAssessmentJson(*moved)).assessment, *moved);
}

TEST_F(PlanJson, ReadsRangesOfCosts) {
    const auto costs = [this](const QJsonObject& members) {
        return read(inFirst("actions"_L1, [&](QJsonObject& item) {
            for (auto it = members.begin(); it != members.end(); ++it) {
                item.insert(it.key(), it.value());
            }
        }));
    };
    const auto first = [](const ReadAssessment& back) {
        EXPECT_TRUE(back.assessment) << (back.problems.empty() ? "" : back.problems.front().sentence().toStdString());
        return back.assessment ? back.assessment->plan.actions.front() : Action();
    };
    EXPECT_EQ(first(costs({{u"cost"_s, 5}, {u"costHigh"_s, 9}})).cost, CostRange(5, 5, 9));
    EXPECT_EQ(first(costs({{u"cost"_s, 5}, {u"costLow"_s, 0}})).cost, CostRange(0, 5, 5));
    EXPECT_EQ(first(costs({{u"cost"_s, 0}})).cost, CostRange(0)) << "an estimate of nothing";
    const Action ranged = first(costs({{u"cost"_s, 5},
                                       {u"costLow"_s, 2},
                                       {u"costHigh"_s, 9},
                                       {u"costByYear"_s, QJsonObject{{u"2026"_s, 4}, {u"2027"_s, 1}}},
                                       {u"costLowByYear"_s, QJsonObject{{u"2026"_s, 2}}},
                                       {u"costHighByYear"_s, QJsonObject{{u"2026"_s, 5}, {u"2027"_s, 4}}}}));
    EXPECT_EQ(ranged.costByYear, (std::map<int, CostRange>{{2026, CostRange(2, 4, 5)}, {2027, CostRange(0, 1, 4)}}));
    EXPECT_FALSE(costs({{u"costLow"_s, 2}}).assessment) << "low of what?";
    EXPECT_FALSE(costs({{u"cost"_s, 5}, {u"costLow"_s, 6}}).assessment);
}

TEST_F(PlanJson, OneCurrencyForAllOfIt) {
    EXPECT_TRUE(
        read(inFirst("actions"_L1, [](QJsonObject& item) { item.insert(u"currency"_s, u"USD"_s); })).assessment);
    expectProblemIn("actions"_L1, u"currency"_s, u"EUR"_s);
    expectProblem(
        [](QJsonObject& plan) {
            const QJsonObject scenario{{u"id"_s, idOf(u"S"_s).toString(QUuid::WithoutBraces)},
                                       {u"name"_s, u"Lean"_s},
                                       {u"currency"_s, u"EUR"_s}};
            plan.insert(u"scenarios"_s, QJsonArray{scenario});
        },
        u"scenarios/0/currency"_s);
    expectProblem(
        [](QJsonObject& plan) {
            plan.remove(u"currency"_s);
            inFirst("actions"_L1, [](QJsonObject& item) { item.insert(u"currency"_s, u"EUR"_s); })(plan);
        },
        u"actions/0/currency"_s);
}

TEST_F(PlanJson, HostileFilesAreRefusedAtTheirPlace) {
    const QString a1 = idOf(u"A1"_s).toString(QUuid::WithoutBraces);
    const QString a2 = idOf(u"A2"_s).toString(QUuid::WithoutBraces);
    const QString nobody = idOf(u"nobody"_s).toString(QUuid::WithoutBraces);
    expectProblem(
        [&](QJsonObject& plan) {
            QJsonArray actions = plan.value(u"actions"_s).toArray();
            for (int i = 0; i < 2; ++i) {
                QJsonObject action = actions.at(i).toObject();
                action.insert(u"dependencies"_s, QJsonArray{i == 0 ? a2 : a1});
                actions[i] = action;
            }
            plan.insert(u"actions"_s, actions);
        },
        u"actions/0/dependencies"_s);
    expectProblemIn("actions"_L1, u"dependencies"_s, QJsonArray{nobody});
    expectProblemIn("actions"_L1, u"dependencies"_s, QJsonArray{a1});
    expectProblemIn("actions"_L1, u"dependencies"_s, QJsonArray{u"A1"_s}, u"dependencies/0"_s);
    expectProblemIn("actions"_L1, u"end"_s, u"2025-12-31"_s);
    expectProblemIn("actions"_L1, u"cost"_s, -1);
    expectProblemIn("actions"_L1, u"cost"_s, 1e18);
    expectProblemIn("actions"_L1, u"cost"_s, u"much"_s);
    expectProblemIn("actions"_L1, u"costLow"_s, -3);
    expectProblemIn("actions"_L1, u"costByYear"_s, QJsonObject{{u"2026"_s, 3}});
    expectProblemIn("actions"_L1, u"progress"_s, 101);
    expectProblemIn("actions"_L1, u"status"_s, u"finished"_s);
    expectProblemIn("actions"_L1, u"objective"_s, nobody);
    expectProblemIn("actions"_L1, u"order"_s, -1);
    expectProblemIn("actions"_L1, u"colour"_s, u"blue"_s);
    expectProblemIn("objectives"_L1, u"parent"_s, idOf(u"O1"_s).toString(QUuid::WithoutBraces));
    expectProblemIn("objectives"_L1, u"commitments"_s, QJsonArray{u"P99"_s});
    expectProblemIn("measures"_L1, u"action"_s, nobody);
    expectProblemIn("measures"_L1, u"frequency"_s, u"daily"_s);
    expectProblemIn("measures"_L1, u"readings"_s,
                    QJsonArray{QJsonObject{{u"date"_s, u"2026-02-30"_s}, {u"value"_s, 1}}}, u"readings/0/date"_s);
    expectProblemIn("measures"_L1, u"readings"_s,
                    QJsonArray{QJsonObject{{u"date"_s, u"2026-02-01"_s}, {u"value"_s, u"12,5"_s}}},
                    u"readings/0/value"_s);
    expectProblemIn("measures"_L1, u"target"_s, QJsonObject{{u"date"_s, u"2026-02-01"_s}}, u"target/value"_s);
    const auto scenario = [](const QJsonArray& actions) {
        return [actions](QJsonObject& plan) {
            plan.insert(u"scenarios"_s, QJsonArray{QJsonObject{{u"id"_s, idOf(u"S"_s).toString(QUuid::WithoutBraces)},
                                                               {u"name"_s, u"Lean"_s},
                                                               {u"actions"_s, actions}}});
        };
    };
    EXPECT_TRUE(read(scenario({QJsonObject{{u"action"_s, a1}}})).assessment);
    expectProblem(scenario({QJsonObject{{u"action"_s, nobody}}}), u"scenarios/0/actions"_s);
    expectProblem(scenario({QJsonObject{{u"action"_s, a1}}, QJsonObject{{u"action"_s, a1}}}),
                  u"scenarios/0/actions/1"_s);
    expectProblem(
        [](QJsonObject& plan) {
            QJsonArray many;
            for (int i = 0; i < 2001; ++i) {
                many.append(QJsonObject{{u"id"_s, idOf(QString::number(i)).toString(QUuid::WithoutBraces)},
                                        {u"code"_s, QString::number(i)},
                                        {u"title"_s, u"x"_s}});
            }
            plan.insert(u"actions"_s, many);
        },
        u"actions"_s);
}

} // namespace
} // namespace atalaya::test
