#include "assessments/foundation/Language.h"

#include <gtest/gtest.h>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

TEST(Language, RoundsHalfAwayFromZeroOnDisplay) {
    const Language english;
    EXPECT_EQ(english.score(2.625), u"2.63"_s);
    EXPECT_EQ(english.score(2.675), u"2.68"_s); // binary 2.67499999...
    EXPECT_EQ(english.score(1.005), u"1.01"_s);
    EXPECT_EQ(english.score(2.624999), u"2.62"_s);
    EXPECT_EQ(english.score(1.0), u"1.00"_s);
    EXPECT_EQ(english.number(-2.625, 2), u"−2.63"_s);
    EXPECT_EQ(english.number(-0.001, 2), u"0.00"_s) << "no minus before a shown zero";
}

TEST(Language, SignsChangesWithATrueMinus) {
    const Language english;
    EXPECT_EQ(english.change(0.46), u"+0.46"_s);
    EXPECT_EQ(english.change(-0.2), u"−0.20"_s);
    EXPECT_EQ(english.change(0.0), u"0.00"_s);
    EXPECT_EQ(english.change(-0.004), u"0.00"_s);
}

TEST(Language, NeverSaysAllOrNothingWhenItIsNot) {
    const Language english;
    EXPECT_EQ(english.percent(0.997), u"99\u00a0%"_s);
    EXPECT_EQ(english.percent(1.0), u"100\u00a0%"_s);
    EXPECT_EQ(english.percent(0.001), u"1\u00a0%"_s);
    EXPECT_EQ(english.percent(0.0), u"0\u00a0%"_s);
    EXPECT_EQ(english.percent(46.0 / 49.0), u"94\u00a0%"_s);
}

TEST(Language, WritesDecimalsAndDatesItsOwnWay) {
    for (const char* code : {"es", "fr", "pt"}) {
        EXPECT_EQ(Language(QString::fromLatin1(code)).score(2.17), u"2,17"_s) << code;
        EXPECT_EQ(Language(QString::fromLatin1(code)).change(-0.2), u"−0,20"_s) << code;
    }
    EXPECT_EQ(Language().longDate(QDate(2026, 5, 14)), u"14 May 2026"_s);
    EXPECT_TRUE(Language(u"es"_s).longDate(QDate(2026, 5, 14)).contains(u"mayo"_s));
    EXPECT_TRUE(Language(u"fr"_s).longDate(QDate(2026, 8, 14)).contains(u"août"_s));
}

TEST(Language, KeepsTheSourceTextWhereThereIsNoTranslation) {
    EXPECT_EQ(Language(u"fr"_s).translate("NoSuchContext", "Nobody translated %1."), u"Nobody translated %1."_s);
    EXPECT_EQ(Language().translate("NoSuchContext", "%n file(s)", nullptr, 3), u"3 file(s)"_s);
}

} // namespace
} // namespace atalaya
