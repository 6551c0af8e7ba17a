#include "models/storage/MakeWorkspace.h"

#include "models/storage/FileUse.h"
#include "tests/models/storage/Process.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/support/Strict.h"

#include <QDir>

#include <chrono>
#include <filesystem>

#include <sys/stat.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class Making : public WorkspaceTest {
protected:
    static Outcome fill(Workspace& workspace) { return workspace.keepFramework(smallFiles()); }
    static Outcome allow() { return {}; }
    static Outcome makeFilled(const QString& file) { return makeWorkspace(file, fixedSurroundings(), fill); }
    [[nodiscard]] QStringList passing() const { return entries().filter(u".atalaya-new-"_s); }
    static bool holdsTheFramework(const QString& file) {
        const auto workspace = Workspace::open(file, fixedSurroundings(), Workspace::Mode::ReadOnly);
        return workspace && (*workspace)->frameworks()->size() == 1 && (*workspace)->verify()->holds();
    }
    /// A program that is inside fill() for a workspace of this name until the gate opens; it says when it is there.
    [[nodiscard]] std::function<int(int)> makerOf(const QString& file, const Gate& gate) const {
        return [file, &gate](int pipe) {
            return makeWorkspace(file, Surroundings::real(),
                                 [&](Workspace& workspace) {
                                     const Outcome filled = fill(workspace);
                                     sendByte(pipe, 'f');
                                     gate.wait();
                                     return filled;
                                 })
                       ? 0
                       : 1;
        };
    }
};

TEST_F(Making, GivesTheWorkspaceItsNameWhenItIsFilledAndLeavesNothingElse) {
    ASSERT_TRUE(isGood(makeWorkspace(path(), fixedSurroundings(), [this](Workspace& workspace) {
        EXPECT_FALSE(QFile::exists(path())) << "not before it is whole";
        return fill(workspace);
    })));
    EXPECT_TRUE(holdsTheFramework(path()));
    EXPECT_EQ(entries(), QStringList{u"Ñandú.atalaya"_s});
}

TEST_F(Making, LeavesNothingWhenWhatFillsItFails) {
    const auto refused = makeWorkspace(path(), fixedSurroundings(), [](Workspace& workspace) -> Outcome {
        return failure(ErrorCode::InvalidInput, u"No good: %1."_s.arg(workspace.path()));
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().sentence, u"No good: %1."_s.arg(path())) << "the name that people asked for";
    EXPECT_EQ(entries(), QStringList());
}

TEST_F(Making, DoesNotTakeANameThatSomebodyTookMeanwhile) {
    for (const bool asLink : {false, true}) {
        const auto refused = makeWorkspace(path(), fixedSurroundings(), [&](Workspace& workspace) {
            if (asLink) {
                EXPECT_TRUE(QFile::link(pathOf(u"nowhere"_s), path()));
            } else {
                write(path(), "mine");
            }
            return fill(workspace);
        });
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Refused);
        EXPECT_TRUE(refused.error().sentence.contains(u"already a file"_s)) << refused.error().sentence.toStdString();
        // A link that leads nowhere is in no list.
        EXPECT_EQ(entries(), asLink ? QStringList() : QStringList{u"Ñandú.atalaya"_s});
        EXPECT_EQ(QFileInfo(path()).isSymLink(), asLink);
        QFile::remove(path());
    }
}

TEST_F(Making, NamesTheFolderThatIsMissingOrMayNotBeWritten) {
    EXPECT_EQ(makeFilled(pathOf(u"no/such/w.atalaya"_s)).error().code, ErrorCode::NotFound);
    ::chmod(QFile::encodeName(pathOf(u"."_s)).constData(), 0777);
    const QString folder = pathOf(u"closed"_s);
    const QString sentence = u"folder “%1” cannot be written"_s.arg(folder);
    EXPECT_EQ(asNobody([&] {
                  if (!QDir().mkdir(folder)) {
                      return false;
                  }
                  // Closed only when the workspace is to get its name.
                  const ExpectedMessage lock("Could not remove our own lock file");
                  const auto late = makeWorkspace(folder + u"/w.atalaya"_s, fixedSurroundings(), [&](Workspace& made) {
                      ::chmod(QFile::encodeName(folder).constData(), 0555);
                      return fill(made);
                  });
                  const auto early = makeFilled(folder + u"/w.atalaya"_s);
                  return !late && late.error().code == ErrorCode::ReadOnly &&
                         late.error().sentence.contains(sentence) && !early &&
                         early.error().code == ErrorCode::ReadOnly && early.error().sentence.contains(sentence);
              }),
              0);
    EXPECT_FALSE(QFile::exists(folder + u"/w.atalaya"_s));
}

