#pragma once

#include "assessments/workshop/WorkshopEdits.h"

namespace atalaya::steps {

// What edit() does for each change, in two files: preparing, and what happens in the room. A step says no only where
// the change itself is forbidden; rules over the result are WorkshopRules'.

[[nodiscard]] Outcome apply(Workshop& next, const SetWorkshopHead& change);
[[nodiscard]] Outcome apply(Workshop& next, const SetDays& change);
[[nodiscard]] Outcome apply(Workshop& next, const SetAttribution& change);
[[nodiscard]] Outcome apply(Workshop& next, const PutCluster& change);
[[nodiscard]] Outcome apply(Workshop& next, const RemoveCluster& change);
[[nodiscard]] Outcome apply(Workshop& next, const PutSeats& change);
[[nodiscard]] Outcome apply(Workshop& next, const RemoveSeat& change);
[[nodiscard]] Outcome apply(Workshop& next, const SetAgenda& change);

[[nodiscard]] Outcome apply(Workshop& next, const BeginItem& change);
[[nodiscard]] Outcome apply(Workshop& next, const BeginBreak& change);
[[nodiscard]] Outcome apply(Workshop& next, const StopItem& change);
[[nodiscard]] Outcome apply(Workshop& next, const OpenRound& change);
[[nodiscard]] Outcome apply(Workshop& next, const RevealRound& change);
[[nodiscard]] Outcome apply(Workshop& next, const CloseRound& change);
[[nodiscard]] Outcome apply(Workshop& next, const RecordResult& change);
[[nodiscard]] Outcome apply(Workshop& next, const ClearResult& change);
[[nodiscard]] Outcome apply(Workshop& next, const PutParkedPoint& change);
[[nodiscard]] Outcome apply(Workshop& next, const RemoveParkedPoint& change);
[[nodiscard]] Outcome apply(Workshop& next, const SetPrivateNote& change);
[[nodiscard]] Outcome apply(Workshop& next, const EndWorkshop& change);
[[nodiscard]] Outcome apply(Workshop& next, const ResumeWorkshop& change);

/// In Unicode NFC, so that an accented name compares equal however it was typed.
[[nodiscard]] inline QString tidy(const QString& text) {
    return text.normalized(QString::NormalizationForm_C);
}

/// The element of `list` that `test` finds, or null, to be changed.
template <class List, class Test> auto* firstIn(List& list, Test test) {
    const auto it = std::find_if(list.begin(), list.end(), test);
    return it == list.end() ? nullptr : &*it;
}

} // namespace atalaya::steps
