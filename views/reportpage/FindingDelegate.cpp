#include "views/reportpage/FindingDelegate.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QListView>
#include <QPainter>

namespace atalaya {

namespace {

constexpr double side = 20; // px before the sign and behind the step
constexpr double sign = 18; // px of the sign
constexpr double gap = 12;  // px between sign, words and step
constexpr double above = 9; // px above and below the words
constexpr double aboveSubject = 5;

int heightOf(const QFont& font, int width, const QString& text) {
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

} // namespace

FindingDelegate::FindingDelegate(const WindowStyle& style, QListView* list, const FindingsModel& model)
    : RowDelegate(style, list), m_list(list), m_model(model) {}

int FindingDelegate::wordWidth(const QString& word) const {
    return word.isEmpty() ? 0 : QFontMetrics(windowStyle().font("body")).horizontalAdvance(word);
}

int FindingDelegate::textWidth(int rowWidth, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const FindingRow& row = m_model.row(index.row());
    const int links = std::max(wordWidth(row.step), wordWidth(row.unfold));
    return std::max(style.px(80), rowWidth - 2 * style.px(side) - style.px(sign) - style.px(gap) -
                                      (links > 0 ? links + style.px(gap) : 0));
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const FindingRow& row = m_model.row(index.row());
    const int width = m_list->viewport()->width();
    const int words = textWidth(width, index);
    const int height = heightOf(style.font("body", row.isSubject ? 0 : 600), words, row.title) +
                       heightOf(style.font("body"), words, row.sentence) +
                       2 * style.px(row.isSubject ? aboveSubject : above) + style.px(1);
    return {style.px(200), height};
}

QRect FindingDelegate::linkArea(const QRect& area, int line, const QString& word) const {
    const WindowStyle& style = windowStyle();
    const int width = wordWidth(word);
    return width == 0 ? QRect()
                      : QRect(area.right() + 1 - style.px(side) - width, area.top() + line * style.lineHeight("body"),
                              width, style.lineHeight("body"));
}

QRect FindingDelegate::stepArea(const QRect& area, const QModelIndex& index) const {
    const FindingRow& row = m_model.row(index.row());
    return linkArea(area.translated(0, windowStyle().px(row.isSubject ? aboveSubject : above)), 0, row.step);
}

QRect FindingDelegate::unfoldArea(const QRect& area, const QModelIndex& index) const {
    return linkArea(area.translated(0, windowStyle().px(above)), 1, m_model.row(index.row()).unfold);
}

void FindingDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                   const Row& row) const {
    const WindowStyle& style = windowStyle();
    const FindingRow& finding = m_model.row(index.row());
    const int top = option.rect.top() + style.px(finding.isSubject ? aboveSubject : above);
    const int left = option.rect.left() + style.px(side);
    const QFont head = style.font("body", finding.isSubject ? 0 : 600);
    if (!finding.isSubject) {
        paintIcon(painter, QRectF(left, top, style.px(sign), style.px(sign)), findingIcon(finding.sign),
                  style.colour(findingToken(finding.sign)));
    }
    const int x = left + style.px(sign) + style.px(gap);
    const int width = textWidth(option.rect.width(), index);
    const int title = heightOf(head, width, finding.title);
    const auto words = [&](int y, int height, const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(x, y, width, height),
                         static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, text);
    };
    words(top, title, head, row.text, finding.title);
    words(top + title, heightOf(style.font("body"), width, finding.sentence), style.font("body"), row.text2,
          finding.sentence);
    QFont link = style.font("body");
    link.setUnderline(true);
    painter.setFont(link);
    painter.setPen(style.colour("accent"));
    painter.drawText(stepArea(option.rect, index), Qt::AlignTrailing | Qt::AlignVCenter, finding.step);
    painter.drawText(unfoldArea(option.rect, index), Qt::AlignTrailing | Qt::AlignVCenter, finding.unfold);
}

} // namespace atalaya
