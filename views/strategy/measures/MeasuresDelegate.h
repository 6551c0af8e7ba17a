#pragma once

#include "models/items/MeasuresModel.h"
#include "views/widgets/RowDelegate.h"

class QTableView;

namespace atalaya {

/// Paints a measure's row: what it belongs to below its title, the way to the target as a bar with its words, the trend
/// as a line.
class MeasuresDelegate : public RowDelegate {
    Q_OBJECT
public:
    MeasuresDelegate(const WindowStyle& style, QTableView* table, const MeasuresModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    void paintWay(QPainter& painter, const MeasureRow& measure, const Row& row) const;
    void paintTrend(QPainter& painter, const MeasureRow& measure, const Row& row) const;

    QTableView* m_table;
    const MeasuresModel& m_model;
};

} // namespace atalaya
