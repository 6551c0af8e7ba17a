#pragma once

#include "assessments/workshop/Workshop.h"

#include <optional>

namespace atalaya::exchange {

// Something said of each seat in one letter: "2232 33 3-2". Seats by their numbers, those of one cluster together, with
// a space before the next.

/// By seat number; nothing when `text` does not have one letter for each seat of `clusters`. These in their order, and
/// the seats as well.
[[nodiscard]] std::optional<std::map<int, QChar>> lettersBySeat(const std::vector<Seat>& seats,
                                                                const QStringList& clusters, const QString& text);

/// How such a text looks, with an x for each seat.
[[nodiscard]] QString shapeOf(const std::vector<Seat>& seats, const QStringList& clusters);

} // namespace atalaya::exchange
