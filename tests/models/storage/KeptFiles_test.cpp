#include "models/storage/KeptFiles.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <thread>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class KeptFilesTest : public WorkspaceTest {
protected:
    [[nodiscard]] KeptFiles files() const { return {path(), fixedSurroundings()}; }
};

TEST_F(KeptFilesTest, KeepsAndChecksBesideAnOpenWorkspace) {
    const auto workspace = make();
    write(pathOf(u"Año.pdf"_s), QByteArray(700'000, 'x'));
    Result<EvidenceFile> kept;
    qint64 most = 0;
    std::thread worker([&] {
        FileProgress progress;
        progress.tell = [&](qint64 done, qint64 total) {
            EXPECT_LE(done, total);
            most = done;
        };
        kept = files().keep(pathOf(u"Año.pdf"_s), progress);
    });
    worker.join();
    ASSERT_TRUE(isGood(kept));
    EXPECT_EQ(most, 1'400'000);
    EXPECT_EQ(kept->name, u"Año.pdf"_s);
    EXPECT_TRUE(workspace->hasFile(kept->sha256));
    EXPECT_EQ(files().check(kept->sha256, kept->size).value(), KeptFiles::State::Unchanged);
    EXPECT_EQ(files().check(QString(64, u'0'), 1).value(), KeptFiles::State::Missing);
    ASSERT_TRUE(isGood(files().write(kept->sha256, pathOf(u"out"_s), {}, kept->size)));
    EXPECT_EQ(read(pathOf(u"out"_s)).size(), 700'000);
    EXPECT_HOLDS(*workspace);
    ASSERT_TRUE(isGood(workspace->add(plain(), {}))) << "the other connection still writes";
}

TEST_F(KeptFilesTest, CancellingKeepsNothing) {
    const auto workspace = make();
    write(pathOf(u"big"_s), QByteArray(2'000'000, 'x'));
    for (const qint64 from : {0, 2'000'001}) {
        bool stop = from == 0;
        FileProgress progress;
        progress.tell = [&](qint64 done, qint64) { stop = stop || done >= from; };
        progress.isCancelled = [&] { return stop; };
        const auto kept = files().keep(pathOf(u"big"_s), progress);
        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().code, ErrorCode::Refused);
        EXPECT_TRUE(kept.error().sentence.isEmpty());
    }
    EXPECT_EQ(workspace->verify()->evidenceFiles, 0);
}

TEST_F(KeptFilesTest, SaysWhatCannotBeKept) {
    const auto workspace = make();
    write(pathOf(u"empty"_s), "");
    const std::pair<QString, ErrorCode> cases[] = {{pathOf(u"gone"_s), ErrorCode::NotFound},
                                                   {QFileInfo(path()).path(), ErrorCode::InvalidInput},
                                                   {pathOf(u"empty"_s), ErrorCode::InvalidInput},
                                                   {path(), ErrorCode::InvalidInput}};
    for (const auto& [document, code] : cases) {
        const Outcome added = files().mayKeep(document);
        ASSERT_FALSE(added) << document.toStdString();
        EXPECT_EQ(added.error().code, code);
        EXPECT_TRUE(added.error().sentence.endsWith(u'.'));
    }
}

TEST_F(KeptFilesTest, HaveTheRulesOfTheWorkspaceWhoeverKeeps) {
    const auto workspace = make();
    write(pathOf(u"empty"_s), "");
    write(pathOf(u"a\u202Eb.txt"_s), "of two directions");
    QFile huge(pathOf(u"huge.bin"_s));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly) && huge.resize(512LL * 1024 * 1024 + 1));
    for (const QString& name : {u"empty"_s, u"a\u202Eb.txt"_s, u"huge.bin"_s, u"gone"_s, u"Ñandú.atalaya"_s}) {
        const auto there = workspace->keepFile(pathOf(name));
        const auto beside = files().keep(pathOf(name), {});
        ASSERT_EQ(there.has_value(), beside.has_value()) << name.toStdString();
        if (there) {
            EXPECT_EQ(*there, *beside);
        } else {
            EXPECT_EQ(there.error().sentence, beside.error().sentence);
        }
    }
    EXPECT_TRUE(isGood(files().keep(pathOf(u"empty"_s), {}))) << "an import may name an empty one";
}

TEST(SafeDocumentName, LeavesNothingThatAFolderOrASystemTakesForMore) {
    EXPECT_EQ(safeDocumentName(u"Año 2025.pdf"_s), u"Año 2025.pdf"_s);
    EXPECT_EQ(safeDocumentName(u"../../etc/passwd"_s), u"_.._etc_passwd"_s);
    EXPECT_EQ(safeDocumentName(u"con.txt"_s), u"_con.txt"_s);
    EXPECT_EQ(safeDocumentName(u"a\nb\u202Ecod.exe"_s).contains(u'\n'), false);
    EXPECT_EQ(safeDocumentName(u"..."_s), u"document"_s);
    EXPECT_LE(safeDocumentName(QString(400, u'x') + u".pdf"_s).size(), 120);
    EXPECT_TRUE(safeDocumentName(QString(400, u'x') + u".pdf"_s).endsWith(u".pdf"_s));
}

} // namespace
} // namespace atalaya::test
