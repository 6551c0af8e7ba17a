#include "models/exchange/AssessmentJson.h"
#include "tests/models/storage/Process.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QDir>

#include <random>

#include <sys/stat.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class CopiesTest : public WorkspaceTest {
protected:
    [[nodiscard]] QString copy() const { return pathOf(u"backup.atalaya"_s); }
    static QByteArray contentOf(const QString& file) {
        const auto workspace = Workspace::open(file, fixedSurroundings(), Workspace::Mode::ReadOnly);
        EXPECT_TRUE(isGood(workspace));
        if (!workspace) {
            return {};
        }
        const auto verified = (*workspace)->verify();
        EXPECT_TRUE(verified && verified->holds());
        QByteArray all;
        const auto summaries = (*workspace)->assessments();
        EXPECT_TRUE(isGood(summaries));
        for (const WorkspaceSummary& summary : *summaries) {
            all += writeAssessmentJson(*(*workspace)->assessment(summary.id));
        }
        return all;
    }
};

TEST_F(CopiesTest, ABackupMadeWhileTheFileIsOpenHoldsEverything) {
    const auto workspace = make();
    write(pathOf(u"acta.txt"_s), "Acta");
    Assessment assessment = sample();
    assessment.evidence.front().file = *workspace->keepFile(pathOf(u"acta.txt"_s));
    ASSERT_TRUE(isGood(workspace->add(assessment, {})));
    ASSERT_TRUE(isGood(workspace->backup(copy())));
    EXPECT_EQ(contentOf(copy()), contentOf(path()));
    const auto backup = Workspace::open(copy(), fixedSurroundings());
    ASSERT_TRUE(isGood(backup));
    EXPECT_EQ((*backup)->verify()->headHash, workspace->verify()->headHash);
    EXPECT_TRUE((*backup)->hasFile(assessment.evidence.front().file->sha256));
}

TEST_F(CopiesTest, ABackupTakesThePlaceOfAnEarlierOneInOneStep) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->backup(copy())));
    ASSERT_TRUE(isGood(workspace->add(sample(), {})));
    ASSERT_TRUE(isGood(workspace->backup(copy())));
    EXPECT_EQ(contentOf(copy()), writeAssessmentJson(sample()));
}

TEST_F(CopiesTest, ABackupThatIsCancelledLeavesTheEarlierOneAndNothingElse) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->backup(copy())));
    const QByteArray before = read(copy());
    const QStringList files = entries();
    ASSERT_TRUE(isGood(workspace->add(sample(), {})));
    int asked = 0;
    ASSERT_TRUE(isGood(workspace->backup(pathOf(u"other"_s), [&asked] { return ++asked < 0; })));
    ASSERT_TRUE(QFile::remove(pathOf(u"other"_s)));
    ASSERT_GT(asked, 1) << "before the check and before it gets its name";
    for (int until = 0; until < asked; ++until) {
        int more = until;
        const Outcome cancelled = workspace->backup(copy(), [&more] { return more-- <= 0; });
        ASSERT_FALSE(cancelled) << until;
        EXPECT_EQ(cancelled.error().code, ErrorCode::Refused);
        EXPECT_TRUE(cancelled.error().sentence.isEmpty()) << cancelled.error().sentence.toStdString();
        EXPECT_EQ(read(copy()), before);
        EXPECT_EQ(entries(), files);
    }
}

TEST_F(CopiesTest, ABackupThatFailsLeavesTheEarlierOne) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->backup(copy())));
    const QByteArray before = read(copy());
    {
        const RawSqlite raw(path());
        raw.run(u"DROP TRIGGER log_refuses_update"_s);
        raw.run(u"UPDATE log SET actor = 'somebody else'"_s);
    }
    const auto refused = workspace->backup(copy());
    ASSERT_FALSE(refused) << "what does not hold is no backup";
    EXPECT_EQ(refused.error().code, ErrorCode::Damaged);
    EXPECT_EQ(read(copy()), before);
    EXPECT_TRUE(entries().filter(u".part"_s).isEmpty());
}

