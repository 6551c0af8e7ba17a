#include "models/storage/WorkshopCheck.h"

#include "models/exchange/WorkshopNames.h"
#include "models/storage/StoreWords.h"
#include "models/storage/Things.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;
using Rows = std::vector<BallotRepository::Row>;

/// Of the votes from one seat the last one counts, and no other.
bool isLastOfItsSeat(const Rows& rows, std::size_t at) {
    return std::none_of(rows.begin() + static_cast<std::ptrdiff_t>(at) + 1, rows.end(),
                        [&](const BallotRepository::Row& later) { return later.ballot.seat == rows[at].ballot.seat; });
}

qint64 countingOf(const Rows& rows, const QString& cluster) {
    return std::count_if(rows.begin(), rows.end(), [&](const BallotRepository::Row& row) {
        return !row.replaced && row.ballot.cluster == cluster;
    });
}

bool isFromTheRoom(const Workshop& workshop, const Round& round, const Ballot& ballot) {
    const Seat* seat = ballot.seat.isNull() ? nullptr : workshop.seat(ballot.seat);
    return round.clusters.contains(ballot.cluster) && ballot.stage >= 1 && ballot.stage <= workshop.stages &&
           (ballot.seat.isNull() || (seat != nullptr && seat->cluster == ballot.cluster));
}

} // namespace

Outcome WorkshopCheck::workshop(const QString& id) const {
    const auto things = m_workshops.load(id);
    const auto notes = m_workshops.notes(id);
    const auto beside = m_workshops.columns(id);
    if (!things || !notes || !beside) {
        return tl::make_unexpected(!things ? things.error() : !notes ? notes.error() : beside.error());
    }
    for (const auto& [key, content] : *things) {
        m_report.compare(id, workshopKindName(key.kind), key.subject, content);
    }
    for (const auto& [subject, note] : *notes) {
        m_report.compare(id, QLatin1String(noteEntry), subject, compactJson({{u"sha256"_s, note.seal()}}));
    }
    const auto workshop = workshopOf(QUuid::fromString(id), *things);
    if (!workshop) {
        m_report.damage(u"workshop "_s + id, workshop.error());
        return {};
    }
    columns(id, *workshop, *beside);
    for (const Round& round : workshop->rounds) {
        if (auto looked = votes(id, *workshop, round); !looked) {
            return looked;
        }
    }
    return devices(id, *workshop);
}

void WorkshopCheck::columns(const QString& id, const Workshop& workshop,
                            const WorkshopRepository::Columns& columns) const {
    bool fits = columns.assessment == idText(workshop.assessment);
    for (const Round& round : workshop.rounds) {
        const auto state = columns.stateOfRounds.find(idText(round.id));
        fits = fits && state != columns.stateOfRounds.end() && state->second == exchangeName(round.state);
    }
    if (!fits) {
        m_report.damage(u"workshop "_s + id,
                        QCoreApplication::translate("Storage", "The tables of a workshop contradict its content. "
                                                               "Restore a backup."));
    }
}

QString WorkshopCheck::wrongWith(const Workshop& workshop, const Round& round, const Rows& rows) {
    QString previous = idText(round.id);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const BallotRepository::Row& row = rows[i];
        const bool isWhole =
            row.sequence == static_cast<qint64>(i) + 1 && row.hash == BallotRepository::hashOf(previous, row);
        const bool fits = row.ballot.seat.isNull() || row.replaced != isLastOfItsSeat(rows, i);
        if (!isWhole || !fits || !isFromTheRoom(workshop, round, row.ballot)) {
            return QCoreApplication::translate("Storage", "A vote on %1, round %2, is not what was given. Restore a "
                                                          "backup.")
                .arg(round.indicator)
                .arg(round.number);
        }
        previous = row.hash;
    }
    const bool isTold = std::all_of(round.turnout.begin(), round.turnout.end(), [&](const Turnout& turnout) {
        return countingOf(rows, turnout.cluster) == turnout.votes;
    });
    return isTold ? QString()
                  : QCoreApplication::translate("Storage", "There are more or fewer votes on %1, round %2, than were "
                                                           "revealed. Restore a backup.")
                        .arg(round.indicator)
                        .arg(round.number);
}

Outcome WorkshopCheck::votes(const QString& id, const Workshop& workshop, const Round& round) const {
    const auto rows = m_ballots.rows(round.id);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    if (const QString wrong = wrongWith(workshop, round, *rows); !wrong.isEmpty()) {
        m_report.damage(u"votes "_s + idText(round.id), wrong);
    }
    if (round.state != RoundState::Open) {
        m_report.compare(id, QLatin1String(ballotsEntry), idText(round.id), BallotRepository::seal(*rows));
    }
    return {};
}

Outcome WorkshopCheck::devices(const QString& id, const Workshop& workshop) const {
    const auto rows = m_devices.rows(id);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    for (const DeviceRepository::Row& row : *rows) {
        const QString subject = u"phone of seat "_s + row.seat;
        // As text: another way to write the same id would not be found by it.
        const bool hasSeat = std::any_of(workshop.seats.begin(), workshop.seats.end(),
                                         [&row](const Seat& seat) { return idText(seat.id) == row.seat; });
        if (!hasSeat) {
            m_report.damage(subject,
                            QCoreApplication::translate("Storage", "A phone is kept for a seat that its workshop does "
                                                                   "not have. Restore a backup."));
        }
        if (!DeviceRepository::isWellFormed(row)) {
            m_report.damage(subject, QCoreApplication::translate("Storage", "What is kept of a phone is not what was "
                                                                            "written. Restore a backup."));
        }
        if (workshop.ended.isValid()) {
            m_report.damage(subject,
                            QCoreApplication::translate("Storage", "A phone is still kept, although its workshop has "
                                                                   "ended. Restore a backup."));
        }
    }
    return {};
}

Outcome WorkshopCheck::strayDevices() const {
    const auto workshops = m_devices.strays();
    if (!workshops) {
        return tl::make_unexpected(workshops.error());
    }
    for (const QString& id : *workshops) {
        m_report.damage(u"phones of workshop "_s + id,
                        QCoreApplication::translate("Storage", "Phones are kept for a workshop that is not there. "
                                                               "Restore a backup."));
    }
    return {};
}

} // namespace atalaya::storage
