#pragma once

class QAbstractButton;
class QKeyEvent;

namespace atalaya {

/// Lets Enter click the button that has the focus, as Space does; Qt leaves that to the buttons of dialogs. True when
/// the event was that.
bool clickedByEnter(QAbstractButton& button, const QKeyEvent& event);

} // namespace atalaya
