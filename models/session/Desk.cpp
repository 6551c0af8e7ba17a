#include "models/session/Desk.h"

#include "models/storage/FileUse.h"
#include "models/storage/MakeWorkspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace atalaya {

Desk::Desk(Surroundings surroundings, QObject* parent) : QObject(parent), m_surroundings(std::move(surroundings)) {}

Desk::~Desk() = default;

QString Desk::lockedSentence(const QLockFile& lock) const {
    qint64 process = 0;
    QString host, program;
    lock.getLockInfo(&process, &host, &program);
    return host.isEmpty()
               ? tr("Another window has this workspace open, so here it is for reading only. Close that "
                    "window and open the file again to edit.")
               : tr("Another window has this workspace open on \"%1\", so here it is for reading only. Close "
                    "that window and open the file again to edit.")
                     .arg(host);
}

Outcome Desk::openFile(const QString& path) {
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::unique_ptr<QLockFile> lock;
    QString whyReadOnly;
    auto mode = Workspace::Mode::ReadWrite;
    if (isOpen() && absolute == m_path && m_lock) {
        lock = std::move(m_lock);
    } else {
        lock = storage::windowLock(absolute);
        if (!lock->tryLock(0)) {
            if (lock->error() == QLockFile::LockFailedError) {
                whyReadOnly = lockedSentence(*lock);
                mode = Workspace::Mode::ReadOnly;
            }
            // A folder that takes no lock file takes no write-ahead log either: open() finds it read-only by itself.
            lock.reset();
        }
    }
    auto opened = Workspace::open(absolute, m_surroundings, mode);
    if (!opened) {
        if (isOpen() && absolute == m_path) {
            m_lock = std::move(lock);
        }
        return tl::make_unexpected(opened.error());
    }
    if (whyReadOnly.isEmpty() && (*opened)->outcome() == OpenOutcome::ReadOnly) {
        whyReadOnly = tr("This file or its folder cannot be written, so it is open for reading only. Save a copy where "
                         "you may write to edit it.");
    }
    return take(std::move(*opened), std::move(lock), whyReadOnly);
}

Outcome Desk::createFile(const QString& path) {
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto lock = storage::windowLock(absolute);
    auto made = Workspace::create(absolute, m_surroundings);
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    if (!lock->tryLock(0)) {
        lock.reset();
    }
    return take(std::move(*made), std::move(lock), {});
}

Outcome Desk::createPractice(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return keepWaiting()
        .and_then([&] { return makeWorkspace(absolute, m_surroundings, addPracticeCountry); })
        .and_then([&] { return openFile(absolute); });
}

Result<QString> Desk::beginRestore() {
    if (!isOpen()) {
        return failure(ErrorCode::Refused, tr("No workspace is open. Open the file to restore first."));
    }
    if (m_readOnly) {
        return failure(ErrorCode::ReadOnly, m_whyReadOnly);
    }
    if (auto kept = keepWaiting(); !kept) {
        return tl::make_unexpected(kept.error());
    }
    Q_EMIT aboutToReplaceFile();
    m_restoring = Restoring{m_path, std::move(m_lock), m_session ? m_session->assessment().id : QUuid()};
    forgetFile();
    return m_restoring->path;
}

Outcome Desk::endRestore() {
    if (!m_restoring) {
        return {};
    }
    const QString path = m_restoring->path;
    const QUuid assessment = m_restoring->assessment;
    m_restoring.reset();
    if (isOpen()) {
        return {};
    }
    auto opened = openFile(path);
    if (opened && !assessment.isNull()) {
        // What was restored may be older than the assessment; then none is chosen.
        (void)choose(assessment);
    }
    return opened;
}

Outcome Desk::closeFile() {
    if (!isOpen()) {
        return {};
    }
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    m_session.reset();
    sweepDocuments();
    forgetFile();
    return {};
}

void Desk::forgetFile() {
    m_session.reset();
    m_workspace.reset();
    m_lock.reset();
    m_path.clear();
    m_assessments.clear();
    m_readOnly = false;
    m_whyReadOnly.clear();
    Q_EMIT workspaceChanged();
    Q_EMIT sessionChanged();
}

Outcome Desk::take(std::unique_ptr<Workspace> workspace, std::unique_ptr<QLockFile> lock, const QString& whyReadOnly) {
    m_session.reset();
    sweepDocuments();
    m_workspace = std::move(workspace);
    m_lock = std::move(lock);
    m_path = QFileInfo(m_workspace->path()).absoluteFilePath();
    m_readOnly = !whyReadOnly.isEmpty();
    m_whyReadOnly = whyReadOnly;
    sweepDocuments();
    readAssessments();
    Q_EMIT workspaceChanged();
    Q_EMIT sessionChanged();
    return {};
}

