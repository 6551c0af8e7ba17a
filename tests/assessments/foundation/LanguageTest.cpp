#include "assessments/foundation/Language.h"
#include "assessments/foundation/Clauses.h"

#include <gtest/gtest.h>

#include <limits>

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
    EXPECT_EQ(english.percent(0.997), u"99%"_s);
    EXPECT_EQ(english.percent(1.0), u"100%"_s);
    EXPECT_EQ(english.percent(0.001), u"1%"_s);
    EXPECT_EQ(english.percent(0.0), u"0%"_s);
    EXPECT_EQ(english.percent(46.0 / 49.0), u"94%"_s);
}

/// One value in each of the four languages.
struct InFour {
    const char16_t* en;
    const char16_t* es;
    const char16_t* pt;
    const char16_t* fr;
};

template <typename Write> void expectInFour(const InFour& expected, Write write) {
    EXPECT_EQ(write(Language(u"en"_s)), QString::fromUtf16(expected.en));
    EXPECT_EQ(write(Language(u"es"_s)), QString::fromUtf16(expected.es));
    EXPECT_EQ(write(Language(u"pt"_s)), QString::fromUtf16(expected.pt));
    EXPECT_EQ(write(Language(u"fr"_s)), QString::fromUtf16(expected.fr));
}

TEST(Language, WritesDecimalsItsOwnWay) {
    expectInFour({u"2.17", u"2,17", u"2,17", u"2,17"}, [](const Language& in) { return in.score(2.17); });
    expectInFour({u"−0.20", u"−0,20", u"−0,20", u"−0,20"}, [](const Language& in) { return in.change(-0.2); });
    expectInFour({u"+0.46", u"+0,46", u"+0,46", u"+0,46"}, [](const Language& in) { return in.change(0.46); });
    expectInFour({u".", u",", u",", u","}, [](const Language& in) { return in.decimalSign(); });
    expectInFour({u"3", u"3", u"3", u"3"}, [](const Language& in) { return in.number(3.0, 0); });
}

