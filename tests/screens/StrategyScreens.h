#pragma once

#include "views/window/MainWindow.h"

#include <QDir>

namespace atalaya::screens {

/// Pictures of all that stands behind the first views of the Strategy page: the other parts of its tabs, what the best
/// plan says, its drawers and forms, and what came back from a workbook. `look` ends the names. False when a picture
/// cannot be written.
[[nodiscard]] bool picturesOfStrategy(MainWindow& window, const WindowContext& context, const QDir& folder,
                                      const QString& look);

} // namespace atalaya::screens
