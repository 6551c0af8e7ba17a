#include "views/workshop/prepare/StoredLine.h"

#include <QFocusEvent>

#include <utility>

namespace atalaya {

namespace {

constexpr int pause = 600; // ms

} // namespace

StoredLine::StoredLine(const QString& name, Write write, QWidget* parent)
    : QLineEdit(parent), m_write(std::move(write)) {
    setAccessibleName(name);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_needed || !text().trimmed().isEmpty()) {
            store();
        }
    });
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(this, &QLineEdit::returnPressed, this, &StoredLine::store);
}

void StoredLine::showStored(const QString& stored) {
    m_stored = stored;
    if (m_isStoring || m_pause.isActive()) {
        return;
    }
    if (text().normalized(QString::NormalizationForm_C) != stored) {
        const int at = cursorPosition();
        setText(stored);
        setCursorPosition(at);
    }
}

void StoredLine::store() {
    m_pause.stop();
    if (m_isStoring || text().normalized(QString::NormalizationForm_C) == m_stored) {
        return;
    }
    m_isStoring = true;
    const bool kept = m_write(text());
    m_isStoring = false;
    if (!kept) {
        setText(m_stored);
    }
}

void StoredLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        store();
    }
}

} // namespace atalaya
