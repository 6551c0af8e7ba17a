#pragma once

#include "assessments/scoring/Scores.h"
#include "assessments/strategy/bestplan/PlanProblem.h"

#include <QUuid>

#include <set>

namespace atalaya {

/// What a person asks of the best plan, beside what the plan itself says.
struct PlanWishes {
    PlanGoal goal = PlanGoal::MostGain;
    std::optional<qint64> totalBudget;  ///< in whole units of the plan's currency
    std::map<int, qint64> budgetByYear; ///< a year that is not named has no limit of its own
    std::map<QString, int> capacity;    ///< lead body -> the most of its actions that may run in one year
    std::map<QUuid, MovedDates> moved;  ///< other days than the plan's
    std::set<QUuid> mustDo;             ///< actions that have to be in it, beside the plan's own duties
    std::set<QUuid> excluded;           ///< actions that are not to be considered

    bool operator==(const PlanWishes&) const = default;
};

/// A plan as the solver's problem, with the way back from candidates to actions.
struct PlanAsProblem {
    PlanProblem problem;
    std::vector<QUuid> actions;           ///< by candidate
    std::map<int, QUuid> waitsForStopped; ///< candidate -> the stopped action for which it can never start
    std::set<int> unestimated;            ///< candidates that cost nothing because nobody has said what they cost
    /// Whether the gain is the change of the headline itself, from what is done already. It is with the arithmetic
    /// mean. With another mean the gain is that of the arithmetic one, and the score it leads to has to be projected.
    bool isGainOfHeadline = true;
    /// Whether so much of the headline is answered that it, and so what it gains, is printed as a number.
    bool isGainPrintable = true;

    /// Whether both ask the same of the same actions.
    bool operator==(const PlanAsProblem&) const = default;
    /// -1 when the action is no candidate: it is done, was stopped, or is not there.
    [[nodiscard]] int candidateOf(const QUuid& action) const;
    /// The actions that candidates stand for.
    [[nodiscard]] std::set<QUuid> actionsOf(const std::vector<int>& candidates) const;
};

/// The year in which costs stand that nobody has placed in time: no year's budget holds them, the total does.
inline constexpr int yearOfUndatedCosts = 0;

/// The candidates are the actions that are neither done nor stopped, in the plan's order; what is done has lifted its
/// indicators already. Indicators are those in scope that are answered, on the assessment's basis. One stage of an
/// indicator is worth what it adds to the headline by the arithmetic mean: its weight among the answered ones of its
/// commitment, times that of the commitment among those of the headline; nothing outside it. A target with a day is
/// reached by an action only when the action and all that it needs have ended by then; one without an end never does.
[[nodiscard]] PlanAsProblem problemOfPlan(const Framework& framework, const Assessment& assessment,
                                          const PlanWishes& wishes = {});

/// What one stage is worth in the headline by the arithmetic mean, for each of the sheet's indicators; 0 for those that
/// are not answered or outside the headline. PlanFacts counts them in a common part, so that gains that are equal stay
/// equal when the solver counts.
[[nodiscard]] std::vector<double> stageWorths(const Framework& framework, const ScoreSheet& sheet);

} // namespace atalaya
