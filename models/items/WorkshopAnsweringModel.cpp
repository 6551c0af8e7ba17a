#include "models/items/WorkshopAnsweringModel.h"

#include "models/items/WorkshopAgendaEdits.h"

#include <algorithm>

namespace atalaya {

WorkshopAnsweringModel::WorkshopAnsweringModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk) {
    connect(&m_desk, &Desk::workshopChanged, this, &WorkshopAnsweringModel::follow);
    follow();
}

void WorkshopAnsweringModel::follow() {
    if (const WorkshopSession* session = m_desk.workshop()) {
        connect(session, &WorkshopSession::changed, this, [this](const WorkshopDelta& delta) {
            if (delta.agenda || delta.clusters) {
                refresh();
            }
        });
    }
    refresh();
}

std::vector<WorkshopAnsweringModel::Row> WorkshopAnsweringModel::rowsNow() const {
    std::vector<Row> rows;
    const WorkshopSession* session = m_desk.workshop();
    if (!session) {
        return rows;
    }
    const Workshop& workshop = session->workshop();
    for (const Commitment& commitment : session->framework().commitments) {
        Row row{commitment.code,
                tr("%1 %2", "number and title of a commitment").arg(commitment.number).arg(commitment.title), 0,
                std::vector<int>(workshop.clusters.size(), 0)};
        for (const AgendaItem& item : workshop.agenda) {
            if (!commitment.indicators.contains(item.indicator)) {
                continue;
            }
            ++row.questions;
            const QStringList answering = workshop.answering(item);
            for (std::size_t i = 0; i < workshop.clusters.size(); ++i) {
                row.answered[i] += answering.contains(workshop.clusters[i].id) ? 1 : 0;
            }
        }
        if (row.questions > 0) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

void WorkshopAnsweringModel::refresh() {
    const WorkshopSession* session = m_desk.workshop();
    const auto clusters = session ? session->workshop().clusters : std::vector<WorkshopCluster>();
    std::vector<Row> rows = rowsNow();
    const auto sameCluster = [](const WorkshopCluster& a, const WorkshopCluster& b) {
        return a.id == b.id && a.name == b.name;
    };
    const bool isSameTable =
        std::equal(clusters.begin(), clusters.end(), m_clusters.begin(), m_clusters.end(), sameCluster) &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row& a, const Row& b) { return a.commitment == b.commitment; });
    if (!isSameTable) {
        // Other rows or columns, made on other parts of the page.
        beginResetModel();
        m_clusters = clusters;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!(rows[i] == m_rows[i])) {
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
        }
    }
}

int WorkshopAnsweringModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkshopAnsweringModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_clusters.size());
}

Qt::CheckState WorkshopAnsweringModel::state(const QModelIndex& index) const {
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const int answered = row.answered.at(static_cast<std::size_t>(index.column()) - 1);
    return answered == 0 ? Qt::Unchecked : answered == row.questions ? Qt::Checked : Qt::PartiallyChecked;
}

Qt::ItemFlags WorkshopAnsweringModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const WorkshopSession* session = m_desk.workshop();
    const bool mayChange = session && session->isEditable() && !session->workshop().ended.isValid();
    flags.setFlag(Qt::ItemIsUserCheckable, index.isValid() && mayChange && index.column() != commitmentColumn);
    return flags;
}

QVariant WorkshopAnsweringModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (index.column() == commitmentColumn) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? row.title : QVariant();
    }
    const auto group = static_cast<std::size_t>(index.column()) - 1;
    const int answered = row.answered.at(group);
    switch (role) {
    case Qt::CheckStateRole:
        return state(index);
    case Qt::DisplayRole:
        return state(index) == Qt::PartiallyChecked ? tr("%1 of %2", "questions").arg(answered).arg(row.questions)
                                                    : QString();
    case Qt::AccessibleTextRole: {
        const QString name = m_clusters[group].name;
        return answered == 0 ? tr("%1 does not answer", "a group").arg(name)
               : answered == row.questions
                   ? tr("%1 answers", "a group").arg(name)
                   : tr("%1 answers %2 of %3 questions", "a group").arg(name).arg(answered).arg(row.questions);
    }
    case Qt::ToolTipRole:
        return m_clusters[group].name;
    default:
        return {};
    }
}

bool WorkshopAnsweringModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    WorkshopSession* session = m_desk.workshop();
    const bool isMark = role == Qt::CheckStateRole && checkIndex(index, CheckIndexOption::IndexIsValid) &&
                        index.column() != commitmentColumn;
    if (!session || !isMark) {
        return false;
    }
    const QString commitment = m_rows.at(static_cast<std::size_t>(index.row())).commitment;
    const QString cluster = m_clusters.at(static_cast<std::size_t>(index.column()) - 1).id;
    const bool answers = value.toInt() == Qt::Checked;
    if (!answers && agenda::leavesNobody(session->framework(), session->workshop(), commitment, cluster)) {
        Q_EMIT keptFor(tr("Nobody would answer one of these questions. Mark another group first, or leave the question "
                          "out of the agenda."));
        return false;
    }
    const auto items = agenda::answeredBy(session->framework(), session->workshop(), commitment, cluster, answers);
    return items == session->workshop().agenda || session->perform(SetAgenda{items});
}

QVariant WorkshopAnsweringModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isWords = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !isWords || section < 0 || section >= columnCount()) {
        return {};
    }
    return section == commitmentColumn ? tr("Commitment") : m_clusters.at(static_cast<std::size_t>(section) - 1).name;
}

} // namespace atalaya
