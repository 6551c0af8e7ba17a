#include "models/items/WhatIfModel.h"

#include <algorithm>

namespace atalaya {

namespace {

/// Whether the end was moved by as many months, or by as many days, as the start.
bool endWentAlong(const Action& action, QDate start, QDate end) {
    if (!action.start.isValid() || !action.end.isValid() || !start.isValid() || !end.isValid()) {
        return true;
    }
    const auto months = [](QDate day) { return 12 * day.year() + day.month(); };
    return months(end) - months(action.end) == months(start) - months(action.start) ||
           action.end.daysTo(end) == action.start.daysTo(start);
}

/// What one needs beside what is chosen costs, itself included where it is not chosen.
qint64 whatIfCost(const Plan& plan, const WhatIf& whatIf, const Action& action) {
    qint64 cost = action.likelyCost();
    if (!whatIf.isChosen(action.id)) {
        for (const QUuid& id : whatIf.lackedBy(action.id)) {
            const Action* needed = plan.action(id);
            cost += needed ? needed->likelyCost() : 0;
        }
    }
    return cost;
}

} // namespace

PlanWishes WhatIfChoice::wishes() const {
    PlanWishes wishes;
    wishes.goal = goal;
    wishes.totalBudget = budget;
    wishes.budgetByYear = budgetByYear;
    wishes.capacity = capacity;
    wishes.moved = moved;
    wishes.mustDo = mustDo;
    wishes.excluded = excluded;
    return wishes;
}

Scenario WhatIfChoice::asScenario() const {
    Scenario made;
    made.goal = goal;
    made.totalBudget = budget;
    made.budgetByYear = budgetByYear;
    made.capacity = capacity;
    made.mustDo = mustDo;
    made.excluded = excluded;
    made.movedOthers = moved;
    for (const QUuid& id : chosen) {
        const auto other = moved.find(id);
        made.actions.emplace(id, other == moved.end() ? MovedDates() : other->second);
        made.movedOthers.erase(id);
    }
    return made;
}

void WhatIfChoice::take(const Scenario& from) {
    chosen.clear();
    moved = from.movedOthers;
    for (const auto& [id, dates] : from.actions) {
        chosen.insert(id);
        if (dates.start || dates.end) {
            moved.emplace(id, dates);
        }
    }
    mustDo = from.mustDo;
    excluded = from.excluded;
    goal = from.goal;
    budget = from.totalBudget;
    budgetByYear = from.budgetByYear;
    capacity = from.capacity;
    scenario = from.id;
}

bool isToChoose(const Action& action) {
    return !action.isOver();
}

QString shortIndicator(const QString& code) {
    return code.size() > 1 && code.front().isLetter() && code.at(1).isDigit() ? code.mid(1) : code;
}

QString quarterText(QDate day) {
    return day.isValid() ? WhatIfModel::tr("%1 Q%2", "year, quarter")
                               .arg(QString::number(day.year()), QString::number((day.month() + 2) / 3))
                         : QString();
}

void WhatIfModel::order(const Plan& plan, WhatIf whatIf) {
    whatIf.choose(std::set<QUuid>());
    struct Worth {
        QUuid id;
        double gain = 0.0;
        double value = 0.0;
    };
    std::vector<Worth> worths;
    m_bestValue = 0.0;
    for (const Action& action : plan.actions) {
        if (isToChoose(action)) {
            const double gain = whatIf.gainOf(action.id);
            const qint64 cost = whatIfCost(plan, whatIf, action);
            // What costs nothing comes first where it gains anything.
            worths.push_back({action.id, gain, gain / std::max(1.0, double(cost))});
            if (cost > 0) {
                m_bestValue = std::max(m_bestValue, worths.back().value);
            }
        }
    }
    std::stable_sort(worths.begin(), worths.end(), [](const Worth& a, const Worth& b) { return a.value > b.value; });
    m_order.clear();
    for (const Worth& worth : worths) {
        m_order.push_back(worth.id);
    }
}

QString WhatIfModel::noteOf(const Action& action, const WhatIfChoice& choice, const WhatIf& whatIf,
                            const Language& language) {
    QStringList notes;
    if (action.isMustDo) {
        notes << tr("must do");
    } else if (choice.mustDo.contains(action.id)) {
        notes << tr("must be in the best plan");
    }
    if (const auto moved = choice.moved.find(action.id); moved != choice.moved.end()) {
        const QDate start = moved->second.start.value_or(action.start);
        const QDate end = moved->second.end.value_or(action.end);
        // In the same quarter only the days tell them apart.
        const auto instead = [&](QDate now, QDate plans, const QString& both, const QString& alone) {
            const bool isClose = quarterText(now) == quarterText(plans);
            const auto text = [&](QDate day) { return isClose ? language.longDate(day) : quarterText(day); };
            return plans.isValid() ? both.arg(text(now), text(plans)) : alone.arg(text(now));
        };
        if (start != action.start) {
            notes << instead(start, action.start, tr("starts %1 instead of %2", "quarters or days"),
                             tr("starts %1", "a quarter"));
        }
        // An end that only went along with the start says nothing new.
        if (end != action.end && (start == action.start || !endWentAlong(action, start, end))) {
            notes << instead(end, action.end, tr("ends %1 instead of %2", "quarters or days"),
                             tr("ends %1", "a quarter"));
        }
    }
    if (choice.excluded.contains(action.id)) {
        notes << tr("left out of the best plan");
    }
    if (whatIf.isHopeless(action.id)) {
        notes << tr("waits for an action that was stopped");
    }
    return notes.join(QStringLiteral(" · "));
}

void WhatIfModel::show(const Framework& framework, const Plan& plan, const WhatIfChoice& choice, WhatIf& whatIf,
                       const PlanMoney& money, const Language& language) {
    std::vector<WhatIfRow> rows;
    const qint64 unitsForGains = money.unitsForGains(m_bestValue);
    const double valuedMoney = double(money.scale()) * double(unitsForGains);
    for (const QUuid& id : m_order) {
        const Action* action = plan.action(id);
        if (!action) {
            continue;
        }
        WhatIfRow row;
        row.key = id;
        row.code = action->code;
        row.title = action->title;
        row.note = noteOf(*action, choice, whatIf, language);
        for (const Lift& lift : action->lifts) {
            row.lifts.push_back({shortIndicator(lift.indicator), lift.toStage});
        }
        row.ceiling = framework.ceiling();
        row.isChosen = choice.chosen.contains(id);
        row.isCounted = row.isChosen && whatIf.counts(id);
        row.isEstimated = !lacksCost(*action);
        row.cost = row.isEstimated ? money.text(action->likelyCost()) : QStringLiteral("–");
        const double gain = whatIf.gainOf(id);
        row.isPrinted = whatIf.isPrintable();
        row.gain = row.isPrinted ? language.change(gain) : QStringLiteral("–");
        const qint64 cost = whatIfCost(plan, whatIf, *action);
        row.value =
            cost > 0 && row.isPrinted ? language.change(gain * valuedMoney / double(cost)) : QStringLiteral("–");
        rows.push_back(std::move(row));
    }
    sync(std::move(rows));
    if (m_money != money || m_unitsForGains != unitsForGains) {
        m_money = money;
        m_unitsForGains = unitsForGains;
        Q_EMIT headerDataChanged(Qt::Horizontal, Cost, Value);
    }
}

int WhatIfModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags WhatIfModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = KeyedTableModel<WhatIfRow>::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable, index.isValid() && index.column() == Name);
    return flags;
}

