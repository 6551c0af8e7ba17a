#include "models/commands/AssessmentEditor.h"

namespace atalaya {

AssessmentEditor::AssessmentEditor(Workspace& workspace, FrameworkPtr framework, Assessment assessment)
    : m_workspace(&workspace), m_framework(std::move(framework)), m_assessment(std::move(assessment)) {}

Result<AssessmentEditor> AssessmentEditor::open(Workspace& workspace, const QUuid& id) {
    auto assessment = workspace.assessment(id);
    if (!assessment) {
        return tl::make_unexpected(assessment.error());
    }
    auto framework = workspace.framework(assessment->frameworkId, assessment->frameworkVersion);
    if (!framework) {
        return tl::make_unexpected(framework.error());
    }
    return AssessmentEditor(workspace, std::move(*framework), std::move(*assessment));
}

Result<bool> AssessmentEditor::apply(const Change& change, const QString& note) {
    return applyAll({change}, note);
}

Result<bool> AssessmentEditor::applyAll(const std::vector<Change>& changes, const QString& note) {
    Assessment next = m_assessment;
    for (const Change& change : changes) {
        auto edited = edit(*m_framework, next, change);
        if (!edited) {
            return tl::make_unexpected(edited.error());
        }
        next = std::move(*edited);
    }
    if (next == m_assessment) {
        return false;
    }
    if (auto stored = m_workspace->store(m_assessment, next, note); !stored) {
        return tl::make_unexpected(stored.error());
    }
    m_assessment = std::move(next);
    return true;
}

} // namespace atalaya