TEST_F(CopiesTest, ABackupNeedsAPlaceOfItsOwn) {
    const auto workspace = make();
    EXPECT_EQ(workspace->backup(path()).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(workspace->backup(QFileInfo(path()).path()).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(workspace->backup(pathOf(u"no/such/folder"_s)).error().code, ErrorCode::NotFound);
    EXPECT_HOLDS(*workspace);
}

TEST_F(CopiesTest, ABackupWithADocumentThatNobodyPutInStillRestores) {
    {
        const auto workspace = make();
        Assessment assessment = sample();
        assessment.evidence.front().file = EvidenceFile{QString(64, u'a'), u"acta.pdf"_s, 3, u"application/pdf"_s};
        ASSERT_TRUE(isGood(workspace->add(assessment, {})));
        ASSERT_TRUE(isGood(workspace->backup(copy())));
    }
    EXPECT_TRUE(isGood(Workspace::restore(copy(), path(), fixedSurroundings())));
}

TEST_F(CopiesTest, RestoringBringsBackWhatWasAndKeepsWhatIs) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(sample(1), {})));
        ASSERT_TRUE(isGood(workspace->backup(copy())));
        ASSERT_TRUE(isGood(workspace->add(sample(2), {})));
    }
    const QByteArray later = contentOf(path());
    const auto restored = Workspace::restore(copy(), path(), fixedSurroundings());
    ASSERT_TRUE(isGood(restored));
    EXPECT_EQ(contentOf(path()), writeAssessmentJson(sample(1)));
    const QStringList kept = entries().filter(u"before-restore"_s);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(*restored, pathOf(kept.front())) << "it says where what was there has gone";
    EXPECT_EQ(contentOf(*restored), later);
    EXPECT_EQ(contentOf(copy()), writeAssessmentJson(sample(1))) << "the backup is still there";
    EXPECT_EQ(entries().size(), 3);
}

TEST_F(CopiesTest, RestoresWhereNothingIs) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(sample(), {})));
        ASSERT_TRUE(isGood(workspace->backup(copy())));
    }
    const auto restored = Workspace::restore(copy(), pathOf(u"new.atalaya"_s), fixedSurroundings());
    ASSERT_TRUE(isGood(restored));
    EXPECT_EQ(*restored, QString()) << "nothing was there";
    EXPECT_EQ(contentOf(pathOf(u"new.atalaya"_s)), writeAssessmentJson(sample()));
}

TEST_F(CopiesTest, RestoresOverADamagedFileWithUnfinishedWorkBesideIt) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(sample(), {})));
        ASSERT_TRUE(isGood(workspace->backup(copy())));
    }
    write(path(), "broken");
    write(path() + u"-wal"_s, "left over");
    write(path() + u"-shm"_s, "left over");
    ASSERT_TRUE(isGood(Workspace::restore(copy(), path(), fixedSurroundings())));
    EXPECT_EQ(contentOf(path()), writeAssessmentJson(sample()));
    const QStringList kept = entries().filter(u"before-restore"_s);
    ASSERT_FALSE(kept.isEmpty());
    EXPECT_EQ(read(pathOf(kept.front())), "broken");
}

/// A restore that fails after the old file was set aside, and what the folder must look like then: as before.
class LateFailure : public CopiesTest {
protected:
    void SetUp() override {
        CopiesTest::SetUp();
        {
            const auto workspace = make();
            ASSERT_TRUE(isGood(workspace->add(sample(), {})));
            ASSERT_TRUE(isGood(workspace->backup(copy())));
        }
        write(path(), "broken");
        // A first byte of zero: no journal that SQLite would play back and remove.
        write(path() + u"-journal"_s, QByteArray("\0more of it", 11));
    }
    void expectAsBefore(const Surroundings& surroundings) {
        const QStringList before = entries();
        const auto failed = Workspace::restore(copy(), path(), surroundings);
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error().code, ErrorCode::InputOutput) << failed.error().detail.toStdString();
        EXPECT_EQ(entries(), before);
        EXPECT_EQ(read(path()), "broken");
        EXPECT_EQ(read(path() + u"-journal"_s).mid(1), "more of it");
    }
    static QDateTime nine() { return QDateTime(QDate(2026, 5, 14), QTime(9, 0), Qt::UTC); }
};

TEST_F(LateFailure, OfTheLastStepPutsBackWhatWasBesideTheFile) {
    Surroundings surroundings = fixedSurroundings();
    // Asked for the time of the kept name, when the copy lies ready; somebody clears it away.
    surroundings.now = [this] {
        for (const QString& part : entries().filter(u".part"_s)) {
            QFile::remove(pathOf(part));
        }
        return nine();
    };
    expectAsBefore(surroundings);
}

TEST_F(LateFailure, OfSettingAsidePutsBackWhatWasMoved) {
    Surroundings surroundings = fixedSurroundings();
    surroundings.now = [] { return nine(); };
    ASSERT_TRUE(QDir().mkdir(pathOf(u"Ñandú.before-restore-20260514-090000.atalaya-journal"_s)));
    expectAsBefore(surroundings);
}