TEST_F(Making, SweepsWhatAProgramLeftThatWasCutOff) {
    const Gate never;
    {
        Child child(makerOf(path(), never));
        ASSERT_EQ(child.read(1), "f");
        child.kill();
        ASSERT_EQ(child.wait(), -1);
    }
    ASSERT_EQ(passing().size(), 2) << "a folder and its lock";
    EXPECT_FALSE(QFile::exists(path()));
    ASSERT_TRUE(isGood(makeFilled(pathOf(u"next.atalaya"_s))));
    EXPECT_EQ(entries(), QStringList{u"next.atalaya"_s});
}

TEST_F(Making, LeavesWhatALivingProgramIsMaking) {
    const Gate gate;
    Child child(makerOf(path(), gate));
    ASSERT_EQ(child.read(1), "f");
    const QStringList theirs = passing();
    ASSERT_EQ(theirs.size(), 2);
    ASSERT_TRUE(isGood(makeFilled(pathOf(u"next.atalaya"_s))));
    EXPECT_EQ(passing(), theirs);
    gate.open();
    ASSERT_EQ(child.wait(), 0);
    EXPECT_TRUE(holdsTheFramework(path()));
    EXPECT_EQ(entries(), (QStringList{u"next.atalaya"_s, u"Ñandú.atalaya"_s}));
}

TEST_F(Making, SweepsAFolderWithoutALockOnlyWhenItIsOldAndNothingThatOnlyLooksAlike) {
    const QString stray = pathOf(u".atalaya-new-Ab12cd"_s);
    ASSERT_TRUE(QDir().mkdir(stray));
    write(stray + u"/w.atalaya"_s, "half");
    ASSERT_TRUE(QDir().mkdir(pathOf(u".atalaya-new-"_s)));
    ASSERT_TRUE(QDir().mkdir(pathOf(u"elsewhere"_s)));
    ASSERT_TRUE(QFile::link(pathOf(u"elsewhere"_s), pathOf(u".atalaya-new-link"_s)));
    ASSERT_TRUE(isGood(makeFilled(pathOf(u"one.atalaya"_s))));
    EXPECT_TRUE(QFile::exists(stray + u"/w.atalaya"_s)) << "it may have come from another computer just now";
    std::filesystem::last_write_time(QFile::encodeName(stray).toStdString(),
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
    ASSERT_TRUE(isGood(makeFilled(pathOf(u"two.atalaya"_s))));
    EXPECT_EQ(entries(), (QStringList{u".atalaya-new-"_s, u".atalaya-new-link"_s, u"elsewhere"_s, u"one.atalaya"_s,
                                      u"two.atalaya"_s}));
}

TEST_F(Making, ReplacesAFileWhenItMayAndThroughALinkTheOneItLeadsTo) {
    makeAt(path()).reset();
    const QString link = pathOf(u"link.atalaya"_s);
    ASSERT_TRUE(QFile::link(path(), link));
    const auto refused = makeWorkspace(link, fixedSurroundings(), fill,
                                       []() -> Outcome { return failure(ErrorCode::Refused, u"No."_s); });
    EXPECT_EQ(refused.error().sentence, u"No."_s);
    EXPECT_TRUE(holdsTheFramework(path()));
    ASSERT_TRUE(isGood(makeWorkspace(
        link, fixedSurroundings(), [](Workspace&) { return Outcome(); }, allow)));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_FALSE(holdsTheFramework(path())) << "it is the new one";
    EXPECT_EQ(entries(), (QStringList{u"link.atalaya"_s, u"Ñandú.atalaya"_s}));
}

TEST_F(Making, ReplacesNoFileThatAnotherProgramHasOpen) {
    ASSERT_TRUE(QDir().mkdir(pathOf(u"OneDrive"_s)));
    // With a write-ahead log, and idle without one.
    for (const QString& file : {path(), pathOf(u"OneDrive/w.atalaya"_s)}) {
        const auto workspace = makeAt(file);
        ASSERT_TRUE(workspace);
        const auto refused = makeWorkspace(file, fixedSurroundings(), fill, allow);
        ASSERT_FALSE(refused) << file.toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode::Busy);
        ASSERT_TRUE(isGood(workspace->add(sample(), {})));
        const auto again = Workspace::open(file, fixedSurroundings(), Workspace::Mode::ReadOnly);
        ASSERT_TRUE(isGood(again));
        EXPECT_EQ((*again)->assessments()->size(), 1U) << "what was acknowledged is in the file";
    }
}

TEST_F(Making, ReplacesNoFileThatAWindowHolds) {
    makeAt(path()).reset();
    const Gate gate;
    Child window([&](int pipe) {
        const auto lock = storage::windowLock(path());
        if (!lock->tryLock(0)) {
            return 1;
        }
        sendByte(pipe, 'l');
        gate.wait();
        return 0;
    });
    ASSERT_EQ(window.read(1), "l");
    EXPECT_EQ(makeWorkspace(path(), fixedSurroundings(), fill, allow).error().code, ErrorCode::Busy);
    gate.open();
    ASSERT_EQ(window.wait(), 0);
    EXPECT_TRUE(isGood(makeWorkspace(path(), fixedSurroundings(), fill, allow)));
}

} // namespace
} // namespace atalaya::test
