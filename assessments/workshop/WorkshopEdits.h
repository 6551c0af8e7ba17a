#pragma once

#include "assessments/workshop/Workshop.h"

#include "assessments/framework/FrameworkLoader.h"

#include <variant>

namespace atalaya {

// Every change a person can make to a workshop, votes apart (see Admission.h), as plain data. Times are handed in.
// Texts are brought to Unicode NFC. After any accepted change of a workshop that passed checkWorkshop(), it passes
// again.

inline constexpr int mostMinutes = 240; ///< of one item or break
inline constexpr int mostSeats = 500;

struct SetWorkshopHead {
    QString title;
    QString place;
};
struct SetDays {
    std::vector<WorkshopDay> days;
};
/// Fixed once a round was opened, as people vote trusting it. The Chatham House rule is refused to a workshop that has
/// held names: its history has them for good.
struct SetAttribution {
    Attribution attribution = Attribution::ByGroup;
    int smallestGroup = usualSmallestGroup;
};
/// Adds, or replaces the one with the same id.
struct PutCluster {
    WorkshopCluster cluster;
};
/// Refused while it has seats, answers an item or was asked in a round.
struct RemoveCluster {
    QString cluster;
};
/// Adds, or replaces those with the same ids: one person, or a whole roster. All or none. Once its cluster was asked in
/// a round, a seat stays in it.
struct PutSeats {
    std::vector<Seat> seats;
};
/// Refused once its cluster was asked in a round: mark it away.
struct RemoveSeat {
    QUuid seat;
};
/// The whole agenda in its order. An item stays while a round or a result is about it, and who answers it while a round
/// of it is open.
struct SetAgenda {
    std::vector<AgendaItem> items;
};
/// The room turns to an item; what it was busy with before ends. Like a break, an end for the day and the end of the
/// workshop it is refused while a vote on something else is open.
struct BeginItem {
    QString indicator;
    QDateTime at;
};
struct BeginBreak {
    QDateTime at;
};
/// The room stops for the day, or until the next item is begun.
struct StopItem {
    QDateTime at;
};
/// Opens the next round of an item that has no result, begins the item if need be, and closes its revealed round. One
/// round is open at a time, and somebody must be able to vote.
struct OpenRound {
    QUuid id;
    QString indicator;
    QDateTime at;
};
/// `turnout` is what turnoutOf() in Progress.h says of the round's box. After it no vote is taken.
struct RevealRound {
    QUuid round;
    std::vector<Turnout> turnout;
    QDateTime at;
};
/// Stops an open round, whose votes nobody will ever see, or puts a revealed one aside.
struct CloseRound {
    QUuid round;
    QDateTime at;
};
/// Records or corrects what the room came to, closes its round and ends the item. No round of it may be open. A view is
/// attributed to a cluster only where that stands alone among the groups of the round.
struct RecordResult {
    QString indicator;
    RoomResult result;
};
/// Takes it back, so that the room can vote again.
struct ClearResult {
    QString indicator;
};
struct PutParkedPoint {
    ParkedPoint point;
};
struct RemoveParkedPoint {
    QUuid point;
};
/// An empty text removes the note.
struct SetPrivateNote {
    QString indicator; ///< or empty for the whole
    QString text;
};
/// Ends it: nothing but notes can be changed until it is resumed. No round may be open.
struct EndWorkshop {
    QDateTime at;
};
struct ResumeWorkshop {};

using WorkshopChange =
    std::variant<SetWorkshopHead, SetDays, SetAttribution, PutCluster, RemoveCluster, PutSeats, RemoveSeat, SetAgenda,
                 BeginItem, BeginBreak, StopItem, OpenRound, RevealRound, CloseRound, RecordResult, ClearResult,
                 PutParkedPoint, RemoveParkedPoint, SetPrivateNote, EndWorkshop, ResumeWorkshop>;

/// The workshop after `change`, or why it is refused. A change that changes nothing returns an equal value.
[[nodiscard]] Result<Workshop> edit(const Framework& framework, const Workshop& workshop, const WorkshopChange& change);

/// A workshop to prepare for an assessment: its framework's clusters and scale, one agenda item for each of its
/// indicators in scope, answered by the clusters that the framework names for it, and no day yet.
[[nodiscard]] Workshop newWorkshop(const Framework& framework, const Assessment& assessment, const QUuid& id,
                                   const QString& title);

/// Rules that hold over a whole workshop that came from elsewhere: references resolve, ids and numbers are unique,
/// times in order, no name under the Chatham House rule. Pointers are into an object of the members' names. Empty when
/// all is well.
[[nodiscard]] std::vector<ContentProblem> checkWorkshop(const Framework& framework, const Workshop& workshop);

} // namespace atalaya
