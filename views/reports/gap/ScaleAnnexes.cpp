#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

namespace atalaya::report {

void addScaleAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(annex(c, QStringLiteral("C"), c.translate("GapReport", "The scale"), QStringLiteral("annex-c")));
    body.emplace_back(paragraph({plain(c.framework.awardRule)}));
    List stages;
    for (const Stage& stage : c.framework.stages) {
        stages.items.push_back({strong(c.stageWithName(stage.number) + QStringLiteral(": ")), plain(stage.descriptor)});
    }
    body.emplace_back(stages);
    if (!c.framework.awardNotes.isEmpty()) {
        body.emplace_back(
            subheading(c.translate("GapReport", "How stages are awarded"), QStringLiteral("annex-c-notes")));
        List notes;
        for (const QString& note : c.framework.awardNotes) {
            notes.items.push_back({plain(note)});
        }
        body.emplace_back(notes);
    }
    body.emplace_back(subheading(c.translate("GapReport", "Grades of evidence"), QStringLiteral("annex-c-grades")));
    List grades;
    for (const auto& [grade, meaning] : c.framework.evidenceRule.meaning) {
        grades.items.push_back(
            {strong(QString(QChar(u'A' + static_cast<char16_t>(grade))) + QStringLiteral(": ")), plain(meaning)});
    }
    body.emplace_back(grades);
    if (!c.framework.evidenceRule.validityNote.isEmpty()) {
        body.emplace_back(paragraph({plain(c.framework.evidenceRule.validityNote)}));
    }
    if (!c.framework.glossary.empty()) {
        body.emplace_back(subheading(c.translate("GapReport", "Words used"), QStringLiteral("annex-c-words")));
        Table table;
        table.title = c.translate("GapReport", "Words used");
        table.widths = {points(140), share()};
        Row head;
        head.cells = {headCell(c.translate("GapReport", "Term")), headCell(c.translate("GapReport", "Meaning"))};
        table.head = {head};
        for (const GlossaryTerm& term : c.framework.glossary) {
            Row row;
            row.key = term.id;
            row.cells = {rowHead(cell(Text{medium(term.term)}, Style::Small)), cell(term.meaning, Style::Small)};
            table.rows.push_back(row);
        }
        body.emplace_back(table);
    }
}

void addFormulaeAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(annex(c, QStringLiteral("D"), c.translate("GapReport", "Formulae"), QStringLiteral("annex-d")));
    body.emplace_back(lead(c.translate(
        "GapReport",
        "Complete, so that a third party can recompute every number of this report from the attached data.")));
    List list;
    list.ordered = true;
    const QString ceiling = QString::number(c.framework.ceiling());
    const auto rule = [&](const QString& name, const QString& text) {
        list.items.push_back({strong(name + QStringLiteral(". ")), plain(text)});
    };
    rule(c.translate("GapReport", "Claimed stage"),
         c.translate(
              "GapReport",
              "The highest stage s from 2 to %1 whose own criterion is met and whose criteria from 2 to s are met or "
              "overtaken; otherwise 1. Marks above a missing one are kept as “ahead” and do not raise the stage.")
             .arg(ceiling));
    rule(c.translate("GapReport", "Evidenced stage"),
         c.translate(
             "GapReport",
             "The highest stage up to the claimed one that valid evidence of at least the grade asked for covers; "
             "otherwise 1. Evidence attached to the whole answer covers every stage; attached to one criterion, that "
             "stage and those below. Evidence is valid up to its review-by date; laws and treaties while in force."));
    rule(c.translate("GapReport", "Score of a commitment"),
         c.translate("GapReport", "Σ (weight of the question × its stage) ÷ Σ weights, over its answered questions."));
    rule(c.translate("GapReport", "Score of a group, and of the whole"),
         c.translate("GapReport",
                     "Σ (weight of the commitment × its score) ÷ Σ weights, over its commitments that have a score."));
    rule(c.translate("GapReport", "Geometric mean"),
         c.translate("GapReport", "Where chosen: exp( Σ (weight × ln value) ÷ Σ weights ), at both levels. Lowest "
                                  "wins, where chosen: the smallest value."));
    rule(c.translate("GapReport", "Median and lowest"),
         c.translate("GapReport", "Of the stages of the answered questions, without weights; the median of an even "
                                  "number is the mean of the middle two."));
    rule(c.translate("GapReport", "Coverage"),
         c.translate("GapReport", "Answered ÷ applicable questions. Below 1 a score is provisional; below 0.6 it is "
                                  "not printed as a number."));
    rule(c.translate("GapReport", "Target of a commitment"),
         c.translate("GapReport", "The same mean over the targets of its questions; an answered question without a "
                                  "target counts with its stage, a question with neither not at all."));
    rule(c.translate("GapReport", "Gap"),
         c.translate("GapReport", "max(0, target − score); for a question max(0, target − stage)."));
    rule(c.translate("GapReport", "Priority"),
         c.translate(
             "GapReport",
             "Weight of the commitment × weight of the question × gap; ties by the lower stage, then by paragraph."));
    rule(c.translate("GapReport", "Quick win"),
         c.translate(
             "GapReport",
             "A gap of one stage where the next criterion is already marked as met or already has valid evidence."));
    rule(c.translate("GapReport", "Percent of the way"),
         c.translate("GapReport", "(score − 1) ÷ %1.").arg(c.framework.ceiling() - 1));
    rule(c.translate("GapReport", "Rounding"),
         c.translate("GapReport", "Only on display, half away from zero, two decimals."));
    body.emplace_back(list);
}

} // namespace atalaya::report