QString WhatIfModel::spoken(const WhatIfRow& row, int column) const {
    switch (column) {
    case Name: {
        const QString whole = row.note.isEmpty()
                                  ? tr("%1 %2", "code, title").arg(row.code, row.title)
                                  : tr("%1 %2, %3", "code, title, notes").arg(row.code, row.title, row.note);
        return !row.isChosen   ? tr("%1, not chosen").arg(whole)
               : row.isCounted ? tr("%1, chosen").arg(whole)
                               : tr("%1, chosen, but what it needs is not").arg(whole);
    }
    case Lifts: {
        QStringList lifts;
        for (const WhatIfRow::LiftShown& lift : row.lifts) {
            lifts << tr("%1 to stage %2").arg(lift.indicator, QString::number(lift.stage));
        }
        return lifts.isEmpty() ? tr("lifts nothing") : tr("lifts %1").arg(lifts.join(QStringLiteral(", ")));
    }
    case Cost:
        return row.isEstimated ? tr("costs %1 %2", "amount, unit").arg(row.cost, m_money.unit()) : tr("not estimated");
    case Gain:
        if (!row.isPrinted) {
            return tr("gain not shown: too few questions are answered");
        }
        return row.isChosen ? tr("%1 of the score are owed to it").arg(row.gain)
                            : tr("%1 for the score with what it needs").arg(row.gain);
    default:
        return isPerUnit() ? tr("%1 for each unit of cost").arg(row.value)
                           : tr("%1 for each %2", "gain, M USD").arg(row.value, gainUnit());
    }
}

QVariant WhatIfModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const WhatIfRow& shown = row(index.row());
    if (role == Qt::CheckStateRole) {
        return index.column() == Name ? QVariant(shown.isChosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    if (role == Qt::AccessibleTextRole || (role == Qt::ToolTipRole && index.column() != Name)) {
        return spoken(shown, index.column());
    }
    if (role == Qt::TextAlignmentRole && index.column() >= Cost) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return tr("%1 %2", "code, title").arg(shown.code, shown.title);
    case Lifts: {
        QStringList lifts;
        for (const WhatIfRow::LiftShown& lift : shown.lifts) {
            lifts << tr("%1 to %2", "indicator, stage").arg(lift.indicator, QString::number(lift.stage));
        }
        return lifts.join(QStringLiteral(", "));
    }
    case Cost:
        return shown.cost;
    case Gain:
        return shown.gain;
    default:
        return shown.value;
    }
}

bool WhatIfModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name) {
        return false;
    }
    const QUuid id = row(index.row()).key; // the row may be another when the signal returns
    Q_EMIT chosenWanted(id, value.toInt() == Qt::Checked);
    return true;
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section >= Cost) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Name:
            return tr("In the order of what each action gains for its cost, taken alone with what it needs");
        case Cost:
            return m_money.roundingNote();
        case Gain:
            return tr("What the headline would gain with the action and what it needs, or lose without it");
        case Value:
            return isPerUnit() ? tr("The gain for one unit of what it costs, with what it needs and is not chosen")
                               : tr("The gain for each %1 of what it costs, with what it needs and is not chosen",
                                    "M USD; 1,000 M USD")
                                     .arg(gainUnit());
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Action, by its own value");
    case Lifts:
        return tr("Lifts to");
    case Cost:
        return m_money.title();
    case Gain:
        return tr("Score", "column: what it gains");
    case Value:
        return isPerUnit() ? tr("per unit", "column: gain") : tr("per %1", "column: gain per M USD").arg(gainUnit());
    default:
        return {};
    }
}

} // namespace atalaya
