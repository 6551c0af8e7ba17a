#include "views/strategy/RowDrag.h"

#include "views/theme/WindowStyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace atalaya {

namespace {

constexpr double dropMarkHeight = 12; // px
constexpr double dropLine = 3;        // px
constexpr double dropSide = 5;        // px from the middle of the sign at the line's beginning to its edge
constexpr double dragEdge = 22;       // px at the edges of a view in which it scrolls
constexpr double dragScrollStep = 10; // px
constexpr int dragScrollPause = 40;   // ms

} // namespace

/// The line where a row would stand.
class DropMark : public QWidget {
public:
    DropMark(const WindowStyle& style, QWidget* viewport) : QWidget(viewport), m_style(style) {
        setObjectName(QStringLiteral("dropMark"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }
    void showAt(int y, bool isAllowed) {
        m_isAllowed = isAllowed;
        const int height = m_style.px(dropMarkHeight);
        const int most = std::max(0, parentWidget()->height() - height);
        setGeometry(0, std::clamp(y - height / 2, 0, most), parentWidget()->width(), height);
        raise();
        show();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = m_style.px(dropSide);
        const double width = m_style.px(dropLine);
        const QPointF middle(side + width, height() / 2.0);
        const QColor colour = m_style.colour(m_isAllowed ? "accent" : "blocker");
        QPen pen(colour, width);
        if (!m_isAllowed) {
            pen.setDashPattern({2, 2});
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(middle.x() + side + width, middle.y()), QPointF(this->width(), middle.y()));
        painter.setPen(QPen(colour, width));
        if (m_isAllowed) {
            painter.setBrush(colour);
            painter.drawEllipse(middle, side / 2, side / 2);
        } else {
            painter.drawLine(middle + QPointF(-side, -side), middle + QPointF(side, side));
            painter.drawLine(middle + QPointF(-side, side), middle + QPointF(side, -side));
        }
    }

private:
    const WindowStyle& m_style;
    bool m_isAllowed = true;
};

RowDrag::RowDrag(const WindowStyle& style, QAbstractItemView* view, Rules rules)
    : QObject(view)
    , m_style(style)
    , m_view(view)
    , m_viewport(view->viewport())
    , m_rules(std::move(rules))
    , m_mark(new DropMark(style, m_viewport)) {
    m_scroll.setInterval(dragScrollPause);
    connect(&m_scroll, &QTimer::timeout, this, &RowDrag::scroll);
    view->installEventFilter(this);
    m_viewport->installEventFilter(this);
}

bool RowDrag::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_viewport) {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            end(State::Idle);
            return false;
        case QEvent::MouseMove:
            return move(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        default:
            return false;
        }
    }
    return watched == m_view && m_state != State::Idle && handleView(event);
}

bool RowDrag::handleView(QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && isDragging() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            cancel();
        }
        return true;
    }
    if (event->type() == QEvent::Hide || event->type() == QEvent::FocusOut) {
        cancel();
    }
    return false;
}

bool RowDrag::press(const QMouseEvent& event) {
    const bool wasDragging = isDragging();
    if (wasDragging) {
        cancel();
        return true;
    }
    end(State::Idle);
    const QPoint at = event.position().toPoint();
    const QModelIndex row = m_view->indexAt(at).siblingAtColumn(0);
    if (event.button() == Qt::LeftButton && row.isValid() && m_rules.mayTake(row, at)) {
        m_state = State::Held;
        m_taken = row;
        m_pressed = at;
    }
    return false;
}

bool RowDrag::move(const QMouseEvent& event) {
    if (m_state == State::Idle) {
        return false;
    }
    if (!event.buttons().testFlag(Qt::LeftButton)) {
        end(State::Idle); // it was let go outside the window
        return false;
    }
    const QPoint at = event.position().toPoint();
    if (m_state == State::Held && std::abs(at.y() - m_pressed.y()) >= QApplication::startDragDistance()) {
        m_state = State::Moving;
    }
    if (isDragging()) {
        follow(at);
    }
    return true; // the view would choose other rows
}

bool RowDrag::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) {
        return isDragging();
    }
    switch (m_state) {
    case State::Moving:
        follow(event.position().toPoint());
        drop();
        return true;
    case State::LetGo:
        end(State::Idle);
        return true;
    default:
        end(State::Idle);
        return false;
    }
}

void RowDrag::follow(const QPoint& at) {
    if (!m_taken.isValid()) {
        cancel(); // it went meanwhile
        return;
    }
    m_at = at;
    const RowGap gap = gapAt(at);
    const bool isAllowed = whyNot(gap).isEmpty();
    m_mark->showAt(gap.y, isAllowed);
    m_viewport->setCursor(isAllowed ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    const int edge = m_style.px(dragEdge);
    const bool isAtEdge = at.y() < edge || at.y() >= m_viewport->height() - edge;
    if (isAtEdge && !m_scroll.isActive()) {
        m_scroll.start();
    } else if (!isAtEdge) {
        m_scroll.stop();
    }
}

void RowDrag::scroll() {
    QScrollBar* bar = m_view->verticalScrollBar();
    const bool isUp = m_at.y() < m_viewport->height() / 2;
    bar->setValue(bar->value() + (isUp ? -1 : 1) * m_style.px(dragScrollStep));
    // The view itself may stand in a pane that scrolls.
    for (QWidget* above = m_view->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* pane = qobject_cast<QScrollArea*>(above); pane != nullptr && pane->widget() != nullptr) {
            const QPoint within = m_viewport->mapTo(pane->widget(), m_at);
            pane->ensureVisible(within.x(), within.y(), 0, m_style.px(dragEdge));
        }
    }
    follow(m_at);
}

void RowDrag::drop() {
    const QPersistentModelIndex taken = m_taken;
    const RowGap gap = taken.isValid() ? gapAt(m_at) : RowGap();
    const QString why = taken.isValid() ? whyNot(gap) : QString();
    end(State::Idle);
    if (!taken.isValid()) {
        return;
    }
    if (!why.isEmpty()) {
        Q_EMIT refused(why);
    } else {
        m_rules.put(taken, gap);
    }
}

void RowDrag::cancel() {
    if (m_state == State::Held || m_state == State::Moving) {
        end(State::LetGo);
    }
}

void RowDrag::end(State state) {
    if (isDragging()) {
        m_viewport->unsetCursor();
    }
    m_state = state;
    m_taken = QModelIndex();
    m_scroll.stop();
    m_mark->hide();
}

RowGap RowDrag::gapAt(const QPoint& point) const {
    const QPoint at(std::clamp(point.x(), 0, std::max(0, m_viewport->width() - 1)),
                    std::clamp(point.y(), 0, std::max(0, m_viewport->height() - 1)));
    if (m_rules.gapAt) {
        return m_rules.gapAt(at);
    }
    const QModelIndex under = m_view->indexAt(at).siblingAtColumn(0);
    if (!under.isValid()) {
        const int rows = m_view->model()->rowCount();
        const QModelIndex last = m_view->model()->index(rows - 1, 0);
        return {{}, rows, m_view->visualRect(last).bottom() + 1};
    }
    const QRect area = m_view->visualRect(under);
    const bool isBehind = at.y() > area.center().y();
    return {{}, under.row() + (isBehind ? 1 : 0), isBehind ? area.bottom() + 1 : area.top()};
}

QString RowDrag::whyNot(const RowGap& gap) const {
    return m_rules.whyNot ? m_rules.whyNot(m_taken, gap) : QString();
}

} // namespace atalaya
