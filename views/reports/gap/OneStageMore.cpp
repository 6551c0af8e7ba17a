#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapsInPlan.h"
#include "views/reports/gap/ReportText.h"

#include <algorithm>
#include <iterator>

// What one stage more would take: in full for gaps that the plan leaves open, in short for every other question.

namespace atalaya::report {

namespace {

/// "A2 is done and not yet scored", for a gap that is still open; empty where nothing against it is done.
QString doneLeads(const GapReportContext& c, const NextStageCard& card) {
    QStringList codes;
    for (const QUuid& id : card.doneActions) {
        codes << c.assessment.plan.action(id)->code;
    }
    return codes.isEmpty() ? QString()
                           : c.translate("GapReport", "Done, not yet scored: %1. A lead to evidence, not a score.",
                                         "codes of actions")
                                 .arg(codes.join(QStringLiteral(", ")));
}

/// The weakest that proves a stage: "B".
QString leastGrade(const GapReportContext& c, int stage) {
    const auto grade = c.framework.evidenceRule.minimumByStage.find(stage);
    return grade == c.framework.evidenceRule.minimumByStage.end()
               ? QStringLiteral("\u2013")
               : QString(QChar(u'A' + static_cast<char16_t>(grade->second)));
}

/// Where it stands, where the plan leads it, and the stage that follows: "P06-03 \u00b7 2\u21923", "P06-03 \u00b7 2,
/// plan 3\u21924".
QString standing(const GapReportContext& c, const GapInPlan& gap) {
    return gap.planned == gap.card.stage
               ? QStringLiteral("%1 \u00b7 %2\u2192%3").arg(gap.card.indicator).arg(gap.card.stage).arg(gap.card.next)
               : c.translate("GapReport", "%1 \u00b7 %2, plan %3\u2192%4", "indicator, stage, planned stage, the next")
                     .arg(gap.card.indicator)
                     .arg(gap.card.stage)
                     .arg(gap.planned)
                     .arg(gap.planned + 1);
}

Paragraph smallLine(const QString& text) {
    Paragraph line = paragraph({secondary(text)}, Style::Small);
    line.spaceAfter = 0;
    return line;
}

Cell questionCell(const GapReportContext& c, const GapInPlan& gap) {
    const NextStageCard& card = gap.card;
    Paragraph name = paragraph({linked(card.title, c.questionLink(card.indicator))}, Style::Dense);
    name.text.front().weight = Weight::Medium;
    name.spaceAfter = 0;
    Paragraph code = paragraph({digits(standing(c, gap), Weight::Regular, Ink::Secondary)}, Style::Small);
    if (card.isQuickWin) {
        code.text.push_back(strong(QStringLiteral(" \u00b7 ") + c.translate("GapReport", "quick win")));
    }
    code.spaceAfter = 0;
    Columns line;
    line.widths = {points(13), share()};
    line.gap = 4;
    line.columns = {{stageGlyph(c, *c.sheet.indicator(card.indicator), 12)}, {name, code}};
    Elements& below = line.columns.back();
    if (!card.effort.isEmpty()) {
        below.emplace_back(smallLine(
            card.effortReason.isEmpty()
                ? c.translate("GapReport", "Effort: %1", "level").arg(card.effort)
                : c.translate("GapReport", "Effort: %1, %2", "level, reason").arg(card.effort, card.effortReason)));
    }
    if (!gap.lifting.isEmpty()) {
        below.emplace_back(smallLine(
            c.translate("GapReport", "Lifted by %1", "codes of actions").arg(gap.lifting.join(QStringLiteral(", ")))));
    }
    if (!gap.idle.isEmpty()) {
        below.emplace_back(smallLine(
            c.translate("GapReport", "Nothing is lifted by %1, for want of what was stopped", "codes of actions")
                .arg(gap.idle.join(QStringLiteral(", ")))));
    }
    if (const QString done = doneLeads(c, card); !done.isEmpty()) {
        below.emplace_back(smallLine(done));
    }
    Cell question;
    question.content.emplace_back(line);
    return question;
}

Table openGaps(const GapReportContext& c, const QString& title, const std::vector<GapInPlan>& gaps) {
    Table table;
    table.title = title;
    const QString grade = c.translate("GapReport", "Least grade", "of evidence");
    table.widths = {share(0.28), share(0.31), share(0.2), share(0.21), points(headWidth(grade, 34, table.compact))};
    Row head;
    head.cells = {headCell(c.translate("GapReport", "Question")),
                  headCell(c.translate("GapReport", "The next stage asks for")),
                  headCell(c.translate("GapReport", "Would prove it")),
                  headCell(c.translate("GapReport", "Usual owner")), headCell(grade)};
    table.head = {head};
    for (const GapInPlan& gap : gaps) {
        const int next = gap.planned + 1;
        Row row;
        row.cells = {rowHead(questionCell(c, gap)),
                     cell(c.framework.indicator(gap.card.indicator)->criterion(next), Style::Small),
                     cell(clauses(c.language, gap.card.proof), Style::Small),
                     cell(gap.card.owners.join(QStringLiteral(", ")), Style::Small),
                     cell(leastGrade(c, next), Style::Small)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// A line or two a question; what usually proves it stands in the instrument.
Table otherQuestions(const GapReportContext& c, const std::vector<NextStageCard>& cards) {
    Table table;
    table.title = c.translate("GapReport", "Other questions below the top");
    const QString stage = c.translate("GapReport", "Stage");
    const QString grade = c.translate("GapReport", "Least grade", "of evidence");
    // Owners are many for some questions, and make its row as high as they need lines.
    table.widths = {share(0.27), points(headWidth(stage, 28, table.compact)), share(0.37), share(0.36),
                    points(headWidth(grade, 34, table.compact))};
    Row head;
    head.cells = {headCell(c.translate("GapReport", "Question")), headCell(stage),
                  headCell(c.translate("GapReport", "The next stage asks for")),
                  headCell(c.translate("GapReport", "Usual owner")), headCell(grade)};
    table.head = {head};
    for (const NextStageCard& card : cards) {
        Row row;
        row.cells = {rowHead(cell(Text{digits(card.indicator + QLatin1Char(' '), Weight::Regular, Ink::Secondary),
                                       linked(card.title, c.questionLink(card.indicator))},
                                  Style::Small)),
                     cell(Text{digits(QStringLiteral("%1\u2192%2").arg(card.stage).arg(card.next))}, Style::Small),
                     cell(card.criterion, Style::Small), cell(card.owners.join(QStringLiteral(", ")), Style::Small),
                     cell(leastGrade(c, card.next), Style::Small)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void addOneStageMore(const GapReportContext& c, Elements& body) {
    body.emplace_back(section(QStringLiteral("9"), c.translate("GapReport", "What one stage more would take"),
                              QStringLiteral("one-stage-more")));
    std::vector<NextStageCard> others = nextStageCards(c.framework, c.assessment, c.sheet);
    if (others.empty()) {
        body.emplace_back(lead(c.translate("GapReport", "No answered question is below the top stage, so there is "
                                                        "nothing to list.")));
        return;
    }
    std::vector<GapInPlan> without;
    std::vector<GapInPlan> partly;
    for (GapInPlan& gap : gapsInPlan(c)) {
        if (!gap.isClosed()) {
            std::erase_if(others, [&](const NextStageCard& card) { return card.indicator == gap.card.indicator; });
            (gap.hasAction() ? partly : without).push_back(std::move(gap));
        }
    }
    if (!without.empty()) {
        body.emplace_back(lead(
            c.translate("GapReport",
                        "%n gap(s) have no action that is to be done, in the order of their rank: the next criterion, "
                        "what would prove it, and who usually owns it.",
                        nullptr, count(without))));
        body.emplace_back(openGaps(c, c.translate("GapReport", "Gaps without an action"), without));
    }
    if (!partly.empty()) {
        body.emplace_back(Space{10});
        body.emplace_back(
            lead(c.translate("GapReport",
                             "%n gap(s) have an action, but none that lifts it to its target: what the stage after the "
                             "planned one asks for.",
                             nullptr, count(partly))));
        body.emplace_back(openGaps(c, c.translate("GapReport", "Gaps that stay below their target"), partly));
    }
    if (without.empty() && partly.empty()) {
        body.emplace_back(
            lead(c.gaps.empty()
                     ? c.translate("GapReport", "No gap is known: no target lies above an answered question.")
                     : c.translate("GapReport", "Every gap has an action in section 8 that lifts it to its target.")));
    }
    if (!others.empty()) {
        body.emplace_back(Space{10});
        body.emplace_back(lead(c.translate("GapReport",
                                           "%n other question(s) below the top stage: what the next one asks for, who "
                                           "usually owns it, and the least grade of evidence that proves it.",
                                           nullptr, count(others))));
        body.emplace_back(otherQuestions(c, others));
    }
}

} // namespace atalaya::report
