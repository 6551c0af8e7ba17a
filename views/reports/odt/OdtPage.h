#pragma once

#include "views/reports/ReportWriters.h"

#include <utility>

namespace atalaya::report {

/// styles.xml: the named styles a person edits by, and the page with its running head and foot. `watermark`: paths of
/// the drawing behind every page, as SVG and as PNG, or empty.
[[nodiscard]] QByteArray odtStyles(const ReportDocument& document, Paper paper,
                                   const std::pair<QString, QString>& watermark);

/// meta.xml: what the document says of itself.
[[nodiscard]] QByteArray odtMeta(const ReportDocument& document);

} // namespace atalaya::report
