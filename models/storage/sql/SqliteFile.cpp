#include "models/storage/sql/SqliteFile.h"

#include "models/storage/DurableFile.h"
#include "models/storage/FileUse.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/sql/SqliteDialect.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

// Long enough for another program's answer or import to end, short enough not to look like a hang.
constexpr int busyMilliseconds = 2000;

const auto memoryPath = u":memory:"_s;
const auto missingEnd = u"the end of the file is missing"_s;

bool isThere(const QString& path) {
    return QFileInfo(path).size() > 0;
}

Probe refusal(OpenOutcome outcome, ErrorCode code, const QString& path, const QString& detail = {}) {
    return Probe{outcome, 0, storageError(code, path, detail)};
}

/// What to say of a file that SQLite cannot read. Only called when SQLite has no use for the file, so reading it past
/// SQLite disturbs no lock.
Probe probeUnreadable(const QString& path, const Error& error) {
    if (error.code == ErrorCode::Busy) {
        return Probe{OpenOutcome::Busy, 0, error};
    }
    if (error.code == ErrorCode::DiskFull) {
        return Probe{OpenOutcome::ReadOnly, 0, error};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Probe{OpenOutcome::ReadOnly, 0, storageError(ErrorCode::InputOutput, path, file.errorString())};
    }
    const QByteArray head = file.read(100);
    const bool isSqlite = head.startsWith(QByteArray("SQLite format 3\0", 16));
    const bool isOurs = head.mid(68, 4).toHex() == QByteArray::number(applicationId, 16);
    if (isOurs || (isSqlite && head.size() < 100)) {
        return refusal(OpenOutcome::Damaged, ErrorCode::Damaged, path, error.detail);
    }
    return refusal(OpenOutcome::ForeignFile, ErrorCode::ForeignFile, path, error.detail);
}

Probe probeConnected(Database& database, const QString& path, int newest) {
    const auto application = database.column(u"PRAGMA application_id"_s);
    if (!application) {
        return probeUnreadable(path, application.error());
    }
    if (application->value(0).toInt() != applicationId) {
        return refusal(OpenOutcome::ForeignFile, ErrorCode::ForeignFile, path);
    }
    const auto version = schemaVersion(database);
    if (!version) {
        return Probe{version.error().code == ErrorCode::Busy ? OpenOutcome::Busy : OpenOutcome::Damaged, 0,
                     version.error()};
    }
    if (*version > newest) {
        return refusal(OpenOutcome::Newer, ErrorCode::NewerFormat, path, u"schema version %1"_s.arg(*version));
    }
    if (*version < 1) {
        return refusal(OpenOutcome::Damaged, ErrorCode::Damaged, path, u"schema version %1"_s.arg(*version));
    }
    const auto pageSize = database.column(u"PRAGMA page_size"_s);
    if (!pageSize || QFileInfo(path).size() % pageSize->value(0).toLongLong() != 0) {
        return refusal(OpenOutcome::Damaged, ErrorCode::Damaged, path, u"the last page is cut short"_s);
    }
    if (auto checked = checkQuickly(database); !checked) {
        if (checked.error().code == ErrorCode::Busy) {
            return Probe{OpenOutcome::Busy, *version, checked.error()};
        }
        return refusal(OpenOutcome::Damaged, ErrorCode::Damaged, path, checked.error().detail);
    }
    return Probe{*version < newest ? OpenOutcome::Upgraded : OpenOutcome::Current, *version, {}};
}

/// A URI, because a file's name may contain what SQLite would read as options.
QString uriOf(const QString& path, Access access) {
    if (path == memoryPath) {
        return u"file::memory:"_s;
    }
    const QByteArray name = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/:");
    const QString uri = u"file://"_s + (name.startsWith('/') ? u""_s : u"/"_s) + QString::fromLatin1(name);
    switch (access) {
    case Access::Create:
        return uri + u"?mode=rwc"_s;
    case Access::Write:
    case Access::Observe:
        return uri + u"?mode=rw"_s;
    case Access::Read:
        return uri + u"?mode=ro"_s;
    case Access::Immutable:
        return uri + u"?immutable=1"_s;
    }
    return uri;
}

} // namespace

