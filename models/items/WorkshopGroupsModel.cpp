#include "models/items/WorkshopGroupsModel.h"

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
    : KeyedTableModel<WorkshopGroupRow>(parent), m_desk(desk) {
    connect(&m_desk, &Desk::workshopChanged, this, &WorkshopGroupsModel::follow);
    follow();
}

void WorkshopGroupsModel::follow() {
    if (const WorkshopSession* session = m_desk.workshop()) {
        connect(session, &WorkshopSession::changed, this, [this](const WorkshopDelta& delta) {
            if (!delta.seats.empty() || delta.clusters || delta.head) {
                refresh();
            }
        });
    }
    refresh();
}

void WorkshopGroupsModel::refresh() {
    std::vector<WorkshopGroupRow> wanted;
    if (const WorkshopSession* session = m_desk.workshop()) {
        const Workshop& workshop = session->workshop();
        const QStringList merged = mergedIn(workshop);
        for (const WorkshopCluster& cluster : workshop.clusters) {
            WorkshopGroupRow row{cluster.id, cluster.name, 0, 0, merged.contains(cluster.id), cluster.institutions};
            for (const Seat& seat : workshop.seats) {
                row.seats += seat.cluster == cluster.id ? 1 : 0;
                row.away += seat.cluster == cluster.id && seat.away ? 1 : 0;
            }
            wanted.push_back(std::move(row));
        }
    }
    sync(std::move(wanted));
}

bool WorkshopGroupsModel::mayChange() const {
    const WorkshopSession* session = m_desk.workshop();
    return session && session->isEditable() && !session->workshop().ended.isValid();
}

int WorkshopGroupsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags WorkshopGroupsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = KeyedTableModel<WorkshopGroupRow>::flags(index);
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
        return row.institutions.join(u"; "_s);
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
    WorkshopSession* session = m_desk.workshop();
    if (!session || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const WorkshopCluster* known = session->workshop().cluster(row(index.row()).key);
    if (!known || index.column() == Seats) {
        return false;
    }
    WorkshopCluster cluster = *known;
    if (index.column() == Name) {
        cluster.name = value.toString().simplified();
    } else {
        cluster.institutions = institutionsIn(value.toString());
    }
    return cluster == *known || session->perform(PutCluster{cluster});
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
