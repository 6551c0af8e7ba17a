#include "models/exchange/AssessmentJson.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class DamageTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        {
            const auto workspace = make();
            ASSERT_TRUE(workspace);
            // Large beside the pages of tables that hold nothing.
            write(pathOf(u"acta.txt"_s), QByteArray("Acta de la reunión. ").repeated(6000));
            Assessment assessment = sample();
            assessment.evidence.front().file = *workspace->keepFile(pathOf(u"acta.txt"_s));
            ASSERT_TRUE(isGood(workspace->add(assessment, {})));
            QFile::remove(pathOf(u"acta.txt"_s));
        }
        m_whole = read(path());
        m_content = content();
        ASSERT_FALSE(m_content.isEmpty());
    }

    /// Everything that can be read out of the file, or nothing when it is refused, cannot be read, or does not verify.
    [[nodiscard]] QByteArray content() const {
        const auto workspace = Workspace::open(path(), fixedSurroundings());
        if (!workspace) {
            return {};
        }
        const auto verified = (*workspace)->verify();
        if (!verified || !verified->holds()) {
            return {};
        }
        const auto assessment = (*workspace)->assessment(sample().id);
        const auto summaries = (*workspace)->assessments();
        const auto log = (*workspace)->log(sample().id);
        if (!assessment || !summaries || !log) {
            return {};
        }
        QByteArray all = writeAssessmentJson(*assessment) + verified->headHash.toUtf8();
        for (const LogEntry& entry : *log) {
            all += entry.at.toString(Qt::ISODateWithMs).toUtf8() + entry.actor.toUtf8() + entry.after.toUtf8();
        }
        for (const WorkspaceSummary& summary : *summaries) {
            all += summary.state.toUtf8() + summary.round.toUtf8();
        }
        return all;
    }
    void put(const QByteArray& bytes) {
        for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile::remove(path() + ending);
        }
        write(path(), bytes);
    }
    void expectFound(const QStringList& statements, const char* what) {
        put(m_whole);
        {
            const RawSqlite raw(path());
            for (const QString& sql : statements) {
                raw.run(sql);
            }
        }
        const auto workspace = Workspace::open(path(), fixedSurroundings());
        if (workspace) {
            const auto verified = (*workspace)->verify();
            ASSERT_TRUE(isGood(verified)) << what;
            EXPECT_FALSE(verified->holds()) << what;
        }
    }

    QByteArray m_whole;
    QByteArray m_content;
};

/// Whatever bit turns over, either it is found or it carried nothing.
TEST_F(DamageTest, NoTurnedBitChangesWhatIsReadUnnoticed) {
    std::mt19937 random(20260514);
    int found = 0;
    constexpr int rounds = 300;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = m_whole;
        const qsizetype at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        const int bit = static_cast<int>(random() % 8);
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit));
        put(bytes);
        const QByteArray now = content();
        found += now.isEmpty() ? 1 : 0;
        EXPECT_TRUE(now.isEmpty() || now == m_content) << "byte " << at << " bit " << bit;
    }
    EXPECT_GT(found, rounds / 3) << "most of the file carries something";
}

TEST_F(DamageTest, FindsWhatSomebodyChangedPastTheProgram) {
    const QStringList open{u"DROP TRIGGER log_refuses_update"_s, u"DROP TRIGGER log_refuses_delete"_s};
    const QString guard1 = u"CREATE TRIGGER log_refuses_update BEFORE UPDATE ON log\nBEGIN\n"
                           "    SELECT RAISE(ABORT, 'the log only grows');\nEND"_s;
    const QString guard2 = u"CREATE TRIGGER log_refuses_delete BEFORE DELETE ON log\nBEGIN\n"
                           "    SELECT RAISE(ABORT, 'the log only grows');\nEND"_s;
    const auto inLog = [&](const QString& sql) { return open + QStringList{sql, guard1, guard2}; };

    put(m_whole);
    {
        const RawSqlite raw(path());
        for (const QString& sql : inLog(u"SELECT 1"_s)) {
            raw.run(sql);
        }
    }
    EXPECT_EQ(content(), m_content) << "opening and closing the guard by itself is not what is found below";

    expectFound(open, "guards gone");
    expectFound(inLog(u"UPDATE log SET note = 'x' WHERE sequence = 3"_s), "a note in the log");
    expectFound(inLog(u"UPDATE log SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 3"_s), "a time in the log");
    expectFound(inLog(u"DELETE FROM log WHERE sequence = 3"_s), "an entry in the middle gone");
    expectFound(inLog(u"DELETE FROM log WHERE sequence = (SELECT MAX(sequence) FROM log)"_s), "the last entry gone");
    expectFound(open + QStringList{u"UPDATE log SET sequence = -1 WHERE sequence = 3"_s,
                                   u"UPDATE log SET sequence = 3 WHERE sequence = 4"_s,
                                   u"UPDATE log SET sequence = 4 WHERE sequence = -1"_s, guard1, guard2},
                "two entries in another order");
    expectFound({u"UPDATE answer SET content = '{\"rationale\":\"forged\"}'"_s}, "an answer");
    expectFound({u"UPDATE assessment SET status = 'approved'"_s}, "a status");
    expectFound({u"UPDATE target SET stage = stage % 4 + 1"_s}, "a target");
    expectFound({u"DELETE FROM evidence_use"_s}, "what supports an answer");
    expectFound({u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM evidence"_s}, "the register");
    expectFound({u"INSERT INTO answer SELECT assessment, 'Quay.z', content FROM answer LIMIT 1"_s},
                "an answer too many");
    expectFound({u"UPDATE evidence_chunk SET bytes = zeroblob(length(bytes))"_s}, "a document's bytes");
    expectFound({u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM evidence_chunk"_s, u"DELETE FROM evidence_file"_s},
                "a document");
    expectFound({u"UPDATE framework SET words = replace(words, 'Harbour', 'Airport')"_s}, "the framework");
    expectFound({u"UPDATE workspace SET created_at = '2020-01-01T00:00:00.000Z'"_s}, "when it was made");
    expectFound({u"PRAGMA foreign_keys = OFF"_s, u"UPDATE workspace SET id = 'another'"_s}, "whose log it is");
}

} // namespace
} // namespace atalaya::test
