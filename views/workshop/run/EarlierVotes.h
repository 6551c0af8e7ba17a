#pragma once

#include "models/items/AgendaModel.h"
#include "models/session/Desk.h"

namespace atalaya::run {

/// How earlier rooms voted last on each question: those of the last round, then this round's other workshops, as far as
/// their votes were revealed. Reads the file; a workshop that cannot be read tells nothing.
[[nodiscard]] std::map<QString, AgendaModel::Earlier> earlierVotes(const Desk& desk);

} // namespace atalaya::run
