#include "models/storage/repositories/DeviceRepository.h"

#include "models/storage/StorageErrors.h"
#include "models/storage/StoreWords.h"
#include "models/storage/Things.h"

namespace atalaya::storage {

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
    return statement.changedRows() == 1
               ? Outcome()
               : failure(ErrorCode::Refused,
                         QCoreApplication::translate("Storage", "This seat has another phone, or this phone another "
                                                                "seat. Release the seat first."));
}

Outcome DeviceRepository::remove(const QUuid& workshop, const QUuid& seat) {
    return m_database.statement("DELETE FROM workshop_device WHERE workshop = ? AND seat = ?")
        .run(idText(workshop), idText(seat));
}

Outcome DeviceRepository::removeAll(const QUuid& workshop) {
    return m_database.statement("DELETE FROM workshop_device WHERE workshop = ?").run(idText(workshop));
}

} // namespace atalaya::storage
