// The strategy of the practice country: whole, and with something of each kind that the pages have to show.
#include "assessments/findings/PlanFindings.h"
#include "assessments/foundation/Language.h"
#include "assessments/framework/FrameworkLoader.h"
#include "assessments/strategy/DoneActions.h"
#include "assessments/strategy/FollowUp.h"
#include "assessments/strategy/Lifecycle.h"
#include "assessments/strategy/PlanCoverage.h"
#include "assessments/strategy/Projection.h"
#include "assessments/strategy/bestplan/BestPlan.h"
#include "models/exchange/AssessmentJson.h"

#include <QFile>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class AltamarPlan : public testing::Test {
protected:
    [[nodiscard]] Assessment practice(const QString& name) const {
        QFile file(u":/samples/altamar/%1.json"_s.arg(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return readAssessmentJson(*framework, file.fileName(), file.readAll()).assessment.value();
    }
    [[nodiscard]] int withStatus(ActionStatus status) const {
        return static_cast<int>(std::count_if(plan().actions.begin(), plan().actions.end(),
                                              [status](const Action& one) { return one.status == status; }));
    }
    [[nodiscard]] QString codesOf(const std::vector<PlanSubject>& subjects) const {
        QStringList codes;
        for (const PlanSubject& subject : subjects) {
            codes << subject.code;
        }
        return codes.join(u' ');
    }
    [[nodiscard]] const Plan& plan() const { return now.plan; }
    [[nodiscard]] PlanProblem underTheBudgetOf(const Scenario& scenario) const;

    FrameworkPtr framework = loadBuiltInFramework().value();
    Assessment now = practice(u"2026"_s);
    ScoreSheet sheet = scoreAssessment(*framework, now);
    QDate today = now.referenceDate;
};

TEST_F(AltamarPlan, IsWhole) {
    const auto atTheTop = std::count_if(plan().objectives.begin(), plan().objectives.end(),
                                        [](const Objective& one) { return one.parent.isNull(); });
    EXPECT_EQ(atTheTop, 6);
    EXPECT_GT(plan().objectives.size(), 6U) << "a tree";
    EXPECT_EQ(plan().actions.size(), 40U);
    EXPECT_EQ(plan().measures.size(), 25U);
    EXPECT_EQ(plan().scenarios.size(), 3U);
    EXPECT_EQ(plan().currency, u"USD"_s);
    EXPECT_FALSE(plan().vision.isEmpty());
    EXPECT_EQ(plan().principles.size(), 6);
    EXPECT_EQ(withStatus(ActionStatus::Done), 10);
    EXPECT_EQ(withStatus(ActionStatus::Running), 8);
    EXPECT_EQ(withStatus(ActionStatus::Approved), 9);
    EXPECT_EQ(withStatus(ActionStatus::Proposed), 12);
    EXPECT_EQ(withStatus(ActionStatus::Stopped), 1);
    std::size_t dependencies = 0;
    for (const Action& action : plan().actions) {
        SCOPED_TRACE(action.code.toStdString());
        dependencies += action.dependencies.size();
        EXPECT_FALSE(action.description.isEmpty() || action.leadBody.isEmpty() || action.objective.isNull());
    }
    EXPECT_GE(dependencies, 20U);
}

TEST_F(AltamarPlan, LiftsAboveWhereQuestionsStandUnlessItIsDone) {
    for (const Action& action : plan().actions) {
        for (const Lift& lift : action.lifts) {
            const IndicatorScore* score = sheet.indicator(lift.indicator);
            ASSERT_NE(score, nullptr);
            EXPECT_NE(score->state, AnswerState::NotApplicable) << lift.indicator.toStdString();
            if (score->state != AnswerState::Answered) {
                continue;
            }
            const bool isDone = action.status == ActionStatus::Done;
            EXPECT_EQ(lift.toStage <= score->claimed, isDone)
                << action.code.toStdString() << " lifts " << lift.indicator.toStdString();
        }
    }
}

TEST_F(AltamarPlan, IsReadForTwoYears) {
    QDate first = today;
    QDate last;
    for (const Measure& measure : plan().measures) {
        EXPECT_FALSE(measure.source.isEmpty()) << measure.code.toStdString();
        EXPECT_NE(measure.frequency, Frequency::Unstated) << measure.code.toStdString();
        if (!measure.readings.empty()) {
            first = std::min(first, measure.readings.front().date);
            last = std::max(last, measure.readings.back().date);
        }
    }
    EXPECT_EQ(first, QDate(2024, 7, 31));
    EXPECT_EQ(last, QDate(2026, 4, 30));
}

TEST_F(AltamarPlan, IsLateForEachReason) {
    std::map<LateReason, QStringList> late;
    for (const LateAction& one : lateActions(plan(), today)) {
        for (const LateReason reason : one.reasons) {
            late[reason] << plan().action(one.action)->code;
        }
    }
    const std::map<LateReason, QStringList> expected{{LateReason::EndPassed, {u"A28"_s, u"A38"_s}},
                                                     {LateReason::StillProposed, {u"A38"_s}},
                                                     {LateReason::NotBegun, {u"A33"_s}},
                                                     {LateReason::WaitsForDependency, {u"A39"_s}},
                                                     {LateReason::BehindCalendar, {u"A27"_s, u"A28"_s}}};
    EXPECT_EQ(late, expected);
}

TEST_F(AltamarPlan, LacksWhatAPlanOfARealStateLacksAndNothingElse) {
    std::map<PlanCheck, QString> found;
    for (const PlanFinding& finding : planFindings(*framework, now, sheet, today)) {
        found[finding.check] = codesOf(finding.subjects);
    }
    // In the order of their ranks, which other tests look at.
    QStringList gaps = found[PlanCheck::GapWithoutAction].split(u' ');
    gaps.sort();
    EXPECT_EQ(gaps.join(u' '), u"P01-01 P03-01 P04-01 P04-03 P05-02 P07-05 P10-03 P11-04 P15-05"_s);
    found.erase(PlanCheck::GapWithoutAction);
    const std::map<PlanCheck, QString> expected{{PlanCheck::LateAction, u"A27 A28 A33 A38 A39"_s},
                                                {PlanCheck::MustDoUnfunded, u"A10"_s},
                                                {PlanCheck::ObjectiveWithoutMeasure, u"O4.1"_s},
                                                {PlanCheck::MeasureWithoutReading, u"M7 M20"_s},
                                                {PlanCheck::ReadingOverdue, u"M4 M20"_s},
                                                {PlanCheck::MeasureWithoutTarget, u"M15"_s},
                                                {PlanCheck::StepOverdue, u"Allocate people and money"_s}};
    EXPECT_EQ(found, expected);
}

TEST_F(AltamarPlan, FollowsTheGuideUpToProduction) {
    const std::vector<LifecycleStep> guide = guideSteps(Language(), now.id);
    ASSERT_EQ(plan().lifecycle.size(), guide.size());
    for (std::size_t i = 0; i < guide.size(); ++i) {
        const LifecycleStep& step = plan().lifecycle[i];
        EXPECT_EQ(step.id, guide[i].id) << "to begin with the guide once more adds nothing";
        EXPECT_EQ(step.title, guide[i].title);
        EXPECT_FALSE(step.owner.isEmpty() || !step.due) << step.title.toStdString();
        EXPECT_EQ(step.done.has_value(), step.phase <= LifecyclePhase::Production) << step.title.toStdString();
    }
}

TEST_F(AltamarPlan, ServesTheWholeDeclarationButFourCommitments) {
    const CoverageMatrix matrix = coverageOf(*framework, now);
    QStringList alone;
    for (qsizetype i = 0; i < matrix.commitments.size(); ++i) {
        if (matrix.totals[static_cast<std::size_t>(i)].actions == 0) {
            alone << matrix.commitments[i];
        }
    }
    EXPECT_EQ(alone, (QStringList{u"P01"_s, u"P04"_s, u"P12"_s, u"P13"_s}));
}

TEST_F(AltamarPlan, HasScenariosThatHoldTogether) {
    for (const Scenario& scenario : plan().scenarios) {
        EXPECT_TRUE(gapsOf(plan(), scenario).isEmpty()) << scenario.name.toStdString();
        EXPECT_FALSE(scenario.budgetByYear.empty()) << scenario.name.toStdString();
    }
    EXPECT_EQ(plan().scenarios[1].actions.size(), 29U) << "everything: what is neither done nor stopped";
}

PlanProblem AltamarPlan::underTheBudgetOf(const Scenario& scenario) const {
    PlanProblem problem;
    problem.budgetByYear = scenario.budgetByYear;
    std::map<QString, int> places;
    for (const Commitment& commitment : framework->commitments) {
        if (commitment.group != framework->headlineGroup().id) {
            continue;
        }
        const CommitmentScore* score = sheet.commitment(commitment.code);
        for (const QString& code : commitment.indicators) {
            const IndicatorScore* one = sheet.indicator(code);
            if (one->state == AnswerState::Answered) {
                places.emplace(code, static_cast<int>(problem.indicators.size()));
                const auto stated = now.weights.find(commitment.code);
                const double weight = stated == now.weights.end() ? 1.0 : stated->second.value;
                // Whole numbers for any count of answers up to ten.
                problem.indicators.push_back({code, one->claimed, 5040 * weight / score->score.coverage.answered, 0});
            }
        }
    }
    std::map<QUuid, int> candidates;
    for (const Action& action : plan().actions) {
        if (action.status != ActionStatus::Done && action.status != ActionStatus::Stopped) {
            candidates.emplace(action.id, static_cast<int>(candidates.size()));
        }
    }
    for (const Action& action : plan().actions) {
        if (!candidates.contains(action.id)) {
            continue;
        }
        PlanCandidate candidate;
        candidate.code = action.code;
        candidate.leadBody = action.leadBody;
        candidate.mustDo = action.isMustDo;
        for (const auto& [year, cost] : costByYear(action)) {
            candidate.costByYear[year] = cost.likely;
        }
        for (const Lift& lift : action.lifts) {
            if (const auto place = places.find(lift.indicator); place != places.end()) {
                candidate.lifts.push_back({place->second, lift.toStage});
            }
        }
        for (const QUuid& id : action.dependencies) {
            if (const auto needed = candidates.find(id); needed != candidates.end()) {
                candidate.needs.push_back(needed->second);
            }
        }
        problem.candidates.push_back(std::move(candidate));
    }
    return problem;
}

TEST_F(AltamarPlan, CallsTheBestPlanTheBest) {
    const Scenario& scenario = plan().scenarios.front();
    ASSERT_EQ(scenario.name, u"Best under 3.5 M"_s);
    const PlanProblem problem = underTheBudgetOf(scenario);
    const auto best = findBestPlan(problem);
    ASSERT_TRUE(best && best->end == BestPlan::End::Optimal);
    QStringList chosen;
    for (const int index : best->chosen) {
        chosen << problem.candidates[static_cast<std::size_t>(index)].code;
    }
    QStringList named;
    for (const Action& action : plan().actions) {
        if (scenario.actions.contains(action.id)) {
            named << action.code;
        }
    }
    EXPECT_EQ(chosen, named);
    EXPECT_EQ(best->cost, 3'445'000) << "with what was spent before 2026";
}

TEST_F(AltamarPlan, GoesOnWithWhatTheLastRoundPlanned) {
    const Assessment last = practice(u"2024"_s);
    QStringList goneOn;
    for (const Action& then : last.plan.actions) {
        const Action* carried = plan().action(then.id);
        ASSERT_NE(carried, nullptr) << then.code.toStdString();
        EXPECT_NE(then.status, ActionStatus::Done) << then.code.toStdString();
        EXPECT_EQ(carried->start, then.start) << then.code.toStdString();
        EXPECT_TRUE(carried->title.startsWith(then.title)) << then.code.toStdString();
        goneOn << then.code + u'>' + carried->code;
    }
    EXPECT_EQ(goneOn.join(u' '), u"A1>A13 A2>A14 A3>A29 A4>A17 A5>A30"_s);
}

TEST_F(AltamarPlan, LeadsFromWhatWasDoneToEvidence) {
    const Assessment last = practice(u"2024"_s);
    const auto codes = [&](const QString& indicator) {
        QStringList found;
        for (const DoneAction& one : doneActionsFor(*framework, &last, now, indicator)) {
            found << u"%1 to %2"_s.arg(one.code).arg(one.toStage);
        }
        return found.join(u", "_s);
    };
    EXPECT_EQ(codes(u"P06-04"_s), u"A13 to 3"_s) << "whose stage rests on what nobody has seen";
    EXPECT_EQ(codes(u"P06-03"_s), QString());
}

} // namespace
} // namespace atalaya::test
