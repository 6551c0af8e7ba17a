#include "views/evidence/RegisterExport.h"

#include "assessments/assessment/EvidenceUses.h"
#include "models/exchange/ExchangeNames.h"
#include "models/items/EvidenceWords.h"
#include "models/session/WindowLanguage.h"
#include "views/reports/ReportFile.h"
#include "views/reports/gap/ReportText.h"
#include "views/reports/tables/ReportTables.h"
#include "views/theme/Signs.h"

#include <QCoreApplication>

namespace atalaya {

namespace {

struct RegisterExportWords {
    Q_DECLARE_TR_FUNCTIONS(RegisterExport)
};

QStringList heads() {
    return {RegisterExportWords::tr("Code"),        RegisterExportWords::tr("Title"),
            RegisterExportWords::tr("Issuer"),      RegisterExportWords::tr("Date"),
            RegisterExportWords::tr("Kind"),        RegisterExportWords::tr("Grade"),
            RegisterExportWords::tr("Review by"),   RegisterExportWords::tr("Valid on %1"),
            RegisterExportWords::tr("Sensitivity"), RegisterExportWords::tr("Used by (stage)"),
            RegisterExportWords::tr("Link"),        RegisterExportWords::tr("File"),
            RegisterExportWords::tr("SHA-256"),     RegisterExportWords::tr("Note"),
            RegisterExportWords::tr("Id")};
}

constexpr std::size_t titleColumn = 1;

QString isoDate(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QStringList cellsOf(const Assessment& assessment, const Evidence& piece) {
    QStringList uses;
    for (const SupportedAnswer& use : answersSupportedBy(assessment, piece.id)) {
        uses << (use.stage ? QStringLiteral("%1 (%2)").arg(use.indicator).arg(*use.stage) : use.indicator);
    }
    return {piece.code,
            piece.title,
            piece.issuer,
            isoDate(piece.date),
            evidence::kindWord(piece.kind),
            evidence::gradeLetter(piece.grade),
            evidence::growsOld(piece.kind) ? isoDate(piece.reviewBy.value_or(QDate()))
                                           : RegisterExportWords::tr("in force"),
            piece.isValidOn(assessment.referenceDate) ? RegisterExportWords::tr("yes") : RegisterExportWords::tr("no"),
            evidence::sensitivityWord(piece.sensitivity),
            uses.join(QStringLiteral(", ")),
            piece.link,
            piece.file ? piece.file->name : QString(),
            piece.file ? piece.file->sha256 : QString(),
            piece.note,
            piece.id.toString(QUuid::WithoutBraces)};
}

report::ReportDocument documentOf(const Framework& framework, const Assessment& assessment) {
    report::ReportDocument document;
    document.title = RegisterExportWords::tr("Evidence register");
    document.subject = framework.title;
    document.language = languageOfWindow().code();
    document.runningState = assessment.state;
    document.runningTitle = document.title;
    document.runningStatus = RegisterExportWords::tr("Round %1").arg(assessment.round);
    document.runningDate = isoDate(assessment.referenceDate);
    document.footer = RegisterExportWords::tr("Self-assessment, not a finding of the OAS");
    document.handling = handlingText(exchangeName(assessment.handling));
    document.watermark = assessment.practice ? RegisterExportWords::tr("PRACTICE DATA") : QString();
    // The reference date, so that the same register gives the same bytes.
    document.created = assessment.referenceDate.startOfDay(Qt::UTC);
    report::Table table;
    table.title = document.title;
    report::Row head;
    for (const QString& word : heads()) {
        head.cells.push_back(
            report::headCell(word.contains(QLatin1String("%1")) ? word.arg(isoDate(assessment.referenceDate)) : word));
        table.widths.push_back(report::share());
    }
    table.head = {head};
    for (const Evidence& piece : assessment.evidence) {
        report::Row row;
        for (const QString& text : cellsOf(assessment, piece)) {
            row.cells.push_back(report::cell(text));
        }
        table.rows.push_back(std::move(row));
    }
    document.body.emplace_back(report::section({}, document.title, QStringLiteral("register")));
    document.body.emplace_back(std::move(table));
    return document;
}

} // namespace

Result<QByteArray> registerAsXlsx(const Framework& framework, const Assessment& assessment) {
    return report::writeXlsx(documentOf(framework, assessment), report::usualPaper(assessment.countryCode));
}

QByteArray registerAsCsv(const Framework& framework, const Assessment& assessment) {
    const report::ReportDocument document = documentOf(framework, assessment);
    std::vector<report::PlainTable> tables = report::plainTables(document);
    if (tables.empty()) {
        return {};
    }
    report::PlainTable& table = tables.front();
    for (const QString& line : report::identityOf(document)) {
        report::PlainRow row;
        row.cells.resize(static_cast<std::size_t>(table.columns.size()));
        row.cells.at(titleColumn).text = line;
        table.rows.push_back(std::move(row));
    }
    return report::csvOf(table);
}

} // namespace atalaya
