#pragma once

#include "models/storage/Things.h"

namespace atalaya {

/// That somebody else has changed a thing which an edit touches as well, so that nothing was written: in a sentence
/// that names the thing as people know it, never by an id. `mine` and `theirs` are the two assessments that it is in or
/// was.
[[nodiscard]] Error changedMeanwhile(const storage::ThingKey& thing, const Assessment& mine, const Assessment& theirs);

} // namespace atalaya
