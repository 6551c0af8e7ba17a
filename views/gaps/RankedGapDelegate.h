#pragma once

#include "models/items/RankedGapsModel.h"
#include "views/widgets/RowDelegate.h"

class QTableView;

namespace atalaya {

/// Paints a ranked gap: the question with what its next stage needs, the tower with where it leads, the product. Two
/// lines of what is needed; all of them in the current row.
class RankedGapDelegate : public RowDelegate {
    Q_OBJECT
public:
    RankedGapDelegate(const WindowStyle& style, QTableView* table, const RankedGapsModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    struct Words {
        QStringList title; ///< lines
        QStringList needs;
    };
    [[nodiscard]] Words wordsIn(int width, const QModelIndex& index) const;
    [[nodiscard]] int heightOf(const Words& words) const;
    void paintQuestion(QPainter& painter, const QModelIndex& index, const Row& row) const;
    /// A number with the line below it that says one can ask about it.
    void paintReason(QPainter& painter, const QString& reason, const QModelIndex& index, const Row& row) const;
    void paintNumber(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
                     Qt::Alignment alignment, const QModelIndex& index, const Row& row) const;

    QTableView* m_table;
    const RankedGapsModel& m_model;
};

} // namespace atalaya
