#include "tests/models/session/BesideFixture.h"
#include "tests/models/storage/Process.h"
#include "tests/models/storage/WriteGate.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QThread>

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(BesideTest, AFileThatWasOpenedBesideIsReadAndWrittenByTheWindow) {
    m_desk.openBeside(path(), note());
    EXPECT_FALSE(m_desk.isOpen()) << "the window is not held up";
    settle();
    ASSERT_EQ(m_outcomes.size(), 1U);
    ASSERT_TRUE(isGood(m_outcomes[0]));
    EXPECT_FALSE(m_desk.isReadOnly());
    ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
    EXPECT_TRUE(edits());
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    EXPECT_TRUE(other.isReadOnly()) << "its lock came along";
}

TEST_F(BesideTest, WhatIsDoneSoonIsDoneAtOnceAndNeverSaysThatItLasts) {
    m_desk.work().setPatience(20'000);
    QSignalSpy lasts(&m_desk.work(), &FileWork::lasts);
    m_desk.openBeside(path(), note());
    EXPECT_TRUE(m_desk.isOpen());
    QTest::qWait(400);
    EXPECT_TRUE(lasts.isEmpty());
}

TEST_F(BesideTest, TheLastFileThatIsAskedForIsOpenedAndEachIsStillToBeWritten) {
    open();
    for (const QString& file : {second(), path(), second(), path()}) {
        m_desk.openBeside(file, note());
    }
    settle();
    EXPECT_EQ(m_outcomes.size(), 1U) << "the others gave way";
    EXPECT_EQ(m_desk.path(), path());
    EXPECT_FALSE(m_desk.isReadOnly()) << "the lock went to and fro";
}

TEST_F(BesideTest, OneThatIsCancelledOrDoesNotOpenLeavesWhatWasOpenAsItWas) {
    open();
    for (const QString& file : {second(), path()}) {
        m_desk.openBeside(file, note());
        m_desk.work().cancel();
        settle();
    }
    EXPECT_TRUE(m_outcomes.empty());
    write(pathOf(u"letter.atalaya"_s), "Dear Sir");
    m_desk.openBeside(pathOf(u"letter.atalaya"_s), note());
    settle();
    ASSERT_EQ(m_outcomes.size(), 1U);
    EXPECT_FALSE(m_outcomes[0]);
    EXPECT_EQ(m_desk.path(), path());
    EXPECT_TRUE(edits());
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    EXPECT_TRUE(other.isReadOnly()) << "the lock is still this window's";
    ASSERT_TRUE(isGood(other.openFile(second())));
    EXPECT_FALSE(other.isReadOnly()) << "and the one that was not wanted is free";
}

TEST_F(BesideTest, WhatWasToBeMadeIsNotThereWhenItIsCancelled) {
    open();
    const QStringList before = entries();
    const std::pair<QString, std::function<void()>> steps[] = {
        {u"copy.atalaya"_s, [this] { m_desk.openCopyBeside(pathOf(u"copy.atalaya"_s), note()); }},
        {u"new.atalaya"_s, [this] { m_desk.createBeside(pathOf(u"new.atalaya"_s), note()); }},
        {u"Altamar.atalaya"_s, [this] { m_desk.openPracticeBeside(QFileInfo(path()).absolutePath(), note()); }}};
    for (const bool isLate : {false, true}) {
        for (const auto& [name, step] : steps) {
            step();
            // Nothing that the thread has to tell arrives meanwhile.
            for (const QDeadlineTimer end(60'000); isLate && !QFile::exists(pathOf(name)) && !end.hasExpired();) {
                QThread::yieldCurrentThread();
            }
            m_desk.work().cancel();
            settle();
            EXPECT_EQ(entries(), before) << name.toStdString() << (isLate ? ", late" : "");
            EXPECT_EQ(m_desk.path(), path());
        }
    }
    EXPECT_TRUE(m_outcomes.empty());
    write(pathOf(u"copy.atalaya"_s), "there before");
    m_desk.openCopyBeside(pathOf(u"copy.atalaya"_s), note());
    m_desk.work().cancel();
    settle();
    EXPECT_TRUE(QFile::exists(pathOf(u"copy.atalaya"_s))) << "what had the name before is not taken away";
}

TEST_F(BesideTest, EditsThatWereMadeMeanwhileAreKeptBeforeAnotherFileIsOpen) {
    open();
    m_desk.openBeside(second(), note());
    EXPECT_TRUE(edits());
    settle();
    EXPECT_EQ(m_desk.path(), second());
    const auto before = Workspace::open(path(), fixedSurroundings());
    EXPECT_NE((*before)->assessment(plain().id)->answer(indicator(0)), nullptr);
}

TEST_F(BesideTest, WhatMustNotBeBrokenOffIsNamedToWhoeverWantsSomethingElse) {
    open();
    m_desk.openCopyBeside(pathOf(u"copy.atalaya"_s), note());
    m_desk.openBeside(second(), note());
    ASSERT_EQ(m_outcomes.size(), 1U);
    EXPECT_TRUE(m_outcomes[0].error().sentence.contains(u"copy.atalaya"_s))
        << m_outcomes[0].error().sentence.toStdString();
    EXPECT_FALSE(m_desk.beginRestore());
    settle();
    EXPECT_EQ(m_desk.path(), pathOf(u"copy.atalaya"_s));
    EXPECT_EQ(m_desk.assessments().size(), 1U);
}

TEST_F(BesideTest, ThePracticeCountryIsMadeOnceAndOpenedAsItWasLeft) {
    const QString folder = QFileInfo(path()).path();
    for (int time = 0; time < 2; ++time) {
        m_desk.openPracticeBeside(folder, note());
        settle();
        EXPECT_EQ(m_desk.path(), pathOf(u"Altamar.atalaya"_s));
        EXPECT_EQ(m_desk.assessments().size(), 2U);
        EXPECT_FALSE(m_desk.isReadOnly());
    }
    EXPECT_EQ(entries().filter(u"Altamar"_s).filter(u".atalaya"_s, Qt::CaseSensitive).filter(u"2"_s).size(), 0);
}

TEST_F(BesideTest, AProgramThatIsKilledWhileItMakesThePracticeCountryLeavesNoneOrAWholeOne) {
    const QString folder = QFileInfo(path()).path();
    std::mt19937 random(20261128);
    for (int round = 0; round < 8; ++round) {
        {
            Child child([&](int pipe) {
                Desk desk(Surroundings::real());
                desk.work().setPatience(60'000);
                sendByte(pipe, '.');
                desk.openPracticeBeside(folder, [](const Outcome&) {});
                return 0;
            });
            (void)child.read(1);
            ::usleep(random() % 150'000);
            child.kill();
            (void)child.wait();
        }
        const QString made = pathOf(u"Altamar.atalaya"_s);
        if (QFileInfo::exists(made)) {
            const auto workspace = Workspace::open(made, fixedSurroundings());
            ASSERT_TRUE(isGood(workspace));
            EXPECT_EQ((*workspace)->assessments()->size(), 2U);
            EXPECT_HOLDS(**workspace);
        }
        for (const QString& entry : entries().filter(u"Altamar"_s)) {
            QFile::remove(pathOf(entry));
        }
    }
}

TEST_F(BesideTest, EditsGoOnWhileALargeDocumentThatNobodyNamesIsSwept) {
    open();
    write(pathOf(u"large.bin"_s), QByteArray(40'000'000, 'x'));
    ASSERT_TRUE(isGood(m_desk.workspace().keepFile(pathOf(u"large.bin"_s))));
    ASSERT_TRUE(isGood(m_desk.workspace().forsakeFiles()));
    DocumentSweep sweep;
    {
        WriteGate gate(path());
        sweep.begin(path(), fixedSurroundings(), nullptr);
        gate.pass(4, [this] { edit(); });
        EXPECT_GT(rows("evidence_chunk"), 0);
    }
    while (rows("evidence_chunk") > 0) {
        edit();
        QTest::qWait(5);
    }
    sweep.finish();
    EXPECT_HOLDS(m_desk.workspace());
}

TEST_F(BesideTest, AFileThatIsLeftIsSweptBesideAndIsThisWindowsAgainAtOnce) {
    open();
    write(pathOf(u"large.bin"_s), QByteArray(40'000'000, 'x'));
    ASSERT_TRUE(isGood(m_desk.workspace().keepFile(pathOf(u"large.bin"_s))));
    ASSERT_TRUE(isGood(m_desk.openFile(second())));
    EXPECT_GT(rows("evidence_chunk"), 0) << "nobody waits for it";
    open();
    EXPECT_FALSE(m_desk.isReadOnly());
    m_desk.sweepDocuments();
    EXPECT_EQ(rows("evidence_chunk"), 0);
    EXPECT_HOLDS(m_desk.workspace());
}

} // namespace
} // namespace atalaya::test
