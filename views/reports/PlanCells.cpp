#include "views/reports/PlanCells.h"

#include "assessments/strategy/LiftWords.h"
#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/ReportText.h"

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

QString rangeText(const AssessmentContext& c, const Action& action) {
    if (!action.cost || action.cost->isSure() || action.status == ActionStatus::Stopped) {
        return {};
    }
    return c.money.rangeWithUnit(*action.cost);
}

} // namespace atalaya::report
