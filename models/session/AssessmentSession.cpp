#include "models/session/AssessmentSession.h"

#include "assessments/assessment/ApprovalLock.h"
#include "models/commands/ConflictWords.h"
#include "models/exchange/AssessmentReader.h"
#include "models/session/EditCommand.h"
#include "models/session/WindowLanguage.h"

#include <QGuiApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace atalaya {

namespace {
using namespace std::chrono_literals;
constexpr auto retryEvery = 3s;
} // namespace

Result<std::unique_ptr<AssessmentSession>> AssessmentSession::open(Workspace& workspace, const QUuid& assessment,
                                                                   bool readOnly) {
    auto editor = AssessmentEditor::open(workspace, assessment);
    if (!editor) {
        return tl::make_unexpected(editor.error());
    }
    editor->speak(languageOfWindow().code());
    std::unique_ptr<AssessmentSession> session(new AssessmentSession(workspace, std::move(*editor), readOnly));
    session->loadPrevious();
    return session;
}

AssessmentSession::AssessmentSession(Workspace& workspace, AssessmentEditor editor, bool readOnly)
    : m_workspace(&workspace), m_editor(std::move(editor)), m_readOnly(readOnly), m_shown(m_editor.snapshot()) {
    m_retry.setInterval(retryEvery);
    if (const auto* program = qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        connect(program, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive) {
                lookAtPrevious();
            }
        });
    }
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (const auto kept = retry(); !kept) {
            Q_EMIT stillWaiting(kept.error());
        }
    });
}

void AssessmentSession::loadPrevious() {
    m_previous.reset();
    m_previousFramework.reset();
    if (!m_shown.previous) {
        return;
    }
    // A round that is not in this file, or can no longer be read, is simply not shown beside this one.
    if (auto previous = m_workspace->assessment(*m_shown.previous)) {
        if (auto framework = m_workspace->framework(previous->frameworkId, previous->frameworkVersion)) {
            m_previous = std::move(*previous);
            m_previousFramework = frameworkIn(*framework, languageOfWindow().code());
        }
    }
}

void AssessmentSession::speak(const QString& language) {
    m_editor.speak(language);
    m_previousFramework = frameworkIn(m_previousFramework, language);
}

void AssessmentSession::lookAtPrevious() {
    // While the disk refuses, nobody asks it for more.
    if (!m_waiting.empty() || !m_shown.previous) {
        return;
    }
    const auto now = m_workspace->assessment(*m_shown.previous);
    const bool isGone = !now && now.error().code == ErrorCode::NotFound;
    if ((!now && !isGone) || (now && m_previous && *now == *m_previous)) {
        return; // what cannot be read now is not known to be new
    }
    const std::optional<Assessment> before = m_previous;
    loadPrevious();
    if (m_previous != before) {
        AssessmentDelta delta;
        delta.other = true;
        Q_EMIT shown(delta);
        Q_EMIT changed(delta);
    }
}

const ScoreSheet& AssessmentSession::scores() const {
    if (!m_scores) {
        m_scores = scoreAssessment(framework(), m_shown);
    }
    return *m_scores;
}

bool AssessmentSession::isEditable() const {
    return !m_readOnly && m_shown.status != AssessmentStatus::Approved;
}

QString AssessmentSession::whyNotEditable() const {
    return isEditable() ? QString() : notEditable().sentence;
}

Error AssessmentSession::notEditable() const {
    return m_readOnly ? spokenError(ErrorCode::ReadOnly, &readingOnly)
                      : spokenError(ErrorCode::Refused, &whyApprovalLocks);
}

QString AssessmentSession::whyNoReport() const {
    return m_readOnly ? readingOnly() : QString();
}

QString AssessmentSession::readingOnly() {
    return tr("This workspace is open for reading only. To edit, close the other window that has it open or save a "
              "copy where you may write.");
}

bool AssessmentSession::mayReportStatus(ActionStatus status) const {
    return isEditable() || (mayReport() && isReportedStatus(status));
}

bool AssessmentSession::isDiskTrouble(const Error& error) {
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::InputOutput:
    case ErrorCode::ReadOnly:
    case ErrorCode::Busy:
        return true;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
    case ErrorCode::NewerFormat:
    case ErrorCode::ForeignFile:
    case ErrorCode::Damaged:
    case ErrorCode::Internal:
        return false;
    }
    return false;
}

