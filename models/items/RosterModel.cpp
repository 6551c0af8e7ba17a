#include "models/items/RosterModel.h"

namespace atalaya {

RosterModel::RosterModel(Desk& desk, QObject* parent) : WorkshopPartsModel<RosterRow>(desk, ColumnCount, parent) {
    follow();
}

bool RosterModel::concerns(const WorkshopDelta& delta) const {
    return !delta.seats.empty() || delta.clusters;
}

std::vector<RosterRow> RosterModel::rowsOf(const Workshop& workshop) const {
    std::vector<RosterRow> rows;
    for (const Seat& seat : workshop.seats) {
        const WorkshopCluster* cluster = workshop.cluster(seat.cluster);
        rows.push_back(
            {seat.id, seat.number, seat.cluster, cluster ? cluster->name : seat.cluster, seat.name, seat.away});
    }
    return rows;
}

Qt::ItemFlags RosterModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = WorkshopPartsModel<RosterRow>::flags(index);
    if (index.isValid() && mayChange()) {
        flags.setFlag(Qt::ItemIsEditable, index.column() == Group || index.column() == Name);
        flags.setFlag(Qt::ItemIsUserCheckable, index.column() == Away);
    }
    return flags;
}

QString RosterModel::text(const RosterRow& row, int column) {
    switch (column) {
    case Number:
        return QString::number(row.number);
    case Group:
        return row.group;
    case Name:
        return row.name;
    default:
        return row.away ? tr("away", "of a participant") : QString();
    }
}

QVariant RosterModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RosterRow& seat = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(seat, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Number               ? tr("seat %1").arg(seat.number)
               : index.column() == Away && !seat.away ? tr("not away", "of a participant")
                                                      : text(seat, index.column());
    case Qt::EditRole:
        return index.column() == Group ? seat.cluster : text(seat, index.column());
    case Qt::CheckStateRole:
        return index.column() == Away ? QVariant(seat.away ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool RosterModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    WorkshopSession* chosen = session();
    if (!chosen || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Seat* known = chosen->workshop().seat(row(index.row()).key);
    if (!known) {
        return false;
    }
    Seat seat = *known;
    if (index.column() == Away && role == Qt::CheckStateRole) {
        seat.away = value.toInt() == Qt::Checked;
    } else if (index.column() == Group && role == Qt::EditRole) {
        seat.cluster = value.toString();
    } else if (index.column() == Name && role == Qt::EditRole) {
        seat.name = value.toString();
    } else {
        return false;
    }
    return seat == *known || chosen->perform(PutSeats{{seat}});
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("Seat");
    case Group:
        return tr("Group");
    case Name:
        return tr("Name");
    case Away:
        return tr("Away", "column: of participants");
    default:
        return {};
    }
}

} // namespace atalaya
