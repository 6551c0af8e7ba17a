#pragma once

#include "views/reports/AssessmentContext.h"

namespace atalaya::report {

/// First day of the quarter a plan begins in, last day of the year it ends in: what the bars of its actions are drawn
/// on. Dates are optional, so there may be nothing to draw bars on.
struct PlanSpan {
    QDate from, to;
    [[nodiscard]] bool hasBars() const { return from.isValid() && to.isValid() && from <= to; }
};
[[nodiscard]] PlanSpan planSpan(const Plan& plan);

/// "2026 to 2028", or the one year; empty without bars.
[[nodiscard]] QString spanYears(const AssessmentContext& c, const PlanSpan& span);

[[nodiscard]] bool hasDate(const Action& action);
/// "Q4 26–Q2 28", or a dash.
[[nodiscard]] QString quarters(const AssessmentContext& c, const Action& action);

/// The actions that still count, in the plan's order: those that were stopped lift nothing and cost nothing.
[[nodiscard]] std::vector<Action> actionsThatCount(const Plan& plan);

/// An objective with its own actions, as tables group them.
struct ObjectiveActions {
    const Objective* objective = nullptr; ///< null: actions without an objective
    int depth = 0;
    std::vector<const Action*> actions; ///< in the plan's order, those that were stopped as well
};
/// Every objective in the order of the tree; last, when there are any, actions without one. Points into `plan`.
[[nodiscard]] std::vector<ObjectiveActions> actionsByObjective(const Plan& plan);

} // namespace atalaya::report
