#pragma once

#include "assessments/foundation/Error.h"
#include "views/reports/ReportDocument.h"
#include "views/reports/Stopping.h"
#include "views/reports/pdf/Structure.h"

#include <QByteArray>
#include <QStringList>

namespace atalaya::report {

/// What the finished file says of itself.
struct PdfDress {
    QString title, language, author, subject;
    QDateTime created;
    std::vector<Attachment> attachments;
    QString password; ///< AES-256 (R6) when not empty
    bool tagged = true;
    StopSign cancelled = nullptr;
};

struct DressedPdf {
    QByteArray bytes;
    QStringList problems; ///< words never drawn, drawn twice, outside the structure, fonts not embedded, ...
};

/// Turns QPdfWriter's file, drawn in coded ink, into the final one: true colours back, every piece marked or an
/// artifact, structure tree, links, outline, metadata, attachments, stable ids. Reads what Qt 6.4 writes; when that
/// changes it reports problems instead of guessing. PDF/UA is claimed only when there is none.
[[nodiscard]] Result<DressedPdf> dressPdf(const QByteArray& drawn, Structure& structure, const PdfDress& dress);

} // namespace atalaya::report
