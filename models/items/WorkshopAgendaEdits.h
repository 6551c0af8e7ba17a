#pragma once

#include "assessments/workshop/WorkshopEdits.h"

#include <set>

namespace atalaya::agenda {

// What people do with an agenda, as pure functions that give the next one.

using Items = std::vector<AgendaItem>;

/// With `indicator` in front of `before`, or at the end when that is empty or not there. Unchanged when `indicator` is
/// not there.
[[nodiscard]] Items moved(Items items, const QString& indicator, const QString& before);

/// With questions put back that are not there: each behind the one that comes before it in the framework, wherever that
/// stands now. It gets the usual minutes, and is answered by the framework's clusters for it as far as the workshop has
/// them; by all when it has none.
[[nodiscard]] Items broughtBack(const Framework& framework, const Workshop& workshop, const QStringList& indicators);

/// Without `indicators`, except those that must stay.
[[nodiscard]] Items without(const Workshop& workshop, const std::set<QString>& indicators);

/// Whether the room has worked on a question already, so that it stays on the agenda.
[[nodiscard]] bool isFixed(const Workshop& workshop, const QString& indicator);

/// With `cluster` answering, or no longer answering, all items of a commitment. Clusters are in the workshop's order;
/// all of them are written as none, so that a group that comes later answers too. An item that is left with nobody is
/// not changed: ask leavesNobody() before.
[[nodiscard]] Items answeredBy(const Framework& framework, const Workshop& workshop, const QString& commitment,
                               const QString& cluster, bool answers);
/// Whether an item of the commitment is answered by `cluster` alone.
[[nodiscard]] bool leavesNobody(const Framework& framework, const Workshop& workshop, const QString& commitment,
                                const QString& cluster);
/// With `cluster` named nowhere. What it alone answered is answered by all.
[[nodiscard]] Items withoutCluster(const Workshop& workshop, const QString& cluster);

} // namespace atalaya::agenda
