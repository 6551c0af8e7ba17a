#include "views/reports/PlanCells.h"
#include "views/reports/PlanSpan.h"
#include "views/reports/PlanYearsTable.h"
#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/GapsInPlan.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace atalaya::report {

namespace {

Row actionRow(const GapReportContext& c, const Action& action, const PlanSpan& span) {
    Cell what = rowHead(cell(Text{medium(action.title)}));
    const bool isStopped = action.status == ActionStatus::Stopped;
    const bool hasBar = span.hasBars() && hasDate(action) && !isStopped;
    // What the bar would show is said in words where there is none.
    QStringList parts{action.leadBody, action.measure, rangeText(c, action), hasBar ? QString() : approval(c, action)};
    parts.removeAll(QString());
    Paragraph who = paragraph({secondary(parts.join(QStringLiteral(" \u00b7 ")))}, Style::Small);
    who.spaceAfter = 0;
    what.content.emplace_back(who);
    Row row;
    row.cells = {cell(Text{digits(action.code)}), what, liftsCell(c, action), numberCell(likelyText(c, action)),
                 cell(Text{digits(quarters(c, action))}, Style::Small)};
    if (span.hasBars()) {
        row.cells.push_back(hasBar ? figureCell(actionBar(c, action, span.from, span.to, {92, 9}))
                                   : cell(QStringLiteral("\u2013")));
    }
    return row;
}

Table planTable(const GapReportContext& c, const PlanSpan& span) {
    const Plan& plan = c.assessment.plan;
    Table table;
    table.title = c.translate("GapReport", "Action plan");
    Row head;
    head.cells = {headCell({}), headCell(c.translate("GapReport", "Action, owner and its measure")),
                  headCell(c.translate("GapReport", "Lifts")), headCell(c.translate("GapReport", "Cost"), Align::Right),
                  headCell(c.translate("GapReport", "When"))};
    if (span.hasBars()) {
        head.cells.push_back(figureCell(yearScale(c, span.from, span.to, {92, 10})));
        head.cells.back().header = true;
    }
    table.head = {head};

    QStringList costs;
    Cell rest = cell(QString());
    rest.columnSpan = span.hasBars() ? 2 : 1;
    const auto sumOf = [&](const QString& title, const std::vector<Action>& actions) {
        Cell name = rowHead(cell(Text{strong(title)}));
        name.columnSpan = 3;
        costs << sumText(c, estimatedCost(actions));
        Row row;
        row.cells = {name, numberCell(costs.back(), Weight::Semibold), rest};
        return row;
    };
    for (const ObjectiveActions& group : actionsByObjective(plan)) {
        if (group.actions.empty()) {
            continue;
        }
        std::vector<Action> own;
        std::vector<Row> rows;
        for (const Action* action : group.actions) {
            own.push_back(*action);
            rows.push_back(actionRow(c, *action, span));
            costs << likelyText(c, *action);
        }
        Row over = sumOf(group.objective != nullptr ? group.objective->title
                                                    : c.translate("GapReport", "Without an objective"),
                         own);
        over.group = true;
        table.rows.push_back(std::move(over));
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    Row sum = sumOf(c.translate("GapReport", "Total"), plan.actions);
    sum.total = true;
    table.rows.push_back(std::move(sum));
    table.widths = {points(24), share(), points(78), points(numberWidth(costs, 32)), points(58)};
    if (span.hasBars()) {
        table.widths.push_back(points(92));
    }
    return table;
}

/// "12 actions under 4 objectives.": counts only objectives that have an action, and says when some have none. What was
/// stopped is named and not counted, as in the reports of the strategy.
QString planSize(const GapReportContext& c) {
    const Plan& plan = c.assessment.plan;
    int used = 0;
    int placed = 0;
    for (const ObjectiveActions& group : actionsByObjective(plan)) {
        const int counting =
            static_cast<int>(std::count_if(group.actions.begin(), group.actions.end(), [](const Action* action) {
                return action->status != ActionStatus::Stopped;
            }));
        if (group.objective != nullptr && counting > 0) {
            ++used;
            placed += counting;
        }
    }
    const QString actions = countedActions(c);
    if (placed == 0) {
        return actions + QLatin1Char('.');
    }
    const QString objectives = c.translate("GapReport", "%n objective(s)", nullptr, used);
    return placed == count(actionsThatCount(plan))
               ? c.translate("GapReport", "%1 under %2.", "12 actions, 4 objectives").arg(actions, objectives)
               : c.translate("GapReport", "%1, %2 of them under %3.", "12 actions, 9, 4 objectives")
                     .arg(actions, QString::number(placed), objectives);
}

Elements budget(const GapReportContext& c, const std::vector<YearOfPlan>& years) {
    const QString title = c.translate("GapReport", "Budget and effect by year");
    Elements column{subheading(title, QStringLiteral("plan-budget")),
                    planYearsTable(c, years, title, c.translate("GapReport", "Headline at the year's end"), false)};
    if (const QString past = pastYearsSentence(c, yearsOnDay(years, c.day)); !past.isEmpty()) {
        Paragraph note = paragraph({secondary(past)}, Style::Small);
        note.spaceBefore = 4;
        column.emplace_back(std::move(note));
    }
    return column;
}

/// Where the way to the headline's target lies that is left, and what section 9 has of it.
QString restSentence(const GapReportContext& c, double rest, bool allEnd) {
    std::set<QString> commitments;
    for (const CommitmentScore* commitment : c.commitmentsOf(true)) {
        commitments.insert(commitment->code);
    }
    const std::vector<GapInPlan> gaps = gapsInPlan(c);
    const int open = static_cast<int>(std::count_if(gaps.begin(), gaps.end(), [&](const GapInPlan& gap) {
        return !gap.isClosed() && commitments.contains(gap.card.commitment);
    }));
    const std::vector<IndicatorScore>& questions = c.sheet.indicators;
    const int unanswered =
        static_cast<int>(std::count_if(questions.begin(), questions.end(), [&](const IndicatorScore& one) {
            return one.state == AnswerState::NotAnswered && one.target &&
                   commitments.contains(c.commitmentOf(one.code).code);
        }));
    QStringList said;
    if (rest <= 0.005) {
        said << c.translate("GapReport", "The plan reaches the target.");
        if (open > 0) {
            said << c.translate("GapReport", "%n question(s) stay below their own all the same; see section 9.",
                                nullptr, open);
        }
    } else if (!allEnd) {
        said << c.translate("GapReport", "The %1 that remain lie in questions that no action with an end date lifts to "
                                         "their target.")
                    .arg(c.language.score(rest));
        if (open > 0) {
            said << c.translate("GapReport", "Section 9 lists those that no action at all lifts to it.");
        }
    } else if (open > 0) {
        said << c.translate("GapReport", "The %1 that remain lie in questions that no action lifts to their target. "
                                         "Section 9 lists them with their next criterion and usual owner.")
                    .arg(c.language.score(rest));
    } else {
        said << c.translate("GapReport", "The %1 that remain lie in questions that are not answered yet.")
                    .arg(c.language.score(rest));
    }
    if (unanswered > 0) {
        said << c.translate("GapReport", "%n question(s) with a target not answered yet: no forecast counts them.",
                            nullptr, unanswered);
    }
    return said.join(QLatin1Char(' '));
}

Elements effect(const GapReportContext& c, const std::vector<YearOfPlan>& years) {
    Elements column{subheading(c.translate("GapReport", "What the plan reaches"), QStringLiteral("plan-effect"))};
    if (!actionsThatCount(c.assessment.plan).empty()) {
        column.emplace_back(paragraph({plain(costSentence(c))}));
    }
    if (years.empty()) {
        column.emplace_back(paragraph({plain(noYearsSentence(c))}));
        return column;
    }
    const Score& last = years.back().headline;
    const Score& now = c.sheet.headline();
    if (!last.isPrintable()) {
        column.emplace_back(paragraph(
            {plain(c.translate("GapReport", "Too few questions are answered to say what the plan reaches."))}));
        return column;
    }
    const std::vector<Action> actions = actionsThatCount(c.assessment.plan);
    const bool allEnd = std::all_of(actions.begin(), actions.end(), [](const Action& one) {
        return one.end.isValid() || one.status == ActionStatus::Done;
    });
    const std::vector<Span> figures{strong(c.language.score(*last.mean)),
                                    strong(now.target ? c.language.score(*now.target) : QString())};
    QString sentence;
    if (now.target) {
        sentence = allEnd
                       ? c.translate("GapReport", "With every action done the headline reaches %1; the target is %2.")
                       : c.translate("GapReport", "With every action done that has an end date the headline "
                                                  "reaches %1; the target is %2.");
    } else {
        sentence =
            allEnd ? c.translate("GapReport", "With every action done the headline reaches %1.")
                   : c.translate("GapReport", "With every action done that has an end date the headline reaches %1.");
    }
    Text text = filled(sentence, figures);
    if (now.target) {
        text.push_back(plain(QLatin1Char(' ') + restSentence(c, *now.target - *last.mean, allEnd)));
    }
    column.emplace_back(paragraph(std::move(text), Style::Body));
    return column;
}

} // namespace

void addActionPlan(const GapReportContext& c, Elements& body) {
    const Plan& plan = c.assessment.plan;
    const PlanSpan span = planSpan(plan);
    const QString title = span.hasBars() ? c.translate("GapReport", "Action plan, %1", "years").arg(spanYears(c, span))
                                         : c.translate("GapReport", "Action plan");
    body.emplace_back(section(QStringLiteral("8"), title, QStringLiteral("plan")));
    if (plan.actions.empty()) {
        body.emplace_back(lead(c.translate("GapReport", "No action has been planned yet. Section 9 lists, for every "
                                                        "gap, what the next stage asks for and who usually owns it.")));
        return;
    }
    QStringList intro{
        planSize(c),
        span.hasBars() ? c.translate("GapReport", "Solid bars are approved, open bars proposed.") : QString(),
        c.money.sentence(), c.translate("GapReport", "The stage is the one reached when the action ends."),
        stoppedSentence(c)};
    intro.removeAll(QString());
    body.emplace_back(lead(intro.join(QLatin1Char(' '))));
    body.emplace_back(planTable(c, span));
    const std::vector<YearOfPlan> years = projectYears(c.framework, c.assessment);
    body.emplace_back(Space{12});
    if (years.empty() && !estimatedCost(plan.actions)) {
        body.emplace_back(block(effect(c, years)));
        return;
    }
    Columns pair;
    pair.widths = {share(0.56), share(0.44)};
    pair.gap = 24;
    pair.columns = {budget(c, years), effect(c, years)};
    body.emplace_back(block({pair}));
}

} // namespace atalaya::report
