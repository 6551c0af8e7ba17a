#include "views/strategy/forms/LeafContent.h"

#include <QEvent>
#include <QLayout>

namespace atalaya {

bool LeafContent::event(QEvent* event) {
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fit();
    }
    return isDone;
}

void LeafContent::fit() {
    const QLayout* lines = layout();
    if (lines && lines->hasHeightForWidth()) {
        const int height = lines->minimumHeightForWidth(width());
        if (height != minimumHeight()) {
            setMinimumHeight(height);
        }
    }
}

} // namespace atalaya
