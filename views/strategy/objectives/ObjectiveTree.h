#pragma once

#include "views/strategy/RowDrag.h"

#include <QPersistentModelIndex>
#include <QTreeView>

namespace atalaya {

class ObjectiveTreeDelegate;
class ObjectiveTreeModel;
class WindowStyle;

/// The tree of objectives and actions, worked in by keys and by drag and drop.
class ObjectiveTree : public QTreeView {
    Q_OBJECT
public:
    /// Both must outlive this.
    ObjectiveTree(const WindowStyle& style, ObjectiveTreeModel& model, QWidget* parent = nullptr);

    void choose(const QModelIndex& index);
    [[nodiscard]] bool isNarrow() const { return isColumnHidden(2); }

Q_SIGNALS:
    void editAsked();
    void addObjectiveAsked();
    void addActionAsked();
    void stageCardsAsked();
    void removeAsked();
    /// Ctrl with an arrow: Up and Down among the siblings, Right below the one above, Left out one level.
    void moveAsked(Qt::Key arrow);
    void currentMoved();
    /// A row was let go where it cannot stand: why not.
    void placeRefused(const QString& whyNot);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restyle();
    void makeDrag();
    [[nodiscard]] RowGap gapAt(const QPoint& at) const;
    /// Behind a row that is seen, for an action: after another one, in an objective last.
    [[nodiscard]] RowGap gapBehind(const QModelIndex& row, int y) const;
    [[nodiscard]] QModelIndex lastSeen() const;
    [[nodiscard]] bool mayStand(const QModelIndex& row, const RowGap& gap) const;
    [[nodiscard]] QString whyNot(const QModelIndex& row, const RowGap& gap) const;
    void put(const QModelIndex& row, const RowGap& gap);
    /// The row whose arrow that folds is at `at`; invalid where none is.
    [[nodiscard]] QModelIndex arrowAt(const QPoint& at) const;
    void noteArrow(const QMouseEvent& event);
    void unfoldNew(const QModelIndex& parent, int first, int last);
    /// Does what a key means here. False: it means nothing.
    bool act(const QKeyEvent& event);
    [[nodiscard]] static bool isOurs(const QKeyEvent& event);

    const WindowStyle& m_style;
    ObjectiveTreeModel& m_model;
    ObjectiveTreeDelegate* m_delegate;
    QPersistentModelIndex m_taken;        ///< the row that was pressed last and may be dragged
    QPersistentModelIndex m_pressedArrow; ///< while the button is down that went down on it
};

} // namespace atalaya
