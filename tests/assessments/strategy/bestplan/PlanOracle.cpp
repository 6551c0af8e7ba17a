#include "tests/assessments/strategy/bestplan/PlanOracle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace atalaya::test {

PlanOracle::Plan PlanOracle::plan(std::uint32_t chosen) const {
    Plan plan;
    plan.chosen = chosen;
    const std::vector<int> reached = stages(chosen);
    for (std::size_t i = 0; i < reached.size(); ++i) {
        plan.gain +=
            std::llround(1000.0 * m_problem.indicators[i].weight) * (reached[i] - m_problem.indicators[i].stage);
    }
    for (std::size_t i = 0; i < m_problem.candidates.size(); ++i) {
        if ((chosen >> i & 1U) != 0) {
            for (const auto& [year, cost] : m_problem.candidates[i].costByYear) {
                plan.cost += cost;
            }
            ++plan.actions;
            plan.places += static_cast<int>(i);
        }
    }
    return plan;
}

PlanOracle::Plan PlanOracle::plan(const std::vector<int>& chosen) const {
    std::uint32_t bits = 0;
    for (const int candidate : chosen) {
        bits |= 1U << candidate;
    }
    return plan(bits);
}

std::vector<int> PlanOracle::stages(std::uint32_t chosen) const {
    std::vector<int> reached;
    for (const PlanIndicator& indicator : m_problem.indicators) {
        reached.push_back(indicator.stage);
    }
    for (std::size_t i = 0; i < m_problem.candidates.size(); ++i) {
        for (const PlanLift& lift : m_problem.candidates[i].lifts) {
            int& stage = reached[static_cast<std::size_t>(lift.indicator)];
            stage = (chosen >> i & 1U) != 0 ? std::max(stage, lift.toStage) : stage;
        }
    }
    return reached;
}

bool PlanOracle::keepsRules(std::uint32_t chosen) const {
    for (std::size_t i = 0; i < m_problem.candidates.size(); ++i) {
        const PlanCandidate& candidate = m_problem.candidates[i];
        const bool isIn = (chosen >> i & 1U) != 0;
        if (isIn ? candidate.excluded : candidate.mustDo) {
            return false;
        }
        for (const int need : candidate.needs) {
            if (isIn && (chosen >> need & 1U) == 0) {
                return false;
            }
        }
    }
    const std::vector<int> reached = stages(chosen);
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (m_problem.goal == PlanGoal::ReachTargets && reached[i] < m_problem.indicators[i].target) {
            return false;
        }
    }
    return true;
}

qint64 PlanOracle::spentIn(std::uint32_t chosen, int year) const {
    qint64 spent = 0;
    for (std::size_t i = 0; i < m_problem.candidates.size(); ++i) {
        const auto& costs = m_problem.candidates[i].costByYear;
        spent += (chosen >> i & 1U) != 0 && costs.count(year) > 0 ? costs.at(year) : 0;
    }
    return spent;
}

qint64 PlanOracle::effortOf(std::uint32_t chosen, const QString& body, int year) const {
    qint64 effort = 0;
    for (std::size_t i = 0; i < m_problem.candidates.size(); ++i) {
        const PlanCandidate& candidate = m_problem.candidates[i];
        const bool counts = (chosen >> i & 1U) != 0 && candidate.leadBody == body && candidate.effortByYear.count(year);
        effort += counts ? candidate.effortByYear.at(year) : 0;
    }
    return effort;
}

bool PlanOracle::keepsCapacity(std::uint32_t chosen) const {
    return std::all_of(m_problem.capacity.begin(), m_problem.capacity.end(), [&](const auto& entry) {
        return effortOf(chosen, entry.first.first, entry.first.second) <= entry.second;
    });
}

qint64 PlanOracle::excess(std::uint32_t chosen) const {
    qint64 years = 0;
    for (const auto& [year, budget] : m_problem.budgetByYear) {
        years += std::max<qint64>(0, spentIn(chosen, year) - budget);
    }
    const qint64 total = m_problem.totalBudget ? std::max<qint64>(0, plan(chosen).cost - *m_problem.totalBudget) : 0;
    return std::max(years, total);
}

bool PlanOracle::isBetter(const Plan& one, const Plan& than) const {
    const bool isMost = m_problem.goal == PlanGoal::MostGain;
    const auto key = [&](const Plan& plan) {
        return isMost ? std::array<long long, 4>{-plan.gain, plan.cost, plan.actions, plan.places}
                      : std::array<long long, 4>{plan.cost, -plan.gain, plan.actions, plan.places};
    };
    return key(one) < key(than);
}

std::optional<PlanOracle::Plan> PlanOracle::best() const {
    std::optional<Plan> best;
    for (std::uint32_t chosen = 0; chosen < end(); ++chosen) {
        if (isAllowed(chosen)) {
            const Plan one = plan(chosen);
            if (!best || isBetter(one, *best)) {
                best = one;
            }
        }
    }
    return best;
}

PlanProblem randomPlanProblem(std::uint64_t seed, int actions, PlanGoal goal) {
    std::mt19937_64 random(seed);
    const auto from = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    constexpr std::array weights{0.0, 0.5, 1.0, 1.0, 1.5, 0.125};
    PlanProblem problem;
    problem.goal = goal;
    const int indicators = from(1, 6);
    for (int i = 0; i < indicators; ++i) {
        const int stage = from(1, 4);
        const int target = from(0, 2) == 0 ? std::min(5, stage + from(0, 2)) : 0;
        problem.indicators.push_back({QStringLiteral("I%1").arg(i), stage, weights[random() % weights.size()], target});
    }
    const int years = from(1, 3);
    const int count = from(actions / 2, actions);
    qint64 sum = 0;
    for (int i = 0; i < count; ++i) {
        PlanCandidate candidate;
        candidate.code = QStringLiteral("A%1").arg(i);
        candidate.leadBody = QStringLiteral("B%1").arg(from(0, 2));
        const int first = from(0, years - 1);
        for (int year = first; year < std::min(years, first + from(1, 2)); ++year) {
            candidate.costByYear[2027 + year] = 10 * from(0, 5);
            candidate.effortByYear[2027 + year] = from(1, 2);
            sum += candidate.costByYear[2027 + year];
        }
        for (int lift = from(0, 3); lift > 0; --lift) {
            candidate.lifts.push_back({from(0, indicators - 1), from(1, 5)});
        }
        for (int need = from(0, 5) - 3; need > 0; --need) {
            candidate.needs.push_back(from(0, from(0, 9) == 0 ? count - 1 : i));
        }
        candidate.mustDo = from(0, 14) == 0;
        candidate.excluded = from(0, 14) == 0;
        problem.candidates.push_back(candidate);
    }
    for (int year = 0; year < years; ++year) {
        if (from(0, 3) > 0) {
            problem.budgetByYear[2027 + year] = sum / years * from(2, 8) / 10;
        }
        for (int body = 0; body < 3; ++body) {
            if (from(0, 3) == 0) {
                problem.capacity[{QStringLiteral("B%1").arg(body), 2027 + year}] = from(0, 4);
            }
        }
    }
    if (from(0, 3) == 0) {
        problem.totalBudget = sum * from(2, 8) / 10;
    }
    return problem;
}

} // namespace atalaya::test
