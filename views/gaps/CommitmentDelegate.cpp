#include "views/gaps/CommitmentDelegate.h"

#include "models/items/CommitmentScoresModel.h"
#include "views/theme/WindowStyle.h"

#include <QTableView>

namespace atalaya {

CommitmentDelegate::CommitmentDelegate(const WindowStyle& style, QTableView* table) : RowDelegate(style, table) {}

void CommitmentDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                      const Row& row) const {
    if (!CommitmentScoresModel::numberIn(index.column()) || !isOffered(index, row)) {
        RowDelegate::paintContent(painter, option, index, row);
        return;
    }
    QFont font = windowStyle().font("body", row.weight, true);
    font.setUnderline(true);
    paintText(painter, row.content, index.data().toString(), font, row.text, Qt::AlignTrailing | Qt::AlignVCenter);
}

} // namespace atalaya
