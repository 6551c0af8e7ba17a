#pragma once

#include "assessments/strategy/Plan.h"
#include "tests/support/Builders.h"

namespace atalaya::test {

[[nodiscard]] inline Objective smallObjective(const QString& code, const QString& title, const QString& parent = {}) {
    Objective objective;
    objective.id = idOf(code);
    objective.code = code;
    objective.title = title;
    objective.parent = parent.isEmpty() ? QUuid() : idOf(parent);
    return objective;
}

[[nodiscard]] inline Action smallAction(const QString& code, const QString& title, const QString& objective,
                                        const QString& lifts = {}) {
    Action action;
    action.id = idOf(code);
    action.code = code;
    action.title = title;
    action.objective = objective.isEmpty() ? QUuid() : idOf(objective);
    if (!lifts.isEmpty()) {
        action.lifts.push_back({lifts, 2});
    }
    return action;
}

[[nodiscard]] inline Measure smallMeasure(const QString& code, const QString& title, const QString& objective) {
    Measure measure;
    measure.id = idOf(code);
    measure.code = code;
    measure.title = title;
    measure.objective = idOf(objective);
    return measure;
}

/// Of the small framework of the harbour:
///     O1 Watch at all hours, names Berths     O3 Fallback site (A3 lifts Pilots.a); A1 lifts Berths.a, A2 Berths.b
///     O2 Report in time                       A4 lifts Berths.a
///     (none)                                  A5
[[nodiscard]] inline Plan smallPlan() {
    Plan plan;
    plan.currency = QStringLiteral("USD");
    plan.vision = QStringLiteral("A harbour that stays open.");
    plan.principles = {QStringLiteral("Open"), QStringLiteral("Together")};
    plan.objectives = {smallObjective(QStringLiteral("O1"), QStringLiteral("Watch at all hours")),
                       smallObjective(QStringLiteral("O2"), QStringLiteral("Report in time")),
                       smallObjective(QStringLiteral("O3"), QStringLiteral("Fallback site"), QStringLiteral("O1"))};
    plan.objectives[0].commitments = {QStringLiteral("Berths")};
    plan.actions = {
        smallAction(QStringLiteral("A1"), QStringLiteral("Duty roster"), QStringLiteral("O1"),
                    QStringLiteral("Berths.a")),
        smallAction(QStringLiteral("A2"), QStringLiteral("Advisories"), QStringLiteral("O1"),
                    QStringLiteral("Berths.b")),
        smallAction(QStringLiteral("A3"), QStringLiteral("Second room"), QStringLiteral("O3"),
                    QStringLiteral("Pilots.a")),
        smallAction(QStringLiteral("A4"), QStringLiteral("Decree"), QStringLiteral("O2"), QStringLiteral("Berths.a")),
        smallAction(QStringLiteral("A5"), QStringLiteral("Odds and ends"), {})};
    plan.actions[0].cost = CostRange(1000);
    plan.actions[2].cost = CostRange(500);
    plan.actions[1].status = ActionStatus::Done;
    plan.actions[1].progress = 100;
    plan.measures = {smallMeasure(QStringLiteral("M1"), QStringLiteral("Hours watched"), QStringLiteral("O1"))};
    putInOrder(plan);
    return plan;
}

} // namespace atalaya::test