bool AssessmentSession::perform(const std::vector<Change>& changes, const StepName& name) {
    Ways ways;
    if (!carryOut(changes, name.text(), &ways)) {
        return false;
    }
    if (!ways.forth.empty()) {
        m_history.push(new EditCommand(*this, std::move(ways), name));
    }
    return true;
}

bool AssessmentSession::setStatus(AssessmentStatus status, const QString& reason) {
    const QString text = status == AssessmentStatus::Approved   ? tr("Approve")
                         : status == AssessmentStatus::InReview ? tr("Send to review")
                                                                : tr("Reopen");
    if (!carryOut({SetStatus{status, reason}}, text)) {
        return false;
    }
    m_history.clear();
    return true;
}

/// The one way by which edits, undo and redo reach disk and screen. `ways` are of what the changes did and of nothing
/// that another program changed meanwhile.
bool AssessmentSession::carryOut(const Step& changes, const QString& text, Ways* ways) {
    if (m_readOnly) {
        Q_EMIT refused(notEditable());
        return false;
    }
    auto edited = m_editor.edited(m_shown, changes);
    if (!edited) {
        Q_EMIT refused(edited.error());
        return false;
    }
    const AssessmentDelta delta = deltaBetween(m_shown, *edited);
    if (delta.isEmpty()) {
        return true;
    }
    if (ways) {
        *ways = {changesTo(m_shown, delta), changesTo(*edited, delta), delta};
    }
    if (!m_waiting.empty()) {
        // In their order: the new one may build on those before it.
        m_waiting.push_back(changes);
        const auto isKept = keepAllThatWaits();
        if (!isKept) {
            Q_EMIT waiting(isKept.error());
        }
        return isKept.value_or(true);
    }
    const auto kept = m_editor.keep(changes, *edited);
    if (!kept && !isDiskTrouble(kept.error())) {
        giveUp(kept.error());
        return false;
    }
    if (!kept) {
        m_waiting.push_back(changes);
        m_retry.start();
        show(std::move(*edited), delta);
        Q_EMIT waiting(kept.error());
        return true;
    }
    m_storedAt = QDateTime::currentDateTimeUtc();
    if (kept->isEmpty()) {
        show(std::move(*edited), delta);
    } else {
        if (isHistoryOvertakenBy(*kept)) {
            // The step of an edit is not in it yet; an undo or redo is being carried out by a step of it.
            ways ? m_history.clear() : endHistorySoon();
        }
        show(m_editor.snapshot());
        lookAtPrevious();
    }
    Q_EMIT stored(text, m_storedAt);
    return true;
}

/// What is stored is no longer what this session built on: shows it, and says why the edit is not in it.
void AssessmentSession::giveUp(const Error& error) {
    reload();
    show(m_editor.snapshot());
    lookAtPrevious();
    Q_EMIT refused(error);
}

/// Takes what another program wrote as what is stored. The history was built on what was there before: a step taken
/// back now would overwrite it.
void AssessmentSession::reload() {
    // When even reading fails, what was last known to be on disk is shown.
    (void)m_editor.reload();
    endHistorySoon();
}

/// Takes note of what lies between `mine`, this session's doing alone, and what is stored now. Edits that wait were
/// made before anybody here saw it.
void AssessmentSession::meet(const Assessment& mine) {
    for (const storage::Difference& difference : storage::differences(mine, m_editor.snapshot())) {
        m_metWhileWaiting.insert(difference.key);
    }
}

/// `from` with an edit that waits on top, or why that has to be let go.
Result<Assessment> AssessmentSession::withWaiting(const Assessment& from, const Step& changes) const {
    auto next = m_editor.edited(from, changes);
    if (!next || m_metWhileWaiting.empty()) {
        return next;
    }
    // The editor has taken this in with an edit before, so it no longer sees that two have touched the same.
    for (const storage::Difference& mine : storage::differences(from, *next)) {
        if (m_metWhileWaiting.contains(mine.key)) {
            return tl::make_unexpected(changedMeanwhile(mine.key, *next, from));
        }
    }
    return next;
}

Result<AssessmentDelta> AssessmentSession::keepWaiting(const Step& changes) {
    const auto next = withWaiting(m_editor.snapshot(), changes);
    if (!next) {
        return tl::make_unexpected(next.error());
    }
    if (*next == m_editor.snapshot()) {
        return AssessmentDelta();
    }
    auto kept = m_editor.keep(changes, *next);
    if (kept && !kept->isEmpty()) {
        meet(*next);
    }
    return kept;
}

