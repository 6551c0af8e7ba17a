#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Error.h"

namespace atalaya::desktop {

/// What the command line asks the desktop module to draw: values only. The program itself links no window, so this is
/// all that the two share.
struct GapReportOrder {
    enum class Format { Pdf, Html, Odt, Xlsx, Csv };

    FrameworkPtr framework;
    Assessment assessment;
    std::optional<Assessment> previous; ///< the last round
    FrameworkPtr previousFramework;     ///< the one it was made with
    QByteArray data;                    ///< the assessment's exchange JSON
    QString verificationCode;
    QString language; ///< ISO 639-1
    std::optional<HandlingMark> handling;
    Format format = Format::Pdf;
    bool letter = false; ///< US Letter instead of A4
    bool grey = false;
    bool attachData = true;
    QString password;  ///< empty: none
    QDateTime created; ///< UTC; written into the file
};

/// What comes back.
struct GapReportFile {
    QByteArray bytes;
    QStringList problems; ///< what keeps a PDF from being accessible and archival, a sentence each; empty in a good one
};

/// Makes the report, or gives false and says in `error` why. Makes an offscreen QApplication for itself: there must be
/// no application object.
using MakeGapReport = bool (*)(const GapReportOrder& order, GapReportFile& file, Error& error);
inline constexpr char makeGapReportSymbol[] = "atalayaMakeGapReport";

} // namespace atalaya::desktop
