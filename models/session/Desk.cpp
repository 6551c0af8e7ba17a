#include "models/session/Desk.h"

#include "models/session/WorkshopSession.h"
#include "models/storage/Location.h"
#include "models/storage/MakeWorkspace.h"

#include <QFileInfo>

#include <chrono>

namespace atalaya {

namespace {

using namespace std::chrono_literals;

/// How long the window may stand still for somebody else's work on the file: as long as documents that are kept beside
/// it take for a step on a slow stick. An edit that finds it longer at work waits in the session.
constexpr auto windowPatience = 200ms;

} // namespace

Desk::Desk(Surroundings surroundings, QObject* parent) : QObject(parent), m_surroundings(std::move(surroundings)) {}

Desk::~Desk() = default;

Outcome Desk::openFile(const QString& path) {
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto may = mayOpen(absolute); !may) {
        return may;
    }
    auto own = lendLock(absolute);
    auto opened = openAsWindow(absolute, m_surroundings, own);
    if (!opened) {
        takeBackLock(absolute, std::move(own));
        return tl::make_unexpected(opened.error());
    }
    take(std::move(*opened));
    return {};
}

Outcome Desk::createFile(const QString& path) {
    return keepWaiting()
        .and_then([&] { return makeAsWindow(QFileInfo(path).absoluteFilePath(), m_surroundings); })
        .map([this](OpenedFile opened) { take(std::move(opened)); });
}

Outcome Desk::createPractice(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return keepWaiting()
        .and_then([&] { return makeWorkspace(absolute, m_surroundings, addPracticeCountry); })
        .and_then([&] { return openFile(absolute); });
}

Outcome Desk::closeFile() {
    if (!isOpen()) {
        return {};
    }
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    leaveWorkshop();
    m_session.reset();
    leaveDocuments();
    forgetFile();
    return {};
}

void Desk::forgetFile() {
    leaveWorkshop();
    m_session.reset();
    m_histories.clear();
    m_workspace.reset();
    m_lock.reset();
    m_path.clear();
    m_assessments.clear();
    m_readOnly = false;
    m_whyReadOnly = {};
    Q_EMIT workspaceChanged();
    Q_EMIT sessionChanged();
}

void Desk::take(OpenedFile opened) {
    leaveWorkshop();
    m_session.reset();
    m_histories.clear();
    leaveDocuments();
    m_workspace = std::move(opened.workspace);
    m_lock = std::move(opened.lock);
    m_path = QFileInfo(m_workspace->path()).absoluteFilePath();
    m_readOnly = opened.whyReadOnly.reason != WhyReadOnly::Reason::None;
    m_whyReadOnly = opened.whyReadOnly;
    m_assessments.clear();
    // Now, before an edit can name one or let one go; their bytes go beside the window.
    if (maySweep() && m_workspace->forsakeFiles().value_or(0) > 0) {
        m_sweep.begin(m_path, m_surroundings, nullptr);
    }
    readAssessments();
    m_workspace->waitAtMost(windowPatience);
    Q_EMIT workspaceChanged();
    Q_EMIT sessionChanged();
}

bool Desk::isOpenFile(const QString& path) const {
    return isOpen() && !path.isEmpty() && storage::realPath(path) == storage::realPath(m_path);
}

std::unique_ptr<QLockFile> Desk::lendLock(const QString& path) {
    // A sweep may hold the lock of a file that this window left a moment ago.
    m_sweep.stop(path);
    return isOpenFile(path) ? std::move(m_lock) : nullptr;
}

void Desk::takeBackLock(const QString& path, std::unique_ptr<QLockFile> lock) {
    if (lock && isOpenFile(path) && !m_lock) {
        m_lock = std::move(lock);
    }
}

void Desk::setActor(const QString& name) {
    m_surroundings.actor = name;
    if (m_workspace) {
        m_workspace->setActor(name);
    }
}

std::shared_ptr<const void> Desk::holdDocuments() {
    std::shared_ptr<const void> held = m_documentsHeld.lock();
    if (!held) {
        // One that comes back must not lose its bytes while it does.
        m_sweep.stop(m_path);
        held = std::make_shared<int>();
        m_documentsHeld = held;
    }
    return held;
}

bool Desk::maySweep() const {
    // Without the lock another window may have a history of its own.
    return m_workspace && m_lock && !hasWaiting() && m_documentsHeld.expired();
}

void Desk::leaveDocuments() {
    if (maySweep() && m_workspace->forsakeFiles().value_or(0) > 0) {
        m_sweep.stop(m_path);
        m_sweep.begin(m_path, m_surroundings, std::move(m_lock));
    }
}

void Desk::sweepDocuments() {
    if (maySweep()) {
        if (m_session) {
            m_session->history().clear();
        }
        m_histories.clear();
        // What cannot be swept now is swept another time.
        if (m_workspace->forsakeFiles().value_or(0) > 0) {
            m_sweep.begin(m_path, m_surroundings, nullptr);
        }
    }
    m_sweep.finish();
}

bool Desk::hasWaiting() const {
    return m_session && m_session->keeping() == AssessmentSession::Keeping::Waiting;
}

Outcome Desk::keepWaiting() {
    Q_EMIT aboutToKeepWaiting();
    const Outcome kept = reconnect();
    if (kept || !hasWaiting()) {
        return {};
    }
    const auto said = [waiting = static_cast<int>(m_session->waitingCount()), why = kept.error()] {
        return tr("%n change(s) could not be written to the disk and would be lost.", nullptr, waiting) +
               QLatin1Char(' ') + (why.anew ? why.anew() : why.sentence);
    };
    return failure(ErrorCode::Refused, said, kept.error().detail);
}

void Desk::abandonWaiting() {
    if (hasWaiting()) {
        m_session->abandonWaiting();
    }
}

Outcome Desk::reconnect() {
    if (!m_session || m_session->keeping() == AssessmentSession::Keeping::OnDisk) {
        return {};
    }
    const auto kept = m_session->retry();
    if (kept || kept.error().code != ErrorCode::InputOutput) {
        return kept;
    }
    if (auto again = reopen(); !again) {
        // While the drive is away there is no such file: what the disk said is the better advice.
        return again.error().code == ErrorCode::NotFound ? kept : again;
    }
    return m_session->retry();
}

Outcome Desk::reopen() {
    if (!m_session) {
        return {};
    }
    auto again = Workspace::open(m_path, m_surroundings);
    if (!again) {
        return tl::make_unexpected(again.error());
    }
    if ((*again)->outcome() == OpenOutcome::ReadOnly) {
        // Taken now, nothing would ever be written again, even when the file may be.
        return failure(ErrorCode::ReadOnly, [] {
            return tr("The file is back and cannot be written yet. Allow writing to it, or to its drive.");
        });
    }
    if (auto moved = m_session->moveTo(**again); !moved) {
        return moved;
    }
    if (m_workshop && !m_workshop->moveTo(**again)) {
        leaveWorkshop();
    }
    m_workspace = std::move(*again);
    m_workspace->waitAtMost(windowPatience);
    return {};
}

} // namespace atalaya
