#pragma once

#include "assessments/workshop/Schedule.h"

namespace atalaya {

/// When something ends, planned and as the room is going.
struct ExpectedEnd {
    QDateTime planned;  ///< the end that the day, or the last day, was given
    QDateTime expected; ///< of its last item

    /// Whole minutes by which it runs past its end, begun ones counted; 0 when it does not.
    [[nodiscard]] int minutesPast() const;
};

/// Where the time goes.
struct Forecast {
    /// Time used ÷ time planned over the items that have a result, the plan itself counting as much as one item of its
    /// mean length: one long first item does not yet make a late day.
    double pace = 1.0;
    std::vector<ScheduleEntry> ahead; ///< what is left, the current item first
    ExpectedEnd whole;
    /// When what was planned up to today would be done, without putting anything off. Absent on no day of the workshop.
    std::optional<ExpectedEnd> today;
};

/// Items without a result take their minutes times the pace, less what was used on them already. Breaks that were begun
/// are behind; one that nobody began is still to come until the next one is due. Absent without days or an agenda, and
/// when the workshop has ended. `now` in local time.
[[nodiscard]] std::optional<Forecast> forecastOf(const Workshop& workshop, const QDateTime& now);

/// Seconds that the room spent on an item so far.
[[nodiscard]] int secondsUsedOn(const Workshop& workshop, const QString& indicator, const QDateTime& now);

struct Shortening {
    QString indicator;
    int from = 0; ///< minutes
    int to = 0;

    bool operator==(const Shortening&) const = default;
};

/// Of the items in `candidates` (those that a survey agrees on), which to shorten so that `end` is kept: as few as can
/// be, those with the most to give first, no further than leastItemMinutes and no more than needed. Only items that the
/// room has not turned to yet. All that can be given when it is not enough.
[[nodiscard]] std::vector<Shortening> shortenToFit(const Workshop& workshop, const Forecast& forecast,
                                                   const ExpectedEnd& end, const QStringList& candidates);

} // namespace atalaya
