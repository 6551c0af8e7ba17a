#pragma once

#include <QString>

namespace atalaya {

/// How heavy something found is: its colour, its sign and its word always come together.
enum class Finding { Blocker, Warning, Note, Ok };

/// Colour token of the sign ("blocker") and of the ground below it ("blockerTint"); also the icon's name.
[[nodiscard]] const char* findingToken(Finding finding);
[[nodiscard]] const char* findingTint(Finding finding);
[[nodiscard]] QString findingIcon(Finding finding);
/// "Must be fixed", for screen readers and tooltips.
[[nodiscard]] QString findingWord(Finding finding);

} // namespace atalaya
