#include "assessments/strategy/Projection.h"

#include "assessments/strategy/ActionDates.h"

#include <algorithm>

namespace atalaya {
namespace {

/// The document or record that shows that an action reached its stage.
Evidence proofLeftBy(const Action& action) {
    Evidence proof;
    proof.id = QUuid::createUuidV5(action.id, QStringLiteral("expected proof"));
    proof.code = action.code;
    proof.title = action.title;
    proof.issuer = action.leadBody;
    proof.date = action.end;
    proof.kind = EvidenceKind::Record;
    proof.grade = EvidenceGrade::A;
    return proof;
}

bool isPartOfForecast(const Action& action) {
    return action.status != ActionStatus::Stopped;
}

/// Lets an action have reached its stages.
void finishAction(const Framework& framework, Assessment& future, const Action& action) {
    const Evidence proof = proofLeftBy(action);
    bool isUsed = false;
    for (const Lift& lift : action.lifts) {
        const auto answer = future.answers.find(lift.indicator);
        const int toStage = std::min(lift.toStage, framework.ceiling());
        if (answer == future.answers.end() || !answer->second.isAnswered()) {
            continue;
        }
        const int claimed = claimedStage(answer->second, framework.ceiling());
        if (toStage > claimed) {
            answer->second.chooseStage(toStage, framework.ceiling());
        }
        answer->second.evidence.push_back({proof.id, toStage});
        isUsed = true;
    }
    if (isUsed) {
        future.evidence.push_back(proof);
    }
}

/// What a forecast starts from: what scores are made of, without a plan and texts that may be long.
Assessment whatScoresAreMadeOf(const Assessment& assessment) {
    Assessment bare;
    bare.id = assessment.id;
    bare.frameworkId = assessment.frameworkId;
    bare.frameworkVersion = assessment.frameworkVersion;
    bare.referenceDate = assessment.referenceDate;
    bare.scope = assessment.scope;
    bare.mean = assessment.mean;
    bare.headlineBasis = assessment.headlineBasis;
    bare.weights = assessment.weights;
    bare.answers = assessment.answers;
    bare.targets = assessment.targets;
    bare.evidence = assessment.evidence;
    return bare;
}

} // namespace

std::vector<Action> chosenActions(const Plan& plan, const Scenario& scenario) {
    std::vector<Action> chosen;
    for (const Action& action : plan.actions) {
        const auto found = scenario.actions.find(action.id);
        if (found == scenario.actions.end()) {
            continue;
        }
        Action moved = action;
        moved.start = found->second.start.value_or(action.start);
        moved.end = found->second.end.value_or(action.end);
        if (moved.start.isValid() && moved.end.isValid()) {
            moved.end = std::max(moved.start, moved.end);
        }
        if (moved.start == action.start && moved.end == action.end) {
            // As the plan has it.
        } else if (moved.start.isValid() && moved.end.isValid()) {
            moved.costByYear = withDays(action, {moved.start, moved.end}).costByYear;
        } else if (action.firstDay().isValid() && moved.firstDay().isValid()) {
            const int years = moved.firstDay().year() - action.firstDay().year();
            moved.costByYear.clear();
            for (const auto& [year, cost] : action.costByYear) {
                moved.costByYear.emplace(year + years, cost);
            }
        }
        chosen.push_back(std::move(moved));
    }
    return chosen;
}

ScenarioGaps gapsOf(const Plan& plan, const Scenario& scenario) {
    ScenarioGaps gaps;
    const std::vector<Action> chosen = chosenActions(plan, scenario);
    const std::map<int, CostRange> costs = costByYear(chosen);
    for (const auto& [year, budget] : scenario.budgetByYear) {
        if (const auto cost = costs.find(year); cost != costs.end() && cost->second.likely > budget) {
            gaps.overBudget[year] = cost->second.likely - budget;
        }
    }
    std::map<QUuid, const Action*> known;
    for (const Action& action : plan.actions) {
        known.emplace(action.id, &action);
        const bool isToBeDone = isPartOfForecast(action) && action.status != ActionStatus::Done;
        if (action.isMustDo && isToBeDone && !scenario.actions.contains(action.id)) {
            gaps.missingMustDo.push_back(action.id);
        }
    }
    for (const Action& action : chosen) {
        known[action.id] = &action; // at its dates of the scenario
    }
    for (const Action& action : chosen) {
        bool lacks = false;
        bool isEarly = false;
        for (const QUuid& id : action.dependencies) {
            const auto needed = known.find(id);
            if (needed == known.end() || needed->second->status == ActionStatus::Done) {
                continue;
            }
            lacks = lacks || !scenario.actions.contains(id) || !isPartOfForecast(*needed->second);
            isEarly = isEarly || (scenario.actions.contains(id) && action.start.isValid() &&
                                  needed->second->end.isValid() && action.start <= needed->second->end);
        }
        if (lacks) {
            gaps.lacksDependency.push_back(action.id);
        }
        if (isEarly) {
            gaps.tooEarly.push_back(action.id);
        }
    }
    return gaps;
}

Assessment projected(const Framework& framework, const Assessment& assessment, const std::vector<Action>& actions,
                     QDate day) {
    Assessment future = whatScoresAreMadeOf(assessment);
    for (const Action& action : actions) {
        if (isPartOfForecast(action) && action.end.isValid() && action.end <= day) {
            finishAction(framework, future, action);
        }
    }
    return future;
}

Assessment projected(const Framework& framework, const Assessment& assessment, QDate day) {
    Assessment bare = projected(framework, assessment, assessment.plan.actions, day);
    Assessment future = assessment;
    future.answers = std::move(bare.answers);
    future.evidence = std::move(bare.evidence);
    return future;
}

std::vector<YearOfPlan> projectYears(const Framework& framework, const Assessment& assessment,
                                     const std::vector<Action>& actions) {
    std::map<int, CostRange> costs = costByYear(actions);
    std::vector<const Action*> ending;
    for (const Action& action : actions) {
        if (!isPartOfForecast(action)) {
            continue;
        }
        for (const QDate& day : {action.firstDay(), action.lastDay()}) {
            if (day.isValid()) {
                costs.try_emplace(day.year());
            }
        }
        if (action.end.isValid()) {
            ending.push_back(&action);
        }
    }
    std::vector<YearOfPlan> years;
    if (costs.empty()) {
        return years;
    }
    // One forecast goes on from year to year: what has ended stays so, and a stage never falls.
    std::stable_sort(ending.begin(), ending.end(), [](const Action* a, const Action* b) { return a->end < b->end; });
    Assessment future = whatScoresAreMadeOf(assessment);
    auto next = ending.begin();
    for (int year = costs.begin()->first; year <= costs.rbegin()->first; ++year) {
        for (; next != ending.end() && (*next)->end.year() <= year; ++next) {
            finishAction(framework, future, **next);
        }
        years.push_back({year, costs[year], scoreAssessment(framework, future).headline()});
    }
    return years;
}

std::vector<YearOfPlan> projectYears(const Framework& framework, const Assessment& assessment) {
    return projectYears(framework, assessment, assessment.plan.actions);
}

YearsOnDay yearsOnDay(const std::vector<YearOfPlan>& years, QDate day) {
    YearsOnDay found;
    for (const YearOfPlan& year : years) {
        if (!day.isValid() || year.year >= day.year()) {
            found.ahead.push_back(year);
            continue;
        }
        if (!found.past) {
            found.past = PastYears{year.year, year.year, {}};
        }
        found.past->last = year.year;
        found.past->cost += year.cost;
    }
    return found;
}

} // namespace atalaya
