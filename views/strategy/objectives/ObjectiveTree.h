#pragma once

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

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restyle();
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
    QPersistentModelIndex m_pressedArrow; ///< while the button is down that went down on it
};

} // namespace atalaya
