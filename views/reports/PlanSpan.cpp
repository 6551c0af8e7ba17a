#include "views/reports/PlanSpan.h"

#include "assessments/strategy/PlanTree.h"

#include <algorithm>
#include <iterator>

namespace atalaya::report {

// Their context of translation is that of the report they were first written for.

namespace {

QString planQuarter(const AssessmentContext& c, QDate date) {
    return date.isValid() ? c.translate("GapReport", "Q%1\u00a0%2", "quarter, last two digits of the year")
                                .arg(QString::number((date.month() + 2) / 3),
                                     QStringLiteral("%1").arg(date.year() % 100, 2, 10, QLatin1Char('0')))
                          : QStringLiteral("\u2013");
}

} // namespace

PlanSpan planSpan(const Plan& plan) {
    PlanSpan span;
    for (const Action& action : plan.actions) {
        if (action.start.isValid() && (!span.from.isValid() || action.start < span.from)) {
            span.from = action.start;
        }
        if (action.end.isValid() && (!span.to.isValid() || action.end > span.to)) {
            span.to = action.end;
        }
    }
    if (!span.hasBars()) {
        return {};
    }
    for (const Action& action : plan.actions) {
        // An end before the first start, or a start behind the last end, belongs to an action with one date only.
        span.from = action.end.isValid() ? std::min(span.from, action.end) : span.from;
        span.to = action.start.isValid() ? std::max(span.to, action.start) : span.to;
    }
    span.from = QDate(span.from.year(), (span.from.month() - 1) / 3 * 3 + 1, 1);
    span.to = QDate(span.to.year(), 12, 31);
    return span;
}

QString spanYears(const AssessmentContext& c, const PlanSpan& span) {
    if (!span.hasBars()) {
        return {};
    }
    const QString from = QString::number(span.from.year());
    const QString to = QString::number(span.to.year());
    return from == to ? from : c.translate("GapReport", "%1 to %2", "years").arg(from, to);
}

bool hasDate(const Action& action) {
    return action.start.isValid() || action.end.isValid();
}

QString quarters(const AssessmentContext& c, const Action& action) {
    return hasDate(action) ? planQuarter(c, action.start) + QStringLiteral("\u2013") + planQuarter(c, action.end)
                           : QStringLiteral("\u2013");
}

std::vector<Action> actionsThatCount(const Plan& plan) {
    std::vector<Action> counting;
    std::copy_if(plan.actions.begin(), plan.actions.end(), std::back_inserter(counting),
                 [](const Action& action) { return action.status != ActionStatus::Stopped; });
    return counting;
}

std::vector<ObjectiveActions> actionsByObjective(const Plan& plan) {
    std::vector<ObjectiveActions> groups;
    for (const ObjectivePlace& place : objectiveTree(plan)) {
        groups.push_back({place.objective, place.depth, {}});
    }
    ObjectiveActions rest;
    for (const Action& action : plan.actions) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const ObjectiveActions& one) {
            return one.objective->id == action.objective;
        });
        (group == groups.end() ? rest : *group).actions.push_back(&action);
    }
    if (!rest.actions.empty()) {
        groups.push_back(std::move(rest));
    }
    return groups;
}

} // namespace atalaya::report
