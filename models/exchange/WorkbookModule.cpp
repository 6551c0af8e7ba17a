#include "assessments/foundation/Module.h"
#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanSheets.h"
#include "models/workbook/WorkbookEntry.h"

#include <QCoreApplication>

// What reads and writes workbooks is loaded with the first of them: its libraries take as long to load as the rest of a
// program that only reads and writes a workspace.

namespace atalaya {
namespace {

template <class Function> struct WorkbookFunction {
    Function call = nullptr;
    QString detail;

    [[nodiscard]] tl::unexpected<Error> isMissing() const {
        return failure(
            ErrorCode::Internal,
            [] {
                return exchange::ExchangeText::tr(
                    "The part of Atalaya that reads and writes workbooks is missing. Install "
                    "Atalaya again.");
            },
            detail);
    }
};

template <class Function> WorkbookFunction<Function> workbookFunction(const char* symbol) {
    const ModuleFunction found =
        functionOfModule(QCoreApplication::applicationDirPath(), QStringLiteral("atalaya_workbook"), symbol);
    return {reinterpret_cast<Function>(found.function), found.detail};
}

} // namespace

Result<QByteArray> writePlanSheets(const Assessment& assessment, const Language& language, const QDateTime& made) {
    static const auto write = workbookFunction<workbook::WritePlan>(workbook::writePlanSymbol);
    return write.call != nullptr ? write.call(assessment, language, made) : Result<QByteArray>(write.isMissing());
}

Result<exchange::Spreadsheet> exchange::readSpreadsheet(const QByteArray& bytes, const SpreadsheetLimits& limits) {
    static const auto read = workbookFunction<workbook::Read>(workbook::readSymbol);
    return read.call != nullptr ? read.call(bytes, limits) : Result<Spreadsheet>(read.isMissing());
}

} // namespace atalaya