void Desk::readAssessments() {
    m_assessments.clear();
    if (auto found = m_workspace->assessments()) {
        m_assessments = std::move(*found);
    }
    std::stable_sort(
        m_assessments.begin(), m_assessments.end(), [](const WorkspaceSummary& a, const WorkspaceSummary& b) {
            return a.referenceDate != b.referenceDate ? a.referenceDate > b.referenceDate : a.round > b.round;
        });
    Q_EMIT assessmentsChanged();
}

Outcome Desk::choose(const QUuid& assessment) {
    if (m_session && m_session->assessment().id == assessment) {
        return {};
    }
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    auto session = AssessmentSession::open(*m_workspace, assessment, m_readOnly);
    if (!session) {
        return tl::make_unexpected(session.error());
    }
    m_session = std::move(*session);
    connect(m_session.get(), &AssessmentSession::stored, this, [this] {
        readAssessments();
        Q_EMIT written(1);
    });
    connect(m_session.get(), &AssessmentSession::keptAgain, this, [this](int edits) {
        readAssessments();
        if (edits > 0) {
            Q_EMIT written(edits);
        }
    });
    connect(m_session.get(), &AssessmentSession::stillWaiting, this, [this](const Error& error) {
        if (error.code == ErrorCode::InputOutput) {
            (void)reconnect();
        }
    });
    Q_EMIT sessionChanged();
    return {};
}

Outcome Desk::leaveAssessment() {
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    if (m_session) {
        m_session.reset();
        Q_EMIT sessionChanged();
    }
    return {};
}

std::shared_ptr<const void> Desk::holdDocuments() {
    std::shared_ptr<const void> held = m_documentsHeld.lock();
    if (!held) {
        held = std::make_shared<int>();
        m_documentsHeld = held;
    }
    return held;
}

void Desk::sweepDocuments() {
    // Without the lock another window may have a history of its own.
    if (!m_workspace || !m_lock || hasWaiting() || !m_documentsHeld.expired()) {
        return;
    }
    if (m_session) {
        m_session->history().clear();
    }
    // What cannot be swept now is swept another time.
    (void)m_workspace->sweepFiles();
}

bool Desk::hasWaiting() const {
    return m_session && m_session->keeping() == AssessmentSession::Keeping::Waiting;
}

Outcome Desk::keepWaiting() {
    const Outcome kept = reconnect();
    if (kept || !hasWaiting()) {
        return {};
    }
    return failure(ErrorCode::Refused,
                   tr("%n change(s) could not be written to the disk and would be lost.", nullptr,
                      static_cast<int>(m_session->waitingCount())) +
                       QLatin1Char(' ') + kept.error().sentence,
                   kept.error().detail);
}

void Desk::abandonWaiting() {
    if (hasWaiting()) {
        m_session->abandonWaiting();
    }
}

Outcome Desk::addAssessment(const Assessment& assessment, const QString& note) {
    if (!isOpen()) {
        return failure(ErrorCode::Refused, tr("No workspace is open. Open or make one first."));
    }
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    if (auto kept = m_workspace->framework(assessment.frameworkId, assessment.frameworkVersion); !kept) {
        const auto builtIn = builtInFrameworkFiles(assessment.frameworkId, QStringLiteral("en"));
        if (!builtIn) {
            return tl::make_unexpected(builtIn.error());
        }
        if (auto taken = m_workspace->keepFramework(*builtIn); !taken) {
            return taken;
        }
    }
    if (auto added = m_workspace->add(assessment, note); !added) {
        return added;
    }
    readAssessments();
    Q_EMIT written(1);
    return choose(assessment.id);
}

Outcome Desk::removeAssessment(const QUuid& assessment, const QString& note) {
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    if (auto removed = m_workspace->remove(assessment, note); !removed) {
        return removed;
    }
    if (m_session && m_session->assessment().id == assessment) {
        (void)leaveAssessment(); // nothing waits any more
    }
    readAssessments();
    Q_EMIT written(1);
    return {};
}

Outcome Desk::importAssessment(const ImportOrder& order) {
    if (!isOpen()) {
        return failure(ErrorCode::Refused, tr("No workspace is open. Open or make one first."));
    }
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    const auto checked = checkImport(m_workspace.get(), order);
    if (!checked) {
        return tl::make_unexpected(checked.error());
    }
    if (auto done = carryOut(*m_workspace, *checked); !done) {
        return done;
    }
    readAssessments();
    Q_EMIT written(1);
    return choose(checked->assessment.id);
}

Outcome Desk::reconnect() {
    if (!m_session || m_session->keeping() == AssessmentSession::Keeping::OnDisk) {
        return {};
    }
    if (auto kept = m_session->retry(); kept || kept.error().code != ErrorCode::InputOutput) {
        return kept;
    }
    auto again = Workspace::open(m_path, m_surroundings);
    if (!again) {
        return tl::make_unexpected(again.error());
    }
    if (auto moved = m_session->moveTo(**again); !moved) {
        return moved;
    }
    m_workspace = std::move(*again);
    return m_session->retry();
}

} // namespace atalaya
