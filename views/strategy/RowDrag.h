#pragma once

#include <QModelIndex>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QMouseEvent;

namespace atalaya {

class DropMark;
class WindowStyle;

/// A place between rows: below `parent`, before its row `row`, or behind the last where there is no such row.
struct RowGap {
    QModelIndex parent;
    int row = 0;
    int y = 0; ///< px in the viewport, where the line between the rows runs
};

/// Puts rows of a view into another order with the mouse: a press takes a row, a move up or down shows a line where it
/// would stand, and where it may not stand the line is broken and crossed. Esc or another button lets it go back; at
/// the upper and lower edge the view scrolls. It changes nothing itself: what a drop means, the view says.
class RowDrag : public QObject {
    Q_OBJECT
public:
    struct Rules {
        /// Whether a press at this point of the viewport takes the row.
        std::function<bool(const QModelIndex& row, const QPoint& at)> mayTake;
        /// The gap at a point of the viewport; absent: between the rows of a flat list.
        std::function<RowGap(const QPoint& at)> gapAt;
        /// Why the row cannot stand there, in one sentence; empty: it can. Absent: it can everywhere.
        std::function<QString(const QModelIndex& row, const RowGap& gap)> whyNot;
        std::function<void(const QModelIndex& row, const RowGap& gap)> put;
    };
    /// `style` must outlive it; the view owns it. Make it before the view's delegate, which then still hears of every
    /// press and release.
    RowDrag(const WindowStyle& style, QAbstractItemView* view, Rules rules);

    [[nodiscard]] bool isDragging() const { return m_state == State::Moving; }
    /// The row stays where it is.
    void cancel();

Q_SIGNALS:
    /// It was let go where it cannot stand: why not.
    void refused(const QString& whyNot);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State {
        Idle,
        Held, ///< pressed, and not moved far enough yet
        Moving,
        LetGo ///< given up while the button is still down
    };

    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool handleView(QEvent* event);
    void follow(const QPoint& at);
    void scroll();
    void drop();
    void end(State state);
    [[nodiscard]] RowGap gapAt(const QPoint& at) const;
    [[nodiscard]] QString whyNot(const RowGap& gap) const;

    const WindowStyle& m_style;
    QAbstractItemView* m_view;
    QWidget* m_viewport; ///< still sends events while the view is taken apart
    Rules m_rules;
    DropMark* m_mark;
    QTimer m_scroll;
    State m_state = State::Idle;
    QPersistentModelIndex m_taken;
    QPoint m_pressed;
    QPoint m_at; ///< of the pointer; may lie outside of the viewport
};

} // namespace atalaya
