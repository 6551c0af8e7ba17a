#pragma once

#include "views/window/MainWindow.h"

#include <QDir>

namespace atalaya::screens {

/// The pictures that the README shows, by the names it gives them: pages of the window, and pages of the gap report
/// `pdf`. False when one cannot be written.
[[nodiscard]] bool picturesOfReadme(MainWindow& window, WindowStyle& style, const QDir& folder, const QString& pdf);

/// The same of the workshop that is open in the window, with its vote.
[[nodiscard]] bool pictureOfRoom(MainWindow& window, WindowStyle& style, const QDir& folder);

/// Lets the window do what it does later: layouts, the report's preview in its thread.
void settle(int milliseconds);

} // namespace atalaya::screens
