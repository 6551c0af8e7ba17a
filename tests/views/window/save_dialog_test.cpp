#include "tests/support/Strict.h"
#include "tests/views/support/DialogAnswers.h"
#include "tests/views/window/WindowFixture.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/gaps/ChartFiles.h"
#include "views/home/HomeQuestions.h"
#include "views/reportpage/ReportQuestions.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// The real dialogs of all pages, in a folder that was used before.
class SaveDialogTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        make().reset();
        m_host.show();
        m_preferences->setLastFolder(QFileInfo(path()).absolutePath());
    }
    QWidget m_host;
};

TEST_F(SaveDialogTest, ADotInANameIsNoEndingAndNoFileIsOverwrittenUnasked) {
    HomeDialogs dialogs(m_preferences.get());
    QString made;
    answer([&] { made = dialogs.fileToMake(&m_host); }, {[](QDialog* one) { type(one, u"St. Lucia"_s); }});
    EXPECT_EQ(made, pathOf(u"St. Lucia.atalaya"_s));
    EXPECT_EQ(m_preferences->lastFolder(), QFileInfo(path()).absolutePath());

    write(pathOf(u"St. Lucia.atalaya"_s), "somebody's");
    answer([&] { made = dialogs.fileToMake(&m_host); },
           {[](QDialog* one) { type(one, u"St. Lucia"_s); }, [](QDialog* one) { press(one, u"Choose another name"_s); },
            [](QDialog* one) { type(one, u"Grenada.ATALAYA"_s); }});
    EXPECT_EQ(made, pathOf(u"Grenada.ATALAYA"_s));

    write(pathOf(u"a.json"_s), "{}");
    QString exported;
    answer([&] { exported = dialogs.fileToExport(&m_host, u"a"_s); },
           {[](QDialog* one) { type(one, u"a"_s); }, [](QDialog* one) { press(one, u"Replace"_s); }});
    EXPECT_EQ(exported, pathOf(u"a.json"_s));
    answer([&] { exported = dialogs.fileToExport(&m_host, u"a"_s); }, {[](QDialog* one) { one->reject(); }});
    EXPECT_TRUE(exported.isEmpty());
}

TEST_F(SaveDialogTest, TheKindThatIsChosenGivesAChartItsEndingAndNoneIsReplacedUnasked) {
    ChartFileDialogs dialogs(m_preferences.get());
    QString saved;
    answer([&] { saved = dialogs.fileToSave(&m_host, u"Shape: core"_s); },
           {[](QDialog* one) { QTest::keyClick(one->findChild<QLineEdit*>(), Qt::Key_Return); }});
    EXPECT_EQ(saved, pathOf(u"Shape_ core.png"_s)) << "the first kind, where charts were saved last";

    write(pathOf(u"St. Lucia.svg"_s), "somebody's");
    answer([&] { saved = dialogs.fileToSave(&m_host, u"Shape"_s); }, {[](QDialog* one) {
                                                                          chooseKind(one, u"Drawing"_s);
                                                                          type(one, u"St. Lucia"_s);
                                                                      },
                                                                      [](QDialog* one) { press(one, u"Replace"_s); }});
    EXPECT_EQ(saved, pathOf(u"St. Lucia.svg"_s));

    answer([&] { saved = dialogs.fileToSave(&m_host, u"Shape"_s); }, {[](QDialog* one) { type(one, u"table.CSV"_s); }});
    EXPECT_EQ(saved, pathOf(u"table.CSV"_s)) << "a name that says its kind keeps it";
}

TEST_F(SaveDialogTest, ARegisterIsOfTheKindThatIsChosenAndACopyKeepsItsEnding) {
    EvidenceDialogs dialogs(m_preferences.get());
    QString place;
    answer([&] { place = dialogs.placeForRegister(u"Register St. Lucia.xlsx"_s, &m_host); }, {[](QDialog* one) {
               chooseKind(one, u"Comma-separated"_s);
               QTest::keyClick(one->findChild<QLineEdit*>(), Qt::Key_Return);
           }});
    EXPECT_EQ(place, pathOf(u"Register St. Lucia.csv"_s));

    write(pathOf(u"law 21.459.pdf"_s), "somebody's");
    answer([&] { place = dialogs.placeForCopy(u"law.pdf"_s, &m_host); },
           {[](QDialog* one) { type(one, u"law 21.459"_s); },
            [](QDialog* one) { press(one, u"Choose another name"_s); },
            [](QDialog* one) { type(one, u"law of 2022"_s); }});
    EXPECT_EQ(place, pathOf(u"law of 2022.pdf"_s));
    answer([&] { place = dialogs.placeForCopy(u"minutes"_s, &m_host); },
           {[](QDialog* one) { type(one, u"minutes 2"_s); }});
    EXPECT_EQ(place, pathOf(u"minutes 2"_s)) << "a document without an ending gets none";
}

TEST_F(SaveDialogTest, AReportsNameWithADotGetsItsEnding) {
    ReportDialogs dialogs(m_preferences.get(), &m_notices);
    QString written;
    answer([&] { written = dialogs.fileToWrite(&m_host, u"Altamar.pdf"_s, u"pdf"_s); },
           {[](QDialog* one) { type(one, u"Informe v1.2"_s); }});
    EXPECT_EQ(written, pathOf(u"Informe v1.2.pdf"_s));
    answer([&] { written = dialogs.fileToWrite(&m_host, u"Altamar.pdf"_s, u"pdf"_s); },
           {[](QDialog* one) { one->reject(); }});
    EXPECT_TRUE(written.isEmpty());
}

TEST_F(SaveDialogTest, WhatTheSystemDoesNotOpenIsSaid) {
    ReportDialogs reports(m_preferences.get(), &m_notices);
    HomeDialogs home(m_preferences.get(), &m_notices);
    QStringList said;
    QObject::connect(&m_notices, &Notices::shown, &m_host,
                     [&](const Notices::Notice& notice) { said << notice.sentence; });
    const auto isSaid = [&](const std::function<void()>& open) {
        // The platform of the tests has no programs.
        const ExpectedMessage none("does not support QPlatformServices::openDocument()");
        said.clear();
        open();
        return said.size() == 1 && said.first().startsWith(u"No program on this computer"_s);
    };
    EXPECT_TRUE(isSaid([&] { reports.openFile(path()); }));
    EXPECT_TRUE(isSaid([&] { reports.showInFolder(path()); }));
    EXPECT_TRUE(isSaid([&] { home.showFolder(QFileInfo(path()).absolutePath()); }));
}

} // namespace
} // namespace atalaya::test
