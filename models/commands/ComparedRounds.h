#pragma once

#include "models/storage/Workspace.h"

namespace atalaya {

/// Whether `from` is compared with `to`, directly or over the rounds between. `all`: the assessments of a workspace.
[[nodiscard]] bool isComparedWith(const std::vector<WorkspaceSummary>& all, const QUuid& from, const QUuid& to);

/// That the round which `assessment` names to be compared with can be one: it is in this workspace, or the assessment
/// came into it so, and is not compared with this assessment in turn. An assessment that names none may always.
[[nodiscard]] Outcome mayBeCompared(const Workspace& workspace, const Assessment& assessment);

} // namespace atalaya
