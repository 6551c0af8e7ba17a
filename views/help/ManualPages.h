#pragma once

#include "views/window/Place.h"

namespace atalaya {

/// A place in the manual that is the same in every language.
struct ManualSection {
    int number = 0; ///< of the section
    int part = 0;   ///< of that section, from 1; 0: its beginning

    bool operator==(const ManualSection&) const = default;
};

/// What the manual says of where one is in the window: of each page a section, of a tab of Strategy its part of it.
[[nodiscard]] ManualSection manualSectionOf(const Place& place);

} // namespace atalaya
