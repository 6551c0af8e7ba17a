#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/workshop/RevealedRound.h"
#include "views/widgets/Finding.h"
#include "views/workshop/WorkshopContext.h"

// What the facilitator's panel says in more than one place, in the language of the interface.

namespace atalaya::run {

/// Whether anything of the workshop can be changed now; the refusal can be said anew.
[[nodiscard]] Outcome mayAct(const WorkshopContext& context);
/// Why not, in a sentence with the next step; empty when it can.
[[nodiscard]] QString whyNoActs(const WorkshopContext& context);

/// Groups in which somebody is expected to vote: an empty one is of the plan, not of the room.
[[nodiscard]] std::vector<const WorkshopCluster*> seatedGroups(const Workshop& workshop);

/// "09:40" of a time in UTC.
[[nodiscard]] QString clockText(const QDateTime& at);
/// "1–4, 9, 12" of numbers in order.
[[nodiscard]] QString numberList(const std::vector<int>& numbers);
/// "P06-03 Contact at all hours"; the code alone when the framework does not know it.
[[nodiscard]] QString codeAndTitle(const Framework& framework, const QString& indicator);

/// "21 by phone · 2 on paper"; empty while there is none.
[[nodiscard]] QString waysWords(const std::map<WayIn, int>& byWay);
/// Which seats' ballots are still to come, by their numbers.
[[nodiscard]] QString missingWords(const Progress& progress, const Workshop& workshop);

/// "agreed at 3", "agreed at 3 with dissent", "parked", as a headline.
[[nodiscard]] QString resultWords(const RoomResult& result);

/// What the room should do next after a reveal.
struct Advice {
    Finding finding = Finding::Note;
    QString lead;
    QString sentence;
};
/// `before`: the round before it that was revealed, or null. Names whom the workshop's rule allows, and nobody else.
[[nodiscard]] Advice adviceOn(const Workshop& workshop, const RevealedRound& round, const RevealedRound* before);

} // namespace atalaya::run
