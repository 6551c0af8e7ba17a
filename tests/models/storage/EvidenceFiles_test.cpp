#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

QByteArray noise(qsizetype size, quint32 seed) {
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char& byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

TEST_F(WorkspaceTest, GivesBackTheSameBytesWhateverTheirSize) {
    const auto workspace = make();
    for (const int size : {0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 700'000}) {
        const QByteArray bytes = noise(size, 7);
        write(pathOf(u"Resolución nº 5.pdf"_s), bytes);
        const auto kept = workspace->keepFile(pathOf(u"Resolución nº 5.pdf"_s));
        ASSERT_TRUE(isGood(kept));
        EXPECT_EQ(kept->size, size);
        EXPECT_EQ(kept->sha256.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        EXPECT_TRUE(workspace->hasFile(kept->sha256));
        ASSERT_TRUE(isGood(workspace->writeFile(kept->sha256, pathOf(u"out"_s))));
        EXPECT_EQ(read(pathOf(u"out"_s)), bytes) << size;
    }
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkspaceTest, KeepsNamesInOneUnicodeForm) {
    const auto workspace = make();
    const QString decomposed = u"Resolucio\u0301n.pdf"_s;
    write(pathOf(decomposed), "%PDF-1.7\n");
    const auto kept = workspace->keepFile(pathOf(decomposed));
    ASSERT_TRUE(isGood(kept));
    EXPECT_EQ(kept->name, u"Resoluci\u00f3n.pdf"_s);
    EXPECT_EQ(kept->mediaType, u"application/pdf"_s);
}

TEST_F(WorkspaceTest, KeepsTheSameBytesOnce) {
    const auto workspace = make();
    write(pathOf(u"a.txt"_s), "same");
    write(pathOf(u"b.txt"_s), "same");
    ASSERT_TRUE(isGood(workspace->keepFile(pathOf(u"a.txt"_s))));
    const qint64 last = workspace->lastSequence();
    const auto again = workspace->keepFile(pathOf(u"b.txt"_s));
    ASSERT_TRUE(isGood(again));
    EXPECT_EQ(again->name, u"b.txt"_s);
    EXPECT_EQ(workspace->lastSequence(), last);
    EXPECT_EQ(workspace->verify()->evidenceFiles, 1);
}

TEST_F(WorkspaceTest, RefusesWhatIsNoDocument) {
    const auto workspace = make();
    EXPECT_EQ(workspace->keepFile(pathOf(u"missing.pdf"_s)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(workspace->keepFile(QFileInfo(path()).path()).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(workspace->keepFile(u"/dev/zero"_s).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(workspace->keepFile(path()).error().code, ErrorCode::InvalidInput) << "the workspace itself";
    QFile huge(pathOf(u"huge.bin"_s));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly) && huge.resize(512LL * 1024 * 1024 + 1));
    EXPECT_EQ(workspace->keepFile(pathOf(u"huge.bin"_s)).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(workspace->verify()->evidenceFiles, 0);
    EXPECT_HOLDS(*workspace);
}

TEST_F(WorkspaceTest, WritesNoHalfDocument) {
    const auto workspace = make();
    EXPECT_EQ(workspace->writeFile(QString(64, u'0'), pathOf(u"out"_s)).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(pathOf(u"out"_s)));
    EXPECT_FALSE(workspace->hasFile(QString(64, u'0')));
}

TEST_F(WorkspaceTest, SaysWhichDocumentsAreMissing) {
    const auto workspace = make();
    Assessment assessment = sample();
    ASSERT_FALSE(assessment.evidence.empty());
    assessment.evidence.front().file = EvidenceFile{QString(64, u'a'), u"acta.pdf"_s, 3, u"application/pdf"_s};
    ASSERT_TRUE(isGood(workspace->add(assessment, {})));
    const auto verified = workspace->verify();
    ASSERT_TRUE(isGood(verified));
    ASSERT_EQ(verified->findings.size(), 1U) << findings(*verified);
    EXPECT_TRUE(verified->findings.front().sentence.contains(assessment.evidence.front().code));
}

/// What one answer costs does not depend on how much evidence is kept: it writes as many bytes as without.
TEST_F(WorkspaceTest, AnAnswerWritesAsMuchBesideTwentyMegabytesOfEvidenceAsBesideNone) {
    const auto cost = [this](const QString& name, int megabytes) {
        const QString file = pathOf(name);
        {
            const auto workspace = makeAt(file);
            EXPECT_TRUE(isGood(workspace->add(plain(), {})));
            for (int i = 0; i < megabytes; ++i) {
                write(pathOf(u"evidence.bin"_s), noise(1024 * 1024, static_cast<quint32>(i)));
                EXPECT_TRUE(isGood(workspace->keepFile(pathOf(u"evidence.bin"_s))));
            }
        }
        const auto workspace = Workspace::open(file, fixedSurroundings());
        EXPECT_TRUE(isGood(workspace));
        Assessment after = plain();
        after.answers[indicator(0)].rationale = u"Because"_s;
        EXPECT_TRUE(isGood((*workspace)->store(plain(), after)));
        return QFileInfo(file + u"-wal"_s).size();
    };
    const qint64 without = cost(u"without.atalaya"_s, 0);
    EXPECT_GT(without, 0);
    EXPECT_EQ(cost(u"with.atalaya"_s, 20), without);
}

} // namespace
} // namespace atalaya::test
