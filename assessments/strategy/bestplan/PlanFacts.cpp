#include "assessments/strategy/bestplan/PlanFacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace atalaya {
namespace {

/// Sums up to here are exact as floating-point numbers too, which the solver works with.
constexpr qint64 mostMoney = 1'000'000'000'000'000;
constexpr qint64 mostWeight = 1'000'000; ///< gain units for a stage
constexpr int mostStage = 100;

Outcome badPlan(const QString& sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

Outcome checkCandidate(const PlanProblem& problem, const PlanCandidate& candidate, qint64& money) {
    for (const auto& [year, cost] : candidate.costByYear) {
        if (cost < 0) {
            return badPlan(QCoreApplication::translate(
                               "BestPlan", "Action %1 has a negative cost in %2. Give it a cost of zero or more.")
                               .arg(candidate.code, QString::number(year)));
        }
        if (cost > mostMoney - money) {
            return badPlan(QCoreApplication::translate(
                "BestPlan", "The costs of the actions are too large to be added up. Give them in thousands or in "
                            "millions."));
        }
        money += cost;
    }
    for (const auto& [year, effort] : candidate.effortByYear) {
        if (effort < 0) {
            return badPlan(QCoreApplication::translate(
                               "BestPlan", "Action %1 has a negative effort in %2. Give it an effort of zero or more.")
                               .arg(candidate.code, QString::number(year)));
        }
    }
    const auto isIndex = [](int index, std::size_t size) {
        return index >= 0 && static_cast<std::size_t>(index) < size;
    };
    for (const PlanLift& lift : candidate.lifts) {
        if (!isIndex(lift.indicator, problem.indicators.size()) || lift.toStage < 0 || lift.toStage > mostStage) {
            return badPlan(QCoreApplication::translate(
                               "BestPlan",
                               "Action %1 lifts an indicator that is not there, or to a stage that is not. Choose "
                               "another for it.")
                               .arg(candidate.code));
        }
    }
    for (const int need : candidate.needs) {
        if (!isIndex(need, problem.candidates.size())) {
            return badPlan(QCoreApplication::translate(
                               "BestPlan", "Action %1 needs an action that is not there. Take that dependency away.")
                               .arg(candidate.code));
        }
    }
    return {};
}

/// Whether every weight is a whole number of these units.
bool isCountedIn(const std::vector<PlanIndicator>& indicators, double unit) {
    return std::all_of(indicators.begin(), indicators.end(), [unit](const PlanIndicator& indicator) {
        const double scaled = indicator.weight / unit;
        return std::abs(scaled - std::round(scaled)) <= 1e-9 * std::max(1.0, scaled);
    });
}

/// The largest unit in which every weight is a whole number of at most mostWeight: one of so many decimals, or a whole
/// part of the smallest weight, as the parts of a mean have. Where there is none, a millionth of the largest.
double unitOfWeights(const std::vector<PlanIndicator>& indicators, double smallest, double largest) {
    double scale = 1.0;
    for (int decimals = 0; decimals <= 6 && largest * scale <= double(mostWeight); ++decimals, scale *= 10.0) {
        if (isCountedIn(indicators, 1.0 / scale)) {
            return 1.0 / scale;
        }
    }
    constexpr int mostParts = 20'000;
    for (int parts = 1; parts <= mostParts && largest * parts / smallest <= double(mostWeight); ++parts) {
        if (isCountedIn(indicators, smallest / parts)) {
            return smallest / parts;
        }
    }
    return largest / double(mostWeight);
}

/// Weights as whole numbers, with the unit they are counted in.
std::pair<std::vector<qint64>, double> wholeWeights(const std::vector<PlanIndicator>& indicators) {
    std::vector<qint64> whole(indicators.size(), 0);
    double largest = 0.0;
    double smallest = std::numeric_limits<double>::infinity();
    for (const PlanIndicator& indicator : indicators) {
        largest = std::max(largest, indicator.weight);
        smallest = indicator.weight > 0.0 ? std::min(smallest, indicator.weight) : smallest;
    }
    if (!(largest > 0.0)) {
        return {whole, 1.0};
    }
    const double unit = unitOfWeights(indicators, smallest, largest);
    qint64 common = 0;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        whole[i] = std::llround(indicators[i].weight / unit);
        common = std::gcd(common, whole[i]);
    }
    for (qint64& weight : whole) {
        weight /= common;
    }
    return {whole, unit * double(common)};
}

std::vector<std::vector<int>> closuresOf(const std::vector<std::vector<int>>& needs) {
    std::vector<std::vector<int>> closures(needs.size());
    for (std::size_t start = 0; start < needs.size(); ++start) {
        std::vector<bool> seen(needs.size(), false);
        std::vector<int> waiting{static_cast<int>(start)};
        seen[start] = true;
        while (!waiting.empty()) {
            const int at = waiting.back();
            waiting.pop_back();
            closures[start].push_back(at);
            for (const int need : needs[static_cast<std::size_t>(at)]) {
                if (!seen[static_cast<std::size_t>(need)]) {
                    seen[static_cast<std::size_t>(need)] = true;
                    waiting.push_back(need);
                }
            }
        }
        std::sort(closures[start].begin(), closures[start].end());
    }
    return closures;
}

std::vector<PlanLimit> limitsOf(const PlanProblem& problem, const std::vector<qint64>& cost) {
    std::vector<PlanLimit> limits;
    for (const auto& [year, most] : problem.budgetByYear) {
        PlanLimit limit{PlanLimit::Kind::Budget, year, {}, most, {}};
        for (const PlanCandidate& candidate : problem.candidates) {
            const auto found = candidate.costByYear.find(year);
            limit.uses.push_back(found == candidate.costByYear.end() ? 0 : found->second);
        }
        limits.push_back(std::move(limit));
    }
    if (problem.totalBudget) {
        limits.push_back({PlanLimit::Kind::TotalBudget, 0, {}, *problem.totalBudget, cost});
    }
    for (const auto& [place, most] : problem.capacity) {
        PlanLimit limit{PlanLimit::Kind::Capacity, place.second, place.first, most, {}};
        for (const PlanCandidate& candidate : problem.candidates) {
            const auto found = candidate.effortByYear.find(place.second);
            const bool isItsOwn = candidate.leadBody == place.first && found != candidate.effortByYear.end();
            limit.uses.push_back(isItsOwn ? found->second : 0);
        }
        limits.push_back(std::move(limit));
    }
    return limits;
}

} // namespace

