#include "models/session/EditCommand.h"

namespace atalaya {

EditCommand::EditCommand(AssessmentSession& session, AssessmentSession::Ways ways, StepName name)
    : QUndoCommand(name.text()), m_session(session), m_ways(std::move(ways)), m_name(std::move(name)) {}

void EditCommand::undo() {
    if (m_session.m_isTakingUp) {
        return; // it was taken back before the session was left
    }
    if (m_session.m_isHistoryOver) {
        setObsolete(true);
        return;
    }
    if (!m_session.carryOut(m_ways.back, AssessmentSession::tr("Undo: %1").arg(m_name.text()))) {
        setObsolete(true);
    }
}

void EditCommand::redo() {
    if (m_isDone) {
        m_isDone = false;
        return;
    }
    if (m_session.m_isHistoryOver) {
        setObsolete(true);
        return;
    }
    if (!m_session.carryOut(m_ways.forth, AssessmentSession::tr("Redo: %1").arg(m_name.text()))) {
        setObsolete(true);
    }
}

} // namespace atalaya
