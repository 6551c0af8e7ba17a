#include "views/gaps/RankedGapDelegate.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QTableView>

namespace atalaya {

RankedGapDelegate::RankedGapDelegate(const WindowStyle& style, QTableView* table, const RankedGapsModel& model)
    : RowDelegate(style, table, Lines::Two), m_model(model) {
    setRowHeight(42);
}

void RankedGapDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                                     const Row& row) const {
    const RankedGapRow& gap = m_model.row(index.row());
    const WindowStyle& style = windowStyle();
    switch (index.column()) {
    case RankedGapsModel::Rank:
        paintText(painter, row.content, QString::number(gap.rank), style.font("body", row.weight, true), row.text,
                  Qt::AlignTrailing | Qt::AlignVCenter);
        return;
    case RankedGapsModel::Question: {
        const QString needs =
            gap.quickWin ? RankedGapsModel::tr("%1 · Quick win · %2", "code, criterion").arg(gap.key, gap.needs)
                         : RankedGapsModel::tr("%1 · %2", "code, criterion").arg(gap.key, gap.needs);
        const int width = row.content.width();
        paintLines(painter, row, gap.title,
                   QFontMetrics(style.font("caption", 0, true)).elidedText(needs, Qt::ElideRight, width));
        return;
    }
    case RankedGapsModel::Stage: {
        const int side = style.px(16);
        const QRect tower(row.content.left(), row.content.center().y() - side / 2, side, side);
        paintStage(painter, tower, StageGlyph::claimed(gap.stage, gap.evidenced), style.theme());
        paintText(painter, row.content.adjusted(side + style.px(8), 0, 0, 0), index.data().toString(),
                  style.font("body", 0, true), row.text);
        return;
    }
    default:
        paintText(painter, row.content, gap.reason, style.font("body", row.weight, true), row.text,
                  Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

} // namespace atalaya
