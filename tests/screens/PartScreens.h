#pragma once

#include "views/window/MainWindow.h"

#include <QDir>

namespace atalaya::screens {

/// Pictures of what comes out of the pages: drawers, menus, lists of combo boxes, calendars, tool tips, dialogs of ours
/// and of Qt, and the focus walked through. `look` ends the names. False when a picture cannot be written.
[[nodiscard]] bool picturesOfParts(MainWindow& window, const WindowContext& context, const QDir& folder,
                                   const QString& look);

} // namespace atalaya::screens
