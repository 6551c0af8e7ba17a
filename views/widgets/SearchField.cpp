#include "views/widgets/SearchField.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/KeyCap.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace atalaya {

SearchField::SearchField(const WindowStyle& style, const QString& placeholder, const QString& key, QWidget* parent)
    : QLineEdit(parent)
    , m_style(style)
    , m_clear(new IconButton(style, QStringLiteral("close"), tr("Empty the search"), Button::Kind::Quiet, this)) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    if (!key.isEmpty()) {
        m_key = new KeyCap(style, key, this);
        m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleDescription(tr("The key %1 leads here").arg(key));
    }
    m_clear->setButtonSize(Button::Size::Small);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc does the same by keys
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::placeParts);
    style.follow(this, [this] { restyle(); });
}

void SearchField::restyle() {
    setFont(m_style.font("body"));
    // Glass at the left; key cap or cross at the right.
    setTextMargins(m_style.px(22), 0, m_style.px(22), 0);
    placeParts();
    updateGeometry();
}

void SearchField::placeParts() {
    const bool empty = text().isEmpty();
    m_clear->setVisible(!empty);
    const auto place = [&](QWidget* part, int inset) {
        const QSize size = part->sizeHint();
        const QRect area(width() - inset - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    };
    place(m_clear, m_style.px(3));
    if (m_key) {
        m_key->setVisible(empty);
        place(m_key, m_style.px(9));
    }
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = m_style.px(16);
    const QRect area(m_style.px(10), (height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), area), QStringLiteral("search"),
              m_style.colour(!isEnabled()       ? "textDisabled"
                             : text().isEmpty() ? "text3"
                                                : "text"));
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    placeParts();
}

bool SearchField::event(QEvent* event) {
    // Esc first clears the field, whatever it means on the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leftForResults();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace atalaya
