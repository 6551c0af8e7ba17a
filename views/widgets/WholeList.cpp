#include "views/widgets/WholeList.h"

#include <QResizeEvent>

namespace atalaya {

WholeList::WholeList(QWidget* parent) : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrap(true);
    // Rows are as high as their words need in the present width.
    setResizeMode(QListView::Adjust);
}

void WholeList::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    updateGeometry();
}

int WholeList::wholeHeight() const {
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        height += sizeHintForIndex(model()->index(row, 0)).height();
    }
    return height;
}

QSize WholeList::sizeHint() const {
    return {QListView::sizeHint().width(), wholeHeight()};
}

QSize WholeList::minimumSizeHint() const {
    return {0, wholeHeight()};
}

void WholeList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

void WholeList::dataChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
    QListView::dataChanged(from, to, roles);
    scheduleDelayedItemsLayout(); // other words, other heights
}

void WholeList::doItemsLayout() {
    QListView::doItemsLayout();
    updateGeometry();
}

} // namespace atalaya
