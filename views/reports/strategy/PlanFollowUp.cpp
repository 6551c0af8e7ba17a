#include "assessments/findings/PlanFindingWords.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

// How the plan goes on the report's date: what is late, and what was counted.

namespace atalaya::report {

namespace {

Table readingTable(const PlanReportContext& c) {
    Table table;
    table.compact = true;
    table.title = c.translate("PlanReport", "Readings");
    QStringList values;
    for (const Measure& measure : c.plan.measures) {
        if (measure.readings.empty()) {
            continue;
        }
        Row group;
        group.group = true;
        Cell name =
            rowHead(cell(Text{strong(QStringLiteral("%1 %2").arg(measure.code, measure.title)),
                              secondary(measure.unit.isEmpty() ? QString() : QStringLiteral(", ") + measure.unit)}));
        name.columnSpan = 3;
        group.cells = {name};
        table.rows.push_back(std::move(group));
        for (const Reading& reading : measure.readings) {
            values << c.valueText(reading.value);
            Row row;
            row.cells = {rowHead(cell(Text{digits(c.dateText(reading.date))})), numberCell(values.back()),
                         cell(reading.note.isEmpty() ? c.dash() : reading.note)};
            table.rows.push_back(std::move(row));
        }
    }
    table.widths = {points(110), points(numberWidth(values, 70)), share()};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Day")),
                  headCell(c.translate("PlanReport", "Reading"), Align::Right),
                  headCell(c.translate("PlanReport", "Note"))};
    table.head = {head};
    return table;
}

} // namespace

void addLateness(const PlanReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("6"), c.translate("PlanReport", "What is late, and why"), QStringLiteral("late")));
    const std::vector<LateAction> late = lateActions(c.plan, c.day);
    const QString asOf = c.translate("PlanReport", "As of %1.", "a date").arg(c.dateText(c.day));
    if (late.empty()) {
        body.emplace_back(lead(asOf + QLatin1Char(' ') + c.translate("PlanReport", "Nothing is late.")));
        return;
    }
    const int number = count(late);
    body.emplace_back(lead(asOf + QLatin1Char(' ') + c.translate("PlanReport", "%n action(s) late.", nullptr, number)));
    const PlanFindingWords words(c.language);
    Table table;
    table.title = c.translate("PlanReport", "Late actions");
    table.widths = {points(28), share(0.34), points(96), share(0.66)};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("PlanReport", "Action")),
                  headCell(c.translate("PlanReport", "Lead")), headCell(c.translate("PlanReport", "Why"))};
    table.head = {head};
    for (const LateAction& one : late) {
        const Action& action = *c.plan.action(one.action);
        Row row;
        row.cells = {cell(Text{digits(action.code)}), rowHead(cell(Text{medium(action.title)})),
                     cell(action.leadBody.isEmpty() ? c.dash() : action.leadBody), cell(words.whyLate(c.plan, one))};
        table.rows.push_back(std::move(row));
    }
    body.emplace_back(table);
}

void addReadings(const PlanReportContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("7"), c.translate("PlanReport", "Measures and their readings"),
                              QStringLiteral("measures")));
    if (c.plan.measures.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "Nothing is measured yet.")));
        return;
    }
    std::vector<const Measure*> all;
    bool isRead = false;
    for (const Measure& measure : c.plan.measures) {
        all.push_back(&measure);
        isRead = isRead || !measure.readings.empty();
    }
    body.emplace_back(
        lead(c.translate("PlanReport", "Where each measure began, where it should be, and where it is.")));
    body.emplace_back(measureTable(c, all, c.translate("PlanReport", "Measures")));
    if (isRead) {
        body.emplace_back(Space{10});
        body.emplace_back(subheading(c.translate("PlanReport", "All readings"), QStringLiteral("measures-readings")));
        body.emplace_back(readingTable(c));
    }
}

} // namespace atalaya::report
