#include "views/widgets/HeadingLayout.h"

#include <QFontMetrics>
#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace atalaya {

namespace {

constexpr std::size_t wordParts = 2; ///< title and note

int heightIn(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// Of words that may break into lines, the longest one.
int leastWidthOf(const QLayoutItem& item) {
    const auto* label = qobject_cast<const QLabel*>(item.widget());
    if (label == nullptr || !label->wordWrap()) {
        return item.minimumSize().width();
    }
    const QFontMetrics metrics(label->font());
    int longest = 0;
    for (const QString& word : label->text().split(u' ', Qt::SkipEmptyParts)) {
        longest = std::max(longest, metrics.horizontalAdvance(word) + 1);
    }
    return longest;
}

} // namespace

HeadingLayout::~HeadingLayout() = default;

void HeadingLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* HeadingLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* HeadingLayout::takeAt(int index) {
    if (itemAt(index) == nullptr) {
        return nullptr;
    }
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

HeadingLayout::Shown HeadingLayout::shown() const {
    Shown parts;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty()) {
            (i < wordParts ? parts.words : parts.ends).push_back(m_items[i].get());
        }
    }
    return parts;
}

int HeadingLayout::rowWidth(const std::vector<QLayoutItem*>& items) const {
    int width = 0;
    for (const QLayoutItem* item : items) {
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    }
    return width;
}

int HeadingLayout::usualWidth() const {
    const Shown parts = shown();
    const bool isBoth = !parts.words.empty() && !parts.ends.empty();
    return rowWidth(parts.words) + (isBoth ? spacing() : 0) + rowWidth(parts.ends);
}

HeadingLayout::Lines HeadingLayout::inOneRow(const Shown& parts, int width) const {
    int missing = std::max(0, usualWidth() - width);
    Lines lines;
    int x = 0;
    for (QLayoutItem* item : parts.words) {
        const QSize size = item->sizeHint();
        lines.parts.push_back({item, QRect(x, 0, size.width(), heightIn(*item, size.width()))});
        x += size.width() + spacing();
    }
    std::vector<int> widths;
    int taken = 0;
    // Fields and names that may be shortened give way first.
    for (const QLayoutItem* item : parts.ends) {
        const int usual = item->sizeHint().width();
        const int given = std::min(missing, std::max(0, usual - item->minimumSize().width()));
        missing -= given;
        widths.push_back(usual - given);
        taken += usual - given + (taken > 0 ? spacing() : 0);
    }
    x = std::max(x, width - taken);
    for (std::size_t i = 0; i < parts.ends.size(); ++i) {
        lines.parts.push_back({parts.ends[i], QRect(x, 0, widths[i], heightIn(*parts.ends[i], widths[i]))});
        x += widths[i] + spacing();
    }
    for (const Placed& part : lines.parts) {
        lines.height = std::max(lines.height, part.area.height());
    }
    for (Placed& part : lines.parts) {
        part.area.moveTop((lines.height - part.area.height()) / 2);
    }
    lines.isOneRow = missing == 0;
    return lines;
}

HeadingLayout::Lines HeadingLayout::below(const Shown& parts, int width) const {
    Lines lines;
    lines.isOneRow = false;
    std::vector<Placed> row;
    int x = 0;
    int line = 0;
    const auto endRow = [&](int gap) {
        for (Placed& part : row) {
            part.area.moveTop(lines.height + (line - part.area.height()) / 2);
            lines.parts.push_back(part);
        }
        lines.height += row.empty() ? 0 : line + gap;
        row.clear();
        x = 0;
        line = 0;
    };
    const auto add = [&](QLayoutItem* item, int gap) {
        const int wanted = std::min(item->sizeHint().width(), width);
        if (x > 0 && x + wanted > width) {
            endRow(gap);
        }
        const QRect area(x, 0, wanted, heightIn(*item, wanted));
        row.push_back({item, area});
        x += wanted + spacing();
        line = std::max(line, area.height());
    };
    for (QLayoutItem* item : parts.words) {
        add(item, 0);
    }
    endRow(parts.ends.empty() ? 0 : spacing() / 2);
    for (QLayoutItem* item : parts.ends) {
        add(item, spacing() / 2);
    }
    endRow(0);
    return lines;
}

HeadingLayout::Lines HeadingLayout::linesIn(int width) const {
    const Shown parts = shown();
    Lines lines = inOneRow(parts, width);
    return lines.isOneRow ? lines : below(parts, width);
}

int HeadingLayout::heightOf(const Lines& lines) const {
    if (lines.isOneRow || parentWidget() == nullptr) {
        return lines.height;
    }
    int row = 0;
    for (const Placed& part : lines.parts) {
        row = std::max(row, part.item->sizeHint().height());
    }
    return lines.height + std::max(0, parentWidget()->minimumHeight() - row);
}

int HeadingLayout::presentHeight() const {
    return heightOf(linesIn(m_width < 0 ? usualWidth() : m_width));
}

QSize HeadingLayout::withMargins(QSize inside) const {
    const QMargins margins = contentsMargins();
    return inside + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize HeadingLayout::sizeHint() const {
    return withMargins({usualWidth(), presentHeight()});
}

QSize HeadingLayout::minimumSize() const {
    const Shown parts = shown();
    int least = 0;
    for (const auto& items : {parts.words, parts.ends}) {
        for (const QLayoutItem* item : items) {
            least = std::max(least, leastWidthOf(*item));
        }
    }
    return withMargins({least, presentHeight()});
}

void HeadingLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    const QRect inside = area.marginsRemoved(contentsMargins());
    const int before = presentHeight();
    m_width = inside.width();
    const Lines lines = linesIn(m_width);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QPoint from(inside.left(), inside.top() + (inside.height() - lines.height) / 2);
    for (const Placed& part : lines.parts) {
        part.item->setGeometry(QStyle::visualRect(direction, inside, part.area.translated(from)));
    }
    if (heightOf(lines) != before && parentWidget()) {
        parentWidget()->updateGeometry();
    }
}

} // namespace atalaya
