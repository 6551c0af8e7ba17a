#pragma once

#include "assessments/scoring/Scores.h"

#include <vector>

namespace atalaya {

/// What a strategy is looked at for, in the order in which findings are listed.
enum class PlanCheck {
    GapWithoutAction,        ///< a question below its target that no action is still to lift, see strategy/GapActions.h
    LateAction,              ///< see lateActions() in strategy/FollowUp.h
    BeforeItsDependency,     ///< an action that starts before what it waits for ends
    WaitsForStopped,         ///< an action that waits for one that was stopped
    NoCost,                  ///< an action that nobody has estimated
    NoDates,                 ///< an action without beginning or end
    NoOwner,                 ///< an action that nobody leads
    MustDoUnfunded,          ///< an action that must be done, and whose money is not secured
    ActionWithoutGap,        ///< an action that lifts nothing, or only what has reached its stage or its target
    ObjectiveWithoutAction,  ///< an objective with no action in it or below it
    ObjectiveWithoutMeasure, ///< an objective with no measure in it or below it
    MeasureWithoutReading,
    ReadingOverdue,     ///< a measure that was not read when its frequency asked for it
    ReadingInTheFuture, ///< a reading of a day that has not come
    MeasureWithoutTarget,
    StepOverdue,         ///< a step of the lifecycle past its day
    NoCurrency,          ///< costs or budgets without a currency
    CurrencyWithoutCode, ///< a currency that is no code of ISO 4217
    NoTitle,             ///< an objective, an action or a measure without a title
    DoneInPart,          ///< an action that is done, with a progress between 0 and 100 %
};

/// What a finding is about, so that one can go there.
struct PlanSubject {
    enum class Kind { Indicator, Objective, Action, Measure, LifecycleStep, Strategy };
    Kind kind = Kind::Action;
    QString code; ///< as people read it: "P06-02", "A9"; a title where there is no code
    QUuid id;     ///< null for indicators and the strategy itself

    bool operator==(const PlanSubject&) const = default;
};

/// Words are PlanFindingWords'.
struct PlanFinding {
    PlanCheck check = PlanCheck::GapWithoutAction;
    std::vector<PlanSubject> subjects; ///< gaps by rank, others in the plan's order; never empty

    bool operator==(const PlanFinding&) const = default;
};

/// What a strategy still lacks on `day`; checks that found nothing are left out. `sheet` says where questions stand.
/// Actions that are done or were stopped lack nothing but a title, and what is done the rest of its progress; nothing
/// but a title is asked of measures that are given up.
[[nodiscard]] std::vector<PlanFinding> planFindings(const Framework& framework, const Assessment& assessment,
                                                    const ScoreSheet& sheet, QDate day);

/// Those of the findings, and of what each is about, that fall to `body`: actions it leads or supports, measures of
/// actions it leads, steps of the lifecycle it owns.
[[nodiscard]] std::vector<PlanFinding> findingsFor(const QString& body, std::vector<PlanFinding> findings,
                                                   const Plan& plan);

} // namespace atalaya
