#include "views/window/InterfaceLanguage.h"

#include "tests/views/support/PseudoLanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

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
