#include "models/storage/WorkshopWriter.h"

#include "models/exchange/AssessmentWriter.h"
#include "models/exchange/JsonWriting.h"
#include "models/exchange/WorkshopNames.h"

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;
using exchange::Members;

/// A time of day at the place.
QString clockText(QTime time) {
    return time.toString(Qt::ISODateWithMs);
}

QJsonObject breakJson(const Break& pause) {
    Members members;
    members.text("start"_L1, clockText(pause.start));
    members.always("minutes"_L1, pause.minutes);
    return members.done();
}

QJsonObject dayJson(const WorkshopDay& day) {
    Members members;
    members.date("date"_L1, day.date);
    members.text("start"_L1, clockText(day.start));
    members.text("end"_L1, clockText(day.end));
    members.list("breaks"_L1, day.breaks, breakJson);
    return members.done();
}

QJsonObject clusterJson(const WorkshopCluster& cluster) {
    Members members;
    members.requiredText("id"_L1, cluster.id);
    members.requiredText("name"_L1, cluster.name);
    members.texts("institutions"_L1, cluster.institutions);
    return members.done();
}

QJsonObject itemJson(const AgendaItem& item) {
    Members members;
    members.requiredText("indicator"_L1, item.indicator);
    members.always("minutes"_L1, item.minutes);
    members.texts("clusters"_L1, item.clusters);
    return members.done();
}

QJsonObject turnoutJson(const Turnout& turnout) {
    Members members;
    members.requiredText("cluster"_L1, turnout.cluster);
    members.always("seats"_L1, turnout.seats);
    members.always("votes"_L1, turnout.votes);
    return members.done();
}

} // namespace

QString timeText(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s) : QString();
}

QJsonObject headJson(const Workshop& workshop) {
    Members members;
    members.id("assessment"_L1, workshop.assessment);
    members.requiredText("title"_L1, workshop.title);
    members.text("place"_L1, workshop.place);
    members.list("days"_L1, workshop.days, dayJson);
    members.choice("attribution"_L1, workshop.attribution);
    members.always("smallestGroup"_L1, workshop.smallestGroup);
    members.flag("hasHeldNames"_L1, workshop.hasHeldNames);
    members.always("stages"_L1, workshop.stages);
    members.text("ended"_L1, timeText(workshop.ended));
    return members.done();
}

QJsonObject clustersJson(const std::vector<WorkshopCluster>& clusters) {
    Members members;
    members.list("clusters"_L1, clusters, clusterJson);
    return members.done();
}

QJsonObject agendaJson(const std::vector<AgendaItem>& items) {
    Members members;
    members.list("items"_L1, items, itemJson);
    return members.done();
}

QJsonObject seatJson(const Seat& seat) {
    Members members;
    members.always("number"_L1, seat.number);
    members.requiredText("cluster"_L1, seat.cluster);
    members.text("name"_L1, seat.name);
    members.flag("away"_L1, seat.away);
    return members.done();
}

QJsonObject roundJson(const Round& round, int position) {
    Members members;
    members.always("position"_L1, position);
    members.requiredText("indicator"_L1, round.indicator);
    members.always("number"_L1, round.number);
    members.always("state"_L1, exchangeName(round.state));
    members.text("opened"_L1, timeText(round.opened));
    members.text("revealed"_L1, timeText(round.revealed));
    members.text("closed"_L1, timeText(round.closed));
    members.texts("clusters"_L1, round.clusters);
    members.list("turnout"_L1, round.turnout, turnoutJson);
    return members.done();
}

QJsonObject resultJson(const RoomResult& result) {
    Members members;
    members.always("kind"_L1, exchangeName(result.kind));
    members.nonzero("stage"_L1, result.stage);
    members.id("round"_L1, result.round);
    members.text("reason"_L1, result.reason);
    members.list("dissents"_L1, result.dissents, exchange::dissentJson);
    members.text("recorded"_L1, timeText(result.recorded));
    return members.done();
}

QJsonObject parkedJson(const ParkedPoint& point, int position) {
    Members members;
    members.always("position"_L1, position);
    members.text("indicator"_L1, point.indicator);
    members.requiredText("text"_L1, point.text);
    members.text("at"_L1, timeText(point.at));
    return members.done();
}

QJsonObject stretchJson(const Stretch& stretch) {
    Members members;
    members.requiredText("indicator"_L1, stretch.indicator);
    members.text("from"_L1, timeText(stretch.from));
    members.text("to"_L1, timeText(stretch.to));
    return members.done();
}

} // namespace atalaya::storage
