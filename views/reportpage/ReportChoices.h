#pragma once

#include "assessments/assessment/Assessment.h"
#include "views/reports/gap/GapReportMaker.h"

namespace atalaya {

/// What a person chose for the reports of one assessment. All but the password is remembered.
struct ReportChoices {
    report::ReportFormat format = report::ReportFormat::Pdf;
    report::Paper paper = report::Paper::A4;
    bool grey = false;
    QString language = QStringLiteral("en");
    std::optional<HandlingMark> handling; ///< absent: the assessment's own
    bool everyAnswer = true;
    bool evidenceRegister = true;
    bool dissents = true;
    bool attachData = true;
    QString password; ///< empty: none

    [[nodiscard]] report::GapReportOptions contentOptions(QDate day) const;
    /// Whether the pages look the same; format and password do not show on them.
    [[nodiscard]] bool hasSamePages(const ReportChoices& other) const;
    bool operator==(const ReportChoices&) const = default;
};

/// The languages a report can be written in, ISO 639-1, English first.
[[nodiscard]] QStringList reportLanguages();

/// For Preferences::layout(); what cannot be read is as at first, in the assessment's language where a report can be
/// written in it.
[[nodiscard]] QByteArray remembered(const ReportChoices& choices);
[[nodiscard]] ReportChoices choicesFrom(const QByteArray& remembered, const QString& assessmentLanguage,
                                        const QStringList& languages = reportLanguages());

/// "pdf", "zip": how the name of such a file ends.
[[nodiscard]] QString endingOf(report::ReportFormat format);
[[nodiscard]] QString nameOf(report::ReportFormat format);
/// "TLP:AMBER+STRICT"
[[nodiscard]] QString nameOf(HandlingMark mark);
/// A name that every system takes: State, report, round and date.
[[nodiscard]] QString suggestedFileName(const Assessment& assessment, report::ReportFormat format, QDate day);

} // namespace atalaya
