#include "assessments/workshop/RevealedRound.h"
#include "assessments/workshop/WorkshopEdits.h"
#include "models/exchange/AssessmentJson.h"
#include "models/storage/WorkspacePrivate.h"
#include "models/storage/sql/SqliteDialect.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkshopFixture.h"

#include <QCryptographicHash>
#include <QDir>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using storage::Migration;
using storage::splitStatements;

TEST(SplitStatementsTest, EndsAtSemicolonsOnly) {
    EXPECT_EQ(splitStatements(u"SELECT 1; SELECT 2"_s), (QStringList{u"SELECT 1"_s, u"SELECT 2"_s}));
    EXPECT_EQ(splitStatements(u" ;; SELECT 1 ;\n"_s), QStringList{u"SELECT 1"_s});
    EXPECT_TRUE(splitStatements(u""_s).isEmpty());
    EXPECT_TRUE(splitStatements(u"-- nothing; here\n/* nor; here */"_s).isEmpty());
}

TEST(SplitStatementsTest, LooksPastQuotesAndComments) {
    EXPECT_EQ(splitStatements(u"INSERT INTO t VALUES ('a;b', 'it''s; so', \"x;y\")"_s).size(), 1);
    EXPECT_EQ(splitStatements(u"SELECT 1 -- one; more\n, 2; SELECT /* ; */ 3"_s).size(), 2);
    EXPECT_EQ(splitStatements(u"SELECT 'open; never closed"_s).size(), 1);
}

TEST(SplitStatementsTest, KeepsATriggerWhole) {
    const QString trigger = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN"
                            " UPDATE a SET x = CASE WHEN y THEN 1 ELSE 2 END; DELETE FROM b; END"_s;
    EXPECT_EQ(splitStatements(trigger + u"; SELECT 1;"_s), (QStringList{trigger, u"SELECT 1"_s}));
    EXPECT_EQ(splitStatements(u"CREATE TABLE begin_end (begin_at TEXT); SELECT 1"_s).size(), 2);
}

class MigrationTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        auto loaded = storage::builtInMigrations(storage::SqliteDialect().name());
        ASSERT_TRUE(isGood(loaded));
        m_migrations = std::move(*loaded);
        m_next = static_cast<int>(m_migrations.size()) + 1;
    }
    [[nodiscard]] storage::WorkspaceOpener openerWith(const QStringList& statements) const {
        std::vector<Migration> migrations = m_migrations;
        migrations.push_back({m_next, u"next"_s, statements});
        return storage::WorkspaceOpener(fixedSurroundings(), migrations);
    }
    QByteArray makeOld() {
        {
            const auto workspace = make();
            EXPECT_TRUE(isGood(workspace->add(sample(), {})));
        }
        return read(path());
    }
    const QStringList m_good{
        u"CREATE TABLE participant (assessment TEXT NOT NULL REFERENCES assessment (id), name TEXT)"_s,
        u"INSERT INTO participant SELECT id, 'somebody; somewhere' FROM assessment"_s};

    std::vector<Migration> m_migrations;
    int m_next = 2;
};

TEST_F(MigrationTest, BringsAnOlderFileUpToDateAfterACopy) {
    makeOld();
    const auto opener = openerWith(m_good);
    EXPECT_EQ(opener.inspect(path()), OpenOutcome::Upgraded);
    const auto workspace = opener.open(path(), Workspace::Mode::ReadWrite);
    ASSERT_TRUE(isGood(workspace));
    EXPECT_EQ((*workspace)->outcome(), OpenOutcome::Upgraded);
    const auto back = (*workspace)->assessment(sample().id);
    ASSERT_TRUE(isGood(back));
    EXPECT_EQ(writeAssessmentJson(*back), writeAssessmentJson(sample()));
    EXPECT_HOLDS(**workspace);
    EXPECT_EQ(RawSqlite(path()).value(u"PRAGMA user_version"_s).toInt(), m_next);

    // The copy is the file as it was: this program still opens it.
    EXPECT_EQ(QFileInfo((*workspace)->upgradeCopy()).fileName(),
              u"Ñandú.before-upgrade-from-%1.atalaya"_s.arg(m_next - 1));
    const auto copy = Workspace::open((*workspace)->upgradeCopy(), fixedSurroundings());
    ASSERT_TRUE(isGood(copy));
    EXPECT_EQ(writeAssessmentJson(*(*copy)->assessment(sample().id)), writeAssessmentJson(sample()));
    EXPECT_HOLDS(**copy);
}

