#include "views/widgets/CompleterClicks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMouseEvent>

namespace atalaya {

namespace {

class ClickPassedOn : public QObject {
public:
    explicit ClickPassedOn(QCompleter& completer) : QObject(&completer), m_completer(completer) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::MouseButtonPress) {
            return QObject::eventFilter(watched, event);
        }
        auto* list = m_completer.popup();
        const auto* press = static_cast<const QMouseEvent*>(event);
        const QPoint at = press->globalPosition().toPoint();
        const QWidget* field = m_completer.widget();
        if (watched != list || !field || list->rect().contains(list->mapFromGlobal(at))) {
            return QObject::eventFilter(watched, event);
        }
        list->hide();
        QWidget* window = field->window();
        QWidget* under = window->childAt(window->mapFromGlobal(at));
        if (!under || !under->isEnabled()) {
            return true;
        }
        if ((under->focusPolicy() & Qt::ClickFocus) == Qt::ClickFocus) {
            under->setFocus(Qt::MouseFocusReason);
        }
        QMouseEvent again(QEvent::MouseButtonPress, under->mapFromGlobal(press->globalPosition()),
                          window->mapFromGlobal(press->globalPosition()), press->globalPosition(), press->button(),
                          press->buttons(), press->modifiers());
        QApplication::sendEvent(under, &again); // the release comes there by itself
        return true;
    }

private:
    QCompleter& m_completer;
};

} // namespace

void letClicksThrough(QCompleter& completer) {
    // Installed last, so asked before the completer itself.
    completer.popup()->installEventFilter(new ClickPassedOn(completer));
}

} // namespace atalaya
