#include "views/workshop/prepare/Readiness.h"

#include "views/workshop/prepare/PlannedHours.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

struct ReadinessWords {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

bool canBeAnswered(const Workshop& workshop, const AgendaItem& item) {
    const QStringList answering = workshop.answering(item);
    return std::any_of(workshop.seats.begin(), workshop.seats.end(),
                       [&](const Seat& seat) { return !seat.away && answering.contains(seat.cluster); });
}

} // namespace

QString Readiness::words() const {
    QStringList all = notes;
    if (!blocking.isEmpty()) {
        all.prepend(blocking);
    }
    return all.join(u' ');
}

Readiness readinessOf(const Workshop& workshop) {
    Readiness readiness;
    const auto unanswerable = std::count_if(workshop.agenda.begin(), workshop.agenda.end(),
                                            [&](const AgendaItem& item) { return !canBeAnswered(workshop, item); });
    const bool isAnyoneThere =
        std::any_of(workshop.seats.begin(), workshop.seats.end(), [](const Seat& seat) { return !seat.away; });
    if (workshop.agenda.empty()) {
        readiness.blocking = ReadinessWords::tr("The agenda is empty: bring a question back.");
    } else if (!isAnyoneThere) {
        readiness.blocking = ReadinessWords::tr("Nobody can vote yet: add participants.");
    } else if (unanswerable == static_cast<std::ptrdiff_t>(workshop.agenda.size())) {
        readiness.blocking = ReadinessWords::tr("No group that has participants answers a question: say who answers.");
    } else if (unanswerable > 0) {
        readiness.notes << ReadinessWords::tr("%n question(s) that nobody can answer.", nullptr,
                                              static_cast<int>(unanswerable));
    }
    if (workshop.days.empty()) {
        readiness.notes << ReadinessWords::tr("No day is set.");
    }
    if (const int minutes = plannedHours(workshop).tooMany; minutes > 0) {
        readiness.notes << ReadinessWords::tr("%n minute(s) too many for the days.", nullptr, minutes);
    }
    return readiness;
}

} // namespace atalaya
