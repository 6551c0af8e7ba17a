#include "tests/models/storage/Process.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QDir>

#include <sys/stat.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class OpeningTest : public WorkspaceTest {
protected:
    /// Refused with this outcome and code, in a sentence, and not a byte of it touched.
    void expectRefused(OpenOutcome outcome, ErrorCode code) {
        const QByteArray before = read(path());
        EXPECT_EQ(Workspace::inspect(path()), outcome);
        for (const auto mode : {Workspace::Mode::ReadWrite, Workspace::Mode::ReadOnly}) {
            const auto opened = Workspace::open(path(), fixedSurroundings(), mode);
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().code, code) << opened.error().detail.toStdString();
            EXPECT_TRUE(opened.error().sentence.endsWith(u'.')) << opened.error().sentence.toStdString();
        }
        EXPECT_EQ(read(path()), before) << "a refused file was changed";
        EXPECT_EQ(entries(), QStringList{u"Ñandú.atalaya"_s}) << "something was left beside a refused file";
    }
    QByteArray goodFile() {
        {
            const auto workspace = make();
            EXPECT_TRUE(isGood(workspace->add(sample(), {})));
        }
        return read(path());
    }
};

TEST_F(OpeningTest, WhatIsNotThereIsSaidToBeNotThere) {
    EXPECT_EQ(Workspace::inspect(path()), OpenOutcome::Fresh);
    const auto opened = Workspace::open(path(), fixedSurroundings());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(OpeningTest, RefusesWhatIsNoDatabase) {
    for (const QByteArray& bytes :
         {QByteArray("Dear Minister,\n"), QByteArray(70000, 'x'), QByteArray("\0\0\0\0", 4), QByteArray("%PDF-1.7\n"),
          QByteArray("SQLite format 4"), QByteArray("PK\x03\x04")}) {
        write(path(), bytes);
        expectRefused(OpenOutcome::ForeignFile, ErrorCode::ForeignFile);
    }
}

TEST_F(OpeningTest, RefusesAnEmptyFile) {
    write(path(), {});
    expectRefused(OpenOutcome::ForeignFile, ErrorCode::ForeignFile);
}

TEST_F(OpeningTest, RefusesAFolder) {
    ASSERT_TRUE(QDir().mkdir(path()));
    EXPECT_EQ(Workspace::inspect(path()), OpenOutcome::ForeignFile);
    EXPECT_EQ(Workspace::open(path(), fixedSurroundings()).error().code, ErrorCode::ForeignFile);
}

TEST_F(OpeningTest, RefusesAnotherProgramsDatabase) {
    {
        const RawSqlite raw(path());
        raw.run(u"CREATE TABLE recipe (name TEXT)"_s);
    }
    expectRefused(OpenOutcome::ForeignFile, ErrorCode::ForeignFile);
}

TEST_F(OpeningTest, RefusesANewerWorkspaceUnharmed) {
    goodFile();
    {
        const RawSqlite raw(path());
        raw.run(u"PRAGMA user_version = 9999"_s);
    }
    expectRefused(OpenOutcome::Newer, ErrorCode::NewerFormat);
}

TEST_F(OpeningTest, RefusesAFileCutShortAnywhere) {
    const QByteArray whole = goodFile();
    ASSERT_GT(whole.size(), 20000);
    for (const qsizetype size : {1, 15, 16, 60, 99, 100, 512, 4095, 4096, 4097, 8192, 12287, 20000}) {
        write(path(), whole.left(size));
        const OpenOutcome outcome = Workspace::inspect(path());
        // So short that it says nothing of what it was, it is foreign; from then on it is one of ours, damaged.
        EXPECT_TRUE(outcome == OpenOutcome::Damaged || (outcome == OpenOutcome::ForeignFile && size < 72))
            << size << ": " << static_cast<int>(outcome);
        EXPECT_FALSE(Workspace::open(path(), fixedSurroundings()));
        EXPECT_EQ(read(path()), whole.left(size));
    }
    write(path(), whole.left(whole.size() - 1));
    EXPECT_EQ(Workspace::inspect(path()), OpenOutcome::Damaged) << "one byte missing";
}

TEST_F(OpeningTest, RefusesDamagedPages) {
    QByteArray bytes = goodFile();
    const QByteArray needle = "CREATE TABLE answer";
    const qsizetype at = bytes.indexOf(needle);
    ASSERT_GT(at, 0);
    bytes.replace(at, 6, "BROKEN");
    write(path(), bytes);
    expectRefused(OpenOutcome::Damaged, ErrorCode::Damaged);
}

TEST_F(OpeningTest, OpensAsItWas) {
    goodFile();
    EXPECT_EQ(Workspace::inspect(path()), OpenOutcome::Current);
    EXPECT_EQ(entries(), QStringList{u"Ñandú.atalaya"_s});
    const auto workspace = reopen();
    ASSERT_TRUE(workspace);
    EXPECT_EQ(workspace->outcome(), OpenOutcome::Current);
    EXPECT_EQ(workspace->upgradeCopy(), QString());
    EXPECT_EQ(workspace->locationWarning(), QString());
    EXPECT_EQ(Workspace::inspect(path()), OpenOutcome::Current) << "also while it is open";
}

TEST_F(OpeningTest, IsDurableAndSharedTheWayTheDesignSays) {
    goodFile();
    const auto workspace = reopen();
    const RawSqlite raw(path());
    EXPECT_EQ(raw.value(u"PRAGMA journal_mode"_s), u"wal"_s);
    EXPECT_EQ(raw.value(u"PRAGMA application_id"_s).toInt(), 0x41544C59);
    EXPECT_EQ(raw.value(u"PRAGMA user_version"_s).toInt(), 4);
    EXPECT_TRUE(raw.refuses(u"DELETE FROM log"_s)) << "the log only grows";
    EXPECT_TRUE(raw.refuses(u"UPDATE log SET actor = 'somebody else'"_s));
}

TEST_F(OpeningTest, FindsTheChangesOfOneAnswerWithoutReadingTheWholeLog) {
    goodFile();
    const RawSqlite raw(path());
    constexpr int detail = 3;
    EXPECT_TRUE(raw.value(u"EXPLAIN QUERY PLAN SELECT note FROM log WHERE assessment = 'a' AND subject = 'b'"
                          " ORDER BY sequence"_s,
                          detail)
                    .toString()
                    .contains(u"log_by_subject"_s));
    EXPECT_TRUE(raw.value(u"EXPLAIN QUERY PLAN SELECT MAX(at) FROM log WHERE assessment = 'a'"_s, detail)
                    .toString()
                    .contains(u"log_by_time"_s));
}

TEST_F(OpeningTest, SaysBusyWhileAnotherProgramWrites) {
    goodFile();
    const RawSqlite raw(path());
    raw.run(u"BEGIN IMMEDIATE"_s);
    const auto opened = Workspace::open(path(), fixedSurroundings());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Busy);
    const auto reader = Workspace::open(path(), fixedSurroundings(), Workspace::Mode::ReadOnly);
    EXPECT_TRUE(isGood(reader)) << "who only reads need not wait";
    raw.run(u"ROLLBACK"_s);
}

