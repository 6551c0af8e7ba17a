#pragma once

#include <QLockFile>

#include <memory>

namespace atalaya::storage {

/// The lock that a window holds, as a file beside the workspace, while it has the workspace open for writing. It goes
/// stale only when the program that made it is gone, however long a window stays open. Not taken yet.
[[nodiscard]] std::unique_ptr<QLockFile> windowLock(const QString& path);

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
