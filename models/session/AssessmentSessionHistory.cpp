#include "models/session/AssessmentSession.h"
#include "models/session/EditCommand.h"
#include "models/storage/Things.h"

#include <QScopedValueRollback>

// How the history of an AssessmentSession ends, and how it outlives the session.

namespace atalaya {

void AssessmentSession::endHistorySoon() {
    // Not now: a step of it may be the one that is being carried out.
    m_isHistoryOver = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_history.clear();
            m_isHistoryOver = false;
        },
        Qt::QueuedConnection);
}

/// A step puts back whole things, so that taking one back, or making it again, would overwrite what others have done to
/// a thing that it touches. A step that touches none of theirs stays; but the order of all is kept, so one that has to
/// go takes all with it.
bool AssessmentSession::isHistoryOvertakenBy(const AssessmentDelta& others) const {
    for (int at = 0; at < m_history.count(); ++at) {
        const auto* edit = static_cast<const EditCommand*>(m_history.command(at)); // it holds no others
        if (touchTheSame(edit->ways().touched, others)) {
            return true;
        }
    }
    return false;
}

/// Empty when there is none.
QString AssessmentSession::nameOfStep(int at) const {
    const auto* edit = static_cast<const EditCommand*>(m_history.command(at)); // it holds no others
    return edit ? edit->name().text() : QString();
}

std::optional<AssessmentSession::LeftHistory> AssessmentSession::leaveHistory() const {
    if (m_history.count() == 0 || m_isHistoryOver || !m_waiting.empty()) {
        return std::nullopt;
    }
    LeftHistory left;
    left.m_stored = m_editor.snapshot();
    for (int at = 0; at < m_history.count(); ++at) {
        const auto* edit = static_cast<const EditCommand*>(m_history.command(at)); // it holds no others
        left.m_edits.push_back({edit->ways(), edit->name()});
    }
    left.m_index = m_history.index();
    return left;
}

bool AssessmentSession::takeUpHistory(const LeftHistory& left) {
    if (m_readOnly || m_history.count() > 0 || left.assessment() != m_shown.id ||
        !storage::differences(left.m_stored, m_editor.snapshot()).empty()) {
        return false;
    }
    const QScopedValueRollback takingUp(m_isTakingUp, true);
    for (const LeftHistory::Edit& edit : left.m_edits) {
        m_history.push(new EditCommand(*this, edit.ways, edit.name));
    }
    m_history.setIndex(left.m_index);
    return true;
}

} // namespace atalaya
