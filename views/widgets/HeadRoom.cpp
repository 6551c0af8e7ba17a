#include "views/widgets/HeadRoom.h"

#include <QHeaderView>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

constexpr int farBelowHeads = 10'000; // px

QString wordOfHead(const QHeaderView& head, int section) {
    return head.model()->headerData(section, head.orientation(), Qt::DisplayRole).toString();
}

} // namespace

int roomForHead(const QHeaderView& head, int section, int wanted) {
    // Not sectionSizeHint(): that keeps room for the sign of sorting in every head, while only one shows it.
    const QStyle& style = *head.style();
    int needed = head.fontMetrics().horizontalAdvance(wordOfHead(head, section)) +
                 2 * style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &head);
    if (head.isSortIndicatorShown() && head.sortIndicatorSection() == section) {
        needed += style.pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &head) +
                  style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &head);
    }
    return std::max(wanted, needed);
}

int widestText(const QFontMetrics& metrics, const QAbstractItemModel& model, int column) {
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        widest = std::max(widest, metrics.horizontalAdvance(model.index(row, column).data().toString()));
    }
    return widest;
}

bool fitHeadHeight(QHeaderView& head, int wanted) {
    head.setDefaultAlignment(Qt::Alignment::fromInt(head.defaultAlignment().toInt() | Qt::TextWordWrap));
    const QFontMetrics metrics = head.fontMetrics();
    const int around = 2 * head.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &head);
    int needed = metrics.height();
    for (int section = 0; section < head.count(); ++section) {
        if (!head.isSectionHidden(section)) {
            const QRect room(0, 0, std::max(1, head.sectionSize(section) - around), farBelowHeads);
            needed = std::max(needed, metrics.boundingRect(room, Qt::TextWordWrap, wordOfHead(head, section)).height());
        }
    }
    const int height = wanted + needed - metrics.height();
    const bool isOther = height != head.minimumHeight() || height != head.maximumHeight();
    if (isOther) {
        head.setFixedHeight(height);
    }
    return isOther;
}

void whenWidthChanges(QHeaderView& head, int section, QObject* context, std::function<void()> fit) {
    QObject::connect(
        &head, &QHeaderView::sectionResized, context,
        [section, fit = std::move(fit)](int resized) {
            if (resized == section) {
                fit();
            }
        },
        Qt::QueuedConnection);
}

} // namespace atalaya
