#include "models/storage/WorkshopReader.h"

#include "models/exchange/ExchangeText.h"
#include "models/exchange/WorkshopNames.h"

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;
using exchange::ExchangeText;
using exchange::ObjectReader;

// Wider than any rule: what is stored passed the rules of its time.
constexpr int most = 1'000'000;

void readTime(ObjectReader& json, QLatin1String key, QDateTime& out) {
    QString text;
    json.text(key, text);
    if (text.isEmpty()) {
        return;
    }
    out = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!out.isValid() || !text.endsWith(u'Z')) {
        json.problems().add(exchange::pointerTo(json.pointer(), key), ExchangeText::tr("is not a time"),
                            ExchangeText::tr("a moment in UTC, for example 2026-03-12T09:00:00.000Z"));
    }
}

void readClock(ObjectReader& json, QLatin1String key, QTime& out) {
    QString text;
    json.text(key, text);
    out = QTime::fromString(text, Qt::ISODateWithMs);
    if (!text.isEmpty() && !out.isValid()) {
        json.problems().add(exchange::pointerTo(json.pointer(), key), ExchangeText::tr("is not a time of day"),
                            ExchangeText::tr("a time of day, for example 09:00:00.000"));
    }
}

Break breakFrom(ObjectReader& json) {
    Break pause;
    readClock(json, "start"_L1, pause.start);
    json.integer("minutes"_L1, pause.minutes, 1, most);
    json.done();
    return pause;
}

WorkshopDay dayFrom(ObjectReader& json) {
    WorkshopDay day;
    json.date("date"_L1, day.date);
    readClock(json, "start"_L1, day.start);
    readClock(json, "end"_L1, day.end);
    json.list("breaks"_L1, day.breaks, breakFrom);
    json.done();
    return day;
}

WorkshopCluster clusterFrom(ObjectReader& json) {
    WorkshopCluster cluster;
    json.require({"id", "name"});
    json.text("id"_L1, cluster.id);
    json.text("name"_L1, cluster.name);
    json.texts("institutions"_L1, cluster.institutions);
    json.done();
    return cluster;
}

AgendaItem itemFrom(ObjectReader& json) {
    AgendaItem item;
    json.require({"indicator", "minutes"});
    json.text("indicator"_L1, item.indicator);
    json.integer("minutes"_L1, item.minutes, 1, most);
    json.texts("clusters"_L1, item.clusters);
    json.done();
    return item;
}

Turnout turnoutFrom(ObjectReader& json) {
    Turnout turnout;
    json.require({"cluster", "seats", "votes"});
    json.text("cluster"_L1, turnout.cluster);
    json.integer("seats"_L1, turnout.seats, 0, most);
    json.integer("votes"_L1, turnout.votes, 0, most);
    json.done();
    return turnout;
}

Dissent dissentFrom(ObjectReader& json) {
    Dissent dissent;
    json.require({"text"});
    json.text("text"_L1, dissent.text);
    json.text("cluster"_L1, dissent.cluster);
    json.done();
    return dissent;
}

} // namespace

void readHead(ObjectReader& json, Workshop& workshop) {
    json.require({"assessment", "title", "smallestGroup", "stages"});
    json.id("assessment"_L1, workshop.assessment);
    json.text("title"_L1, workshop.title);
    json.text("place"_L1, workshop.place);
    json.list("days"_L1, workshop.days, dayFrom);
    workshop.attribution = Attribution::ByGroup;
    json.choice("attribution"_L1, workshop.attribution);
    json.integer("smallestGroup"_L1, workshop.smallestGroup, 1, most);
    json.flag("hasHeldNames"_L1, workshop.hasHeldNames);
    json.integer("stages"_L1, workshop.stages, 1, most);
    readTime(json, "ended"_L1, workshop.ended);
    json.done();
}

std::vector<WorkshopCluster> clustersFrom(ObjectReader& json) {
    std::vector<WorkshopCluster> clusters;
    json.list("clusters"_L1, clusters, clusterFrom);
    json.done();
    return clusters;
}

std::vector<AgendaItem> agendaFrom(ObjectReader& json) {
    std::vector<AgendaItem> items;
    json.list("items"_L1, items, itemFrom);
    json.done();
    return items;
}

Seat seatFrom(ObjectReader& json) {
    Seat seat;
    json.require({"number", "cluster"});
    json.integer("number"_L1, seat.number, 1, most);
    json.text("cluster"_L1, seat.cluster);
    json.text("name"_L1, seat.name);
    json.flag("away"_L1, seat.away);
    json.done();
    return seat;
}

Round roundFrom(ObjectReader& json, int& position) {
    Round round;
    json.require({"position", "indicator", "number", "state", "opened"});
    json.integer("position"_L1, position, 0, most);
    json.text("indicator"_L1, round.indicator);
    json.integer("number"_L1, round.number, 1, most);
    json.choice("state"_L1, round.state);
    readTime(json, "opened"_L1, round.opened);
    readTime(json, "revealed"_L1, round.revealed);
    readTime(json, "closed"_L1, round.closed);
    json.texts("clusters"_L1, round.clusters);
    json.list("turnout"_L1, round.turnout, turnoutFrom);
    json.done();
    return round;
}

RoomResult resultFrom(ObjectReader& json) {
    RoomResult result;
    json.require({"kind"});
    json.choice("kind"_L1, result.kind);
    json.integer("stage"_L1, result.stage, 0, most);
    json.id("round"_L1, result.round);
    json.text("reason"_L1, result.reason);
    json.list("dissents"_L1, result.dissents, dissentFrom);
    readTime(json, "recorded"_L1, result.recorded);
    json.done();
    return result;
}

ParkedPoint parkedFrom(ObjectReader& json, int& position) {
    ParkedPoint point;
    json.require({"position", "text"});
    json.integer("position"_L1, position, 0, most);
    json.text("indicator"_L1, point.indicator);
    json.text("text"_L1, point.text);
    readTime(json, "at"_L1, point.at);
    json.done();
    return point;
}

Stretch stretchFrom(ObjectReader& json) {
    Stretch stretch;
    json.require({"indicator", "from"});
    json.text("indicator"_L1, stretch.indicator);
    readTime(json, "from"_L1, stretch.from);
    readTime(json, "to"_L1, stretch.to);
    json.done();
    return stretch;
}

} // namespace atalaya::storage
