#pragma once

#include "models/storage/FileUse.h"
#include "models/storage/Workspace.h"

#include <optional>

namespace atalaya {

/// A workspace as a window opened it. On any thread; Workspace::handOver() gives it to the window's.
struct OpenedFile {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QLockFile> lock; ///< that says to other windows that this one writes; null where it only reads
    QString whyReadOnly;             ///< one sentence; empty where it may be written
    /// Whose lock makes it read-only, where that is another computer's: it may be gone without its lock.
    std::optional<storage::LockHolder> elsewhere;
    bool isNew = false; ///< made for this opening: whoever does not want it any more takes it away
};

/// `own`: the lock, where this window holds it already; taken when the file opens, left when it does not. `gone`: whose
/// lock on another computer no longer counts, as a person says.
[[nodiscard]] Result<OpenedFile> openAsWindow(const QString& path, const Surroundings& surroundings,
                                              std::unique_ptr<QLockFile>& own,
                                              const std::optional<storage::LockHolder>& gone = {});
/// Makes an empty workspace.
[[nodiscard]] Result<OpenedFile> makeAsWindow(const QString& path, const Surroundings& surroundings);
/// Takes the file of one that isNew away again.
void discard(OpenedFile opened);

} // namespace atalaya
