#include "models/storage/repositories/DeviceRepository.h"

#include "models/storage/StorageErrors.h"
#include "models/storage/StoreWords.h"
#include "models/storage/Things.h"

#include <algorithm>

namespace atalaya::storage {
namespace {

constexpr qsizetype tokenHashDigits = 64; // of the 32 bytes of a SHA-256

/// In lower case, as QByteArray::toHex() writes it: the same token in capitals would not be found.
bool isLowerHexDigit(QChar digit) {
    return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
}

} // namespace

using namespace Qt::StringLiterals;

Result<std::map<QByteArray, QUuid>> DeviceRepository::all(const QUuid& workshop) const {
    Statement rows = m_database.statement("SELECT token, seat FROM workshop_device WHERE workshop = ?");
    if (auto ran = rows.run(idText(workshop)); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::map<QByteArray, QUuid> seats;
    while (rows.next()) {
        seats.emplace(QByteArray::fromHex(rows.text(0).toLatin1()), QUuid::fromString(rows.text(1)));
    }
    return rows.ended().map([&seats] { return seats; });
}

Outcome DeviceRepository::add(const QUuid& workshop, const QUuid& seat, const QByteArray& tokenHash,
                              const QDateTime& joined) {
    Statement statement = m_database.statement("INSERT INTO workshop_device (workshop, seat, token, joined)"
                                               " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    const Outcome ran = statement.run(idText(workshop), idText(seat), QString::fromLatin1(tokenHash.toHex()),
                                      joined.toUTC().toString(Qt::ISODateWithMs));
    if (!ran) {
        return ran;
    }
    return statement.changedRows() == 1 ? Outcome() : failure(ErrorCode::Refused, [] {
        return QCoreApplication::translate("Storage", "This seat has another phone, or this phone another "
                                                      "seat. Release the seat first.");
    });
}

Outcome DeviceRepository::remove(const QUuid& workshop, const QUuid& seat) {
    return m_database.statement("DELETE FROM workshop_device WHERE workshop = ? AND seat = ?")
        .run(idText(workshop), idText(seat));
}

Outcome DeviceRepository::removeAll(const QUuid& workshop) {
    return m_database.statement("DELETE FROM workshop_device WHERE workshop = ?").run(idText(workshop));
}

Result<std::vector<DeviceRepository::Row>> DeviceRepository::rows(const QString& workshop) const {
    Statement statement =
        m_database.statement("SELECT seat, token, joined FROM workshop_device WHERE workshop = ? ORDER BY seat");
    if (auto ran = statement.run(workshop); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::vector<Row> all;
    while (statement.next()) {
        all.push_back({statement.text(0), statement.text(1), statement.text(2)});
    }
    return statement.ended().map([&all] { return all; });
}

Result<QStringList> DeviceRepository::strays() const {
    Statement statement = m_database.statement("SELECT DISTINCT workshop FROM workshop_device WHERE NOT EXISTS"
                                               " (SELECT 1 FROM workshop WHERE id = workshop_device.workshop)");
    if (auto ran = statement.run(); !ran) {
        return tl::make_unexpected(ran.error());
    }
    QStringList workshops;
    while (statement.next()) {
        workshops << statement.text(0);
    }
    return statement.ended().map([&workshops] { return workshops; });
}

bool DeviceRepository::isWellFormed(const Row& row) {
    const bool isHash =
        row.token.size() == tokenHashDigits && std::all_of(row.token.begin(), row.token.end(), isLowerHexDigit);
    return isHash && QDateTime::fromString(row.joined, Qt::ISODateWithMs).isValid() && row.joined.endsWith(u'Z');
}

} // namespace atalaya::storage