/// What is stored, and on top what will not have to be let go.
void AssessmentSession::showWhatWaits() {
    Assessment all = m_editor.snapshot();
    for (const Step& changes : m_waiting) {
        if (auto next = withWaiting(all, changes)) {
            all = std::move(*next);
        }
    }
    show(std::move(all));
}

/// retry(), and whether the newest of those that wait is on disk; it is not when it had to be let go. An error while
/// any waits still.
Result<bool> AssessmentSession::keepAllThatWaits() {
    if (m_waiting.empty()) {
        return true;
    }
    bool metOthers = false;
    bool isNewestKept = true;
    while (!m_waiting.empty()) {
        const auto kept = keepWaiting(m_waiting.front());
        if (!kept && isDiskTrouble(kept.error())) {
            showWhatWaits(); // something before it may have met what others wrote, or been let go
            return tl::make_unexpected(kept.error());
        }
        m_waiting.erase(m_waiting.begin());
        metOthers = metOthers || !kept || !kept->isEmpty();
        isNewestKept = kept.has_value();
        if (kept) {
            ++m_keptOfWaiting;
            if (isHistoryOvertakenBy(*kept)) {
                endHistorySoon(); // a step of it may be the one that is being carried out
            }
        } else {
            const Assessment mine = m_editor.snapshot();
            reload();
            meet(mine);
            Q_EMIT refused(kept.error());
        }
    }
    m_retry.stop();
    m_metWhileWaiting.clear();
    m_storedAt = QDateTime::currentDateTimeUtc();
    show(m_editor.snapshot());
    if (metOthers) {
        lookAtPrevious();
    }
    Q_EMIT keptAgain(std::exchange(m_keptOfWaiting, 0));
    return isNewestKept;
}

Outcome AssessmentSession::retry() {
    return keepAllThatWaits().map([](bool) {});
}

Outcome AssessmentSession::moveTo(Workspace& workspace) {
    auto editor = AssessmentEditor::open(workspace, m_shown.id);
    if (!editor) {
        return tl::make_unexpected(editor.error());
    }
    if (!editor->holdsTheSameAs(m_editor)) {
        return failure(ErrorCode::Busy, [] {
            return tr("The file was changed while it was away. Note down what you typed last, then open the file "
                      "again to go on with what it holds now.");
        });
    }
    editor->speak(languageOfWindow().code());
    m_workspace = &workspace;
    m_editor = std::move(*editor);
    return {};
}

void AssessmentSession::abandonWaiting() {
    m_waiting.clear();
    m_metWhileWaiting.clear();
    m_retry.stop();
    m_history.clear();
    // When even reading fails, what was last known to be on disk is shown.
    (void)m_editor.reload();
    show(m_editor.snapshot());
    Q_EMIT keptAgain(std::exchange(m_keptOfWaiting, 0));
}

void AssessmentSession::show(Assessment next) {
    const AssessmentDelta delta = deltaBetween(m_shown, next);
    show(std::move(next), delta);
}

void AssessmentSession::show(Assessment next, const AssessmentDelta& delta) {
    // Taken apart at the end: that costs as much as painting a stage.
    const Assessment before = std::exchange(m_shown, std::move(next));
    const std::optional<ScoreSheet> scoresBefore = std::exchange(m_scores, std::nullopt);
    if (before.previous != m_shown.previous) {
        loadPrevious(); // before anybody hears of it, and looks
    }
    if (!delta.isEmpty()) {
        Q_EMIT shown(delta);
        Q_EMIT changed(delta);
    }
}

Result<std::vector<LogEntry>> AssessmentSession::answerHistory(const QString& indicator) const {
    auto entries = m_workspace->log(m_shown.id, indicator);
    if (entries) {
        std::erase_if(*entries, [](const LogEntry& entry) { return entry.kind != QLatin1String("answer"); });
    }
    return entries;
}

Result<Answer> AssessmentSession::lastAnswer(const QString& indicator,
                                             const std::function<bool(const Answer&)>& isWanted) const {
    return answerHistory(indicator).map([&](const std::vector<LogEntry>& entries) {
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (const Answer before = exchange::answerOf(entry->before); isWanted(before)) {
                return before;
            }
        }
        return Answer();
    });
}

} // namespace atalaya
