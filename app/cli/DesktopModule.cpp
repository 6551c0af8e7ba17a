#include "app/cli/DesktopModule.h"

#include "app/cli/CliText.h"
#include "assessments/foundation/Module.h"

namespace atalaya::cli {

using namespace Qt::StringLiterals;

Result<QFunctionPointer> desktopFunction(const QString& programFolder, const char* symbol) {
    const ModuleFunction found = functionOfModule(programFolder, u"atalaya_desktop"_s, symbol);
    if (found.function != nullptr) {
        return found.function;
    }
    return failure(ErrorCode::Internal,
                   CliText::tr("The part of Atalaya that draws is missing. Install Atalaya again."), found.detail);
}

bool hasDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name)) {
            return true;
        }
    }
    return false;
#else
    return true;
#endif
}

Result<desktop::RunWindow> windowFunction(const QString& programFolder) {
    const auto function = desktopFunction(programFolder, desktop::runWindowSymbol);
    if (!function) {
        return tl::make_unexpected(function.error());
    }
    return reinterpret_cast<desktop::RunWindow>(*function);
}

} // namespace atalaya::cli
