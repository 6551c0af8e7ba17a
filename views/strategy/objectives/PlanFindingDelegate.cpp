#include "views/strategy/objectives/PlanFindingDelegate.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Finding.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

namespace atalaya {

namespace {

constexpr double findingSide = 20; // px before the sign and behind the step
constexpr double findingSign = 18; // px of the sign
constexpr double findingGap = 12;  // px between sign, words and step
constexpr double findingAbove = 9; // px above and below the words
constexpr double subjectAbove = 5;
constexpr double findingLeast = 80; // px that words have at least

int wrappedHeight(const QFont& font, int width, const QString& text) {
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
}

} // namespace

PlanFindingDelegate::PlanFindingDelegate(const WindowStyle& style, QListView* list, const PlanFindingsModel& model)
    : RowDelegate(style, list), m_list(list), m_model(model) {}

int PlanFindingDelegate::wordWidth(const QString& word) const {
    return word.isEmpty() ? 0 : QFontMetrics(windowStyle().font("body")).horizontalAdvance(word);
}

int PlanFindingDelegate::linksWidth(const QModelIndex& index) const {
    const PlanFindingRow& row = m_model.row(index.row());
    return std::max(wordWidth(row.step), wordWidth(row.unfold));
}

int PlanFindingDelegate::textWidth(int rowWidth, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const int links = linksWidth(index);
    return std::max(style.px(findingLeast), rowWidth - 2 * style.px(findingSide) - style.px(findingSign) -
                                                style.px(findingGap) - (links > 0 ? links + style.px(findingGap) : 0));
}

QSize PlanFindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const PlanFindingRow& row = m_model.row(index.row());
    const int words = textWidth(m_list->viewport()->width(), index);
    const int height = wrappedHeight(style.font("body", row.isSubject ? 0 : 600), words, row.title) +
                       wrappedHeight(style.font("body"), words, row.sentence);
    const int links = (row.unfold.isEmpty() ? 1 : 2) * style.lineHeight("body");
    return {style.px(200),
            std::max(height, links) + 2 * style.px(row.isSubject ? subjectAbove : findingAbove) + style.px(1)};
}

QRect PlanFindingDelegate::linkArea(const QRect& area, const QModelIndex& index, int line, const QString& word) const {
    const WindowStyle& style = windowStyle();
    const int width = wordWidth(word);
    if (width == 0) {
        return {};
    }
    const int above = style.px(m_model.row(index.row()).isSubject ? subjectAbove : findingAbove);
    const QRect link(area.right() + 1 - style.px(findingSide) - width,
                     area.top() + above + line * style.lineHeight("body"), width, style.lineHeight("body"));
    return QStyle::visualRect(m_list->layoutDirection(), area, link);
}

QRect PlanFindingDelegate::stepArea(const QRect& area, const QModelIndex& index) const {
    return linkArea(area, index, 0, m_model.row(index.row()).step);
}

QRect PlanFindingDelegate::unfoldArea(const QRect& area, const QModelIndex& index) const {
    return linkArea(area, index, 1, m_model.row(index.row()).unfold);
}

void PlanFindingDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                       const Row& row) const {
    const WindowStyle& style = windowStyle();
    const PlanFindingRow& finding = m_model.row(index.row());
    const Finding sign = finding.isGrave ? Finding::Warning : Finding::Note;
    const int top = option.rect.top() + style.px(finding.isSubject ? subjectAbove : findingAbove);
    const int left = option.rect.left() + style.px(findingSide);
    const QFont head = style.font("body", finding.isSubject ? 0 : 600);
    const auto mirrored = [&](const QRect& area) { return QStyle::visualRect(option.direction, option.rect, area); };
    if (!finding.isSubject) {
        paintIcon(painter, mirrored(QRect(left, top, style.px(findingSign), style.px(findingSign))), findingIcon(sign),
                  style.colour(findingToken(sign)));
    }
    const int x = left + style.px(findingSign) + style.px(findingGap);
    const int width = textWidth(option.rect.width(), index);
    const int title = wrappedHeight(head, width, finding.title);
    const auto words = [&](int y, int height, const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(mirrored(QRect(x, y, width, height)),
                         static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, text);
    };
    words(top, title, head, row.text, finding.title);
    words(top + title, wrappedHeight(style.font("body"), width, finding.sentence), style.font("body"), row.text2,
          finding.sentence);
    QFont link = style.font("body");
    link.setUnderline(true);
    painter.setFont(link);
    painter.setPen(style.colour("accent"));
    painter.drawText(stepArea(option.rect, index), Qt::AlignTrailing | Qt::AlignVCenter, finding.step);
    painter.drawText(unfoldArea(option.rect, index), Qt::AlignTrailing | Qt::AlignVCenter, finding.unfold);
}

} // namespace atalaya
