#include "views/why/ExplainsItself.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>

namespace atalaya {

void nameNumber(QAbstractButton& button, const QString& text, const QString& meaning) {
    button.setAccessibleName(
        QCoreApplication::translate("NumberButton", "%1: %2", "what number, the number").arg(meaning, text));
    button.setAccessibleDescription(QCoreApplication::translate("NumberButton", "Press to see why."));
    button.setToolTip(QCoreApplication::translate("NumberButton", "Why %1?").arg(text));
}

bool asksWhy(QAbstractButton& button, QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress) {
        return false;
    }
    auto& key = static_cast<QKeyEvent&>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.key() != Qt::Key_Equal && !(isEnter && event.type() == QEvent::KeyPress)) {
        return false;
    }
    event.accept();
    if (event.type() == QEvent::KeyPress) {
        button.click();
    }
    return true;
}

} // namespace atalaya
