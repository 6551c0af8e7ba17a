#include "models/session/SafeCopies.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {

namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;

} // namespace

SafeCopies::SafeCopies(Desk& desk, const Preferences& preferences, QObject* parent)
    : QObject(parent), m_desk(desk), m_preferences(preferences) {
    connect(&m_desk, &Desk::workspaceChanged, this, &SafeCopies::followWorkspace);
    connect(&m_desk, &Desk::sessionChanged, this, &SafeCopies::followSession);
    followWorkspace();
    followSession();
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
    m_copies = m_desk.isOpen() ? CopyFolder(m_desk.path()).copies() : std::vector<SafeCopy>();
    Q_EMIT changed();
}

void SafeCopies::followWorkspace() {
    const QString now = m_desk.isOpen() && !m_desk.isReadOnly() ? m_desk.path() : QString();
    if (m_edits > 0 && !m_workspace.isEmpty() && m_workspace != now) {
        make(m_workspace, {});
    }
    dropChecks();
    m_edits = 0;
    m_workspace = now;
    refresh();
    const bool isOld = m_copies.empty() || m_copies.front().at.secsTo(m_desk.surroundings().now()) > secondsOfADay;
    if (!m_workspace.isEmpty() && isOld && !m_desk.assessments().empty()) {
        make(m_workspace, {});
    }
}

void SafeCopies::followSession() {
    if (const AssessmentSession* session = m_desk.session()) {
        connect(session, &AssessmentSession::stored, this, [this] {
            if (++m_edits >= editsPerCopy && !isCopying()) {
                make(m_workspace, {});
            }
        });
    }
}

void SafeCopies::copy(std::function<void(const Outcome&)> then) {
    if (m_workspace.isEmpty()) {
        const auto why = m_desk.isOpen()
                             ? failure(ErrorCode::ReadOnly, m_desk.whyReadOnly())
                             : failure(ErrorCode::Refused, tr("No workspace is open. Open or make one first."));
        if (then) {
            then(why);
        }
        return;
    }
    make(m_workspace, std::move(then));
}

void SafeCopies::make(const QString& workspace, std::function<void(const Outcome&)> then) {
    ++m_making;
    m_edits = 0;
    // The clock is asked here: it need not be made for two threads.
    const QDateTime at = m_desk.surroundings().now();
    const int kept = m_preferences.copiesKept();
    const auto run = [this, workspace, at, kept, then = std::move(then)] {
        auto copy = CopyFolder(workspace).make(at, kept);
        QMetaObject::invokeMethod(
            this, [this, copy = std::move(copy), then] { made(copy, then); }, Qt::QueuedConnection);
    };
    enqueue({run, false});
    Q_EMIT changed();
}

void SafeCopies::made(const Result<SafeCopy>& copy, const std::function<void(const Outcome&)>& then) {
    --m_making;
    if (copy) {
        m_states[copy->path] = {*copy, State::Checked};
    }
    refresh();
    if (!copy) {
        Q_EMIT failed(copy.error());
    }
    if (then) {
        then(copy ? Outcome() : tl::make_unexpected(copy.error()));
    }
}

void SafeCopies::check() {
    for (const SafeCopy& copy : m_copies) {
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

Result<QString> SafeCopies::restore(const QString& copy) {
    // No other connection of this program may be at the file while another takes its place. The copies themselves need
    // not be looked at for that: the one that is restored is checked by itself.
    dropChecks();
    settle();
    return m_desk.restoreFrom(copy);
}

void SafeCopies::finish() {
    dropChecks();
    if (m_edits > 0 && !m_workspace.isEmpty()) {
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
