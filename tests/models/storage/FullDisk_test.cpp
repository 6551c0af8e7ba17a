#include "models/storage/KeptFiles.h"
#include "models/storage/MakeWorkspace.h"
#include "tests/models/storage/Process.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QDir>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Answers with a page of text each until one does not fit; how many were stored, and why it ended.
std::pair<int, ErrorCode> fill(Workspace& workspace, const Assessment& start, const QString& indicator) {
    Assessment now = start;
    for (int number = 1; number < 5000; ++number) {
        Assessment next = now;
        next.answers[indicator].rationale = QString::number(number) + QString(4000, u'x');
        if (const auto stored = workspace.store(now, next); !stored) {
            return {number - 1, stored.error().code};
        }
        now = next;
    }
    return {-1, ErrorCode::Internal};
}

/// A folder with little room, for the process that makes it: a small file system mounted where only this process sees
/// it, which takes no privilege on most systems. Where a file system may not be mounted at all, a limit on the size of
/// files fails the same writes in the same places; it says "too large" for "no room", so the code may be InputOutput.
class SmallDisk {
public:
    SmallDisk(QString folder, bool fileSystem) : m_folder(std::move(folder)) {
        ::signal(SIGXFSZ, SIG_IGN);
        m_mounted = fileSystem && hasOwnMounts() && mount(0, "size=1536k");
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QStringList entries() const {
        return QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QStringList files(const QString& part) const { return entries().filter(part); }
    [[nodiscard]] bool isFull(ErrorCode code) const {
        return code == ErrorCode::DiskFull || (!m_mounted && code == ErrorCode::InputOutput);
    }
    /// A file system is small from the start; without one, no file may grow beyond so many KiB from now on.
    void shrinkTo(rlim_t kilobytes) const {
        if (!m_mounted) {
            limit(kilobytes * 1024);
        }
    }
    void fillUp() const {
        if (!m_mounted) {
            limit(0);
            return;
        }
        QFile ballast(path(u"ballast"_s));
        ASSERT_TRUE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray page(4096, 'b');
        while (ballast.write(page) == page.size()) {
        }
    }
    void makeRoom() const {
        if (m_mounted) {
            ASSERT_TRUE(mount(MS_REMOUNT, "size=16m"));
        } else {
            limit(RLIM_INFINITY);
        }
    }

private:
    static bool writeLine(const char* file, const std::string& line) {
        const int descriptor = ::open(file, O_WRONLY | O_CLOEXEC);
        const bool written = ::write(descriptor, line.data(), line.size()) == static_cast<ssize_t>(line.size());
        ::close(descriptor);
        return written;
    }
    /// As a privileged process, or as the root of a namespace of users of its own.
    static bool hasOwnMounts() {
        const std::string user = std::to_string(::geteuid());
        const std::string group = std::to_string(::getegid());
        const bool owned = ::unshare(CLONE_NEWNS) == 0 ||
                           (::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeLine("/proc/self/setgroups", "deny") &&
                            writeLine("/proc/self/uid_map", "0 " + user + " 1") &&
                            writeLine("/proc/self/gid_map", "0 " + group + " 1"));
        return owned && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }
    [[nodiscard]] bool mount(unsigned long flags, const char* size) const {
        return ::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs", flags, size) == 0;
    }
    static void limit(rlim_t bytes) {
        rlimit now{};
        ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &now), 0);
        now.rlim_cur = std::min(bytes, now.rlim_max);
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &now), 0);
    }

    QString m_folder;
    bool m_mounted = false;
};

