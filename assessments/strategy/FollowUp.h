#pragma once

#include "assessments/strategy/PlanCosts.h"

namespace atalaya {

// How the plan goes, on a day. Pure: whoever asks says which day it is.

/// Why an action is late.
enum class LateReason {
    EndPassed,          ///< its last day is over and it is not done
    StillProposed,      ///< its first day has come and nobody has approved it
    NotBegun,           ///< its first day has come, it is approved and has not begun
    WaitsForDependency, ///< its first day has come and what it waits for is not done
    BehindCalendar,     ///< it has got less far than its time
};

/// Progress this many percent points behind the calendar is no finding: people round, and report by the month.
inline constexpr int calendarTolerance = 10;

struct LateAction {
    QUuid action;
    std::vector<LateReason> reasons; ///< in the order of LateReason
    int days = 0;                    ///< since its last day, or since its first when that alone has come
    int expectedProgress = 0;        ///< percent of its time that is over
    std::vector<QUuid> waitsFor;     ///< those not done that it depends on, in the plan's order

    bool operator==(const LateAction&) const = default;
};

/// Percent of an action's days that are over at the end of `day`, rounded down; nothing when it lacks a date.
[[nodiscard]] std::optional<int> expectedProgress(const Action& action, QDate day);

/// In the plan's order. What is done or was stopped is not late.
[[nodiscard]] std::vector<LateAction> lateActions(const Plan& plan, QDate day);

/// The latest by date, or null.
[[nodiscard]] const Reading* lastReading(const Measure& measure);
/// When a measure has to be read next: its frequency after its last reading, else after its baseline, else after the
/// first day of its action. Nothing when it has no frequency or nothing to count from, when its action was stopped, and
/// after a reading on or behind the day of its target, which is the last that is asked for.
[[nodiscard]] std::optional<QDate> nextReadingDue(const Plan& plan, const Measure& measure);
/// How far a measure has come from its baseline to its target: 0 at the one, 1 at the other, below or above beyond
/// them. Nothing without both, without a reading, or when both are the same.
[[nodiscard]] std::optional<double> shareOfTarget(const Measure& measure);

/// How much a body has to do in a year.
struct Workload {
    QString body;
    int year = 0;
    int leads = 0;    ///< actions that it leads and that run in the year
    int supports = 0; ///< actions that it supports and that run in the year
    CostRange cost;   ///< of those it leads

    bool operator==(const Workload&) const = default;
};
/// By body, in the order of their names, then by year. Actions without a lead body count below an empty name; those
/// without dates or that were stopped are left out.
[[nodiscard]] std::vector<Workload> workload(const std::vector<Action>& actions);

struct Deadline {
    enum class Kind { ActionStarts, ActionEnds, ReadingDue, MeasureTarget, StepDue };
    QDate date;
    Kind kind = Kind::ActionEnds;
    QUuid subject;
    QString code; ///< "A4", "M2"; empty for steps
    QString title;
    QString body; ///< who has to see to it; may be empty

    bool operator==(const Deadline&) const = default;
};
/// What falls due from `from` to `to`, both included, by date. Left out: what is done or was stopped, and targets that
/// are reached.
[[nodiscard]] std::vector<Deadline> deadlines(const Plan& plan, QDate from, QDate to);

} // namespace atalaya
