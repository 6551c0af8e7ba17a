#include "views/widgets/WheelScrolls.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace atalaya {

WheelScrolls::WheelScrolls(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool WheelScrolls::eventFilter(QObject* watched, QEvent* event) {
    const bool isWheel = event->type() == QEvent::Wheel;
    if (!isWheel && event->type() != QEvent::Polish) {
        return false;
    }
    if (!qobject_cast<QComboBox*>(watched) && !qobject_cast<QAbstractSpinBox*>(watched)) {
        return false;
    }
    auto* box = static_cast<QWidget*>(watched);
    if (isWheel && !box->hasFocus()) {
        event->ignore(); // and it goes on to what the box stands in
        return true;
    }
    if (!isWheel && box->focusPolicy() == Qt::WheelFocus) {
        box->setFocusPolicy(Qt::StrongFocus); // else the wheel would give it the focus first
    }
    return false;
}

} // namespace atalaya
