#include "views/why/NumberButton.h"

#include <QKeyEvent>

namespace atalaya {

NumberButton::NumberButton(const WindowStyle& style, const char* step, int weight, QWidget* parent)
    : LinkButton(style, {}, parent) {
    setLeastHeight(0); // stands in lines of text
    setStep(step, weight, true);
}

void NumberButton::setNumber(const QString& text, const QString& meaning) {
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(tr("%1: %2", "what number, the number").arg(meaning, text));
    setAccessibleDescription(tr("Press to see why."));
    setToolTip(tr("Why %1?").arg(text));
    updateGeometry();
    update();
}

LinkButton::Look NumberButton::look() const {
    return {"text", underMouse() || isDown() ? 1.0 : 0.0};
}

bool NumberButton::event(QEvent* event) {
    // The page's "=" asks about the headline; here it asks about this number.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Equal) {
        event->accept();
        return true;
    }
    return LinkButton::event(event);
}

void NumberButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Equal) {
        click();
        return;
    }
    LinkButton::keyPressEvent(event);
}

} // namespace atalaya
