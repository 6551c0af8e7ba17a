#include "models/session/Desk.h"
#include "models/storage/StorageErrors.h"

#include <QFileInfo>

#include <utility>

// How a Desk lets another file be put in place of one: of the open one, or of one that cannot be opened.

namespace atalaya {

Outcome Desk::mayOpen(const QString& path) const {
    return m_restoring && m_restoring->path == path
               ? failure(ErrorCode::Refused,
                         [name = QFileInfo(path).fileName()] {
                             return tr("“%1” is being restored from a safe copy. Wait a moment: it opens by itself "
                                       "when the copy is in its place.")
                                 .arg(name);
                         })
               : Outcome();
}

Outcome Desk::mayRestore() {
    return m_restoring ? mayOpen(m_restoring->path) : m_work.isFree().and_then([this] { return keepWaiting(); });
}

Result<QString> Desk::beginRestore() {
    if (!isOpen()) {
        return failure(ErrorCode::Refused, [] { return tr("No workspace is open. Open the file to restore first."); });
    }
    if (m_readOnly) {
        return failure(ErrorCode::ReadOnly, [why = m_whyReadOnly] { return why.sentence(); });
    }
    if (auto may = mayRestore(); !may) {
        return tl::make_unexpected(may.error());
    }
    m_sweep.stop(m_path);
    Q_EMIT aboutToReplaceFile();
    m_restoring = Restoring{m_path, std::move(m_lock), m_session ? m_session->assessment().id : QUuid(), {}};
    forgetFile();
    return m_restoring->path;
}

Result<QString> Desk::beginRestoreLost(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isOpenFile(absolute)) {
        return beginRestore();
    }
    if (auto may = mayRestore(); !may) {
        return tl::make_unexpected(may.error());
    }
    // A sweep may hold the lock of a file that this window left a moment ago.
    m_sweep.stop(absolute);
    auto lock = storage::windowLock(absolute);
    if (!lock->tryLock(0)) {
        // Of another computer's lock, which may be gone without it, Workspace::restore() says what to do.
        if (lock->error() == QLockFile::LockFailedError && storage::holderOf(*lock).isHere) {
            return tl::make_unexpected(storage::storageError(ErrorCode::Busy, absolute));
        }
        lock.reset();
    }
    m_restoring = Restoring{absolute, std::move(lock), {}, m_path};
    return absolute;
}

Outcome Desk::endRestore() {
    if (!m_restoring) {
        return {};
    }
    const QString path = m_restoring->path;
    const QUuid assessment = m_restoring->assessment;
    const bool isAsBefore = m_restoring->opened == m_path;
    m_restoring.reset();
    if (!isAsBefore) {
        return {}; // another file was opened meanwhile
    }
    auto opened = openFile(path);
    if (opened && !assessment.isNull()) {
        // What was restored may be older than the assessment; then none is chosen.
        (void)choose(assessment);
    } else if (!opened && !isOpen()) {
        Q_EMIT workspaceChanged(); // still none, but it may be opened again
    }
    return opened;
}

} // namespace atalaya
