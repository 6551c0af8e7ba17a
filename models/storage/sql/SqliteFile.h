#pragma once

#include "models/storage/Workspace.h"
#include "models/storage/sql/Database.h"
#include "models/storage/sql/Migrations.h"

class QTemporaryDir;

namespace atalaya::storage {

/// How an SQLite file on disk is looked at. Everything here goes through SQLite itself: closing a file that was opened
/// past it would drop the locks that this program holds on it.
enum class Access {
    Create,
    Write,
    Observe,   ///< reads like a writer would, and tidies up after the last writer
    Read,      ///< may leave the helper files of a write-ahead log behind
    Immutable, ///< touches nothing but the file, and looks at nothing but the file
};

[[nodiscard]] Result<std::unique_ptr<Database>> connectFile(const QString& path, Access access, bool sharedMemory);

struct Probe {
    OpenOutcome outcome = OpenOutcome::Fresh;
    int version = 0;
    Error error; ///< what to say when the outcome is a refusal
};

/// Finds out what is at `path` without changing anything. `newest` is the schema version this program makes.
[[nodiscard]] Probe probeFile(const QString& path, int newest);

/// Marks a new file as a workspace, for this program and for tools such as file(1).
[[nodiscard]] Outcome nameAsWorkspace(Database& database);

/// Whether the file's pages and indexes hold together, all of them.
[[nodiscard]] Result<bool> isSound(Database& database);

/// Whether the tables that every answer needs hold together; evidence bytes and the log's past are verify()'s.
[[nodiscard]] Outcome checkQuickly(Database& database);

/// A connection for reading a file that cannot be written, or whose folder cannot. When unfinished work lies beside the
/// file, a private copy is made in `scratch` and finished there.
[[nodiscard]] Result<std::unique_ptr<Database>> connectReadOnly(const QString& path,
                                                                std::unique_ptr<QTemporaryDir>& scratch);

/// Writes a compact copy of what `database` holds to `target`, which must not exist, and waits for the disk.
[[nodiscard]] Outcome copyInto(Database& database, const QString& target);

/// SHA-256 over all rows of all tables, whatever the schema.
[[nodiscard]] Result<QByteArray> contentDigest(Database& database);

/// The schema that `migrations` make, as readSchema() tells it.
[[nodiscard]] Result<std::vector<QVariantList>> freshSchema(const std::vector<Migration>& migrations);

[[nodiscard]] bool canWrite(const QString& path);

} // namespace atalaya::storage
