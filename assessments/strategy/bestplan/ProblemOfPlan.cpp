#include "assessments/strategy/bestplan/ProblemOfPlan.h"

#include "assessments/strategy/CountingActions.h"
#include "assessments/strategy/Projection.h"

#include <algorithm>

namespace atalaya {
namespace {

/// An indicator's part in the headline.
struct WorthShare {
    std::size_t index = 0; ///< in the sheet
    QString commitment;
    double weight = 1.0; ///< its own times the commitment's
};

/// What an action costs in each year; what has no year stands in yearOfUndatedCosts.
std::map<int, qint64> candidateCosts(const Action& action) {
    std::map<int, qint64> costs;
    for (const auto& [year, cost] : costByYear(action)) {
        costs[year] = cost.likely;
    }
    if (costs.empty() && action.likelyCost() > 0) {
        costs[yearOfUndatedCosts] = action.likelyCost();
    }
    return costs;
}

/// The plan's actions at the days that the wishes move them to, in the plan's order.
std::vector<Action> movedActions(const Plan& plan, const PlanWishes& wishes) {
    Scenario all;
    for (const Action& action : plan.actions) {
        const auto moved = wishes.moved.find(action.id);
        all.actions.emplace(action.id, moved == wishes.moved.end() ? MovedDates() : moved->second);
    }
    return chosenActions(plan, all);
}

/// By candidate, the day on which it and all that it needs have ended; invalid where one of them has no end. `ends`: by
/// candidate, its own.
std::vector<QDate> endsWithNeeds(const Plan& plan, const std::map<QUuid, int>& candidateOf,
                                 const std::vector<QDate>& ends) {
    std::vector<QDate> whole = ends;
    const std::vector<ActionNeeds> needs = needsOf(plan);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const auto candidate = candidateOf.find(plan.actions[i].id);
        if (candidate == candidateOf.end()) {
            continue;
        }
        QDate& last = whole[static_cast<std::size_t>(candidate->second)];
        for (const std::size_t open : needs[i].open) {
            if (const auto need = candidateOf.find(plan.actions[open].id); need != candidateOf.end()) {
                const QDate end = ends[static_cast<std::size_t>(need->second)];
                last = last.isValid() && end.isValid() ? std::max(last, end) : QDate();
            }
        }
    }
    return whole;
}

/// A target with a day is reached only by what has ended by then. Where an action that would reach it ends later, the
/// target moves to a second indicator of the same question, which weighs nothing and which only the others lift: so
/// the solver still knows of lifts and targets alone. `ends`: of endsWithNeeds().
void holdTargetsToTheirDays(const Assessment& assessment, const std::vector<QDate>& ends, PlanProblem& problem) {
    const std::size_t count = problem.indicators.size();
    for (std::size_t i = 0; i < count; ++i) {
        const PlanIndicator indicator = problem.indicators[i];
        const auto target = assessment.targets.find(indicator.code);
        if (target == assessment.targets.end() || !target->second.by || indicator.target <= indicator.stage) {
            continue;
        }
        const QDate by = *target->second.by;
        std::vector<std::pair<std::size_t, int>> onTime; ///< candidate, stage
        bool isOneLate = false;
        for (std::size_t candidate = 0; candidate < problem.candidates.size(); ++candidate) {
            for (const PlanLift& lift : problem.candidates[candidate].lifts) {
                if (lift.indicator != static_cast<int>(i)) {
                    continue;
                }
                if (ends[candidate].isValid() && ends[candidate] <= by) {
                    onTime.emplace_back(candidate, lift.toStage);
                } else {
                    isOneLate = isOneLate || lift.toStage >= indicator.target;
                }
            }
        }
        if (!isOneLate) {
            continue;
        }
        const int second = static_cast<int>(problem.indicators.size());
        problem.indicators.push_back({indicator.code, indicator.stage, 0.0, indicator.target, by});
        problem.indicators[i].target = 0;
        for (const auto& [candidate, stage] : onTime) {
            problem.candidates[candidate].lifts.push_back({second, stage});
        }
    }
}

} // namespace

int PlanAsProblem::candidateOf(const QUuid& action) const {
    const auto found = std::find(actions.begin(), actions.end(), action);
    return found == actions.end() ? -1 : static_cast<int>(found - actions.begin());
}

std::set<QUuid> PlanAsProblem::actionsOf(const std::vector<int>& candidates) const {
    std::set<QUuid> ids;
    for (const int candidate : candidates) {
        ids.insert(actions.at(static_cast<std::size_t>(candidate)));
    }
    return ids;
}

