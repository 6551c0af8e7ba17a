#pragma once

#include "assessments/scoring/Scores.h"
#include "assessments/strategy/PlanCosts.h"

namespace atalaya {

struct YearOfPlan {
    int year = 0;
    CostRange cost;
    Score headline; ///< at the end of the year, with every action that ends by then done and whose lifts count
};

/// The actions that a scenario chooses, at its dates, in the plan's order: withDays() says where costs that are stated
/// by year go. An end that comes before the start is the start.
[[nodiscard]] std::vector<Action> chosenActions(const Plan& plan, const Scenario& scenario);

/// Where what a scenario chooses and is still to be done does not hold together. Empty where it does.
struct ScenarioGaps {
    std::map<int, qint64> overBudget;   ///< year -> likely cost above its budget, of costOfScenario()
    qint64 overTotalBudget = 0;         ///< likely cost above the budget over all years, of costOfScenario()
    std::vector<QUuid> missingMustDo;   ///< that must be done, are still to be done and are not chosen
    std::vector<QUuid> lacksDependency; ///< chosen, and wait for one that is neither done nor chosen
    std::vector<QUuid> tooEarly;        ///< chosen, and start before a chosen one that they wait for has ended

    [[nodiscard]] bool isEmpty() const { return *this == ScenarioGaps(); }
    bool operator==(const ScenarioGaps&) const = default;
};
/// Ids in the plan's order.
[[nodiscard]] ScenarioGaps gapsOf(const Plan& plan, const Scenario& scenario);

/// The assessment as it would stand when every one of `actions` that ends on or before `day` has reached its stage: a
/// PlanForecast of them. Whose lifts count at all, countingActions() says. What the plan has done counts on every day,
/// whether or not it is among `actions` and whatever its dates. What is late, its end past and not done, counts from
/// its end on as if it had been done in time; nobody is to see that, for a forecast is shown for no day before that on
/// which it is made (see yearsOnDay() and projectPeriods()), and so it counts from the day of the forecast. For
/// forecasts only: never stored, and with nothing but what scores are made of.
[[nodiscard]] Assessment projected(const Framework& framework, const Assessment& assessment,
                                   const std::vector<Action>& actions, QDate day);
/// With the assessment's own actions at their own dates, and all else that it says.
[[nodiscard]] Assessment projected(const Framework& framework, const Assessment& assessment, QDate day);

/// From the first to the last year in which an action runs or costs something.
[[nodiscard]] std::vector<YearOfPlan> projectYears(const Framework& framework, const Assessment& assessment,
                                                   const std::vector<Action>& actions);
[[nodiscard]] std::vector<YearOfPlan> projectYears(const Framework& framework, const Assessment& assessment);

/// Years that are over, together: what was planned to be spent in them. A score is not forecast for what has been.
struct PastYears {
    int first = 0;
    int last = 0;
    CostRange cost; ///< planned; what was really spent is not known

    bool operator==(const PastYears&) const = default;
};
/// The years of a plan as they look on a day.
struct YearsOnDay {
    std::optional<PastYears> past; ///< the years before that of the day; absent where the plan had none
    std::vector<YearOfPlan> ahead; ///< the year of the day and those after it; what ended before counts in each as done
};
/// `years` as projectYears() has them. A day that is not valid has no past.
[[nodiscard]] YearsOnDay yearsOnDay(const std::vector<YearOfPlan>& years, QDate day);

} // namespace atalaya
