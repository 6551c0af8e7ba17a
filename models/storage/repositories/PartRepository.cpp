#include "models/storage/repositories/PartRepository.h"

#include "models/storage/StorageErrors.h"

#include <QJsonDocument>

namespace atalaya::storage {
namespace {

constexpr ContentRows::Sql partSql{
    "SELECT kind, content FROM part WHERE assessment = ? AND kind = ?",
    "INSERT INTO part (assessment, kind, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    "UPDATE part SET content = ? WHERE assessment = ? AND kind = ? AND content = ?",
    "DELETE FROM part WHERE assessment = ? AND kind = ? AND content = ?"};

} // namespace

PartRepository::PartRepository(Database& database, ThingKind kind)
    : ContentRows(database, kind, partSql), m_kind(kind) {}

Outcome PartRepository::load(const QString& assessment, Things& things) const {
    Statement rows = m_database.statement(partSql.select);
    if (auto ran = rows.run(assessment, thingKindName(m_kind)); !ran) {
        return ran;
    }
    while (rows.next()) {
        const QJsonDocument content = QJsonDocument::fromJson(rows.text(1).toUtf8());
        if (!content.isObject()) {
            return storageFailure(ErrorCode::Damaged, m_database.settings().name,
                                  QStringLiteral("content of ") + thingKindName(m_kind));
        }
        things.insert_or_assign(ThingKey{m_kind, {}}, content.object());
    }
    return rows.ended();
}

Outcome PartRepository::write(const QString& assessment, const Difference& difference) {
    Difference named = difference;
    named.key.subject = thingKindName(m_kind);
    return ContentRows::write(assessment, named);
}

} // namespace atalaya::storage
