#include "views/window/WindowParts.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>

namespace atalaya {

namespace {

bool takesFocus(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// Where the focus was in `part`, or the first by Tab that may have it; null when none may.
QWidget* placeIn(QWidget* part) {
    if (QWidget* last = part->focusWidget(); last && last != part && takesFocus(*last)) {
        return last;
    }
    QWidget* one = part;
    do {
        one = one->nextInFocusChain();
        if (part->isAncestorOf(one) && takesFocus(*one)) {
            return one;
        }
    } while (one != part);
    return nullptr;
}

} // namespace

WindowParts::WindowParts(QWidget& window, std::vector<QWidget*> parts)
    : QObject(&window), m_window(window), m_parts(std::move(parts)) {
    const auto on = [this](const QKeySequence& keys, int by) {
        connect(new QShortcut(keys, &m_window), &QShortcut::activated, this, [this, by] { step(by); });
    };
    on(Qt::CTRL | Qt::Key_F6, 1);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_F6, -1);
}

void WindowParts::step(int by) {
    const auto count = static_cast<int>(m_parts.size());
    const QWidget* focus = QApplication::focusWidget();
    int now = by > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (focus && m_parts[static_cast<std::size_t>(i)]->isAncestorOf(focus)) {
            now = i;
        }
    }
    for (int passed = 1; passed <= count; ++passed) {
        QWidget* part = m_parts[static_cast<std::size_t>((now + by * passed + 2 * count) % count)];
        if (QWidget* place = part->isVisible() ? placeIn(part) : nullptr) {
            place->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace atalaya
