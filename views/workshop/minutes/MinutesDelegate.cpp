#include "views/workshop/minutes/MinutesDelegate.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"
#include "views/workshop/minutes/MinutesModel.h"

#include <QListView>
#include <QPainter>

namespace atalaya {

namespace {

constexpr double minutesSignPx = 24, minutesGapPx = 10, minutesPaddingPx = 6;

} // namespace

MinutesDelegate::MinutesDelegate(const WindowStyle& style, QListView* list, const MinutesModel& model)
    : RowDelegate(style, list, Lines::Two), m_list(list), m_model(model) {}

QString MinutesDelegate::note(const QModelIndex& index) const {
    const MinutesRow& row = m_model.row(index.row());
    return MinutesModel::tr("%1 · %2", "result, votes").arg(MinutesModel::outcomeOf(row), MinutesModel::votesOf(row));
}

std::pair<int, int> MinutesDelegate::heights(const QModelIndex& index, int width) const {
    return wrappedHeights(index.data().toString(), note(index), width - windowStyle().px(minutesSignPx + minutesGapPx));
}

QSize MinutesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = m_list->viewport()->width();
    const auto [title, below] = heights(index, width - 2 * windowStyle().px(8));
    return {width, std::max(rowHeight(), title + below + 2 * windowStyle().px(minutesPaddingPx))};
}

void MinutesDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                                   const Row& row) const {
    const WindowStyle& style = windowStyle();
    const MinutesRow& shown = m_model.row(index.row());
    const auto [title, below] = heights(index, row.content.width());
    const int side = style.px(minutesSignPx);
    const int top = row.content.top() + (row.content.height() - title - below) / 2;
    const QRect sign(row.content.left(), row.content.center().y() - side / 2, side, side);
    paintStage(painter, sign,
               shown.stage > 0 ? StageGlyph::proved(shown.stage, shown.ceiling) : StageGlyph::notAnswered(),
               style.theme(), style.textPercent() / 100.0);
    QRect words = row.content.adjusted(side + style.px(minutesGapPx), 0, 0, 0);
    words.setTop(top);
    paintWrapped(painter, words, row, index.data().toString(), note(index), row.text2);
}

} // namespace atalaya
