#pragma once

#include "assessments/strategy/bestplan/PlanFacts.h"
#include "assessments/strategy/bestplan/PlanSearch.h"

namespace atalaya {

/// One thing to be made as large or as small as can be; a best plan is the answer to several, one after the other.
struct PlanQuestion {
    enum class Aim {
        Gain,   ///< the most
        Cost,   ///< the least
        Order,  ///< the least of PlanFacts::orderOf
        Excess, ///< the least money above the budgets, which then limit nothing
        Use,    ///< the least of what `use` limits; no limit counts
    };

    Aim aim = Aim::Gain;
    qint64 gainAtLeast = 0;
    std::optional<qint64> costAtMost;
    std::optional<qint64> excessAtMost; ///< present: the budgets limit nothing, only the money above them is limited
    const PlanLimit* use = nullptr;     ///< of Aim::Use

    [[nodiscard]] bool isMost() const { return aim == Aim::Gain; }
    [[nodiscard]] bool isMoneyFree() const { return aim == Aim::Excess || aim == Aim::Use || excessAtMost; }
    [[nodiscard]] bool isWorkFree() const { return aim == Aim::Use; }
    /// What is asked for, of one plan.
    [[nodiscard]] qint64 valueOf(const PlanFacts& facts, const std::vector<bool>& chosen) const;
    /// Whether a plan keeps all that is demanded: needs, limits, targets and the bounds above. In whole numbers.
    [[nodiscard]] bool allows(const PlanFacts& facts, const std::vector<bool>& chosen) const;
    [[nodiscard]] bool isBetter(qint64 value, qint64 than) const { return isMost() ? value > than : value < than; }
};

struct PlanAnswer {
    std::optional<std::vector<bool>> chosen; ///< the best plan found, by candidate
    bool proven = false;                     ///< no plan is better; without a plan: there is none
    qint64 bound = 0;                        ///< no plan has a better value than this
    int parts = 0;                           ///< of the search tree, that were looked at
    QString fault;                           ///< of the solver, which then proved nothing
    bool isSolverMissing = false;            ///< its library is not where the program is
};

/// Exact, by GLPK's branch and cut. `known` are plans to begin with; those that are not allowed are passed over.
[[nodiscard]] PlanAnswer answerQuestion(const PlanFacts& facts, const PlanQuestion& question,
                                        const std::vector<std::vector<bool>>& known, SearchClock& clock);

/// Writes the question as GLPK is given it, in CPLEX LP format, for glpsol and others.
[[nodiscard]] bool writeQuestion(const PlanFacts& facts, const PlanQuestion& question, const QString& path);

} // namespace atalaya
