#pragma once

#include "assessments/assessment/Assessment.h"
#include "views/reports/gap/GapReportMaker.h"
#include "views/reports/minutes/Minutes.h"
#include "views/reports/strategy/PlanReport.h"

namespace atalaya {

/// What a report on an assessment can be.
enum class ReportKind { Gap, Strategy, ActionPlan, Brief, Minutes };

/// Whether it is one of those made of the strategy.
[[nodiscard]] bool isOfStrategy(ReportKind kind);
/// Minutes come in no format of tables.
[[nodiscard]] bool comesAs(ReportKind kind, report::ReportFormat format);
/// Briefs go to one body, minutes to a room: neither carries the assessment's data.
[[nodiscard]] bool carriesData(ReportKind kind);
/// "action-plan": never translated, never changed once released. For places and for what is remembered.
[[nodiscard]] QString keyOf(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> reportKindFrom(const QString& key);

/// What a person chose for the reports of one assessment. All but the password is remembered.
struct ReportChoices {
    ReportKind kind = ReportKind::Gap;
    QString body;     ///< Brief: whose; empty: one for each body
    QString workshop; ///< Minutes: its id without braces; empty: none
    report::ReportFormat format = report::ReportFormat::Pdf;
    std::optional<report::Paper> paper; ///< absent: what the offices of the State print on
    bool grey = false;
    QString language = QStringLiteral("en");
    QString secondLanguage;               ///< Gap: beside `language`, never the same; empty: none
    std::optional<HandlingMark> handling; ///< absent: the assessment's own
    bool everyAnswer = true;
    bool evidenceRegister = true;
    bool dissents = true;
    bool attachData = true;
    QString password; ///< empty: none

    [[nodiscard]] report::GapReportOptions contentOptions(QDate day) const;
    /// Of a report of the strategy.
    [[nodiscard]] report::PlanReportOptions planOptions(QDate day) const;
    /// Clock times are those of this computer's time zone.
    [[nodiscard]] report::MinutesOptions minutesOptions(QDate day) const;
    /// Whether the pages look the same; format and password do not show on them.
    [[nodiscard]] bool hasSamePages(const ReportChoices& other) const;
    bool operator==(const ReportChoices&) const = default;
};

/// For Preferences::layout(); what cannot be read is as at first, in the assessment's language where a report can be
/// written in it.
[[nodiscard]] QByteArray remembered(const ReportChoices& choices);
[[nodiscard]] ReportChoices choicesFrom(const QByteArray& remembered, const QString& assessmentLanguage,
                                        const QStringList& languages = Language::builtIn());

/// "pdf", "zip": how the name of such a file ends.
[[nodiscard]] QString endingOf(report::ReportFormat format);
[[nodiscard]] QString nameOf(report::ReportFormat format);
/// "TLP:AMBER+STRICT"
[[nodiscard]] QString nameOf(HandlingMark mark);
/// A name that every system takes: State, report, round and date.
[[nodiscard]] QString suggestedFileName(const Assessment& assessment, const ReportChoices& choices, QDate day);

} // namespace atalaya
