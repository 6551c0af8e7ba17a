#pragma once

#include "app/desktop/WindowEntry.h"
#include "assessments/foundation/Error.h"

#include <QString>

namespace atalaya::cli {

/// A function of app/desktop, the module with everything that draws, loaded when it is first needed: beside the program
/// where it was built, in ../lib/atalaya where it is installed.
[[nodiscard]] Result<QFunctionPointer> desktopFunction(const QString& programFolder, const char* symbol);

/// Whether this session can show a window.
[[nodiscard]] bool hasDisplay();

/// What opens the window. No application object may exist when it is called.
[[nodiscard]] Result<desktop::RunWindow> windowFunction(const QString& programFolder);

} // namespace atalaya::cli