Result<std::unique_ptr<Database>> connectFile(const QString& path, Access access, bool sharedMemory) {
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool writes = access == Access::Write || access == Access::Create;
    const ConnectionSettings settings{path, !writes, sharedMemory};
    Error error;
    bool opened = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        QString options = u"QSQLITE_BUSY_TIMEOUT=%1;QSQLITE_OPEN_URI"_s.arg(busyMilliseconds);
        if (access == Access::Read || access == Access::Immutable) {
            options += u";QSQLITE_OPEN_READONLY"_s;
        }
        connection.setConnectOptions(options);
        connection.setDatabaseName(uriOf(path, access));
        opened = connection.open();
        if (!opened) {
            const SqliteDialect dialect;
            error =
                storageError(dialect.classify(connection.lastError(), settings), path, connection.lastError().text());
        }
    }
    if (!opened) {
        QSqlDatabase::removeDatabase(name);
        return tl::make_unexpected(error);
    }
    return Database::take(name, std::make_unique<SqliteDialect>(), settings);
}

bool canWrite(const QString& path) {
#ifdef Q_OS_UNIX
    // As who the process acts now: SQLite opens for reading what it may not write, and begins "writing" there without a
    // word.
    const auto may = [](const QString& what) {
        return ::faccessat(AT_FDCWD, QFile::encodeName(what).constData(), W_OK, AT_EACCESS) == 0;
    };
    return may(QFileInfo(path).absolutePath()) && (!QFileInfo::exists(path) || may(path));
#else
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable() &&
           (!QFileInfo::exists(path) || QFileInfo(path).isWritable());
#endif
}

Result<std::unique_ptr<Database>> connectReadOnly(const QString& path, std::unique_ptr<QTemporaryDir>& scratch) {
    const QString log = path + u"-wal"_s;
    const QString journal = path + u"-journal"_s;
    if (!isThere(log) && !isThere(journal)) {
        return connectFile(path, Access::Immutable, false);
    }
    if (isDatabaseInUseHere(path)) {
        // What lies beside it is this program's own work. To copy the file past SQLite would drop the locks on it.
        return connectFile(path, canWrite(path) ? Access::Observe : Access::Read, true);
    }
    scratch = std::make_unique<QTemporaryDir>();
    const QString copy = scratch->filePath(u"workspace.atalaya"_s);
    for (const QString& ending : {QString(), u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + ending) && !QFile::copy(path + ending, copy + ending)) {
            return storageFailure(ErrorCode::InputOutput, path, u"no private copy"_s);
        }
        QFile(copy + ending).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    if (auto finished = connectFile(copy, Access::Write, false); !finished) {
        return tl::make_unexpected(finished.error());
    }
    return connectFile(copy, Access::Immutable, false);
}

namespace {

/// SQLite reads a missing end as zeros, so a file that lost its last bytes would seem whole.
bool isWhole(Database& database, const QString& path) {
    const auto length =
        database.column(u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s);
    return length && length->value(0).toLongLong() <= QFileInfo(path).size();
}

/// Looks at a file that looked damaged without locks a second time, with them: without a write-ahead log beside it
/// another program may have begun to write, or may do so with no journal on the disk, and half of its work was seen.
Probe probeLocked(const QString& path, int newest) {
    auto database = connectFile(path, canWrite(path) ? Access::Observe : Access::Read, false);
    if (!database) {
        return probeUnreadable(path, database.error());
    }
    // What is seen from here on is one state of the file.
    auto reading = Transaction::begin(**database, Transaction::Kind::Reading);
    if (!reading) {
        return probeUnreadable(path, reading.error());
    }
    Probe probe = probeConnected(**database, path, newest);
    if (probe.error.sentence.isEmpty() && !isThere(path + u"-wal"_s) && !isWhole(**database, path)) {
        return refusal(OpenOutcome::Damaged, ErrorCode::Damaged, path, missingEnd);
    }
    return probe;
}

} // namespace

