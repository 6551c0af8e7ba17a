#include "views/widgets/LinkButton.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/EnterKey.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace atalaya {

LinkButton::LinkButton(const WindowStyle& style, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_style(style) {
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    style.follow(this, [this] { restyle(); });
}

void LinkButton::setStep(const char* step, int weight, bool figures) {
    m_step = step;
    m_weight = weight;
    m_figures = figures;
    restyle();
}

void LinkButton::restyle() {
    setFont(m_style.font(m_step.constData(), m_weight, m_figures));
    updateGeometry();
    update();
}

void LinkButton::setWidest(double tokensPx) {
    m_widest = tokensPx;
    updateGeometry();
    update();
}

bool LinkButton::isBroken() const {
    return m_widest > 0 && QFontMetrics(font()).size(Qt::TextShowMnemonic, text()).width() + 1 > m_style.px(m_widest);
}

QSize LinkButton::sizeOfWords() const {
    const QFontMetrics metrics(font());
    if (!isBroken()) {
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 1, metrics.height()};
    }
    const QRect room(0, 0, m_style.px(m_widest), QWIDGETSIZE_MAX);
    return metrics.boundingRect(room, Qt::TextShowMnemonic | Qt::TextWordWrap, text()).size();
}

QSize LinkButton::sizeHint() const {
    return sizeOfWords().expandedTo({m_style.px(24), m_style.px(m_leastHeight)});
}

LinkButton::Look LinkButton::look() const {
    return {!isEnabled()   ? "textDisabled"
            : isDown()     ? "accentPressed"
            : underMouse() ? "accentHover"
                           : "accent",
            isEnabled() && (isDown() || underMouse()) ? 2.0 : 1.0};
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look now = look();
    const QColor colour = m_style.colour(now.token);
    QFont font = this->font();
    font.setUnderline(isBroken() && now.line > 0); // below each line; a line of its own has the look's own thickness
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetrics metrics(font);
    painter.drawText(rect(),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic | (isBroken() ? Qt::TextWordWrap : 0),
                     text());
    if (now.line > 0 && !isBroken()) {
        const int length = metrics.size(Qt::TextShowMnemonic, text()).width();
        const int baseline = (height() - metrics.height()) / 2 + metrics.ascent();
        const QRect line(0, baseline + m_style.px(2), length, m_style.px(now.line));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), colour);
    }
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (!clickedByEnter(*this, *event)) {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace atalaya
