#pragma once

#include "models/session/AssessmentSession.h"

#include <QUndoCommand>

namespace atalaya {

/// One step of an AssessmentSession's history. The session has carried it out before it is pushed, so the first redo()
/// does nothing. A step that can no longer be carried out, or whose history is over, takes itself out of the history.
class EditCommand : public QUndoCommand {
public:
    EditCommand(AssessmentSession& session, AssessmentSession::Ways ways, const QString& text);

    void undo() override;
    void redo() override;
    [[nodiscard]] const AssessmentSession::Ways& ways() const { return m_ways; }

private:
    AssessmentSession& m_session;
    AssessmentSession::Ways m_ways;
    bool m_isDone = true;
};

} // namespace atalaya
