#pragma once

#include "assessments/strategy/bestplan/PlanProblem.h"

#include <algorithm>
#include <random>

namespace atalaya::test {

/// A plan of the size of a country's: 74 indicators, five years, twelve lead bodies, `needs` dependencies without
/// circles, budgets of 35 % of what everything would cost, at most four running actions for each body and year. Depends
/// on the seed only.
inline PlanProblem largePlanProblem(std::uint64_t seed, int actions, int needs) {
    std::mt19937_64 random(seed);
    const auto from = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    constexpr int indicators = 74;
    constexpr int years = 5;
    constexpr int bodies = 12;
    PlanProblem problem;
    for (int i = 0; i < indicators; ++i) {
        const int stage = from(1, 3);
        const int target = from(0, 2) == 0 ? 0 : std::min(5, stage + 1);
        problem.indicators.push_back({QStringLiteral("I%1").arg(i), stage, 1.0 + 0.1 * from(0, 10), target});
    }
    std::map<int, qint64> all;
    for (int i = 0; i < actions; ++i) {
        PlanCandidate candidate;
        candidate.code = QStringLiteral("A%1").arg(i + 1);
        candidate.leadBody = QStringLiteral("B%1").arg(from(1, bodies));
        const int first = from(0, years - 1);
        for (int year = first; year < std::min(years, first + from(1, 3)); ++year) {
            candidate.costByYear[2027 + year] = 1000 * from(20, 900);
            candidate.effortByYear[2027 + year] = 1;
            all[2027 + year] += candidate.costByYear[2027 + year];
        }
        for (int lift = from(1, 3); lift > 0; --lift) {
            const int indicator = from(0, indicators - 1);
            const int stage = problem.indicators[static_cast<std::size_t>(indicator)].stage;
            candidate.lifts.push_back({indicator, std::min(5, stage + from(1, 2))});
        }
        problem.candidates.push_back(candidate);
    }
    for (int made = 0; made < needs;) {
        const int needing = from(1, actions - 1);
        const int needed = from(0, needing - 1);
        std::vector<int>& list = problem.candidates[static_cast<std::size_t>(needing)].needs;
        if (std::find(list.begin(), list.end(), needed) == list.end()) {
            list.push_back(needed);
            ++made;
        }
    }
    for (int i = 0; i < 5; ++i) {
        problem.candidates[static_cast<std::size_t>(from(0, 20))].mustDo = true;
    }
    for (const auto& [year, cost] : all) {
        problem.budgetByYear[year] = cost * 35 / 100;
        for (int body = 1; body <= bodies; ++body) {
            problem.capacity[{QStringLiteral("B%1").arg(body), year}] = 4;
        }
    }
    return problem;
}

} // namespace atalaya::test
