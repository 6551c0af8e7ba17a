#include "views/widgets/Panel.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QStyle>

namespace atalaya {

Panel::Panel(const WindowStyle& style, QWidget* parent) : QFrame(parent), m_style(style) {
    // The frame's width keeps the contents off the line.
    setFrameStyle(QFrame::Box | QFrame::Plain);
    style.follow(this, [this] {
        setLineWidth(m_style.px(1));
        update();
    });
}

void Panel::setBar(bool bar) {
    m_bar = bar;
    update();
}

void Panel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), m_style.colour("surface"), m_style.colour("line"), m_style.px(1), m_style.px(4));
    if (m_bar) {
        const QRect bar(0, 0, m_style.px(4), height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), m_style.colour("ink"));
    }
}

Hairline::Hairline(const WindowStyle& style, Qt::Orientation orientation, const char* token, QWidget* parent)
    : QWidget(parent), m_style(style), m_token(token) {
    style.follow(this, [this, orientation] {
        if (orientation == Qt::Horizontal) {
            setFixedHeight(m_style.px(1));
        } else {
            setFixedWidth(m_style.px(1));
        }
    });
}

void Hairline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_style.colour(m_token.constData()));
}

} // namespace atalaya
