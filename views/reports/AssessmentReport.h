#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Language.h"
#include "views/reports/ReportDocument.h"

#include <optional>

namespace atalaya::report {

// What every report on a whole assessment has, the gap report and those of its strategy: what it is made of, what a
// person chooses, the data attached to the file, and how a reader checks it.

struct AssessmentReportOptions {
    Language language;
    std::optional<HandlingMark> handling; ///< absent: the assessment's own
    bool attachData = true;
    QDateTime created;   ///< UTC; written into the file
    bool asData = false; ///< only its tables are wanted, to calculate with: amounts in whole units, nothing rounded
};

/// Values only, so that a report can be composed while work on the assessment goes on.
struct AssessmentReportInput {
    FrameworkPtr framework;
    Assessment assessment;
    QByteArray data; ///< the assessment's exchange JSON, attached unless left out
    QString verificationCode;
};

/// Attaches the assessment's data, unless they were left out or there are none.
void attachData(ReportDocument& document, const AssessmentReportInput& input, const AssessmentReportOptions& options);

/// What the verification code stands for, the sum of the data, and what a reader does to check it.
void addVerificationSteps(const AssessmentReportInput& input, const AssessmentReportOptions& options, Elements& body);

} // namespace atalaya::report
