#include "assessments/scoring/ExplanationText.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

namespace atalaya::report {

namespace {

Table termsTable(const GapReportContext& c, const Explanation& traced) {
    Table table;
    table.title = traced.title;
    table.widths = {share(), points(60), points(60), share(0.6)};
    Row head;
    head.cells = {
        headCell(c.translate("GapReport", "Input")), headCell(c.translate("GapReport", "Value"), Align::Right),
        headCell(c.translate("GapReport", "Weight"), Align::Right), headCell(c.translate("GapReport", "Note"))};
    table.head = {head};
    for (const ExplanationTerm& term : traced.terms) {
        Row row;
        row.cells = {rowHead(cell(term.label, Style::Small)),
                     numberCell(traced.shows(term) ? c.language.number(term.value, 4) : QStringLiteral("\u2013")),
                     numberCell(c.weight(term.weight)), cell(term.note, Style::Small)};
        table.rows.push_back(row);
    }
    return table;
}

/// What does not count, one line a reason: "Left out (not answered, counts nowhere): P05-02 Cyber-crime offences; ..."
QStringList leftOutLines(const GapReportContext& c, const Explanation& traced) {
    QStringList lines;
    for (const LeftOutForReason& left : leftOutByReason(traced)) {
        lines << c.translate("GapReport", "Left out (%1): %2", "reason, questions")
                     .arg(left.reason, clauses(c.language, left.labels));
    }
    return lines;
}

void addExplanation(const GapReportContext& c, const NumberReference& number, const QString& anchor, Elements& body) {
    const auto traced = explain(c.framework, c.assessment, number, c.language);
    if (!traced) {
        return;
    }
    Elements content{subheading(traced->title, anchor)};
    Paragraph formula = paragraph({medium(traced->formulaText)}, Style::Dense);
    formula.spaceAfter = 1;
    content.emplace_back(formula);
    // Where no number may be printed, the words that say why stand in its place.
    const QString worked = traced->workedText.isEmpty() ? traced->shown : traced->workedText;
    if (!worked.isEmpty()) {
        content.emplace_back(paragraph({digits(worked)}, Style::Dense));
    }
    if (!traced->terms.empty()) {
        content.emplace_back(termsTable(c, *traced));
    }
    QStringList notes = leftOutLines(c, *traced);
    if (!traced->choices.isEmpty()) {
        notes << traced->choices.join(QLatin1Char(' '));
    }
    QStringList others;
    for (const Alternative& alternative : traced->alternatives) {
        others << nameAndValue(c.language, alternative.label, c.optionalScore(alternative.value));
    }
    if (!others.isEmpty()) {
        notes << others.join(QStringLiteral(" \u00b7 "));
    }
    for (const QString& note : notes) {
        Paragraph line = paragraph({secondary(note)}, Style::Small);
        line.spaceAfter = 1;
        content.emplace_back(line);
    }
    body.emplace_back(block(std::move(content)));
    body.emplace_back(Space{14});
}

} // namespace

void addTraceAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(
        annex(c, QStringLiteral("E"), c.translate("GapReport", "Trace of the headline"), QStringLiteral("annex-e")));
    body.emplace_back(lead(c.translate(
        "GapReport",
        "Where the headline comes from, down to the stages. Values with four decimals; rounded only on display.")));
    const GroupScore* headline = c.sheet.group(c.sheet.headlineGroup);
    addExplanation(c, {headline != nullptr ? headline->id : QStringLiteral("whole"), Quantity::Mean},
                   QStringLiteral("trace-headline"), body);
    for (const CommitmentScore& scored : c.sheet.commitments) {
        const Commitment& commitment = *c.framework.commitment(scored.code);
        if (headline == nullptr || commitment.group == headline->id) {
            addExplanation(c, {scored.code, Quantity::Mean},
                           QStringLiteral("trace-") + GapReportContext::anchorOf(scored.code), body);
        }
    }
}

void addVerificationAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(
        annex(c, QStringLiteral("F"), c.translate("GapReport", "Verification"), QStringLiteral("annex-f")));
    addVerificationSteps(c.input, c.input.options, body);
}

} // namespace atalaya::report