TEST_F(OpeningTest, ReadingOnlyWritesNothing) {
    const QByteArray before = goodFile();
    {
        const auto workspace = reopen(Workspace::Mode::ReadOnly);
        ASSERT_TRUE(workspace);
        EXPECT_EQ(workspace->outcome(), OpenOutcome::ReadOnly);
        EXPECT_TRUE(isGood(workspace->assessment(sample().id)));
        EXPECT_EQ(workspace->add(plain(), {}).error().code, ErrorCode::ReadOnly);
        EXPECT_EQ(workspace->keepFramework(smallFiles()).error().code, ErrorCode::ReadOnly);
        EXPECT_HOLDS(*workspace);
    }
    EXPECT_EQ(read(path()), before);
    EXPECT_EQ(entries(), QStringList{u"Ñandú.atalaya"_s});
}

/// Root may write everywhere, so the looking is done by a child that is nobody.
TEST_F(OpeningTest, OpensAReadOnlyFileForReading) {
    goodFile();
    const QUuid id = sample().id;
    const QString file = path();
    ::chmod(QFile::encodeName(QFileInfo(file).path()).constData(), 0777);
    ::chmod(QFile::encodeName(file).constData(), 0444);
    EXPECT_EQ(asNobody([&] {
                  const auto workspace = Workspace::open(file, fixedSurroundings());
                  return workspace && Workspace::inspect(file) == OpenOutcome::ReadOnly &&
                         (*workspace)->outcome() == OpenOutcome::ReadOnly && (*workspace)->assessment(id) &&
                         (*workspace)->verify()->holds() &&
                         (*workspace)->remove(id, {}).error().code == ErrorCode::ReadOnly;
              }),
              0);
    EXPECT_EQ(entries(), QStringList{u"Ñandú.atalaya"_s});
}

