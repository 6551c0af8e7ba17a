#pragma once

#include "models/storage/sql/Database.h"

#include <vector>

namespace atalaya::storage {

/// One numbered step of the schema, never edited once released.
struct Migration {
    int version = 0;
    QString name;
    QStringList statements;
};

/// Single statements of an SQL file: a semicolon inside quotes, a comment or a trigger's body ends nothing.
[[nodiscard]] QStringList splitStatements(const QString& sql);

/// Reads "0001-name.sql" and, beside it, what only this dialect says ("0001-name.sqlite.sql"), in order. The numbers
/// must be 1, 2, 3 and so on.
[[nodiscard]] Result<std::vector<Migration>> loadMigrations(const QString& folder, const QString& dialect);

/// The migrations this program carries.
[[nodiscard]] Result<std::vector<Migration>> builtInMigrations(const QString& dialect);

[[nodiscard]] Result<int> schemaVersion(Database& database);

/// Brings the schema up to date, each step in a transaction of its own, references checked before each commit. A step
/// that fails leaves the version before it.
[[nodiscard]] Outcome migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace atalaya::storage
