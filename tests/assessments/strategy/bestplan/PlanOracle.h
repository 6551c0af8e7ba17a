#pragma once

#include "assessments/strategy/bestplan/PlanProblem.h"

#include <cstdint>

namespace atalaya::test {

/// Judges plans from the problem as it is asked, sharing no code with the search: every plan there is, one by one.
class PlanOracle {
public:
    /// Gains are compared in thousandths.
    struct Plan {
        std::uint32_t chosen = 0; ///< a bit for each candidate
        long long gain = 0;
        qint64 cost = 0;
        int actions = 0;
        int places = 0; ///< sum of the places of the chosen
    };

    explicit PlanOracle(const PlanProblem& problem) : m_problem(problem) {}

    [[nodiscard]] Plan plan(std::uint32_t chosen) const;
    [[nodiscard]] Plan plan(const std::vector<int>& chosen) const;
    /// Needs, must do, excluded and targets.
    [[nodiscard]] bool keepsRules(std::uint32_t chosen) const;
    [[nodiscard]] bool keepsCapacity(std::uint32_t chosen) const;
    [[nodiscard]] bool keepsBudgets(std::uint32_t chosen) const { return excess(chosen) == 0; }
    /// Money above the budgets.
    [[nodiscard]] qint64 excess(std::uint32_t chosen) const;
    [[nodiscard]] qint64 spentIn(std::uint32_t chosen, int year) const;
    [[nodiscard]] qint64 effortOf(std::uint32_t chosen, const QString& body, int year) const;
    [[nodiscard]] bool isAllowed(std::uint32_t chosen) const {
        return keepsRules(chosen) && keepsCapacity(chosen) && keepsBudgets(chosen);
    }
    [[nodiscard]] bool isBetter(const Plan& one, const Plan& than) const;
    [[nodiscard]] std::optional<Plan> best() const;
    [[nodiscard]] std::uint32_t end() const { return 1U << m_problem.candidates.size(); }

private:
    [[nodiscard]] std::vector<int> stages(std::uint32_t chosen) const;

    const PlanProblem& m_problem;
};

/// Up to `actions` of them, over several years, with dependencies (sometimes in circles), must-dos, exclusions, budgets
/// and capacities. Amounts are few and round, so that many plans are equally good. Depends on the seed only.
[[nodiscard]] PlanProblem randomPlanProblem(std::uint64_t seed, int actions, PlanGoal goal);

} // namespace atalaya::test
