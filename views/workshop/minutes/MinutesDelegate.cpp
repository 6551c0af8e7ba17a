#include "views/workshop/minutes/MinutesDelegate.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"
#include "views/workshop/minutes/MinutesModel.h"

#include <QListView>
#include <QPainter>

namespace atalaya {

namespace {

constexpr double signPx = 24, gapPx = 10, paddingPx = 6;

int wrappedHeight(const QFont& font, int width, const QString& text) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 10'000), Qt::TextWordWrap, text).height();
}

} // namespace

MinutesDelegate::MinutesDelegate(const WindowStyle& style, QListView* list, const MinutesModel& model)
    : RowDelegate(style, list, Lines::Two), m_list(list), m_model(model) {}

QString MinutesDelegate::note(const QModelIndex& index) const {
    const MinutesRow& row = m_model.row(index.row());
    return MinutesModel::tr("%1 · %2", "result, votes").arg(MinutesModel::outcomeOf(row), MinutesModel::votesOf(row));
}

std::pair<int, int> MinutesDelegate::heights(const QModelIndex& index, int width) const {
    const WindowStyle& style = windowStyle();
    const int words = width - style.px(signPx + gapPx);
    // Measured in the weight of a chosen row, so that choosing moves nothing.
    return {wrappedHeight(style.font("body", 600), words, index.data().toString()),
            wrappedHeight(style.font("caption"), words, note(index))};
}

QSize MinutesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_list->viewport()->width();
    const auto [title, below] = heights(index, width - 2 * windowStyle().px(8));
    return {width, std::max(rowHeight(), title + below + 2 * windowStyle().px(paddingPx))};
}

void MinutesDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                                   const Row& row) const {
    const WindowStyle& style = windowStyle();
    const MinutesRow& shown = m_model.row(index.row());
    const auto [title, below] = heights(index, row.content.width());
    const int side = style.px(signPx);
    const int top = row.content.top() + (row.content.height() - title - below) / 2;
    const QRect sign(row.content.left(), row.content.center().y() - side / 2, side, side);
    paintStage(painter, sign,
               shown.stage > 0 ? StageGlyph::proved(shown.stage, shown.ceiling) : StageGlyph::notAnswered(),
               style.theme(), style.textPercent() / 100.0);
    const QRect words = row.content.adjusted(side + style.px(gapPx), 0, 0, 0);
    painter.setFont(style.font("body", row.weight));
    painter.setPen(row.text);
    painter.drawText(QRect(words.left(), top, words.width(), title), Qt::TextWordWrap | Qt::AlignLeading,
                     index.data().toString());
    painter.setFont(style.font("caption"));
    painter.setPen(row.text2);
    painter.drawText(QRect(words.left(), top + title, words.width(), below), Qt::TextWordWrap | Qt::AlignLeading,
                     note(index));
}

} // namespace atalaya
