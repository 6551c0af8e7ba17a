// The second language of the gap report, chosen by keys, seen in the pages, remembered.
#include "tests/views/reportpage/ReportsFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SecondLanguageTest : public ReportsPageTest {
protected:
    [[nodiscard]] QComboBox* first() const { return named<QComboBox>(u"Language"_s); }
    [[nodiscard]] QComboBox* second() const { return named<QComboBox>(u"Second language"_s); }
    [[nodiscard]] QStringList offered() const {
        QStringList words;
        for (int i = 0; i < second()->count(); ++i) {
            words << second()->itemText(i);
        }
        return words;
    }
    void pressIn(QComboBox* box, Qt::Key key, int times = 1) {
        box->setFocus();
        ASSERT_TRUE(box->hasFocus());
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(box, key);
        }
    }
    [[nodiscard]] QString titleOfSection(const QString& anchor) const {
        for (const report::ReportHeading& heading : m_page->preview().images().headings()) {
            if (heading.anchor == anchor) {
                return heading.title;
            }
        }
        return {};
    }
};

TEST_F(SecondLanguageTest, ByKeysThePagesSayEverythingInBoth) {
    start(begun());
    awaitPages();
    EXPECT_EQ(first()->currentText(), u"English"_s);
    EXPECT_EQ(second()->currentText(), u"None"_s);
    EXPECT_EQ(offered().join(u'|'), u"None|Español|Français|Português"_s) << "never the first one again";
    EXPECT_FALSE(second()->accessibleDescription().isEmpty());
    EXPECT_FALSE(titleOfSection(u"gaps"_s).contains(u" · "_s));

    pressIn(second(), Qt::Key_Down);
    EXPECT_EQ(second()->currentText(), u"Español"_s);
    EXPECT_FALSE(m_page->isUpToDate());
    awaitPages();
    EXPECT_TRUE(titleOfSection(u"gaps"_s).contains(u"Ranked gaps · "_s)) << titleOfSection(u"gaps"_s).toStdString();

    pressIn(second(), Qt::Key_Up);
    EXPECT_EQ(second()->currentText(), u"None"_s);
    awaitPages();
    EXPECT_FALSE(titleOfSection(u"gaps"_s).contains(u" · "_s));
}

TEST_F(SecondLanguageTest, TheFirstLanguageIsNeverTheSecond) {
    start(begun());
    pressIn(second(), Qt::Key_Down);
    ASSERT_EQ(second()->currentText(), u"Español"_s);
    choose(u"Language"_s, u"Español"_s);
    EXPECT_EQ(second()->currentText(), u"None"_s);
    EXPECT_EQ(offered().join(u'|'), u"None|English|Français|Português"_s);
    choose(u"Second language"_s, u"English"_s);
    choose(u"Language"_s, u"Français"_s);
    EXPECT_EQ(second()->currentText(), u"English"_s) << "another first one leaves it";
}

TEST_F(SecondLanguageTest, StaysWhenKeysPassByItOnTheWayToAnotherFirst) {
    start(begun());
    pressIn(second(), Qt::Key_Down);
    ASSERT_EQ(second()->currentText(), u"Español"_s);
    pressIn(first(), Qt::Key_Down);
    EXPECT_EQ(first()->currentText(), u"Español"_s);
    EXPECT_EQ(second()->currentText(), u"None"_s);
    pressIn(first(), Qt::Key_Down);
    EXPECT_EQ(first()->currentText(), u"Français"_s);
    EXPECT_EQ(second()->currentText(), u"Español"_s);

    choose(u"Second language"_s, u"None"_s);
    pressIn(first(), Qt::Key_Up, 2);
    EXPECT_EQ(first()->currentText(), u"English"_s);
    EXPECT_EQ(second()->currentText(), u"None"_s) << "who took it away does not get it back";
}

TEST_F(SecondLanguageTest, OtherReportsHaveNone) {
    start(begun());
    EXPECT_TRUE(second()->isVisible());
    choose(u"Report"_s, u"Strategy"_s);
    EXPECT_FALSE(second()->isVisible());
    choose(u"Report"_s, u"Gap report, complete"_s);
    EXPECT_TRUE(second()->isVisible());
}

TEST_F(SecondLanguageTest, IsRememberedForEachAssessment) {
    start(begun());
    pressIn(second(), Qt::Key_Down, 3);
    ASSERT_EQ(second()->currentText(), u"Português"_s);
    Assessment other = plain();
    other.id = idOf(u"other"_s);
    other.round = u"2028"_s;
    ASSERT_TRUE(isGood(m_desk->addAssessment(other, {})));
    EXPECT_EQ(second()->currentText(), u"None"_s);
    ASSERT_TRUE(isGood(m_desk->choose(begun().id)));
    EXPECT_EQ(second()->currentText(), u"Português"_s);
}

TEST_F(SecondLanguageTest, WhatIsRememberedAndCannotBeIsNone) {
    const QStringList languages{u"en"_s, u"es"_s};
    EXPECT_EQ(choicesFrom(R"({"language":"en","secondLanguage":"es"})", u"en"_s, languages).secondLanguage, u"es"_s);
    EXPECT_EQ(choicesFrom(R"({"language":"es","secondLanguage":"es"})", u"en"_s, languages).secondLanguage, QString());
    EXPECT_EQ(choicesFrom(R"({"language":"es","secondLanguage":"fr"})", u"en"_s, languages).secondLanguage, QString());
    ReportChoices choices;
    choices.secondLanguage = u"pt"_s;
    EXPECT_EQ(choicesFrom(remembered(choices), u"en"_s), choices);
    EXPECT_TRUE(choices.contentOptions(QDate(2026, 5, 14)).second.has_value());
    choices.language = u"pt"_s;
    EXPECT_FALSE(choices.contentOptions(QDate(2026, 5, 14)).second.has_value());
}

TEST_F(SecondLanguageTest, TheFileIsInBoth) {
    start(begun());
    choose(u"Second language"_s, u"Français"_s);
    choose(u"Format"_s, u"HTML"_s);
    m_answers.path = pathOf(u"two.html"_s);
    awaitPages();
    exportByKey();
    if (QAbstractButton* anyway = WindowFixture::button(u"Export anyway"_s, true)) {
        QTest::mouseClick(anyway, Qt::LeftButton);
    }
    awaitExport();
    QFile file(pathOf(u"two.html"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    EXPECT_TRUE(html.contains("<html lang=\"en\">"));
    EXPECT_TRUE(html.contains("<p lang=\"fr\""));
}

} // namespace
} // namespace atalaya::test
