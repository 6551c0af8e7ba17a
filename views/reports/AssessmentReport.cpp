#include "views/reports/AssessmentReport.h"

#include "views/reports/gap/ReportText.h"

#include <QCryptographicHash>

namespace atalaya::report {

// Their context of translation is that of the report they were first written for.

void attachData(ReportDocument& document, const AssessmentReportInput& input, const AssessmentReportOptions& options) {
    if (options.attachData && !input.data.isEmpty()) {
        document.attachments.push_back(
            {QStringLiteral("assessment.json"), input.data, QStringLiteral("application/json"),
             options.language.translate("GapReport", "The assessment this report was made from")});
    }
}

void addVerificationSteps(const AssessmentReportInput& input, const AssessmentReportOptions& options, Elements& body) {
    const Language& language = options.language;
    body.emplace_back(
        paragraph({plain(language.translate("GapReport",
                                            "The code on every page stands for the whole content of the assessment:") +
                         QLatin1Char(' ')),
                   digits(input.verificationCode, Weight::Semibold)}));
    if (!input.data.isEmpty()) {
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(input.data, QCryptographicHash::Sha256).toHex());
        Text sum{plain(language.translate("GapReport", "SHA-256 of the assessment's data:") + QLatin1Char(' '))};
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
    if (options.attachData && !input.data.isEmpty()) {
        steps.items.push_back({plain(language.translate(
            "GapReport",
            "Save the attachment “assessment.json” of this PDF: it is the data every page was made from."))});
        steps.items.push_back(
            {plain(language.translate("GapReport", "Compute its SHA-256 and compare it with the sum above."))});
    } else {
        steps.items.push_back({plain(language.translate(
            "GapReport",
            "The data was left out of this file on purpose. Ask the lead institution for the assessment's export."))});
        steps.items.push_back(
            {plain(language.translate("GapReport", "Compute its SHA-256 and compare it with the sum above."))});
    }
    body.emplace_back(steps);
}

} // namespace atalaya::report
