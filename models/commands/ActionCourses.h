#pragma once

#include "assessments/strategy/ActionCourse.h"
#include "models/storage/Workspace.h"

class QTimeZone;

namespace atalaya {

// The courses of actions, from the change log: it knows who said when how far an action is, and nothing of it is kept
// twice. A copy of the file has them too; an assessment that leaves it as JSON or as a workbook begins anew where it
// comes in.

/// Of one action, which may be gone by now. What the rounds before, from which an assessment goes on, had under the
/// same id comes first, until this round's own record begins. `zone`: in which a time is on a day.
[[nodiscard]] Result<ActionCourse> courseOf(const Workspace& workspace, const Assessment& assessment,
                                            const QUuid& action, const QTimeZone& zone);

/// Of all actions that run, by their ids.
[[nodiscard]] Result<std::map<QUuid, ActionCourse>>
coursesOfRunning(const Workspace& workspace, const Assessment& assessment, const QTimeZone& zone);

} // namespace atalaya
