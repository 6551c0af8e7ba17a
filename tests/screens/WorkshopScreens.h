#pragma once

#include "views/window/MainWindow.h"

#include <QDir>

namespace atalaya::screens {

/// Altamar's workshop as it stood on its first morning at 9:52 with a vote open, in the file at `path`, which is made.
/// False when it cannot be.
[[nodiscard]] bool makeOpenWorkshop(const QString& path, const Surroundings& surroundings);

/// The moment at which that vote is open.
[[nodiscard]] QDateTime openVoteAt();

/// Pictures of the workshop that is open in the window: its parts, drawers and room window before and after the reveal.
/// `look` ends the names. Leaves the vote revealed. False when a picture cannot be written.
[[nodiscard]] bool picturesOfWorkshop(MainWindow& window, const WindowContext& context, const QDir& folder,
                                      const QString& look);

} // namespace atalaya::screens
