// A language more is files, and nothing else.
#include "assessments/framework/FrameworkLoader.h"
#include "models/session/WindowLanguage.h"
#include "tests/views/pages/EveryPlace.h"

#include <QComboBox>
#include <QLabel>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

const QString declaration2012 = u"cicte-2012"_s;

TEST(FifthLanguageTest, IsOfferedAsLongAsItsFilesAreThere) {
    const QStringList before = Language::builtIn();
    ASSERT_FALSE(before.contains(FifthLanguage::code()));
    {
        const FifthLanguage fifth;
        ASSERT_TRUE(fifth.isThere());
        EXPECT_EQ(Language::builtIn(), before + QStringList{FifthLanguage::code()});
        EXPECT_TRUE(builtInLanguages(declaration2012).contains(FifthLanguage::code()));
        EXPECT_EQ(Language(FifthLanguage::code()).translate("PageWord", "Gaps"), u"Ğáƥšöö"_s);
    }
    EXPECT_EQ(Language::builtIn(), before);
}

TEST(FifthLanguageTest, HasTheWordsOfTheFrameworkAndItsDeclaration) {
    const FifthLanguage fifth;
    const auto english = loadBuiltInFramework(declaration2012, u"en"_s);
    const auto spoken = loadBuiltInFramework(declaration2012, FifthLanguage::code());
    ASSERT_TRUE(isGood(english));
    ASSERT_TRUE(isGood(spoken));
    EXPECT_GT((*spoken)->indicators.front().title.size(), (*english)->indicators.front().title.size());
    const auto files = builtInFrameworkFiles(declaration2012, FifthLanguage::code());
    ASSERT_TRUE(isGood(files));
    EXPECT_EQ(files->wordsName, u"words.xx.json"_s);
    EXPECT_EQ(files->documentName, u"declaration.xx.json"_s);
}

TEST(FifthLanguageTest, HasTheNumbersAndDatesOfQLocale) {
    const FifthLanguage fifth;
    const Language spoken(FifthLanguage::code());
    const QLocale locale(FifthLanguage::code());
    const QDate day(2026, 5, 14);
    EXPECT_EQ(spoken.whole(1'234'567), locale.toString(1'234'567));
    EXPECT_EQ(spoken.number(2.5, 2), locale.toString(2.5, 'f', 2));
    EXPECT_EQ(spoken.decimalSign(), locale.decimalPoint());
    EXPECT_EQ(spoken.shortDate(day), locale.toString(day, u"d MMM yyyy"_s));
    EXPECT_EQ(spoken.monthName(5), locale.standaloneMonthName(5));
    EXPECT_EQ(spoken.quoted(u"a"_s), locale.quoteString(u"a"_s));
    EXPECT_EQ(spoken.list({u"a"_s, u"b"_s}), locale.createSeparatedList({u"a"_s, u"b"_s}));
}

class FifthLanguageInSettings : public EveryPlaceTest {
protected:
    /// In the list of Settings, with the keys that a person has.
    void choose(const QString& code) {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        ASSERT_EQ(window().currentPage()->id(), PageId::Settings);
        QComboBox* box = languages();
        const int wanted = box->findData(code);
        ASSERT_GE(wanted, 0) << "Settings does not offer " << code.toStdString();
        box->setFocus(Qt::TabFocusReason);
        for (int steps = box->count(); steps > 0 && box->currentIndex() != wanted; --steps) {
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return m_language->spoken() == code && window().isActiveWindow(); }, patience))
            << "the window does not come to speak " << code.toStdString();
    }
    void expectSpeaks(const QString& code) {
        const Language spoken(code);
        EXPECT_EQ(window().page(PageId::Settings)->accessibleName(), spoken.translate("PageWord", "Settings"));
        EXPECT_EQ(languageOfWindow().code(), code);
        EXPECT_EQ(languages()->currentData().toString(), code);
        EXPECT_EQ(m_preferences->language(), code);
    }
};

TEST_F(FifthLanguageInSettings, IsChosenByKeysAndLeftAgain) {
    ASSERT_NO_FATAL_FAILURE(start(u"en"_s));
    const QUuid open = m_desk->session()->assessment().id;
    // Each in between is spoken for a moment, or not at all when the keys are fast.
    ASSERT_NO_FATAL_FAILURE(choose(FifthLanguage::code()));
    expectSpeaks(FifthLanguage::code());
    EXPECT_NE(window().page(PageId::Settings)->accessibleName(), u"Settings"_s);
    ASSERT_NE(m_desk->session(), nullptr);
    EXPECT_EQ(m_desk->session()->assessment().id, open) << "what is open stays";
    EXPECT_EQ(m_desk->session()->framework().language, FifthLanguage::code());
    ASSERT_NO_FATAL_FAILURE(choose(u"es"_s));
    expectSpeaks(u"es"_s);
    EXPECT_EQ(m_desk->session()->framework().language, u"es"_s);
}

} // namespace
} // namespace atalaya::test
