#pragma once

#include "assessments/foundation/Error.h"

#include <functional>

namespace atalaya {

/// Refuses a folder and a workspace: no output takes their place.
[[nodiscard]] Outcome mayBeOutput(const QString& path);

/// Writes a file of output so that it appears whole or not at all, in place of one that is there. `mayReplace` is asked
/// last, when all is written but has not its name yet; when it says no, all is as before. Errors: Refused as
/// mayBeOutput(), Refused with an empty sentence when `mayReplace` said no, NotFound (no such folder), DiskFull,
/// ReadOnly.
[[nodiscard]] Outcome writeWholeFile(const QString& path, const QByteArray& bytes,
                                     const std::function<bool()>& mayReplace = {});

} // namespace atalaya
