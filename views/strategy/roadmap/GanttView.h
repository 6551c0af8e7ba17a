#pragma once

#include "assessments/strategy/ActionDates.h"
#include "views/strategy/RowDrag.h"
#include "views/strategy/roadmap/DependencyLines.h"

#include <QTreeView>

#include <optional>

namespace atalaya {

class GanttDelegate;
class QuarterHeader;
class RoadmapEdits;
class RoadmapModel;
class TimeAxis;
class WindowStyle;
struct RoadmapRow;

/// The roadmap one works in: names and costs stay where they are, bars beside them move with the axis. Bars are dragged
/// whole or by an end, rows by all that is no bar up and down, or both moved by keys; what waits for what is drawn as
/// arrows.
class GanttView : public QTreeView {
    Q_OBJECT
public:
    /// All must outlive it. `today`: where its line stands.
    GanttView(const WindowStyle& style, RoadmapModel& model, TimeAxis& axis, RoadmapEdits& edits, QDate today);
    void setToday(QDate today);

    /// Whether bars and rows may be dragged.
    void setEditable(bool editable);
    /// Stages of the framework.
    void setCeiling(int ceiling);
    /// Null while a head or nothing is chosen.
    [[nodiscard]] QUuid chosen() const;
    /// The objective below which something new would stand; may be null.
    [[nodiscard]] QUuid chosenObjective() const;
    void choose(const QUuid& action);
    /// Names as wide as the design says, or narrower where the window is.
    void setNarrow(bool narrow);
    [[nodiscard]] int timelineLeft() const;
    /// Where an action's bar lies in the viewport; empty without days, or when its head is folded.
    [[nodiscard]] QRectF barOf(const QUuid& action) const;
    [[nodiscard]] std::vector<DependencyLine> dependencies() const;
    [[nodiscard]] bool isDragging() const { return m_drag && m_drag->isMoving; }

Q_SIGNALS:
    void editWanted(const QUuid& action);
    /// What it waits for is to be chosen.
    void waitsWanted(const QUuid& action);
    void addWanted(const QUuid& objective);
    /// One finer (1) or coarser (-1).
    void zoomWanted(int by);
    /// The names' width is another.
    void timelineMoved();
    void chosenChanged();
    /// A row was let go where it cannot stand: why not.
    void placeRefused(const QString& whyNot);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    struct Drag {
        QUuid action;
        DatePart part = DatePart::Both;
        ActionDays before;
        QDate from; ///< where the pointer went down
        QPoint pressed;
        ActionDays now;
        bool isPlaced = false; ///< it had no days: they are drawn
        bool isMoving = false;
    };

    void makeRowDrag();
    /// Whether a press at `at` takes the row itself: no bar, and no row in which days are drawn.
    [[nodiscard]] bool takesRow(const QModelIndex& index, const QPoint& at) const;
    [[nodiscard]] RowGap gapAt(const QPoint& at) const;
    void restyle();
    void fitAxis();
    void beginDrag(const QPoint& at);
    void dragTo(const QPoint& at, bool exact);
    void endDrag(bool keep);
    void showCursor(const QPoint& at);
    /// On the arrow that folds a head.
    [[nodiscard]] bool isOnArrow(const QPoint& at) const;
    /// What a press at `at` takes hold of; nothing beside bars.
    [[nodiscard]] std::optional<DatePart> partAt(const QPoint& at, const RoadmapRow& row, const QRectF& bar) const;
    [[nodiscard]] QRect timelineCell(const QModelIndex& index) const;
    [[nodiscard]] bool movesBar(const QKeyEvent& event) const;
    bool moveByKey(const QKeyEvent& event);
    [[nodiscard]] QRegion besideWords() const;
    void paintToday(QPainter& painter) const;
    void paintDraggedDays(QPainter& painter) const;
    [[nodiscard]] QSizeF flagSize(const QString& words) const;
    void paintFlag(QPainter& painter, const QRectF& flag, const QString& words) const;
    [[nodiscard]] QString toolTipAt(const QPoint& at) const;

    const WindowStyle& m_style;
    RoadmapModel& m_model;
    TimeAxis& m_axis;
    RoadmapEdits& m_edits;
    RowDrag* m_rowDrag = nullptr;
    GanttDelegate* m_delegate = nullptr;
    QuarterHeader* m_quarters;
    QDate m_today;
    std::optional<Drag> m_drag;
    bool m_isLetGo = false; ///< a drag was given up and the button is still down
    bool m_isEditable = true;
    bool m_isNarrow = false;
};

} // namespace atalaya
