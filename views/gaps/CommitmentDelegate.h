#pragma once

#include "views/widgets/RowDelegate.h"

class QTableView;

namespace atalaya {

/// Paints the table twin of the charts: rows as everywhere, with a line below the numbers that explain themselves.
class CommitmentDelegate : public RowDelegate {
    Q_OBJECT
public:
    CommitmentDelegate(const WindowStyle& style, QTableView* table);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;
};

} // namespace atalaya