TEST(Language, SetsThousandsApartItsOwnWay) {
    const auto whole = [](qint64 value) { return [value](const Language& in) { return in.whole(value); }; };
    expectInFour({u"0", u"0", u"0", u"0"}, whole(0));
    expectInFour({u"999", u"999", u"999", u"999"}, whole(999));
    expectInFour({u"1,234", u"1234", u"1.234", u"1\u202f234"}, whole(1234));
    expectInFour({u"12,345", u"12.345", u"12.345", u"12\u202f345"}, whole(12'345));
    expectInFour({u"123,456", u"123.456", u"123.456", u"123\u202f456"}, whole(123'456));
    expectInFour({u"−1,234,567", u"−1.234.567", u"−1.234.567", u"−1\u202f234\u202f567"}, whole(-1'234'567));
    expectInFour({u"1,234.5", u"1234,5", u"1.234,5", u"1\u202f234,5"},
                 [](const Language& in) { return in.number(1234.5, 1); });
    expectInFour({u"−12,345.60", u"−12.345,60", u"−12.345,60", u"−12\u202f345,60"},
                 [](const Language& in) { return in.number(-12345.6, 2); });
    EXPECT_EQ(Language().whole(std::numeric_limits<qint64>::min()), u"−9,223,372,036,854,775,808"_s);
    EXPECT_EQ(Language().whole(9'007'199'254'740'993), u"9,007,199,254,740,993"_s)
        << "beyond what a double tells apart";
}

TEST(Language, SetsPercentApartWhereTheLanguageDoes) {
    expectInFour({u"46%", u"46\u00a0%", u"46%", u"46\u00a0%"}, [](const Language& in) { return in.percent(0.46); });
    expectInFour({u"0%", u"0\u00a0%", u"0%", u"0\u00a0%"}, [](const Language& in) { return in.percent(0.0); });
}

TEST(Language, HoldsANumberAndItsUnitTogether) {
    expectInFour({u"20%", u"20\u00a0%", u"20%", u"20\u00a0%"},
                 [](const Language& in) { return in.withUnit(u"20"_s, u"%"_s); });
    expectInFour({u"48\u00a0h", u"48\u00a0h", u"48\u00a0h", u"48\u00a0h"},
                 [](const Language& in) { return in.withUnit(u"48"_s, u"h"_s); });
    expectInFour({u"48", u"48", u"48", u"48"}, [](const Language& in) { return in.withUnit(u"48"_s, {}); });
}

TEST(Language, WritesDatesAsASentenceSaysThem) {
    const QDate may(2026, 5, 14);
    expectInFour({u"14 May 2026", u"14 de mayo de 2026", u"14 de maio de 2026", u"14 mai 2026"},
                 [&](const Language& in) { return in.longDate(may); });
    expectInFour({u"1 January 2026", u"1 de enero de 2026", u"1º de janeiro de 2026", u"1er janvier 2026"},
                 [](const Language& in) { return in.longDate(QDate(2026, 1, 1)); });
    expectInFour({u"31 December 2026", u"31 de diciembre de 2026", u"31 de dezembro de 2026", u"31 décembre 2026"},
                 [](const Language& in) { return in.longDate(QDate(2026, 12, 31)); });
    expectInFour({u"14 May", u"14 de mayo", u"14 de maio", u"14 mai"},
                 [&](const Language& in) { return in.dayAndMonth(may); });
    expectInFour({u"1 August", u"1 de agosto", u"1º de agosto", u"1er août"},
                 [](const Language& in) { return in.dayAndMonth(QDate(2026, 8, 1)); });
    expectInFour({u"Thursday 14 May", u"jueves, 14 de mayo", u"quinta-feira, 14 de maio", u"jeudi 14 mai"},
                 [&](const Language& in) { return in.weekdayAndDay(may); });
    expectInFour({u"Sunday 1 March", u"domingo, 1 de marzo", u"domingo, 1º de março", u"dimanche 1er mars"},
                 [](const Language& in) { return in.weekdayAndDay(QDate(2026, 3, 1)); });
}

TEST(Language, WritesDatesShortInLists) {
    expectInFour({u"1 Sep 2026", u"1 sept 2026", u"1 set. 2026", u"1 sept. 2026"},
                 [](const Language& in) { return in.shortDate(QDate(2026, 9, 1)); });
    expectInFour({u"May 2026", u"may 2026", u"mai. 2026", u"mai 2026"},
                 [](const Language& in) { return in.shortMonthAndYear(QDate(2026, 5, 14)); });
    expectInFour({u"May 2026", u"mayo de 2026", u"maio de 2026", u"mai 2026"},
                 [](const Language& in) { return in.monthAndYear(QDate(2026, 5, 14)); });
    expectInFour({u"Dec 2026", u"diciembre de 2026", u"dezembro de 2026", u"décembre 2026"},
                 [](const Language& in) { return in.monthAndYear(QDate(2026, 12, 1)); });
    expectInFour({u"February", u"febrero", u"fevereiro", u"février"},
                 [](const Language& in) { return in.monthName(2); });
    expectInFour({u"Sep", u"sept", u"set.", u"sept."}, [](const Language& in) { return in.shortMonthName(9); });
}

TEST(Language, WritesNothingForNoDate) {
    for (const char* code : {"en", "es", "pt", "fr", "de"}) {
        const Language in(QString::fromLatin1(code));
        EXPECT_EQ(in.longDate({}) + in.dayAndMonth({}) + in.weekdayAndDay({}) + in.shortDate({}) + in.monthAndYear({}) +
                      in.shortMonthAndYear({}),
                  QString())
            << code;
    }
}

TEST(Language, QuotesAsItsMinistriesDo) {
    expectInFour({u"“a”", u"“a”", u"“a”", u"«\u00a0a\u00a0»"}, [](const Language& in) { return in.quoted(u"a"_s); });
}

TEST(Language, JoinsLists) {
    const auto list = [](const QStringList& items) { return [items](const Language& in) { return in.list(items); }; };
    const auto choice = [](const QStringList& items) {
        return [items](const Language& in) { return in.choice(items); };
    };
    expectInFour({u"", u"", u"", u""}, list({}));
    expectInFour({u"A1", u"A1", u"A1", u"A1"}, list({u"A1"_s}));
    expectInFour({u"A1 and B2", u"A1 y B2", u"A1 e B2", u"A1 et B2"}, list({u"A1"_s, u"B2"_s}));
    expectInFour({u"A1, B2, and C3", u"A1, B2 y C3", u"A1, B2 e C3", u"A1, B2 et C3"},
                 list({u"A1"_s, u"B2"_s, u"C3"_s}));
    expectInFour({u"", u"", u"", u""}, choice({}));
    expectInFour({u"A1 or B2", u"A1 o B2", u"A1 ou B2", u"A1 ou B2"}, choice({u"A1"_s, u"B2"_s}));
    expectInFour({u"A1, B2, or C3", u"A1, B2 o C3", u"A1, B2 ou C3", u"A1, B2 ou C3"},
                 choice({u"A1"_s, u"B2"_s, u"C3"_s}));
}

TEST(Language, SaysEAndUBeforeTheirSoundsInSpanish) {
    const Language spanish(u"es"_s);
    for (const QString& last : {u"inglés"_s, u"Índice"_s, u"I\u0301ndice"_s, u"hijos"_s, u"Hídrica"_s, u"ISO 27001"_s,
                                u"“identidad”"_s, u"¿Internet?"_s}) {
        EXPECT_EQ(spanish.list({u"padres"_s, last}), u"padres e "_s + last);
        EXPECT_EQ(spanish.list({u"uno"_s, u"dos"_s, last}), u"uno, dos e "_s + last);
        EXPECT_EQ(spanish.choice({u"padres"_s, last}), u"padres o "_s + last);
    }
    for (const QString& last : {u"Órgano rector"_s, u"O\u0301rgano"_s, u"otros"_s, u"hospitales"_s, u"OEA"_s, u"8"_s,
                                u"80"_s, u"11"_s, u"11.000"_s, u"«8»"_s}) {
        EXPECT_EQ(spanish.choice({u"siete"_s, last}), u"siete u "_s + last);
        EXPECT_EQ(spanish.list({u"siete"_s, last}), u"siete y "_s + last);
    }
    for (const QString& last :
         {u"hielo"_s, u"Yucatán"_s, u"A1"_s, u"110"_s, u"1"_s, u"18"_s, u"huésped"_s, u"h"_s, u""_s, u"…"_s}) {
        EXPECT_EQ(spanish.list({u"agua"_s, last}), u"agua y "_s + last);
        EXPECT_EQ(spanish.choice({u"agua"_s, last}), u"agua o "_s + last);
    }
    EXPECT_EQ(Language(u"pt"_s).list({u"pais"_s, u"inglês"_s}), u"pais e inglês"_s);
    EXPECT_EQ(spanish.list({u"inglés"_s}), u"inglés"_s) << "nothing before it";
}

TEST(Language, HasFormsOfALanguageThatIsOnlyAFileMore) {
    const Language german(u"de"_s);
    EXPECT_EQ(german.score(2.17), u"2,17"_s);
    EXPECT_EQ(german.whole(-1'234'567), u"−1.234.567"_s);
    EXPECT_EQ(german.longDate(QDate(2026, 5, 14)), u"14. Mai 2026"_s) << "without its Thursday";
    EXPECT_EQ(german.monthAndYear(QDate(2026, 5, 14)), u"Mai 2026"_s);
    EXPECT_EQ(german.percent(0.46), u"46\u00a0%"_s);
    EXPECT_EQ(german.list({u"A"_s, u"B"_s, u"C"_s}), u"A, B und C"_s);
    EXPECT_EQ(german.quoted(u"a"_s), u"„a“"_s);
    // One that nobody knows: the pseudo-language of scripts/pseudo-language.
    EXPECT_EQ(Language(u"xx"_s).longDate(QDate(2026, 5, 14)), u"14 May 2026"_s);
    EXPECT_EQ(Language(u"xx"_s).score(2.17), u"2.17"_s);
}

TEST(Language, SetsTheSignBetweenClausesAsTheLanguageDoes) {
    const QStringList parts{QStringLiteral("a, b"), QStringLiteral("%1; c"), QStringLiteral("d")};
    EXPECT_EQ(clauses(Language(), parts), QStringLiteral("a, b; %1; c; d"));
    EXPECT_EQ(clauses(Language(QStringLiteral("es")), parts), QStringLiteral("a, b; %1; c; d"));
    EXPECT_EQ(clauses(Language(QStringLiteral("fr")), parts), QString::fromUtf8("a, b ; %1; c ; d"));
    EXPECT_EQ(clauses(Language(), {}), QString());
}

TEST(Language, KeepsTheSourceTextWhereThereIsNoTranslation) {
    EXPECT_EQ(Language(u"fr"_s).translate("NoSuchContext", "Nobody translated %1."), u"Nobody translated %1."_s);
    EXPECT_EQ(Language().translate("NoSuchContext", "%n file(s)", nullptr, 3), u"3 file(s)"_s);
}

} // namespace
} // namespace atalaya
