#pragma once

#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>

#include <functional>

namespace atalaya {

/// Makes a list of findings unfold as a tree does, by Right and Left and by its links: what both lists of findings do,
/// the Reports page's and the strategy's. `Model` has headOf(), isUnfolded() and setUnfolded() by row; `Delegate` has
/// stepArea() and unfoldArea() of a row, empty where it has no such link.
template <class Model, class Delegate> class FoldingFindings : public QObject {
public:
    /// A child of `list`, which shows `model`. `act`: what the link to the fix does.
    FoldingFindings(QListView* list, Model& model, const Delegate& delegate, std::function<void(QModelIndex)> act)
        : QObject(list), m_list(list), m_model(model), m_delegate(delegate), m_act(std::move(act)) {
        list->setMouseTracking(true);
        list->installEventFilter(this);
        list->viewport()->installEventFilter(this);
    }

    void choose(int row) {
        m_list->setCurrentIndex(m_model.index(row, 0));
        m_list->setFocus(Qt::ShortcutFocusReason);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == m_list && event->type() == QEvent::KeyPress) {
            return fold(*static_cast<QKeyEvent*>(event));
        }
        if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseMove) {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            const QPoint at = mouse->position().toPoint();
            const Link link = linkAt(at);
            if (event->type() == QEvent::MouseMove) {
                m_list->viewport()->setCursor(link == Link::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
            } else if (link != Link::None && mouse->button() == Qt::LeftButton) {
                // After the view has dealt with the release.
                const auto then = [this, link, index = QPersistentModelIndex(m_list->indexAt(at))] {
                    link == Link::Step ? m_act(index) : unfold(index, !m_model.isUnfolded(index.row()));
                };
                QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
            }
        }
        return false;
    }

private:
    enum class Link { None, Step, Unfold };

    void unfold(const QModelIndex& index, bool unfolded) {
        if (index.isValid()) {
            m_model.setUnfolded(index.row(), unfolded);
            m_list->doItemsLayout();
        }
    }

    /// As in a tree. False: the key means something else here.
    bool fold(const QKeyEvent& event) {
        const QModelIndex index = m_list->currentIndex();
        const bool isOut = event.key() == Qt::Key_Right;
        if (!index.isValid() || (!isOut && event.key() != Qt::Key_Left)) {
            return false;
        }
        const int head = m_model.headOf(index.row());
        if (isOut && m_model.isUnfolded(head)) {
            if (head == index.row()) {
                choose(head + 1);
            }
        } else if (m_model.isUnfolded(head) || isOut) {
            choose(head);
            unfold(m_model.index(head, 0), isOut);
        }
        return true;
    }

    [[nodiscard]] Link linkAt(const QPoint& at) const {
        const QModelIndex index = m_list->indexAt(at);
        const auto holds = [&](const QRect& area) {
            return !area.isEmpty() && area.adjusted(-8, -2, 8, 2).contains(at);
        };
        if (!index.isValid()) {
            return Link::None;
        }
        const QRect row = m_list->visualRect(index);
        return holds(m_delegate.stepArea(row, index))     ? Link::Step
               : holds(m_delegate.unfoldArea(row, index)) ? Link::Unfold
                                                          : Link::None;
    }

    QListView* m_list;
    Model& m_model;
    const Delegate& m_delegate;
    std::function<void(QModelIndex)> m_act;
};

} // namespace atalaya
