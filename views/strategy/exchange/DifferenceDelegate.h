#pragma once

#include "models/items/SheetDifferencesModel.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/WrappedHeights.h"

#include <optional>

class QTableView;

namespace atalaya {

/// Paints what came back: findings with their sign, things with what can be done with all of theirs, and each
/// difference as what was exported, what is there now and what the sheet says, above the choice, or above why there is
/// none. Says where in a row something can be clicked.
class DifferenceDelegate : public RowDelegate {
    Q_OBJECT
public:
    /// Both must outlive this; the words break at the width of the table's only column.
    DifferenceDelegate(const WindowStyle& style, QTableView* table, const SheetDifferencesModel& model);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the choice stands in the row whose cell has this area; empty where there is none.
    [[nodiscard]] QRect segmentArea(const QRect& cell, int row, SheetChoice choice) const;
    /// The choice that a click at this place makes: for the difference, or for all of the thing.
    [[nodiscard]] std::optional<SheetChoice> choiceAt(const QRect& cell, int row, const QPoint& at) const;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;

private:
    void paintFinding(QPainter& painter, const SheetDifferenceRow& finding, const Row& row) const;
    void paintThing(QPainter& painter, const SheetDifferenceRow& thing, const QRect& cell, const Row& row) const;
    void paintDifference(QPainter& painter, const SheetDifferenceRow& difference, int number, const QRect& cell,
                         const Row& row) const;
    void paintLock(QPainter& painter, const SheetDifferenceRow& difference, int top, const Row& row) const;
    void paintSegment(QPainter& painter, const QRect& area, SheetChoice choice, bool isChosen) const;
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] int heightOf(const QString& words, const char* step, int weight, int width) const;
    [[nodiscard]] QFont underlinedCaption() const;
    [[nodiscard]] QRect takeAllArea(const QRect& cell) const;

    const QTableView* m_table;
    const SheetDifferencesModel& m_model;
    mutable WrappedHeights m_bodies, m_strongs, m_captions; ///< by font
};

} // namespace atalaya
