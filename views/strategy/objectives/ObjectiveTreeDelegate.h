#pragma once

#include "models/items/ObjectiveTreeModel.h"
#include "views/widgets/RowDelegate.h"

class QTreeView;

namespace atalaya {

/// Paints the rows of an ObjectiveTreeModel: objectives heavier, with the commitments they serve below them; actions
/// further in. Nothing is elided, rows are as high as their words. Paints the arrow that folds, too: the view has no
/// indentation of its own.
class ObjectiveTreeDelegate : public RowDelegate {
    Q_OBJECT
public:
    ObjectiveTreeDelegate(const WindowStyle& style, QTreeView* tree);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the arrow stands in the first cell of a row, which takes `cell`; empty where nothing folds.
    [[nodiscard]] QRect arrowArea(const QModelIndex& index, const QRect& cell) const;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    [[nodiscard]] QString noteOf(const QModelIndex& index) const;
    [[nodiscard]] int wordsLeft(const QModelIndex& index) const;

    QTreeView* m_tree;
};

} // namespace atalaya
