#pragma once

#include "models/storage/Workspace.h"
#include "models/storage/sql/Database.h"

#include <functional>

namespace atalaya::storage {

/// The append-only log. Each entry's hash is the SHA-256 over the hash of the one before and the entry's fields, each
/// preceded by its length as eight bytes, highest first, in UTF-8: previous hash, sequence in decimal, time, actor,
/// assessment, kind, subject, before, after, note. The first entry's previous hash is the workspace's id.
class LogRepository {
public:
    struct Head {
        qint64 sequence = 0;
        QString hash;
    };

    /// What is to be recorded; the rest of an entry follows from where it stands.
    struct Event {
        QString assessment; ///< empty for what belongs to the workspace
        QString kind;
        QString subject;
        QString before;
        QString after;
        QString note;
    };

    explicit LogRepository(Database& database) : m_database(database) {}

    /// The last entry, or sequence 0 with the workspace's id. Read it inside a writing transaction, where no other
    /// program can add one.
    [[nodiscard]] Result<Head> head() const;
    /// Adds an entry after `head`, which becomes the new one.
    [[nodiscard]] Outcome append(Head& head, const QDateTime& at, const QString& actor, const Event& event);
    [[nodiscard]] Result<bool> touchedSince(const QString& assessment, qint64 sequence) const;
    [[nodiscard]] Result<std::vector<LogEntry>> entries(const QString& assessment, const QString& subject) const;
    /// Calls `look` for every entry in order, with the hash that it should have after the one before it.
    [[nodiscard]] Outcome walk(const std::function<void(const LogEntry&, const QString& expectedHash)>& look) const;
    /// When each assessment was last changed, by its id.
    [[nodiscard]] Result<std::map<QString, QDateTime>> lastChanges() const;

private:
    [[nodiscard]] Result<QString> workspaceId() const;

    Database& m_database;
};

} // namespace atalaya::storage
