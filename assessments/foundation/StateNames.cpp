#include "assessments/foundation/StateNames.h"

#include "assessments/foundation/Folding.h"
#include "assessments/foundation/Language.h"

#include <QCoreApplication>

namespace atalaya {

namespace {

constexpr StateName memberStateNames[] = {
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

std::span<const StateName> stateNames() {
    return memberStateNames;
}

QString countryCodeOf(const QString& state) {
    const QString wanted = folded(state.simplified());
    for (const QString& code : wanted.isEmpty() ? QStringList() : Language::builtIn()) {
        const Language language(code);
        for (const StateName& one : memberStateNames) {
            if (folded(language.translate("MemberStates", one.name)) == wanted) {
                return QString::fromLatin1(one.code);
            }
        }
    }
    return {};
}

} // namespace atalaya
