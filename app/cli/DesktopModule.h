#pragma once

#include "assessments/foundation/Error.h"

#include <QString>

namespace atalaya::cli {

/// A function of app/desktop, the module with everything that draws, loaded when it is first needed: beside the program
/// where it was built, in ../lib/atalaya where it is installed.
[[nodiscard]] Result<QFunctionPointer> desktopFunction(const QString& programFolder, const char* symbol);

/// Whether this session can show a window.
[[nodiscard]] bool hasDisplay();

/// Opens the window, with `file` in it unless empty, until it is closed. No application object may exist.
[[nodiscard]] Result<int> runWindow(const QString& programFolder, int& argc, char** argv, const QString& file);

} // namespace atalaya::cli
