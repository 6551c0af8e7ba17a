#pragma once

#include "assessments/strategy/Plan.h"

namespace atalaya {

// How an action got on over time. A plan holds how far each is; who said so, and when, is in the change log, from which
// whoever keeps it makes courses. Pure: whoever asks says which day it is.

/// How far an action was said to be.
struct ProgressPoint {
    QDate day;
    int percent = 0; ///< 0 to 100
    QString by;      ///< who said so

    bool operator==(const ProgressPoint&) const = default;
};

/// In the order of days, one a day, each with another percent than the one before. The first is where the record
/// begins: the action may have been so far for longer.
using ActionCourse = std::vector<ProgressPoint>;

/// The course that was written down so, the oldest first. Of a day its last word counts, so what was taken back on the
/// same day never was; a day before that of the word before (a clock was set back) is taken for that one.
[[nodiscard]] ActionCourse courseOf(const std::vector<ProgressPoint>& written);

/// The course as it was known at the end of `day`; all of it for a day that is not valid.
[[nodiscard]] ActionCourse knownOn(const ActionCourse& course, QDate day);

/// Since when an action is as far as it is.
struct Standstill {
    QDate since;
    int days = 0;           ///< from then to the day that was asked about
    bool isAtLeast = false; ///< `since` is where the record begins

    bool operator==(const Standstill&) const = default;
};

/// Of an action that runs and is not wholly done, as of `day`. Nothing of others, and where the record does not end at
/// the percent that the action has: then nobody knows.
[[nodiscard]] std::optional<Standstill> standstillOf(const Action& action, const ActionCourse& course, QDate day);

} // namespace atalaya
