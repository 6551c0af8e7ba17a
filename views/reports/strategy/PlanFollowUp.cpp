#include "assessments/findings/PlanFindingWords.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>

// How the plan goes on the report's date: what is late, and what was counted.

namespace atalaya::report {

namespace {

Table readingTable(const PlanReportContext& c) {
    Table table;
    table.compact = true;
    table.title = c.translate("PlanReport", "Readings");
    QStringList values;
    const Plan known = readUntil(c.plan, c.day);
    for (const Measure& measure : known.measures) {
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

Table lateTable(const PlanReportContext& c, const std::vector<LateAction>& late) {
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
    return table;
}

struct StillAction {
    const Action* action = nullptr;
    Standstill still;
    ActionCourse before; ///< what was written down earlier
};

/// Actions that run, in the plan's order, where it is known since when they are as far as they are. A record that
/// begins on the report's day, as after an import, tells nothing of it.
std::vector<StillAction> stillActions(const PlanReportContext& c) {
    std::vector<StillAction> found;
    for (const Action& action : c.plan.actions) {
        const auto course = c.input.courses.find(action.id);
        if (course == c.input.courses.end()) {
            continue;
        }
        const auto still = standstillOf(action, course->second, c.day);
        if (still && (still->days > 0 || !still->isAtLeast)) {
            ActionCourse before = knownOn(course->second, c.day);
            before.pop_back();
            found.push_back({&action, *still, std::move(before)});
        }
    }
    return found;
}

QString stillText(const PlanReportContext& c, const StillAction& one) {
    const QString percent = c.language.percent(one.action->progress / 100.0);
    const QString since = c.dateText(one.still.since);
    if (one.still.isAtLeast) {
        return c.translate("PlanReport", "%1 at least since %2, where the record begins", "percent, a date")
            .arg(percent, since);
    }
    QStringList earlier;
    for (const ProgressPoint& point : one.before) {
        earlier << c.translate("PlanReport", "%1 (%2)", "percent, a date")
                       .arg(c.language.percent(point.percent / 100.0), c.dateText(point.day));
    }
    return c.translate("PlanReport", "%1 since %2; before: %3", "percent, a date, percents with their dates")
        .arg(percent, since, c.language.list(earlier));
}

Table stillTable(const PlanReportContext& c, const std::vector<StillAction>& still) {
    Table table;
    table.title = c.translate("PlanReport", "Since when actions stand still");
    table.widths = {points(28), share(0.34), points(96), share(0.66), points(62)};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("PlanReport", "Action")),
                  headCell(c.translate("PlanReport", "Lead")), headCell(c.translate("PlanReport", "Progress")),
                  headCell(c.translate("PlanReport", "Days"), Align::Right)};
    table.head = {head};
    for (const StillAction& one : still) {
        const Action& action = *one.action;
        Row row;
        row.cells = {cell(Text{digits(action.code)}), rowHead(cell(Text{medium(action.title)})),
                     cell(action.leadBody.isEmpty() ? c.dash() : action.leadBody), cell(stillText(c, one)),
                     numberCell(c.language.whole(one.still.days))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addStandstill(const PlanReportContext& c, Elements& body) {
    const std::vector<StillAction> still = stillActions(c);
    if (still.empty()) {
        return;
    }
    body.emplace_back(Space{10});
    body.emplace_back(
        subheading(c.translate("PlanReport", "Since when actions stand still"), QStringLiteral("late-still")));
    body.emplace_back(paragraph(
        Text{secondary(c.translate("PlanReport", "Actions that run, and the day on which somebody last said that they "
                                                 "had got further or fallen back. From the change log."))}));
    body.emplace_back(stillTable(c, still));
}

/// What of a kind was due before the report's day, by date.
std::vector<Deadline> overdue(const PlanReportContext& c, Deadline::Kind kind) {
    std::vector<Deadline> found = deadlines(readUntil(c.plan, c.day), QDate(1, 1, 1), c.day.addDays(-1));
    std::erase_if(found, [kind](const Deadline& one) { return one.kind != kind; });
    return found;
}

Table overdueTable(const PlanReportContext& c, const std::vector<Deadline>& list, const QString& title) {
    Table table;
    table.compact = true;
    table.title = title;
    table.widths = {points(28), share(), points(150), points(110)};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("PlanReport", "What")),
                  headCell(c.translate("PlanReport", "Who sees to it")),
                  headCell(c.translate("PlanReport", "Was due"))};
    table.head = {head};
    for (const Deadline& one : list) {
        Row row;
        row.cells = {cell(Text{digits(one.code)}), rowHead(cell(Text{medium(one.title)})),
                     cell(one.body.isEmpty() ? c.dash() : one.body), cell(Text{digits(c.dateText(one.date))})};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void addLateness(const PlanReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("6"), c.translate("PlanReport", "What is late, and why"), QStringLiteral("late")));
    const std::vector<LateAction> late = lateActions(c.plan, c.day);
    const std::vector<Deadline> readings = overdue(c, Deadline::Kind::ReadingDue);
    const std::vector<Deadline> steps = overdue(c, Deadline::Kind::StepDue);
    QStringList said{c.translate("PlanReport", "As of %1.", "a date").arg(c.dateText(c.day))};
    if (late.empty() && readings.empty() && steps.empty()) {
        said << c.translate("PlanReport", "Nothing is late.");
    } else {
        said << (late.empty() ? c.translate("PlanReport", "No action is late.")
                              : c.translate("PlanReport", "%n action(s) late.", nullptr, count(late)));
    }
    if (!readings.empty()) {
        said << c.translate("PlanReport", "%n reading(s) overdue.", nullptr, count(readings));
    }
    if (!steps.empty()) {
        said << c.translate("PlanReport", "%n step(s) of the lifecycle overdue.", nullptr, count(steps));
    }
    body.emplace_back(lead(said.join(QLatin1Char(' '))));
    if (!late.empty()) {
        body.emplace_back(lateTable(c, late));
    }
    addStandstill(c, body);
    if (!readings.empty()) {
        body.emplace_back(Space{10});
        body.emplace_back(subheading(c.translate("PlanReport", "Overdue readings"), QStringLiteral("late-readings")));
        body.emplace_back(overdueTable(c, readings, c.translate("PlanReport", "Overdue readings")));
    }
    if (!steps.empty()) {
        body.emplace_back(Space{10});
        body.emplace_back(
            subheading(c.translate("PlanReport", "Overdue steps of the lifecycle"), QStringLiteral("late-steps")));
        body.emplace_back(overdueTable(c, steps, c.translate("PlanReport", "Overdue steps of the lifecycle")));
    }
}

void addReadings(const PlanReportContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("7"), c.translate("PlanReport", "Measures and their readings"),
                              QStringLiteral("measures")));
    if (c.plan.measures.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "Nothing is measured yet.")));
        return;
    }
    std::vector<const Measure*> all;
    int read = 0;
    int later = 0;
    for (const Measure& measure : c.plan.measures) {
        all.push_back(&measure);
        const int known = count(readUntil(measure, c.day).readings);
        read += known;
        later += count(measure.readings) - known;
    }
    QStringList said{c.translate("PlanReport", "Where each measure began, where it should be, and where it is.")};
    if (later > 0) {
        said << c.translate("PlanReport", "%n reading(s) of later days left out.", nullptr, later);
    }
    body.emplace_back(lead(said.join(QLatin1Char(' '))));
    body.emplace_back(measureTable(c, all, c.translate("PlanReport", "Measures")));
    if (read > 0) {
        body.emplace_back(Space{10});
        body.emplace_back(subheading(c.translate("PlanReport", "All readings"), QStringLiteral("measures-readings")));
        body.emplace_back(readingTable(c));
    }
}

} // namespace atalaya::report
