#pragma once

#include "views/window/Page.h"

#include <functional>

namespace atalaya {

/// The notice of sayWhyNot() about edits that wait.
[[nodiscard]] QString losesWaitingId();

/// Tells why the Desk refused a step. When edits that wait for the disk stand in its way, the notice has a button that
/// lets them go and takes the step `again`; besides closing the window, the only way by which typed words are given up.
/// `again` runs as long as the window is there.
void sayWhyNot(const WindowContext& context, const Error& error, std::function<void()> again);

} // namespace atalaya
