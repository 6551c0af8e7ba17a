#include "models/session/Desk.h"

#include "models/exchange/AssessmentJson.h"
#include "models/session/WindowLanguage.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/support/NoRoom.h"

#include <QScopeGuard>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class DeskTest : public WorkspaceTest {};

/// As SafeCopies does it, without a thread.
Result<QString> restoreFrom(Desk& desk, const QString& copy) {
    const auto path = desk.beginRestore();
    if (!path) {
        return path;
    }
    EXPECT_FALSE(desk.isOpen());
    auto restored = Workspace::restore(copy, *path, fixedSurroundings());
    EXPECT_TRUE(isGood(desk.endRestore()));
    return restored;
}

TEST_F(DeskTest, StatesOfOneDayStandInTheOrderOfTheLanguage) {
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    setLanguageOfWindow(u"es"_s);
    {
        const auto workspace = make();
        for (const QString& state : {u"Zambia"_s, u"Nauru"_s, u"\u00c9ri\u00e9"_s, u"\u00d1and\u00fa"_s}) {
            Assessment assessment = plain();
            assessment.id = idOf(state);
            assessment.state = state;
            ASSERT_TRUE(isGood(workspace->add(assessment, {})));
        }
    }
    Desk desk(fixedSurroundings());
    ASSERT_TRUE(isGood(desk.openFile(path())));
    const auto states = [&desk] {
        QStringList names;
        for (const WorkspaceSummary& summary : desk.assessments()) {
            names << summary.state;
        }
        return names;
    };
    EXPECT_EQ(states(), (QStringList{u"\u00c9ri\u00e9"_s, u"Nauru"_s, u"\u00d1and\u00fa"_s, u"Zambia"_s}));
    setLanguageOfWindow(u"fr"_s);
    desk.followLanguage();
    EXPECT_EQ(states(), (QStringList{u"\u00c9ri\u00e9"_s, u"\u00d1and\u00fa"_s, u"Nauru"_s, u"Zambia"_s}))
        << "\u00f1 is a letter of its own in Spanish alone";
}

/// A desk with one of two rounds chosen, and an edit in it that the disk refused.
class WaitingDeskTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
        ASSERT_TRUE(isGood(workspace->add(other(), {})));
        makeAt(pathOf(u"second.atalaya"_s)).reset();
        ASSERT_TRUE(isGood(workspace->backup(pathOf(u"copy.atalaya"_s))));
    }
    [[nodiscard]] Assessment other() const {
        Assessment assessment = plain();
        assessment.id = idOf(u"other"_s);
        assessment.round = u"2024"_s;
        return assessment;
    }
    void typeWithoutRoom() {
        ASSERT_TRUE(isGood(m_desk.openFile(path())));
        ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
        const NoRoom full;
        ASSERT_TRUE(m_desk.session()->perform(SetStage{indicator(0), 3}, u"Three"_s));
        ASSERT_TRUE(m_desk.session()->perform(SetRationale{indicator(1), u"Typed"_s}, u"Write"_s));
        ASSERT_TRUE(m_desk.hasWaiting());
    }
    /// Every step that would end the session.
    [[nodiscard]] std::vector<std::pair<const char*, std::function<Outcome()>>> steps() {
        Assessment third = plain();
        third.id = idOf(u"third"_s);
        third.round = u"2028"_s;
        ImportOrder import;
        import.name = u"other.json"_s;
        import.bytes = writeAssessmentJson(third);
        return {
            {"choose", [this] { return m_desk.choose(other().id); }},
            {"leave", [this] { return m_desk.leaveAssessment(); }},
            {"open another", [this] { return m_desk.openFile(pathOf(u"second.atalaya"_s)); }},
            {"open the same", [this] { return m_desk.openFile(path()); }},
            {"create", [this] { return m_desk.createFile(pathOf(u"new.atalaya"_s)); }},
            {"practice", [this] { return m_desk.createPractice(pathOf(u"new.atalaya"_s)); }},
            {"restore", [this] { return restoreFrom(m_desk, pathOf(u"copy.atalaya"_s)).map([](const QString&) {}); }},
            {"add", [this, third] { return m_desk.addAssessment(third, {}); }},
            {"remove", [this] { return m_desk.removeAssessment(plain().id, {}); }},
            {"import", [this, import] { return m_desk.importAssessment(import); }},
            {"close", [this] { return m_desk.closeFile(); }}};
    }
    [[nodiscard]] Assessment onDisk(const QString& file) const {
        const auto workspace = Workspace::open(file, fixedSurroundings(), Workspace::Mode::ReadOnly);
        EXPECT_TRUE(isGood(workspace));
        return workspace ? (*workspace)->assessment(plain().id).value_or(Assessment()) : Assessment();
    }

    Desk m_desk{fixedSurroundings()};
};

