#include "models/session/SafeCopies.h"

#include "models/session/Return.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace atalaya {

SafeCopies::SafeCopies(Desk& desk, const Preferences& preferences, QObject* parent)
    : QObject(parent), m_desk(desk), m_preferences(preferences) {
    connect(&m_desk, &Desk::workspaceChanged, this, &SafeCopies::followWorkspace);
    connect(&m_desk, &Desk::written, this, &SafeCopies::count);
    followWorkspace();
}

SafeCopies::~SafeCopies() {
    dropChecks();
    m_jobs.clear();
    if (m_thread) {
        m_thread->wait();
    }
}

QString SafeCopies::folder() const {
    return m_desk.isOpen() ? CopyFolder(m_desk.path()).path() : QString();
}

SafeCopies::State SafeCopies::stateOf(const SafeCopy& copy) const {
    const auto known = m_states.find(copy.path);
    return known != m_states.end() && known->second.first == copy ? known->second.second : State::NotLookedAt;
}

void SafeCopies::refresh() {
    m_copies = m_desk.isOpen() ? copiesOf(m_desk.path()) : std::vector<SafeCopy>();
    Q_EMIT changed();
}

std::vector<SafeCopy> SafeCopies::copiesOf(const QString& workspace) const {
    return CopyFolder(workspace).copies(m_desk.surroundings().now());
}

void SafeCopies::followWorkspace() {
    const QString now = m_desk.isOpen() && !m_desk.isReadOnly() ? m_desk.path() : QString();
    if (m_changes > 0 && !m_workspace.isEmpty() && m_workspace != now) {
        make(m_workspace, {});
    }
    dropChecks();
    m_changes = 0;
    m_sinceTry = 0;
    m_triedOn = {};
    m_workspace = now;
    refresh();
    if (!m_workspace.isEmpty() && !m_desk.assessments().empty() && isDue()) {
        make(m_workspace, {});
    }
}

bool SafeCopies::isDue() const {
    const QDate today = m_desk.surroundings().now().toLocalTime().date();
    // One that a wrong clock dated ahead says nothing of today.
    return m_triedOn != today &&
           std::none_of(m_copies.begin(), m_copies.end(), [&](const SafeCopy& copy) { return copy.day() == today; });
}

void SafeCopies::count(int changes) {
    m_changes += changes;
    m_sinceTry += changes;
    if (!m_isRestoring && !isCopying() && !m_workspace.isEmpty() && (m_sinceTry >= changesPerCopy || isDue())) {
        make(m_workspace, {});
    }
}

void SafeCopies::copy(std::function<void(const Outcome&)> then) {
    if (m_workspace.isEmpty()) {
        const auto why = m_desk.isOpen() ? failure(ErrorCode::ReadOnly, m_desk.whyReadOnly())
                                         : failure(ErrorCode::Refused,
                                                   [] { return tr("No workspace is open. Open or make one first."); });
        if (then) {
            then(why);
        }
        return;
    }
    make(m_workspace, std::move(then));
}

void SafeCopies::make(const QString& workspace, std::function<void(const Outcome&)> then) {
    ++m_making;
    const int changes = std::exchange(m_changes, 0);
    m_sinceTry = 0;
    // The clock is asked here: it need not be made for two threads.
    const QDateTime at = m_desk.surroundings().now();
    m_triedOn = at.toLocalTime().date();
    const int kept = m_preferences.copiesKept();
    const auto run = [this, workspace, at, kept, changes, then = std::move(then)] {
        auto copy = CopyFolder(workspace).make(at, kept);
        QMetaObject::invokeMethod(
            this,
            [this, copy = std::move(copy), workspace, changes, then] {
                made(copy, workspace, changes);
                if (then) {
                    then(copy ? Outcome() : tl::make_unexpected(copy.error()));
                }
            },
            Qt::QueuedConnection);
    };
    enqueue({run, false});
    Q_EMIT changed();
}

void SafeCopies::made(const Result<SafeCopy>& copy, const QString& workspace, int changes) {
    --m_making;
    if (copy) {
        m_states[copy->path] = {*copy, State::Checked};
    } else if (workspace == m_workspace) {
        m_changes += changes; // they are still in no copy
    }
    refresh();
    if (!copy) {
        Q_EMIT failed(copy.error());
    }
}

