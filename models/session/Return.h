#pragma once

#include "models/session/Desk.h"
#include "models/session/Preferences.h"

namespace atalaya {

/// Opens a workspace where its reader left it: with the assessment that was chosen last, or the first of the list. A
/// workspace without assessments is open all the same. What was open stays open when the file cannot be opened; when
/// only the assessment cannot be read, the file is open, none is chosen and the error says why.
[[nodiscard]] Outcome openWhereLeft(Desk& desk, const Preferences& preferences, const QString& path);

/// The same beside the window.
void openWhereLeft(Desk& desk, const Preferences& preferences, const QString& path, Desk::Then then);
/// Chooses in the file that is open, as openWhereLeft() does.
[[nodiscard]] Outcome chooseWhereLeft(Desk& desk, const Preferences& preferences);

/// A path in `folder` where nothing is yet: "Altamar.atalaya", then "Altamar 2.atalaya".
[[nodiscard]] QString freePath(const QString& folder, const QString& name);

} // namespace atalaya
