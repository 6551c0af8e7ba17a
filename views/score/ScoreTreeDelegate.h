#pragma once

#include "views/widgets/RowDelegate.h"

class QTreeView;

namespace atalaya {

/// Paints the rows of a ScoreTreeModel: groups and commitments with how many of their questions are answered,
/// indicators with the sign of their answer, wrapped in at most as many lines as they need, and below them where the
/// words were found that are searched for.
class ScoreTreeDelegate : public RowDelegate {
    Q_OBJECT
public:
    /// `ceiling`: stages of the framework; setCeiling() when another comes.
    ScoreTreeDelegate(const WindowStyle& style, QTreeView* tree);
    void setCeiling(int ceiling) { m_ceiling = ceiling; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where "3/8" stands in the row of a commitment or group that lies in `row`; empty for a question.
    [[nodiscard]] QRect figuresOf(const QModelIndex& index, const QRect& row) const;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    void paintIndicator(QPainter& painter, const QModelIndex& index, const Row& row) const;
    void paintPlace(QPainter& painter, const QModelIndex& index, const Row& row, const QRect& line) const;
    void paintHead(QPainter& painter, const QModelIndex& index, const Row& row, bool group) const;
    /// Left end and width of an indicator's words inside `content`.
    [[nodiscard]] QRect wordsOf(const QRect& content) const;
    [[nodiscard]] QString textOf(const QModelIndex& index) const;

    QTreeView* m_tree;
    int m_ceiling = 5;
};

} // namespace atalaya
