#include "views/reports/PlanYearsTable.h"

#include "views/reports/gap/ReportText.h"

namespace atalaya::report {

namespace {

QString pastYearsName(const AssessmentContext& c, const PastYears& past) {
    return past.first == past.last ? c.translate("PlanYears", "%1, over", "a year").arg(QString::number(past.first))
                                   : c.translate("PlanYears", "%1–%2, over", "years")
                                         .arg(QString::number(past.first), QString::number(past.last));
}

} // namespace

Table planYearsTable(const AssessmentContext& c, const YearsOnDay& years, const QString& title,
                     const QString& headlineHead, bool isWide) {
    Table table;
    table.title = title;
    QStringList costs;
    QStringList ranges;
    const auto add = [&](const QString& name, const CostRange& cost, const QString& score) {
        costs << c.money.text(cost.likely);
        ranges << c.money.range(cost);
        Row row;
        row.cells = {rowHead(cell(Text{digits(name)}, isWide ? Style::Dense : Style::Body)), numberCell(costs.back()),
                     numberCell(ranges.back()), numberCell(score)};
        row.height = isWide ? 0 : 20;
        table.rows.push_back(std::move(row));
    };
    if (years.past) {
        add(pastYearsName(c, *years.past), years.past->cost, QStringLiteral("\u2013"));
    }
    for (const YearOfPlan& year : years.ahead) {
        add(QString::number(year.year), year.cost, c.scoreText(year.headline));
    }
    const double yearWidth = isWide ? 84 : years.past ? 62 : 36;
    table.widths = {points(yearWidth), points(numberWidth(costs, isWide ? 64 : 44)),
                    points(numberWidth(ranges, isWide ? 90 : 70)), share()};
    Row head;
    head.cells = {headCell(c.translate("PlanYears", "Year")), headCell(c.money.title(), Align::Right),
                  headCell(c.translate("PlanYears", "Low to high"), Align::Right),
                  headCell(headlineHead, Align::Right)};
    table.head = {head};
    return table;
}

QString pastYearsSentence(const AssessmentContext& c, const YearsOnDay& years) {
    if (!years.past) {
        return {};
    }
    return years.past->first == years.past->last
               ? c.translate("PlanYears",
                             "%1 is over: its row says what was planned to be spent, and no score is "
                             "forecast for it.",
                             "a year")
                     .arg(QString::number(years.past->last))
               : c.translate("PlanYears", "The years up to %1 are over: their row says what was planned to be spent, "
                                          "and no score is forecast for them.")
                     .arg(QString::number(years.past->last));
}

} // namespace atalaya::report
