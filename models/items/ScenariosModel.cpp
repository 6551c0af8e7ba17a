#include "models/items/ScenariosModel.h"

#include <QLocale>

#include <algorithm>

namespace atalaya {

QUuid scenarioLike(const Plan& plan, const WhatIfChoice& choice) {
    const Scenario wanted = choice.asScenario();
    const auto isSame = [&](const Scenario& one) {
        return one.actions == wanted.actions && one.budgetByYear == wanted.budgetByYear;
    };
    // Of several that say the same, the one that was loaded.
    if (const Scenario* loaded = plan.scenario(choice.scenario); loaded && isSame(*loaded)) {
        return loaded->id;
    }
    const auto found = std::find_if(plan.scenarios.begin(), plan.scenarios.end(), isSame);
    return found == plan.scenarios.end() ? QUuid() : found->id;
}

void ScenariosModel::show(const Plan& plan, const WhatIfChoice& choice, WhatIf whatIf, const WhatIfModelMoney& money) {
    m_money = money;
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
        row.score = value.mean;
        row.gap = value.gap;
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
    if (m_unit != money.unit()) {
        m_unit = money.unit();
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
    const Language language(QLocale::languageToCode(QLocale().language()));
    const auto score = [&](const std::optional<double>& value) {
        return value ? language.score(*value) : QStringLiteral("–");
    };
    switch (index.column()) {
    case Name:
        return scenario.isPresent() ? tr("%1 (not saved)", "a scenario").arg(scenario.name) : scenario.name;
    case Actions:
        return language.locale().toString(scenario.actions);
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
        return m_unit.isEmpty() ? tr("Cost") : m_unit;
    case Score:
        return tr("Score");
    case GapLeft:
        return tr("Gap left");
    default:
        return {};
    }
}

} // namespace atalaya
