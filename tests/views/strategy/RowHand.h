#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace atalaya::test {

/// Drags a row of a view, step by step, as a hand does. The system's pointer stays where it is.
class RowHand {
public:
    explicit RowHand(QAbstractItemView* view) : m_view(view) {}

    void press(const QPoint& at) {
        m_at = at;
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }
    void moveTo(const QPoint& to) {
        for (const QPoint& at : {(m_at + to) / 2, to}) {
            m_at = at;
            QMouseEvent event(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                              Qt::NoModifier);
            QApplication::sendEvent(m_view->viewport(), &event);
        }
    }
    void release() { QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, m_at); }
    void drag(const QPoint& from, const QPoint& to) {
        press(from);
        moveTo(to);
        release();
    }

    /// Points in a row's cell: in its middle, and where a row that is let go comes to stand above or below it.
    [[nodiscard]] QPoint in(const QModelIndex& cell) const { return m_view->visualRect(cell).center(); }
    [[nodiscard]] QPoint above(const QModelIndex& cell) const {
        return {in(cell).x(), m_view->visualRect(cell).top() + 3};
    }
    [[nodiscard]] QPoint below(const QModelIndex& cell) const {
        return {in(cell).x(), m_view->visualRect(cell).bottom() - 3};
    }

    /// The line that shows where the row would stand.
    [[nodiscard]] QWidget* line() const { return m_view->viewport()->findChild<QWidget*>(QStringLiteral("dropMark")); }
    [[nodiscard]] Qt::CursorShape cursor() const { return m_view->viewport()->cursor().shape(); }

private:
    QAbstractItemView* m_view;
    QPoint m_at;
};

} // namespace atalaya::test
