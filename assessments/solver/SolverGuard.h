#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace atalaya {

/// Runs work that calls GLPK, which ends the whole program at a fault of its own. Here it loses the work only: its
/// message comes back, all of GLPK's memory in this thread is given back, and it says nothing on the terminal. GLPK
/// keeps what it works on by thread, so threads may work at once; work may not be nested.
[[nodiscard]] std::optional<QString> guardedFromSolver(const std::function<void()>& work);

} // namespace atalaya
