#pragma once

#include "app/cli/Verb.h"

namespace atalaya::cli {

/// What `atalaya VERB --help` prints.
[[nodiscard]] QString helpOn(const Verb& verb);
/// What `atalaya --help` prints.
[[nodiscard]] QString helpOnAll(const std::vector<std::unique_ptr<Verb>>& verbs);

} // namespace atalaya::cli
