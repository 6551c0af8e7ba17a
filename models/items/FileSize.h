#pragma once

#include <QString>

namespace atalaya {

/// A size as the window says it everywhere, 1024 bytes to the kB as the limits on documents are meant: "4.2 MB".
[[nodiscard]] QString fileSizeText(qint64 bytes);

} // namespace atalaya