Outcome checkPlanProblem(const PlanProblem& problem) {
    qint64 money = 0;
    for (const PlanCandidate& candidate : problem.candidates) {
        if (Outcome checked = checkCandidate(problem, candidate, money); !checked) {
            return checked;
        }
    }
    for (const PlanIndicator& indicator : problem.indicators) {
        if (!std::isfinite(indicator.weight) || indicator.weight < 0.0) {
            return badPlan(QCoreApplication::translate(
                               "BestPlan", "The weight of %1 is not a number of zero or more. Give it another weight.")
                               .arg(indicator.code));
        }
        if (std::max(indicator.stage, indicator.target) > mostStage ||
            std::min(indicator.stage, indicator.target) < 0) {
            return badPlan(QCoreApplication::translate(
                               "BestPlan", "The stage or the target of %1 is not on the scale. Give it another.")
                               .arg(indicator.code));
        }
    }
    return {};
}

PlanFacts::PlanFacts(const PlanProblem& problem) : goal(problem.goal), count(problem.candidates.size()) {
    std::tie(weight, gainUnit) = wholeWeights(problem.indicators);
    for (const PlanIndicator& indicator : problem.indicators) {
        stage.push_back(indicator.stage);
        const bool isWanted = goal == PlanGoal::ReachTargets && indicator.target > indicator.stage;
        target.push_back(isWanted ? indicator.target : 0);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const PlanCandidate& candidate = problem.candidates[i];
        std::map<int, int> highest;
        for (const PlanLift& lift : candidate.lifts) {
            if (lift.toStage > stage[static_cast<std::size_t>(lift.indicator)]) {
                highest[lift.indicator] = std::max(highest[lift.indicator], lift.toStage);
            }
        }
        lifts.emplace_back();
        for (const auto& [indicator, toStage] : highest) {
            lifts.back().push_back({indicator, toStage});
        }
        qint64 sum = 0;
        for (const auto& [year, amount] : candidate.costByYear) {
            sum += amount;
        }
        cost.push_back(sum);
        std::set<int> needed(candidate.needs.begin(), candidate.needs.end());
        needed.erase(static_cast<int>(i));
        needs.emplace_back(needed.begin(), needed.end());
        mustDo.push_back(candidate.mustDo);
        excluded.push_back(candidate.excluded);
    }
    closure = closuresOf(needs);
    limits = limitsOf(problem, cost);
}

