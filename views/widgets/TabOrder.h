#pragma once

class QWidget;

namespace atalaya {

/// Lets Tab go through what is in `root` in the order in which it stands there: by the layouts and, where there is
/// none, from above, then from the left. Qt goes by the order in which things were made instead, so whatever is made or
/// moved later comes last: called again then. For a page, or the last part of one: it stays behind what came before it.
void tabAsRead(QWidget& root);

/// Tab, or Shift+Tab, round inside `area`, which covers what lies under it: the focus must not go where nobody sees it.
/// False, and nothing happens, while the focus is not in it.
[[nodiscard]] bool tabRoundIn(const QWidget& area, bool next);

} // namespace atalaya
