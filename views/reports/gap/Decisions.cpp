#include "views/reports/gap/Decisions.h"

#include "assessments/strategy/GapActions.h"
#include "assessments/strategy/LiftWords.h"
#include "views/reports/PlanCells.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>

namespace atalaya::report {

namespace {

/// What an action changes of an indicator, or null.
const Lift* liftOf(const Action& action, const QString& indicator) {
    const auto lift = std::find_if(action.lifts.begin(), action.lifts.end(),
                                   [&](const Lift& one) { return one.indicator == indicator; });
    return lift != action.lifts.end() ? &*lift : nullptr;
}

/// What to ask of the minister for a gap: money for the action that is proposed against it, or an owner. Nothing when
/// an action against it is already asked for or approved: see GapActions.
std::optional<Decision> decisionOn(const AssessmentContext& c, const RankedGap& gap,
                                   const std::vector<Decision>& asked) {
    const GapActions against = actionsForGap(c.assessment.plan, gap.indicator, gap.stage);
    for (const Action* action : against.toDo) {
        const bool isAsked =
            std::any_of(asked.begin(), asked.end(), [&](const Decision& one) { return one.action == action->code; });
        if (action->status == ActionStatus::Proposed && !isAsked) {
            return Decision{c.translate("GapReport", "Approve and fund: %1").arg(action->title),
                            action->leadBody,
                            action->code,
                            *liftOf(*action, gap.indicator),
                            action->cost ? std::optional(action->cost->likely) : std::nullopt,
                            action->start.isValid() ? std::optional(action->start) : std::nullopt};
        }
    }
    if (against.isCovered()) {
        return std::nullopt;
    }
    const Indicator& indicator = *c.framework.indicator(gap.indicator);
    return Decision{c.translate("GapReport", "Name who closes the gap: %1").arg(indicator.title),
                    c.bodyNames(indicator.responsible.mid(0, 1)),
                    {},
                    Lift{gap.indicator, gap.target},
                    {},
                    {}};
}

} // namespace

std::vector<Decision> decisionsAsked(const AssessmentContext& c) {
    if (!c.assessment.brief.decisions.empty()) {
        return c.assessment.brief.decisions;
    }
    std::vector<Decision> result;
    for (const RankedGap& gap : c.gaps) {
        if (result.size() == 3) {
            break;
        }
        if (auto decision = decisionOn(c, gap, result)) {
            result.push_back(std::move(*decision));
        }
    }
    return result;
}

namespace {

/// Until when it is asked for; what was asked for before `day` is told apart in words.
Cell byCell(const AssessmentContext& c, const Decision& decision, QDate day) {
    if (!decision.by) {
        return numberCell(QStringLiteral("\u2013"));
    }
    const QString month = c.language.shortMonthAndYear(*decision.by);
    return day.isValid() && *decision.by < day
               ? numberCell(c.translate("GapReport", "%1, past", "a date").arg(month), Weight::Semibold, Ink::Warning)
               : numberCell(month);
}

} // namespace

Table decisionTable(const AssessmentContext& c, const std::vector<Decision>& list, QDate day) {
    Table table;
    table.title = c.translate("GapReport", "Decisions asked of the minister");
    QStringList costs;
    for (const Decision& decision : list) {
        costs << (decision.cost ? c.money.text(*decision.cost) : QStringLiteral("\u2013"));
    }
    table.widths = {points(16), share(), points(94), points(84), points(numberWidth(costs, 44)), points(52)};
    Row head;
    head.cells = {headCell({}),
                  headCell(c.translate("GapReport", "Decision")),
                  headCell(c.translate("GapReport", "Owner")),
                  headCell(c.translate("GapReport", "Lifts")),
                  headCell(c.money.title(), Align::Right),
                  headCell(c.translate("GapReport", "By", "a date"), Align::Right)};
    table.head = {head};
    int number = 0;
    for (const Decision& decision : list) {
        const QString cost = costs[number];
        Row row;
        row.height = 26;
        QString lifts;
        if (decision.lift) {
            const Lift& lift = *decision.lift;
            const int stage = stageNow(c, lift.indicator);
            lifts = stage >= lift.toStage ? liftInShort(c.language, lift, ActionStatus::Proposed, stage)
                    : stage > 0           ? c.translate("GapReport", "%1, %2 to %3", "indicator, stage to stage")
                                      .arg(lift.indicator, QString::number(stage), QString::number(lift.toStage))
                                : lift.indicator;
        }
        row.cells = {rowHead(cell(Text{digits(QString::number(++number), Weight::Semibold)})),
                     cell(Text{medium(decision.text)}),
                     cell(decision.owner),
                     cell(Text{digits(lifts)}),
                     numberCell(cost),
                     byCell(c, decision, day)};
        for (Cell& one : row.cells) {
            one.middle = true;
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace atalaya::report
