#include "views/reports/layout/Hyphenator.h"

#include <gtest/gtest.h>

namespace atalaya::report::layout {
namespace {

/// With a bar where a word may be divided.
std::string divisionsOf(const char* text, const char* language) {
    Hyphenator hyphenator;
    return hyphenator.divided(QString::fromUtf8(text), QLatin1String(language))
        .replace(QChar(QChar::SoftHyphen), u'|')
        .toStdString();
}

// By hand from the dictionaries of the four languages: never inside "rr", "ll", "ch"; a French word by its syllables.
TEST(HyphenatorOfWords, DividesAsEachLanguageDoes) {
    EXPECT_EQ(divisionsOf("responsabilidad", "es"), "res|pon|sa|bi|li|dad");
    EXPECT_EQ(divisionsOf("institucional", "es"), "ins|ti|tu|cio|nal");
    EXPECT_EQ(divisionsOf("government", "en"), "gov|ern|ment");
    EXPECT_EQ(divisionsOf("cybersecurity", "en"), "cyber|se|cu|rity");
    EXPECT_EQ(divisionsOf("gouvernement", "fr"), "gou|ver|ne|ment");
    EXPECT_EQ(divisionsOf("responsabilidade", "pt"), "res|pon|sa|bi|li|dade");
}

TEST(HyphenatorOfWords, KeepsLettersAsTheyAreTypedAndThreeOnEitherSide) {
    EXPECT_EQ(divisionsOf("Recomendaci\u00f3n,", "es"), "Reco|men|da|ci\u00f3n,");
    EXPECT_EQ(divisionsOf("(Responsabilidad) y gobierno", "es-419"), "(Res|pon|sa|bi|li|dad) y gobierno");
    EXPECT_EQ(divisionsOf("l\u2019administration", "fr"), "l\u2019admi|nis|tra|tion");
    EXPECT_EQ(divisionsOf("\u00c9valuation", "fr"), "\u00c9va|lua|tion");
}

TEST(HyphenatorOfWords, LeavesWholeWhatIsReadLetterByLetter) {
    for (const char* whole : {"P06-02 7KQ4-M2XD", "responsibility@example.org", "https://example.org/responsibility",
                              "responsibility.pdf", "RESPONSIBILITY", "responsibility2", "a few short words", ""}) {
        EXPECT_EQ(divisionsOf(whole, "en"), whole);
    }
}

TEST(HyphenatorOfWords, DividesNothingWithoutRulesForTheLanguage) {
    EXPECT_EQ(divisionsOf("responsibility", "xx"), "responsibility");
    EXPECT_EQ(divisionsOf("responsibility", ""), "responsibility");
    EXPECT_EQ(divisionsOf("responsibility", "../en"), "responsibility");
}

} // namespace
} // namespace atalaya::report::layout
