#pragma once

#include "assessments/foundation/Error.h"

#include <QString>

namespace atalaya::exchange {

/// SHA-256 of a file's bytes, in lower-case hexadecimal.
[[nodiscard]] Result<QString> hashOf(const QString& path);

} // namespace atalaya::exchange
