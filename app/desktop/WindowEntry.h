#pragma once

#include <QString>

namespace atalaya::desktop {

/// Opens the window, with the workspace `file` in it unless empty, and returns the exit status when it is closed. Makes
/// the QApplication itself: there must be no application object.
using RunWindow = int (*)(int& argc, char** argv, const QString& file);
inline constexpr char runWindowSymbol[] = "atalayaRunWindow";

} // namespace atalaya::desktop
