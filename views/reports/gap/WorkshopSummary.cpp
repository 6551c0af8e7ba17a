#include "views/reports/gap/WorkshopSummary.h"

#include "assessments/workshop/RoomAnswer.h"

namespace atalaya::report {

namespace {

GroupAttendance attendanceIn(const Workshop& workshop, const MergedGroup& group) {
    GroupAttendance attendance;
    attendance.kind = group.kind;
    attendance.people = group.people;
    for (const QString& id : group.clusters) {
        if (const WorkshopCluster* cluster = workshop.cluster(id)) {
            attendance.institutions << cluster->institutions;
            if (group.kind == MergedGroup::Kind::One) {
                attendance.name = cluster->name;
            }
        }
    }
    return attendance;
}

} // namespace

WorkshopSummaryForReport summaryOf(const std::vector<HeldWorkshop>& workshops) {
    WorkshopSummaryForReport summary;
    for (const HeldWorkshop& held : workshops) {
        for (const auto& [indicator, result] : held.workshop.results) {
            if (const RevealedRound* round = held.finalOf(indicator)) {
                summary.rooms.insert_or_assign(indicator, RoomRecord{round->votes(), result.kind, result.stage});
            }
        }
        Gathering gathering;
        gathering.title = held.workshop.title;
        for (const MergedGroup& group : attendanceOf(held.workshop, held.rounds)) {
            gathering.groups.push_back(attendanceIn(held.workshop, group));
        }
        gathering.sessions = sessionsOf(held.workshop);
        summary.gatherings.push_back(std::move(gathering));
    }
    return summary;
}

} // namespace atalaya::report
