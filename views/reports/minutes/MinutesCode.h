#pragma once

#include "models/storage/HeldWorkshop.h"

namespace atalaya::report {

/// SHA-256 over what the minutes tell of a workshop's course, in groups of eight digits so that a person can compare it
/// and a line can break. The same in every language; nothing of it is secret.
[[nodiscard]] QString sumOfMinutes(const HeldWorkshop& held);

} // namespace atalaya::report
