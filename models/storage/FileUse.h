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

} // namespace atalaya::storage
