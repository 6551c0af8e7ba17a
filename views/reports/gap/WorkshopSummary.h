#pragma once

#include "models/storage/HeldWorkshop.h"

namespace atalaya::report {

/// What the gap report says of how a room voted on an indicator: the whole room, in the round that its result rests on.
/// It has no place for a person or a group.
struct RoomRecord {
    Distribution votes;
    RoomResult::Kind kind = RoomResult::Kind::Agreed;
    int stage = 0; ///< 0 when parked

    bool operator==(const RoomRecord&) const = default;
};

/// People of a group who took part, merged as the workshop's rule says.
struct GroupAttendance {
    MergedGroup::Kind kind = MergedGroup::Kind::One;
    QString name; ///< of One only
    int people = 0;
    QStringList institutions; ///< invited

    bool operator==(const GroupAttendance&) const = default;
};

/// A workshop that was held: who came, and when.
struct Gathering {
    QString title;
    std::vector<GroupAttendance> groups;
    std::vector<Session> sessions;

    bool operator==(const Gathering&) const = default;
};

/// What the workshops of an assessment add to its gap report. Empty: there was none.
struct WorkshopSummaryForReport {
    std::map<QString, RoomRecord> rooms; ///< by indicator; the last workshop that came to a result counts
    std::vector<Gathering> gatherings;

    bool operator==(const WorkshopSummaryForReport&) const = default;
};

/// Of workshops in the order in which they were held.
[[nodiscard]] WorkshopSummaryForReport summaryOf(const std::vector<HeldWorkshop>& workshops);

} // namespace atalaya::report
