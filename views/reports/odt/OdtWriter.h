#pragma once

#include "views/reports/odt/OdtPackage.h"

namespace atalaya::report {

/// content.xml; its drawings go into the package.
[[nodiscard]] QByteArray odtContent(const ReportDocument& document, OdtPackage& package);

} // namespace atalaya::report
