#include "views/widgets/PaneScroll.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace atalaya {

PaneScroll::PaneScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // Never wider than what is seen of it, whatever its parts ask for: nobody can scroll aside.
    content->setMinimumWidth(1);
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
    if (m_isWhole) {
        // What the content likes to have, which QScrollArea gives it at least.
        const int liked = layout->hasHeightForWidth() ? widget()->heightForWidth(width) : layout->sizeHint().height();
        setMinimumHeight(std::max(height, liked) + 2 * frameWidth());
    }
}

void PaneScroll::setWhole(bool whole) {
    if (m_isWhole == whole) {
        return;
    }
    m_isWhole = whole;
    setMinimumHeight(0);
    fit();
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
