#include "views/reports/strategy/PlanReportContext.h"

#include "views/reports/PlanCells.h"
#include "views/reports/PlanSpan.h"

#include <algorithm>
#include <cmath>

namespace atalaya::report {

PlanReportContext::PlanReportContext(const PlanReportInput& in, const Theme& paper)
    : AssessmentContext(in, in.options, paper)
    , input(in)
    , plan(in.assessment.plan)
    , actions(actionsThatCount(in.assessment.plan))
    , years(projectYears(*in.framework, in.assessment))
    , budget(costByYear(in.assessment.plan.actions)) {}

QString PlanReportContext::statusText(ActionStatus status) const {
    switch (status) {
    case ActionStatus::Proposed:
        return translate("PlanReport", "proposed", "an action");
    case ActionStatus::Approved:
        return translate("PlanReport", "approved", "an action");
    case ActionStatus::Running:
        return translate("PlanReport", "running", "an action");
    case ActionStatus::Done:
        return translate("PlanReport", "done", "an action");
    case ActionStatus::Stopped:
        return translate("PlanReport", "stopped", "an action");
    }
    return {};
}

QString PlanReportContext::frequencyText(Frequency frequency) const {
    switch (frequency) {
    case Frequency::Unstated:
        break;
    case Frequency::Monthly:
        return translate("PlanReport", "every month");
    case Frequency::Quarterly:
        return translate("PlanReport", "every quarter");
    case Frequency::HalfYearly:
        return translate("PlanReport", "every half year");
    case Frequency::Yearly:
        return translate("PlanReport", "every year");
    case Frequency::EveryTwoYears:
        return translate("PlanReport", "every two years");
    }
    return m_dash;
}

QString PlanReportContext::levelText(RiskLevel level, planitems::RiskSide side) const {
    return level == RiskLevel::Unstated ? m_dash : planitems::riskWord(language, level, side);
}

QString PlanReportContext::dateText(const QDate& date) const {
    return date.isValid() ? language.longDate(date) : m_dash;
}

QString PlanReportContext::monthText(const QDate& date) const {
    return date.isValid() ? language.shortMonthAndYear(date) : m_dash;
}

QString PlanReportContext::whenText(const Action& action) const {
    if (!hasDate(action)) {
        return m_dash;
    }
    if (!action.end.isValid()) {
        return translate("PlanReport", "from %1", "a date").arg(dateText(action.start));
    }
    if (!action.start.isValid()) {
        return translate("PlanReport", "until %1", "a date").arg(dateText(action.end));
    }
    return translate("PlanReport", "%1 to %2", "dates").arg(dateText(action.start), dateText(action.end));
}

QString PlanReportContext::valueText(double value) const {
    for (int decimals = 0; decimals < 6; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, std::abs(scaled))) {
            return language.number(value, decimals);
        }
    }
    return language.number(value, 6);
}

QString PlanReportContext::valueText(double value, const Measure& measure) const {
    return language.withUnit(valueText(value), measure.unit);
}

QString PlanReportContext::pointText(const std::optional<MeasurePoint>& point, const Measure& measure) const {
    if (!point) {
        return m_dash;
    }
    const QString value = valueText(point->value, measure);
    return point->date.isValid()
               ? translate("PlanReport", "%1 (%2)", "a value, a month").arg(value, monthText(point->date))
               : value;
}

QString PlanReportContext::lastReadingText(const Measure& measure) const {
    const Reading* last = lastReading(measure);
    return last == nullptr ? m_dash : pointText(MeasurePoint{last->value, last->date}, measure);
}

QString PlanReportContext::codesOf(const std::set<QUuid>& ids) const {
    QStringList codes;
    for (const Action& action : plan.actions) {
        if (ids.contains(action.id)) {
            codes << action.code;
        }
    }
    return codes.isEmpty() ? m_dash : codes.join(QStringLiteral(", "));
}

QString PlanReportContext::fundingText(const Action& action) const {
    const QString state = action.isFundingSecured ? translate("PlanReport", "secured", "funding")
                                                  : translate("PlanReport", "not secured", "funding");
    return action.fundingSource.isEmpty() ? state
                                          : translate("PlanReport", "%1, %2", "source of funding, secured or not")
                                                .arg(action.fundingSource, state);
}

QString PlanReportContext::objectiveName(const Objective& objective) const {
    return objective.code.isEmpty() ? objective.title
                                    : QStringLiteral("%1 \u00b7 %2").arg(objective.code, objective.title);
}

QString PlanReportContext::costText(const Action& action) const {
    if (lacksCost(action) || action.status == ActionStatus::Stopped) {
        return m_dash;
    }
    const QString likely = money.withUnit(action.cost->likely);
    return !hasRange(*this, *action.cost)
               ? likely
               : translate("PlanReport", "%1 (%2)", "likely cost, low to high").arg(likely, money.range(*action.cost));
}

CostRange PlanReportContext::total() const {
    return totalCost(actions);
}

} // namespace atalaya::report
