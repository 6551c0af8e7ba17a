#pragma once

namespace atalaya {

/// Registers the embedded typefaces, "Atalaya Text" and "Atalaya Figures", with the application, so that every machine
/// shows and prints the same letters. Needs a QGuiApplication and its thread; further calls do nothing. False when one
/// could not be read: text then falls back to the system's fonts and the log says which file is at fault.
bool loadFonts();

} // namespace atalaya
