#include "tests/models/storage/Process.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QDir>

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

class FullDiskTest : public WorkspaceTest {
protected:
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
    {
        const auto workspace = make();
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    }
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

class FullFileSystemTest : public FullDiskTest {
protected:
    void SetUp() override {
        FullDiskTest::SetUp();
        m_disk = pathOf(u"disk"_s);
        ASSERT_TRUE(QDir().mkdir(m_disk));
        m_mounted = ::mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", 0, "size=1536k") == 0;
        if (!m_mounted) {
            GTEST_SKIP()
                << "a small file system cannot be mounted here; the full disk was tried with a file size limit "
                   "instead (AFileThatMayNotGrowKeepsEveryAcknowledgedAnswer)";
        }
    }
    void TearDown() override {
        if (m_mounted) {
            ::umount2(QFile::encodeName(m_disk).constData(), MNT_DETACH);
        }
    }
    void fillUp() const {
        QFile ballast(m_disk + u"/ballast"_s);
        ASSERT_TRUE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray page(4096, 'b');
        while (ballast.write(page) == page.size()) {
        }
    }

    QString m_disk;
    bool m_mounted = false;
};

TEST_F(FullFileSystemTest, SaysSoKeepsEveryAcknowledgedAnswerAndGoesOnWhenThereIsRoom) {
    const QString file = m_disk + u"/w.atalaya"_s;
    const auto workspace = makeAt(file);
    ASSERT_TRUE(workspace);
    ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    const auto [count, code] = fill(*workspace, plain(), indicator(0));
    EXPECT_EQ(code, ErrorCode::DiskFull);
    EXPECT_GT(count, 5);
    expectStored(file, count);

    EXPECT_EQ(workspace->backup(m_disk + u"/copy.atalaya"_s).error().code, ErrorCode::DiskFull);
    EXPECT_FALSE(QFile::exists(m_disk + u"/copy.atalaya"_s));
    write(pathOf(u"big.bin"_s), QByteArray(3'000'000, 'e'));
    EXPECT_EQ(workspace->keepFile(pathOf(u"big.bin"_s)).error().code, ErrorCode::DiskFull);
    EXPECT_EQ(QDir(m_disk).entryList(QDir::Files | QDir::Hidden).filter(u".part"_s), QStringList());

    ASSERT_EQ(::mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", MS_REMOUNT, "size=16m"), 0);
    const auto now = workspace->assessment(plain().id);
    ASSERT_TRUE(isGood(now));
    Assessment next = *now;
    next.answers[indicator(0)].rationale = u"room again"_s;
    EXPECT_TRUE(isGood(workspace->store(*now, next)));
    EXPECT_HOLDS(*workspace);
}

TEST_F(FullFileSystemTest, OpensForReadingAndMakesNothingHalfWhenThereIsNoRoomAtAll) {
    const QString file = m_disk + u"/w.atalaya"_s;
    {
        const auto workspace = makeAt(file);
        ASSERT_TRUE(workspace);
        ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    }
    fillUp();
    const auto workspace = Workspace::open(file, fixedSurroundings(), Workspace::Mode::ReadOnly);
    ASSERT_TRUE(isGood(workspace));
    EXPECT_TRUE(isGood((*workspace)->assessment(plain().id)));
    const auto writable = Workspace::open(file, fixedSurroundings());
    if (!writable) {
        EXPECT_EQ(writable.error().code, ErrorCode::DiskFull) << writable.error().detail.toStdString();
    }
    const auto made = Workspace::create(m_disk + u"/new.atalaya"_s, fixedSurroundings());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::DiskFull) << made.error().detail.toStdString();
    EXPECT_EQ(QDir(m_disk).entryList(QDir::Files | QDir::Hidden).filter(u"new"_s), QStringList());
}

} // namespace
} // namespace atalaya::test
