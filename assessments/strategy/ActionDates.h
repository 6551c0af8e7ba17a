#pragma once

#include "assessments/strategy/Plan.h"
#include "assessments/strategy/PlanPeriods.h"

namespace atalaya {

// What happens to an action when its days change, and to those that wait for it. Nothing here looks at whether the end
// comes before the start: PlanRules refuses that, with a sentence.

/// Which of an action's days are meant.
enum class DatePart { Both, Start, End };

struct ActionDays {
    QDate start;
    QDate end;

    bool operator==(const ActionDays&) const = default;
};

/// `months` later, or earlier where negative. An end stays the end of its month, quarter or year. A day that is not
/// known stays so.
[[nodiscard]] ActionDays shiftedByMonths(const ActionDays& days, DatePart part, int months);

/// Where days come to lie that were taken hold of on `from` and are held over `to`: on the beginnings of periods, an
/// end on the day before one; a whole stays as long as it was. `exact`: on the very day.
[[nodiscard]] ActionDays draggedDays(const ActionDays& days, DatePart part, QDate from, QDate to, PeriodUnit unit,
                                     bool exact);

/// `action` at other days. Costs stated by year go with it when start and end both move, by the years of the start;
/// with one day unknown, by those of the day that is known before and after. What was stated for the action's years
/// stays within them, where both days are known: what would lie before the first or behind the last is added to that
/// year. The sum stays.
[[nodiscard]] Action withDays(const Action& action, const ActionDays& days);

/// Whether `waiting` starts before `needed`, for which it waits, has ended. Never when either is done or was stopped,
/// or when a day is not known.
[[nodiscard]] bool startsTooEarly(const Action& waiting, const Action& needed);
/// Those that wait for `action` directly and start too early for it, in the plan's order.
[[nodiscard]] std::vector<QUuid> tooEarlyFor(const Plan& plan, const QUuid& action);
/// Those for which `action` waits directly and starts too early, in the plan's order. Points into the plan.
[[nodiscard]] std::vector<const Action*> endAfterStartOf(const Plan& plan, const Action& action);

/// All that wait for `action`, directly or through others, `days` later, in the plan's order. Left out: what is done or
/// was stopped, and what has no day.
[[nodiscard]] std::vector<Action> movedAlong(const Plan& plan, const QUuid& action, qint64 days);

} // namespace atalaya
