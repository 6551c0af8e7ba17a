#include "models/exchange/SpreadsheetReading.h"

#include "models/exchange/WorkbookReader.h"

namespace atalaya::exchange {

Result<Spreadsheet> readSpreadsheet(const QByteArray& bytes, const SpreadsheetLimits& limits) {
    const auto package = XlsxPackage::open(bytes, limits);
    if (!package) {
        return tl::make_unexpected(package.error());
    }
    return WorkbookReader(*package, limits).read();
}

} // namespace atalaya::exchange
