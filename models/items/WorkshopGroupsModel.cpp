#include "models/items/WorkshopGroupsModel.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/workshop/Merging.h"

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Ids of groups that would not stand alone if everybody who is expected voted.
QStringList mergedIn(const Workshop& workshop) {
    QStringList merged;
    for (const MergedGroup& group : attendanceOf(workshop)) {
        if (group.kind != MergedGroup::Kind::One) {
            merged << group.clusters;
        }
    }
    return merged;
}

QStringList institutionsIn(const QString& text) {
    QStringList institutions;
    for (const QString& part : text.split(u';')) {
        const QString institution = part.simplified();
        if (!institution.isEmpty() && !institutions.contains(institution)) {
            institutions << institution;
        }
    }
    return institutions;
}

} // namespace

WorkshopGroupsModel::WorkshopGroupsModel(Desk& desk, QObject* parent)
    : WorkshopPartsModel<WorkshopGroupRow>(desk, ColumnCount, parent) {
    follow();
}

bool WorkshopGroupsModel::concerns(const WorkshopDelta& delta) const {
    return !delta.seats.empty() || delta.clusters || delta.head;
}

std::vector<WorkshopGroupRow> WorkshopGroupsModel::rowsOf(const Workshop& workshop) const {
    std::vector<WorkshopGroupRow> rows;
    const QStringList merged = mergedIn(workshop);
    for (const WorkshopCluster& cluster : workshop.clusters) {
        WorkshopGroupRow row{cluster.id, cluster.name, 0, 0, merged.contains(cluster.id), cluster.institutions};
        for (const Seat& seat : workshop.seats) {
            row.seats += seat.cluster == cluster.id ? 1 : 0;
            row.away += seat.cluster == cluster.id && seat.away ? 1 : 0;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Qt::ItemFlags WorkshopGroupsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = WorkshopPartsModel<WorkshopGroupRow>::flags(index);
    if (index.isValid() && mayChange()) {
        flags.setFlag(Qt::ItemIsEditable, index.column() != Seats);
    }
    return flags;
}

QString WorkshopGroupsModel::text(const WorkshopGroupRow& row, int column) {
    switch (column) {
    case Name:
        return row.name;
    case Seats: {
        const QString seats =
            row.away > 0 ? tr("%1, %2 away", "seats").arg(row.seats).arg(row.away) : QString::number(row.seats);
        return row.isMerged ? tr("%1, will be merged", "seats of a group").arg(seats) : seats;
    }
    default:
        return clauses(row.institutions);
    }
}

QVariant WorkshopGroupsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isWords = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::EditRole;
    return isWords ? text(row(index.row()), index.column()) : QVariant();
}

bool WorkshopGroupsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    WorkshopSession* chosen = session();
    if (!chosen || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const WorkshopCluster* known = chosen->workshop().cluster(row(index.row()).key);
    if (!known || index.column() == Seats) {
        return false;
    }
    WorkshopCluster cluster = *known;
    if (index.column() == Name) {
        cluster.name = value.toString().simplified();
    } else {
        cluster.institutions = institutionsIn(value.toString());
    }
    return cluster == *known || chosen->perform(PutCluster{cluster});
}

QVariant WorkshopGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Group");
    case Seats:
        return tr("Seats");
    case Institutions:
        return tr("Institutions, with ; between them");
    default:
        return {};
    }
}

} // namespace atalaya
