#include "models/items/ScenariosModel.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/foundation/NameOrder.h"
#include "models/session/WindowLanguage.h"

#include <algorithm>
#include <utility>

namespace atalaya {

namespace {

QString codesOfScenario(const Plan& plan, const std::set<QUuid>& ids) {
    QStringList codes;
    for (const Action& action : plan.actions) {
        if (ids.contains(action.id)) {
            codes << action.code;
        }
    }
    return codes.isEmpty() ? ScenariosModel::tr("nothing", "actions") : languageOfWindow().list(codes);
}

template <class Key, class Value>
std::optional<Value> scenarioValue(const std::map<Key, Value>& values, const Key& key) {
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : std::optional<Value>(found->second);
}

/// `say(key, here, there)` for each key whose values differ.
template <class Key, class Value, class Say, class Order = std::less<Key>>
void eachScenarioDifference(const std::map<Key, Value>& here, const std::map<Key, Value>& there, Say say,
                            const Order& order = {}) {
    std::set<Key, Order> keys(order);
    for (const auto* values : {&here, &there}) {
        for (const auto& [key, value] : *values) {
            keys.insert(key);
        }
    }
    for (const Key& key : keys) {
        if (const auto a = scenarioValue(here, key), b = scenarioValue(there, key); a != b) {
            say(key, a, b);
        }
    }
}

} // namespace

QUuid scenarioLike(const Plan& plan, const WhatIfChoice& choice) {
    const Scenario wanted = choice.asScenario();
    const auto isSame = [&](const Scenario& one) {
        Scenario named = wanted;
        named.id = one.id;
        named.name = one.name;
        named.note = one.note;
        named.order = one.order;
        return named == one;
    };
    // Of several that say the same, the one that was loaded.
    if (const Scenario* loaded = plan.scenario(choice.scenario); loaded && isSame(*loaded)) {
        return loaded->id;
    }
    const auto found = std::find_if(plan.scenarios.begin(), plan.scenarios.end(), isSame);
    return found == plan.scenarios.end() ? QUuid() : found->id;
}

QString questionDifference(const Plan& plan, const WhatIfChoice& choice, const Scenario& other,
                           const PlanMoney& money) {
    QStringList said;
    const auto say = [&](const QString& what, const QString& here, const QString& there) {
        said << ScenariosModel::tr("%1 %2, there %3", "what is asked; here; in a scenario").arg(what, here, there);
    };
    const auto amount = [&](const std::optional<qint64>& value) {
        return value ? money.textWithUnit(*value) : ScenariosModel::tr("no limit");
    };
    const auto count = [](const std::optional<int>& value) {
        return value ? languageOfWindow().whole(*value) : ScenariosModel::tr("no limit");
    };
    const auto goal = [](PlanGoal value) {
        return value == PlanGoal::MostGain ? ScenariosModel::tr("most improvement")
                                           : ScenariosModel::tr("the targets at least cost");
    };
    if (choice.goal != other.goal) {
        say(ScenariosModel::tr("goal:"), goal(choice.goal), goal(other.goal));
    }
    if (choice.budget != other.totalBudget) {
        say(ScenariosModel::tr("budget:"), amount(choice.budget), amount(other.totalBudget));
    }
    eachScenarioDifference(choice.budgetByYear, other.budgetByYear, [&](int year, const auto& here, const auto& there) {
        say(ScenariosModel::tr("budget of %1:", "year").arg(QString::number(year)), amount(here), amount(there));
    });
    eachScenarioDifference(
        choice.capacity, other.capacity,
        [&](const QString& body, const auto& here, const auto& there) {
            say(ScenariosModel::tr("most actions a year of %1:", "body").arg(body), count(here), count(there));
        },
        NameOrder(languageOfWindow()));
    if (choice.mustDo != other.mustDo) {
        say(ScenariosModel::tr("must be in it:"), codesOfScenario(plan, choice.mustDo),
            codesOfScenario(plan, other.mustDo));
    }
    if (choice.excluded != other.excluded) {
        say(ScenariosModel::tr("left out:"), codesOfScenario(plan, choice.excluded),
            codesOfScenario(plan, other.excluded));
    }
    return said.isEmpty() ? QString() : ScenariosModel::tr("Asked differently: %1.", "differences").arg(clauses(said));
}

void ScenariosModel::show(const Plan& plan, const WhatIfChoice& choice, WhatIf whatIf, const PlanMoney& money) {
    const QString title = std::exchange(m_money, money).title();
    const QUuid shown = scenarioLike(plan, choice);
    std::vector<ScenarioRow> rows;
    const auto add = [&](const QUuid& key, const QString& name, const std::set<QUuid>& chosen) {
        whatIf.choose(chosen);
        const WhatIf::Value value = whatIf.headline();
        ScenarioRow row;
        row.key = key;
        row.name = name;
        row.actions = static_cast<int>(std::count_if(plan.actions.begin(), plan.actions.end(), [&](const Action& one) {
            return isToChoose(one) && chosen.contains(one.id);
        }));
        row.cost = likelyCostOf(plan, chosen);
        row.score = whatIf.isPrintable() ? value.mean : std::nullopt;
        row.gap = whatIf.isPrintable() ? value.gap : std::nullopt;
        row.isShown = key == shown;
        rows.push_back(std::move(row));
    };
    if (shown.isNull()) {
        add({}, tr("The present choice"), choice.chosen);
    }
    for (const Scenario& scenario : plan.scenarios) {
        std::set<QUuid> chosen;
        for (const auto& [id, dates] : scenario.actions) {
            chosen.insert(id);
        }
        add(scenario.id, scenario.name, chosen);
    }
    sync(std::move(rows));
    if (title != m_money.title()) {
        Q_EMIT headerDataChanged(Qt::Horizontal, Cost, Cost);
    }
}

int ScenariosModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScenariosModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() != Name) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    const ScenarioRow& scenario = row(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Name) {
        return scenario.isPresent() ? tr("%1, not saved", "a scenario").arg(scenario.name)
               : scenario.isShown   ? tr("%1, shown", "a scenario").arg(scenario.name)
                                    : scenario.name;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const Language language = languageOfWindow();
    const auto score = [&](const std::optional<double>& value) {
        return value ? language.score(*value) : QStringLiteral("–");
    };
    switch (index.column()) {
    case Name:
        return scenario.isPresent() ? tr("%1 (not saved)", "a scenario").arg(scenario.name) : scenario.name;
    case Actions:
        return language.whole(scenario.actions);
    case Cost:
        return m_money.text(scenario.cost);
    case Score:
        return score(scenario.score);
    default:
        return score(scenario.gap);
    }
}

QVariant ScenariosModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != Name) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Actions:
        return tr("Actions");
    case Cost:
        return m_money.title();
    case Score:
        return tr("Score");
    case GapLeft:
        return tr("Gap left");
    default:
        return {};
    }
}

} // namespace atalaya
