#pragma once

#include "models/storage/repositories/BallotRepository.h"
#include "models/storage/repositories/DeviceRepository.h"
#include "models/storage/repositories/WorkshopRepository.h"

namespace atalaya::storage {

/// Looks at one store's workshops: what lies there against the log, votes against their hashes, their rounds and the
/// seats they came from, phones against the seats and the end of their workshop, as the log knows nothing of them. Says
/// what is wrong through the functions it is given. What it cannot see is that the last votes of a round were taken
/// away while that was open: nothing but the votes themselves says how many there are.
class WorkshopCheck {
public:
    struct Report {
        /// (subject, sentence)
        std::function<void(const QString&, const QString&)> damage;
        /// What is stored as (workshop, kind, subject) and must be what the log says.
        std::function<void(const QString&, const QString&, const QString&, const QString&)> compare;
    };

    WorkshopCheck(const WorkshopRepository& workshops, const BallotRepository& ballots, const DeviceRepository& devices,
                  Report report)
        : m_workshops(workshops), m_ballots(ballots), m_devices(devices), m_report(std::move(report)) {}

    /// An error is one that ends the search, or damage that made a part unreadable.
    [[nodiscard]] Outcome workshop(const QString& id) const;
    /// Phones of workshops that are not there.
    [[nodiscard]] Outcome strayDevices() const;

private:
    void columns(const QString& id, const Workshop& workshop, const WorkshopRepository::Columns& columns) const;
    [[nodiscard]] Outcome votes(const QString& id, const Workshop& workshop, const Round& round) const;
    [[nodiscard]] Outcome devices(const QString& id, const Workshop& workshop) const;
    /// Empty when the votes are what was written and fit their round.
    [[nodiscard]] static QString wrongWith(const Workshop& workshop, const Round& round,
                                           const std::vector<BallotRepository::Row>& rows);

    const WorkshopRepository& m_workshops;
    const BallotRepository& m_ballots;
    const DeviceRepository& m_devices;
    Report m_report;
};

} // namespace atalaya::storage
