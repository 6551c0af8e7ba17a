#pragma once

#include "assessments/workshop/Workshop.h"

#include <set>

namespace atalaya {

/// Which parts of a workshop differ between two of its values: what a view has to look at again after a change, and
/// nothing else.
struct WorkshopDelta {
    std::set<QUuid> seats;     ///< added, changed or removed
    std::set<QUuid> rounds;    ///< opened, revealed or closed
    std::set<QString> results; ///< indicator codes
    std::set<QString> notes;   ///< indicator codes, or empty for the whole
    bool clusters = false;
    bool agenda = false;
    bool parked = false;
    bool course = false;
    bool head = false; ///< title, place, days, rule, end

    [[nodiscard]] bool isEmpty() const { return *this == WorkshopDelta(); }
    bool operator==(const WorkshopDelta&) const = default;
};

[[nodiscard]] WorkshopDelta deltaBetween(const Workshop& before, const Workshop& after);

} // namespace atalaya
