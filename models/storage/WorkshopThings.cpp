#include "models/storage/WorkshopThings.h"

#include "models/exchange/WorkshopNames.h"
#include "models/storage/StoreWords.h"
#include "models/storage/Things.h"
#include "models/storage/WorkshopReader.h"
#include "models/storage/WorkshopWriter.h"

#include <QJsonDocument>

#include <algorithm>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

constexpr int courseDigits = 5;

/// Their order in a list that is stored row by row.
template <class T> std::vector<T> inTheirOrder(std::vector<std::pair<int, T>> placed) {
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<T> ordered;
    ordered.reserve(placed.size());
    for (auto& [position, value] : placed) {
        ordered.push_back(std::move(value));
    }
    return ordered;
}

int rankOf(const WorkshopDifference& difference) {
    const int kind = 2 * static_cast<int>(difference.key.kind);
    if (difference.after.isEmpty()) {
        return 100 - kind;
    }
    const bool opens =
        difference.key.kind == WorkshopKind::Round && roundStateIn(difference.after) == exchangeName(RoundState::Open);
    return kind + (opens ? 1 : 0);
}

} // namespace

QString workshopKindName(WorkshopKind kind) {
    switch (kind) {
    case WorkshopKind::Workshop:
        return u"workshop"_s;
    case WorkshopKind::Clusters:
        return u"workshop-clusters"_s;
    case WorkshopKind::Seat:
        return u"workshop-seat"_s;
    case WorkshopKind::Agenda:
        return u"workshop-agenda"_s;
    case WorkshopKind::Round:
        return u"workshop-round"_s;
    case WorkshopKind::Result:
        return u"workshop-result"_s;
    case WorkshopKind::ParkedPoint:
        return u"workshop-parked-point"_s;
    case WorkshopKind::Course:
        return u"workshop-course"_s;
    }
    return {};
}

std::optional<WorkshopKind> workshopKindOf(const QString& name) {
    const auto found = std::find_if(allWorkshopKinds.begin(), allWorkshopKinds.end(),
                                    [&](WorkshopKind kind) { return workshopKindName(kind) == name; });
    return found == allWorkshopKinds.end() ? std::nullopt : std::optional(*found);
}

WorkshopThings thingsOf(const Workshop& workshop) {
    WorkshopThings things;
    const auto put = [&things](WorkshopKind kind, const QString& subject, const QJsonObject& content) {
        things.emplace(WorkshopKey{kind, subject}, compactJson(content));
    };
    put(WorkshopKind::Workshop, {}, headJson(workshop));
    if (!workshop.clusters.empty()) {
        put(WorkshopKind::Clusters, {}, clustersJson(workshop.clusters));
    }
    if (!workshop.agenda.empty()) {
        put(WorkshopKind::Agenda, {}, agendaJson(workshop.agenda));
    }
    for (const Seat& seat : workshop.seats) {
        put(WorkshopKind::Seat, idText(seat.id), seatJson(seat));
    }
    int position = 0;
    for (const Round& round : workshop.rounds) {
        put(WorkshopKind::Round, idText(round.id), roundJson(round, position++));
    }
    for (const auto& [indicator, result] : workshop.results) {
        put(WorkshopKind::Result, indicator, resultJson(result));
    }
    position = 0;
    for (const ParkedPoint& point : workshop.parked) {
        put(WorkshopKind::ParkedPoint, idText(point.id), parkedJson(point, position++));
    }
    position = 0;
    for (const Stretch& stretch : workshop.course) {
        put(WorkshopKind::Course, QString::number(position++).rightJustified(courseDigits, u'0'), stretchJson(stretch));
    }
    return things;
}

std::vector<WorkshopDifference> differences(const WorkshopThings& before, const WorkshopThings& after) {
    std::vector<WorkshopDifference> found;
    for (const auto& [key, content] : before) {
        const auto now = after.find(key);
        if (now == after.end() || now->second != content) {
            found.push_back({key, content, now == after.end() ? QString() : now->second});
        }
    }
    for (const auto& [key, content] : after) {
        if (!before.contains(key)) {
            found.push_back({key, {}, content});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const WorkshopDifference& a, const WorkshopDifference& b) {
        const int left = rankOf(a);
        const int right = rankOf(b);
        return left != right ? left < right : a.key < b.key;
    });
    return found;
}

tl::expected<Workshop, QString> workshopOf(const QUuid& id, const WorkshopThings& things) {
    Workshop workshop;
    std::vector<std::pair<int, Round>> rounds;
    std::vector<std::pair<int, ParkedPoint>> parked;
    for (const auto& [key, content] : things) {
        exchange::Problems problems(workshopKindName(key.kind) + u' ' + key.subject);
        const QJsonDocument document = QJsonDocument::fromJson(content.toUtf8());
        exchange::ObjectReader json(problems, document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
        int position = 0;
        switch (key.kind) {
        case WorkshopKind::Workshop:
            readHead(json, workshop);
            break;
        case WorkshopKind::Clusters:
            workshop.clusters = clustersFrom(json);
            break;
        case WorkshopKind::Agenda:
            workshop.agenda = agendaFrom(json);
            break;
        case WorkshopKind::Seat:
            workshop.seats.push_back(seatFrom(json));
            workshop.seats.back().id = QUuid::fromString(key.subject);
            break;
        case WorkshopKind::Round: {
            Round round = roundFrom(json, position);
            round.id = QUuid::fromString(key.subject);
            rounds.emplace_back(position, std::move(round));
            break;
        }
        case WorkshopKind::Result:
            workshop.results.emplace(key.subject, resultFrom(json));
            break;
        case WorkshopKind::ParkedPoint: {
            ParkedPoint point = parkedFrom(json, position);
            point.id = QUuid::fromString(key.subject);
            parked.emplace_back(position, std::move(point));
            break;
        }
        case WorkshopKind::Course:
            workshop.course.push_back(stretchFrom(json));
            break;
        }
        if (const auto all = problems.take(); !all.empty()) {
            return tl::make_unexpected(all.front().sentence());
        }
    }
    workshop.id = id;
    workshop.rounds = inTheirOrder(std::move(rounds));
    workshop.parked = inTheirOrder(std::move(parked));
    std::stable_sort(workshop.seats.begin(), workshop.seats.end(),
                     [](const Seat& a, const Seat& b) { return a.number < b.number; });
    return workshop;
}

QString roundStateIn(const QString& content) {
    return QJsonDocument::fromJson(content.toUtf8()).object().value("state"_L1).toString();
}

} // namespace atalaya::storage