TEST_F(MigrationTest, MakesTheSameSchemaFromAnOlderFileAsFromNothing) {
    makeOld();
    const auto opener = openerWith(m_good);
    ASSERT_TRUE(isGood(opener.open(path(), Workspace::Mode::ReadWrite)));
    ASSERT_TRUE(isGood(opener.create(pathOf(u"fresh.atalaya"_s))));
    const QString schema = u"SELECT group_concat(type || name || coalesce(sql, ''), char(10)) FROM"
                           " (SELECT * FROM sqlite_master ORDER BY type, name)"_s;
    EXPECT_EQ(RawSqlite(path()).value(schema), RawSqlite(pathOf(u"fresh.atalaya"_s)).value(schema));
}

TEST_F(MigrationTest, AStepThatFailsLeavesTheFileAsItWas) {
    makeOld();
    for (const QStringList& broken :
         {QStringList{u"CREATE TABLE half (a TEXT)"_s, u"INSERT INTO half VALUES ('x')"_s, u"SELECT FROM nonsense"_s},
          QStringList{u"DELETE FROM evidence"_s}}) {
        const auto opened = openerWith(broken).open(path(), Workspace::Mode::ReadWrite);
        ASSERT_FALSE(opened);
        EXPECT_TRUE(opened.error().sentence.endsWith(u'.'));
        const auto workspace = reopen();
        ASSERT_TRUE(workspace) << "the program that made it still opens it";
        EXPECT_EQ(writeAssessmentJson(*workspace->assessment(sample().id)), writeAssessmentJson(sample()));
        EXPECT_HOLDS(*workspace);
    }
}

TEST_F(MigrationTest, StopsAtTheStepThatFails) {
    makeOld();
    std::vector<Migration> migrations = m_migrations;
    migrations.push_back({m_next, u"good"_s, m_good});
    migrations.push_back({m_next + 1, u"broken"_s, {u"nonsense"_s}});
    EXPECT_FALSE(storage::WorkspaceOpener(fixedSurroundings(), migrations).open(path(), Workspace::Mode::ReadWrite));
    EXPECT_EQ(RawSqlite(path()).value(u"PRAGMA user_version"_s).toInt(), m_next);
    const auto workspace = openerWith(m_good).open(path(), Workspace::Mode::ReadWrite);
    ASSERT_TRUE(isGood(workspace));
    EXPECT_HOLDS(**workspace);
}

TEST_F(MigrationTest, ReadsAnOlderFileThatItMayNotWriteThroughACopy) {
    const QByteArray before = makeOld();
    {
        const auto workspace = openerWith(m_good).open(path(), Workspace::Mode::ReadOnly);
        ASSERT_TRUE(isGood(workspace));
        EXPECT_EQ((*workspace)->outcome(), OpenOutcome::ReadOnly);
        EXPECT_EQ(writeAssessmentJson(*(*workspace)->assessment(sample().id)), writeAssessmentJson(sample()));
    }
    EXPECT_EQ(read(path()), before);
    EXPECT_EQ(entries(), QStringList{u"Ñandú.atalaya"_s});
}

TEST_F(MigrationTest, MigrationFilesAreNumberedWithoutAGap) {
    write(pathOf(u"0001-a.sql"_s), "SELECT 1;");
    write(pathOf(u"0001-a.sqlite.sql"_s), "SELECT 2;");
    write(pathOf(u"0001-a.other.sql"_s), "SELECT 3;");
    const auto loaded = storage::loadMigrations(QFileInfo(path()).path(), u"sqlite"_s);
    ASSERT_TRUE(isGood(loaded));
    ASSERT_EQ(loaded->size(), 1U);
    EXPECT_EQ(loaded->front().statements, (QStringList{u"SELECT 1"_s, u"SELECT 2"_s}));
    write(pathOf(u"0003-c.sql"_s), "SELECT 1;");
    EXPECT_FALSE(storage::loadMigrations(QFileInfo(path()).path(), u"sqlite"_s));
}

