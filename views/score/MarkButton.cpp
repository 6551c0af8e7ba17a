#include "views/score/MarkButton.h"

#include "views/score/WordBreaks.h"
#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double markPaddingPx = 8, markIconPx = 14, markGapPx = 5, markArrowGapPx = 4, leastMarkWordPx = 40;

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

int MarkButton::wordLeft() const {
    return m_style.px(markPaddingPx) + m_style.px(markIconPx) + m_style.px(markGapPx);
}

int MarkButton::arrowRoom() const {
    return isEnabled() ? m_style.px(markIconPx) + m_style.px(markArrowGapPx) : 0;
}

int MarkButton::heightForWidth(int width) const {
    // In the weight of a chosen one, so that choosing moves nothing.
    const int words = brokenHeight(text(), m_style.font("caption", 600), std::max(1, width - wordLeft() - arrowRoom()));
    return std::max(words, m_style.px(markIconPx));
}

QSize MarkButton::sizeHint() const {
    const int word = QFontMetrics(m_style.font("caption", 600)).horizontalAdvance(text()) + 1;
    const int width = wordLeft() + word + arrowRoom();
    return {width, heightForWidth(width)};
}

QSize MarkButton::minimumSizeHint() const {
    return {wordLeft() + m_style.px(leastMarkWordPx) + arrowRoom(), m_style.lineHeight("caption")};
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
    const int side = m_style.px(markIconPx);
    const auto icon = [&](int left, const char* name) {
        paintIcon(painter, QRect(left, (height() - side) / 2, side, side), QString::fromLatin1(name), colour);
    };
    icon(m_style.px(markPaddingPx), iconOf(m_mark));
    const int arrow = arrowRoom();
    if (isEnabled()) {
        icon(width() - arrow, "chevron-down");
    }
    painter.setFont(m_style.font("caption", m_chosen ? 600 : 400));
    painter.setPen(colour);
    QTextOption breaking = breakingAnywhere();
    breaking.setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    painter.drawText(QRectF(wordLeft(), 0, std::max(1, width() - wordLeft() - arrow), height()), text(), breaking);
}

} // namespace atalaya
