#include "views/strategy/forms/StageCardsDelegate.h"

#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QTableView>

namespace atalaya {

StageGlyph stageGlyphOf(const StageCardRow& row) {
    switch (row.card.standing) {
    case NextStageCard::Standing::BelowTop:
        return StageGlyph::claimed(row.card.next, row.card.stage, row.ceiling);
    case NextStageCard::Standing::AtTop:
        return StageGlyph::proved(row.card.stage, row.ceiling);
    case NextStageCard::Standing::NotScored:
        return StageGlyph::notAnswered();
    case NextStageCard::Standing::NotApplicable:
        break;
    }
    return StageGlyph::notApplicable();
}

StageCardsDelegate::StageCardsDelegate(const WindowStyle& style, QTableView* table, const StageCardsModel& model)
    : RowDelegate(style, table), m_table(table), m_model(model) {
    setRowHeight(34);
}

QSize StageCardsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize usual = RowDelegate::sizeHint(option, index);
    if (index.column() != StageCardsModel::Question) {
        return usual;
    }
    const int width = m_table->columnWidth(index.column()) - 2 * windowStyle().px(8);
    return {usual.width(),
            std::max(rowHeight(), wrappedHeights(index.data().toString(), {}, width).first + windowStyle().px(9))};
}

void StageCardsDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                      const Row& row) const {
    if (index.column() != StageCardsModel::Stage) {
        RowDelegate::paintContent(painter, option, index, row);
        return;
    }
    const WindowStyle& style = windowStyle();
    const StageCardRow& shown = m_model.row(index.row());
    const int side = style.px(16);
    const QRect tower(row.content.left(), row.content.center().y() - side / 2, side, side);
    paintStage(painter, tower, stageGlyphOf(shown), style.theme(), style.textPercent() / 100.0);
    paintText(painter, row.content.adjusted(side + style.px(8), 0, 0, 0), index.data().toString(),
              style.font("body", row.weight, true), row.text);
}

} // namespace atalaya
