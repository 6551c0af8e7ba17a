#pragma once

#include "assessments/strategy/Plan.h"
#include "tests/support/Builders.h"

namespace atalaya::test {

/// A1, which runs and should have ended on 30 April 2026, its monthly measure M1, which nobody has read, and the step
/// S1, due on 1 May 2026.
[[nodiscard]] inline Plan followedPlan() {
    Plan plan;
    Action action;
    action.id = idOf(QStringLiteral("A1"));
    action.code = QStringLiteral("A1");
    action.title = QStringLiteral("Late");
    action.start = QDate(2026, 1, 1);
    action.end = QDate(2026, 4, 30);
    action.status = ActionStatus::Running;
    action.progress = 50;
    plan.actions = {action};
    Measure measure;
    measure.id = idOf(QStringLiteral("M1"));
    measure.code = QStringLiteral("M1");
    measure.title = QStringLiteral("Unread");
    measure.action = action.id;
    measure.frequency = Frequency::Monthly;
    plan.measures = {measure};
    LifecycleStep step;
    step.id = idOf(QStringLiteral("S1"));
    step.title = QStringLiteral("Overdue");
    step.due = QDate(2026, 5, 1);
    plan.lifecycle = {step};
    putInOrder(plan);
    return plan;
}

} // namespace atalaya::test
