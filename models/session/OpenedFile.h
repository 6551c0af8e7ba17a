#pragma once

#include "models/storage/FileUse.h"
#include "models/storage/Workspace.h"

#include <optional>

namespace atalaya {

/// Why a workspace is open for reading only.
struct WhyReadOnly {
    enum class Reason { None, Locked, CannotWrite }; ///< None: it may be written
    Reason reason = Reason::None;
    storage::LockHolder holder; ///< whose lock it is, of Locked

    /// Whether it is the lock of another computer, which may be gone without its lock.
    [[nodiscard]] bool isElsewhere() const { return reason == Reason::Locked && !holder.isHere; }
    /// In the language of the interface as it is now; empty where it may be written.
    [[nodiscard]] QString sentence() const;
};

/// A workspace as a window opened it. On any thread; Workspace::handOver() gives it to the window's.
struct OpenedFile {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QLockFile> lock; ///< that says to other windows that this one writes; null where it only reads
    WhyReadOnly whyReadOnly;
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
