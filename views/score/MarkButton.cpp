#include "views/score/MarkButton.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace atalaya {

namespace {

const char* iconOf(Mark mark) {
    switch (mark) {
    case Mark::Met:
        return "check";
    case Mark::Overtaken:
        return "overtaken";
    case Mark::NotMet:
        return "cross";
    case Mark::NotAssessed:
        break;
    }
    return "notassessed";
}

} // namespace

QString markWord(Mark mark) {
    switch (mark) {
    case Mark::Met:
        return MarkButton::tr("Met");
    case Mark::Overtaken:
        return MarkButton::tr("Overtaken");
    case Mark::NotMet:
        return MarkButton::tr("Not met");
    case Mark::NotAssessed:
        break;
    }
    return MarkButton::tr("Not assessed");
}

MarkButton::MarkButton(const WindowStyle& style, int stage, QWidget* parent)
    : QToolButton(parent), m_style(style), m_stage(stage) {
    setAttribute(Qt::WA_Hover);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
}

void MarkButton::show(Mark mark, bool chosen) {
    if (m_mark == mark && m_chosen == chosen && !text().isEmpty()) {
        return;
    }
    m_mark = mark;
    m_chosen = chosen;
    setText(markWord(mark));
    setAccessibleName(tr("criterion of stage %1: %2").arg(QString::number(m_stage), text()));
    update();
}

void MarkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        event->ignore(); // leads to another question, as on a card
        return;
    }
    QToolButton::keyPressEvent(event);
}

void MarkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.fillRect(rect(), m_style.colour(isDown() ? "selected" : "hover"));
    }
    const QColor colour = m_style.colour(m_chosen ? "text" : "text2");
    const int side = m_style.px(14);
    const int padding = m_style.px(8);
    const auto icon = [&](int left, const char* name) {
        paintIcon(painter, QRect(left, (height() - side) / 2, side, side), QString::fromLatin1(name), colour);
    };
    icon(padding, iconOf(m_mark));
    const int arrow = isEnabled() ? side + m_style.px(4) : 0;
    if (isEnabled()) {
        icon(width() - arrow, "chevron-down");
    }
    painter.setFont(m_style.font("caption", m_chosen ? 600 : 400));
    painter.setPen(colour);
    const int left = padding + side + m_style.px(5);
    painter.drawText(QRect(left, 0, width() - left - arrow, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

} // namespace atalaya
