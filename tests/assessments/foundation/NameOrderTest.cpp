#include "assessments/foundation/NameOrder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

TEST(NameOrder, PutsAnAccentedLetterWhereItsLanguageLooksForIt) {
    const QStringList given{u"Zona franca"_s, u"Órgano rector"_s, u"Oficina"_s, u"École"_s, u"Ombudsman"_s};
    for (const char* code : {"en", "es", "fr", "pt"}) {
        EXPECT_EQ(inNameOrder(given, Language(QString::fromLatin1(code))),
                  (QStringList{u"École"_s, u"Oficina"_s, u"Ombudsman"_s, u"Órgano rector"_s, u"Zona franca"_s}))
            << code;
    }
    EXPECT_EQ(inNameOrder({u"Ñandú"_s, u"Oso"_s, u"Nutria"_s}, Language(u"es"_s)),
              (QStringList{u"Nutria"_s, u"Ñandú"_s, u"Oso"_s}));
}

TEST(NameOrder, HasTheLettersOfTheLanguage) {
    const auto ordered = [](const char* code, const QStringList& names) {
        return inNameOrder(names, Language(QString::fromLatin1(code)));
    };
    // ñ is a letter of its own behind n, however it is written; ch and ll are none.
    EXPECT_EQ(ordered("es", {u"Oso"_s, u"N\u0303u"_s, u"Ñandú"_s, u"Nutria"_s, u"ñame"_s}),
              (QStringList{u"Nutria"_s, u"ñame"_s, u"Ñandú"_s, u"N\u0303u"_s, u"Oso"_s}));
    EXPECT_EQ(ordered("es", {u"Cuba"_s, u"Colombia"_s, u"Chile"_s, u"Luz"_s, u"Llano"_s, u"Lima"_s}),
              (QStringList{u"Chile"_s, u"Colombia"_s, u"Cuba"_s, u"Lima"_s, u"Llano"_s, u"Luz"_s}));
    EXPECT_EQ(ordered("pt", {u"Zona"_s, u"Argentina"_s, u"Antígua e Barbuda"_s, u"Ação"_s, u"Acordo"_s, u"Ações"_s}),
              (QStringList{u"Ação"_s, u"Ações"_s, u"Acordo"_s, u"Antígua e Barbuda"_s, u"Argentina"_s, u"Zona"_s}));
    EXPECT_EQ(ordered("fr", {u"États-Unis"_s, u"Zone"_s, u"E\u0301quateur"_s, u"El Salvador"_s, u"Grenade"_s}),
              (QStringList{u"El Salvador"_s, u"E\u0301quateur"_s, u"États-Unis"_s, u"Grenade"_s, u"Zone"_s}));
    EXPECT_EQ(ordered("fr", {u"Oued"_s, u"Œuvre"_s, u"Oeil"_s, u"Ouest"_s, u"Ça"_s, u"Cadre"_s, u"Bureau"_s}),
              (QStringList{u"Bureau"_s, u"Ça"_s, u"Cadre"_s, u"Oeil"_s, u"Œuvre"_s, u"Oued"_s, u"Ouest"_s}));
}

TEST(NameOrder, IsTheSameHoweverTheNamesCome) {
    // The same letters to a reader, written in two ways, and a name twice.
    QStringList names{u"E\u0301cole"_s, u"\u00c9cole"_s, u"ECOLE"_s, u"ecole"_s, u"École"_s};
    std::sort(names.begin(), names.end());
    const Language language(u"fr"_s);
    const QStringList once = inNameOrder(names, language);
    EXPECT_EQ(once.size(), 4);
    do {
        ASSERT_EQ(inNameOrder(names, language), once);
    } while (std::next_permutation(names.begin(), names.end()));
    const std::set<QString, NameOrder> kept(names.begin(), names.end(), NameOrder(language));
    EXPECT_EQ(kept.size(), 4U) << "names that look alike are names all the same";
}

} // namespace
} // namespace atalaya