TEST_F(MigrationTest, AFileFromBeforeTheWorkshopsOpensKeepsAllAndCanHoldOne) {
    const std::vector<Migration> before(m_migrations.begin(), m_migrations.begin() + 2);
    Assessment old = sample();
    old.plan = {}; // today's rows of a strategy have no place there
    old.brief = {};
    {
        const auto workspace = storage::WorkspaceOpener(fixedSurroundings(), before).create(path());
        ASSERT_TRUE(isGood(workspace));
        ASSERT_TRUE(isGood((*workspace)->keepFramework(smallFiles())));
        ASSERT_TRUE(isGood((*workspace)->add(old, {})));
    }
    const auto workspace = reopen();
    ASSERT_TRUE(workspace);
    EXPECT_EQ(workspace->outcome(), OpenOutcome::Upgraded);
    EXPECT_TRUE(QFile::exists(workspace->upgradeCopy()));
    EXPECT_EQ(writeAssessmentJson(*workspace->assessment(sample().id)), writeAssessmentJson(old));
    EXPECT_TRUE(workspace->workshops(sample().id)->empty());
    const Workshop workshop = newWorkshop(framework(), sample(), idOf(u"workshop"_s), u"The first"_s);
    ASSERT_TRUE(isGood(workspace->addWorkshop(workshop, {})));
    EXPECT_EQ(*workspace->workshop(workshop.id), workshop);
    EXPECT_HOLDS(*workspace);
    EXPECT_EQ(storage::WorkspaceOpener(fixedSurroundings(), before).inspect(path()), OpenOutcome::Newer)
        << "the program of before leaves it alone";
}

/// One file for each released schema, made by the program of that time. Set ATALAYA_WRITE_RELEASED to make the one of
/// this version, once, when its schema is released. That of schema 3 was made from that of schema 1 by the migrations
/// and the same rows that the program writes.
class ReleasedWorkspaceTest : public WorkshopStoreTest, public testing::WithParamInterface<int> {
protected:
    static constexpr int firstWithWorkshops = 3;

    /// Of the phone that has seat 4.
    static QByteArray phoneOfSeat4() {
        return QCryptographicHash::hash("the phone of seat 4", QCryptographicHash::Sha256);
    }
    /// A revealed round, an open one, and a phone.
    void giveWorkshop(Workspace& workspace, const QUuid& assessment) const {
        Workshop workshop = prepared();
        workshop.assessment = assessment;
        ASSERT_TRUE(isGood(workspace.addWorkshop(workshop, u"prepared"_s)));
        WorkshopEditor editor = editorOf(workspace);
        runRound(editor, indicator(0), 10);
        ASSERT_TRUE(isGood(editor.apply(OpenRound{openRoundId(), indicator(1), at(20)})));
        expectThanked(castOne(editor, ballot(openRoundId(), 4, 3, Confidence::High)));
        expectThanked(castOne(editor, ballot(openRoundId(), 7, 2)));
        ASSERT_TRUE(isGood(editor.seatPhone(seatId(4), phoneOfSeat4())));
    }
    /// What giveWorkshop() gave, and that it goes on from there.
    void expectWorkshop(Workspace& workspace, const QUuid& assessment) const {
        const auto all = workspace.workshops(assessment);
        ASSERT_TRUE(isGood(all));
        ASSERT_EQ(all->size(), 1U);
        EXPECT_EQ(all->front().title, u"Altamar acuerda"_s);
        WorkshopEditor editor = editorOf(workspace);
        const Workshop& workshop = editor.snapshot();
        EXPECT_EQ(workshop.seats, prepared().seats);
        EXPECT_EQ(workshop.clusters, prepared().clusters);
        EXPECT_EQ(workshop.agenda, prepared().agenda);
        EXPECT_EQ(workshop.days, prepared().days);
        ASSERT_EQ(workshop.rounds.size(), 2U);
        const QUuid first = workshop.rounds.front().id;
        EXPECT_EQ(workshop.rounds.front().state, RoundState::Revealed);
        const auto revealed = RevealedRound::of(workshop, first, *editor.box(first));
        ASSERT_TRUE(isGood(revealed));
        EXPECT_EQ(revealed->votes().total(), 9);
        EXPECT_EQ(revealed->votes().at(1), 3);
        ASSERT_EQ(workshop.rounds.back().id, openRoundId());
        EXPECT_EQ(workshop.rounds.back().state, RoundState::Open);
        EXPECT_EQ(editor.box(openRoundId())->votes(), 2);
        EXPECT_TRUE(*editor.hasVoted(openRoundId(), seatId(7)));
        EXPECT_EQ(*editor.phones(), (std::map<QByteArray, QUuid>{{phoneOfSeat4(), seatId(4)}}));

        Ballot another = ballot(openRoundId(), 1, 4);
        another.id = idOf(u"given after the file was opened again"_s);
        expectThanked(castOne(editor, another));
        ASSERT_TRUE(isGood(editor.reveal(openRoundId(), at(30))));
        EXPECT_EQ(RevealedRound::of(editor.snapshot(), openRoundId(), *editor.box(openRoundId()))->votes().total(), 3);
    }
    static QString released(int version) {
        return QStringLiteral(ATALAYA_SOURCE_DIR "/tests/data/workspaces/schema-%1.atalaya").arg(version);
    }
};

