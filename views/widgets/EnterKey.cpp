#include "views/widgets/EnterKey.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace atalaya {

bool clickedByEnter(QAbstractButton& button, const QKeyEvent& event) {
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEnter || !isPlain) {
        return false;
    }
    if (!event.isAutoRepeat()) {
        button.click();
    }
    return true;
}

} // namespace atalaya