Probe probeFile(const QString& path, int newest) {
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return Probe{OpenOutcome::Fresh, 0, storageError(ErrorCode::NotFound, path)};
    }
    if (!info.isFile()) {
        return refusal(OpenOutcome::ForeignFile, ErrorCode::ForeignFile, path, u"not a regular file"_s);
    }
    // With nothing beside the file nobody seems to be at work on it, and looking at it must not create anything.
    const bool helpers = QFileInfo::exists(path + u"-wal"_s) || QFileInfo::exists(path + u"-journal"_s);
    std::unique_ptr<QTemporaryDir> scratch;
    auto database = !helpers         ? connectFile(path, Access::Immutable, false)
                    : canWrite(path) ? connectFile(path, Access::Read, true)
                                     : connectReadOnly(path, scratch);
    if (!database) {
        return probeUnreadable(path, database.error());
    }
    if (helpers) {
        // A transaction that a crash cut off must be undone before the file can be read, and a full disk has no room
        // for a reader's helper files; either is got round in a copy.
        const auto readable = (*database)->column(u"PRAGMA schema_version"_s);
        if (!readable && readable.error().code != ErrorCode::Damaged && readable.error().code != ErrorCode::Busy) {
            database = connectReadOnly(path, scratch);
            if (!database) {
                return probeUnreadable(path, database.error());
            }
        }
    }
    Probe probe = probeConnected(**database, path, newest);
    if (!helpers && probe.error.sentence.isEmpty() && !isWhole(**database, path)) {
        probe = refusal(OpenOutcome::Damaged, ErrorCode::Damaged, path, missingEnd);
    }
    if (!helpers && probe.outcome == OpenOutcome::Damaged) {
        database->reset();
        return probeLocked(path, newest);
    }
    return probe;
}

Result<std::vector<QVariantList>> freshSchema(const std::vector<Migration>& migrations) {
    auto database = connectFile(memoryPath, Access::Create, false);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    if (auto migrated = migrate(**database, migrations); !migrated) {
        return tl::make_unexpected(migrated.error());
    }
    return (*database)->rows((*database)->dialect().readSchema());
}

Outcome nameAsWorkspace(Database& database) {
    return database.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
}

Result<bool> isSound(Database& database) {
    const auto found = database.column(u"PRAGMA integrity_check"_s);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    return found->value(0) == u"ok"_s;
}

Outcome checkQuickly(Database& database) {
    const auto tables = database.column(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    if (!tables) {
        return tl::make_unexpected(tables.error());
    }
    for (const QString& needed :
         {u"workspace"_s, u"framework"_s, u"assessment"_s, u"answer"_s, u"evidence"_s, u"evidence_use"_s, u"log"_s}) {
        if (!tables->contains(needed)) {
            return storageFailure(ErrorCode::Damaged, database.settings().name, u"no table "_s + needed);
        }
    }
    for (const QString& table : *tables) {
        // The two that grow large; verify() walks them.
        if (table == u"evidence_chunk"_s || table == u"log"_s) {
            continue;
        }
        const auto found = database.column(u"PRAGMA quick_check('%1')"_s.arg(table));
        if (!found) {
            return tl::make_unexpected(found.error());
        }
        if (found->value(0) != u"ok"_s) {
            return storageFailure(ErrorCode::Damaged, database.settings().name, found->join(u"; "_s));
        }
    }
    const auto workspaces = database.column(u"SELECT id FROM workspace"_s);
    if (!workspaces) {
        return tl::make_unexpected(workspaces.error());
    }
    if (workspaces->size() != 1) {
        return storageFailure(ErrorCode::Damaged, database.settings().name, u"the workspace has no single id"_s);
    }
    return {};
}

Outcome copyInto(Database& database, const QString& target) {
    // A connection that may only ask is not even allowed to write another file.
    const bool readOnly = database.settings().readOnly;
    if (auto allowed = readOnly ? database.run(u"PRAGMA query_only = OFF"_s) : Outcome(); !allowed) {
        return allowed;
    }
    const auto copied = [&] {
        Statement vacuum = database.statement("VACUUM INTO ?");
        return vacuum.run(target);
    }();
    if (auto forbidden = readOnly ? database.run(u"PRAGMA query_only = ON"_s) : Outcome(); !forbidden) {
        return forbidden;
    }
    return copied ? syncFile(target) : copied;
}

Result<QByteArray> contentDigest(Database& database) {
    const auto tables = database.column(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"_s);
    if (!tables) {
        return tl::make_unexpected(tables.error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& table : *tables) {
        hash.addData(table.toUtf8());
        const auto columns = database.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        if (!columns) {
            return tl::make_unexpected(columns.error());
        }
        const QString sql = u"SELECT \"%1\" FROM \"%2\" ORDER BY rowid"_s.arg(columns->join(u"\", \""_s), table);
        if (auto walked = database.walk(sql,
                                        [&hash](const QVariantList& row) {
                                            QByteArray bytes;
                                            QDataStream stream(&bytes, QIODevice::WriteOnly);
                                            stream << row;
                                            hash.addData(bytes);
                                        });
            !walked) {
            return tl::make_unexpected(walked.error());
        }
    }
    return hash.result();
}

} // namespace atalaya::storage
