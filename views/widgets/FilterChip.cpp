#include "views/widgets/FilterChip.h"

#include "models/session/WindowLanguage.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/EnterKey.h"
#include "views/widgets/Paint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace atalaya {

FilterChip::FilterChip(const WindowStyle& style, const QString& text, int count, QWidget* parent)
    : QAbstractButton(parent), m_style(style), m_count(count) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    style.follow(this, [this] { restyle(); });
}

void FilterChip::restyle() {
    setFont(m_style.font("caption"));
    const QString number = countText();
    setAccessibleName(number.isEmpty() ? text() : tr("%1, %2", "a filter, how many").arg(text(), number));
    updateGeometry();
    update();
}

void FilterChip::setCount(int count) {
    m_count = count;
    restyle();
}

QString FilterChip::countText() const {
    return m_count < 0 ? QString() : languageOfWindow().whole(m_count);
}

QSize FilterChip::sizeHint() const {
    // As wide as when it is on, so that choosing it moves nothing.
    const QFontMetrics bold(m_style.font("caption", 600));
    const QString number = countText();
    const int gap = number.isEmpty() ? 0 : m_style.px(5);
    const int width = bold.horizontalAdvance(text()) + gap + bold.horizontalAdvance(number) + 2 * m_style.px(8);
    return {std::max(width, m_style.px(24)), std::max(m_style.px(24), bold.height() + m_style.px(6))};
}

void FilterChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool on = isChecked() && isEnabled();
    const char* fill = isDown() ? "selected" : underMouse() && isEnabled() ? "hover" : "surface";
    const char* border = on ? "ink" : underMouse() && isEnabled() ? "lineStrong" : "line";
    paintBox(painter, rect(), m_style.colour(fill), m_style.colour(border), m_style.px(isChecked() ? 2 : 1),
             m_style.px(3));
    const QFont label = m_style.font("caption", isChecked() ? 600 : 400);
    const QFont figure = m_style.font("caption", 600);
    const QString number = countText();
    const int gap = number.isEmpty() ? 0 : m_style.px(5);
    const int first = QFontMetrics(label).horizontalAdvance(text());
    const int second = QFontMetrics(figure).horizontalAdvance(number);
    const int left = (width() - first - gap - second) / 2;
    painter.setPen(m_style.colour(!isEnabled() ? "textDisabled" : on ? "text" : "text2"));
    const auto draw = [&](int x, int length, const QFont& font, const QString& what) {
        painter.setFont(font);
        const QRect area(x, 0, length + 1, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area), Qt::AlignVCenter | Qt::AlignLeft, what);
    };
    draw(left, first, label, text());
    draw(left + first + gap, second, figure, number);
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (!clickedByEnter(*this, *event)) {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace atalaya
