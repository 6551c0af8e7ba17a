#pragma once

#include "views/widgets/RowDelegate.h"
#include "views/widgets/WrappedHeights.h"

#include <QTableView>
#include <QTimer>

#include <functional>

namespace atalaya {

class WindowStyle;

/// Cells of the preparation's tables: words break into lines, the cell that the keys are in is boxed, a mark is set by
/// a click anywhere beside no words. A column may offer choices or a number instead of a line of text.
class CellDelegate : public RowDelegate {
    Q_OBJECT
public:
    CellDelegate(const WindowStyle& style, QTableView* table);

    /// The cells of `column` are chosen out of these: words and what is stored for them, asked for whenever somebody
    /// begins to choose.
    struct Choice {
        QString word;
        QString stored;
    };
    void setChoices(int column, std::function<std::vector<Choice>()> choices);
    void setNumbers(int column, int least, int most);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    /// Sets or takes away the mark of a cell. False when it has none that can be changed.
    static bool toggle(QAbstractItemModel& model, const QModelIndex& index);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Row& row) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    [[nodiscard]] bool isMarkAt(const QPoint& at, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QTableView* m_table;
    std::map<int, std::function<std::vector<Choice>()>> m_choices;
    std::map<int, std::pair<int, int>> m_numbers;
    mutable WrappedHeights m_heights;
};

/// A table that is filled in: arrows move from cell to cell, Enter or typing changes one, Space sets its mark. Rows are
/// as high as their words.
class PrepareTable : public QTableView {
    Q_OBJECT
public:
    /// `name` and `description` are for screen readers.
    PrepareTable(const WindowStyle& style, QAbstractItemModel& model, const QString& name, const QString& description);

    [[nodiscard]] CellDelegate& cells() { return *m_cells; }
    /// Widths of columns in px at 100 % text size; the others share what is left.
    void setWidths(std::map<int, double> widths);
    /// A column of setWidths() is at least so wide, in px of the screen: for words that stand in one line.
    void setRoomForWords(int column, int room);
    /// So many rows are to be seen at least.
    void setLeastRows(int rows);
    /// -1 while none is chosen.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// Stores what is being changed in a cell.
    void finishEditing();

Q_SIGNALS:
    /// Del was pressed on a row.
    void removeAsked(int row);
    /// Alt with Up (-1) or Down (1).
    void moveAsked(int row, int by);
    /// Enter or a double click, where nothing can be changed.
    void chosen(int row);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restyle();
    void fitSoon();
    /// The cell itself, or the one of its row that has a mark to be set; invalid when there is none, or more than one.
    [[nodiscard]] QModelIndex markedCell(const QModelIndex& cell) const;

    const WindowStyle& m_style;
    CellDelegate* m_cells;
    std::map<int, double> m_widths;
    std::map<int, int> m_roomForWords;
    int m_leastRows = 4;
    QTimer m_fit;
};

} // namespace atalaya
