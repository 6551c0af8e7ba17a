#pragma once

class QWidget;

namespace atalaya {

/// Lets Tab go through what is in `root` in the order in which it stands there: by the layouts and, where there is
/// none, from above, then from the left. Qt goes by the order in which things were made instead, so whatever is made or
/// moved later comes last: called again then. For a page, or the last part of one: it stays behind what came before it.
void tabAsRead(QWidget& root);

} // namespace atalaya
