#include "views/reports/PlanCells.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>
#include <iterator>

// "What falls to you": the page of one body, which names nothing that falls to another but those it waits for.

namespace atalaya::report {

namespace {

/// Of the deadlines that a brief lists.
constexpr int monthsAhead = 12;

bool isLedBy(const Action& action, const QString& body) {
    return action.leadBody.trimmed() == body;
}

bool isSupportedBy(const Action& action, const QString& body) {
    return !isLedBy(action, body) && std::any_of(action.supportingBodies.begin(), action.supportingBodies.end(),
                                                 [&](const QString& one) { return one.trimmed() == body; });
}

/// "A2 (Ministry of Finance), A5 (Congress)": what it waits for and is not done, and whose that is.
QString waitsForWhom(const PlanReportContext& c, const Action& action) {
    QStringList others;
    for (const Action& other : c.plan.actions) {
        if (!action.dependencies.contains(other.id) || other.status == ActionStatus::Done) {
            continue;
        }
        others << (other.leadBody.isEmpty() ? other.code : QStringLiteral("%1 (%2)").arg(other.code, other.leadBody));
    }
    return others.isEmpty() ? c.dash() : others.join(QStringLiteral(", "));
}

Table ledTable(const PlanReportContext& c, const std::vector<const Action*>& actions) {
    Table table;
    table.title = c.translate("PlanReport", "Actions that you lead");
    QStringList costs;
    for (const Action* action : actions) {
        costs << likelyText(c, *action);
        Cell what = rowHead(cell(Text{medium(action->title)}));
        QStringList parts{c.statusText(action->status), rangeText(c, *action), c.fundingText(*action)};
        parts.removeAll(QString());
        Paragraph more = paragraph({secondary(parts.join(QStringLiteral(" \u00b7 ")))}, Style::Small);
        more.spaceAfter = 0;
        what.content.emplace_back(std::move(more));
        Row row;
        row.cells = {cell(Text{digits(action->code)}),
                     what,
                     cell(c.whenText(*action), Style::Small),
                     numberCell(costs.back()),
                     liftsCell(c, *action),
                     cell(waitsForWhom(c, *action), Style::Small)};
        table.rows.push_back(std::move(row));
    }
    table.widths = {points(28), share(), points(84), points(numberWidth(costs, 44)), points(78), points(84)};
    Row head;
    head.cells = {headCell({}),
                  headCell(c.translate("PlanReport", "Action")),
                  headCell(c.translate("PlanReport", "When")),
                  headCell(c.money.title(), Align::Right),
                  headCell(c.translate("PlanReport", "Lifts")),
                  headCell(c.translate("PlanReport", "Waits for"))};
    table.head = {head};
    return table;
}

List supportList(const PlanReportContext& c, const std::vector<const Action*>& actions) {
    List list;
    for (const Action* action : actions) {
        QStringList parts;
        if (!action->leadBody.isEmpty()) {
            parts << c.translate("PlanReport", "led by %1", "a body").arg(action->leadBody);
        }
        parts << c.whenText(*action);
        list.items.push_back({digits(action->code, Weight::Semibold), plain(QLatin1Char(' ') + action->title),
                              secondary(QStringLiteral(", ") + parts.join(QStringLiteral(", ")))});
    }
    return list;
}

QString deadlineWord(const PlanReportContext& c, Deadline::Kind kind) {
    switch (kind) {
    case Deadline::Kind::ActionStarts:
        return c.translate("PlanReport", "begins", "an action");
    case Deadline::Kind::ActionEnds:
        return c.translate("PlanReport", "ends", "an action");
    case Deadline::Kind::ReadingDue:
        return c.translate("PlanReport", "is to be read", "a measure");
    case Deadline::Kind::MeasureTarget:
        return c.translate("PlanReport", "should be at its target", "a measure");
    case Deadline::Kind::StepDue:
        return c.translate("PlanReport", "is due", "a step of the lifecycle");
    }
    return {};
}

Table deadlineTable(const PlanReportContext& c, const std::vector<Deadline>& list) {
    Table table;
    table.compact = true;
    table.title = c.translate("PlanReport", "Deadlines of the next 12 months");
    table.widths = {points(104), points(36), share(), points(120)};
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Day")), headCell({}), headCell(c.translate("PlanReport", "What")),
                  headCell(c.translate("PlanReport", "Happens"))};
    table.head = {head};
    for (const Deadline& deadline : list) {
        Row row;
        const QString date = c.dateText(deadline.date);
        Text when{digits(date)};
        if (deadline.date < c.day) {
            when = {inked(c.translate("PlanReport", "%1, past", "a date").arg(date), Ink::Warning, Weight::Semibold)};
        }
        row.cells = {rowHead(cell(std::move(when))), cell(Text{digits(deadline.code)}), cell(deadline.title),
                     cell(deadlineWord(c, deadline.kind))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// All that falls to a body.
struct BodyShare {
    std::vector<const Action*> led, supported;
    std::vector<const Measure*> measures; ///< of the actions it leads
    std::vector<Deadline> deadlines;
};

BodyShare shareOf(const PlanReportContext& c, const QString& body) {
    BodyShare found;
    for (const Action& action : c.actions) {
        if (isLedBy(action, body)) {
            found.led.push_back(&action);
        } else if (isSupportedBy(action, body)) {
            found.supported.push_back(&action);
        }
    }
    for (const Measure& measure : c.plan.measures) {
        if (std::any_of(found.led.begin(), found.led.end(),
                        [&](const Action* action) { return action->id == measure.action; })) {
            found.measures.push_back(&measure);
        }
    }
    // What is overdue stands first.
    found.deadlines = deadlines(c.plan, QDate(1900, 1, 1), c.day.addMonths(monthsAhead));
    std::erase_if(found.deadlines, [&](const Deadline& one) { return one.body.trimmed() != body; });
    return found;
}

QString shareSentence(const PlanReportContext& c, const BodyShare& found) {
    const int led = count(found.led);
    const int supported = count(found.supported);
    const int measures = count(found.measures);
    std::vector<Action> own;
    std::transform(found.led.begin(), found.led.end(), std::back_inserter(own),
                   [](const Action* action) { return *action; });
    const CostRange cost = totalCost(own);
    QStringList parts{c.translate("PlanReport", "%n action(s) to lead", nullptr, led),
                      c.translate("PlanReport", "%n to support", "actions", supported),
                      c.translate("PlanReport", "%n measure(s) to report", nullptr, measures)};
    QString sentence = c.translate("PlanReport", "As of %1: %2.", "a date; counts")
                           .arg(c.dateText(c.day), parts.join(QStringLiteral(", ")));
    if (cost.high > 0) {
        sentence += QLatin1Char(' ') + c.translate("PlanReport", "What you lead costs %1, between %2.",
                                                   "an amount; the least and the most")
                                           .arg(c.money.withUnit(cost.likely), c.money.range(cost));
        if (const QString note = c.money.roundingNote(); !note.isEmpty()) {
            sentence += QLatin1Char(' ') + note;
        }
    }
    return sentence;
}

} // namespace

void addBrief(const PlanReportContext& c, const QString& bodyName, const QString& anchor, Elements& body) {
    Heading title;
    title.text = c.translate("PlanReport", "What falls to you: %1", "a body").arg(bodyName);
    title.anchor = anchor;
    title.newPage = true;
    body.emplace_back(std::move(title));
    const BodyShare found = shareOf(c, bodyName);
    body.emplace_back(lead(shareSentence(c, found)));
    if (found.led.empty()) {
        body.emplace_back(paragraph({secondary(c.translate("PlanReport", "You lead no action."))}));
    } else {
        body.emplace_back(subheading(c.translate("PlanReport", "You lead"), anchor + QStringLiteral("-led")));
        body.emplace_back(ledTable(c, found.led));
    }
    if (!found.supported.empty()) {
        body.emplace_back(Space{8});
        body.emplace_back(subheading(c.translate("PlanReport", "You support"), anchor + QStringLiteral("-supported")));
        body.emplace_back(supportList(c, found.supported));
    }
    if (!found.measures.empty()) {
        body.emplace_back(Space{8});
        body.emplace_back(subheading(c.translate("PlanReport", "You report"), anchor + QStringLiteral("-measures")));
        body.emplace_back(measureTable(c, found.measures, c.translate("PlanReport", "Measures that you report")));
    }
    body.emplace_back(Space{8});
    body.emplace_back(subheading(c.translate("PlanReport", "Deadlines of the next 12 months"),
                                 anchor + QStringLiteral("-deadlines")));
    if (found.deadlines.empty()) {
        body.emplace_back(paragraph({secondary(c.translate("PlanReport", "None on record."))}));
    } else {
        body.emplace_back(deadlineTable(c, found.deadlines));
    }
}

} // namespace atalaya::report
