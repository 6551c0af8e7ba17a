#include "models/session/Desk.h"
#include "models/storage/KeptFiles.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"
#include "tests/support/NoRoom.h"

#include <QCryptographicHash>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Documents that no assessment names any more.
class SweepFilesTest : public WorkspaceTest {
protected:
    /// A document with these words, brought into the workspace.
    EvidenceFile keep(Workspace& workspace, const QByteArray& words) {
        write(pathOf(u"document.txt"_s), words);
        const auto kept = workspace.keepFile(pathOf(u"document.txt"_s));
        EXPECT_TRUE(isGood(kept));
        return kept.value_or(EvidenceFile());
    }
    [[nodiscard]] static Evidence evidenceOf(const EvidenceFile& file) {
        Evidence evidence;
        evidence.id = idOf(file.sha256);
        evidence.code = u"E-001"_s;
        evidence.title = u"A document"_s;
        evidence.file = file;
        return evidence;
    }
    [[nodiscard]] Assessment with(const Evidence& evidence, const QString& round) const {
        Assessment assessment = plain();
        assessment.id = idOf(round);
        assessment.round = round;
        assessment.evidence = {evidence};
        return assessment;
    }
    /// As a window does it, which takes the bytes away beside itself; how many documents there were to take away.
    int sweep(Workspace& workspace) const {
        const auto left = workspace.forsakeFiles();
        EXPECT_TRUE(isGood(left));
        EXPECT_TRUE(isGood(KeptFiles(path(), fixedSurroundings()).sweep([] { return false; })));
        return left.value_or(-1);
    }
    [[nodiscard]] bool isInFile(const QByteArray& words) const { return read(path()).contains(words); }
};

