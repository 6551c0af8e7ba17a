#pragma once

#include "models/items/StageCardsModel.h"
#include "views/theme/StageGlyph.h"
#include "views/widgets/RowDelegate.h"

class QTableView;

namespace atalaya {

/// The sign of where a card's question stands: below the top with the course that comes next.
[[nodiscard]] StageGlyph stageGlyphOf(const StageCardRow& row);

/// Paints a card's row: rank, question, and the sign of the stage it stands at with where it leads.
class StageCardsDelegate : public RowDelegate {
    Q_OBJECT
public:
    StageCardsDelegate(const WindowStyle& style, QTableView* table, const StageCardsModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    QTableView* m_table;
    const StageCardsModel& m_model;
};

} // namespace atalaya