void SafeCopies::check(const std::vector<SafeCopy>& copies) {
    for (const SafeCopy& copy : copies) {
        if (stateOf(copy) != State::NotLookedAt) {
            continue;
        }
        const auto run = [this, copy, isDropped = m_checksDropped] {
            const auto looked = CopyFolder::check(copy.path, [isDropped] { return isDropped->load(); });
            const bool isDamage =
                !looked && (looked.error().code == ErrorCode::Damaged || looked.error().code == ErrorCode::ForeignFile);
            if (!looked && !isDamage) {
                return; // away, busy or dropped: nothing is known
            }
            const State state = looked ? State::Checked : State::Damaged;
            QMetaObject::invokeMethod(
                this,
                [this, copy, state] {
                    m_states[copy.path] = {copy, state};
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        };
        enqueue({run, true});
    }
}

void SafeCopies::dropChecks() {
    *m_checksDropped = true;
    m_checksDropped = std::make_shared<std::atomic_bool>(false);
    m_jobs.erase(std::remove_if(m_jobs.begin(), m_jobs.end(), [](const Job& job) { return job.isCheck; }),
                 m_jobs.end());
}

void SafeCopies::restore(QString copy, std::function<void(const Result<QString>&)> then) {
    // What the file holds is kept beside it: no safe copy of it is made as when it is closed or as edits that waited
    // reach the disk, which might push out the one that is wanted. Nor need the copies be looked at: the one that is
    // restored is checked by itself.
    m_isRestoring = true;
    const Outcome kept = m_desk.keepWaiting();
    const int changes = std::exchange(m_changes, 0);
    const Result<QString> path = kept.and_then([this] { return m_desk.beginRestore(); });
    m_isRestoring = false;
    if (!path) {
        m_changes += changes;
        then(path);
        return;
    }
    putInPlace(copy, *path, changes, std::move(then));
}

void SafeCopies::restoreLost(const QString& workspace, QString copy, std::function<void(const Result<QString>&)> then) {
    if (m_desk.isOpen() && m_desk.path() == workspace) {
        restore(std::move(copy), std::move(then)); // it could be opened by now
        return;
    }
    const Result<QString> path = m_desk.beginRestoreLost(workspace);
    if (!path) {
        then(path);
        return;
    }
    const auto open = [this, path = *path, then = std::move(then)](const Result<QString>& kept) {
        const bool isOpen = kept && m_desk.isOpen() && m_desk.path() == path;
        const Outcome chosen = isOpen ? chooseWhereLeft(m_desk, m_preferences) : Outcome();
        then(chosen ? kept : tl::make_unexpected(chosen.error()));
    };
    putInPlace(copy, *path, 0, open);
}

void SafeCopies::putInPlace(const QString& copy, const QString& path, int changes,
                            std::function<void(const Result<QString>&)> then) {
    dropChecks();
    Surroundings surroundings = m_desk.surroundings();
    surroundings.now = [at = surroundings.now()] { return at; };
    const auto run = [this, copy, path, surroundings, changes, then = std::move(then)] {
        auto restored = Workspace::restore(copy, path, surroundings);
        QMetaObject::invokeMethod(
            this,
            [this, restored = std::move(restored), changes, then] {
                const Outcome opened = m_desk.endRestore();
                if (!restored) {
                    m_changes += changes;
                }
                then(restored && !opened ? Result<QString>(tl::make_unexpected(opened.error())) : restored);
            },
            Qt::QueuedConnection);
    };
    enqueue({run, false});
}

void SafeCopies::finish() {
    dropChecks();
    m_desk.sweepDocuments();
    if (m_changes > 0 && !m_workspace.isEmpty()) {
        make(m_workspace, {});
    }
    settle();
}

void SafeCopies::enqueue(Job job) {
    m_jobs.push_back(std::move(job));
    if (!m_thread) {
        runNext();
    }
}

void SafeCopies::runNext() {
    if (m_jobs.empty()) {
        return;
    }
    m_thread.reset(QThread::create(std::move(m_jobs.front().run)));
    m_jobs.pop_front();
    connect(m_thread.get(), &QThread::finished, this, [this] {
        if (m_thread && m_thread->isFinished()) {
            m_thread->wait();
            m_thread.release()->deleteLater();
            runNext();
        }
    });
    m_thread->start(QThread::LowPriority);
}

void SafeCopies::settle() {
    while (m_thread) {
        m_thread->wait();
        // Its last words, and the next job.
        QCoreApplication::sendPostedEvents(this);
        if (m_thread && m_thread->isFinished()) {
            m_thread.reset();
            runNext();
        }
    }
    QCoreApplication::sendPostedEvents(this);
}

} // namespace atalaya
