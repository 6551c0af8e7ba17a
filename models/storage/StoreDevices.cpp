#include "models/storage/Store.h"
#include "models/storage/StoreWords.h"

// Phones and their seats. They are no part of what a workshop says, so that the log does not know them.

namespace atalaya::storage {

Result<std::map<QByteArray, QUuid>> Store::phones(const QUuid& workshop) const {
    return m_devices.all(workshop);
}

Outcome Store::seatPhone(const QUuid& workshop, const QUuid& seat, const QByteArray& tokenHash) {
    return writing([&]() -> Outcome {
        // Another program may have ended the workshop, or taken the seat away, since this one looked: a phone that is
        // kept then would be forgotten by nobody.
        const auto stored = loadWorkshop(workshop);
        if (!stored) {
            return tl::make_unexpected(stored.error());
        }
        if (stored->ended.isValid() || stored->seat(seat) == nullptr) {
            return changedByOthers();
        }
        return m_devices.add(workshop, seat, tokenHash, m_surroundings.now());
    });
}

Outcome Store::releasePhone(const QUuid& workshop, const QUuid& seat) {
    return writing([&] { return m_devices.remove(workshop, seat); });
}

Outcome Store::dropPhones(const Workshop& before, const Workshop& after) {
    if (after.ended.isValid() && !before.ended.isValid()) {
        return m_devices.removeAll(after.id);
    }
    for (const Seat& seat : before.seats) {
        if (after.seat(seat.id) == nullptr) {
            if (auto gone = m_devices.remove(after.id, seat.id); !gone) {
                return gone;
            }
        }
    }
    return {};
}

Result<bool> Store::counts(const QUuid& ballot) const {
    return m_ballots.counts(ballot);
}

Result<QUuid> Store::roundOf(const QUuid& ballot) const {
    return m_ballots.roundOf(ballot);
}

} // namespace atalaya::storage
