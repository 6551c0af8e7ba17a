// One durable answer (answer and log entry) against the same two rows through the bare SQLite C interface with the same
// pragmas. Both sides wait for the disk, so both are measured on files beside each other.
#include "models/commands/AssessmentEditor.h"
#include "models/exchange/AssessmentJson.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdlib>

using namespace atalaya;

namespace {

void check(bool good, const char* what) {
    if (!good) {
        std::fprintf(stderr, "store bench: %s failed\n", what);
        std::exit(1);
    }
}

class BareTable {
public:
    explicit BareTable(const QString& path) {
        check(sqlite3_open(path.toUtf8().constData(), &m_db) == SQLITE_OK, "open");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA foreign_keys=ON");
        run("CREATE TABLE answer(assessment TEXT NOT NULL, indicator TEXT NOT NULL, content TEXT NOT NULL, PRIMARY "
            "KEY(assessment, indicator))");
        run("CREATE TABLE log(sequence INTEGER PRIMARY KEY, at TEXT, actor TEXT, assessment TEXT, kind TEXT, subject "
            "TEXT, before TEXT, after TEXT, note TEXT, hash TEXT)");
        sqlite3_prepare_v2(m_db,
                           "INSERT INTO answer VALUES(?,?,?) ON CONFLICT(assessment, indicator) DO UPDATE SET content "
                           "= excluded.content",
                           -1, &m_answer, nullptr);
        sqlite3_prepare_v2(m_db,
                           "INSERT INTO log(at, actor, assessment, kind, subject, before, after, note, hash) "
                           "VALUES(?,?,?,?,?,?,?,?,?)",
                           -1, &m_log, nullptr);
    }
    ~BareTable() {
        sqlite3_finalize(m_answer);
        sqlite3_finalize(m_log);
        sqlite3_close(m_db);
    }
    void write(const QByteArray& id, const QByteArray& code, const QByteArray& before, const QByteArray& after,
               const QByteArray& hash) {
        run("BEGIN IMMEDIATE");
        bind(m_answer, {id, code, after});
        bind(m_log, {"2026-05-14T10:00:00.000Z", "bench", id, "answer", code, before, after, "", hash});
        run("COMMIT");
    }

private:
    void run(const char* sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }
    static void bind(sqlite3_stmt* statement, const std::vector<QByteArray>& values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            sqlite3_bind_text(statement, static_cast<int>(i) + 1, values[i].constData(),
                              static_cast<int>(values[i].size()), SQLITE_TRANSIENT);
        }
        check(sqlite3_step(statement) == SQLITE_DONE, "step");
        sqlite3_reset(statement);
    }
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_answer = nullptr;
    sqlite3_stmt* m_log = nullptr;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const auto files = builtInFrameworkFiles(QStringLiteral("cicte-2012"), QStringLiteral("en"));
    const auto framework = loadBuiltInFramework();
    check(files && framework, "framework");
    QFile sample(QStringLiteral(":/samples/altamar/2026.json"));
    check(sample.open(QIODevice::ReadOnly), "sample");
    auto read = readAssessmentJson(**framework, sample.fileName(), sample.readAll());
    check(read.assessment.has_value(), "read");
    read.assessment->previous.reset();

    auto workspace = Workspace::create(folder.filePath(QStringLiteral("bench.atalaya")), Surroundings::real());
    check(workspace.has_value(), "create");
    check((*workspace)->keepFramework(*files).has_value(), "keep framework");
    check((*workspace)->add(*read.assessment, QStringLiteral("bench")).has_value(), "add");
    auto editor = AssessmentEditor::open(**workspace, read.assessment->id);
    check(editor.has_value(), "editor");

    BareTable bare(folder.filePath(QStringLiteral("bare.sqlite")));
    const QByteArray id = read.assessment->id.toByteArray(QUuid::WithoutBraces);
    const QByteArray hash(64, 'a');

    constexpr int batch = 20;
    int turn = 0;
    const auto ours = [&] {
        return bench::milliseconds([&] {
                   for (int i = 0; i < batch; ++i) {
                       const QString code = QStringLiteral("P06-0%1").arg(1 + turn++ % 8);
                       check(editor
                                 ->apply(SetRationale{
                                     code, QStringLiteral("Reason number %1, of ordinary length, as people write them.")
                                               .arg(turn)})
                                 .has_value(),
                             "apply");
                   }
               }) /
               batch;
    };
    int other = 0;
    const auto floor = [&] {
        return bench::milliseconds([&] {
                   for (int i = 0; i < batch; ++i) {
                       const QByteArray code = "P06-0" + QByteArray::number(1 + other++ % 8);
                       const QByteArray content = answerJson(*editor->snapshot().answer(QString::fromLatin1(code)));
                       bare.write(id, code, content, content, hash);
                   }
               }) /
               batch;
    };
    const auto sides = bench::byTurns(25, ours, floor);
    return bench::report("one durable answer / bare SQLite, same two rows", sides, 1.5) ? 0 : 1;
}
