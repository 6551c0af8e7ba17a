#pragma once

#include "views/reports/layout/PageGeometry.h"
#include "views/reports/layout/TextSetter.h"

namespace atalaya::report::layout {

/// The first page, drawn to the edge; its words come first in the structure, its title as the first heading.
[[nodiscard]] Items coverPage(const ReportDocument& document, const PageGeometry& page, Fonts& fonts,
                              const Palette& palette, Meaning& meaning);

} // namespace atalaya::report::layout
