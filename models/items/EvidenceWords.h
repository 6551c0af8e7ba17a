#pragma once

#include "assessments/assessment/Assessment.h"

namespace atalaya::evidence {

// What a window calls the parts of a piece of evidence, in the application's language.

[[nodiscard]] QString kindWord(EvidenceKind kind);
/// "A", "B", "C"
[[nodiscard]] QString gradeLetter(EvidenceGrade grade);
/// What the grade means, in a few words: "public", "restricted, seen", "stated".
[[nodiscard]] QString gradeMeaning(EvidenceGrade grade);
[[nodiscard]] QString sensitivityWord(Sensitivity sensitivity);
/// Laws and treaties hold while they are in force and have no review-by date.
[[nodiscard]] bool growsOld(EvidenceKind kind);
/// "30 Nov 2021", or a dash where there is none.
[[nodiscard]] QString shortDate(QDate date);
/// "30 November 2021", or a dash.
[[nodiscard]] QString longDate(QDate date);
/// "in force", a date, or "no date".
[[nodiscard]] QString reviewByText(const Evidence& piece);
/// "E-001, National Strategy", as steps of the history call it.
[[nodiscard]] QString nameOf(const Evidence& piece);

} // namespace atalaya::evidence
