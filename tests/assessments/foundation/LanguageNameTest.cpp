#include "assessments/foundation/LanguageName.h"

#include <gtest/gtest.h>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

TEST(LanguageName, IsAWordOfTheOtherLanguageWhereThereIsOne) {
    EXPECT_EQ(languageNameIn(Language(), u"es"_s), u"Spanish"_s);
    EXPECT_EQ(languageNameIn(Language(), u"fr"_s), u"French"_s);
}

TEST(LanguageName, IsNeverEmpty) {
    EXPECT_EQ(languageNameIn(Language(), u"nl"_s), u"Nederlands"_s) << "as it calls itself";
    EXPECT_EQ(languageNameIn(Language(), u"xx"_s), u"xx"_s) << "the pseudo-language";
}

} // namespace
} // namespace atalaya
