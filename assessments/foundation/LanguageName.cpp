#include "assessments/foundation/LanguageName.h"

namespace atalaya {

QString languageNameIn(const Language& language, const QString& code) {
    if (code == QLatin1String("en")) {
        return language.translate("LanguageName", "English");
    }
    if (code == QLatin1String("es")) {
        return language.translate("LanguageName", "Spanish");
    }
    if (code == QLatin1String("pt")) {
        return language.translate("LanguageName", "Portuguese");
    }
    if (code == QLatin1String("fr")) {
        return language.translate("LanguageName", "French");
    }
    const QString own = QLocale(code).nativeLanguageName();
    return own.isEmpty() ? code : own; // one that Qt does not know, as the pseudo-language
}

} // namespace atalaya
