#pragma once

#include "models/session/AssessmentSession.h"

#include <QUndoCommand>

namespace atalaya {

/// One step of an AssessmentSession's history. The session has carried it out before it is pushed, so the first redo()
/// does nothing. A step that can no longer be carried out, or whose history is over, takes itself out of the history.
class EditCommand : public QUndoCommand {
public:
    EditCommand(AssessmentSession& session, AssessmentSession::Ways ways, StepName name);

    void undo() override;
    void redo() override;
    [[nodiscard]] const AssessmentSession::Ways& ways() const { return m_ways; }
    /// text() is in the language in which the step was made.
    [[nodiscard]] const StepName& name() const { return m_name; }

private:
    AssessmentSession& m_session;
    AssessmentSession::Ways m_ways;
    StepName m_name;
    bool m_isDone = true;
};

} // namespace atalaya