TEST_F(CopiesTest, RestoringWhereNothingMayBeWrittenNamesTheFolder) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->backup(copy())));
    }
    const QString folder = pathOf(u"closed"_s);
    ASSERT_TRUE(QDir().mkdir(folder));
    ::chmod(QFile::encodeName(pathOf(u"."_s)).constData(), 0755);
    ::chmod(QFile::encodeName(copy()).constData(), 0644);
    ::chmod(QFile::encodeName(folder).constData(), 0555);
    EXPECT_EQ(asNobody([&] {
                  const auto refused = Workspace::restore(copy(), folder + u"/w.atalaya"_s, fixedSurroundings());
                  return !refused && refused.error().code == ErrorCode::ReadOnly &&
                         refused.error().sentence.contains(u"folder “%1” cannot be written"_s.arg(folder));
              }),
              0);
}

TEST_F(CopiesTest, DoesNotRestoreUnderAnIdleProgramThatHasTheFileOpenWithoutALog) {
    ASSERT_TRUE(QDir().mkdir(pathOf(u"Dropbox"_s)));
    const QString file = pathOf(u"Dropbox/w.atalaya"_s);
    const auto workspace = makeAt(file);
    ASSERT_TRUE(isGood(workspace->backup(copy())));
    const auto refused = Workspace::restore(copy(), file, fixedSurroundings());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    ASSERT_TRUE(isGood(workspace->add(sample(), {})));
    EXPECT_EQ(contentOf(file), writeAssessmentJson(sample())) << "what was acknowledged is in the file";
}

TEST_F(CopiesTest, RefusesABackupThatDoesNotHoldAndLeavesTheFile) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(sample(), {})));
        ASSERT_TRUE(isGood(workspace->backup(copy())));
    }
    const QByteArray present = read(path());
    const QByteArray good = read(copy());
    const auto expectRefused = [&](ErrorCode code) {
        const auto refused = Workspace::restore(copy(), path(), fixedSurroundings());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, code) << refused.error().detail.toStdString();
        EXPECT_EQ(read(path()), present);
        EXPECT_EQ(entries(), (QStringList{u"backup.atalaya"_s, u"Ñandú.atalaya"_s}));
    };
    write(copy(), good.left(good.size() / 2));
    expectRefused(ErrorCode::Damaged);
    write(copy(), "a letter");
    expectRefused(ErrorCode::ForeignFile);
    write(copy(), good);
    {
        const RawSqlite raw(copy());
        raw.run(u"UPDATE answer SET content = '{\"rationale\":\"forged\"}'"_s);
    }
    expectRefused(ErrorCode::Damaged);
    write(copy(), good);
    {
        const RawSqlite raw(copy());
        raw.run(u"PRAGMA user_version = 99"_s);
    }
    expectRefused(ErrorCode::NewerFormat);
    QFile::remove(copy());
    EXPECT_EQ(Workspace::restore(copy(), path(), fixedSurroundings()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(Workspace::restore(path(), path(), fixedSurroundings()).error().code, ErrorCode::InvalidInput);
}

TEST_F(CopiesTest, DoesNotRestoreUnderAProgramThatHasTheFileOpen) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->add(sample(), {})));
    ASSERT_TRUE(isGood(workspace->backup(copy())));
    const auto refused = Workspace::restore(copy(), path(), fixedSurroundings());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    Assessment after = sample();
    after.state = u"Still here"_s;
    EXPECT_TRUE(isGood(workspace->store(sample(), after)));
    EXPECT_HOLDS(*workspace);
}

/// At whatever moment it is cut off, the file is the one before or the one restored, whole.
TEST_F(CopiesTest, ARestoreCutOffAnywhereLeavesOneOrTheOther) {
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(sample(1), {})));
        ASSERT_TRUE(isGood(workspace->backup(copy())));
        ASSERT_TRUE(isGood(workspace->add(sample(2), {})));
    }
    const QByteArray before = contentOf(path());
    const QByteArray restored = writeAssessmentJson(sample(1));
    const QByteArray original = read(path());
    std::mt19937 random(20260514);
    int cutOff = 0;
    for (int i = 0; i < 25; ++i) {
        QFile::remove(path());
        write(path(), original);
        Child child([this](int pipe) {
            sendByte(pipe, 'b');
            return Workspace::restore(copy(), path(), Surroundings::real()) ? 0 : 1;
        });
        ASSERT_EQ(child.read(1), "b");
        ::usleep(random() % 60000);
        child.kill();
        cutOff += child.wait() == -1 ? 1 : 0;
        const QByteArray now = contentOf(path());
        EXPECT_TRUE(now == before || now == restored) << "round " << i;
    }
    EXPECT_GT(cutOff, 0) << "none was cut off: the moments are badly chosen";
}

} // namespace
} // namespace atalaya::test
