#include "models/exchange/RecordedWorkshop.h"

#include "assessments/framework/JsonGuard.h"
#include "models/exchange/RecordedCourse.h"
#include "models/exchange/WorkshopNames.h"

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using exchange::clockFrom;
using exchange::ObjectReader;
using exchange::seatsFrom;

constexpr qsizetype mostRecordedBytes = 1024 * 1024;
constexpr int mostClusterSeats = 100;

/// Reads the members of one file in the order in which they need each other.
class RecordingReader {
public:
    RecordedWorkshop read(ObjectReader& json) {
        Workshop& prepared = m_recorded.prepared;
        json.require({"id", "assessment", "title", "days", "clusters", "agenda", "course"});
        json.id("id"_L1, prepared.id);
        json.id("assessment"_L1, prepared.assessment);
        json.text("title"_L1, prepared.title);
        json.text("place"_L1, prepared.place);
        json.choice("attribution"_L1, prepared.attribution);
        json.integer("smallestGroup"_L1, prepared.smallestGroup, leastSmallestGroup, mostSmallestGroup);
        json.list("clusters"_L1, prepared.clusters, [this](ObjectReader& item) { return cluster(item); });
        json.list("days"_L1, prepared.days, [this](ObjectReader& item) { return day(item); });
        json.list("agenda"_L1, prepared.agenda, [](ObjectReader& item) { return agendaItem(item); });
        const QJsonObject notes = json.objectOf("notes"_L1);
        for (auto it = notes.begin(); it != notes.end(); ++it) {
            prepared.privateNotes.emplace(it.key(), it.value().toString());
        }
        m_recorded.course = exchange::courseFrom(json, prepared);
        json.done();
        return std::move(m_recorded);
    }

private:
    WorkshopCluster cluster(ObjectReader& json) {
        WorkshopCluster cluster;
        int seats = 0;
        json.require({"id", "seats"});
        json.text("id"_L1, cluster.id);
        json.integer("seats"_L1, seats, 0, mostClusterSeats);
        json.texts("institutions"_L1, cluster.institutions);
        json.done();
        std::vector<Seat>& all = m_recorded.prepared.seats;
        for (int seat = 0; seat < seats; ++seat) {
            all.push_back({{}, static_cast<int>(all.size()) + 1, cluster.id, {}, false});
        }
        return cluster;
    }

    WorkshopDay day(ObjectReader& json) {
        WorkshopDay day;
        json.require({"date", "start", "end"});
        json.date("date"_L1, day.date);
        day.start = clockFrom(json, "start"_L1);
        day.end = clockFrom(json, "end"_L1);
        json.list("breaks"_L1, day.breaks, [](ObjectReader& item) {
            Break pause;
            item.require({"start", "minutes"});
            pause.start = clockFrom(item, "start"_L1);
            item.integer("minutes"_L1, pause.minutes, 1, 1440);
            item.done();
            return pause;
        });
        RecordedWays ways;
        for (const auto& [key, way] : {std::pair("keyboard"_L1, WayIn::Keyboard), std::pair("paper"_L1, WayIn::Paper),
                                       std::pair("file"_L1, WayIn::File)}) {
            for (const int seat : seatsFrom(json, key, m_recorded.prepared.seats.size())) {
                ways.bySeat.emplace(seat, way);
            }
        }
        json.texts("counted"_L1, ways.counted);
        json.done();
        m_recorded.ways.emplace(day.date, ways);
        return day;
    }

    static AgendaItem agendaItem(ObjectReader& json) {
        AgendaItem item;
        json.require({"indicator", "minutes"});
        json.text("indicator"_L1, item.indicator);
        json.integer("minutes"_L1, item.minutes, 1, 1440);
        json.texts("clusters"_L1, item.clusters);
        json.done();
        return item;
    }

    RecordedWorkshop m_recorded;
};

} // namespace

ReadRecording readRecordedWorkshop(const QString& name, const QByteArray& bytes) {
    JsonLimits limits;
    limits.bytes = mostRecordedBytes;
    const auto document = readGuardedJson(name, bytes, limits);
    if (!document) {
        return {std::nullopt, {document.error()}};
    }
    if (auto problems = checkSchema(name, *document, u"recorded-workshop"_s); !problems.empty()) {
        return {std::nullopt, std::move(problems)};
    }
    QJsonObject members = document->object();
    members.remove("format"_L1); // which the schema has seen
    members.remove("formatVersion"_L1);
    exchange::Problems problems(name);
    ObjectReader json(problems, members, {});
    RecordedWorkshop recorded = RecordingReader().read(json);
    if (!problems.isEmpty()) {
        return {std::nullopt, problems.take()};
    }
    return {std::move(recorded), {}};
}

} // namespace atalaya
