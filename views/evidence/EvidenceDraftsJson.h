#pragma once

#include "views/evidence/EvidenceDrafts.h"

namespace atalaya {

// How drafts are kept among the program's settings. Theirs alone: no other program reads it, and a draft that cannot
// be read is left out. What a form cannot store yet (no title, a control character) is kept as it was typed.

[[nodiscard]] QByteArray draftsJson(const std::vector<EvidenceDraft>& drafts);
/// Of one assessment. Without serials and headings, which belong to a form; a file that was chosen but not stored is
/// known by its path only, since its copy is swept.
[[nodiscard]] std::vector<EvidenceDraft> draftsFromJson(const QUuid& assessment, const QByteArray& json);

} // namespace atalaya
