#pragma once

#include <QIcon>
#include <QStyle>

namespace atalaya {

class WindowStyle;

/// Our own sign in place of one that Qt brings along for its message boxes, file dialogs and calendars, in the colours
/// of the ground as it is whenever it is painted. Null where we have none.
[[nodiscard]] QIcon standardIconOf(QStyle::StandardPixmap which, const WindowStyle& style);

} // namespace atalaya
