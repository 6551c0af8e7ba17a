#include "tests/support/RandomPlan.h"

namespace atalaya::test {

QUuid RandomPlan::id(const QString& name) const {
    return idOf(QStringLiteral("%1/%2").arg(m_seed).arg(name));
}

QDate RandomPlan::date(int firstYear, int lastYear) {
    return QDate(m_dice.roll(firstYear, lastYear), m_dice.roll(1, 12), m_dice.roll(1, 28));
}

QString RandomPlan::sentence() {
    static const std::vector<QString> sentences = {
        QStringLiteral("The decree of 2023 names the owner & the budget <line 4>."),
        QString::fromUtf8("Se aprobó la política; falta el reglamento técnico (año 2025)."),
        QString::fromUtf8("A equipe não tem plantão noturno, nem canal de reserva."),
        QString::fromUtf8("L’autorité n’a pas encore été désignée : « décret en cours »."),
        QString::fromUtf8("Two lines,\nwith a \"quotation\" and a back\\slash; 100 % — 5 ≤ 7."),
        QString::fromUtf8("Ñandú, Ævar, Łódź, \xF0\x9F\x9B\xA1 shield.")};
    return m_dice.pick(sentences);
}

void RandomPlan::plan(Plan& plan) {
    if (m_dice.chance(20)) {
        return;
    }
    plan.currency = QStringLiteral("USD");
    const int objectives = m_dice.roll(1, 3);
    for (int i = 1; i <= objectives; ++i) {
        plan.objectives.push_back({id(QStringLiteral("objective %1").arg(i)), sentence()});
    }
    const int actions = m_dice.roll(0, 6);
    for (int i = 1; i <= actions; ++i) {
        Action action;
        action.code = QStringLiteral("A%1").arg(i);
        action.id = id(action.code);
        action.objective = m_dice.chance(90) ? m_dice.pick(plan.objectives).id : QUuid();
        action.title = sentence();
        action.leadBody = m_dice.chance(80) ? sentence() : QString();
        action.measure = m_dice.chance(70) ? sentence() : QString();
        action.status = static_cast<ActionStatus>(m_dice.roll(0, 3));
        action.start = date(2026, 2028);
        action.end = action.start.addDays(m_dice.roll(0, 1200));
        const qint64 cost = m_dice.chance(90) ? m_dice.roll(0, 3'000'000) : 0;
        action.cost = cost;
        if (m_dice.chance(50) && cost > 0) {
            const qint64 first = cost / 3;
            action.costByYear[action.start.year()] = first;
            action.costByYear[action.start.year() + 1] = cost - first;
        }
        for (const Indicator& indicator : m_framework.indicators) {
            if (m_dice.chance(20)) {
                action.lifts.push_back({indicator.code, m_dice.roll(1, m_framework.ceiling())});
            }
        }
        plan.actions.push_back(action);
    }
}

void RandomPlan::strategy(Plan& plan) {
    if (plan.objectives.empty()) {
        return;
    }
    m_dice = Dice(m_seed * 7919 + 5);
    plan.vision = m_dice.chance(60) ? sentence() : QString();
    while (m_dice.chance(50)) {
        plan.principles << sentence();
    }
    for (std::size_t i = 0; i < plan.objectives.size(); ++i) {
        Objective& objective = plan.objectives[i];
        objective.code = m_dice.chance(70) ? QStringLiteral("O%1").arg(i + 1) : QString();
        objective.description = m_dice.chance(50) ? sentence() : QString();
        objective.parent = i > 0 && m_dice.chance(50) ? plan.objectives[i - 1].id : QUuid();
        if (m_dice.chance(50)) {
            objective.commitments.insert(m_dice.pick(m_framework.commitments).code);
            objective.indicators.insert(m_dice.pick(m_framework.indicators).code);
        }
    }
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
        followedAction(plan, i);
    }
    for (int i = m_dice.roll(0, 4); i > 0; --i) {
        measure(plan, i);
    }
    for (int i = m_dice.roll(0, 3); i > 0; --i) {
        step(plan, i);
    }
    for (int i = m_dice.roll(0, 2); i > 0; --i) {
        scenario(plan, i);
    }
    putInOrder(plan);
    if (plan.actions.size() > 1 && m_dice.chance(30)) {
        plan.actions.front().order += orderStep / 2; // moved by hand
    }
}