TEST_F(WaitingDeskTest, AnAssessmentIsTheOneThatIsShownNotTheOneOnDisk) {
    EXPECT_FALSE(m_desk.assessment(plain().id)) << "nothing is open";
    typeWithoutRoom();
    EXPECT_EQ(m_desk.assessment(plain().id)->answer(indicator(1))->rationale, u"Typed"_s);
    EXPECT_EQ(*m_desk.assessment(other().id), other());
}

TEST_F(WaitingDeskTest, NoStepDropsWhatWaitsForTheDisk) {
    typeWithoutRoom();
    const Assessment shown = m_desk.session()->assessment();
    const QStringList before = entries();
    const NoRoom full;
    for (const auto& [name, step] : steps()) {
        const Outcome done = step();
        ASSERT_FALSE(done) << name;
        EXPECT_EQ(done.error().code, ErrorCode::Refused) << name;
        EXPECT_TRUE(done.error().sentence.contains(u"2 change"_s)) << done.error().sentence.toStdString();
        ASSERT_TRUE(m_desk.session()) << name;
        EXPECT_EQ(m_desk.session()->assessment(), shown) << name << ": what was typed stays on the screen";
        EXPECT_EQ(m_desk.path(), path()) << name;
        EXPECT_EQ(entries(), before) << name << ": nothing is made by the way";
    }
}

TEST_F(WaitingDeskTest, EveryStepKeepsWhatWaitsWhenThereIsRoomAgain) {
    for (std::size_t i = 0; i < steps().size(); ++i) {
        typeWithoutRoom();
        const Assessment shown = m_desk.session()->assessment();
        const auto [name, step] = steps().at(i);
        const std::string called = name;
        const bool restores = called == "restore";
        const bool removes = called == "remove";
        ASSERT_TRUE(isGood(step())) << name;
        EXPECT_FALSE(m_desk.hasWaiting()) << name;
        if (!restores && !removes) {
            EXPECT_EQ(onDisk(path()), shown) << name;
        }
        if (restores) {
            const QString kept = entries().filter(u"before-restore"_s).value(0);
            EXPECT_EQ(onDisk(pathOf(kept)), shown) << "it is in what is kept beside the copy";
        }
        // Back to how it began.
        ASSERT_TRUE(isGood(m_desk.closeFile()));
        for (const QString& file : entries().filter(u"atalaya"_s)) {
            QFile::remove(pathOf(file));
        }
        WaitingDeskTest::SetUp();
    }
}

TEST_F(WaitingDeskTest, WhatAPersonLetsGoNoLongerStandsInTheWay) {
    typeWithoutRoom();
    const NoRoom full;
    ASSERT_FALSE(m_desk.choose(other().id));
    m_desk.abandonWaiting();
    EXPECT_FALSE(m_desk.hasWaiting());
    EXPECT_EQ(m_desk.session()->assessment(), plain());
    ASSERT_TRUE(isGood(m_desk.choose(other().id)));
    EXPECT_EQ(m_desk.session()->assessment(), other());
}

TEST_F(DeskTest, AnAssessmentThatCannotBeRemovedStaysChosen) {
    ASSERT_TRUE(isGood(make()->add(plain(), {})));
    Desk desk(fixedSurroundings());
    ASSERT_TRUE(isGood(desk.openFile(path())));
    ASSERT_TRUE(isGood(desk.choose(plain().id)));
    const NoRoom full;
    ASSERT_FALSE(desk.removeAssessment(plain().id, {}));
    ASSERT_TRUE(desk.session());
    EXPECT_EQ(desk.session()->assessment(), plain());
}

TEST_F(DeskTest, ASecondWindowOnTheSameFileReadsAndSaysSo) {
    make().reset();
    Desk first(fixedSurroundings());
    ASSERT_TRUE(isGood(first.openFile(path())));
    EXPECT_FALSE(first.isReadOnly());
    Desk second(fixedSurroundings());
    ASSERT_TRUE(isGood(second.openFile(path())));
    EXPECT_TRUE(second.isReadOnly());
    EXPECT_FALSE(second.whyReadOnly().isEmpty());
    first.closeFile();
    ASSERT_TRUE(isGood(second.openFile(path())));
    EXPECT_FALSE(second.isReadOnly());
}

