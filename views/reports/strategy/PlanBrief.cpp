#include "views/reports/OwnWords.h"
#include "views/reports/PagedReport.h"
#include "views/reports/PlanCells.h"
#include "views/reports/PlanSpan.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/strategy/PlanReportContext.h"

#include <algorithm>
#include <iterator>

// "What falls to you": the page of one body, which names nothing that falls to another but those it waits for.

namespace atalaya::report {

namespace {

/// Of the deadlines that a brief lists.
constexpr int monthsAhead = 12;
/// So many stay on a page that has no room for all.
constexpr int fewestDeadlines = 2;

/// How a brief is set.
struct BriefLook {
    bool isClose = false; ///< in small type, with less beside each thing
    int deadlines = 0;    ///< so many are listed; the others are counted

    [[nodiscard]] Style style() const { return isClose ? Style::Small : Style::Dense; }
};

bool isLedBy(const Action& action, const QString& body) {
    return action.leadBody.trimmed() == body;
}

bool isSupportedBy(const Action& action, const QString& body) {
    return !isLedBy(action, body) && std::any_of(action.supportingBodies.begin(), action.supportingBodies.end(),
                                                 [&](const QString& one) { return one.trimmed() == body; });
}

/// "A2 (Ministry of Finance), A5 (Congress, stopped)": what it waits for and is not done, and whose that is.
QString waitsForWhom(const PlanReportContext& c, const Action& action) {
    QStringList others;
    for (const Action& other : c.plan.actions) {
        if (!action.dependencies.contains(other.id) || other.status == ActionStatus::Done) {
            continue;
        }
        QStringList more{other.leadBody.trimmed()};
        if (other.status == ActionStatus::Stopped) {
            more << c.statusText(other.status); // nobody is to wait for ever without being told
        }
        more.removeAll(QString());
        others << (more.isEmpty() ? other.code
                                  : QStringLiteral("%1 (%2)").arg(other.code, more.join(QStringLiteral(", "))));
    }
    return others.isEmpty() ? c.dash() : others.join(QStringLiteral(", "));
}

/// Whether there is money for it; empty where nobody has said what it costs.
QString moneyWord(const PlanReportContext& c, const Action& action, const BriefLook& look) {
    if (lacksCost(action)) {
        return {};
    }
    if (action.isFundingSecured) {
        return c.translate("PlanReport", "money secured");
    }
    return action.fundingSource.isEmpty() || look.isClose
               ? c.translate("PlanReport", "money not secured")
               : c.translate("PlanReport", "money not secured: %1", "a source of funding").arg(action.fundingSource);
}

/// Title and state, below each other where there is room.
Cell whatCell(const PlanReportContext& c, const Action& action, const BriefLook& look) {
    QStringList parts{c.statusText(action.status), look.isClose ? QString() : rangeText(c, action),
                      moneyWord(c, action, look)};
    parts.removeAll(QString());
    const QString state = parts.join(QStringLiteral(" \u00b7 "));
    if (look.isClose) {
        return rowHead(cell(Text{medium(action.title), secondary(QStringLiteral(" \u00b7 ") + state)}, look.style()));
    }
    Cell what = rowHead(cell(Text{medium(action.title)}));
    Paragraph more = paragraph({secondary(state)}, Style::Small);
    more.spaceAfter = 0;
    what.content.emplace_back(std::move(more));
    return what;
}

Table ledTable(const PlanReportContext& c, const std::vector<const Action*>& actions, const BriefLook& look) {
    Table table;
    table.compact = look.isClose;
    table.title = c.translate("PlanReport", "Actions that you lead");
    QStringList costs;
    for (const Action* action : actions) {
        costs << likelyText(c, *action);
        Row row;
        row.cells = {cell(Text{digits(action->code)}, look.style()),
                     whatCell(c, *action, look),
                     cell(c.whenText(*action), Style::Small),
                     numberCell(costs.back()),
                     look.isClose ? cell(liftsText(c, *action), look.style()) : liftsCell(c, *action),
                     cell(waitsForWhom(c, *action), Style::Small)};
        table.rows.push_back(std::move(row));
    }
    table.widths = {points(look.isClose ? 24 : 28), share(),   points(84), points(numberWidth(costs, 44)),
                    points(look.isClose ? 66 : 78), points(84)};
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

List supportList(const PlanReportContext& c, const std::vector<const Action*>& actions, const BriefLook& look) {
    List list;
    list.compact = look.isClose;
    for (const Action* action : actions) {
        QStringList parts{action->title};
        if (!action->leadBody.isEmpty()) {
            parts << c.translate("PlanReport", "led by %1", "a body").arg(action->leadBody);
        }
        if (hasDate(*action)) {
            parts << c.whenText(*action);
        }
        const QString title = parts.takeFirst();
        Text item{digits(action->code, Weight::Semibold), plain(QLatin1Char(' ') + title)};
        if (!parts.isEmpty()) {
            item.push_back(secondary(QStringLiteral(", ") + parts.join(QStringLiteral(", "))));
        }
        list.items.push_back(std::move(item));
    }
    return list;
}

/// A line each: where it is, where it should be, when it is to be read. The unit is said once.
Table closeMeasureTable(const PlanReportContext& c, const std::vector<const Measure*>& measures, const BriefLook& look,
                        const QString& title) {
    Table table;
    table.compact = true;
    table.title = title;
    table.widths = {points(24), share(), points(74), points(124), points(58)};
    Row head;
    head.cells = {headCell({}), headCell(c.translate("PlanReport", "Measure")),
                  headCell(c.translate("PlanReport", "Last reading")), headCell(c.translate("PlanReport", "Target")),
                  headCell(c.translate("PlanReport", "Next due"))};
    table.head = {head};
    for (const Measure* measure : measures) {
        Measure known = readUntil(*measure, c.day);
        if (known.target) {
            known.unit.clear();
        }
        Row row;
        row.cells = {
            cell(Text{digits(measure->code)}, look.style()), rowHead(cell(Text{medium(measure->title)}, look.style())),
            cell(c.lastReadingText(known), look.style()), cell(c.pointText(measure->target, *measure), look.style()),
            cell(nextReadingText(c, *measure), look.style())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What is past its day is told as what was to happen.
QString deadlineWord(const PlanReportContext& c, Deadline::Kind kind, bool isPast) {
    switch (kind) {
    case Deadline::Kind::ActionStarts:
        return isPast ? c.translate("PlanReport", "was to begin", "an action")
                      : c.translate("PlanReport", "begins", "an action");
    case Deadline::Kind::ActionEnds:
        return isPast ? c.translate("PlanReport", "was to end", "an action")
                      : c.translate("PlanReport", "ends", "an action");
    case Deadline::Kind::ReadingDue:
        return isPast ? c.translate("PlanReport", "was to be read", "a measure")
                      : c.translate("PlanReport", "is to be read", "a measure");
    case Deadline::Kind::MeasureTarget:
        return isPast ? c.translate("PlanReport", "was to be at its target", "a measure")
                      : c.translate("PlanReport", "should be at its target", "a measure");
    case Deadline::Kind::StepDue:
        return isPast ? c.translate("PlanReport", "was due", "a step of the lifecycle")
                      : c.translate("PlanReport", "is due", "a step of the lifecycle");
    }
    return {};
}

QString deadlinesTitle(const PlanReportContext& c) {
    return c.translate("PlanReport", "Overdue, and due in the next 12 months");
}

Table deadlineTable(const PlanReportContext& c, const std::vector<Deadline>& list, const BriefLook& look) {
    Table table;
    table.compact = true;
    table.title = deadlinesTitle(c);
    table.widths = {points(116), points(36), share(), points(120)}; // "31 de diciembre de 2026" in one line
    Row head;
    head.cells = {headCell(c.translate("PlanReport", "Day")), headCell({}), headCell(c.translate("PlanReport", "What")),
                  headCell(c.translate("PlanReport", "Happens"))};
    table.head = {head};
    for (int i = 0; i < look.deadlines; ++i) {
        const Deadline& deadline = list[static_cast<std::size_t>(i)];
        Row row;
        const QString date = c.dateText(deadline.date);
        Text when{digits(date)};
        const bool isPast = deadline.date < c.day;
        if (isPast) {
            when = {inked(c.translate("PlanReport", "%1, past", "a date").arg(date), Ink::Warning, Weight::Semibold)};
        }
        row.cells = {rowHead(cell(std::move(when), look.style())), cell(Text{digits(deadline.code)}, look.style()),
                     cell(deadline.title, look.style()), cell(deadlineWord(c, deadline.kind, isPast), look.style())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// All that falls to a body.
struct BodyShare {
    std::vector<const Action*> led, supported; ///< still to be done
    QStringList done;                          ///< codes of those that it led
    std::vector<const Measure*> measures;      ///< of the actions it leads or led, as long as they are read
    std::vector<Deadline> deadlines;
};

void addActionsOf(const PlanReportContext& c, const QString& body, BodyShare& found) {
    for (const Action& action : c.actions) {
        const bool isDone = action.status == ActionStatus::Done;
        if (isLedBy(action, body) && isDone) {
            found.done << action.code;
        } else if (isLedBy(action, body)) {
            found.led.push_back(&action);
        } else if (!isDone && isSupportedBy(action, body)) {
            found.supported.push_back(&action);
        }
    }
}

BodyShare shareOf(const PlanReportContext& c, const QString& body) {
    BodyShare found;
    addActionsOf(c, body, found);
    for (const Measure& measure : c.plan.measures) {
        if (reporterOf(c.plan, readUntil(measure, c.day)) == body) {
            found.measures.push_back(&measure);
        }
    }
    // What is overdue stands first.
    found.deadlines = deadlines(readUntil(c.plan, c.day), QDate(1, 1, 1), c.day.addMonths(monthsAhead));
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
    QString sentence = c.translate("PlanReport", "As of %1: %2, %3, %4.",
                                   "a date; 3 actions to lead, 1 to support, 2 measures to report")
                           .arg(c.dateText(c.day), c.translate("PlanReport", "%n action(s) to lead", nullptr, led),
                                c.translate("PlanReport", "%n to support", "actions", supported),
                                c.translate("PlanReport", "%n measure(s) to report", nullptr, measures));
    if (cost.high > 0) {
        const QString likely = c.money.withUnit(cost.likely);
        sentence += QLatin1Char(' ') +
                    (hasRange(c, cost)
                         ? c.translate("PlanReport", "What is still to be done of what you lead costs %1, from %2.",
                                       "an amount; \"0.80 to 1.40\"")
                               .arg(likely, c.money.range(cost))
                         : c.translate("PlanReport", "What is still to be done of what you lead costs %1.", "an amount")
                               .arg(likely));
        if (const QString note = unestimatedSentence(c, own); !note.isEmpty()) {
            sentence += QLatin1Char(' ') + note;
        }
        if (const QString note = c.money.roundingNote(); !note.isEmpty()) {
            sentence += QLatin1Char(' ') + note;
        }
    }
    // Briefs of all bodies say it on their cover.
    if (const QString note = textsSentence(c.assessment, c.language);
        !note.isEmpty() && !c.input.options.body.isEmpty()) {
        sentence += QLatin1Char(' ') + note;
    }
    return sentence;
}

void addBriefHead(const QString& text, const QString& anchor, const BriefLook& look, Elements& page) {
    page.emplace_back(Space{look.isClose ? 4.0 : 8.0});
    page.emplace_back(subheading(text, anchor, look.isClose ? 3 : 2));
}

void addBriefDeadlines(const PlanReportContext& c, const BodyShare& found, const QString& anchor, const BriefLook& look,
                       Elements& page) {
    if (found.deadlines.empty() && found.led.empty()) {
        return; // its days are those of what it supports, which stand there
    }
    addBriefHead(deadlinesTitle(c), anchor + QStringLiteral("-deadlines"), look, page);
    if (found.deadlines.empty()) {
        page.emplace_back(paragraph({secondary(c.translate("PlanReport", "None on record."))}));
        return;
    }
    page.emplace_back(deadlineTable(c, found.deadlines, look));
    if (const int more = count(found.deadlines) - look.deadlines; more > 0) {
        page.emplace_back(paragraph(
            {secondary(c.translate(
                "PlanReport", "And %n more deadline(s): whoever keeps the plan can send a calendar of all of them.",
                nullptr, more))},
            Style::Small));
    }
}

struct BriefOf {
    const QString& body;
    const QString& anchor;
    bool newPage = false;
};

Elements briefPage(const PlanReportContext& c, const BriefOf& of, const BodyShare& found, const BriefLook& look) {
    Elements page;
    Heading title;
    title.text = c.translate("PlanReport", "What falls to you: %1", "a body").arg(of.body);
    title.listed = of.newPage ? of.body : QString(); // a brief that stands alone has no list of others
    title.anchor = of.anchor;
    title.newPage = of.newPage;
    page.emplace_back(std::move(title));
    page.emplace_back(lead(shareSentence(c, found)));
    if (!found.done.isEmpty()) {
        page.emplace_back(
            labelled(c.translate("PlanReport", "Done:", "actions"), found.done.join(QStringLiteral(", "))));
    }
    if (!found.led.empty()) {
        addBriefHead(c.translate("PlanReport", "You lead"), of.anchor + QStringLiteral("-led"), look, page);
        page.emplace_back(ledTable(c, found.led, look));
    } else if (found.done.isEmpty()) {
        page.emplace_back(paragraph({secondary(c.translate("PlanReport", "You lead no action."))}));
    }
    if (!found.supported.empty()) {
        addBriefHead(c.translate("PlanReport", "You support"), of.anchor + QStringLiteral("-supported"), look, page);
        page.emplace_back(supportList(c, found.supported, look));
    }
    if (!found.measures.empty()) {
        const QString name = c.translate("PlanReport", "Measures that you report");
        addBriefHead(c.translate("PlanReport", "You report"), of.anchor + QStringLiteral("-measures"), look, page);
        page.emplace_back(look.isClose ? closeMeasureTable(c, found.measures, look, name)
                                       : measureTable(c, found.measures, name));
    }
    addBriefDeadlines(c, found, of.anchor, look, page);
    return page;
}

/// On either paper: both have the same column, and Letter has less height.
bool fitsOnOnePage(const PlanReportContext& c, const Elements& page) {
    ReportDocument document;
    document.title = c.assessment.state;
    document.language = c.language.code();
    document.body = page;
    PagingOptions options;
    options.paper = Paper::Letter;
    const Result<PagedReport> laid = layOut(document, options);
    return laid && laid->pages() == 1;
}

/// As large as one page allows: as it is, else closer, else with as many of its deadlines as have room. What is too
/// much even so goes on to another page, with all of them.
Elements fittedBrief(const PlanReportContext& c, const BriefOf& of, const BodyShare& found) {
    const int all = count(found.deadlines);
    Elements page = briefPage(c, of, found, {false, all});
    if (c.input.options.asData || fitsOnOnePage(c, page)) {
        return page; // tables for a spreadsheet have no page
    }
    page = briefPage(c, of, found, {true, all});
    int fitting = std::min(fewestDeadlines, all);
    if (all == fitting || fitsOnOnePage(c, page) || !fitsOnOnePage(c, briefPage(c, of, found, {true, fitting}))) {
        return page;
    }
    for (int over = all; over - fitting > 1;) {
        const int middle = (fitting + over) / 2;
        (fitsOnOnePage(c, briefPage(c, of, found, {true, middle})) ? fitting : over) = middle;
    }
    return briefPage(c, of, found, {true, fitting});
}

} // namespace

QString reporterOf(const Plan& plan, const Measure& measure) {
    const Action* action = plan.action(measure.action);
    if (action == nullptr || isGivenUp(plan, measure)) {
        return {};
    }
    const Reading* last = lastReading(measure);
    const bool isReadToItsEnd =
        last != nullptr && measure.target && measure.target->date.isValid() && last->date >= measure.target->date;
    return isReadToItsEnd ? QString() : action->leadBody.trimmed();
}

void addBrief(const PlanReportContext& c, const QString& bodyName, const QString& anchor, bool newPage,
              Elements& body) {
    Elements page = fittedBrief(c, {bodyName, anchor, newPage}, shareOf(c, bodyName));
    body.insert(body.end(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
}

} // namespace atalaya::report
