#include "views/widgets/PaneScroll.h"

#include <QEvent>
#include <QLayout>

namespace atalaya {

PaneScroll::PaneScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

void PaneScroll::fit() {
    const int width = std::min(viewport()->width(), widget()->maximumWidth());
    const QLayout* layout = widget()->layout();
    const int height =
        layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : layout->minimumSize().height();
    if (height != widget()->minimumHeight()) {
        widget()->setMinimumHeight(height);
    }
}

void PaneScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

bool PaneScroll::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return handled;
}

} // namespace atalaya
