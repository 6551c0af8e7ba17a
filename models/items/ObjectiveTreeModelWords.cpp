// What the rows of the tree of objectives say.
#include "models/items/ObjectiveTreeModel.h"

#include "assessments/strategy/PlanTree.h"

#include <algorithm>

namespace atalaya {

namespace {

/// Of an objective with all below it.
struct ObjectiveBranch {
    int actions = 0, measures = 0;
    int open = 0; ///< actions that were not stopped
    int done = 0;
    int estimated = 0; ///< of `open`
    qint64 cost = 0;   ///< likely

    void add(const Action& action) {
        ++actions;
        if (action.status != ActionStatus::Stopped) {
            ++open;
            done += action.status == ActionStatus::Done ? 1 : 0;
            estimated += action.cost ? 1 : 0;
            cost += action.likelyCost();
        }
    }
    void add(const ObjectiveBranch& below) {
        actions += below.actions;
        measures += below.measures;
        open += below.open;
        done += below.done;
        estimated += below.estimated;
        cost += below.cost;
    }
};

/// Of every objective; `places` as objectiveTree() has them.
std::map<QUuid, ObjectiveBranch> objectiveBranches(const Plan& plan, const std::vector<ObjectivePlace>& places) {
    std::map<QUuid, ObjectiveBranch> branches;
    for (const Action& action : plan.actions) {
        branches[action.objective].add(action);
    }
    for (const Measure& measure : plan.measures) {
        ++branches[measure.objective].measures;
    }
    // From the last on, whatever stands below comes before what it stands below.
    for (std::size_t at = places.size(); at-- > 0;) {
        for (std::size_t above = at; above-- > 0 && places[at].depth > 0;) {
            if (places[above].depth == places[at].depth - 1) {
                branches[places[above].objective->id].add(branches[places[at].objective->id]);
                break;
            }
        }
    }
    return branches;
}

} // namespace

QString ObjectiveTreeModel::statusWord(ActionStatus status) {
    switch (status) {
    case ActionStatus::Proposed:
        return tr("proposed", "an action");
    case ActionStatus::Approved:
        return tr("approved", "an action");
    case ActionStatus::Running:
        return tr("running", "an action");
    case ActionStatus::Done:
        return tr("done", "an action");
    case ActionStatus::Stopped:
        return tr("stopped", "an action");
    }
    return {};
}

ObjectiveTreeModel::Words ObjectiveTreeModel::wordsOf(const Objective& objective) const {
    QStringList serves;
    for (const Commitment& commitment : m_session->framework().commitments) {
        if (objective.commitments.contains(commitment.code)) {
            serves << commitment.code;
        }
    }
    return {objective.code, objective.title, serves.join(QStringLiteral(", ")), {}};
}

ObjectiveTreeModel::Words ObjectiveTreeModel::wordsOf(const Action& action) const {
    QString days;
    if (action.start.isValid() && action.end.isValid()) {
        days = tr("%1 – %2", "from one month to another")
                   .arg(m_language.shortMonthAndYear(action.start), m_language.shortMonthAndYear(action.end));
    } else if (action.start.isValid()) {
        days = tr("from %1", "a month").arg(m_language.shortMonthAndYear(action.start));
    } else if (action.end.isValid()) {
        days = tr("until %1", "a month").arg(m_language.shortMonthAndYear(action.end));
    } else {
        days = tr("no dates");
    }
    const bool isBegun = action.status == ActionStatus::Running && action.progress > 0;
    const QString status = isBegun ? tr("%1, %2", "status of an action and how far it is")
                                         .arg(statusWord(action.status), m_language.percent(action.progress / 100.0))
                                   : statusWord(action.status);
    const QString lead = action.leadBody.isEmpty() ? tr("nobody leads") : action.leadBody;
    return {action.code,
            action.title,
            {},
            {lead, days, status, action.cost ? m_money.text(action.cost->likely) : tr("not estimated")}};
}

ObjectiveTreeModel::Wanted ObjectiveTreeModel::wantedTree() const {
    Wanted root;
    if (!m_session) {
        return root;
    }
    const Plan& plan = m_session->assessment().plan;
    const std::vector<ObjectivePlace> places = objectiveTree(plan);
    auto branches = objectiveBranches(plan, places);
    std::map<QUuid, std::vector<const Action*>> actions;
    std::vector<const Action*> lost;
    for (const Action& action : plan.actions) {
        if (plan.objective(action.objective) != nullptr) {
            actions[action.objective].push_back(&action);
        } else {
            lost.push_back(&action);
        }
    }
    const auto addActions = [this](Wanted& to, const std::vector<const Action*>& all) {
        for (const Action* action : all) {
            to.below.push_back({Kind::Action, action->id, wordsOf(*action), {}});
        }
    };
    const auto cellsOf = [this](const ObjectiveBranch& branch) -> QStringList {
        QStringList holds{tr("%n action(s)", nullptr, branch.actions)};
        if (branch.measures > 0) {
            holds << tr("%n measure(s)", nullptr, branch.measures);
        }
        return {holds.join(QStringLiteral(" · ")),
                {},
                branch.open > 0 ? tr("%1 of %2 done", "actions").arg(branch.done).arg(branch.open) : QString(),
                branch.estimated > 0 ? m_money.text(branch.cost) : QString()};
    };
    // The places come each behind its parent: those that are still open stand on a stack by their depth.
    std::vector<Wanted*> open{&root};
    const auto close = [&](std::size_t depth) {
        while (open.size() > depth + 1) {
            addActions(*open.back(), actions[open.back()->id]); // behind its objectives
            open.pop_back();
        }
    };
    for (const ObjectivePlace& place : places) {
        close(static_cast<std::size_t>(place.depth));
        Words words = wordsOf(*place.objective);
        words.cells = cellsOf(branches[place.objective->id]);
        auto& siblings = open.back()->below;
        siblings.push_back({Kind::Objective, place.objective->id, std::move(words), {}});
        // Good until a sibling comes, and that comes when it is closed.
        open.push_back(&siblings.back());
    }
    close(0);
    if (!lost.empty()) {
        ObjectiveBranch branch;
        for (const Action* action : lost) {
            branch.add(*action);
        }
        Wanted without{Kind::WithoutObjective, {}, {{}, tr("Without objective"), {}, cellsOf(branch)}, {}};
        addActions(without, lost);
        root.below.push_back(std::move(without));
    }
    return root;
}

ObjectiveTreeModel::Contents ObjectiveTreeModel::contentsOf(const QUuid& objective) const {
    Contents contents;
    if (!m_session) {
        return contents;
    }
    const Plan& plan = m_session->assessment().plan;
    const std::set<QUuid> branch = branchOf(plan, objective);
    const auto count = [&](const auto& items) {
        return static_cast<int>(
            std::count_if(items.begin(), items.end(), [&](const auto& one) { return branch.contains(one.objective); }));
    };
    contents.objectives = static_cast<int>(branch.size()) - 1;
    contents.actions = count(plan.actions);
    contents.measures = count(plan.measures);
    return contents;
}

QString ObjectiveTreeModel::spoken(const Node& node) const {
    QStringList parts;
    const QString& title = node.words.title;
    switch (node.kind) {
    case Kind::Objective:
        parts << (node.words.code.isEmpty()
                      ? tr("objective %1", "its title").arg(title)
                      : tr("objective %1 %2", "its code and its title").arg(node.words.code, title));
        if (!node.words.note.isEmpty()) {
            parts << tr("serves %1", "codes of commitments").arg(node.words.note);
        }
        break;
    case Kind::Action:
        parts << tr("action %1 %2", "its code and its title").arg(node.words.code, title);
        break;
    default:
        parts << title;
    }
    return parts.join(QStringLiteral(", "));
}

QVariant ObjectiveTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Node& node = nodeOf(index);
    switch (role) {
    case KindRole:
        return QVariant::fromValue(node.kind);
    case IdRole:
        return node.id;
    case CodeRole:
        return node.words.code;
    case TitleRole:
        return node.words.title;
    case NoteRole:
        return node.words.note;
    case Qt::DisplayRole:
        if (index.column() != Name) {
            return node.words.cells.value(index.column() - 1);
        }
        return node.words.code.isEmpty() ? node.words.title : node.words.code + QLatin1Char(' ') + node.words.title;
    case Qt::AccessibleTextRole:
        return index.column() == Name ? QVariant(spoken(node)) : QVariant();
    case Qt::ToolTipRole: {
        QStringList lines{spoken(node)};
        for (const QString& cell : node.words.cells) {
            if (!cell.isEmpty()) {
                lines << cell;
            }
        }
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Cost ? Qt::AlignTrailing | Qt::AlignVCenter
                                                          : Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ObjectiveTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(section == Cost ? Qt::AlignTrailing | Qt::AlignVCenter
                                                   : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Cost) {
        return m_money.roundingNote();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Objectives and actions");
    case About:
        return tr("Holds, or who leads");
    case When:
        return tr("When");
    case State:
        return tr("Status");
    case Cost:
        return m_money.hasCurrency() ? tr("Cost, %1", "M USD").arg(m_money.unit()) : m_money.title();
    default:
        return {};
    }
}

} // namespace atalaya
