#pragma once

class QAbstractButton;
class QEvent;
class QString;

namespace atalaya {

/// Names a button after its number, for screen readers and the pointer. `meaning`: what number it is, "Score of the
/// core"; `text`: the number, as it is shown.
void nameNumber(QAbstractButton& button, const QString& text, const QString& meaning);

/// Whether `event`, just come to `button`, was a key that asks why: Enter, or "=", which a page's own "=" must not
/// take.
[[nodiscard]] bool asksWhy(QAbstractButton& button, QEvent& event);

} // namespace atalaya
