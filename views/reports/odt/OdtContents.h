#pragma once

#include "views/reports/ReportDocument.h"

class QXmlStreamWriter;

namespace atalaya::report {

/// What a word processor makes the contents anew from: their title, and how an entry of each level looks.
void writeOdtContentsSource(QXmlStreamWriter& xml, const Contents& part);

} // namespace atalaya::report
