#include "models/storage/sql/SqliteDialect.h"

#include "models/storage/DurableFile.h"

#include <QSqlError>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

// Result codes of SQLite, https://www.sqlite.org/rescode.html; the low byte of an extended code is the primary one.
enum Primary : int {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};
constexpr int corruptFileSystem = 10 | (33 << 8);

} // namespace

QString SqliteDialect::name() const {
    return u"sqlite"_s;
}

QStringList SqliteDialect::onConnect(const ConnectionSettings& settings) const {
    QStringList statements{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                           u"PRAGMA cell_size_check = ON"_s};
    if (settings.readOnly) {
        statements << u"PRAGMA query_only = ON"_s;
        return statements;
    }
    // What is removed is overwritten: a document that was withdrawn is not to be read out of the file's free pages.
    statements << u"PRAGMA secure_delete = ON"_s;
    if (settings.sharedMemory) {
        statements << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s;
    } else {
        // Without a write-ahead log the commit is the removal of the journal, which only EXTRA makes durable.
        statements << u"PRAGMA journal_mode = DELETE"_s << u"PRAGMA synchronous = EXTRA"_s;
    }
    return statements;
}

QStringList SqliteDialect::beginWriting() const {
    return {u"BEGIN IMMEDIATE"_s};
}

QString SqliteDialect::beginReading() const {
    return u"BEGIN"_s;
}

QString SqliteDialect::waitAtMost(std::chrono::milliseconds patience) const {
    return u"PRAGMA busy_timeout = %1"_s.arg(patience.count());
}

QString SqliteDialect::referencesLater() const {
    return u"PRAGMA foreign_keys = OFF"_s;
}

QString SqliteDialect::referencesAtOnce() const {
    return u"PRAGMA foreign_keys = ON"_s;
}

QString SqliteDialect::readSchemaVersion() const {
    return u"PRAGMA user_version"_s;
}

QString SqliteDialect::writeSchemaVersion(int version) const {
    return u"PRAGMA user_version = %1"_s.arg(version);
}

QString SqliteDialect::readSchema() const {
    return u"SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type, name"_s;
}

QStringList SqliteDialect::integrityChecks() const {
    return {u"PRAGMA integrity_check(20)"_s,
            u"SELECT 'reference to nothing in ' || \"table\" || ' row ' || coalesce(rowid, 0)"
            " FROM pragma_foreign_key_check LIMIT 20"_s};
}

ErrorCode SqliteDialect::classify(const QSqlError& error, const ConnectionSettings& settings) const {
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return ErrorCode::Busy;
    case ReadOnly:
    case Permission:
        return ErrorCode::ReadOnly;
    case Full:
        return ErrorCode::DiskFull;
    case Corrupt:
    case NotADatabase:
        return ErrorCode::Damaged;
    case Constraint:
        return ErrorCode::Refused;
    case InputOutput:
        if (code == corruptFileSystem) {
            return ErrorCode::Damaged;
        }
        return isDiskFull(settings.name) ? ErrorCode::DiskFull : ErrorCode::InputOutput;
    case CannotOpen:
        return isDiskFull(settings.name) ? ErrorCode::DiskFull : ErrorCode::InputOutput;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace atalaya::storage
