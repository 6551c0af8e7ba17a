#include "models/storage/WholeFile.h"

#include "models/storage/KeptFiles.h"
#include "tests/models/storage/Process.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/support/NoRoom.h"

#include <fcntl.h>
#include <unistd.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class WholeFileTest : public WorkspaceTest {
protected:
    [[nodiscard]] QString linkTo(const QString& file, bool symbolic) const {
        const QString name = pathOf(symbolic ? u"symbolic.pdf"_s : u"hard.pdf"_s);
        const QByteArray from = QFile::encodeName(file);
        const QByteArray to = QFile::encodeName(name);
        EXPECT_EQ(symbolic ? ::symlink(from.constData(), to.constData()) : ::link(from.constData(), to.constData()), 0);
        return name;
    }
    /// Whether another program sees a lock of this one on the file. A program's own locks cannot be asked about.
    [[nodiscard]] static bool isLocked(const QString& file) {
        Child other([&file](int pipe) {
            struct flock whole {};
            whole.l_type = F_WRLCK;
            whole.l_whence = SEEK_SET;
            const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
            const bool asked = ::fcntl(descriptor, F_GETLK, &whole) == 0;
            (void)sendByte(pipe, asked && whole.l_type != F_UNLCK ? 'l' : 'f');
            return 0;
        });
        return other.readToEnd() == "l";
    }
};

TEST_F(WholeFileTest, AppearsWholeAndTakesTheNameOfAnEarlierOne) {
    const QString file = pathOf(u"report.pdf"_s);
    ASSERT_TRUE(isGood(writeWholeFile(file, "first")));
    ASSERT_TRUE(isGood(writeWholeFile(file, "second")));
    EXPECT_EQ(read(file), "second");
    {
        const NoRoom full;
        const Outcome refused = writeWholeFile(file, QByteArray(10'000, 'x'));
        ASSERT_FALSE(refused);
        EXPECT_FALSE(refused.error().sentence.isEmpty());
    }
    EXPECT_EQ(read(file), "second") << "what was there stays";
    EXPECT_EQ(entries(), QStringList(u"report.pdf"_s)) << "nothing half made stays";
    EXPECT_EQ(writeWholeFile(pathOf(u"none/report.pdf"_s), "x").error().code, ErrorCode::NotFound);
    EXPECT_EQ(writeWholeFile(QFileInfo(file).path(), "x").error().code, ErrorCode::Refused);
}

TEST_F(WholeFileTest, NoOutputTakesThePlaceOfAWorkspaceUnderAnyOfItsNames) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    for (const QString& target : {path(), linkTo(path(), false), linkTo(path(), true)}) {
        EXPECT_EQ(writeWholeFile(target, "x").error().code, ErrorCode::Refused) << target.toStdString();
        EXPECT_EQ(workspace->writeFile(QString(64, u'0'), target).error().code, ErrorCode::Refused);
        EXPECT_EQ(KeptFiles(path(), fixedSurroundings()).write(QString(64, u'0'), target, {}, 1).error().code,
                  ErrorCode::Refused);
        EXPECT_FALSE(workspace->keepFile(target)) << "nor is it a document of its own";
        EXPECT_FALSE(KeptFiles(path(), fixedSurroundings()).keep(target, {}));
    }
    EXPECT_HOLDS(*workspace);
}

TEST_F(WholeFileTest, AskingLeavesTheLocksOfTheOpenWorkspaceAlone) {
    const auto workspace = make();
    ASSERT_TRUE(isGood(workspace->add(plain(), {})));
    const QStringList names{path(), linkTo(path(), false), linkTo(path(), true)};
    const Outcome held = workspace->together([&]() -> Outcome {
        EXPECT_TRUE(isLocked(path())) << "the test's own look works";
        for (const QString& name : names) {
            EXPECT_FALSE(mayBeOutput(name));
            EXPECT_TRUE(isLocked(path())) << name.toStdString();
        }
        return {};
    });
    EXPECT_TRUE(isGood(held));
}

TEST_F(WholeFileTest, AFileThatIsOpenHereAndNoWorkspaceMayBeReplaced) {
    const QString file = pathOf(u"report.pdf"_s);
    write(file, "%PDF-1.7 of yesterday");
    QFile open(file);
    ASSERT_TRUE(open.open(QIODevice::ReadOnly));
    EXPECT_TRUE(isGood(writeWholeFile(file, "%PDF-1.7 of today")));
}

TEST_F(WholeFileTest, AWorkspaceThatNobodyHasOpenIsNotReplacedEither) {
    make().reset();
    EXPECT_EQ(writeWholeFile(path(), "x").error().code, ErrorCode::Refused);
}

} // namespace
} // namespace atalaya::test
