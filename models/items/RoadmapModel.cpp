#include "models/items/RoadmapModel.h"

#include "models/session/WindowLanguage.h"

#include <algorithm>

namespace atalaya {

struct RoadmapModel::Node {
    RoadmapGroup head; ///< its rows are those of this model, not only of the head
};

namespace {

template <class Rows> auto rowWithKey(Rows& rows, const QUuid& key) {
    return std::find_if(rows.begin(), rows.end(), [&](const RoadmapRow& row) { return row.key == key; });
}

} // namespace

RoadmapModel::RoadmapModel(QObject* parent) : QAbstractItemModel(parent), m_money({}, languageOfWindow()) {}

RoadmapModel::~RoadmapModel() = default;

void RoadmapModel::show(AssessmentSession* session) {
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    start();
    if (session) {
        connect(session, &AssessmentSession::changed, this, &RoadmapModel::follow);
        connect(session, &QObject::destroyed, this, [this] {
            m_session.clear();
            start();
        });
    }
}

void RoadmapModel::setGrouping(RoadmapGrouping grouping) {
    if (grouping != m_grouping) {
        m_grouping = grouping;
        start();
    }
}

void RoadmapModel::setToday(QDate today) {
    if (today != m_today) {
        m_today = today;
        if (m_session) {
            sync(groupsNow());
            Q_EMIT refreshed();
        }
    }
}

std::vector<RoadmapGroup> RoadmapModel::groupsNow() const {
    return roadmapGroups(m_session->framework(), m_session->assessment(), m_grouping, m_money.language(), m_today);
}

void RoadmapModel::start() {
    beginResetModel();
    m_groups.clear();
    if (m_session) {
        m_money = PlanMoney(m_session->assessment().plan, m_money.language());
        for (RoadmapGroup& group : groupsNow()) {
            m_groups.push_back(std::make_unique<Node>(Node{std::move(group)}));
        }
    }
    endResetModel();
    Q_EMIT refreshed();
}

void RoadmapModel::follow(const AssessmentDelta& delta) {
    const PlanDelta& plan = delta.plan;
    if (!plan.head && plan.objectives.empty() && plan.actions.empty() && delta.answers.empty() &&
        delta.evidence.empty() && delta.weights.empty() && delta.targets.empty() && !delta.other) {
        return;
    }
    const PlanMoney before = m_money;
    m_money = PlanMoney(m_session->assessment().plan, m_money.language());
    sync(groupsNow());
    if (m_money != before) {
        Q_EMIT headerDataChanged(Qt::Horizontal, Cost, Cost);
    }
    if (m_money.unit() != before.unit()) {
        for (const auto& node : m_groups) {
            for (int row = 0; row < static_cast<int>(node->head.rows.size()); ++row) {
                tellRow(*node, row);
            }
            const int at = rowOf(node.get());
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
    Q_EMIT refreshed();
}

void RoadmapModel::placeGroup(int at, RoadmapGroup& wanted) {
    const auto begin = m_groups.begin() + at;
    const auto found =
        std::find_if(begin, m_groups.end(), [&](const auto& node) { return node->head.key == wanted.key; });
    if (found == m_groups.end()) {
        beginInsertRows({}, at, at);
        auto node = std::make_unique<Node>();
        node->head = {wanted.key, wanted.objective, wanted.title, wanted.cost, wanted.loads, {}};
        m_groups.insert(begin, std::move(node));
        endInsertRows();
        return;
    }
    if (const auto from = static_cast<int>(found - m_groups.begin()); from != at) {
        beginMoveRows({}, from, from, {}, at);
        std::rotate(begin, found, found + 1);
        endMoveRows();
    }
    RoadmapGroup& head = m_groups[static_cast<std::size_t>(at)]->head;
    if (!head.hasSameHead(wanted)) {
        std::vector<RoadmapRow> rows = std::move(head.rows);
        head = {wanted.key, wanted.objective, wanted.title, wanted.cost, wanted.loads, std::move(rows)};
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

void RoadmapModel::placeRows(Node& node, std::vector<RoadmapRow> wanted) {
    std::vector<RoadmapRow>& rows = node.head.rows;
    for (int at = 0; at < static_cast<int>(wanted.size()); ++at) {
        RoadmapRow& next = wanted[static_cast<std::size_t>(at)];
        const QModelIndex here = index(rowOf(&node), 0);
        if (at >= static_cast<int>(rows.size()) || rows[static_cast<std::size_t>(at)].key != next.key) {
            const QModelIndex now = indexOf(next.key);
            if (!now.isValid()) {
                beginInsertRows(here, at, at);
                rows.insert(rows.begin() + at, std::move(next));
                endInsertRows();
                continue;
            }
            Node* from = static_cast<Node*>(now.internalPointer());
            beginMoveRows(now.parent(), now.row(), now.row(), here, at);
            RoadmapRow moved = std::move(from->head.rows[static_cast<std::size_t>(now.row())]);
            from->head.rows.erase(from->head.rows.begin() + now.row());
            rows.insert(rows.begin() + at, std::move(moved));
            endMoveRows();
        }
        if (!(rows[static_cast<std::size_t>(at)] == next)) {
            rows[static_cast<std::size_t>(at)] = std::move(next);
            tellRow(node, at);
        }
    }
}

void RoadmapModel::sync(std::vector<RoadmapGroup> wanted) {
    std::set<QUuid> stay;
    for (const RoadmapGroup& group : wanted) {
        for (const RoadmapRow& row : group.rows) {
            stay.insert(row.key);
        }
    }
    for (const auto& node : m_groups) {
        for (int row = static_cast<int>(node->head.rows.size()) - 1; row >= 0; --row) {
            if (!stay.contains(node->head.rows[static_cast<std::size_t>(row)].key)) {
                beginRemoveRows(index(rowOf(node.get()), 0), row, row);
                node->head.rows.erase(node->head.rows.begin() + row);
                endRemoveRows();
            }
        }
    }
    for (int at = 0; at < static_cast<int>(wanted.size()); ++at) {
        placeGroup(at, wanted[static_cast<std::size_t>(at)]);
    }
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        placeRows(*m_groups[at], std::move(wanted[at].rows));
    }
    // Groups that nobody wants any more are behind the others, and empty.
    for (int at = static_cast<int>(m_groups.size()) - 1; at >= static_cast<int>(wanted.size()); --at) {
        beginRemoveRows({}, at, at);
        m_groups.pop_back();
        endRemoveRows();
    }
}

void RoadmapModel::tellRow(const Node& node, int row) {
    const QModelIndex parent = index(rowOf(&node), 0);
    Q_EMIT dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
}

int RoadmapModel::rowOf(const Node* node) const {
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const auto& one) { return one.get() == node; });
    return static_cast<int>(found - m_groups.begin());
}

QModelIndex RoadmapModel::indexOf(const QUuid& action, int column) const {
    for (const auto& node : m_groups) {
        const auto row = rowWithKey(node->head.rows, action);
        if (row != node->head.rows.end()) {
            return createIndex(static_cast<int>(row - node->head.rows.begin()), column, node.get());
        }
    }
    return {};
}

const RoadmapRow* RoadmapModel::action(const QModelIndex& index) const {
    if (!index.isValid() || index.internalPointer() == nullptr) {
        return nullptr;
    }
    const auto* node = static_cast<const Node*>(index.constInternalPointer());
    return &node->head.rows[static_cast<std::size_t>(index.row())];
}

const RoadmapGroup* RoadmapModel::group(const QModelIndex& index) const {
    return index.isValid() && index.internalPointer() == nullptr
               ? &m_groups[static_cast<std::size_t>(index.row())]->head
               : nullptr;
}

QModelIndex RoadmapModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, m_groups[static_cast<std::size_t>(parent.row())].get())
                            : createIndex(row, column, nullptr);
}

