#pragma once

#include "assessments/workshop/Distribution.h"
#include "models/items/AgendaModel.h"
#include "models/session/Desk.h"

#include <map>

namespace atalaya {

/// How the workshops of an assessment left each question, by indicator: the votes of the round that its result rests
/// on, else those that were revealed last; of several workshops those of the last one. The chosen workshop is left out,
/// and so are those on another scale than its own. Reads the file; what cannot be read tells nothing.
[[nodiscard]] std::map<QString, Distribution> finalVotes(const Desk& desk, const QUuid& assessment);

/// Whether those who were asked before the chosen workshop's room agree: in `preSurvey`, which is this room's own; else
/// in the votes of this round's other workshops; else in those of the last round's.
[[nodiscard]] std::map<QString, AgendaModel::Earlier>
earlierAgreement(const Desk& desk, const std::map<QString, Distribution>& preSurvey);

} // namespace atalaya
