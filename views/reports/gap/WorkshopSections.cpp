#include "views/reports/gap/GapReportContext.h"
#include "views/reports/gap/ReportText.h"

namespace atalaya::report {

namespace {

QString groupName(const GapReportContext& c, const GroupAttendance& group) {
    switch (group.kind) {
    case MergedGroup::Kind::One:
        return group.name;
    case MergedGroup::Kind::Others:
        return c.translate("GapReport", "Other groups");
    case MergedGroup::Kind::All:
        return c.translate("GapReport", "All groups");
    }
    return {};
}

QString middleHalf(const GapReportContext& c, const Distribution& votes) {
    const Measured<Spread> spread = spreadOf(votes);
    if (!spread) {
        return c.translate("GapReport", "middle half not computable");
    }
    if (spread->range() == 0) {
        return c.translate("GapReport", "middle half at %1", "stage").arg(spread->lowerQuartile);
    }
    return c.translate("GapReport", "middle half %1 to %2", "stages")
        .arg(QString::number(spread->lowerQuartile), QString::number(spread->upperQuartile));
}

/// What the room came to; with its stage where the answer has another one now.
QString outcome(const GapReportContext& c, const RoomRecord& room, int stageNow) {
    switch (room.kind) {
    case RoomResult::Kind::Parked:
        return c.translate("GapReport", "parked", "a question, by the room");
    case RoomResult::Kind::Agreed:
        return room.stage == stageNow ? c.translate("GapReport", "agreed", "the room on a stage")
                                      : c.translate("GapReport", "agreed on stage %1").arg(room.stage);
    case RoomResult::Kind::AgreedWithDissent:
        return room.stage == stageNow ? c.translate("GapReport", "agreed with dissent", "the room on a stage")
                                      : c.translate("GapReport", "agreed with dissent on stage %1").arg(room.stage);
    }
    return {};
}

} // namespace

QString roomText(const GapReportContext& c, const IndicatorScore& score) {
    const auto found = c.input.workshops.rooms.find(score.code);
    if (found == c.input.workshops.rooms.end()) {
        return {};
    }
    const RoomRecord& room = found->second;
    QStringList counts;
    for (const int votes : room.votes.votes) {
        counts << QString::number(votes);
    }
    const int stageNow = score.state == AnswerState::Answered ? score.claimed : 0;
    return c
        .translate("GapReport", "%n vote(s): %1; %2; %3", "votes by stage, middle half, what the room came to",
                   room.votes.total())
        .arg(counts.join(QStringLiteral(", ")), middleHalf(c, room.votes), outcome(c, room, stageNow));
}

void addAttendance(const GapReportContext& c, Elements& body) {
    for (const Gathering& gathering : c.input.workshops.gatherings) {
        int people = 0;
        Table table;
        table.title =
            c.translate("GapReport", "Participants of %1, by group", "title of a workshop").arg(gathering.title);
        table.widths = {points(190), points(48), share()};
        Row head;
        head.cells = {headCell(c.translate("GapReport", "Group")),
                      headCell(c.translate("GapReport", "People"), Align::Right),
                      headCell(c.translate("GapReport", "Institutions invited"))};
        table.head = {head};
        for (const GroupAttendance& group : gathering.groups) {
            people += group.people;
            Row row;
            row.cells = {rowHead(cell(groupName(c, group))), numberCell(QString::number(group.people)),
                         cell(group.institutions.join(QStringLiteral(", ")))};
            table.rows.push_back(row);
        }
        Row total;
        total.total = true;
        total.cells = {rowHead(cell(Text{strong(c.translate("GapReport", "Total"))})),
                       numberCell(QString::number(people), Weight::Semibold), cell(QString())};
        table.rows.push_back(total);
        body.emplace_back(lead(c.translate("GapReport", "%n person(s) took part in the workshop “%1”.", nullptr, people)
                                   .arg(gathering.title)));
        body.emplace_back(table);
    }
}

std::vector<Session> sessionsFor(const GapReportContext& c) {
    std::vector<Session> sessions = c.assessment.method.sessions;
    if (sessions.empty()) {
        for (const Gathering& gathering : c.input.workshops.gatherings) {
            sessions.insert(sessions.end(), gathering.sessions.begin(), gathering.sessions.end());
        }
    }
    return sessions;
}

} // namespace atalaya::report
