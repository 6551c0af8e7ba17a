#pragma once

#include "models/storage/Workspace.h"

namespace atalaya::cli {

/// The workshop of `assessment` that `key` means: its id, a prefix of its id of at least four characters that no other
/// has, or its title. Without a key the only one. When there is none the failure says so, when several fit it lists
/// them.
[[nodiscard]] Result<WorkshopSummary> chooseWorkshop(const Workspace& workspace, const WorkspaceSummary& assessment,
                                                     const QString& key);

} // namespace atalaya::cli
