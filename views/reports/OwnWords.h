#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Language.h"
#include "views/reports/ReportDocument.h"

#include <optional>

namespace atalaya::report {

// What people wrote is never translated. In a report of another language it is marked with its own, so that a screen
// reader speaks it as it is. The marks travel in the texts themselves, through every sentence and list that the
// sections build of them: a section cannot forget one. They are characters that no text of a report can have
// (cleanText() takes them out), so that none is ever seen.
//
// Names of States, institutions, bodies and units are left as they are: names have no language to be told
// (WCAG 2.2, 3.1.2), and the reports compare them. So are the letters in a drawing: what is told of it is its text
// alternative, and people's words are marked in the table that stands beside it.

/// The language of what people wrote, where it is not the report's; else empty.
[[nodiscard]] QString languageOfTexts(const Assessment& assessment, const Language& report);
/// The sentence that says so, or empty: "What the assessors wrote is in Spanish and was not translated." A report in
/// two languages says it in both where it holds for one of them: it has to have the same parts in both.
[[nodiscard]] QString textsSentence(const Assessment& assessment, const Language& report,
                                    const std::optional<Language>& second = {});

/// With the beginning and the end of each text that people wrote marked.
[[nodiscard]] Assessment withMarks(Assessment assessment);
[[nodiscard]] QString withMarks(const QString& text);
/// As it was written, for who adds it up.
[[nodiscard]] QString withoutMarks(QString text);

/// Gives what stands between marks its language, and takes the marks away.
void spreadMarks(ReportDocument& document, const QString& language);

} // namespace atalaya::report
