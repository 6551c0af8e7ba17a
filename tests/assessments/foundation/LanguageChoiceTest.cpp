#include "assessments/foundation/LanguageChoice.h"

#include "tests/support/EnvironmentVariable.h"

#include <gtest/gtest.h>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using test::EnvironmentVariable;

const QStringList& four() {
    static const QStringList codes{u"en"_s, u"es"_s, u"fr"_s, u"pt"_s};
    return codes;
}

TEST(LanguageChoice, TakesTheLanguageOfACountry) {
    EXPECT_EQ(languageFor({u"es-MX"_s, u"es-Latn-MX"_s}, four()), u"es"_s);
    EXPECT_EQ(languageFor({u"pt_BR.UTF-8"_s}, four()), u"pt"_s);
    EXPECT_EQ(languageFor({u"fr_CA@euro"_s}, four()), u"fr"_s);
    EXPECT_EQ(languageFor({u"es"_s}, four()), u"es"_s);
}

TEST(LanguageChoice, TakesTheFirstThatIsOffered) {
    EXPECT_EQ(languageFor({u"de-DE"_s, u"de"_s, u"pt-BR"_s, u"es-ES"_s}, four()), u"pt"_s);
    EXPECT_EQ(languageFor({u"en-US"_s, u"es-MX"_s}, four()), u"en"_s) << "English is wanted first, not only left over";
    EXPECT_EQ(languageFor({u"es-MX"_s}, {u"en"_s}), u"en"_s);
}

TEST(LanguageChoice, PrefersTheCountryThatIsOffered) {
    const QStringList offered{u"en"_s, u"pt"_s, u"pt_BR"_s};
    EXPECT_EQ(languageFor({u"pt-BR"_s}, offered), u"pt_BR"_s);
    EXPECT_EQ(languageFor({u"pt-PT"_s}, offered), u"pt"_s);
    EXPECT_EQ(languageFor({u"pt-PT"_s}, {u"en"_s, u"pt_BR"_s}), u"pt_BR"_s);
}

TEST(LanguageChoice, IsEnglishWhenNothingFits) {
    EXPECT_EQ(languageFor({}, four()), u"en"_s);
    EXPECT_EQ(languageFor({QString()}, four()), u"en"_s);
    EXPECT_EQ(languageFor({u"de-DE"_s, u"nonsense"_s}, four()), u"en"_s);
    EXPECT_EQ(languageFor({u"C"_s, u"es"_s}, four()), u"en"_s);
    EXPECT_EQ(languageFor({u"POSIX"_s, u"es"_s}, four()), u"en"_s);
}

TEST(LanguageChoice, IsEnglishInThePlainLocaleWhateverElseIsSet) {
    const EnvironmentVariable language("LANGUAGE", "es_MX:es");
    const EnvironmentVariable lang("LANG", "es_MX.UTF-8");
    for (const char* plain : {"C", "POSIX", "C.UTF-8", "C.utf8"}) {
        const EnvironmentVariable all("LC_ALL", plain);
        EXPECT_EQ(languageFor(languagesOfEnvironment(), four()), u"en"_s) << plain;
    }
    const EnvironmentVariable none("LC_ALL", nullptr);
    const EnvironmentVariable messages("LC_MESSAGES", "C");
    EXPECT_EQ(languageFor(languagesOfEnvironment(), four()), u"en"_s) << "messages go before the rest";
}

} // namespace
} // namespace atalaya
