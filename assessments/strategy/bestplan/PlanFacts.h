#pragma once

#include "assessments/strategy/bestplan/PlanProblem.h"

namespace atalaya {

/// What the candidates of a plan may use together.
struct PlanLimit {
    enum class Kind { Budget, TotalBudget, Capacity };

    Kind kind = Kind::Budget;
    int year = 0; ///< 0 for the total budget
    QString body; ///< of a capacity
    qint64 most = 0;
    std::vector<qint64> uses; ///< by candidate

    [[nodiscard]] bool isMoney() const { return kind != Kind::Capacity; }
};

/// What is settled about a candidate before anything is searched.
enum class Fate {
    Open,
    In,      ///< must be done, or one that must be done needs it
    Out,     ///< excluded, or needs one that is
    TooMuch, ///< what it needs and what must be done exceed a limit together
    NoUse,   ///< neither it nor what needs it lifts anything above what stands already
};

/// A problem in whole numbers, so that a plan is judged exactly. Gains are counted in `gainUnit`: weights are exact
/// when they are not further apart than a million to one and have at most six decimals, or are to one another as whole
/// numbers, of which the smallest is at most 20,000; else rounded to a millionth of the largest.
struct PlanFacts {
    explicit PlanFacts(const PlanProblem& problem);

    PlanGoal goal;
    std::size_t count = 0; ///< of candidates
    double gainUnit = 1.0;
    std::vector<qint64> weight;               ///< by indicator, in gain units for a stage
    std::vector<int> stage;                   ///< by indicator, today
    std::vector<int> target;                  ///< by indicator; 0 where none is to be reached
    std::vector<std::vector<PlanLift>> lifts; ///< by candidate: those above today's stage, one for an indicator
    std::vector<qint64> cost;                 ///< by candidate, over all years
    std::vector<std::vector<int>> needs;      ///< by candidate, each once, never itself
    std::vector<std::vector<int>> closure;    ///< by candidate: itself and all it needs, over every step; rising
    std::vector<PlanLimit> limits;
    std::vector<bool> mustDo;
    std::vector<bool> excluded;

    /// One for each candidate. In takes precedence over the others, so that a contradiction is still to be seen.
    /// With `moneyIsFree` nothing is too much for a budget, with `workIsFree` for a capacity.
    [[nodiscard]] std::vector<Fate> fates(bool moneyIsFree = false, bool workIsFree = false) const;
    /// The stages with these candidates done.
    [[nodiscard]] std::vector<int> stagesWith(const std::vector<bool>& chosen) const;
    /// Σ weight x stages above today's, in gain units.
    [[nodiscard]] qint64 gainOf(const std::vector<bool>& chosen) const;
    [[nodiscard]] qint64 costOf(const std::vector<bool>& chosen) const;
    [[nodiscard]] qint64 useOf(const PlanLimit& limit, const std::vector<bool>& chosen) const;
    /// Money above the budgets: what exceeds each year's, summed, or the total's excess where that is more.
    [[nodiscard]] qint64 excessOf(const std::vector<bool>& chosen) const;
    /// Fewest actions first, then those that are listed first: the smaller, the better. Tells plans of equal gain and
    /// cost apart.
    [[nodiscard]] qint64 orderOf(const std::vector<bool>& chosen) const;
    [[nodiscard]] qint64 orderOf(std::size_t candidate) const;
};

} // namespace atalaya
