#include "assessments/workshop/WorkshopSteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya::steps {
namespace {

struct PreparationStepsWords {
    Q_DECLARE_TR_FUNCTIONS(PreparationSteps)
};

bool wasAsked(const Workshop& workshop, const QString& cluster) {
    return std::any_of(workshop.rounds.begin(), workshop.rounds.end(),
                       [&](const Round& round) { return round.clusters.contains(cluster); });
}

bool isInUse(const Workshop& workshop, const QString& cluster) {
    return wasAsked(workshop, cluster) ||
           std::any_of(workshop.seats.begin(), workshop.seats.end(),
                       [&](const Seat& seat) { return seat.cluster == cluster; }) ||
           std::any_of(workshop.agenda.begin(), workshop.agenda.end(),
                       [&](const AgendaItem& item) { return item.clusters.contains(cluster); });
}

Outcome putSeat(Workshop& next, Seat seat) {
    seat.name = tidy(seat.name).trimmed();
    if (!seat.name.isEmpty() && next.attribution == Attribution::ChathamHouse) {
        return failure(ErrorCode::Refused,
                       PreparationStepsWords::tr(
                           "Under the Chatham House rule no name is stored. Leave the names out of the roster."));
    }
    next.hasHeldNames = next.hasHeldNames || !seat.name.isEmpty();
    if (Seat* known = firstIn(next.seats, [&](const Seat& one) { return one.id == seat.id; })) {
        if (known->cluster != seat.cluster && wasAsked(next, known->cluster)) {
            return failure(
                ErrorCode::Refused,
                PreparationStepsWords::tr("Seat %1 may have voted for its group. Mark it as away and add another seat.")
                    .arg(known->number));
        }
        *known = seat;
    } else {
        next.seats.push_back(seat);
    }
    return {};
}

/// What an item that rounds are about must keep.
Outcome checkKept(const Workshop& before, const Workshop& next) {
    for (const AgendaItem& item : before.agenda) {
        const AgendaItem* kept = next.item(item.indicator);
        const bool isTouched = before.lastRound(item.indicator) != nullptr || before.results.contains(item.indicator);
        if (kept == nullptr && isTouched) {
            return failure(ErrorCode::Refused,
                           PreparationStepsWords::tr("The room has worked on %1 already. Leave it on the agenda.")
                               .arg(item.indicator));
        }
        const Round* open = before.openRound();
        if (kept != nullptr && open != nullptr && open->indicator == item.indicator &&
            before.answering(item) != next.answering(*kept)) {
            return failure(ErrorCode::Refused,
                           PreparationStepsWords::tr("The vote on %1 is open. Close it before changing who answers.")
                               .arg(item.indicator));
        }
    }
    return {};
}

} // namespace

Outcome apply(Workshop& next, const SetWorkshopHead& change) {
    next.title = tidy(change.title);
    next.place = tidy(change.place);
    return {};
}

Outcome apply(Workshop& next, const SetDays& change) {
    next.days = change.days;
    return {};
}

Outcome apply(Workshop& next, const SetAttribution& change) {
    if (change.attribution == next.attribution && change.smallestGroup == next.smallestGroup) {
        return {};
    }
    if (next.hasBegun()) {
        return failure(ErrorCode::Refused,
                       PreparationStepsWords::tr(
                           "People have voted trusting this rule. Prepare another workshop to use a different "
                           "one."));
    }
    if (change.attribution == Attribution::ChathamHouse && next.hasHeldNames) {
        return failure(ErrorCode::Refused,
                       PreparationStepsWords::tr(
                           "This workshop has held names, and its history keeps them. Prepare another workshop "
                           "without names for the Chatham House rule."));
    }
    next.attribution = change.attribution;
    next.smallestGroup = change.smallestGroup;
    return {};
}

Outcome apply(Workshop& next, const PutCluster& change) {
    WorkshopCluster cluster = change.cluster;
    cluster.id = tidy(cluster.id);
    cluster.name = tidy(cluster.name);
    for (QString& institution : cluster.institutions) {
        institution = tidy(institution);
    }
    if (WorkshopCluster* known =
            firstIn(next.clusters, [&](const WorkshopCluster& one) { return one.id == cluster.id; })) {
        *known = cluster;
    } else {
        next.clusters.push_back(cluster);
    }
    return {};
}

Outcome apply(Workshop& next, const RemoveCluster& change) {
    const WorkshopCluster* known = next.cluster(change.cluster);
    if (known == nullptr) {
        return failure(ErrorCode::NotFound,
                       PreparationStepsWords::tr("There is no such group in this workshop. Choose one of its groups."),
                       change.cluster);
    }
    if (isInUse(next, change.cluster)) {
        return failure(ErrorCode::Refused,
                       PreparationStepsWords::tr(
                           "%1 has seats, answers questions or has voted. Move its seats and take it from the "
                           "agenda first, or keep it.")
                           .arg(known->name));
    }
    std::erase_if(next.clusters, [&](const WorkshopCluster& one) { return one.id == change.cluster; });
    return {};
}

Outcome apply(Workshop& next, const PutSeats& change) {
    for (const Seat& seat : change.seats) {
        if (auto done = putSeat(next, seat); !done) {
            return done;
        }
    }
    std::stable_sort(next.seats.begin(), next.seats.end(),
                     [](const Seat& a, const Seat& b) { return a.number < b.number; });
    return {};
}

Outcome apply(Workshop& next, const RemoveSeat& change) {
    const Seat* seat = next.seat(change.seat);
    if (seat == nullptr) {
        return failure(ErrorCode::NotFound,
                       PreparationStepsWords::tr("There is no such seat in this workshop. Choose one of its seats."),
                       change.seat.toString(QUuid::WithoutBraces));
    }
    if (wasAsked(next, seat->cluster)) {
        return failure(ErrorCode::Refused,
                       PreparationStepsWords::tr("Seat %1 may have voted for its group. Mark it as away instead.")
                           .arg(seat->number));
    }
    std::erase_if(next.seats, [&](const Seat& one) { return one.id == change.seat; });
    return {};
}

Outcome apply(Workshop& next, const SetAgenda& change) {
    const Workshop before = next;
    next.agenda = change.items;
    return checkKept(before, next);
}

} // namespace atalaya::steps