class FullDiskTest : public WorkspaceTest {
protected:
    std::unique_ptr<Workspace> makeWithPlainAt(const QString& file) {
        auto workspace = makeAt(file);
        EXPECT_TRUE(workspace && isGood(workspace->add(plain(), {})));
        return workspace;
    }
    void expectStored(const QString& file, int count) {
        const auto workspace = Workspace::open(file, fixedSurroundings(), Workspace::Mode::ReadOnly);
        ASSERT_TRUE(isGood(workspace));
        const auto assessment = (*workspace)->assessment(plain().id);
        ASSERT_TRUE(isGood(assessment));
        EXPECT_TRUE(assessment->answers.at(indicator(0)).rationale.startsWith(QString::number(count) + u'x'));
        EXPECT_HOLDS(**workspace);
    }
};

/// Works without any privilege: the system refuses to let a file of this process grow.
TEST_F(FullDiskTest, AFileThatMayNotGrowKeepsEveryAcknowledgedAnswer) {
    makeWithPlainAt(path()).reset();
    Child child([this](int pipe) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{900 * 1024, 900 * 1024};
        auto workspace = Workspace::open(path(), fixedSurroundings());
        if (!workspace || ::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return 1;
        }
        const auto [count, code] = fill(**workspace, plain(), indicator(0));
        for (int i = 0; i < count; ++i) {
            sendByte(pipe, '.');
        }
        return code == ErrorCode::InputOutput || code == ErrorCode::DiskFull ? 0 : 2;
    });
    const auto acknowledged = static_cast<int>(child.readToEnd().size());
    EXPECT_EQ(child.wait(), 0);
    EXPECT_GT(acknowledged, 5);
    expectStored(path(), acknowledged);
}

struct DiskKind {
    const char* name;
    bool fileSystem; ///< otherwise only a limit on the size of files, which every system grants
};

/// Each body runs in a process of its own, whose mounts are its own and vanish with it.
class SmallDiskTest : public FullDiskTest, public testing::WithParamInterface<DiskKind> {
protected:
    void onSmallDisk(const std::function<void(SmallDisk&)>& body) {
        const QString folder = pathOf(u"disk"_s);
        ASSERT_TRUE(QDir().mkdir(folder));
        write(pathOf(u"big.bin"_s), QByteArray(3'000'000, 'e'));
        Child child([&](int pipe) {
            SmallDisk disk(folder, GetParam().fileSystem);
            body(disk);
            (void)sendByte(pipe, '.');
            return HasFailure() ? 1 : 0;
        });
        EXPECT_EQ(child.readToEnd(), ".") << "the body did not come to its end";
        EXPECT_EQ(child.wait(), 0) << "see the failures above";
    }
};

TEST_P(SmallDiskTest, SaysSoKeepsEveryAcknowledgedAnswerAndGoesOnWhenThereIsRoom) {
    onSmallDisk([this](SmallDisk& disk) {
        const QString file = disk.path(u"w.atalaya"_s);
        const auto workspace = makeWithPlainAt(file);
        disk.shrinkTo(1200);
        const auto [count, code] = fill(*workspace, plain(), indicator(0));
        EXPECT_TRUE(disk.isFull(code)) << int(code);
        EXPECT_GT(count, 5);
        expectStored(file, count);

        disk.shrinkTo(100);
        EXPECT_TRUE(disk.isFull(workspace->backup(disk.path(u"copy.atalaya"_s)).error().code));
        EXPECT_FALSE(QFile::exists(disk.path(u"copy.atalaya"_s)));
        EXPECT_TRUE(disk.isFull(workspace->keepFile(pathOf(u"big.bin"_s)).error().code));
        EXPECT_EQ(disk.files(u".part"_s), QStringList());

        disk.makeRoom();
        const auto now = workspace->assessment(plain().id);
        ASSERT_TRUE(isGood(now));
        Assessment next = *now;
        next.answers[indicator(0)].rationale = u"room again"_s;
        EXPECT_TRUE(isGood(workspace->store(*now, next)));
        EXPECT_HOLDS(*workspace);
    });
}

