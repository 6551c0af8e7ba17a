#include "views/reports/PlanCells.h"

#include "assessments/strategy/LiftWords.h"
#include "assessments/strategy/PlanCosts.h"
#include "views/reports/PlanSpan.h"
#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>
#include <iterator>

namespace atalaya::report {

namespace {

QString oneLift(const AssessmentContext& c, const Action& action, const Lift& lift) {
    return liftInShort(c.language, lift, action.status, stageNow(c, lift.indicator));
}

} // namespace

int stageNow(const AssessmentContext& c, const QString& indicator) {
    const IndicatorScore* score = c.sheet.indicator(indicator);
    return score != nullptr ? score->stage(c.sheet.options.basis) : 0;
}

Cell liftsCell(const AssessmentContext& c, const Action& action) {
    Cell result;
    for (const Lift& lift : action.lifts) {
        Columns line;
        line.widths = {points(13), share()};
        line.gap = 3;
        Paragraph text = paragraph({digits(oneLift(c, action, lift))}, Style::Dense);
        text.spaceAfter = 0;
        line.columns = {{stageGlyph(c, lift.toStage, 12)}, {text}};
        result.content.emplace_back(line);
    }
    if (action.lifts.empty()) {
        result = cell(QStringLiteral("\u2013"));
    }
    return result;
}

QString liftsText(const AssessmentContext& c, const Action& action) {
    QStringList lifts;
    for (const Lift& lift : action.lifts) {
        lifts << oneLift(c, action, lift);
    }
    return lifts.isEmpty() ? QStringLiteral("\u2013") : lifts.join(QStringLiteral(", "));
}

QString likelyText(const AssessmentContext& c, const Action& action) {
    return action.cost && action.status != ActionStatus::Stopped ? c.money.text(action.cost->likely)
                                                                 : QStringLiteral("\u2013");
}

QString sumText(const AssessmentContext& c, const std::optional<CostRange>& sum) {
    return sum ? c.money.text(sum->likely) : QStringLiteral("\u2013");
}

QString sumRangeText(const AssessmentContext& c, const std::optional<CostRange>& sum) {
    return sum ? c.money.range(*sum) : QStringLiteral("\u2013");
}

bool hasRange(const AssessmentContext& c, const CostRange& cost) {
    return c.money.text(cost.low) != c.money.text(cost.high);
}

QString costSentence(const AssessmentContext& c) {
    const std::vector<Action> actions = actionsThatCount(c.assessment.plan);
    if (!estimatedCost(actions)) {
        return c.translate("PlanReport", "No cost is estimated yet.");
    }
    std::vector<Action> secured;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(secured),
                 [](const Action& action) { return action.isFundingSecured; });
    const CostRange all = totalCost(actions);
    const QString likely = c.money.withUnit(all.likely);
    QStringList said{
        hasRange(c, all)
            ? c.translate("PlanReport", "The plan costs %1 in all, from %2.", "amount with unit; \"0.80 to 1.40\"")
                  .arg(likely, c.money.range(all))
            : c.translate("PlanReport", "The plan costs %1 in all.", "amount with unit").arg(likely),
        c.translate("PlanReport", "Money is secured for %1 of it.", "amount with unit")
            .arg(c.money.withUnit(totalCost(secured).likely)),
        unestimatedSentence(c, actions)};
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QString unestimatedSentence(const AssessmentContext& c, const std::vector<Action>& actions) {
    const int unestimated = static_cast<int>(std::count_if(actions.begin(), actions.end(), lacksCost));
    return unestimated == 0
               ? QString()
               : c.translate("PlanReport", "%n action(s) not estimated yet, so in no sum.", nullptr, unestimated);
}

QString countedActions(const AssessmentContext& c) {
    const int counting = count(actionsThatCount(c.assessment.plan));
    const int stopped = count(c.assessment.plan.actions) - counting;
    const QString actions = c.translate("PlanReport", "%n action(s)", nullptr, counting);
    return stopped == 0 ? actions
                        : c.translate("PlanReport", "%1 (%2)", "39 actions, what is not counted")
                              .arg(actions, c.translate("PlanReport", "%n stopped, not counted", "actions", stopped));
}

QString stoppedSentence(const AssessmentContext& c) {
    const int stopped = count(c.assessment.plan.actions) - count(actionsThatCount(c.assessment.plan));
    return stopped == 0
               ? QString()
               : c.translate("PlanReport", "%n action(s) stopped; no sum counts what was stopped.", nullptr, stopped);
}

QString rangeText(const AssessmentContext& c, const Action& action) {
    if (lacksCost(action) || !hasRange(c, *action.cost) || action.status == ActionStatus::Stopped) {
        return {};
    }
    return c.money.rangeWithUnit(*action.cost);
}

} // namespace atalaya::report
