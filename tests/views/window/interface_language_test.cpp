#include "views/window/InterfaceLanguage.h"

#include "assessments/foundation/LanguageChoice.h"
#include "tests/support/EnvironmentVariable.h"
#include "tests/views/support/PseudoLanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class InterfaceLanguageTest : public testing::Test {
protected:
    void TearDown() override { QLocale::setDefault(m_usual); }
    [[nodiscard]] static QString word() { return QCoreApplication::translate("PageWord", "Gaps"); }
    [[nodiscard]] static QString changes(int n) {
        return QCoreApplication::translate("atalaya::StatusStrip", "%n change(s) not on disk yet", nullptr, n);
    }
    QLocale m_usual;
};

TEST_F(InterfaceLanguageTest, SpeaksOneAtATimeAndIsSilentWhenItGoes) {
    {
        PseudoLanguage language;
        EXPECT_EQ(language.spoken(), QString());
        language.speak(u"en"_s);
        EXPECT_EQ(word(), u"Gaps"_s);
        EXPECT_EQ(changes(1), u"1 change not on disk yet"_s);
        EXPECT_EQ(changes(2), u"2 changes not on disk yet"_s);
        language.speak(u"eo"_s);
        EXPECT_EQ(language.spoken(), u"eo"_s);
        EXPECT_EQ(word(), inPseudoLanguage(u"Gaps"_s));
        EXPECT_EQ(QLocale().language(), QLocale::Esperanto);
        language.speak(u"en"_s);
        EXPECT_EQ(word(), u"Gaps"_s);
        EXPECT_EQ(QLocale().language(), QLocale::English);
        language.speak(u"eo"_s);
    }
    EXPECT_EQ(word(), u"Gaps"_s);
}

TEST_F(InterfaceLanguageTest, WhatItDoesNotSpeakIsEnglish) {
    InterfaceLanguage language({u"en"_s, u"es"_s});
    EXPECT_EQ(language.leadsTo(u"es"_s), u"es"_s);
    EXPECT_EQ(language.leadsTo(u"xx"_s), u"en"_s);
    EXPECT_EQ(language.leadsTo({}), u"en"_s) << "the system of the tests has none";
    language.speak(u"xx"_s);
    EXPECT_EQ(language.spoken(), u"en"_s);
}

TEST_F(InterfaceLanguageTest, OfSomebodyWhoNeverChoseItIsTheCommandLines) {
    const InterfaceLanguage language({u"en"_s, u"es"_s, u"pt"_s, u"fr"_s});
    const auto withEnvironment = [&](const std::map<const char*, const char*>& values) {
        std::vector<std::unique_ptr<EnvironmentVariable>> set;
        for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"}) {
            const auto found = std::find_if(values.begin(), values.end(),
                                            [name](const auto& one) { return std::string_view(one.first) == name; });
            set.push_back(std::make_unique<EnvironmentVariable>(name, found == values.end() ? nullptr : found->second));
        }
        EXPECT_EQ(language.leadsTo(u"pt"_s), u"pt"_s) << "what somebody chose goes before";
        EXPECT_EQ(language.leadsTo({}), languageFor(languagesOfEnvironment(), language.languages()));
        return language.leadsTo({});
    };
    EXPECT_EQ(withEnvironment({{"LC_ALL", "es_MX.UTF-8"}}), u"es"_s);
    EXPECT_EQ(withEnvironment({{"LANG", "es_MX.UTF-8"}, {"LC_MESSAGES", "fr_CA"}}), u"fr"_s);
    EXPECT_EQ(withEnvironment({{"LANG", "de_DE.UTF-8"}, {"LANGUAGE", "de:pt_BR:es"}}), u"pt"_s)
        << "the first that is there";
    EXPECT_EQ(withEnvironment({{"LC_ALL", "C"}, {"LANGUAGE", "es"}}), u"en"_s);
}

TEST(PseudoWordsTest, EachWordIsAnotherAndLonger) {
    const QString made = inPseudoLanguage(u"&Language of %1, in <b>bold</b>"_s);
    EXPECT_TRUE(made.startsWith(u"&L"_s)) << "the key in a menu stays";
    EXPECT_TRUE(made.contains(u"%1"_s));
    EXPECT_TRUE(made.contains(u"<b>"_s));
    EXPECT_GE(made.size(), 31 + 6) << "two fifths of the 15 letters that may change";
    EXPECT_EQ(plainWords(inPseudoLanguage(u"Nobody has translated this"_s)), QStringList());
    EXPECT_EQ(plainWords(inPseudoLanguage(u"Stage"_s) + u" and more"_s), (QStringList{u"and"_s, u"more"_s}));
    EXPECT_EQ(inPseudoLanguage(u"d MMM yyyy"_s), u"d MMM yyyy"_s);
}

} // namespace
} // namespace atalaya::test
