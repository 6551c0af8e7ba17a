#pragma once

#include "models/items/RankedGapsModel.h"
#include "views/widgets/RowDelegate.h"

class QTableView;

namespace atalaya {

/// Paints a ranked gap: the question with what its next stage needs, the tower with where it leads, the product.
class RankedGapDelegate : public RowDelegate {
    Q_OBJECT
public:
    RankedGapDelegate(const WindowStyle& style, QTableView* table, const RankedGapsModel& model);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    const RankedGapsModel& m_model;
};

} // namespace atalaya
