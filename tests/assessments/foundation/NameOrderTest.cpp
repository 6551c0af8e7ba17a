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
