#pragma once

#include "views/widgets/RowDelegate.h"

class QTableView;

namespace atalaya {

class CoverageModel;

/// Paints a CoverageModel: objectives by their level, in each cell how many actions, with a square where the objective
/// names the commitment. Commitments that nothing serves are hatched from top to bottom and say "none" below.
class CoverageDelegate : public RowDelegate {
    Q_OBJECT
public:
    CoverageDelegate(const WindowStyle& style, QTableView* table, const CoverageModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Row& row) const;
    [[nodiscard]] int indentOf(const QModelIndex& index) const;

    QTableView* m_table;
    const CoverageModel& m_model;
};

} // namespace atalaya
