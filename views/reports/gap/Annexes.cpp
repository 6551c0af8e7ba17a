#include "views/reports/gap/GapFigures.h"
#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

#include <QCryptographicHash>

#include <algorithm>

namespace atalaya::report {

namespace {

Heading annex(const GapReportContext& c, const QString& letter, const QString& title, const QString& anchor) {
    Heading heading = section(c.translate("GapReport", "Annex %1", "letter").arg(letter), title, anchor);
    heading.overline = heading.number;
    return heading;
}

QString markName(const GapReportContext& c, Mark mark) {
    switch (mark) {
    case Mark::Met:
        return c.translate("GapReport", "met", "criterion");
    case Mark::Overtaken:
        return c.translate("GapReport", "overtaken", "criterion");
    case Mark::NotMet:
        return c.translate("GapReport", "not met", "criterion");
    case Mark::NotAssessed:
        return c.translate("GapReport", "not assessed", "criterion");
    }
    return {};
}

QString confidenceName(const GapReportContext& c, Confidence confidence) {
    switch (confidence) {
    case Confidence::Unstated:
        return QStringLiteral("\u2013");
    case Confidence::Low:
        return c.translate("GapReport", "low", "confidence");
    case Confidence::Medium:
        return c.translate("GapReport", "medium", "confidence");
    case Confidence::High:
        return c.translate("GapReport", "high", "confidence");
    }
    return {};
}

QString sensitivityName(const GapReportContext& c, Sensitivity sensitivity) {
    switch (sensitivity) {
    case Sensitivity::Public:
        return c.translate("GapReport", "Public", "sensitivity");
    case Sensitivity::Internal:
        return c.translate("GapReport", "Internal", "sensitivity");
    case Sensitivity::Restricted:
        return c.translate("GapReport", "Restricted", "sensitivity");
    case Sensitivity::Confidential:
        return c.translate("GapReport", "Confidential", "sensitivity");
    }
    return {};
}

/// "1, 2 overtaken; 3 met; 4, 5 not met"
QString marksText(const GapReportContext& c, const Answer& answer) {
    QStringList parts;
    for (int stage = 1; stage <= c.framework.ceiling();) {
        const Mark mark = answer.mark(stage);
        QStringList stages;
        for (; stage <= c.framework.ceiling() && answer.mark(stage) == mark; ++stage) {
            stages << QString::number(stage);
        }
        parts << QStringLiteral("%1 %2").arg(stages.join(QStringLiteral(", ")), markName(c, mark));
    }
    return parts.join(QStringLiteral("; "));
}

Row answerRow(const GapReportContext& c, const IndicatorScore& score) {
    const Indicator& indicator = *c.framework.indicator(score.code);
    static const Answer none;
    const Answer* stored = c.assessment.answer(score.code);
    const Answer& answer = stored != nullptr ? *stored : none;
    Row row;
    Cell name = rowHead(cell(Text{plain(indicator.title)}, Style::Small));
    QString marks;
    QString claimed = QStringLiteral("\u2013"), evidenced = QStringLiteral("\u2013");
    switch (score.state) {
    case AnswerState::Answered:
        marks = marksText(c, answer);
        claimed = QString::number(score.claimed);
        evidenced = QString::number(score.evidenced);
        break;
    case AnswerState::NotApplicable:
        marks = c.translate("GapReport", "not applicable");
        break;
    case AnswerState::NotAnswered:
        marks =
            answer.toConfirm ? c.translate("GapReport", "to be confirmed") : c.translate("GapReport", "not answered");
        break;
    }
    row.cells = {
        cell(Text{linked(score.code, QLatin1Char('#') + GapReportContext::anchorOf(score.code))}, Style::Small),
        name,
        numberCell(claimed, Weight::Semibold),
        numberCell(evidenced),
        cell(marks, Style::Small),
        cell(confidenceName(c, answer.confidence), Style::Small),
        cell(answer.source, Style::Small)};
    return row;
}

void addExplanation(const GapReportContext& c, const NumberReference& number, Elements& body) {
    const auto traced = explain(c.framework, c.assessment, number, c.language);
    if (!traced) {
        return;
    }
    const QString anchor = QStringLiteral("trace-%1-%2")
                               .arg(GapReportContext::anchorOf(number.subject))
                               .arg(static_cast<int>(number.quantity));
    body.emplace_back(subheading(traced->title, anchor));
    Paragraph formula = paragraph({medium(traced->formulaText)}, Style::Dense);
    formula.spaceAfter = 1;
    formula.keepWithNext = true;
    body.emplace_back(formula);
    body.emplace_back(paragraph({digits(traced->workedText)}, Style::Dense));
    if (!traced->terms.empty()) {
        Table table;
        table.title = traced->title;
        table.widths = {share(), points(60), points(60), share(0.6)};
        Row head;
        head.cells = {
            headCell(c.translate("GapReport", "Input")), headCell(c.translate("GapReport", "Value"), Align::Right),
            headCell(c.translate("GapReport", "Weight"), Align::Right), headCell(c.translate("GapReport", "Note"))};
        table.head = {head};
        for (const ExplanationTerm& term : traced->terms) {
            Row row;
            row.cells = {rowHead(cell(term.label, Style::Small)), numberCell(c.language.number(term.value, 4)),
                         numberCell(c.language.number(term.weight, 2)), cell(term.note, Style::Small)};
            table.rows.push_back(row);
        }
        body.emplace_back(table);
    }
    for (const LeftOut& left : traced->leftOut) {
        Paragraph line = paragraph(
            {secondary(c.translate("GapReport", "Left out: %1, %2").arg(left.label, left.reason))}, Style::Small);
        line.spaceAfter = 1;
        body.emplace_back(line);
    }
    for (const QString& choice : traced->choices) {
        Paragraph line = paragraph({secondary(choice)}, Style::Small);
        line.spaceAfter = 1;
        body.emplace_back(line);
    }
    for (const Alternative& alternative : traced->alternatives) {
        Paragraph line =
            paragraph({secondary(QStringLiteral("%1: %2").arg(alternative.label, c.optionalScore(alternative.value)))},
                      Style::Small);
        line.spaceAfter = 1;
        body.emplace_back(line);
    }
    body.emplace_back(Space{8});
}

} // namespace

void addAnswersAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(
        annex(c, QStringLiteral("A"), c.translate("GapReport", "Every answer"), QStringLiteral("annex-a")));
    body.emplace_back(lead(c.translate("GapReport", "The mark of each criterion, the stage claimed and the stage "
                                                    "evidenced. Reasons and evidence codes stand in section 7.")));
    Table table;
    table.title = c.translate("GapReport", "Every answer");
    table.widths = {points(40), share(0.9), points(42), points(50), share(0.9), points(54), share(0.75)};
    Row head;
    head.cells = {headCell(c.translate("GapReport", "Code")),
                  headCell(c.translate("GapReport", "Question")),
                  headCell(c.translate("GapReport", "Claimed"), Align::Right),
                  headCell(c.translate("GapReport", "Evidenced"), Align::Right),
                  headCell(c.translate("GapReport", "Marks, by stage")),
                  headCell(c.translate("GapReport", "Confidence")),
                  headCell(c.translate("GapReport", "Source"))};
    table.head = {head};
    for (const CommitmentScore& commitment : c.sheet.commitments) {
        Row group;
        group.group = true;
        Cell name = rowHead(cell(Text{strong(c.commitmentName(*c.framework.commitment(commitment.code)))}));
        name.columnSpan = 7;
        group.cells = {name};
        table.rows.push_back(group);
        for (const QString& code : c.framework.commitment(commitment.code)->indicators) {
            table.rows.push_back(answerRow(c, *c.sheet.indicator(code)));
        }
    }
    body.emplace_back(table);
}

void addEvidenceAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(
        annex(c, QStringLiteral("B"), c.translate("GapReport", "Evidence register"), QStringLiteral("annex-b")));
    if (c.assessment.evidence.empty()) {
        body.emplace_back(lead(c.translate("GapReport", "No evidence is registered.")));
        return;
    }
    body.emplace_back(lead(c.translate("GapReport",
                                       "%n document(s) and statements. Grade A: official and public; B: official, "
                                       "restricted and seen; C: stated, no document seen.",
                                       nullptr, count(c.assessment.evidence))));
    std::map<QUuid, QStringList> usedBy;
    for (const auto& [code, answer] : c.assessment.answers) {
        for (const EvidenceUse& use : answer.evidence) {
            QString entry = use.stage ? QStringLiteral("%1 (%2)").arg(code).arg(*use.stage) : code;
            usedBy[use.evidence] << entry;
        }
    }
    Table table;
    table.title = c.translate("GapReport", "Evidence register");
    table.widths = {points(36), share(1.2), points(60), points(32), points(62), points(60), share(0.7)};
    Row head;
    head.cells = {
        headCell(c.translate("GapReport", "Code")),           headCell(c.translate("GapReport", "Title, issuer")),
        headCell(c.translate("GapReport", "Date")),           headCell(c.translate("GapReport", "Grade")),
        headCell(c.translate("GapReport", "Review by")),      headCell(c.translate("GapReport", "Sensitivity")),
        headCell(c.translate("GapReport", "Used by (stage)"))};
    table.head = {head};
    for (const Evidence& evidence : c.assessment.evidence) {
        const bool valid = evidence.isValidOn(c.assessment.referenceDate);
        const bool inForce = evidence.kind == EvidenceKind::Law || evidence.kind == EvidenceKind::Treaty;
        Cell title = rowHead(cell(Text{medium(evidence.title)}, Style::Small));
        Paragraph issuer = paragraph({secondary(evidence.issuer)}, Style::Small);
        issuer.spaceAfter = 0;
        title.content.emplace_back(issuer);
        if (evidence.file) {
            Paragraph hash = paragraph(
                {inked(QStringLiteral("SHA-256 %1\u2026").arg(evidence.file->sha256.left(16)), Ink::Tertiary)},
                Style::Small);
            hash.spaceAfter = 0;
            title.content.emplace_back(hash);
        }
        QString review = inForce             ? c.translate("GapReport", "in force")
                         : evidence.reviewBy ? c.language.longDate(*evidence.reviewBy)
                                             : QStringLiteral("\u2013");
        Row row;
        row.cells = {
            cell(Text{digits(evidence.code)}, Style::Small),
            title,
            cell(evidence.date.isValid() ? c.language.longDate(evidence.date) : QStringLiteral("\u2013"), Style::Small),
            cell(QString(QChar(u'A' + static_cast<char16_t>(evidence.grade))), Style::Small),
            cell(Text{valid ? plain(review)
                            : inked(c.translate("GapReport", "%1, past", "a date").arg(review), Ink::Warning,
                                    Weight::Semibold)},
                 Style::Small),
            cell(sensitivityName(c, evidence.sensitivity), Style::Small),
            cell(usedBy[evidence.id].join(QStringLiteral(", ")), Style::Small)};
        table.rows.push_back(row);
    }
    body.emplace_back(table);
}

void addScaleAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(annex(c, QStringLiteral("C"), c.translate("GapReport", "The scale"), QStringLiteral("annex-c")));
    body.emplace_back(paragraph({plain(c.framework.awardRule)}));
    List stages;
    for (const Stage& stage : c.framework.stages) {
        stages.items.push_back({strong(c.stageWithName(stage.number) + QStringLiteral(": ")), plain(stage.descriptor)});
    }
    body.emplace_back(stages);
    if (!c.framework.awardNotes.isEmpty()) {
        body.emplace_back(Space{6});
        body.emplace_back(
            subheading(c.translate("GapReport", "How stages are awarded"), QStringLiteral("annex-c-notes")));
        List notes;
        for (const QString& note : c.framework.awardNotes) {
            notes.items.push_back({plain(note)});
        }
        body.emplace_back(notes);
    }
    body.emplace_back(Space{6});
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
        body.emplace_back(Space{6});
        body.emplace_back(subheading(c.translate("GapReport", "Words used"), QStringLiteral("annex-c-words")));
        Table table;
        table.title = c.translate("GapReport", "Words used");
        table.widths = {points(140), share()};
        Row head;
        head.cells = {headCell(c.translate("GapReport", "Term")), headCell(c.translate("GapReport", "Meaning"))};
        table.head = {head};
        for (const GlossaryTerm& term : c.framework.glossary) {
            Row row;
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

void addTraceAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(
        annex(c, QStringLiteral("E"), c.translate("GapReport", "Trace of the headline"), QStringLiteral("annex-e")));
    body.emplace_back(lead(c.translate(
        "GapReport",
        "Where the headline comes from, down to the stages. Values with four decimals; rounded only on display.")));
    const GroupScore* headline = c.sheet.group(c.sheet.headlineGroup);
    addExplanation(c, {headline != nullptr ? headline->id : QStringLiteral("whole"), Quantity::Mean}, body);
    for (const CommitmentScore& scored : c.sheet.commitments) {
        const Commitment& commitment = *c.framework.commitment(scored.code);
        if (headline == nullptr || commitment.group == headline->id) {
            addExplanation(c, {scored.code, Quantity::Mean}, body);
        }
    }
}

void addVerificationAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(
        annex(c, QStringLiteral("F"), c.translate("GapReport", "Verification"), QStringLiteral("annex-f")));
    body.emplace_back(paragraph(
        {plain(c.translate("GapReport", "The code on every page stands for the whole content of the assessment:") +
               QLatin1Char(' ')),
         digits(c.input.verificationCode, Weight::Semibold)}));
    if (!c.input.data.isEmpty()) {
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(c.input.data, QCryptographicHash::Sha256).toHex());
        Text sum{plain(c.translate("GapReport", "SHA-256 of the assessment's data:") + QLatin1Char(' '))};
        // In groups, so that a person can compare it and a line can break.
        QStringList groups;
        for (qsizetype i = 0; i < hash.size(); i += 8) {
            groups << hash.mid(i, 8);
        }
        sum.push_back(digits(groups.join(QLatin1Char(' '))));
        body.emplace_back(paragraph(std::move(sum)));
    }
    List steps;
    steps.ordered = true;
    if (c.input.options.attachData && !c.input.data.isEmpty()) {
        steps.items.push_back({plain(c.translate(
            "GapReport",
            "Save the attachment “assessment.json” of this PDF: it is the data every page was made from."))});
        steps.items.push_back(
            {plain(c.translate("GapReport", "Compute its SHA-256 and compare it with the sum above."))});
    } else {
        steps.items.push_back({plain(c.translate(
            "GapReport",
            "The data was left out of this file on purpose. Ask the lead institution for the assessment's export."))});
        steps.items.push_back(
            {plain(c.translate("GapReport", "Compute its SHA-256 and compare it with the sum above."))});
    }
    body.emplace_back(steps);
}

} // namespace atalaya::report
