#include "views/reports/PlanCells.h"

#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/ReportText.h"

namespace atalaya::report {

namespace {

QString oneLift(const AssessmentContext& c, const Lift& lift) {
    const IndicatorScore* score = c.sheet.indicator(lift.indicator);
    const int now = score != nullptr ? score->stage(c.sheet.options.basis) : 0;
    return QStringLiteral("%1 %2\u2192%3")
        .arg(lift.indicator, now > 0 ? QString::number(now) : QStringLiteral("\u2013"), QString::number(lift.toStage));
}

} // namespace

Cell liftsCell(const AssessmentContext& c, const Action& action) {
    Cell result;
    for (const Lift& lift : action.lifts) {
        Columns line;
        line.widths = {points(13), share()};
        line.gap = 3;
        Paragraph text = paragraph({digits(oneLift(c, lift))}, Style::Dense);
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
        lifts << oneLift(c, lift);
    }
    return lifts.isEmpty() ? QStringLiteral("\u2013") : lifts.join(QStringLiteral(", "));
}

QString likelyText(const AssessmentContext& c, const Action& action) {
    return action.cost && action.status != ActionStatus::Stopped ? c.money(action.cost->likely)
                                                                 : QStringLiteral("\u2013");
}

QString rangeText(const AssessmentContext& c, const Action& action) {
    if (!action.cost || action.cost->isSure() || action.status == ActionStatus::Stopped) {
        return {};
    }
    const QString range = c.moneyRange(*action.cost);
    return c.assessment.plan.currency.isEmpty() ? range : QStringLiteral("%1 %2").arg(range, c.moneyUnit());
}

} // namespace atalaya::report
