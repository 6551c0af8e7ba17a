#pragma once

#include "assessments/assessment/Assessment.h"

#include <vector>

namespace atalaya {

/// An action that is done: a lead to evidence for whoever scores what it was to lift. It sets no stage by itself.
struct DoneAction {
    QUuid action;
    QString code; ///< "A9"
    QString title;
    int toStage = 1; ///< that the plan said it reaches, on the framework's scale

    bool operator==(const DoneAction&) const = default;
};

/// The actions that lift `indicator` and were done since the last round: those of this round's plan in its order, then
/// those of the last round's that this one no longer holds. Of an action in both this round's word counts. Left out is
/// what the last round scored: what was over before its reference date and reached its stage there, unless it still
/// stood undone in its plan.
/// `previous` may be null, and is passed over where it used another framework; then all that this round has done count.
[[nodiscard]] std::vector<DoneAction> doneActionsFor(const Framework& framework, const Assessment* previous,
                                                     const Assessment& current, const QString& indicator);

} // namespace atalaya
