#include "models/session/OpenedFile.h"

#include "models/session/Desk.h"
#include "models/storage/FileUse.h"

#include <utility>

namespace atalaya {

namespace {

QString lockedSentence(const QLockFile& lock) {
    qint64 process = 0;
    QString host, program;
    lock.getLockInfo(&process, &host, &program);
    return host.isEmpty()
               ? Desk::tr("Another window has this workspace open, so here it is for reading only. Close that "
                          "window and open the file again to edit.")
               : Desk::tr("Another window has this workspace open on \"%1\", so here it is for reading only. Close "
                          "that window and open the file again to edit.")
                     .arg(host);
}

} // namespace

Result<OpenedFile> openAsWindow(const QString& path, const Surroundings& surroundings,
                                std::unique_ptr<QLockFile>& own) {
    OpenedFile opened;
    auto mode = Workspace::Mode::ReadWrite;
    if (!own) {
        opened.lock = storage::windowLock(path);
        if (!opened.lock->tryLock(0)) {
            if (opened.lock->error() == QLockFile::LockFailedError) {
                opened.whyReadOnly = lockedSentence(*opened.lock);
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
    if (opened.whyReadOnly.isEmpty() && opened.workspace->outcome() == OpenOutcome::ReadOnly) {
        opened.whyReadOnly = Desk::tr("This file or its folder cannot be written, so it is open for reading only. Save "
                                      "a copy where you may write to edit it.");
    }
    return opened;
}

Result<OpenedFile> makeAsWindow(const QString& path, const Surroundings& surroundings) {
    auto made = Workspace::create(path, surroundings);
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    OpenedFile opened{std::move(*made), storage::windowLock(path), {}};
    if (!opened.lock->tryLock(0)) {
        opened.lock.reset();
    }
    return opened;
}

} // namespace atalaya
