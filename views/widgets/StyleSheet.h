#pragma once

#include <QString>

namespace atalaya {

class WindowStyle;

/// The application's style sheet: what boxes and colours alone can say about Qt's own widgets. Indicators, arrows,
/// fields and buttons are ControlStyle's. Pages may set these properties: "flat" on a view (no frame), "error" on a
/// field.
[[nodiscard]] QString styleSheetFrom(const WindowStyle& style);

} // namespace atalaya
