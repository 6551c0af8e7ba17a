#pragma once

#include "assessments/workshop/Workshop.h"

namespace atalaya {

/// The next day from Monday to Friday after `day`.
[[nodiscard]] QDate nextWorkingDay(QDate day);

/// From nine to five with a morning's, a midday's and an afternoon's break.
[[nodiscard]] WorkshopDay usualDay(QDate date);

/// What is offered for a new workshop: the next working day, and the one after it when the agenda does not fit into
/// one.
[[nodiscard]] std::vector<WorkshopDay> offeredDays(const std::vector<AgendaItem>& agenda, QDate today);

} // namespace atalaya
