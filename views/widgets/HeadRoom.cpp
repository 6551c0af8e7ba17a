#include "views/widgets/HeadRoom.h"

#include <QHeaderView>
#include <QStyle>

#include <algorithm>

namespace atalaya {

int roomForHead(const QHeaderView& head, int section, int wanted) {
    // Not sectionSizeHint(): that keeps room for the sign of sorting in every head, while only one shows it.
    const QString word = head.model()->headerData(section, head.orientation(), Qt::DisplayRole).toString();
    const QStyle& style = *head.style();
    int needed =
        head.fontMetrics().horizontalAdvance(word) + 2 * style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &head);
    if (head.isSortIndicatorShown() && head.sortIndicatorSection() == section) {
        needed += style.pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &head) +
                  style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &head);
    }
    return std::max(wanted, needed);
}

} // namespace atalaya
