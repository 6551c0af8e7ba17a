#include "views/reports/PlanCells.h"
#include "views/reports/PlanSpan.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>

// What the strategy wants: principles, and each objective with what it serves, its actions and its measures.

namespace atalaya::report {

namespace {

/// "5 · 2004 Strategy", or the code where the framework does not know it.
QString servedCommitment(const PlanReportContext& c, const QString& code) {
    const Commitment* commitment = c.framework.commitment(code);
    return commitment != nullptr ? c.commitmentName(*commitment) : code;
}

QString servedIndicator(const PlanReportContext& c, const QString& code) {
    const Indicator* indicator = c.framework.indicator(code);
    return indicator != nullptr ? QStringLiteral("%1 %2").arg(code, indicator->title) : code;
}

void addServed(const PlanReportContext& c, const Objective& objective, Elements& body) {
    QStringList commitments;
    for (const QString& code : objective.commitments) {
        commitments << servedCommitment(c, code);
    }
    QStringList indicators;
    for (const QString& code : objective.indicators) {
        indicators << servedIndicator(c, code);
    }
    if (!commitments.isEmpty()) {
        body.emplace_back(
            labelled(c.translate("PlanReport", "Commitments it serves:"), clauses(c.language, commitments)));
    }
    if (!indicators.isEmpty()) {
        body.emplace_back(labelled(c.translate("PlanReport", "Questions it serves:"), clauses(c.language, indicators)));
    }
    if (commitments.isEmpty() && indicators.isEmpty()) {
        body.emplace_back(
            paragraph({secondary(c.translate("PlanReport", "It names no commitment and no question."))}, Style::Dense));
    }
}

Table actionsOfObjective(const PlanReportContext& c, const ObjectiveActions& group) {
    Table table;
    table.title =
        group.objective != nullptr
            ? c.translate("PlanReport", "Actions of %1", "an objective").arg(c.objectiveName(*group.objective))
            : c.translate("PlanReport", "Actions without an objective");
    QStringList costs;
    for (const Action* action : group.actions) {
        costs << likelyText(c, *action);
        const QString range = rangeText(c, *action);
        Cell what = rowHead(cell(Text{medium(action->title)}));
        QStringList parts{action->leadBody, c.statusText(action->status), range};
        parts.removeAll(QString());
        Paragraph who = paragraph({secondary(parts.join(QStringLiteral(" \u00b7 ")))}, Style::Small);
        who.spaceAfter = 0;
        what.content.emplace_back(std::move(who));
        Row row;
        row.cells = {cell(Text{digits(action->code)}), what, liftsCell(c, *action), numberCell(costs.back()),
                     cell(Text{digits(quarters(c, *action))}, Style::Small)};
        table.rows.push_back(std::move(row));
    }
    table.widths = {points(28), share(), points(78), points(numberWidth(costs, 48)), points(66)};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("PlanReport", "Action, who leads it, and its status")),
                  headCell(c.translate("PlanReport", "Lifts")), headCell(c.money.title(), Align::Right),
                  headCell(c.translate("PlanReport", "When"))};
    table.head = {head};
    return table;
}

std::vector<const Measure*> measuresOf(const Plan& plan, const QUuid& objective) {
    std::vector<const Measure*> found;
    for (const Measure& measure : plan.measures) {
        if (measure.objective == objective) {
            found.push_back(&measure);
        }
    }
    return found;
}

Heading objectiveHeading(const PlanReportContext& c, const ObjectiveActions& group, int number) {
    Heading heading;
    heading.level = std::min(3, 2 + group.depth);
    heading.anchor = QStringLiteral("objective-%1").arg(number);
    if (group.objective == nullptr) {
        heading.text = c.translate("PlanReport", "Without an objective");
    } else {
        heading.text = group.objective->title;
        heading.number = group.objective->code;
        heading.showNumber = !heading.number.isEmpty();
    }
    return heading;
}

/// How far its last reading is; empty where that cannot be said.
QString wayText(const PlanReportContext& c, const Measure& measure) {
    if (isTargetReached(measure)) {
        return c.translate("PlanReport", "target reached");
    }
    const std::optional<double> way = shareOfTarget(measure);
    if (!way) {
        return {};
    }
    return *way < 0 ? c.translate("PlanReport", "further from the target than at the baseline")
                    : c.translate("PlanReport", "%1 of the way", "percent").arg(c.language.percent(*way));
}

/// What an objective says of itself does not end a page alone.
void holdToNext(Elements& body, std::size_t from) {
    for (std::size_t i = from; i < body.size(); ++i) {
        if (auto* paragraph = std::get_if<Paragraph>(&body[i].value)) {
            paragraph->keepWithNext = true;
        }
    }
}

} // namespace

Measure readUntil(const Measure& measure, QDate day) {
    Measure known = measure;
    std::erase_if(known.readings, [day](const Reading& reading) { return reading.date > day; });
    return known;
}

