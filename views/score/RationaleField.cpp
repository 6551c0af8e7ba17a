#include "views/score/RationaleField.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

#include <utility>

namespace atalaya {

namespace {

constexpr int pause = 600;     // ms
constexpr int longest = 3'000; // ms: who types without a pause loses no more than that when the power fails

bool isHistoryKey(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) ||
           (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier) ||
           (event.key() == Qt::Key_Z && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

QString withoutControls(QString text) {
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

} // namespace

RationaleField::RationaleField(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RationaleField::store);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longest);
    connect(&m_longest, &QTimer::timeout, this, &RationaleField::store);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        if (!m_longest.isActive()) {
            m_longest.start();
        }
    });
    // Grows with what is written in it, up to ten lines.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

QString RationaleField::typed() const {
    return withoutControls(toPlainText());
}

void RationaleField::show(const QString& stored) {
    m_stored = stored;
    if (m_storing || (toPlainText() == m_handedOver && hasFocus() &&
                      m_handedOver.normalized(QString::NormalizationForm_C).trimmed() == stored.trimmed())) {
        return;
    }
    showStored();
}

void RationaleField::showStored() {
    m_handedOver = m_stored;
    if (toPlainText() != m_stored) {
        const QSignalBlocker quiet(this);
        const int at = textCursor().position();
        setPlainText(m_stored);
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(at, static_cast<int>(m_stored.size())));
        setTextCursor(cursor);
    }
    m_pause.stop();
    m_longest.stop();
}

void RationaleField::store() {
    m_pause.stop();
    m_longest.stop();
    if (isReadOnly() || toPlainText() == m_handedOver || typed() == m_stored) {
        return;
    }
    const QString words = typed();
    const QString storedBefore = m_stored;
    const QString handedOverBefore = std::exchange(m_handedOver, toPlainText());
    m_storing = true;
    const bool kept = m_write && m_write(words);
    m_storing = false;
    if (kept) {
        return;
    }
    const bool isOvertaken = m_stored != storedBefore;
    if (isOvertaken) {
        showStored();
    } else {
        m_handedOver = handedOverBefore;
    }
    Q_EMIT notKept(words, isOvertaken);
}

QSize RationaleField::sizeHint() const {
    const int lines =
        std::clamp(document()->blockCount() > 0 ? static_cast<int>(document()->size().height()) : 1, 4, 10);
    return {fontMetrics().averageCharWidth() * 20,
            lines * fontMetrics().lineSpacing() + 2 * fontMetrics().height() / 2};
}

bool RationaleField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isHistoryKey(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void RationaleField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    store();
}

void RationaleField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

void RationaleField::insertFromMimeData(const QMimeData* source) {
    // Plain words only, whatever a word processor offers.
    textCursor().insertText(withoutControls(source->text()));
}

} // namespace atalaya
