#include "models/storage/FileUse.h"
#include "models/storage/Location.h"
#include "models/storage/sql/SqliteFile.h"
#include "tests/models/storage/Process.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QFileInfo>
#include <QSysInfo>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using storage::LockHolder;

class WindowLockTest : public WorkspaceTest {
protected:
    [[nodiscard]] QString lockFile() const { return path() + u".lock"_s; }
    /// As QLockFile writes it: process, program, computer, its id, that of its start.
    void lockedOn(const QByteArray& computer, const QByteArray& id, const QByteArray& process = "4711") const {
        write(lockFile(), process + "\natalaya\n" + computer + '\n' + id + "\nb00b1e5\n");
    }
    [[nodiscard]] LockHolder holder() const { return storage::holderOf(*storage::windowLock(path())); }
};

TEST_F(WindowLockTest, OfAnotherComputerStaysAndSaysWhose) {
    lockedOn("PC-Adriana", "00000000000000000000000000000001");
    const auto lock = storage::windowLock(path());
    EXPECT_FALSE(lock->tryLock(0)) << "whether that program lives cannot be known here";
    EXPECT_EQ(holder(), (LockHolder{4711, u"PC-Adriana"_s, false}));
}

TEST_F(WindowLockTest, OfAComputerThatIsCalledAsThisOneIsStillAnothers) {
    lockedOn(QSysInfo::machineHostName().toUtf8(), "00000000000000000000000000000001");
    EXPECT_FALSE(holder().isHere) << "also where this one has no id";
    const auto own = storage::windowLock(pathOf(u"own.atalaya"_s));
    ASSERT_TRUE(own->tryLock(0));
    EXPECT_TRUE(storage::holderOf(*own).isHere);
    write(lockFile(), "");
    EXPECT_EQ(holder(), LockHolder()) << "one that was cut off while it was written tells nothing";
}

TEST_F(WindowLockTest, IsTakenOverFromWhomAPersonNamedAndFromNobodyElse) {
    lockedOn("PC-Adriana", "00000000000000000000000000000001");
    const LockHolder gone = holder();
    lockedOn("PC-Bruno", "00000000000000000000000000000002");
    auto lock = storage::windowLock(path());
    EXPECT_FALSE(storage::takeOver(*lock, gone)) << "another computer has it by now";
    EXPECT_TRUE(QFile::exists(lockFile()));
    lockedOn("PC-Adriana", "00000000000000000000000000000001");
    EXPECT_TRUE(storage::takeOver(*lock, gone));
    EXPECT_TRUE(lock->isLocked());
    EXPECT_TRUE(holder().isHere);
    EXPECT_FALSE(storage::takeOver(*storage::windowLock(path()), holder())) << "it lives on this computer";
}

TEST_F(WindowLockTest, IsOneWhateverLinkLeadsToTheFile) {
    make().reset();
    const QString link = pathOf(u"actual.atalaya"_s);
    ASSERT_TRUE(QFile::link(path(), link));
    const QString folder = pathOf(u"carpeta"_s);
    ASSERT_TRUE(QFile::link(QFileInfo(path()).absolutePath(), folder));
    for (const QString& name : {link, folder + u"/Ñandú.atalaya"_s, folder + u"/actual.atalaya"_s}) {
        EXPECT_EQ(storage::windowLock(name)->fileName(), lockFile()) << name.toStdString();
    }
    EXPECT_EQ(storage::realPath(folder + u"/new.atalaya"_s), pathOf(u"new.atalaya"_s)) << "it is not there yet";
    EXPECT_EQ(storage::realPath(u"/no/such/folder/a.atalaya"_s), u"/no/such/folder/a.atalaya"_s);
}

TEST_F(WindowLockTest, OfAnotherComputerStandsInTheWayOfAReplacementWithWhatToDo) {
    ASSERT_TRUE(isGood(make()->backup(pathOf(u"copy.atalaya"_s))));
    lockedOn("PC-Adriana", "00000000000000000000000000000001");
    const auto refused = Workspace::restore(pathOf(u"copy.atalaya"_s), path(), fixedSurroundings());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    EXPECT_TRUE(refused.error().sentence.contains(u"PC-Adriana"_s)) << refused.error().sentence.toStdString();
    EXPECT_TRUE(refused.error().sentence.contains(lockFile()));
}

/// Whether another program could begin to write now.
bool isFreeForOthers(const QString& file) {
    Child other([&file](int) {
        const RawSqlite raw(file);
        raw.run(u"PRAGMA busy_timeout = 0"_s);
        return raw.refuses(u"BEGIN IMMEDIATE"_s) ? 1 : 0;
    });
    return other.wait() == 0;
}

TEST_F(WindowLockTest, LooksAtAFileInTheMiddleOfAWriteLeaveTheDatabasesOwnLocks) {
    ASSERT_TRUE(QDir().mkdir(pathOf(u"OneDrive"_s)));
    // Without a write-ahead log all locks are on the file itself, and belong to the process.
    const QString file = pathOf(u"OneDrive/w.atalaya"_s);
    const auto workspace = makeAt(file);
    ASSERT_TRUE(isFreeForOthers(file));
    ASSERT_TRUE(isGood(workspace->together([&]() -> Outcome {
        if (auto added = workspace->add(plain(), {}); !added) {
            return added;
        }
        EXPECT_TRUE(QFile::exists(file + u"-journal"_s));
        EXPECT_EQ(Workspace::inspect(file), OpenOutcome::Current);
        EXPECT_TRUE(isGood(Workspace::open(file, fixedSurroundings(), Workspace::Mode::ReadOnly)));
        std::unique_ptr<QTemporaryDir> scratch;
        EXPECT_TRUE(isGood(storage::connectReadOnly(file, scratch)));
        EXPECT_EQ(scratch, nullptr) << "no copy past the database";
        EXPECT_FALSE(isFreeForOthers(file)) << "what another program wrote now would damage the file";
        return {};
    })));
    EXPECT_HOLDS(*workspace);
}

} // namespace
} // namespace atalaya::test