Plan readUntil(const Plan& plan, QDate day) {
    Plan known = plan;
    for (Measure& measure : known.measures) {
        measure = readUntil(measure, day);
    }
    return known;
}

Text nextReadingText(const PlanReportContext& c, const Measure& measure) {
    const std::optional<QDate> due = nextReadingDue(c.plan, measure, c.day);
    if (due && *due < c.day) {
        return {inked(c.translate("PlanReport", "%1, past", "a month").arg(c.monthText(*due)), Ink::Warning,
                      Weight::Semibold)};
    }
    return {plain(due ? c.monthText(*due) : c.dash())};
}

Table measureTable(const PlanReportContext& c, const std::vector<const Measure*>& measures, const QString& title) {
    Table table;
    table.title = title;
    table.widths = {points(28), share(), points(80), points(80), points(80), points(66)};
    Row head;
    head.cells = {headCell({}),
                  headCell(c.translate("PlanReport", "Measure, its source and how often it is read")),
                  headCell(c.translate("PlanReport", "Baseline")),
                  headCell(c.translate("PlanReport", "Target")),
                  headCell(c.translate("PlanReport", "Last reading")),
                  headCell(c.translate("PlanReport", "Next due"))};
    table.head = {head};
    for (const Measure* measure : measures) {
        Cell what = rowHead(cell(Text{medium(measure->title)}));
        QStringList parts{measure->source,
                          measure->frequency == Frequency::Unstated ? QString() : c.frequencyText(measure->frequency)};
        parts.removeAll(QString());
        if (!parts.isEmpty()) {
            Paragraph source = paragraph({secondary(parts.join(QStringLiteral(" \u00b7 ")))}, Style::Small);
            source.spaceAfter = 0;
            what.content.emplace_back(std::move(source));
        }
        const Measure known = readUntil(*measure, c.day);
        Cell last = cell(c.lastReadingText(known));
        if (const QString way = wayText(c, known); !way.isEmpty()) {
            Paragraph far = paragraph({secondary(way)}, Style::Small);
            far.spaceAfter = 0;
            last.content.emplace_back(std::move(far));
        }
        Row row;
        row.cells = {cell(Text{digits(measure->code)}),
                     what,
                     cell(c.pointText(measure->baseline, *measure)),
                     cell(c.pointText(measure->target, *measure)),
                     last,
                     cell(nextReadingText(c, *measure))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addPrinciples(const PlanReportContext& c, Elements& body) {
    body.emplace_back(
        section(QStringLiteral("2"), c.translate("PlanReport", "Principles"), QStringLiteral("principles")));
    List list;
    for (const QString& principle : c.plan.principles) {
        if (!principle.trimmed().isEmpty()) {
            list.items.push_back({plain(principle)});
        }
    }
    if (list.items.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "The strategy does not state its principles yet.")));
        return;
    }
    body.emplace_back(lead(c.translate("PlanReport", "What holds for everything that the strategy does.")));
    body.emplace_back(list);
}

void addObjectives(const PlanReportContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("3"), c.translate("PlanReport", "Objectives and actions"),
                              QStringLiteral("objectives")));
    const std::vector<ObjectiveActions> groups = actionsByObjective(c.plan);
    const std::vector<const Measure*> loose = measuresOf(c.plan, QUuid());
    if (groups.empty() && loose.empty()) {
        body.emplace_back(lead(c.translate("PlanReport", "No objective is set and no action is planned yet.")));
        return;
    }
    QStringList intro{c.money.sentence(),
                      c.translate("PlanReport", "The stage is the one reached when the action ends.")};
    intro.removeAll(QString());
    body.emplace_back(lead(intro.join(QLatin1Char(' '))));
    addScoresWithPlan(c, body);
    int number = 0;
    for (const ObjectiveActions& group : groups) {
        body.emplace_back(Space{10});
        const std::size_t began = body.size();
        body.emplace_back(objectiveHeading(c, group, ++number));
        if (group.objective != nullptr) {
            if (!group.objective->description.isEmpty()) {
                body.emplace_back(paragraph({plain(group.objective->description)}));
            }
            addServed(c, *group.objective, body);
        }
        if (group.actions.empty()) {
            body.emplace_back(paragraph({secondary(c.translate("PlanReport", "No action of its own."))}, Style::Dense));
        } else {
            holdToNext(body, began);
            body.emplace_back(Space{4});
            body.emplace_back(actionsOfObjective(c, group));
        }
        const std::vector<const Measure*> measures =
            group.objective == nullptr ? std::vector<const Measure*>() : measuresOf(c.plan, group.objective->id);
        if (!measures.empty()) {
            body.emplace_back(Space{6});
            body.emplace_back(measureTable(
                c, measures,
                c.translate("PlanReport", "Measures of %1", "an objective").arg(c.objectiveName(*group.objective))));
        }
    }
    if (!loose.empty()) {
        body.emplace_back(Space{10});
        body.emplace_back(measureTable(c, loose, c.translate("PlanReport", "Measures without an objective")));
    }
}

} // namespace atalaya::report