void RandomPlan::followedAction(Plan& plan, std::size_t i) {
    Action& action = plan.actions[i];
    action.description = m_dice.chance(50) ? sentence() : QString();
    while (m_dice.chance(40)) {
        action.supportingBodies << sentence();
    }
    action.progress = action.status == ActionStatus::Running ? m_dice.roll(0, 100) : 0;
    if (action.cost && action.costByYear.empty() && m_dice.chance(50)) {
        action.cost->low -= action.cost->low / 4;
        action.cost->high += m_dice.roll(0, 100'000);
    }
    for (auto& [year, cost] : action.costByYear) {
        cost.high += 1000;
        action.cost->high += 1000;
    }
    action.fundingSource = m_dice.chance(50) ? sentence() : QString();
    action.isFundingSecured = m_dice.chance(30);
    action.isMustDo = m_dice.chance(20);
    for (std::size_t other = 0; other < i; ++other) {
        if (m_dice.chance(30)) {
            action.dependencies.insert(plan.actions[other].id);
        }
    }
    while (m_dice.chance(30)) {
        action.risks.push_back({sentence(), static_cast<RiskLevel>(m_dice.roll(0, 3)),
                                static_cast<RiskLevel>(m_dice.roll(0, 3)), m_dice.chance(50) ? sentence() : QString()});
    }
}

void RandomPlan::measure(Plan& plan, int number) {
    Measure made;
    made.code = QStringLiteral("M%1").arg(number);
    made.id = id(made.code);
    made.objective = m_dice.pick(plan.objectives).id;
    made.action = !plan.actions.empty() && m_dice.chance(50) ? m_dice.pick(plan.actions).id : QUuid();
    made.title = sentence();
    made.unit = m_dice.chance(50) ? QStringLiteral("%") : QString();
    if (m_dice.chance(70)) {
        made.baseline = MeasurePoint{m_dice.roll(-40, 40) / 4.0, date(2024, 2025)};
    }
    if (m_dice.chance(70)) {
        made.target = MeasurePoint{m_dice.roll(0, 400) / 4.0, m_dice.chance(80) ? date(2027, 2029) : QDate()};
    }
    made.source = m_dice.chance(50) ? sentence() : QString();
    made.frequency = static_cast<Frequency>(m_dice.roll(0, 5));
    QDate day = date(2025, 2026);
    while (m_dice.chance(60)) {
        made.readings.push_back({day, m_dice.roll(0, 1000) / 8.0, m_dice.chance(30) ? sentence() : QString()});
        day = day.addDays(m_dice.roll(1, 200));
    }
    plan.measures.push_back(made);
}

void RandomPlan::step(Plan& plan, int number) {
    LifecycleStep made;
    made.id = id(QStringLiteral("step %1").arg(number));
    made.phase = static_cast<LifecyclePhase>(m_dice.roll(0, 4));
    made.title = sentence();
    made.owner = m_dice.chance(60) ? sentence() : QString();
    made.due = m_dice.chance(60) ? std::optional(date(2025, 2029)) : std::nullopt;
    made.done = m_dice.chance(40) ? std::optional(date(2025, 2029)) : std::nullopt;
    plan.lifecycle.push_back(made);
}

void RandomPlan::scenario(Plan& plan, int number) {
    Scenario made;
    made.id = id(QStringLiteral("scenario %1").arg(number));
    made.name = sentence();
    for (const Action& action : plan.actions) {
        if (m_dice.chance(60)) {
            MovedDates& moved = made.actions[action.id];
            moved.start = m_dice.chance(40) ? std::optional(action.start.addMonths(5)) : std::nullopt;
            moved.end = m_dice.chance(40) ? std::optional(action.end.addMonths(5)) : std::nullopt;
        }
    }
    made.budgetByYear[m_dice.roll(2026, 2030)] = m_dice.roll(0, 3'000'000);
    // Of dice of its own: what is drawn after it stays what it was. No limits of bodies: who leads an action is
    // text that a test may change by itself.
    Dice asked(m_seed * 104729 + static_cast<std::uint64_t>(number));
    made.goal = asked.chance(40) ? PlanGoal::ReachTargets : PlanGoal::MostGain;
    made.totalBudget = asked.chance(60) ? std::optional<qint64>(asked.roll(0, 3'000'000)) : std::nullopt;
    for (const Action& action : plan.actions) {
        if (asked.chance(20)) {
            made.mustDo.insert(action.id);
        } else if (asked.chance(20)) {
            made.excluded.insert(action.id);
        }
        if (!made.actions.contains(action.id) && action.end.isValid() && asked.chance(50)) {
            made.movedOthers[action.id].end = action.end.addMonths(7);
        }
    }
    plan.scenarios.push_back(made);
}

} // namespace atalaya::test
