#include "views/widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

/// As large as it likes to be; wider than a line only where it cannot be narrower.
QSize sizeInLine(const QLayoutItem& item, int line) {
    QSize size = item.sizeHint();
    if (size.width() > line) {
        size.setWidth(std::min(size.width(), std::max(line, item.minimumSize().width())));
        if (item.hasHeightForWidth()) {
            size.setHeight(item.heightForWidth(size.width()));
        }
    }
    return size;
}

} // namespace

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate(); // whoever has asked for the height before must ask again
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (itemAt(index) == nullptr) {
        return nullptr;
    }
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

void FlowLayout::setApart(int index) {
    m_apart = index;
    invalidate();
}

int FlowLayout::heightForWidth(int width) const {
    return lay(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    lay(area, true);
}

int FlowLayout::lay(const QRect& area, bool place) const {
    const QMargins margins = contentsMargins();
    const QRect inside = area.marginsRemoved(margins);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.left();
    int y = inside.top();
    int line = 0;
    struct Placed {
        QLayoutItem* item;
        QRect at;
        bool isApart;
    };
    std::vector<Placed> row;
    const auto placeRow = [&] {
        const int spare = std::max(0, inside.left() + inside.width() - (x - spacing()));
        for (auto& [item, at, isApart] : row) {
            at.moveTop(y + (line - at.height()) / 2); // lower ones stand in the middle of the row
            at.translate(isApart ? spare : 0, 0);
            item->setGeometry(QStyle::visualRect(direction, inside, at));
        }
        row.clear();
    };
    int number = 0;
    for (const auto& item : m_items) {
        const bool isApart = m_apart >= 0 && number++ >= m_apart;
        if (item->isEmpty()) {
            continue; // hidden
        }
        const QSize size = sizeInLine(*item, inside.width());
        if (x > inside.left() && x + size.width() > inside.left() + inside.width()) {
            placeRow();
            x = inside.left();
            y += line + spacing();
            line = 0;
        }
        if (place) {
            row.push_back({item.get(), QRect(QPoint(x, y), size), isApart});
        }
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    placeRow();
    return y + line - area.top() + margins.bottom();
}

} // namespace atalaya
