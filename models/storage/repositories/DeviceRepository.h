#pragma once

#include "models/storage/sql/Database.h"

#include <QDateTime>
#include <QUuid>

#include <map>
#include <vector>

namespace atalaya::storage {

/// Keeps which phone has which seat of a workshop, by the SHA-256 of its token. Runs inside its caller's transaction.
class DeviceRepository {
public:
    explicit DeviceRepository(Database& database) : m_database(database) {}

    /// As it lies there, for who looks whether it is what was written.
    struct Row {
        QString seat;
        QString token;
        QString joined;
    };

    /// Seats by the hash of the phone's token, as bytes.
    [[nodiscard]] Result<std::map<QByteArray, QUuid>> all(const QUuid& workshop) const;
    /// Refused when the seat has a phone, or the phone a seat.
    [[nodiscard]] Outcome add(const QUuid& workshop, const QUuid& seat, const QByteArray& tokenHash,
                              const QDateTime& joined);
    /// Without effect when the seat has none.
    [[nodiscard]] Outcome remove(const QUuid& workshop, const QUuid& seat);
    [[nodiscard]] Outcome removeAll(const QUuid& workshop);

    [[nodiscard]] Result<std::vector<Row>> rows(const QString& workshop) const;
    /// Workshops that are not there and have phones all the same.
    [[nodiscard]] Result<QStringList> strays() const;
    /// Whether add() could have written the row.
    [[nodiscard]] static bool isWellFormed(const Row& row);

private:
    Database& m_database;
};

} // namespace atalaya::storage