TEST_F(OpeningTest, OpensAFileInAReadOnlyFolderForReadingWithUnfinishedWorkBesideIt) {
    const QUuid id = plain().id;
    const QString folder = pathOf(u"closed"_s);
    const QString file = folder + u"/w.atalaya"_s;
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
        // As after a crash: what was acknowledged stands in the write-ahead log only.
        ASSERT_TRUE(QDir().mkdir(folder));
        ASSERT_TRUE(QFile::copy(path(), file));
        ASSERT_TRUE(QFile::copy(path() + u"-wal"_s, file + u"-wal"_s));
    }
    ::chmod(QFile::encodeName(QFileInfo(folder).path()).constData(), 0755);
    ::chmod(QFile::encodeName(file).constData(), 0644);
    ::chmod(QFile::encodeName(file + u"-wal"_s).constData(), 0644);
    ::chmod(QFile::encodeName(folder).constData(), 0555);
    EXPECT_EQ(asNobody([&] {
                  const auto workspace = Workspace::open(file, fixedSurroundings());
                  return workspace && (*workspace)->outcome() == OpenOutcome::ReadOnly && (*workspace)->assessment(id);
              }),
              0);
    EXPECT_EQ(asNobody([&] {
                  const auto made = Workspace::create(folder + u"/new.atalaya"_s, fixedSurroundings());
                  return !made && made.error().code == ErrorCode::ReadOnly;
              }),
              0);
    ::chmod(QFile::encodeName(folder).constData(), 0755);
}

TEST_F(OpeningTest, FinishesWhatACrashLeft) {
    const QString file = pathOf(u"crashed.atalaya"_s);
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
        ASSERT_TRUE(QFile::copy(path(), file));
        ASSERT_TRUE(QFile::copy(path() + u"-wal"_s, file + u"-wal"_s));
    }
    EXPECT_EQ(Workspace::inspect(file), OpenOutcome::Current);
    const auto workspace = Workspace::open(file, fixedSurroundings());
    ASSERT_TRUE(isGood(workspace));
    EXPECT_TRUE(isGood((*workspace)->assessment(plain().id)));
    EXPECT_HOLDS(**workspace);
}

/// In a folder that is copied to the cloud there is no write-ahead log, so a writer changes the file itself. The
/// journal of this one is in memory: it is what a reader meets who looked for a journal just before it was made.
TEST_F(OpeningTest, AFileThatAnotherProgramIsWritingIsBusyAndNotDamaged) {
    ASSERT_TRUE(QDir().mkdir(pathOf(u"Dropbox"_s)));
    const QString file = pathOf(u"Dropbox/w.atalaya"_s);
    {
        const auto workspace = makeAt(file);
        ASSERT_TRUE(workspace);
        ASSERT_TRUE(isGood(workspace->add(sample(), {})));
    }
    // So many that they fill several pages, of which a writer with little memory writes some before it is done.
    RawSqlite(file).run(
        u"INSERT INTO answer WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 300) SELECT (SELECT assessment FROM answer), 'X' || i, hex(randomblob(100)) FROM n"_s);
    const QByteArray whole = read(file);
    const Gate gate;
    Child writer([&](int pipe) {
        const RawSqlite raw(file);
        (void)raw.value(u"PRAGMA journal_mode = MEMORY"_s);
        raw.run(u"PRAGMA cache_size = 1"_s);
        raw.run(u"BEGIN EXCLUSIVE"_s);
        raw.run(u"UPDATE answer SET content = content || hex(randomblob(4000))"_s);
        sendByte(pipe, 'w');
        gate.wait();
        raw.run(u"ROLLBACK"_s);
        return 0;
    });
    ASSERT_EQ(writer.read(1), "w");
    write(pathOf(u"seen.atalaya"_s), read(file));
    ASSERT_EQ(Workspace::inspect(pathOf(u"seen.atalaya"_s)), OpenOutcome::Damaged) << "this is what lies there now";
    EXPECT_EQ(Workspace::inspect(file), OpenOutcome::Busy);
    const auto opened = Workspace::open(file, fixedSurroundings());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Busy);
    gate.open();
    ASSERT_EQ(writer.wait(), 0);
    EXPECT_EQ(Workspace::inspect(file), OpenOutcome::Current);
    EXPECT_EQ(read(file), whole);
}

} // namespace
} // namespace atalaya::test
