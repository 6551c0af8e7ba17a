#pragma once

#include "assessments/workshop/Workshop.h"

namespace atalaya {

/// How the agenda as planned fills the days.
struct PlannedHours {
    struct Day {
        QDate date;
        int questions = 0;
        QDateTime start; ///< local time; invalid: nothing is left for this day
        QDateTime end;
    };
    std::vector<Day> days;
    int tooMany = 0; ///< minutes beyond the ends of the days, begun ones counted

    /// A sentence for each day; empty without days.
    [[nodiscard]] QString words() const;
};

[[nodiscard]] PlannedHours plannedHours(const Workshop& workshop);

} // namespace atalaya
