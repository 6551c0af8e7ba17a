#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Language.h"
#include "views/reports/ReportDocument.h"

namespace atalaya {
class Theme;
}

namespace atalaya::report {

// What every report on an assessment says of it on its cover and on each page, said once.

[[nodiscard]] QString statusName(AssessmentStatus status, const Language& language);
/// "3 Operating"
[[nodiscard]] QString stageWithName(const Framework& framework, int stage);
/// The tower of the scale's stages, with its caption and its text alternative.
void addTower(Cover& cover, const Framework& framework, const Language& language);
/// Author, subject, running head and foot, watermark and handling mark. Title, running title and date are the report's.
struct FrameFacts {
    HandlingMark handling = HandlingMark::Amber;
    QString verificationCode;
    QDateTime created;
};
void frame(ReportDocument& document, const Framework& framework, const Assessment& assessment, const FrameFacts& facts,
           const Language& language, const Theme& theme);

} // namespace atalaya::report
