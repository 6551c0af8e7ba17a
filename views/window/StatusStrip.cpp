#include "views/window/StatusStrip.h"

#include "models/items/Moment.h"
#include "views/widgets/KeyCap.h"
#include "views/widgets/Label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace atalaya {

namespace {
constexpr double stripHeight = 28;
constexpr double gapOfHints = 4;
} // namespace

StatusStrip::StatusStrip(Desk& desk, const WindowStyle& style, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_style(style)
    , m_line(new Label(style, {}, "caption", "text2", 0, this))
    , m_row(new QHBoxLayout(this)) {
    setAccessibleName(tr("Status"));
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_line, 1);
    m_style.follow(this, [this] {
        setFixedHeight(m_style.px(stripHeight));
        m_row->setContentsMargins(m_style.px(44), 0, m_style.px(16), 0);
        m_row->setSpacing(m_style.px(8));
        update();
    });
    connect(&m_desk, &Desk::sessionChanged, this, &StatusStrip::followSession);
    followSession();
}

void StatusStrip::followSession() {
    if (AssessmentSession* session = m_desk.session()) {
        connect(session, &AssessmentSession::stored, this,
                [this](const QString& text, const QDateTime& at) { show("ok", "ok", savedText(text, at)); });
        connect(session, &AssessmentSession::waiting, this, &StatusStrip::showKeeping);
        connect(session, &AssessmentSession::keptAgain, this, &StatusStrip::showKeeping);
    }
    showKeeping();
}

void StatusStrip::showKeeping() {
    const AssessmentSession* session = m_desk.session();
    if (session && session->keeping() == AssessmentSession::Keeping::Waiting) {
        show("blocker", "blocker",
             tr("%n change(s) not on disk yet", nullptr, static_cast<int>(session->waitingCount())));
    } else if (m_desk.isOpen() && m_desk.isReadOnly()) {
        show("lock", "text2", tr("Open for reading only"));
    } else if (session && !session->isEditable()) {
        show("lock", "text2", tr("Approved and locked"));
    } else if (m_desk.isOpen()) {
        show("ok", "ok", tr("All changes kept"));
    } else {
        show("", "text2", {});
    }
}

void StatusStrip::show(const char* icon, const char* token, const QString& text) {
    m_icon = QString::fromLatin1(icon);
    m_token = token;
    write(text);
    update();
}

void StatusStrip::say(const QString& line) {
    const AssessmentSession* session = m_desk.session();
    if (session && session->keeping() == AssessmentSession::Keeping::Waiting) {
        // That edits wait for the disk must not be talked over.
        showKeeping();
        write(tr("%1 · %2").arg(m_line->text(), line));
    } else {
        // The sign of what is stored stands only beside a line that says so itself.
        const bool isStored = session && line.endsWith(savedText(QString(), session->storedAt()));
        show(isStored ? "ok" : "info", isStored ? "ok" : "text2", line);
    }
    QAccessibleEvent alert(m_line, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusStrip::write(const QString& line) {
    m_line->setText(line);
    m_line->setAccessibleName(line);
    m_line->setToolTip(line);
    fold();
}

void StatusStrip::setHints(const std::vector<KeyHint>& hints) {
    if (m_hints && hints == m_shownHints) {
        return;
    }
    m_shownHints = hints;
    if (m_hints) {
        // Not at once: its labels may be following the very change that brings other keys.
        m_hints->hide();
        m_hints->deleteLater();
    }
    m_hints = new QWidget(this);
    auto* row = new QHBoxLayout(m_hints);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_style.px(gapOfHints));
    m_hintParts.clear();
    for (const KeyHint& hint : hints) {
        auto* part = new QWidget(m_hints);
        auto* words = new QHBoxLayout(part);
        words->setContentsMargins(0, 0, m_style.px(20), 0);
        words->setSpacing(m_style.px(4));
        for (const QString& key : hint.keys) {
            words->addWidget(new KeyCap(m_style, key, part));
        }
        words->addWidget(new Label(m_style, hint.word, "caption", "text2", 0, part));
        row->addWidget(part);
        m_hintParts.push_back(part);
    }
    m_row->addWidget(m_hints);
    m_hints->show();
    fold();
}

void StatusStrip::fold() {
    const int line = m_line->fontMetrics().horizontalAdvance(m_line->text()) + m_style.px(44 + 16 + 8);
    int room = width() - line;
    const int gap = m_style.px(gapOfHints);
    for (const QWidget* part : m_hintParts) {
        room -= part->sizeHint().width() + gap;
    }
    for (std::size_t at = m_hintParts.size(); at-- > 0;) {
        // From the one before the last backwards, then the last.
        QWidget* part = m_hintParts[at > 0 ? at - 1 : m_hintParts.size() - 1];
        part->setVisible(room >= 0);
        room += room < 0 ? part->sizeHint().width() + gap : 0;
    }
}

void StatusStrip::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fold();
}

void StatusStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colour("sunken"));
    painter.fillRect(QRect(0, 0, width(), 1), m_style.colour("line"));
    if (!m_icon.isEmpty()) {
        const int icon = m_style.px(16);
        paintIcon(painter, QRectF(m_style.px(20), (height() - icon) / 2.0, icon, icon), m_icon,
                  m_style.colour(m_token.constData()));
    }
}

} // namespace atalaya
