#include "models/session/EditCommand.h"

namespace atalaya {

namespace {
constexpr int mergeableId = 1;
}

EditCommand::EditCommand(AssessmentSession& session, const Assessment& before, const Assessment& after,
                         const QString& text, QString mergeKey)
    : QUndoCommand(text)
    , m_session(session)
    , m_back(changesBetween(after, before))
    , m_forth(changesBetween(before, after))
    , m_mergeKey(std::move(mergeKey)) {}

void EditCommand::undo() {
    if (!m_session.carryOut(m_back, AssessmentSession::tr("Undo: %1").arg(text()))) {
        setObsolete(true);
    }
}

void EditCommand::redo() {
    if (m_isDone) {
        m_isDone = false;
        return;
    }
    if (!m_session.carryOut(m_forth, AssessmentSession::tr("Redo: %1").arg(text()))) {
        setObsolete(true);
    }
}

int EditCommand::id() const {
    return m_mergeKey.isEmpty() ? -1 : mergeableId;
}

bool EditCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = dynamic_cast<const EditCommand*>(other);
    if (!next || next->m_mergeKey != m_mergeKey) {
        return false;
    }
    m_forth = next->m_forth;
    setText(next->text());
    return true;
}

} // namespace atalaya
