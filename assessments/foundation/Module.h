#pragma once

#include <QLibrary>
#include <QString>

namespace atalaya {

/// A part of the program that is loaded only when it is wanted.
struct ModuleFunction {
    QFunctionPointer function = nullptr; ///< null: there is no such part
    QString detail;                      ///< why, untranslated
};

/// Looks beside the program, as it is built, and where it is installed. `library`: "atalaya_desktop".
[[nodiscard]] inline ModuleFunction functionOfModule(const QString& programFolder, const QString& library,
                                                     const char* symbol) {
    ModuleFunction found;
    for (const QString& folder : {programFolder, programFolder + QStringLiteral("/../lib/atalaya")}) {
        QLibrary file(folder + QStringLiteral("/lib") + library);
        found.function = file.resolve(symbol);
        if (found.function != nullptr) {
            break;
        }
        found.detail += file.errorString() + QLatin1Char('\n');
    }
    return found;
}

} // namespace atalaya
