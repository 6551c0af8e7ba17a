#include "assessments/workshop/WorkshopDelta.h"

namespace atalaya {
namespace {

template <class T> std::map<QUuid, T> byId(const std::vector<T>& list) {
    std::map<QUuid, T> map;
    for (const T& item : list) {
        map.emplace(item.id, item);
    }
    return map;
}

/// Keys whose values are not the same in both.
template <class Key, class T> std::set<Key> differing(const std::map<Key, T>& before, const std::map<Key, T>& after) {
    std::set<Key> keys;
    for (const auto& [key, value] : before) {
        const auto now = after.find(key);
        if (now == after.end() || !(now->second == value)) {
            keys.insert(key);
        }
    }
    for (const auto& [key, value] : after) {
        if (!before.contains(key)) {
            keys.insert(key);
        }
    }
    return keys;
}

/// What stands in a workshop beside its lists.
Workshop headOf(const Workshop& workshop) {
    Workshop head;
    head.id = workshop.id;
    head.assessment = workshop.assessment;
    head.title = workshop.title;
    head.place = workshop.place;
    head.days = workshop.days;
    head.attribution = workshop.attribution;
    head.smallestGroup = workshop.smallestGroup;
    head.hasHeldNames = workshop.hasHeldNames;
    head.stages = workshop.stages;
    head.ended = workshop.ended;
    return head;
}

} // namespace

WorkshopDelta deltaBetween(const Workshop& before, const Workshop& after) {
    WorkshopDelta delta;
    delta.seats = differing(byId(before.seats), byId(after.seats));
    delta.rounds = differing(byId(before.rounds), byId(after.rounds));
    delta.results = differing(before.results, after.results);
    delta.notes = differing(before.privateNotes, after.privateNotes);
    delta.clusters = before.clusters != after.clusters;
    delta.agenda = before.agenda != after.agenda;
    delta.parked = before.parked != after.parked;
    delta.course = before.course != after.course;
    delta.head = headOf(before) != headOf(after);
    return delta;
}

} // namespace atalaya
