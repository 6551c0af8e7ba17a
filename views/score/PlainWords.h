#pragma once

#include "views/widgets/Label.h"

namespace atalaya {

/// A paragraph of words of a person: never taken for mark-up, and they can be copied.
[[nodiscard]] WrapLabel* plainWords(const WindowStyle& style, const char* step, const char* token, QWidget* parent);

} // namespace atalaya
