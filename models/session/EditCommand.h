#pragma once

#include "models/session/AssessmentSession.h"

#include <QUndoCommand>

namespace atalaya {

/// One step of an AssessmentSession's history. The session has carried it out before it is pushed, so the first redo()
/// does nothing. A step that can no longer be carried out takes itself out of the history.
class EditCommand : public QUndoCommand {
public:
    EditCommand(AssessmentSession& session, const Assessment& before, const Assessment& after, const QString& text,
                QString mergeKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    AssessmentSession& m_session;
    std::vector<Change> m_back;
    std::vector<Change> m_forth;
    QString m_mergeKey;
    bool m_isDone = true;
};

} // namespace atalaya
