#pragma once

#include "assessments/foundation/Language.h"
#include "models/storage/Workspace.h"

#include <vector>

namespace atalaya {

// The store orders by code point, the same for every program that reads it: "Ñandú" comes behind "Zambia". Lists that
// people look through are put in the order of their language with these.

/// The latest first, those of one day by State; each State's rounds stay in the order they have.
void putInReadingOrder(std::vector<WorkspaceSummary>& assessments, const Language& language);
/// The first first, those of one day by title.
void putInReadingOrder(std::vector<WorkshopSummary>& workshops, const Language& language);

} // namespace atalaya
