#pragma once

#include "models/storage/Workspace.h"

namespace atalaya {

/// Makes a workspace that `fill` puts something into. It is made under a passing name in the same folder and appears at
/// `path` whole and on the disk, or not at all: when something fails, or the program is cut off, nothing is there. What
/// programs that were cut off left in the folder is taken away first.
///
/// Refused when something is at `path`, unless `mayReplace` is given: then what is there gives way if `mayReplace`,
/// asked in the last moment, does not fail. Busy when another program has it open.
[[nodiscard]] Outcome makeWorkspace(const QString& path, const Surroundings& surroundings,
                                    const std::function<Outcome(Workspace&)>& fill,
                                    const std::function<Outcome()>& mayReplace = {});

} // namespace atalaya
