#include "assessments/foundation/TypedDate.h"

#include <gtest/gtest.h>

#include <vector>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

const QStringList dateCodes{u"en"_s, u"es"_s, u"pt"_s, u"fr"_s};

QDate typedDay(const QString& code, const QString& text) {
    return TypedDate(Language(code), text).date();
}

TEST(TypedDateTest, FiguresAreReadAlikeInEveryLanguage) {
    const QDate day(2027, 3, 15);
    for (const QString& code : dateCodes) {
        for (const QString& text :
             {u"15/3/2027"_s, u"15/03/2027"_s, u"15-03-2027"_s, u"15.3.2027"_s, u"15 3 2027"_s, u"15/3/27"_s,
              u"15.03.27"_s, u"2027-03-15"_s, u"2027/3/15"_s, u"  15/3/2027 "_s, u"15. 3. 2027"_s}) {
            EXPECT_EQ(typedDay(code, text), day) << code.toStdString() << ": " << text.toStdString();
        }
        EXPECT_EQ(typedDay(code, u"5/6/2027"_s), QDate(2027, 6, 5)) << "the day comes first";
        EXPECT_EQ(typedDay(code, u"15/01/27"_s), QDate(2027, 1, 15));
    }
}

TEST(TypedDateTest, MonthsMayBeNamedInTheLanguageOfTheWindowOrAnother) {
    const QDate day(2027, 3, 15);
    for (const QString& code : dateCodes) {
        for (const QString& text :
             {u"15 mar 2027"_s, u"15 de marzo de 2027"_s, u"15 March 2027"_s, u"15 MARZO 2027"_s, u"15 mars 2027"_s,
              u"15 de março de 2027"_s, u"15 marco 2027"_s, u"15-mar-27"_s, u"15 mar. 2027"_s, u"March 15, 2027"_s,
              u"le 15 mars 2027"_s, u"15th of March 2027"_s, u"lunes, 15 de marzo de 2027"_s, u"Mon 15 March 2027"_s,
              u"2027 March 15"_s, u"segunda-feira, 15 de março de 2027"_s}) {
            EXPECT_EQ(typedDay(code, text), day) << code.toStdString() << ": " << text.toStdString();
        }
        EXPECT_EQ(typedDay(code, u"1er janvier 2027"_s), QDate(2027, 1, 1));
        EXPECT_EQ(typedDay(code, u"1º de janeiro de 2027"_s), QDate(2027, 1, 1));
        EXPECT_EQ(typedDay(code, u"14 ago 2026"_s), QDate(2026, 8, 14));
        EXPECT_EQ(typedDay(code, u"14 août 2026"_s), QDate(2026, 8, 14));
        EXPECT_EQ(typedDay(code, u"14\u00a0août\u202f2026"_s), QDate(2026, 8, 14)) << "spaces that do not break";
        EXPECT_EQ(typedDay(code, u"14 aou\u0302t 2026"_s), QDate(2026, 8, 14)) << "the accent beside its letter";
    }
}

TEST(TypedDateTest, WhateverIsWrittenIsReadBack) {
    for (const QString& code : dateCodes) {
        const Language language(code);
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            EXPECT_EQ(TypedDate(language, language.longDate(day)).date(), day) << language.longDate(day).toStdString();
            EXPECT_EQ(TypedDate(language, language.shortDate(day)).date(), day)
                << language.shortDate(day).toStdString();
            EXPECT_EQ(TypedDate(language, language.locale().toString(day, u"ddd d MMMM yyyy"_s)).date(), day);
        }
    }
}

TEST(TypedDateTest, WhatIsNoDateIsNeverAnother) {
    for (const QString& code : dateCodes) {
        for (const QString& text : {u""_s,
                                    u"  "_s,
                                    u"tomorrow"_s,
                                    u"15"_s,
                                    u"15/3"_s,
                                    u"15 mar"_s,
                                    u"31/2/2027"_s,
                                    u"29 feb 2027"_s,
                                    u"3/15/2027"_s,
                                    u"0/3/2027"_s,
                                    u"15/0/2027"_s,
                                    u"15/3/207"_s,
                                    u"15/3/20277"_s,
                                    u"15/3/2"_s,
                                    u"15 ma 2027"_s,
                                    u"15 jui 2027"_s,
                                    u"15 foo 2027"_s,
                                    u"15/3/2027/1"_s,
                                    u"15 marzo abril 2027"_s,
                                    u"15 de marzo"_s,
                                    u"15032027"_s,
                                    u"15?3?2027"_s,
                                    u"mar 2027"_s,
                                    u"-15/3/2027"_s,
                                    u"15/3/0000"_s,
                                    u"2027-13-01"_s,
                                    u"2027-3"_s,
                                    QString(200, u'1')}) {
            EXPECT_FALSE(typedDay(code, text).isValid()) << code.toStdString() << ": " << text.toStdString();
        }
    }
}

TEST(TypedDateTest, OfAYearInTwoDigitsMoreMayFollow) {
    const Language language(u"es"_s);
    EXPECT_FALSE(TypedDate(language, u"15/3/20"_s).isYearInFull());
    EXPECT_EQ(TypedDate(language, u"15/3/20"_s).date(), QDate(2020, 3, 15));
    EXPECT_TRUE(TypedDate(language, u"15/3/2027"_s).isYearInFull());
    EXPECT_FALSE(TypedDate(language, u"31/2/2027"_s).isYearInFull());
}

} // namespace
} // namespace atalaya
