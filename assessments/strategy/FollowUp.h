#pragma once

#include "assessments/strategy/PlanCosts.h"

namespace atalaya {

// How the plan goes, on a day. Pure: whoever asks says which day it is.

/// Why an action is late.
enum class LateReason {
    EndPassed,          ///< its last day is over and it is not done
    StillProposed,      ///< its first day is over and nobody has approved it
    NotBegun,           ///< its first day is over, it is approved and has not begun
    WaitsForDependency, ///< its first day has come and what it waits for is not done
    BehindCalendar,     ///< it has got less far than its time
};

/// Progress this many percentage points behind the calendar is no finding: people round, and report by the month.
inline constexpr int calendarTolerance = 10;

struct LateAction {
    QUuid action;
    std::vector<LateReason> reasons; ///< in the order of LateReason
    int days = 0; ///< since its last day; else since its first, when it should have begun and could not; else, only
                  ///< behind its calendar: as many of its days as it is behind
    int expectedProgress = 0;    ///< percent of its time that is over
    std::vector<QUuid> waitsFor; ///< those not done that it depends on, in the plan's order

    bool operator==(const LateAction&) const = default;
};

/// The percent that an action has got when it gets `status`: what is done is done wholly, else as `reported`.
[[nodiscard]] constexpr int progressAt(ActionStatus status, int reported) {
    return status == ActionStatus::Done ? 100 : reported;
}

/// Percent of an action's days that are over at the end of `day`, rounded down; nothing when it lacks a date.
[[nodiscard]] std::optional<int> expectedProgress(const Action& action, QDate day);

/// In the plan's order. What is done or was stopped is not late.
[[nodiscard]] std::vector<LateAction> lateActions(const Plan& plan, QDate day);

/// The measure, and the plan, as they are known at the end of `day`: without readings of later days, which are slips of
/// the pen, or meant for later, and say nothing until then. What asks how things stand on a day is handed this. All is
/// left in for a day that is not valid.
[[nodiscard]] Measure knownOn(const Measure& measure, QDate day);
[[nodiscard]] Plan knownOn(const Plan& plan, QDate day);
/// The latest by date, or null.
[[nodiscard]] const Reading* lastReading(const Measure& measure);
/// Whether a measure is of an action that was stopped: nobody reads it any more.
[[nodiscard]] bool isGivenUp(const Plan& plan, const Measure& measure);
/// When a measure has to be read next: its frequency after its last reading, else after its baseline, else after the
/// first day of its action; at the latest on the day of its target. Nothing when it has no frequency or nothing to
/// count from, when it is given up, and after a reading on or behind the day of its target, which is the last that is
/// asked for. With a valid `today` it is that of knownOn().
[[nodiscard]] std::optional<QDate> nextReadingDue(const Plan& plan, const Measure& measure, QDate today = {});
/// How far a measure has come from its baseline to its target: 0 at the one, 1 at the other, below or above beyond
/// them. Nothing without both, without a reading, or when both are the same.
[[nodiscard]] std::optional<double> shareOfTarget(const Measure& measure);
/// Whether the last reading is at the target, or beyond it as seen from the baseline. Without a baseline, and with one
/// that is the target, no direction is known: then only the target itself is reached.
[[nodiscard]] bool isTargetReached(const Measure& measure);

/// How much a body has to do in a year.
struct Workload {
    QString body;
    int year = 0;
    int leads = 0;    ///< actions that it leads and that run in the year
    int supports = 0; ///< actions that it supports and that run in the year
    /// What those it leads cost in the year, as in costByYear(), also where the year is stated and they do not run in
    /// it; absent where nothing of it is estimated, as for a body that only supports.
    std::optional<CostRange> cost;

    [[nodiscard]] int actions() const { return leads + supports; }
    bool operator==(const Workload&) const = default;
};
/// By body, in the order of code points, which is that of no language, then by year. Actions without a lead body count
/// below an empty name; those that were stopped are left out. Those without dates run in no year, and what they cost is
/// in the years that they state: the costs of all bodies in a year are costByYear() of the actions.
[[nodiscard]] std::vector<Workload> workload(const std::vector<Action>& actions);

struct Deadline {
    enum class Kind { ActionStarts, ActionEnds, ReadingDue, MeasureTarget, StepDue };
    QDate date;
    Kind kind = Kind::ActionEnds;
    QUuid subject;
    QString code; ///< "A4", "M2"; empty for steps
    QString title;
    QString body; ///< who has to see to it, without spaces around it as in Workload; may be empty

    bool operator==(const Deadline&) const = default;
};
/// What falls due from `from` to `to`, both included, by date. Left out: what is done, was stopped or is given up, and
/// targets that are reached. Every reading counts: hand in what is knownOn() the day, or one of a later day silences
/// its measure.
[[nodiscard]] std::vector<Deadline> deadlines(const Plan& plan, QDate from, QDate to);

} // namespace atalaya
