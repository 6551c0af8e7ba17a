#include "assessments/foundation/LanguageChoice.h"

#include <QLocale>

#include <algorithm>

namespace atalaya {

namespace {

/// "es_MX.UTF-8@euro" and "es-MX" alike as "es_MX".
QString plainCode(const QString& tag) {
    return tag.section(QLatin1Char('.'), 0, 0)
        .section(QLatin1Char('@'), 0, 0)
        .replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString languageOnly(const QString& code) {
    return code.section(QLatin1Char('_'), 0, 0);
}

bool isPlainC(const QString& code) {
    return code == QLatin1String("C") || code == QLatin1String("POSIX");
}

} // namespace

QString languageFor(const QStringList& wanted, const QStringList& offered) {
    const auto find = [&offered](const auto& fits) {
        const auto found = std::find_if(offered.begin(), offered.end(), fits);
        return found == offered.end() ? QString() : *found;
    };
    for (const QString& tag : wanted) {
        const QString code = plainCode(tag);
        if (isPlainC(code)) {
            break;
        }
        const QString language = languageOnly(code);
        QString found = find([&](const QString& one) { return one.compare(code, Qt::CaseInsensitive) == 0; });
        if (found.isEmpty()) {
            found =
                find([&](const QString& one) { return languageOnly(one).compare(language, Qt::CaseInsensitive) == 0; });
        }
        if (!found.isEmpty()) {
            return found;
        }
    }
    return QStringLiteral("en");
}

QStringList languagesOfEnvironment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty()) {
            if (isPlainC(plainCode(value))) {
                return {QStringLiteral("C")};
            }
            break;
        }
    }
    return QLocale::system().uiLanguages();
}

} // namespace atalaya
