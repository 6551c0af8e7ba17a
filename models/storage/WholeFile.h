#pragma once

#include "assessments/foundation/Error.h"

namespace atalaya {

/// Refuses a folder and a workspace: no output takes their place.
[[nodiscard]] Outcome mayBeOutput(const QString& path);

/// Writes a file of output so that it appears whole or not at all, in place of one that is there. Errors: Refused as
/// mayBeOutput(), NotFound (no such folder), DiskFull, ReadOnly.
[[nodiscard]] Outcome writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace atalaya