TEST_F(SweepFilesTest, WhatNobodyNamesGoesIsLoggedAndIsNotToBeReadInTheFile) {
    {
        const auto workspace = make();
        const EvidenceFile named = keep(*workspace, "a resolution that is cited");
        const EvidenceFile cancelled = keep(*workspace, "a letter that was withdrawn " + QByteArray(600'000, 'w'));
        ASSERT_TRUE(isGood(workspace->add(with(evidenceOf(named), u"2026"_s), {})));
        EXPECT_EQ(sweep(*workspace), 1);
        EXPECT_TRUE(workspace->hasFile(named.sha256));
        EXPECT_FALSE(workspace->hasFile(cancelled.sha256));
        EXPECT_HOLDS(*workspace);
        const auto log = workspace->log({}, cancelled.sha256);
        ASSERT_TRUE(isGood(log));
        ASSERT_EQ(log->size(), 2U);
        EXPECT_EQ(log->back().kind, u"file"_s);
        EXPECT_EQ(log->back().before, log->front().after);
        EXPECT_TRUE(log->back().after.isEmpty());
        EXPECT_FALSE(log->back().note.isEmpty());
        EXPECT_EQ(sweep(*workspace), 0) << "the second time there is nothing to do";
        ASSERT_TRUE(isGood(workspace->backup(pathOf(u"copy.atalaya"_s))));
    }
    EXPECT_TRUE(isInFile("a resolution that is cited"));
    EXPECT_FALSE(isInFile("a letter that was withdrawn")) << "free pages are overwritten";
    EXPECT_FALSE(isInFile(QByteArray(1000, 'w')));
    EXPECT_FALSE(read(pathOf(u"copy.atalaya"_s)).contains("withdrawn"));
}

TEST_F(SweepFilesTest, ARoundThatStillNamesTheSameDocumentKeepsIt) {
    const auto workspace = make();
    const EvidenceFile file = keep(*workspace, "cited in both rounds");
    const Assessment earlier = with(evidenceOf(file), u"2024"_s);
    const Assessment later = with(evidenceOf(file), u"2026"_s);
    ASSERT_TRUE(isGood(workspace->add(earlier, {})));
    ASSERT_TRUE(isGood(workspace->add(later, {})));
    Assessment without = later;
    without.evidence.clear();
    ASSERT_TRUE(isGood(workspace->store(later, without)));
    EXPECT_EQ(sweep(*workspace), 0);
    EXPECT_TRUE(workspace->hasFile(file.sha256));
    ASSERT_TRUE(isGood(workspace->remove(earlier.id, {})));
    EXPECT_EQ(sweep(*workspace), 1);
    EXPECT_HOLDS(*workspace);
    EXPECT_EQ(keep(*workspace, "cited in both rounds"), file) << "it can come again";
    ASSERT_TRUE(isGood(workspace->store(without, later)));
    EXPECT_HOLDS(*workspace);
}

TEST_F(SweepFilesTest, AReaderAndAFullDiskSweepNothingAndHarmNothing) {
    EvidenceFile file;
    {
        const auto workspace = make();
        file = keep(*workspace, "nobody names it");
    }
    {
        const auto reader = reopen(Workspace::Mode::ReadOnly);
        EXPECT_EQ(*reader->forsakeFiles(), 0);
        EXPECT_TRUE(reader->hasFile(file.sha256));
    }
    const auto workspace = reopen();
    {
        const NoRoom full;
        EXPECT_FALSE(workspace->forsakeFiles());
    }
    EXPECT_TRUE(workspace->hasFile(file.sha256));
    EXPECT_HOLDS(*workspace);
    EXPECT_EQ(sweep(*workspace), 1);
}

class DeskSweepsTest : public SweepFilesTest {
protected:
    void SetUp() override {
        SweepFilesTest::SetUp();
        const auto workspace = make();
        m_file = keep(*workspace, "withdrawn in the window");
        ASSERT_TRUE(isGood(workspace->add(with(evidenceOf(m_file), u"2026"_s), {})));
    }
    void open() {
        ASSERT_TRUE(isGood(m_desk.openFile(path())));
        ASSERT_TRUE(isGood(m_desk.choose(idOf(u"2026"_s))));
    }
    void withdraw() {
        ASSERT_TRUE(m_desk.session()->perform(RemoveEvidence{idOf(m_file.sha256)}, u"Remove the evidence"_s));
    }

    EvidenceFile m_file;
    Desk m_desk{fixedSurroundings()};
};

TEST_F(DeskSweepsTest, WhileItCanBeUndoneADocumentStaysAndGoesWhenTheFileIsClosed) {
    open();
    withdraw();
    EXPECT_TRUE(m_desk.workspace().hasFile(m_file.sha256));
    m_desk.session()->history().undo();
    EXPECT_HOLDS(m_desk.workspace());
    m_desk.session()->history().redo();
    ASSERT_TRUE(isGood(m_desk.closeFile()));
    const auto workspace = reopen();
    EXPECT_FALSE(workspace->hasFile(m_file.sha256));
    EXPECT_HOLDS(*workspace);
}

TEST_F(DeskSweepsTest, WhatACutOffProgramLeftGoesWhenTheFileIsOpened) {
    EvidenceFile cancelled;
    {
        const auto workspace = reopen();
        cancelled = keep(*workspace, "kept, and never registered");
    }
    open();
    EXPECT_FALSE(m_desk.workspace().hasFile(cancelled.sha256));
    EXPECT_TRUE(m_desk.workspace().hasFile(m_file.sha256));
    EXPECT_HOLDS(m_desk.workspace());
}

TEST_F(DeskSweepsTest, WhatAProgramThatEndedLeftHalfKeptIsNotSeenAndGoesToo) {
    const QString half(64, u'a');
    {
        const RawSqlite raw(path());
        raw.run(u"INSERT INTO evidence_file (sha256, size, chunks) VALUES ('%1', 700000, 0)"_s.arg(half));
        for (int i = 0; i < 2; ++i) {
            raw.run(
                u"INSERT INTO evidence_chunk (sha256, number, bytes) VALUES ('%1', %2, zeroblob(262144))"_s.arg(half)
                    .arg(i));
        }
    }
    {
        const auto workspace = reopen();
        EXPECT_FALSE(workspace->hasFile(half));
        EXPECT_EQ(KeptFiles(path(), fixedSurroundings()).check(half, 700'000).value(), KeptFiles::State::Missing);
        EXPECT_HOLDS(*workspace);
    }
    open();
    m_desk.sweepDocuments();
    EXPECT_HOLDS(m_desk.workspace());
    const RawSqlite raw(path());
    EXPECT_EQ(raw.value(u"SELECT COUNT(*) FROM evidence_file"_s).toInt(), 1);
    EXPECT_EQ(raw.value(u"SELECT COUNT(*) FROM evidence_chunk"_s).toInt(), 1);
}

TEST_F(DeskSweepsTest, DocumentsOnTheirWayAreLeftAloneAndSoIsTheFileOfAnotherWindow) {
    open();
    const EvidenceFile coming = keep(m_desk.workspace(), "being registered");
    {
        const auto held = m_desk.holdDocuments();
        m_desk.sweepDocuments();
        EXPECT_TRUE(m_desk.workspace().hasFile(coming.sha256));
    }
    Desk second(fixedSurroundings());
    ASSERT_TRUE(isGood(second.openFile(path())));
    second.sweepDocuments();
    EXPECT_TRUE(m_desk.workspace().hasFile(coming.sha256));
    m_desk.sweepDocuments();
    EXPECT_FALSE(m_desk.workspace().hasFile(coming.sha256));
}

} // namespace
} // namespace atalaya::test
