// One durable answer (answer and log entry) against the same two rows through the bare SQLite C interface with the same
// pragmas. Both sides wait for the disk, so both are measured on files beside each other.
// Loading, scoring and ranking gaps with 200 MB of evidence inside the file against the same file without: scoring
// never reads a document, so a workspace may grow by documents without an answer growing slower.
// Verifying those 200 MB against hashing the same bytes in memory: verify() reads each once from disk and checks more.
#include "assessments/scoring/Gaps.h"
#include "models/commands/AssessmentEditor.h"
#include "models/exchange/AssessmentJson.h"
#include "models/exchange/AssessmentWriter.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
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

/// The practice country's second round, as an assessment that stands alone.
Assessment sampleAssessment() {
    const auto framework = loadBuiltInFramework();
    check(framework.has_value(), "framework");
    QFile sample(QStringLiteral(":/samples/altamar/2026.json"));
    check(sample.open(QIODevice::ReadOnly), "sample");
    auto read = readAssessmentJson(**framework, sample.fileName(), sample.readAll());
    check(read.assessment.has_value(), "read");
    read.assessment->previous.reset();
    return *read.assessment;
}

std::unique_ptr<Workspace> workspaceWith(const Assessment& assessment, const QString& path) {
    const auto files = builtInFrameworkFiles(QStringLiteral("cicte-2012"), QStringLiteral("en"));
    check(files.has_value(), "framework files");
    auto workspace = Workspace::create(path, Surroundings::real());
    check(workspace.has_value(), "create");
    check((*workspace)->keepFramework(*files).has_value(), "keep framework");
    check((*workspace)->add(assessment, QStringLiteral("bench")).has_value(), "add");
    return std::move(*workspace);
}

bool measureAnswers(const QTemporaryDir& folder, const Assessment& assessment) {
    const auto workspace = workspaceWith(assessment, folder.filePath(QStringLiteral("bench.atalaya")));
    auto editor = AssessmentEditor::open(*workspace, assessment.id);
    check(editor.has_value(), "editor");
    BareTable bare(folder.filePath(QStringLiteral("bare.sqlite")));
    const QByteArray id = assessment.id.toByteArray(QUuid::WithoutBraces);
    const QByteArray hash(64, 'a');

    constexpr int batch = 20;
    int turn = 0;
    const auto apply = [&] {
        const QString code = QStringLiteral("P06-0%1").arg(1 + turn++ % 8);
        const QString reason = QStringLiteral("Reason number %1, of ordinary length, as people write them.").arg(turn);
        check(editor->apply(SetRationale{code, reason}).has_value(), "apply");
    };
    int other = 0;
    const auto write = [&] {
        const QByteArray code = "P06-0" + QByteArray::number(1 + other++ % 8);
        const QByteArray content =
            QJsonDocument(exchange::toJson(*editor->snapshot().answer(QString::fromLatin1(code))))
                .toJson(QJsonDocument::Compact);
        bare.write(id, code, content, content, hash);
    };
    const auto each = [](const std::function<void()>& one) {
        return [one] {
            return bench::milliseconds([&one] {
                       for (int i = 0; i < batch; ++i) {
                           one();
                       }
                   }) /
                   batch;
        };
    };
    const auto sides = bench::byTurns(25, each(apply), each(write));
    return bench::report("one durable answer / bare SQLite, same two rows", sides, 1.5);
}

constexpr int documents = 8;
constexpr qsizetype documentSize = 25'000'000;

/// Bytes that nothing compresses, and all different.
QByteArray document(int number) {
    QByteArray bytes(documentSize, Qt::Uninitialized);
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    random.fillRange(reinterpret_cast<quint32*>(bytes.data()), documentSize / qsizetype(sizeof(quint32)));
    return bytes;
}

void keepDocuments(Workspace& workspace, const QTemporaryDir& folder) {
    const QString path = folder.filePath(QStringLiteral("document.bin"));
    for (int number = 0; number < documents; ++number) {
        QFile file(path);
        check(file.open(QIODevice::WriteOnly) && file.write(document(number)) == documentSize, "write a document");
        file.close();
        check(workspace.keepFile(path).has_value(), "keep a document");
    }
    QFile::remove(path);
}

/// From the closed file to scores and ranked gaps, as every verb and the window begin.
double loadAndScore(const QString& path, const QUuid& id) {
    return bench::milliseconds([&] {
        const auto workspace = Workspace::open(path, Surroundings::real());
        check(workspace.has_value(), "open");
        const auto assessment = (*workspace)->assessment(id);
        check(assessment.has_value(), "load");
        const auto framework = (*workspace)->framework(assessment->frameworkId, assessment->frameworkVersion);
        check(framework.has_value(), "load the framework");
        const ScoreSheet sheet = scoreAssessment(**framework, *assessment);
        check(!rankGaps(**framework, *assessment, sheet).empty(), "rank");
    });
}

bool measureEvidence(const QTemporaryDir& folder, const Assessment& assessment) {
    const QString light = folder.filePath(QStringLiteral("light.atalaya"));
    const QString heavy = folder.filePath(QStringLiteral("heavy.atalaya"));
    workspaceWith(assessment, light).reset();
    keepDocuments(*workspaceWith(assessment, heavy), folder);
    check(QFile(heavy).size() > documents * documentSize, "the documents are inside the file");

    const auto sides = bench::byTurns(
        25, [&] { return loadAndScore(heavy, assessment.id); }, [&] { return loadAndScore(light, assessment.id); });
    const bool good = bench::report("load, score, gaps: 200 MB of evidence / none", sides, 1.10);

    QByteArray bytes;
    bytes.reserve(documents * documentSize);
    for (int number = 0; number < documents; ++number) {
        bytes += document(number);
    }
    const auto workspace = Workspace::open(heavy, Surroundings::real());
    check(workspace.has_value(), "open");
    const auto verify = [&] {
        return bench::milliseconds([&] {
            const auto verified = (*workspace)->verify();
            check(verified.has_value() && verified->evidenceFiles == documents, "verify");
        });
    };
    const auto hash = [&] {
        return bench::milliseconds(
            [&] { check(!QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).isEmpty(), "hash"); });
    };
    bench::print("verify 200 MB / SHA-256 of the same bytes", bench::byTurns(3, verify, hash));
    return good;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    check(folder.isValid(), "temporary folder");
    const Assessment assessment = sampleAssessment();
    const bool answers = measureAnswers(folder, assessment);
    const bool evidence = measureEvidence(folder, assessment);
    return answers && evidence ? 0 : 1;
}
