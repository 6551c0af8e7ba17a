#include "views/workshop/entry/FileResults.h"

#include "views/theme/Icons.h"
#include "views/theme/WindowStyle.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

namespace atalaya {

namespace {

constexpr double resultMargin = 4; // px before the sign and behind the words
constexpr double sign = 18;        // px of the sign
constexpr double gap = 10;         // px between sign and words
constexpr double above = 7;        // px above and below the words

constexpr int aligned = static_cast<int>(Qt::AlignLeading | Qt::AlignTop);
constexpr int ofName = aligned | Qt::TextWrapAnywhere; ///< file names have no blanks to break at
constexpr int ofSentence = aligned | Qt::TextWordWrap;

int heightOf(const QFont& font, int width, const QString& text, int flags) {
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 10000, flags, text).height();
}

} // namespace

QVariant FileResultsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const FileResult& result = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return result.name;
    case Qt::ToolTipRole:
        return result.sentence;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "finding, file, sentence").arg(findingWord(result.sign), result.name, result.sentence);
    default:
        return {};
    }
}

FileResultDelegate::FileResultDelegate(const WindowStyle& style, QListView* list, const FileResultsModel& model)
    : RowDelegate(style, list), m_list(list), m_model(model) {}

int FileResultDelegate::textLeft() const {
    const WindowStyle& style = windowStyle();
    return style.px(resultMargin) + style.px(sign) + style.px(gap);
}

int FileResultDelegate::textWidth(int width) const {
    return std::max(windowStyle().px(80), width - textLeft() - windowStyle().px(resultMargin));
}

QSize FileResultDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const WindowStyle& style = windowStyle();
    const FileResult& result = m_model.row(index.row());
    const int width = textWidth(m_list->viewport()->width());
    return {style.px(120), heightOf(style.font("body", 600), width, result.name, ofName) +
                               heightOf(style.font("body"), width, result.sentence, ofSentence) + 2 * style.px(above) +
                               style.px(1)};
}

void FileResultDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                      const Row& row) const {
    const WindowStyle& style = windowStyle();
    const FileResult& result = m_model.row(index.row());
    const QRect all = option.rect;
    const auto place = [&](const QRect& area) { return QStyle::visualRect(option.direction, all, area); };
    const int top = all.top() + style.px(above);
    const int size = style.px(sign);
    paintIcon(painter, place({all.left() + style.px(resultMargin), top, size, size}), findingIcon(result.sign),
              style.colour(findingToken(result.sign)));
    const int width = textWidth(all.width());
    const int name = heightOf(style.font("body", 600), width, result.name, ofName);
    painter.setFont(style.font("body", 600));
    painter.setPen(row.text);
    painter.drawText(place({all.left() + textLeft(), top, width, name}), ofName, result.name);
    const int sentence = heightOf(style.font("body"), width, result.sentence, ofSentence);
    painter.setFont(style.font("body"));
    painter.setPen(row.text2);
    painter.drawText(place({all.left() + textLeft(), top + name, width, sentence}), ofSentence, result.sentence);
}

} // namespace atalaya
