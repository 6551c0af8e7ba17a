#include "models/session/Preferences.h"

#include "models/session/Return.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/support/NoRoom.h"

#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class PreferencesTest : public WorkspaceTest {
protected:
    [[nodiscard]] QString file() const { return pathOf(u"settings.ini"_s); }
};

TEST_F(PreferencesTest, WhatWasChosenIsThereTheNextTimeAndToldOnce) {
    const QUuid assessment = idOf(u"one"_s);
    {
        Preferences preferences(file());
        QSignalSpy changed(&preferences, &Preferences::changed);
        preferences.setLanguage(u"es"_s);
        preferences.setGround(Preferences::Ground::Dark);
        preferences.setTextPercent(150);
        preferences.setCopiesKept(3);
        preferences.setActor(u"  María Núñez "_s);
        EXPECT_EQ(changed.count(), 5);
        preferences.setCopiesKept(3);
        EXPECT_EQ(changed.count(), 5) << "it is so already";
        EXPECT_EQ(preferences.longestSearch(), 60) << "nothing was chosen yet";
        preferences.setLongestSearch(300);
        preferences.setLastPlace(assessment, {u"2"_s, u"P06-02"_s, {}});
        preferences.setLastAssessment(path(), assessment);
        preferences.setLayout(u"window"_s, QByteArray("\0\1", 2));
    }
    const Preferences again(file());
    EXPECT_EQ(again.language(), u"es"_s);
    EXPECT_EQ(again.ground(), Preferences::Ground::Dark);
    EXPECT_EQ(again.textPercent(), 150);
    EXPECT_EQ(again.copiesKept(), 3);
    EXPECT_EQ(again.longestSearch(), 300);
    EXPECT_EQ(again.actor(), u"María Núñez"_s);
    EXPECT_EQ(again.lastPlace(assessment), (QStringList{u"2"_s, u"P06-02"_s, QString()}));
    EXPECT_EQ(again.lastAssessment(path()), assessment);
    EXPECT_EQ(again.layout(u"window"_s), QByteArray("\0\1", 2));
}

TEST_F(PreferencesTest, WhatMakesNoSenseIsTakenAsUnset) {
    for (const QByteArray& content :
         {QByteArray("[General]\ntextPercent=a lot\ncopiesKept=many\nground=pink\nrecentFiles=@Invalid()\n"),
          QByteArray("[General]\ntextPercent=-1\ncopiesKept=x9\nground=\nlongestSearch=soon\n"),
          QByteArray("no ini at all\0\xff\xfe", 16), QByteArray()}) {
        write(file(), content);
        const Preferences preferences(file());
        EXPECT_EQ(preferences.textPercent(), 100) << content.toStdString();
        EXPECT_EQ(preferences.copiesKept(), 10) << content.toStdString();
        EXPECT_EQ(preferences.longestSearch(), 60) << content.toStdString();
        EXPECT_EQ(preferences.ground(), Preferences::Ground::System) << content.toStdString();
        EXPECT_TRUE(preferences.recentFiles().isEmpty()) << content.toStdString();
        EXPECT_TRUE(preferences.lastAssessment(path()).isNull());
    }
    write(file(), "[General]\ntextPercent=900\ncopiesKept=0\nlongestSearch=100000\n");
    const Preferences preferences(file());
    EXPECT_EQ(preferences.textPercent(), 200);
    EXPECT_EQ(preferences.copiesKept(), 1);
    EXPECT_EQ(preferences.longestSearch(), 3600);
}

TEST_F(PreferencesTest, WithoutRoomItGoesOnWithWhatWasChosen) {
    const NoRoom full;
    Preferences preferences(file());
    preferences.setCopiesKept(4);
    preferences.addRecentFile(path());
    EXPECT_EQ(preferences.copiesKept(), 4);
    EXPECT_EQ(preferences.recentFiles(), QStringList(path()));
}

TEST_F(PreferencesTest, RecentFilesAreTenAtMostTheLatestFirstEachOnce) {
    Preferences preferences(file());
    for (int i = 0; i < 12; ++i) {
        preferences.addRecentFile(QString::number(i));
    }
    preferences.addRecentFile(u"5"_s);
    EXPECT_EQ(preferences.recentFiles().size(), 10);
    EXPECT_EQ(preferences.recentFiles().front(), u"5"_s);
    EXPECT_EQ(preferences.recentFiles().count(u"5"_s), 1);
    preferences.removeRecentFile(u"5"_s);
    EXPECT_FALSE(preferences.recentFiles().contains(u"5"_s));
}

class ReturnTest : public PreferencesTest {
protected:
    void SetUp() override {
        PreferencesTest::SetUp();
        makeWithTwoRounds();
    }
    Desk m_desk{fixedSurroundings()};
};

TEST_F(ReturnTest, GoesOnWithTheLastAssessmentOrTheFirst) {
    Preferences preferences(file());
    ASSERT_TRUE(isGood(openWhereLeft(m_desk, preferences, path())));
    EXPECT_EQ(m_desk.session()->assessment().round, u"2026"_s);
    preferences.setLastAssessment(m_desk.path(), idOf(u"earlier"_s));
    ASSERT_TRUE(isGood(openWhereLeft(m_desk, preferences, path())));
    EXPECT_EQ(m_desk.session()->assessment().round, u"2024"_s);
    preferences.setLastAssessment(m_desk.path(), idOf(u"removed meanwhile"_s));
    ASSERT_TRUE(isGood(openWhereLeft(m_desk, preferences, path())));
    EXPECT_EQ(m_desk.session()->assessment().round, u"2026"_s);
    makeAt(pathOf(u"empty.atalaya"_s)).reset();
    ASSERT_TRUE(isGood(openWhereLeft(m_desk, preferences, pathOf(u"empty.atalaya"_s))));
    EXPECT_FALSE(m_desk.session()) << "an empty workspace is open all the same";
    EXPECT_TRUE(m_desk.isOpen());
}

TEST_F(ReturnTest, WhatCannotBeOpenedLeavesOpenWhatWas) {
    const Preferences preferences(file());
    ASSERT_TRUE(isGood(openWhereLeft(m_desk, preferences, path())));
    write(pathOf(u"notes.atalaya"_s), "these are notes");
    for (const QString& name : {pathOf(u"nowhere.atalaya"_s), pathOf(u"notes.atalaya"_s), QFileInfo(path()).path()}) {
        const Outcome opened = openWhereLeft(m_desk, preferences, name);
        ASSERT_FALSE(opened) << name.toStdString();
        EXPECT_FALSE(opened.error().sentence.isEmpty());
        EXPECT_EQ(m_desk.path(), path());
        EXPECT_TRUE(m_desk.session());
        EXPECT_TRUE(m_desk.session()->perform(SetStage{indicator(0), 2}, u"Two"_s)) << "and it is still held";
        m_desk.session()->history().undo();
    }
}

TEST_F(ReturnTest, FindsANameThatIsFree) {
    const QString folder = QFileInfo(path()).path();
    EXPECT_EQ(freePath(folder, u"Altamar"_s), pathOf(u"Altamar.atalaya"_s));
    write(pathOf(u"Altamar.atalaya"_s), "x");
    write(pathOf(u"Altamar 2.atalaya"_s), "x");
    EXPECT_EQ(freePath(folder, u"Altamar"_s), pathOf(u"Altamar 3.atalaya"_s));
}

} // namespace
} // namespace atalaya::test
