#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

#include <map>

namespace atalaya::report {

namespace {

/// Of so many criteria: other languages than English count them.
QString markName(const GapReportContext& c, Mark mark, int criteria) {
    switch (mark) {
    case Mark::Met:
        return c.translate("GapReport", "met", "criterion", criteria);
    case Mark::Overtaken:
        return c.translate("GapReport", "overtaken", "criterion", criteria);
    case Mark::NotMet:
        return c.translate("GapReport", "not met", "criterion", criteria);
    case Mark::NotAssessed:
        return c.translate("GapReport", "not assessed", "criterion", criteria);
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
        parts << QStringLiteral("%1 %2").arg(stages.join(QStringLiteral(", ")), markName(c, mark, count(stages)));
    }
    return clauses(c.language, parts);
}

/// A single figure below the middle of its head, clear of the words beside it.
Cell stageCell(const QString& text, Weight weight = Weight::Regular) {
    Cell result = numberCell(text, weight);
    std::get<Paragraph>(result.content.front().value).align = Align::Center;
    result.align = Align::Center;
    return result;
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
    row.cells = {cell(Text{linked(score.code, c.questionLink(score.code))}, Style::Small),
                 name,
                 stageCell(claimed, Weight::Semibold),
                 stageCell(evidenced),
                 cell(marks, Style::Small),
                 cell(confidenceName(c, answer.confidence), Style::Small),
                 cell(answer.source, Style::Small)};
    return row;
}

} // namespace

void addAnswersAnnex(const GapReportContext& c, Elements& body) {
    body.emplace_back(
        annex(c, QStringLiteral("A"), c.translate("GapReport", "Every answer"), QStringLiteral("annex-a")));
    body.emplace_back(lead(c.translate("GapReport", "The mark of each criterion, the stage claimed and the stage "
                                                    "evidenced. Reasons and evidence codes stand in section 7.")));
    Table table;
    table.title = c.translate("GapReport", "Every answer");
    const QString claimed = c.translate("GapReport", "Claimed");
    const QString evidenced = c.translate("GapReport", "Evidenced");
    const QString confidence = c.translate("GapReport", "Confidence");
    table.widths = {points(40),
                    share(0.9),
                    points(headWidth(claimed, 42, table.compact)),
                    points(headWidth(evidenced, 50, table.compact)),
                    share(0.9),
                    points(headWidth(confidence, 54, table.compact)),
                    share(0.75)};
    Row head;
    head.cells = {headCell(c.translate("GapReport", "Code")),
                  headCell(c.translate("GapReport", "Question")),
                  headCell(claimed, Align::Center),
                  headCell(evidenced, Align::Center),
                  headCell(c.translate("GapReport", "Marks, by stage")),
                  headCell(confidence),
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
    const QString grade = c.translate("GapReport", "Grade");
    const QString sensitivity = c.translate("GapReport", "Sensitivity");
    double sensitivityWidth = headWidth(sensitivity, 56, table.compact);
    for (const Evidence& evidence : c.assessment.evidence) {
        sensitivityWidth = headWidth(sensitivityName(c, evidence.sensitivity), sensitivityWidth, table.compact);
    }
    // Dates in one line: "27 November 2025".
    table.widths = {points(36), share(1.2),
                    points(76), points(headWidth(grade, 32, table.compact)),
                    points(76), points(sensitivityWidth),
                    share(0.7)};
    Row head;
    head.cells = {
        headCell(c.translate("GapReport", "Code")),           headCell(c.translate("GapReport", "Title, issuer")),
        headCell(c.translate("GapReport", "Date")),           headCell(grade),
        headCell(c.translate("GapReport", "Review by")),      headCell(sensitivity),
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

} // namespace atalaya::report
