#pragma once

#include "models/storage/Workspace.h"

#include <QLockFile>

namespace atalaya {

/// A workspace as a window opened it. On any thread; Workspace::handOver() gives it to the window's.
struct OpenedFile {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QLockFile> lock; ///< that says to other windows that this one writes; null where it only reads
    QString whyReadOnly;             ///< one sentence; empty where it may be written
};

/// `own`: the lock, where this window holds it already; taken when the file opens, left when it does not.
[[nodiscard]] Result<OpenedFile> openAsWindow(const QString& path, const Surroundings& surroundings,
                                              std::unique_ptr<QLockFile>& own);
/// Makes an empty workspace.
[[nodiscard]] Result<OpenedFile> makeAsWindow(const QString& path, const Surroundings& surroundings);

} // namespace atalaya
