// The tree and how it follows the plan. What its rows say is in ObjectiveTreeModelWords.cpp, what people do with them
// in ObjectiveTreeModelActs.cpp.
#include "models/items/ObjectiveTreeModel.h"

#include <algorithm>

namespace atalaya {

ObjectiveTreeModel::ObjectiveTreeModel(Language language, QObject* parent)
    : QAbstractItemModel(parent), m_language(std::move(language)) {}

void ObjectiveTreeModel::show(AssessmentSession* session) {
    if (m_session) {
        m_session->disconnect(this);
    }
    beginResetModel();
    m_session = nullptr;
    m_root.below.clear();
    m_nodes.clear();
    endResetModel();
    m_session = session;
    if (session) {
        connect(session, &AssessmentSession::changed, this, &ObjectiveTreeModel::follow);
        connect(session, &QObject::destroyed, this, [this] {
            m_session.clear();
            sync();
        });
        sync();
    }
}

void ObjectiveTreeModel::follow(const AssessmentDelta& delta) {
    if (delta.plan.objectives.empty() && !delta.plan.head && delta.plan.actions.empty() &&
        delta.plan.measures.empty() && !delta.other) {
        return;
    }
    sync();
}

ObjectiveTreeModel::Node* ObjectiveTreeModel::find(const Key& key) const {
    const auto found = m_nodes.find(key);
    return found == m_nodes.end() ? nullptr : found->second;
}

int ObjectiveTreeModel::rowOf(const Node& node) {
    const auto& siblings = node.above->below;
    return static_cast<int>(
        std::find_if(siblings.begin(), siblings.end(), [&](const auto& one) { return one.get() == &node; }) -
        siblings.begin());
}

const ObjectiveTreeModel::Node& ObjectiveTreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const Node*>(index.internalPointer()) : m_root;
}

QModelIndex ObjectiveTreeModel::indexOf(const Node& node) const {
    return node.above == nullptr ? QModelIndex() : createIndex(rowOf(node), 0, &node);
}

QModelIndex ObjectiveTreeModel::indexOf(const QUuid& id) const {
    for (const Kind kind : {Kind::Objective, Kind::Action}) {
        if (const Node* node = find({kind, id})) {
            return indexOf(*node);
        }
    }
    return {};
}

QUuid ObjectiveTreeModel::objectiveAt(const QModelIndex& index) const {
    const Node* node = &nodeOf(index);
    if (node->kind == Kind::Action) {
        node = node->above;
    }
    return node->kind == Kind::Objective ? node->id : QUuid();
}

/// Where everything should be, by its key.
void ObjectiveTreeModel::note(const Wanted& wanted) {
    int row = 0;
    for (const Wanted& one : wanted.below) {
        m_wanted[{one.kind, one.id}] = {&wanted, row++};
        note(one);
    }
}

void ObjectiveTreeModel::sync() {
    const PlanMoney before = m_money;
    m_money = m_session ? PlanMoney(m_session->assessment().plan, m_language) : PlanMoney();
    if (m_money != before) {
        Q_EMIT headerDataChanged(Qt::Horizontal, Cost, Cost); // another currency, or another unit
    }
    const Wanted wanted = wantedTree();
    m_wanted.clear();
    note(wanted);
    removeUnwanted(m_root);
    placeBelow(m_root, wanted);
    removeUnwanted(m_root); // what waited for its contents to leave
    m_wanted.clear();
}

bool ObjectiveTreeModel::holdsWanted(const Node& node) const {
    return m_wanted.contains(keyOf(node)) ||
           std::any_of(node.below.begin(), node.below.end(), [this](const auto& one) { return holdsWanted(*one); });
}

/// Takes away every branch that nothing is kept of.
void ObjectiveTreeModel::removeUnwanted(Node& node) {
    for (int row = static_cast<int>(node.below.size()) - 1; row >= 0; --row) {
        Node& child = *node.below[static_cast<std::size_t>(row)];
        if (holdsWanted(child)) {
            removeUnwanted(child);
        } else {
            removeNode(node, row);
        }
    }
}

void ObjectiveTreeModel::removeNode(Node& above, int row) {
    beginRemoveRows(indexOf(above), row, row);
    const auto forget = [this](const auto& self, const Node& node) -> void {
        m_nodes.erase(keyOf(node));
        for (const auto& one : node.below) {
            self(self, *one);
        }
    };
    const auto at = above.below.begin() + row;
    forget(forget, **at);
    above.below.erase(at);
    endRemoveRows();
}

