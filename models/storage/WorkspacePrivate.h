#pragma once

#include "models/storage/FileIdentity.h"
#include "models/storage/Location.h"
#include "models/storage/Store.h"
#include "models/storage/sql/SqliteFile.h"

#include <QTemporaryDir>

namespace atalaya {

class Workspace::Private {
public:
    Surroundings surroundings;
    QString path;
    OpenOutcome outcome = OpenOutcome::Current;
    QString upgradeCopy;
    storage::FileIdentity identity; ///< of the file at `path` when it was opened
    storage::FileIdentity log;      ///< of the write-ahead log beside it; none where there is none
    storage::Location location;
    std::vector<storage::Migration> migrations;
    // The scratch folder outlives the connection to the file in it, the connection the store.
    std::unique_ptr<QTemporaryDir> scratch;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<storage::Store> store;

    /// InputOutput when what would be written now could never be found again. Where only the write-ahead log was taken
    /// away, the file is opened once more: whoever did that had brought all of it into the file.
    [[nodiscard]] Outcome isStillThere();
    /// Looks which log the connection writes into. Called when it has begun to.
    void noteLog();

private:
    [[nodiscard]] Outcome openAgain();
};

namespace storage {

/// Making and opening of workspaces with migrations that the caller chooses; Workspace's own functions use those the
/// program carries, tests bring others.
class WorkspaceOpener {
public:
    WorkspaceOpener(Surroundings surroundings, std::vector<Migration> migrations)
        : m_surroundings(std::move(surroundings)), m_migrations(std::move(migrations)) {}

    [[nodiscard]] Result<std::unique_ptr<Workspace>> create(const QString& path) const;
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(const QString& path, Workspace::Mode mode) const;
    [[nodiscard]] OpenOutcome inspect(const QString& path) const;
    /// The name under which what `path` held is kept, or nothing when there was no such file.
    [[nodiscard]] Result<QString> restore(const QString& backup, const QString& path) const;
    /// Writes what `database` holds to `target`, checks the copy, then gives it its name in one step. Refused with an
    /// empty sentence, and nothing made, when it was cancelled before that.
    [[nodiscard]] Outcome copyVerified(Database& database, const QString& target,
                                       const std::function<bool()>& isCancelled = {}) const;

private:
    [[nodiscard]] int newest() const { return static_cast<int>(m_migrations.size()); }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openWritable(const QString& path, int version) const;
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openReadOnly(const QString& path, int version) const;
    [[nodiscard]] Result<std::unique_ptr<Workspace>> finish(std::unique_ptr<Workspace::Private> d) const;
    [[nodiscard]] Result<QString> copyBeforeUpgrade(Database& database, const QString& path, int version) const;
    [[nodiscard]] Outcome checkCopy(const QString& copy, const QString& headHash,
                                    const std::function<bool()>& isCancelled) const;
    [[nodiscard]] Result<QString> putInPlace(const QString& part, const QString& path) const;

    Surroundings m_surroundings;
    std::vector<Migration> m_migrations;
};

/// Whether files can be made where `path` is to lie: NotFound without such a folder, ReadOnly when it is closed.
[[nodiscard]] Outcome folderIsUsable(const QString& path);

/// What to say when a file that is made under a passing name could not be made: the sentence names the file that people
/// asked for.
[[nodiscard]] Error ofNewFile(ErrorCode code, const QString& path, const QString& detail);

/// Another program inside a write is found out here, and so is a disk that refuses what the file's permissions allow.
[[nodiscard]] Outcome tryWriting(Database& database);

/// Makes a file ready to be replaced: folds into it what lies beside it. Busy while another program has it open. A file
/// that is no sound database is taken as it lies.
[[nodiscard]] Outcome settle(const QString& path);

} // namespace storage
} // namespace atalaya
