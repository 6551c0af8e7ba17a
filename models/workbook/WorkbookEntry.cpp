#include "models/workbook/WorkbookEntry.h"

#include "models/workbook/PlanBook.h"
#include "models/workbook/WorkbookReader.h"

// C by name only: both sides are built together.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wreturn-type-c-linkage"
#endif

extern "C" Q_DECL_EXPORT atalaya::Result<QByteArray> atalayaWritePlanWorkbook(const atalaya::Assessment& assessment,
                                                                              const atalaya::Language& language,
                                                                              const QDateTime& made) {
    return atalaya::workbook::planBook(assessment, language, made);
}

extern "C" Q_DECL_EXPORT atalaya::Result<atalaya::exchange::Spreadsheet>
atalayaReadWorkbook(const QByteArray& bytes, const atalaya::exchange::SpreadsheetLimits& limits) {
    const auto package = atalaya::exchange::XlsxPackage::open(bytes, limits);
    if (!package) {
        return tl::make_unexpected(package.error());
    }
    return atalaya::exchange::WorkbookReader(*package, limits).read();
}
