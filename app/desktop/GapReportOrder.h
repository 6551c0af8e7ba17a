#pragma once

#include "app/desktop/ReportLook.h"
#include "models/storage/HeldWorkshop.h"

namespace atalaya::desktop {

/// What the command line asks the desktop module to draw: values only. The program itself links no window, so this is
/// all that the two share.
struct GapReportOrder {
    ReportLook look;
    FrameworkPtr framework;
    Assessment assessment;
    std::optional<Assessment> previous;  ///< the last round
    FrameworkPtr previousFramework;      ///< the one it was made with
    std::vector<HeldWorkshop> workshops; ///< of the assessment, the earliest first
    QByteArray data;                     ///< the assessment's exchange JSON
    QString verificationCode;
    bool attachData = true;
    QString secondLanguage; ///< ISO 639-1, not that of the look; empty: none
};

/// Makes the report, or gives false and says in `error` why. Makes an offscreen QApplication for itself: there must be
/// no application object.
using MakeGapReport = bool (*)(const GapReportOrder& order, MadeReport& file, Error& error);
inline constexpr char makeGapReportSymbol[] = "atalayaMakeGapReport";

} // namespace atalaya::desktop
