#include "models/items/SafeCopiesModel.h"

#include "models/items/FileSize.h"
#include "models/items/Moment.h"

#include <QDir>

namespace atalaya {

SafeCopiesModel::SafeCopiesModel(const Desk& desk, const SafeCopies& copies, QObject* parent)
    : KeyedTableModel<SafeCopyRow>(parent), m_desk(desk), m_copies(copies) {
    connect(&copies, &SafeCopies::changed, this, &SafeCopiesModel::refresh);
    refresh();
}

void SafeCopiesModel::list(const QString& lost) {
    m_isLost = !lost.isEmpty();
    m_found = m_isLost ? m_copies.copiesOf(lost) : std::vector<SafeCopy>();
    refresh();
}

void SafeCopiesModel::refresh() {
    std::vector<SafeCopyRow> wanted;
    for (const SafeCopy& copy : copies()) {
        wanted.push_back({copy.path, copy, m_copies.stateOf(copy)});
    }
    sync(std::move(wanted));
}

int SafeCopiesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QString SafeCopiesModel::timeOf(const SafeCopyRow& row) const {
    const QDateTime local = row.copy.at.toLocalTime();
    const QString moment = momentText(row.copy.at, m_desk.surroundings().now());
    const bool isToday = local.date() == m_desk.surroundings().now().toLocalTime().date();
    return isToday ? moment : tr("%1, %2", "day, time").arg(moment, timeText(local.time()));
}

QString SafeCopiesModel::noteOn(const SafeCopyRow& row) const {
    const QString size = fileSizeText(row.copy.size);
    switch (row.state) {
    case SafeCopies::State::Checked:
        return tr("%1 · checked", "size").arg(size);
    case SafeCopies::State::Damaged:
        return tr("%1 · damaged, do not use it", "size").arg(size);
    case SafeCopies::State::NotLookedAt:
        break;
    }
    return tr("%1 · checked when it was made", "size").arg(size);
}

QVariant SafeCopiesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SafeCopyRow& copy = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return timeOf(copy);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "time of a copy, what is known of it").arg(timeOf(copy), noteOn(copy));
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(copy.key);
    default:
        return {};
    }
}

} // namespace atalaya
