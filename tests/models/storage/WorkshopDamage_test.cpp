#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkshopFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What somebody changes past the program is found by verify.
class WorkshopDamageTest : public WorkshopStoreTest {
protected:
    void SetUp() override {
        WorkshopStoreTest::SetUp();
        {
            const auto workspace = makeWithWorkshop();
            WorkshopEditor editor = editorOf(*workspace);
            runAll(editor);
        }
        m_whole = read(path());
        // Its guards refuse most of what follows; whoever tampers takes them away and puts them back.
        const RawSqlite raw(path());
        for (const char* guard : {"ballot_refuses_late", "ballot_refuses_update", "ballot_refuses_delete"}) {
            const QString name = QLatin1String(guard);
            m_guards << raw.value(u"SELECT sql FROM sqlite_master WHERE name = '%1'"_s.arg(name)).toString();
            m_open << u"DROP TRIGGER "_s + name;
        }
    }
    [[nodiscard]] bool isFound(const QStringList& statements) {
        for (const QString& ending : {u"-wal"_s, u"-shm"_s}) {
            QFile::remove(path() + ending);
        }
        write(path(), m_whole);
        {
            const RawSqlite raw(path());
            for (const QString& sql : m_open + statements + m_guards) {
                raw.run(sql);
            }
        }
        const auto workspace = Workspace::open(path(), fixedSurroundings());
        if (!workspace) {
            return true;
        }
        const auto verified = (*workspace)->verify();
        EXPECT_TRUE(isGood(verified));
        // A damaged file is not backed up over a sound one.
        const bool holds = verified && verified->holds();
        EXPECT_EQ((*workspace)->backup(pathOf(u"copy.atalaya"_s)).has_value(), holds);
        return !holds;
    }

    QByteArray m_whole;
    QStringList m_open;
    QStringList m_guards;
};

const auto ofOpen = u" WHERE round = (SELECT id FROM workshop_round WHERE state = 'open')"_s;
const auto ofClosed = u" WHERE replaced = 0 AND round = (SELECT id FROM workshop_round WHERE state = 'closed'"
                      " ORDER BY length(content) DESC LIMIT 1)"_s;

TEST_F(WorkshopDamageTest, TheGuardsByThemselvesAreNotWhatIsFound) {
    EXPECT_FALSE(isFound({u"SELECT 1"_s}));
}

TEST_F(WorkshopDamageTest, FindsAVoteThatWasChangedBeforeAndAfterTheReveal) {
    for (const QString& rows : {ofOpen, ofClosed}) {
        EXPECT_TRUE(isFound({u"UPDATE ballot SET stage = stage % 4 + 1"_s + rows})) << rows.toStdString();
        EXPECT_TRUE(isFound({u"UPDATE ballot SET confidence = 'low'"_s + rows}));
        EXPECT_TRUE(isFound({u"UPDATE ballot SET way = 'file'"_s + rows}));
        EXPECT_TRUE(isFound({u"UPDATE ballot SET cluster = 'tower'"_s + rows}));
        EXPECT_TRUE(isFound({u"UPDATE ballot SET seat = 'nobody'"_s + rows + u" AND sequence = 1"_s}));
        EXPECT_TRUE(isFound({u"UPDATE ballot SET received = '2026-03-12T23:00:00.000Z'"_s + rows}));
        EXPECT_TRUE(isFound({u"UPDATE ballot SET replaced = 1"_s + rows + u" AND seat IS NOT NULL"_s}));
        EXPECT_TRUE(isFound({u"DELETE FROM ballot"_s + rows + u" AND sequence = 1"_s}));
    }
    EXPECT_TRUE(isFound({u"DELETE FROM ballot"_s + ofClosed + u" AND sequence >= 9"_s})) << "the last ones";
    EXPECT_TRUE(isFound({u"DELETE FROM ballot WHERE replaced = 1"_s}));
    EXPECT_TRUE(
        isFound({u"UPDATE ballot SET round = (SELECT id FROM workshop_round WHERE state = 'open'), sequence = 99"_s +
                 ofClosed + u" AND sequence = 1"_s}));
}

TEST_F(WorkshopDamageTest, FindsAVoteTooMany) {
    EXPECT_TRUE(isFound({u"INSERT INTO ballot (id, round, sequence, seat, cluster, stage, confidence, way, received,"
                         " hash) SELECT 'c0ffee00-0000-4000-8000-000000000000', round, 99, NULL, cluster, stage,"
                         " confidence, way, received, hash FROM ballot"_s +
                         ofClosed + u" AND sequence = 1"_s}));
}

TEST_F(WorkshopDamageTest, FindsAResultARoundASeatANoteAndAnAgendaThatWereChanged) {
    EXPECT_TRUE(isFound({u"UPDATE workshop_part SET content = replace(content, '\"stage\":2', '\"stage\":4')"
                         " WHERE kind = 'workshop-result'"_s}));
    EXPECT_TRUE(isFound({u"DELETE FROM workshop_part WHERE kind = 'workshop-result'"_s}));
    EXPECT_TRUE(isFound({u"UPDATE workshop_part SET content = replace(content, 'quay', 'sea')"
                         " WHERE kind = 'workshop-seat'"_s}));
    EXPECT_TRUE(isFound({u"UPDATE workshop_part SET subject = 'Tides.a' WHERE kind = 'workshop-result'"_s}));
    EXPECT_TRUE(isFound({u"DELETE FROM workshop_part WHERE kind = 'workshop-course'"_s}));
    EXPECT_TRUE(isFound({u"DELETE FROM workshop_part WHERE kind = 'workshop-agenda'"_s}));
    EXPECT_TRUE(isFound({u"UPDATE workshop_part SET kind = 'nonsense' WHERE kind = 'workshop-agenda'"_s}));
    EXPECT_TRUE(isFound({u"UPDATE workshop SET content = replace(content, 'Palacio', 'Puerto')"_s}));
    EXPECT_TRUE(isFound({u"UPDATE workshop_note SET text = 'Ask nobody.'"_s}));
    EXPECT_TRUE(isFound({u"DELETE FROM workshop_note"_s}));
    EXPECT_TRUE(isFound({u"UPDATE workshop_round SET state = 'revealed' WHERE state = 'open'"_s}));
    EXPECT_TRUE(isFound({u"UPDATE workshop_round SET content = replace(content, '\"votes\":4', '\"votes\":3')"_s}));
    EXPECT_TRUE(isFound({u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM workshop_round WHERE state = 'closed'"_s}));
}

} // namespace
} // namespace atalaya::test
