#pragma once

#include "assessments/framework/FrameworkLoader.h"
#include "assessments/workshop/Ballot.h"
#include "assessments/workshop/Workshop.h"

namespace atalaya {

// A workshop as it went, in a file that a person can write: who sat there, what was asked, how each seat voted, what
// was revealed and recorded, and when. It serves training, pictures and tests. Clock times are those of the place,
// which is taken to be where the file is read.

/// What a seat said in a round.
struct RecordedVote {
    int stage = 0; ///< 0: it gave no vote
    Confidence confidence = Confidence::Unstated;

    bool operator==(const RecordedVote&) const = default;
};

struct RecordedRound {
    QDateTime opened;
    QDateTime over;                    ///< when it was revealed, or stopped
    bool isStopped = false;            ///< its votes were never seen
    std::map<int, RecordedVote> votes; ///< by seat number, of every seat that was asked
    std::vector<int> late;             ///< seats that voted after all others, in their order
};

/// One question that the room turned to, with all that came of it.
struct RecordedItem {
    QString indicator;
    std::vector<RecordedRound> rounds;
    std::vector<ParkedPoint> parked; ///< without ids
    /// Rests on the last round that was revealed, whose id it does not know.
    std::optional<RoomResult> result;
};

/// What happened, one thing after the other.
struct RecordedMoment {
    enum class Kind { Item, Break, Stop, Leave, End };
    Kind kind = Kind::Item;
    QDateTime at;
    RecordedItem item;      ///< of an item
    std::vector<int> seats; ///< whose people leave
};

/// How votes came in on a day: by phone, unless it says otherwise of a seat or its cluster.
struct RecordedWays {
    std::map<int, WayIn> bySeat;
    QStringList counted; ///< clusters whose cards are counted without seats
};

struct RecordedWorkshop {
    /// As it was prepared: id, assessment, head, days, rule, clusters (whose names are the framework's), seats by
    /// number without ids, agenda and notes.
    Workshop prepared;
    std::map<QDate, RecordedWays> ways;
    std::vector<RecordedMoment> course; ///< in order
};

struct ReadRecording {
    std::optional<RecordedWorkshop> recording; ///< absent when there is any problem
    std::vector<ContentProblem> problems;
};

/// Reads a recording (schema: ":/schemas/recorded-workshop.schema.json"). Treats `bytes` as hostile. What the room's
/// own rules tell, as that a stage is off the scale, replayWorkshop() says.
[[nodiscard]] ReadRecording readRecordedWorkshop(const QString& name, const QByteArray& bytes);

} // namespace atalaya
