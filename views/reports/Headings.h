#pragma once

#include "views/reports/ReportDocument.h"

namespace atalaya::report {

/// Only what a report may point to: a place in itself, or the web.
[[nodiscard]] bool isSafeLink(const QString& link);

/// The headings that a contents list of `depth` levels shows, in reading order, wherever they stand. The pointers live
/// as long as the document.
[[nodiscard]] std::vector<const Heading*> contentsOf(const ReportDocument& document, int depth);

} // namespace atalaya::report