/// `at`: the row among the new siblings once it has left its place.
void ObjectiveTreeModel::moveNode(Node& from, int row, Node& to, int at) {
    const int before = &from == &to && at > row ? at + 1 : at;
    if (!beginMoveRows(indexOf(from), row, row, indexOf(to), before)) {
        return;
    }
    std::unique_ptr<Node> node = std::move(from.below[static_cast<std::size_t>(row)]);
    from.below.erase(from.below.begin() + row);
    node->above = &to;
    to.below.insert(to.below.begin() + at, std::move(node));
    endMoveRows();
}

/// Moves a row that should stand below another parent there, if that is in the tree and not below the row. So that the
/// rows it leaves behind need not be moved.
bool ObjectiveTreeModel::sendHome(Node& child) {
    const auto place = m_wanted.find(keyOf(child));
    if (place == m_wanted.end()) {
        return false;
    }
    const Wanted& wanted = *place->second.above;
    Node* home = wanted.kind == Kind::Root ? &m_root : find({wanted.kind, wanted.id});
    if (home == nullptr || home == child.above) {
        return false;
    }
    for (const Node* up = home; up != nullptr; up = up->above) {
        if (up == &child) {
            return false;
        }
    }
    int at = 0;
    for (int row = 0; row < static_cast<int>(home->below.size()); ++row) {
        const auto other = m_wanted.find(keyOf(*home->below[static_cast<std::size_t>(row)]));
        if (other != m_wanted.end() && other->second.above == &wanted && other->second.row < place->second.row) {
            at = row + 1;
        }
    }
    moveNode(*child.above, rowOf(child), *home, at);
    return true;
}

/// Brings what stands below `node` into the order of `wanted`; what is not wanted ends up behind it. From above, so
/// that no row can be moved below itself: all that a row stands below has its place already.
void ObjectiveTreeModel::placeBelow(Node& node, const Wanted& wanted) {
    for (int at = 0; at < static_cast<int>(wanted.below.size()); ++at) {
        const Wanted& next = wanted.below[static_cast<std::size_t>(at)];
        const Key key{next.kind, next.id};
        const auto isNextAt = [&](int row) {
            return row < static_cast<int>(node.below.size()) &&
                   keyOf(*node.below[static_cast<std::size_t>(row)]) == key;
        };
        while (!isNextAt(at) && at < static_cast<int>(node.below.size())) {
            Node& other = *node.below[static_cast<std::size_t>(at)];
            const auto place = m_wanted.find(keyOf(other));
            const bool isOwn = place != m_wanted.end() && place->second.above == &wanted;
            if (isOwn && isNextAt(at + 1)) {
                // One row went down: that moves, and not all those that it passed.
                moveNode(node, at, node, std::min(place->second.row, static_cast<int>(node.below.size()) - 1));
            } else if (isOwn || !sendHome(other)) {
                break;
            }
        }
        if (!isNextAt(at)) {
            if (Node* there = find(key)) {
                moveNode(*there->above, rowOf(*there), node, at);
            } else {
                beginInsertRows(indexOf(node), at, at);
                auto made = std::make_unique<Node>();
                made->kind = next.kind;
                made->id = next.id;
                made->words = next.words;
                made->above = &node;
                m_nodes[key] = made.get();
                node.below.insert(node.below.begin() + at, std::move(made));
                endInsertRows();
            }
        }
        Node& placed = *node.below[static_cast<std::size_t>(at)];
        if (placed.words != next.words) {
            placed.words = next.words;
            Q_EMIT dataChanged(createIndex(at, 0, &placed), createIndex(at, ColumnCount - 1, &placed));
        }
    }
    for (int at = 0; at < static_cast<int>(wanted.below.size()); ++at) {
        placeBelow(*node.below[static_cast<std::size_t>(at)], wanted.below[static_cast<std::size_t>(at)]);
    }
}

QModelIndex ObjectiveTreeModel::index(int row, int column, const QModelIndex& parent) const {
    const Node& above = nodeOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || parent.column() > 0 ||
        row >= static_cast<int>(above.below.size())) {
        return {};
    }
    return createIndex(row, column, above.below[static_cast<std::size_t>(row)].get());
}

QModelIndex ObjectiveTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(*nodeOf(child).above) : QModelIndex();
}

int ObjectiveTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).below.size());
}

int ObjectiveTreeModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

} // namespace atalaya
