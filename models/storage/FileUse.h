#pragma once

#include <QLockFile>

#include <memory>
#include <optional>

namespace atalaya::storage {

/// The lock that a window holds, as a file beside the workspace, while it has the workspace open for writing: one,
/// whatever links lead to the file. It goes stale only when the program that made it is gone, however long a window
/// stays open, and only where that can be known: on its own computer. Not taken yet.
[[nodiscard]] std::unique_ptr<QLockFile> windowLock(const QString& path);

/// Who has left a lock that could not be taken.
struct LockHolder {
    qint64 process = 0;
    QString computer;    ///< its name; empty when the lock does not tell
    bool isHere = false; ///< on this computer, where the lock goes with its program

    bool operator==(const LockHolder&) const = default;
};
[[nodiscard]] LockHolder holderOf(const QLockFile& lock);

/// Takes a lock that `gone` left, a holder on another computer, after a person has said that it no longer works: a
/// memory stick that was pulled out there, a computer that broke down. False, and nothing changed, when it is somebody
/// else's by now.
[[nodiscard]] bool takeOver(QLockFile& lock, const LockHolder& gone);

/// The window that has the file open, as far as its lock tells; nothing where there is none, or it is this program's.
[[nodiscard]] std::optional<LockHolder> windowOn(const QString& path);

/// Whether another program has the file open, as far as the system can tell: a window of Atalaya anywhere by its lock,
/// any program on this computer where the kernel counts a file's openers (Linux, on a local disk, for the file's
/// owner). Without a write-ahead log an idle program holds no lock of SQLite's, so there is no other way to know of it;
/// were the file replaced under it, it would write on into a file that has no name. Call it with no connection of this
/// program's to the file.
[[nodiscard]] bool isOpenElsewhere(const QString& path);

/// Whether a file is an SQLite database, by its first bytes. What this program itself has open, under this name or
/// another, is read through that opening: SQLite's locks belong to the process, and to open and close the file once
/// more would drop them. False when it cannot be read.
[[nodiscard]] bool isDatabase(const QString& path);

/// The same of a file that this program has open now; false for every other file.
[[nodiscard]] bool isDatabaseInUseHere(const QString& path);

} // namespace atalaya::storage
