// What people do with the rows of the tree of objectives.
#include "models/items/ObjectiveTreeModel.h"

#include "assessments/strategy/PlanTree.h"

#include <QMimeData>

namespace atalaya {

namespace {

const QString planThingMimeType = QStringLiteral("application/x-atalaya-plan-thing");

} // namespace

QString ObjectiveTreeModel::nameOf(const QUuid& id) const {
    const Plan& plan = m_session->assessment().plan;
    if (const Objective* objective = plan.objective(id)) {
        return objective->code.isEmpty() ? QStringLiteral("“%1”").arg(objective->title.left(60)) : objective->code;
    }
    const Action* action = plan.action(id);
    return action == nullptr ? QString() : action->code;
}

bool ObjectiveTreeModel::carryOut(const std::optional<Move>& move) {
    if (!move || !m_session) {
        return false;
    }
    if (move->kind == Kind::Objective) {
        return m_session->perform(MoveObjective{move->id, move->to, move->before},
                                  StepName(tr, QT_TR_NOOP("Move objective %1")).arg(nameOf(move->id)));
    }
    return m_session->perform(MoveAction{move->id, move->to, move->before},
                              StepName(tr, QT_TR_NOOP("Move action %1")).arg(nameOf(move->id)));
}

QUuid ObjectiveTreeModel::nextOfKind(const Node& above, Kind kind, int row) {
    for (std::size_t at = static_cast<std::size_t>(row); at < above.below.size(); ++at) {
        if (above.below[at]->kind == kind) {
            return above.below[at]->id;
        }
    }
    return {};
}

std::optional<ObjectiveTreeModel::Move> ObjectiveTreeModel::moveBySteps(const QModelIndex& index, int by) const {
    const Node& node = nodeOf(index);
    if (node.kind != Kind::Objective && node.kind != Kind::Action) {
        return std::nullopt;
    }
    const Node& above = *node.above;
    const int row = rowOf(node);
    const int other = row + by;
    const bool isThere = other >= 0 && other < static_cast<int>(above.below.size()) &&
                         above.below[static_cast<std::size_t>(other)]->kind == node.kind;
    if (!isThere) {
        return std::nullopt;
    }
    const QUuid before =
        by < 0 ? above.below[static_cast<std::size_t>(other)]->id : nextOfKind(above, node.kind, other + 1);
    return Move{node.kind, node.id, above.id, before};
}

std::optional<ObjectiveTreeModel::Move> ObjectiveTreeModel::moveInwards(const QModelIndex& index) const {
    const Node& node = nodeOf(index);
    if (node.kind != Kind::Objective && node.kind != Kind::Action) {
        return std::nullopt;
    }
    // An action stands behind all objectives of its parent: the last of them is above it.
    const Node& among = node.above->kind == Kind::WithoutObjective ? m_root : *node.above;
    const int from = node.above->kind == Kind::WithoutObjective ? rowOf(*node.above) : rowOf(node);
    for (int row = from - 1; row >= 0; --row) {
        const Node& other = *among.below[static_cast<std::size_t>(row)];
        if (other.kind == Kind::Objective) {
            return Move{node.kind, node.id, other.id, {}};
        }
    }
    return std::nullopt;
}

std::optional<ObjectiveTreeModel::Move> ObjectiveTreeModel::moveOutwards(const QModelIndex& index) const {
    const Node& node = nodeOf(index);
    if ((node.kind != Kind::Objective && node.kind != Kind::Action) || node.above->kind != Kind::Objective) {
        return std::nullopt;
    }
    const Node& left = *node.above;
    const Node& to = *left.above;
    const QUuid before = node.kind == Kind::Objective ? nextOfKind(to, Kind::Objective, rowOf(left) + 1) : QUuid();
    return Move{node.kind, node.id, to.id, before};
}

bool ObjectiveTreeModel::moveBy(const QModelIndex& index, int by) {
    return carryOut(moveBySteps(index, by));
}

bool ObjectiveTreeModel::moveIn(const QModelIndex& index) {
    return carryOut(moveInwards(index));
}

bool ObjectiveTreeModel::moveOut(const QModelIndex& index) {
    return carryOut(moveOutwards(index));
}

bool ObjectiveTreeModel::canMoveBy(const QModelIndex& index, int by) const {
    return moveBySteps(index, by).has_value();
}

bool ObjectiveTreeModel::canMoveIn(const QModelIndex& index) const {
    return moveInwards(index).has_value();
}

bool ObjectiveTreeModel::canMoveOut(const QModelIndex& index) const {
    return moveOutwards(index).has_value();
}

bool ObjectiveTreeModel::remove(const QUuid& id, bool withContents) {
    if (!m_session) {
        return false;
    }
    const Plan& plan = m_session->assessment().plan;
    if (plan.action(id) != nullptr) {
        return m_session->perform(RemoveAction{id}, StepName(tr, QT_TR_NOOP("Remove action %1")).arg(nameOf(id)));
    }
    if (plan.objective(id) == nullptr) {
        return false;
    }
    return m_session->perform(RemoveObjective{id, withContents},
                              withContents
                                  ? StepName(tr, QT_TR_NOOP("Remove objective %1 and all it holds")).arg(nameOf(id))
                                  : StepName(tr, QT_TR_NOOP("Remove objective %1")).arg(nameOf(id)));
}

Qt::ItemFlags ObjectiveTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return isEditable() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Kind kind = kindOf(index);
    if (isEditable() && kind != Kind::WithoutObjective) {
        flags |= Qt::ItemIsDragEnabled;
    }
    if (isEditable() && kind != Kind::Action) {
        flags |= Qt::ItemIsDropEnabled;
    }
    return flags;
}