std::vector<Fate> PlanFacts::fates(bool moneyIsFree, bool workIsFree) const {
    std::vector<Fate> fate(count, Fate::Open);
    std::vector<bool> in(count, false);
    for (std::size_t i = 0; i < count; ++i) {
        if (mustDo[i]) {
            for (const int member : closure[i]) {
                in[static_cast<std::size_t>(member)] = true;
            }
        }
    }
    std::vector<qint64> used;
    for (const PlanLimit& limit : limits) {
        used.push_back(useOf(limit, in));
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (in[i]) {
            fate[i] = Fate::In;
            continue;
        }
        const auto isExcluded = [&](int member) { return excluded[static_cast<std::size_t>(member)]; };
        if (std::any_of(closure[i].begin(), closure[i].end(), isExcluded)) {
            fate[i] = Fate::Out;
            continue;
        }
        for (std::size_t k = 0; k < limits.size(); ++k) {
            if (limits[k].isMoney() ? moneyIsFree : workIsFree) {
                continue;
            }
            qint64 sum = used[k];
            for (const int member : closure[i]) {
                sum += in[static_cast<std::size_t>(member)] ? 0 : limits[k].uses[static_cast<std::size_t>(member)];
            }
            if (sum > limits[k].most && sum > used[k]) {
                fate[i] = Fate::TooMuch;
                break;
            }
        }
    }
    const std::vector<int> base = stagesWith(in);
    std::vector<bool> useful(count, false);
    for (std::size_t i = 0; i < count; ++i) {
        const bool lifts_ =
            fate[i] == Fate::Open && std::any_of(lifts[i].begin(), lifts[i].end(), [&](const PlanLift& l) {
                const auto at = static_cast<std::size_t>(l.indicator);
                return l.toStage > base[at] && (weight[at] > 0 || target[at] > base[at]);
            });
        if (lifts_) {
            for (const int member : closure[i]) {
                useful[static_cast<std::size_t>(member)] = true;
            }
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (fate[i] == Fate::Open && !useful[i]) {
            fate[i] = Fate::NoUse;
        }
    }
    return fate;
}

std::vector<int> PlanFacts::stagesWith(const std::vector<bool>& chosen) const {
    std::vector<int> reached = stage;
    for (std::size_t i = 0; i < count; ++i) {
        if (chosen[i]) {
            for (const PlanLift& lift : lifts[i]) {
                int& at = reached[static_cast<std::size_t>(lift.indicator)];
                at = std::max(at, lift.toStage);
            }
        }
    }
    return reached;
}

qint64 PlanFacts::gainOf(const std::vector<bool>& chosen) const {
    const std::vector<int> reached = stagesWith(chosen);
    qint64 gain = 0;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        gain += weight[i] * (reached[i] - stage[i]);
    }
    return gain;
}

qint64 PlanFacts::costOf(const std::vector<bool>& chosen) const {
    qint64 sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += chosen[i] ? cost[i] : 0;
    }
    return sum;
}

qint64 PlanFacts::useOf(const PlanLimit& limit, const std::vector<bool>& chosen) const {
    qint64 sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += chosen[i] ? limit.uses[i] : 0;
    }
    return sum;
}

qint64 PlanFacts::excessOf(const std::vector<bool>& chosen) const {
    qint64 years = 0;
    qint64 total = 0;
    for (const PlanLimit& limit : limits) {
        const qint64 excess = std::max<qint64>(0, useOf(limit, chosen) - limit.most);
        years += limit.kind == PlanLimit::Kind::Budget ? excess : 0;
        total += limit.kind == PlanLimit::Kind::TotalBudget ? excess : 0;
    }
    return std::max(years, total);
}

qint64 PlanFacts::orderOf(std::size_t candidate) const {
    const auto n = static_cast<qint64>(count);
    return n * (n + 1) / 2 + 1 + static_cast<qint64>(candidate);
}

qint64 PlanFacts::orderOf(const std::vector<bool>& chosen) const {
    qint64 sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += chosen[i] ? orderOf(i) : 0;
    }
    return sum;
}

} // namespace atalaya
