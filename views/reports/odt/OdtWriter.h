#pragma once

#include "views/reports/Stopping.h"
#include "views/reports/odt/OdtPackage.h"

namespace atalaya::report {

/// content.xml, cut short when `cancelled`; its drawings go into the package.
[[nodiscard]] QByteArray odtContent(const ReportDocument& document, OdtPackage& package, StopSign cancelled = nullptr);

} // namespace atalaya::report
