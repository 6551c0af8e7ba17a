#pragma once

#include "assessments/assessment/Edits.h"

namespace atalaya {

/// `change` with every text in Unicode NFC, so that an accented name compares equal however it was typed.
[[nodiscard]] Change withTidyTexts(Change change);

} // namespace atalaya
