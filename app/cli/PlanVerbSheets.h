#pragma once

#include "app/cli/Verb.h"

namespace atalaya::cli {

/// `atalaya plan compare FILE WORKBOOK`: what a workbook of the plan says otherwise, and its problems. Of an approved
/// assessment it marks what `take` would leave out.
[[nodiscard]] Done comparePlanSheetsWith(const Invocation& invocation);
/// `atalaya plan take FILE WORKBOOK`: the same, and what was chosen goes into the plan in one transaction, or nothing.
/// Of an approved assessment only reports can be taken; what else was chosen is named, and is a fault.
[[nodiscard]] Done takePlanSheets(const Invocation& invocation);

} // namespace atalaya::cli