TEST_F(DeskTest, MakesThePracticeCountryAndListsItsRounds) {
    Desk desk(fixedSurroundings());
    QSignalSpy sessions(&desk, &Desk::sessionChanged);
    ASSERT_TRUE(isGood(desk.createPractice(path())));
    ASSERT_EQ(desk.assessments().size(), 2U);
    EXPECT_EQ(desk.assessments()[0].round, u"2026"_s);
    ASSERT_TRUE(isGood(desk.choose(desk.assessments()[0].id)));
    ASSERT_TRUE(desk.session());
    EXPECT_TRUE(desk.session()->previous());
    EXPECT_EQ(desk.session()->previous()->round, u"2024"_s);
    const auto again = desk.createPractice(path());
    EXPECT_FALSE(again) << "a file that is there is never overwritten";
    EXPECT_TRUE(desk.isOpen());
}

TEST_F(DeskTest, AnotherReferenceDateReachesTheListOfAssessments) {
    ASSERT_TRUE(isGood(make()->add(plain(), {})));
    Desk desk(fixedSurroundings());
    ASSERT_TRUE(isGood(desk.openFile(path())));
    ASSERT_TRUE(isGood(desk.choose(plain().id)));
    Head head = headOf(desk.session()->assessment());
    head.referenceDate = head.referenceDate.addDays(7);
    ASSERT_TRUE(desk.session()->perform(SetHead{head}, u"Change the details"_s));
    EXPECT_EQ(desk.assessments().front().referenceDate, head.referenceDate);
}

TEST_F(DeskTest, RestoresASafeCopyAndGoesOnWithTheSameAssessment) {
    auto workspace = make();
    ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    const QString copy = pathOf(u"copy.atalaya"_s);
    ASSERT_TRUE(isGood(workspace->backup(copy)));
    workspace.reset();
    Desk desk(fixedSurroundings());
    ASSERT_TRUE(isGood(desk.openFile(path())));
    ASSERT_TRUE(isGood(desk.choose(plain().id)));
    ASSERT_TRUE(desk.session()->perform(SetStage{indicator(0), 3}, u"Three"_s));
    ASSERT_TRUE(isGood(restoreFrom(desk, copy)));
    ASSERT_TRUE(desk.session());
    EXPECT_EQ(desk.session()->assessment(), plain());

    EXPECT_FALSE(desk.isReadOnly()) << "its lock was kept";

    write(copy, "no workspace");
    EXPECT_FALSE(restoreFrom(desk, copy));
    ASSERT_TRUE(desk.isOpen()) << "a copy that does not hold changes nothing";
    ASSERT_TRUE(desk.session());
    EXPECT_EQ(desk.session()->assessment(), plain());
}

TEST_F(DeskTest, AFileThatIsBeingRestoredIsNotOpenedMeanwhile) {
    make().reset();
    Desk desk(fixedSurroundings());
    ASSERT_TRUE(isGood(desk.openFile(path())));
    ASSERT_TRUE(isGood(desk.beginRestore()));
    EXPECT_EQ(desk.restoring(), path());
    std::optional<Outcome> beside;
    desk.openBeside(path(), [&](const Outcome& outcome) { beside = outcome; });
    for (const Outcome& opened : {desk.openFile(path()), beside.value_or(Outcome())}) {
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::Refused);
    }
    EXPECT_FALSE(desk.isOpen());
    ASSERT_TRUE(isGood(desk.endRestore()));
    EXPECT_TRUE(desk.isOpen());
    EXPECT_TRUE(desk.restoring().isEmpty());
    ASSERT_TRUE(isGood(desk.openFile(path())));
}

TEST_F(DeskTest, WhoeverOpensAnotherFileWhileOneIsRestoredKeepsThatOne) {
    make().reset();
    makeAt(pathOf(u"second.atalaya"_s)).reset();
    Desk desk(fixedSurroundings());
    EXPECT_FALSE(desk.beginRestore()) << "nothing is open";
    ASSERT_TRUE(isGood(desk.openFile(path())));
    ASSERT_TRUE(isGood(desk.beginRestore()));
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    EXPECT_TRUE(other.isReadOnly()) << "the file is still this window's";
    ASSERT_TRUE(isGood(desk.openFile(pathOf(u"second.atalaya"_s))));
    ASSERT_TRUE(isGood(desk.endRestore()));
    EXPECT_EQ(desk.path(), pathOf(u"second.atalaya"_s));
    ASSERT_TRUE(isGood(other.openFile(path())));
    EXPECT_FALSE(other.isReadOnly()) << "and then it is let go";
}

} // namespace
} // namespace atalaya::test
