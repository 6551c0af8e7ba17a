#pragma once

#include "assessments/foundation/Error.h"

#include <QStringList>

#include <chrono>
#include <memory>

class QSqlDatabase;
class QSqlError;

namespace atalaya::storage {

/// How a connection is to behave; the backend decides what that means.
struct ConnectionSettings {
    QString name; ///< what people call the store, for sentences: the file's name
    bool readOnly = false;
    bool sharedMemory = true; ///< false where the file system cannot share memory between programs (network, sync)
};

/// Everything in which one SQL backend differs from another. The SQL elsewhere in this folder is what SQLite and
/// PostgreSQL both take; a second backend is a second class like this one.
class Dialect {
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;

    /// Also the middle of the names of this backend's own migration files, "0001-first-schema.sqlite.sql".
    [[nodiscard]] virtual QString name() const = 0;
    /// Statements for a new connection, run once.
    [[nodiscard]] virtual QStringList onConnect(const ConnectionSettings& settings) const = 0;
    /// Starts a transaction that no other writer can be inside of, so that the end of the log stays what was read.
    [[nodiscard]] virtual QStringList beginWriting() const = 0;
    [[nodiscard]] virtual QString beginReading() const = 0;
    /// From now on a statement of this connection waits so long for another writer, then it is Busy.
    [[nodiscard]] virtual QString waitAtMost(std::chrono::milliseconds patience) const = 0;
    /// Around migrations, outside their transactions: tables may be rebuilt, so references are checked at the end.
    [[nodiscard]] virtual QString referencesLater() const = 0;
    [[nodiscard]] virtual QString referencesAtOnce() const = 0;

    [[nodiscard]] virtual QString readSchemaVersion() const = 0;
    [[nodiscard]] virtual QString writeSchemaVersion(int version) const = 0;
    /// Yields (kind, name, definition) of everything the migrations made, in a stable order.
    [[nodiscard]] virtual QString readSchema() const = 0;
    /// Checks of the backend itself; each row that is not "ok" is a finding.
    [[nodiscard]] virtual QStringList integrityChecks() const = 0;

    [[nodiscard]] virtual ErrorCode classify(const QSqlError& error, const ConnectionSettings& settings) const = 0;
};

} // namespace atalaya::storage
