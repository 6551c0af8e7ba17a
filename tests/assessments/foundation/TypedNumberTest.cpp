#include "assessments/foundation/TypedNumber.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <optional>
#include <random>
#include <utility>
#include <vector>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

const Language& typedIn(const QString& code) {
    static const std::map<QString, Language> all{{u"en"_s, Language(u"en"_s)},
                                                 {u"es"_s, Language(u"es"_s)},
                                                 {u"pt"_s, Language(u"pt"_s)},
                                                 {u"fr"_s, Language(u"fr"_s)}};
    return all.at(code);
}

const QStringList typedCodes{u"en"_s, u"es"_s, u"pt"_s, u"fr"_s};

/// A text and what it means; nothing where it is refused.
struct Typed {
    QString text;
    std::optional<double> value;
};

void expectRead(const QStringList& codes, const std::vector<Typed>& all) {
    for (const QString& code : codes) {
        for (const Typed& one : all) {
            EXPECT_EQ(TypedNumber(typedIn(code), one.text).value(), one.value)
                << code.toStdString() << ": " << one.text.toStdString();
        }
    }
}

TEST(TypedNumber, IsReadInAnyHabitWhereItMeansOneThing) {
    expectRead(typedCodes, {
                               {u"0"_s, 0.0},
                               {u" 1234 "_s, 1234.0},
                               {u"1234.5"_s, 1234.5},
                               {u"1234,5"_s, 1234.5},
                               {u"1.234,5"_s, 1234.5},
                               {u"1,234.5"_s, 1234.5},
                               {u"1 234,5"_s, 1234.5},
                               {u"1 234.5"_s, 1234.5},
                               {u"1\u00a0234,5"_s, 1234.5},
                               {u"1\u202f234,5"_s, 1234.5},
                               {u"1\u2009234.5"_s, 1234.5},
                               {u"1'234.5"_s, 1234.5},
                               {u"1\u2019234,5"_s, 1234.5},
                               {u"1.234.567"_s, 1234567.0},
                               {u"1,234,567"_s, 1234567.0},
                               {u"1 234 567"_s, 1234567.0},
                               {u"1.234.567,25"_s, 1234567.25},
                               {u"1,234,567.25"_s, 1234567.25},
                               {u"1 234 567.25"_s, 1234567.25},
                               {u"0.125"_s, 0.125}, // nobody begins thousands with 0
                               {u"0,125"_s, 0.125},
                               {u"1234.567"_s, 1234.567},
                               {u"1234,567"_s, 1234.567},
                               {u"12.5"_s, 12.5},
                               {u"12,5"_s, 12.5},
                               {u".5"_s, 0.5},
                               {u",5"_s, 0.5},
                               {u"12."_s, 12.0},
                               {u"-3"_s, -3.0},
                               {u"\u22121 234,5"_s, -1234.5},
                               {u"+3.25"_s, 3.25},
                           });
}

TEST(TypedNumber, OneSignMeansWhatItMeansInTheLanguage) {
    expectRead({u"en"_s},
               {{u"1,234"_s, 1234.0}, {u"1.234"_s, 1.234}, {u"123,456"_s, 123456.0}, {u"1 234.567"_s, 1234.567}});
    expectRead({u"es"_s, u"pt"_s},
               {{u"1.234"_s, 1234.0}, {u"1,234"_s, 1.234}, {u"123.456"_s, 123456.0}, {u"1 234,567"_s, 1234.567}});
    expectRead({u"fr"_s}, {{u"1,234"_s, 1.234}, {u"1\u202f234"_s, 1234.0}, {u"1 234,567"_s, 1234.567}});
}

TEST(TypedNumber, IsRefusedWhereItMeansTwoThings) {
    const auto both = [](const QString& code, const QString& text) {
        const TypedNumber typed(typedIn(code), text);
        EXPECT_EQ(typed.value(), std::nullopt);
        EXPECT_EQ(typed.whole(), std::nullopt);
        return typed.bothReadings();
    };
    using Both = std::optional<std::pair<double, double>>;
    EXPECT_EQ(both(u"fr"_s, u"1.234"_s), Both({1234.0, 1.234}));
    EXPECT_EQ(both(u"fr"_s, u"-12.345"_s), Both({-12345.0, -12.345}));
    EXPECT_EQ(both(u"es"_s, u"1 234.567"_s), Both({1234567.0, 1234.567}));
    EXPECT_EQ(both(u"en"_s, u"1 234,567"_s), Both({1234567.0, 1234.567}));
    EXPECT_EQ(both(u"en"_s, u"a lot"_s), std::nullopt);
    EXPECT_EQ(TypedNumber(typedIn(u"en"_s), u"1,234"_s).bothReadings(), std::nullopt);
}

TEST(TypedNumber, IsNoneWhereSignsStandAnywhere) {
    for (const QString& text : {u""_s,
                                u" "_s,
                                u"-"_s,
                                u","_s,
                                u"."_s,
                                u"1..5"_s,
                                u"1,,5"_s,
                                u"1.23.4"_s,
                                u"1,23,456"_s,
                                u"1 2"_s,
                                u"12 34"_s,
                                u"1.234,567,890"_s,
                                u"1,234.567.890"_s,
                                u"1.234,567.8"_s,
                                u"1,5 5"_s,
                                u"- -3"_s,
                                u"1-2"_s,
                                u"3%"_s,
                                u"1e5"_s,
                                u"nan"_s,
                                u"inf"_s,
                                u"0x10"_s,
                                u"a lot"_s,
                                u"12 345 6"_s}) {
        expectRead(typedCodes, {{text, std::nullopt}});
    }
    expectRead(typedCodes, {{QString(400, u'9'), std::nullopt}});
}

TEST(TypedNumber, WholeOnesAreReadToTheirLastUnit) {
    const auto whole = [](const QString& code, const QString& text) {
        return TypedNumber(typedIn(code), text).whole();
    };
    EXPECT_EQ(whole(u"es"_s, u"9.007.199.254.740.993"_s), std::optional<qint64>(9'007'199'254'740'993));
    EXPECT_EQ(whole(u"es"_s, u"1.234"_s), std::optional<qint64>(1234));
    EXPECT_EQ(whole(u"en"_s, u"1.234"_s), std::nullopt) << "it has decimals";
    EXPECT_EQ(whole(u"es"_s, u"1,00"_s), std::nullopt);
    EXPECT_EQ(whole(u"en"_s, u"99999999999999999999"_s), std::nullopt);
}

TEST(TypedNumber, WhatALanguageWritesIsReadBackAsItWas) {
    std::mt19937_64 random(20'261'130);
    for (const QString& code : typedCodes) {
        const Language& language = typedIn(code);
        for (int i = 0; i < 5'000; ++i) {
            // Of all lengths, and with each sign.
            const auto any = static_cast<qint64>(random() >> (random() % 63 + 1));
            const qint64 amount = i % 2 == 0 ? any : -any;
            ASSERT_EQ(TypedNumber(language, language.whole(amount)).whole(), std::optional(amount))
                << language.whole(amount).toStdString();
            const int decimals = static_cast<int>(random() % 7);
            const double value = static_cast<double>(amount % 1'000'000'000) / std::pow(10.0, decimals);
            const QString shown = language.number(value, decimals);
            const auto read = TypedNumber(language, shown).value();
            ASSERT_TRUE(read) << shown.toStdString();
            ASSERT_EQ(language.number(*read, decimals), shown);
            ASSERT_DOUBLE_EQ(*read, value) << shown.toStdString();
        }
    }
}

} // namespace
} // namespace atalaya
