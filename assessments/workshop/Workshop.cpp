#include "assessments/workshop/Workshop.h"

#include <algorithm>

namespace atalaya {
namespace {

template <class List, class Test> auto firstOf(const List& list, Test test) -> const typename List::value_type* {
    const auto it = std::find_if(list.begin(), list.end(), test);
    return it == list.end() ? nullptr : &*it;
}

template <class List, class Test> auto lastOf(const List& list, Test test) -> const typename List::value_type* {
    const auto it = std::find_if(list.rbegin(), list.rend(), test);
    return it == list.rend() ? nullptr : &*it;
}

} // namespace

int WorkshopDay::workingMinutes() const {
    int minutes = start.secsTo(end) / 60;
    for (const Break& pause : breaks) {
        minutes -= pause.minutes;
    }
    return std::max(0, minutes);
}

const WorkshopCluster* Workshop::cluster(const QString& wanted) const {
    return firstOf(clusters, [&](const WorkshopCluster& one) { return one.id == wanted; });
}

const Seat* Workshop::seat(const QUuid& wanted) const {
    return firstOf(seats, [&](const Seat& one) { return one.id == wanted; });
}

const AgendaItem* Workshop::item(const QString& indicator) const {
    return firstOf(agenda, [&](const AgendaItem& one) { return one.indicator == indicator; });
}

const Round* Workshop::round(const QUuid& wanted) const {
    return firstOf(rounds, [&](const Round& one) { return one.id == wanted; });
}

const Round* Workshop::openRound() const {
    return firstOf(rounds, [](const Round& one) { return one.state == RoundState::Open; });
}

const Round* Workshop::lastRound(const QString& indicator) const {
    return lastOf(rounds, [&](const Round& one) { return one.indicator == indicator; });
}

const Round* Workshop::lastRevealed(const QString& indicator) const {
    return lastOf(rounds, [&](const Round& one) { return one.indicator == indicator && one.wasRevealed(); });
}

const Stretch* Workshop::now() const {
    return course.empty() || !course.back().isRunning() ? nullptr : &course.back();
}

QStringList Workshop::answering(const AgendaItem& agendaItem) const {
    if (!agendaItem.clusters.isEmpty()) {
        return agendaItem.clusters;
    }
    QStringList all;
    for (const WorkshopCluster& one : clusters) {
        all << one.id;
    }
    return all;
}

} // namespace atalaya
