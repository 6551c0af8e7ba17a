#include "models/items/MemberStates.h"

#include "assessments/foundation/NameOrder.h"
#include "assessments/foundation/StateNames.h"
#include "models/session/WindowLanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atalaya {

std::vector<MemberState> memberStates() {
    std::vector<MemberState> all;
    for (const StateName& entry : stateNames()) {
        all.push_back({QString::fromLatin1(entry.code), QCoreApplication::translate("MemberStates", entry.name)});
    }
    std::sort(all.begin(), all.end(),
              [order = NameOrder(languageOfWindow())](const MemberState& a, const MemberState& b) {
                  return order(a.name, b.name);
              });
    return all;
}

QString languageName(const QString& code) {
    // The four of the OAS without the country that Qt names with some of them.
    for (const auto& [known, name] : {std::pair("en", "English"), std::pair("es", "Espa\u00f1ol"),
                                      std::pair("fr", "Fran\u00e7ais"), std::pair("pt", "Portugu\u00eas")}) {
        if (code == QLatin1String(known)) {
            return QString::fromUtf8(name);
        }
    }
    const QString own = QLocale(code).nativeLanguageName();
    return own.isEmpty() ? code : own; // one that Qt does not know, as the pseudo-language
}

} // namespace atalaya