QStringList ObjectiveTreeModel::mimeTypes() const {
    return {planThingMimeType};
}

QMimeData* ObjectiveTreeModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty() || idOf(indexes.front()).isNull()) {
        return nullptr;
    }
    auto* data = new QMimeData;
    data->setData(planThingMimeType, idOf(indexes.front()).toRfc4122());
    return data;
}

/// What a drop means: nothing where it is forbidden.
std::optional<ObjectiveTreeModel::Move> ObjectiveTreeModel::dropOf(const QMimeData* data, int row,
                                                                   const QModelIndex& parent) const {
    if (data == nullptr || !data->hasFormat(planThingMimeType) || !isEditable()) {
        return std::nullopt;
    }
    const QUuid id = QUuid::fromRfc4122(data->data(planThingMimeType));
    const Plan& plan = m_session->assessment().plan;
    const Node& target = nodeOf(parent);
    const int from = row < 0 ? static_cast<int>(target.below.size()) : row;
    if (plan.objective(id) != nullptr) {
        const bool isPlace = target.kind == Kind::Root || target.kind == Kind::Objective;
        if (!isPlace || (target.kind == Kind::Objective && isWithin(plan, target.id, id))) {
            return std::nullopt;
        }
        return moveInto(Kind::Objective, id, target, from);
    }
    const bool isPlace = target.kind == Kind::Objective || target.kind == Kind::WithoutObjective;
    if (plan.action(id) == nullptr || !isPlace) {
        return std::nullopt;
    }
    return moveInto(Kind::Action, id, target, from);
}

ObjectiveTreeModel::Move ObjectiveTreeModel::moveInto(Kind kind, const QUuid& id, const Node& to, int row) {
    QUuid before = nextOfKind(to, kind, row);
    // In front of itself it would stay where it is: what is meant is in front of the next.
    for (int next = row; before == id; ++next) {
        before = nextOfKind(to, kind, next + 1);
    }
    return {kind, id, to.id, before};
}

bool ObjectiveTreeModel::isThereAlready(const Move& move) const {
    const Node* moved = find({move.kind, move.id});
    return moved != nullptr && moved->above->id == move.to &&
           nextOfKind(*moved->above, move.kind, rowOf(*moved) + 1) == move.before;
}

bool ObjectiveTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                         const QModelIndex& parent) const {
    return action == Qt::MoveAction && dropOf(data, row, parent).has_value();
}

bool ObjectiveTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                      const QModelIndex& parent) {
    const auto move = action == Qt::MoveAction ? dropOf(data, row, parent) : std::nullopt;
    if (move && !isThereAlready(*move)) {
        carryOut(move);
    }
    // The row was moved by the change: told so, the view would remove it where it was.
    return false;
}

} // namespace atalaya