TEST_P(SmallDiskTest, ADocumentThatFindsNoRoomIsNotHalfThereAndAnswersGoOn) {
    onSmallDisk([this](SmallDisk& disk) {
        const QString file = disk.path(u"w.atalaya"_s);
        const auto workspace = makeWithPlainAt(file);
        disk.shrinkTo(1200);
        const KeptFiles files(file, fixedSurroundings());
        const auto kept = files.keep(pathOf(u"big.bin"_s), {});
        ASSERT_FALSE(kept);
        EXPECT_TRUE(disk.isFull(kept.error().code)) << kept.error().detail.toStdString();
        EXPECT_TRUE(kept.error().sentence.endsWith(u'.'));
        EXPECT_HOLDS(*workspace);
        EXPECT_EQ(workspace->verify()->evidenceFiles, 0);

        disk.makeRoom();
        Assessment next = plain();
        next.answers[indicator(0)].rationale = u"still here"_s;
        EXPECT_TRUE(isGood(workspace->store(plain(), next)));
        EXPECT_TRUE(isGood(files.keep(pathOf(u"big.bin"_s), {})));
        EXPECT_HOLDS(*workspace);
        EXPECT_EQ(workspace->verify()->evidenceFiles, 1);
    });
}

TEST_P(SmallDiskTest, OpensForReadingAndMakesNothingHalfWhenThereIsNoRoomAtAll) {
    onSmallDisk([this](SmallDisk& disk) {
        const QString file = disk.path(u"w.atalaya"_s);
        makeWithPlainAt(file).reset();
        disk.fillUp();
        const auto workspace = Workspace::open(file, fixedSurroundings(), Workspace::Mode::ReadOnly);
        ASSERT_TRUE(isGood(workspace));
        EXPECT_TRUE(isGood((*workspace)->assessment(plain().id)));
        const auto writable = Workspace::open(file, fixedSurroundings());
        if (!writable) {
            EXPECT_TRUE(disk.isFull(writable.error().code)) << writable.error().detail.toStdString();
        }
        const auto made = Workspace::create(disk.path(u"new.atalaya"_s), fixedSurroundings());
        ASSERT_FALSE(made);
        EXPECT_TRUE(disk.isFull(made.error().code)) << made.error().detail.toStdString();
        EXPECT_EQ(disk.files(u"new"_s), QStringList());
    });
}

TEST_P(SmallDiskTest, AWorkspaceThatIsFullToItsLastStepDoesNotAppear) {
    write(pathOf(u"acta.bin"_s), QByteArray(300'000, 'a'));
    onSmallDisk([this](SmallDisk& disk) {
        // What was put in lies in the write-ahead log when there is no room left to fold it into the file.
        const auto made = makeWorkspace(disk.path(u"late.atalaya"_s), fixedSurroundings(), [&](Workspace& workspace) {
            const Outcome kept = workspace.keepFile(pathOf(u"acta.bin"_s)).map([](const EvidenceFile&) {});
            EXPECT_TRUE(isGood(kept));
            disk.fillUp();
            return kept;
        });
        ASSERT_FALSE(made) << "it would have been without its document";
        EXPECT_TRUE(disk.isFull(made.error().code)) << made.error().detail.toStdString();
        EXPECT_FALSE(made.error().sentence.contains(u".atalaya-new"_s)) << made.error().sentence.toStdString();

        disk.fillUp();
        const auto again = makeWorkspace(disk.path(u"late.atalaya"_s), fixedSurroundings(),
                                         [](Workspace& workspace) { return workspace.keepFramework(smallFiles()); });
        ASSERT_FALSE(again);
        EXPECT_TRUE(disk.isFull(again.error().code)) << again.error().detail.toStdString();
        EXPECT_TRUE(again.error().sentence.contains(u"late.atalaya"_s)) << again.error().sentence.toStdString();
        EXPECT_EQ(disk.entries().filter(u"atalaya"_s), QStringList());
    });
}

INSTANTIATE_TEST_SUITE_P(Each, SmallDiskTest,
                         testing::Values(DiskKind{"FileSystem", true}, DiskKind{"SizeOfFiles", false}),
                         [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace atalaya::test