QModelIndex RoadmapModel::parent(const QModelIndex& child) const {
    const auto* node = child.isValid() ? static_cast<const Node*>(child.constInternalPointer()) : nullptr;
    return node ? createIndex(rowOf(node), 0, nullptr) : QModelIndex();
}

int RoadmapModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    const RoadmapGroup* head = parent.column() == 0 ? group(parent) : nullptr;
    return head ? static_cast<int>(head->rows.size()) : 0;
}

int RoadmapModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

/// As it is written in the column, and what it is.
QString RoadmapModel::spokenCost(std::optional<qint64> likely) const {
    return likely ? tr("likely cost %1 %2", "amount, unit").arg(m_money.text(*likely), m_money.unit())
                  : tr("no cost estimated yet");
}

QVariant RoadmapModel::groupData(const RoadmapGroup& group, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? group.title : column == Cost ? m_money.text(group.cost) : QVariant();
    case Qt::AccessibleTextRole: {
        if (column == Cost) {
            return spokenCost(group.cost);
        }
        const auto actions = static_cast<int>(group.rows.size());
        QStringList said{group.title, tr("%n action(s)", nullptr, actions),
                         tr("likely cost %1").arg(m_money.whole(group.cost))};
        for (const Workload& load : group.loads) {
            said << tr("%1: %2", "year, what a body has to do")
                        .arg(QString::number(load.year), workloadWords(load, m_money.language()));
        }
        return said.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return group.title;
    case IdRole:
        return group.objective;
    case CostRole:
        return group.cost;
    default:
        return {};
    }
}

QVariant RoadmapModel::actionData(const RoadmapRow& row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return column == Name   ? row.title
               : column == Cost ? (row.cost ? m_money.text(row.cost->likely) : QStringLiteral("\u2013"))
                                : liftText(row.lifts);
    case Qt::AccessibleTextRole:
        return column == Cost ? spokenCost(row.cost ? std::optional(row.cost->likely) : std::nullopt)
                              : spokenRoadmapRow(row, m_money);
    case Qt::ToolTipRole:
        return spokenRoadmapRow(row, m_money);
    case IdRole:
        return row.key;
    case CodeRole:
        return row.code;
    case StartRole:
        return row.start;
    case EndRole:
        return row.end;
    case StatusRole:
        return static_cast<int>(row.status);
    case ProgressRole:
        return row.progress;
    case LiftsRole:
        return liftText(row.lifts);
    case CostRole:
        return row.cost ? QVariant(row.cost->likely) : QVariant();
    default:
        return {};
    }
}

QVariant RoadmapModel::data(const QModelIndex& index, int role) const {
    if (role == IsGroupRole) {
        return group(index) != nullptr;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Cost) {
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (const RoadmapGroup* head = group(index)) {
        return groupData(*head, index.column(), role);
    }
    const RoadmapRow* row = action(index);
    return row ? actionData(*row, index.column(), role) : QVariant();
}

QVariant RoadmapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal && section == Cost) {
        return m_money.roundingNote();
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Action");
    case Cost:
        return m_money.hasCurrency() ? tr("Cost, %1", "M USD").arg(m_money.unit()) : m_money.title();
    case Timeline:
        return tr("Timeline");
    default:
        return {};
    }
}

} // namespace atalaya
