#include "models/items/MemberStates.h"

#include "assessments/foundation/NameOrder.h"
#include "models/session/WindowLanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atalaya {

namespace {

struct Entry {
    const char* code;
    const char* name;
};

constexpr Entry entries[] = {
    {"ATG", QT_TRANSLATE_NOOP("MemberStates", "Antigua and Barbuda")},
    {"ARG", QT_TRANSLATE_NOOP("MemberStates", "Argentina")},
    {"BHS", QT_TRANSLATE_NOOP("MemberStates", "Bahamas")},
    {"BRB", QT_TRANSLATE_NOOP("MemberStates", "Barbados")},
    {"BLZ", QT_TRANSLATE_NOOP("MemberStates", "Belize")},
    {"BOL", QT_TRANSLATE_NOOP("MemberStates", "Bolivia")},
    {"BRA", QT_TRANSLATE_NOOP("MemberStates", "Brazil")},
    {"CAN", QT_TRANSLATE_NOOP("MemberStates", "Canada")},
    {"CHL", QT_TRANSLATE_NOOP("MemberStates", "Chile")},
    {"COL", QT_TRANSLATE_NOOP("MemberStates", "Colombia")},
    {"CRI", QT_TRANSLATE_NOOP("MemberStates", "Costa Rica")},
    {"CUB", QT_TRANSLATE_NOOP("MemberStates", "Cuba")},
    {"DMA", QT_TRANSLATE_NOOP("MemberStates", "Dominica")},
    {"DOM", QT_TRANSLATE_NOOP("MemberStates", "Dominican Republic")},
    {"ECU", QT_TRANSLATE_NOOP("MemberStates", "Ecuador")},
    {"SLV", QT_TRANSLATE_NOOP("MemberStates", "El Salvador")},
    {"GRD", QT_TRANSLATE_NOOP("MemberStates", "Grenada")},
    {"GTM", QT_TRANSLATE_NOOP("MemberStates", "Guatemala")},
    {"GUY", QT_TRANSLATE_NOOP("MemberStates", "Guyana")},
    {"HTI", QT_TRANSLATE_NOOP("MemberStates", "Haiti")},
    {"HND", QT_TRANSLATE_NOOP("MemberStates", "Honduras")},
    {"JAM", QT_TRANSLATE_NOOP("MemberStates", "Jamaica")},
    {"MEX", QT_TRANSLATE_NOOP("MemberStates", "Mexico")},
    {"NIC", QT_TRANSLATE_NOOP("MemberStates", "Nicaragua")},
    {"PAN", QT_TRANSLATE_NOOP("MemberStates", "Panama")},
    {"PRY", QT_TRANSLATE_NOOP("MemberStates", "Paraguay")},
    {"PER", QT_TRANSLATE_NOOP("MemberStates", "Peru")},
    {"KNA", QT_TRANSLATE_NOOP("MemberStates", "Saint Kitts and Nevis")},
    {"LCA", QT_TRANSLATE_NOOP("MemberStates", "Saint Lucia")},
    {"VCT", QT_TRANSLATE_NOOP("MemberStates", "Saint Vincent and the Grenadines")},
    {"SUR", QT_TRANSLATE_NOOP("MemberStates", "Suriname")},
    {"TTO", QT_TRANSLATE_NOOP("MemberStates", "Trinidad and Tobago")},
    {"USA", QT_TRANSLATE_NOOP("MemberStates", "United States of America")},
    {"URY", QT_TRANSLATE_NOOP("MemberStates", "Uruguay")},
    {"VEN", QT_TRANSLATE_NOOP("MemberStates", "Venezuela")},
};

} // namespace

std::vector<MemberState> memberStates() {
    std::vector<MemberState> all;
    for (const Entry& entry : entries) {
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
