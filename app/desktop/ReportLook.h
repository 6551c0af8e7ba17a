#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Error.h"
#include "assessments/foundation/SheetSize.h"

namespace atalaya::desktop {

/// What a person says on the command line of any report: its file, its paper, its language.
struct ReportLook {
    enum class Format { Pdf, Html, Odt, Xlsx, Csv };

    Format format = Format::Pdf;
    std::optional<SheetSize> paper; ///< absent: what the offices of the assessment's State print on
    bool grey = false;
    QString password;                     ///< PDF only, empty: none
    QString language;                     ///< ISO 639-1
    std::optional<HandlingMark> handling; ///< absent: the assessment's own
    QDateTime created;                    ///< UTC; written into the file
};

/// What comes back.
struct MadeReport {
    QByteArray bytes;
    QStringList problems; ///< what keeps a PDF from being accessible and archival, a sentence each; empty in a good one
};

} // namespace atalaya::desktop