TEST_P(ReleasedWorkspaceTest, OpensWithItsContent) {
    if (qEnvironmentVariableIsSet("ATALAYA_WRITE_RELEASED")) {
        const auto workspace = makeAt(released(GetParam()));
        write(pathOf(u"acta.txt"_s), "Acta de la reunión\n");
        Assessment assessment = sample(2026);
        auto kept = workspace->keepFile(pathOf(u"acta.txt"_s));
        ASSERT_TRUE(isGood(kept));
        assessment.evidence.front().file = *kept;
        ASSERT_TRUE(isGood(workspace->add(assessment, u"released"_s)));
        if (GetParam() >= firstWithWorkshops) {
            giveWorkshop(*workspace, assessment.id);
        }
        write(released(GetParam()).replace(u".atalaya"_s, u".json"_s), writeAssessmentJson(assessment));
        FAIL() << "written; now run the test without ATALAYA_WRITE_RELEASED";
    }
    ASSERT_TRUE(QFile::copy(released(GetParam()), path()));
    ASSERT_TRUE(QFile(path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const auto workspace = reopen();
    ASSERT_TRUE(workspace);
    const auto all = workspace->assessments();
    ASSERT_TRUE(isGood(all));
    ASSERT_EQ(all->size(), 1U);
    const auto assessment = workspace->assessment(all->front().id);
    ASSERT_TRUE(isGood(assessment));
    QFile expected(released(GetParam()).replace(u".atalaya"_s, u".json"_s));
    ASSERT_TRUE(expected.open(QIODevice::ReadOnly));
    EXPECT_EQ(writeAssessmentJson(*assessment), expected.readAll());
    ASSERT_TRUE(assessment->evidence.front().file);
    ASSERT_TRUE(isGood(workspace->writeFile(assessment->evidence.front().file->sha256, pathOf(u"out.txt"_s))));
    EXPECT_EQ(read(pathOf(u"out.txt"_s)), "Acta de la reunión\n");
    EXPECT_HOLDS(*workspace);
    if (GetParam() >= firstWithWorkshops) {
        ASSERT_NO_FATAL_FAILURE(expectWorkshop(*workspace, assessment->id));
        EXPECT_HOLDS(*workspace);
    } else {
        EXPECT_TRUE(workspace->workshops(assessment->id)->empty());
    }
}

INSTANTIATE_TEST_SUITE_P(EverySchema, ReleasedWorkspaceTest, testing::Values(1, 3));

} // namespace
} // namespace atalaya::test
