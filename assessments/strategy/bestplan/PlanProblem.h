#pragma once

#include "assessments/foundation/Error.h"
#include "assessments/strategy/PlanGoal.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace atalaya {

/// What a candidate does: its indicator stands at `toStage` when it is done. An indicator never falls.
struct PlanLift {
    int indicator = 0; ///< index into PlanProblem::indicators
    int toStage = 1;

    bool operator==(const PlanLift&) const = default;
};

/// An action that may be chosen.
struct PlanCandidate {
    QString code; ///< as sentences call it: "A4"
    std::map<int, qint64> costByYear;
    std::map<int, int> effortByYear; ///< how much of its lead body's capacity it takes; commonly 1 in each year it runs
    QString leadBody;
    std::vector<PlanLift> lifts;
    std::vector<int> needs; ///< candidates without which it cannot be done; a circle is chosen whole or not at all
    bool mustDo = false;
    bool excluded = false;

    bool operator==(const PlanCandidate&) const = default;
};

struct PlanIndicator {
    QString code;
    int stage = 1;       ///< today
    double weight = 1.0; ///< not negative; what one stage is worth
    int target = 0;      ///< 0: none
    /// The target's day, where this stands beside the indicator itself for what has ended by then; else invalid.
    QDate by = QDate();

    bool operator==(const PlanIndicator&) const = default;
};

/// Amounts are in units of one currency. Nothing here is stored: whoever asks makes one from a plan.
struct PlanProblem {
    PlanGoal goal = PlanGoal::MostGain;
    std::vector<PlanCandidate> candidates;
    std::vector<PlanIndicator> indicators;
    std::map<int, qint64> budgetByYear;              ///< a year that is not named has no limit of its own
    std::optional<qint64> totalBudget;               ///< over all years
    std::map<std::pair<QString, int>, int> capacity; ///< lead body and year -> the most effort; not named: no limit

    bool operator==(const PlanProblem&) const = default;
};

/// Whether every index is there, amounts are not negative and sums stay countable. The first fault found, as a
/// sentence.
[[nodiscard]] Outcome checkPlanProblem(const PlanProblem& problem);

} // namespace atalaya
