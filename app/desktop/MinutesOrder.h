#pragma once

#include "app/desktop/ReportLook.h"
#include "models/storage/HeldWorkshop.h"

namespace atalaya::desktop {

/// As GapReportOrder, for the minutes of a workshop. Pdf, Html or Odt.
struct MinutesOrder {
    ReportLook look;
    FrameworkPtr framework;
    Assessment assessment;
    HeldWorkshop held;
    QString verificationCode; ///< of the assessment
};

/// As MakeGapReport. Clock times are those of this computer's time zone.
using MakeMinutes = bool (*)(const MinutesOrder& order, MadeReport& file, Error& error);
inline constexpr char makeMinutesSymbol[] = "atalayaMakeMinutes";

} // namespace atalaya::desktop
