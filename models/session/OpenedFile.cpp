#include "models/session/OpenedFile.h"

#include "models/session/Desk.h"
#include "models/storage/DurableFile.h"

#include <utility>

namespace atalaya {

namespace {

QString lockedSentence(const storage::LockHolder& holder) {
    if (holder.isHere) {
        return Desk::tr("Another window has this workspace open, so here it is for reading only. Close that window and "
                        "open the file again to edit.");
    }
    return holder.computer.isEmpty()
               ? Desk::tr("A lock beside this workspace that does not say whose it is makes it one for reading only. "
                          "Close the window on the other computer that has it open, or say that there is none.")
               : Desk::tr("The computer “%1” has this workspace open, so here it is for reading only. Close that "
                          "window, or say that it is no longer there: its stick was pulled out, or it broke down.")
                     .arg(holder.computer);
}

} // namespace

QString WhyReadOnly::sentence() const {
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Locked:
        return lockedSentence(holder);
    case Reason::CannotWrite:
        return Desk::tr("This file or its folder cannot be written, so it is open for reading only. Save "
                        "a copy where you may write to edit it.");
    }
    return {};
}

Result<OpenedFile> openAsWindow(const QString& path, const Surroundings& surroundings, std::unique_ptr<QLockFile>& own,
                                const std::optional<storage::LockHolder>& gone) {
    OpenedFile opened;
    auto mode = Workspace::Mode::ReadWrite;
    if (!own) {
        opened.lock = storage::windowLock(path);
        const bool isTaken = opened.lock->tryLock(0) || (gone && storage::takeOver(*opened.lock, *gone));
        if (!isTaken) {
            if (opened.lock->error() == QLockFile::LockFailedError) {
                opened.whyReadOnly = {WhyReadOnly::Reason::Locked, storage::holderOf(*opened.lock)};
                mode = Workspace::Mode::ReadOnly;
            }
            // A folder that takes no lock file takes no write-ahead log either: open() finds it read-only by itself.
            opened.lock.reset();
        }
    }
    auto workspace = Workspace::open(path, surroundings, mode);
    if (!workspace) {
        return tl::make_unexpected(workspace.error());
    }
    opened.workspace = std::move(*workspace);
    if (own) {
        opened.lock = std::move(own);
    }
    if (opened.whyReadOnly.reason == WhyReadOnly::Reason::None &&
        opened.workspace->outcome() == OpenOutcome::ReadOnly) {
        opened.whyReadOnly.reason = WhyReadOnly::Reason::CannotWrite;
    }
    return opened;
}

Result<OpenedFile> makeAsWindow(const QString& path, const Surroundings& surroundings) {
    auto made = Workspace::create(path, surroundings);
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    OpenedFile opened{std::move(*made), storage::windowLock(path), {}, true};
    if (!opened.lock->tryLock(0)) {
        opened.lock.reset();
    }
    return opened;
}

void discard(OpenedFile opened) {
    const QString path = opened.workspace->path();
    opened.workspace.reset();
    if (opened.isNew) {
        storage::removeWithHelpers(path);
    }
}

} // namespace atalaya