std::vector<double> stageWorths(const Framework& framework, const ScoreSheet& sheet) {
    const bool hasGroup = sheet.group(sheet.headlineGroup) != nullptr;
    std::map<QString, double> among; ///< by commitment with a part in the headline
    std::map<QString, double> commitmentWeight;
    double commitments = 0.0;
    for (const CommitmentScore& score : sheet.commitments) {
        const Commitment* commitment = framework.commitment(score.code);
        const bool isHeadline = !hasGroup || (commitment != nullptr && commitment->group == sheet.headlineGroup);
        if (isHeadline && score.score.mean) {
            among.emplace(score.code, 0.0);
            commitmentWeight.emplace(score.code, score.weight);
            commitments += score.weight;
        }
    }
    std::vector<WorthShare> shares;
    for (std::size_t i = 0; i < sheet.indicators.size(); ++i) {
        const IndicatorScore& indicator = sheet.indicators[i];
        const Indicator* known = framework.indicator(indicator.code);
        const auto sum = known == nullptr ? among.end() : among.find(known->commitment);
        if (indicator.state != AnswerState::Answered || sum == among.end()) {
            continue;
        }
        sum->second += indicator.weight;
        shares.push_back({i, known->commitment, commitmentWeight.at(known->commitment) * indicator.weight});
    }
    std::vector<double> worths(sheet.indicators.size(), 0.0);
    for (const WorthShare& share : shares) {
        worths[share.index] = share.weight / (commitments * among.at(share.commitment));
    }
    return worths;
}

PlanAsProblem problemOfPlan(const Framework& framework, const Assessment& assessment, const PlanWishes& wishes) {
    PlanAsProblem made;
    made.isGainOfHeadline = assessment.mean == MeanKind::Arithmetic;
    PlanProblem& problem = made.problem;
    problem.goal = wishes.goal;
    problem.totalBudget = wishes.totalBudget;
    problem.budgetByYear = wishes.budgetByYear;

    const ScoreSheet sheet = scoreAssessment(framework, assessment);
    made.isGainPrintable = sheet.headline().isPrintable();
    const std::vector<double> worths = stageWorths(framework, sheet);
    std::map<QString, int> indicatorOf;
    for (std::size_t i = 0; i < sheet.indicators.size(); ++i) {
        const IndicatorScore& indicator = sheet.indicators[i];
        if (indicator.state == AnswerState::Answered) {
            indicatorOf.emplace(indicator.code, static_cast<int>(problem.indicators.size()));
            problem.indicators.push_back(
                {indicator.code, indicator.stage(assessment.headlineBasis), worths[i], indicator.target.value_or(0)});
        }
    }
    const std::vector<Action> actions = movedActions(assessment.plan, wishes);
    std::map<QUuid, int> candidateOf;
    for (const Action& action : actions) {
        if (action.status == ActionStatus::Done) {
            for (const Lift& lift : action.lifts) {
                if (const auto found = indicatorOf.find(lift.indicator); found != indicatorOf.end()) {
                    int& stage = problem.indicators[static_cast<std::size_t>(found->second)].stage;
                    stage = std::max(stage, std::min(lift.toStage, framework.ceiling()));
                }
            }
        } else if (action.status != ActionStatus::Stopped) {
            candidateOf.emplace(action.id, static_cast<int>(made.actions.size()));
            made.actions.push_back(action.id);
        }
    }
    std::vector<QDate> ends; ///< by candidate
    for (const Action& action : actions) {
        const auto found = candidateOf.find(action.id);
        if (found == candidateOf.end()) {
            continue;
        }
        ends.push_back(action.end);
        PlanCandidate candidate;
        candidate.code = action.code;
        candidate.leadBody = action.leadBody;
        candidate.costByYear = candidateCosts(action);
        if (lacksCost(action)) {
            made.unestimated.insert(found->second);
        }
        if (action.firstDay().isValid()) {
            for (int year = action.firstDay().year(); year <= action.lastDay().year(); ++year) {
                candidate.effortByYear[year] = 1;
                if (const auto most = wishes.capacity.find(action.leadBody); most != wishes.capacity.end()) {
                    problem.capacity[{action.leadBody, year}] = most->second;
                }
            }
        }
        for (const Lift& lift : action.lifts) {
            if (const auto indicator = indicatorOf.find(lift.indicator); indicator != indicatorOf.end()) {
                candidate.lifts.push_back({indicator->second, std::min(lift.toStage, framework.ceiling())});
            }
        }
        candidate.mustDo = action.isMustDo || wishes.mustDo.contains(action.id);
        candidate.excluded = wishes.excluded.contains(action.id);
        for (const QUuid& id : action.dependencies) {
            const Action* needed = assessment.plan.action(id);
            if (needed != nullptr && needed->status == ActionStatus::Stopped) {
                made.waitsForStopped.emplace(found->second, id);
                candidate.excluded = true;
            } else if (const auto need = candidateOf.find(id); need != candidateOf.end()) {
                candidate.needs.push_back(need->second);
            }
        }
        problem.candidates.push_back(std::move(candidate));
    }
    if (problem.goal == PlanGoal::ReachTargets) {
        holdTargetsToTheirDays(assessment, endsWithNeeds(assessment.plan, candidateOf, ends), problem);
    }
    return made;
}

} // namespace atalaya
