#pragma once

#include "assessments/foundation/Language.h"
#include "models/storage/HeldWorkshop.h"
#include "views/reports/ReportFile.h"

#include <QTimeZone>

#include <optional>

namespace atalaya {
class Theme;
}

namespace atalaya::report {

/// What a person chooses at export.
struct MinutesOptions {
    Language language;
    std::optional<HandlingMark> handling; ///< absent: the assessment's own
    QTimeZone zone = QTimeZone::utc();    ///< whose clock times are printed: the place's
    QDateTime created;                    ///< UTC; printed nowhere, written into the file
};

/// Everything the minutes are made of: values only, without private notes and without a vote that was not revealed.
struct MinutesInput {
    FrameworkPtr framework;
    Assessment assessment;
    HeldWorkshop held;
    QString verificationCode; ///< of the assessment
    MinutesOptions options;
};

/// The minutes of a workshop as elements, at any time of it: who came, the hours, each question's rounds and result,
/// minority views, what was left for later, how much the room agreed. Names stand in them only where the workshop is
/// Named, groups as far as its rule allows. No figure needs the GUI thread. Any thread.
[[nodiscard]] ReportDocument composeMinutes(const MinutesInput& input, const Theme& theme);

/// Composes them and writes them as PDF, HTML or ODT. The same data, options and date give the same bytes.
[[nodiscard]] Result<ReportFile> makeMinutes(const MinutesInput& input, const ReportOutput& output);

} // namespace atalaya::report
