// What the looks at windows and reports take for another language or for a key, so that their silence means something.
#include "tests/support/ForeignWords.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

struct Sentence {
    const char* language;
    QString text;
};

std::vector<Sentence> sameInFour() {
    return {{"en", u"There is one gap that nobody has looked at with the others."_s},
            {"es", u"Hay una brecha que nadie miró con las otras, según el informe."_s},
            {"pt", u"Há uma lacuna que ninguém olhou com as outras, segundo o relatório."_s},
            {"fr", u"Il y a un écart que personne n’a regardé avec les autres."_s}};
}

TEST(ForeignWords, ASentenceIsForeignInTheThreeOthersAndAtHomeInItsOwn) {
    for (const Sentence& one : sameInFour()) {
        for (const Sentence& other : sameInFour()) {
            const QStringList found = foreignWords(one.text, QString::fromLatin1(other.language));
            EXPECT_EQ(found.isEmpty(), std::string(one.language) == other.language)
                << one.language << " in " << other.language << ": " << found.join(u' ').toStdString();
        }
    }
}

TEST(ForeignWords, AreKnownOfTheFourAndMayBeLackingOfAFurtherLanguage) {
    for (const QString& language : {u"en"_s, u"es"_s, u"pt"_s, u"fr"_s}) {
        EXPECT_TRUE(areWordsKnownOf(language)) << language.toStdString();
    }
    EXPECT_FALSE(areWordsKnownOf(u"xx"_s));
}

TEST(ForeignWords, AreNamedOnceAsTheyAreWritten) {
    EXPECT_EQ(foreignWords(u"The brecha of the año"_s, u"es"_s), (QStringList{u"The"_s, u"of"_s, u"the"_s}));
    EXPECT_EQ(foreignWords(u"Après «\u202fThe\u202f», la the"_s, u"fr"_s), QStringList{u"the"_s});
    EXPECT_EQ(foreignWords(u"&Without a gap"_s, u"fr"_s), (QStringList{u"Without"_s, u"gap"_s}));
}

TEST(ForeignWords, OfWhatNobodySpeaksNothingIsForeign) {
    for (const QString& text :
         {u"https://the.example.org/with/that"_s, u"the@with.example"_s, u"--from"_s, u"<a href=\"what\">aquí</a>"_s,
          u"the-report.with.pdf"_s, u"Linstone y Turoff, The Delphi Method, 1975"_s, u"OS"_s, u"Y"_s}) {
        EXPECT_EQ(foreignWords(text, u"es"_s), QStringList()) << text.toStdString();
    }
    EXPECT_EQ(foreignWords(u"The gap with no name"_s, u"xx"_s), QStringList());
}

TEST(RawKeys, AreWhatNobodyWasMeantToRead) {
    const QString text = u"A %1 of %n in {name}, gap_title, fundingSource, gap.title, atalaya::Desk, not-assessed"_s;
    EXPECT_EQ(rawKeys(text), (QStringList{u"%1"_s, u"%n"_s, u"{name}"_s, u"gap_title"_s, u"fundingSource"_s,
                                          u"gap.title"_s, u"atalaya::Desk"_s, u"not-assessed"_s}));
    EXPECT_EQ(rawKeys(u"%L1 and %L1"_s), QStringList{u"%L1"_s});
    EXPECT_EQ(rawKeys(u"supply-chain, not-assessed"_s, u"en"_s), QStringList{u"not-assessed"_s});
    EXPECT_EQ(rawKeys(u"supply-chain"_s, u"es"_s), QStringList{u"supply-chain"_s});
}

TEST(RawKeys, WordsAddressesAndFileNamesAreNone) {
    for (const QString& text :
         {u"follow-up of the read-only what-if"_s, u"est-ce, peut-être, c’est-à-dire"_s, u"100 % of 12%, 3% note"_s,
          u"https://www.oas.org/en/sms_cicte?readMore={x}"_s, u"cert@gov.example.org"_s, u"my_plan.final.xlsx"_s,
          u"/home/someone/camelCase.atalaya"_s, u"P06-02, CSIRT, GLPK 5.0"_s, u"Ends.Begins"_s, u"e.g. p. ej."_s}) {
        EXPECT_EQ(rawKeys(text), QStringList()) << text.toStdString();
    }
}

} // namespace
} // namespace atalaya::test
