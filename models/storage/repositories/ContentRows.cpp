#include "models/storage/repositories/ContentRows.h"

#include "models/storage/StorageErrors.h"

#include <QJsonDocument>

namespace atalaya::storage {

ContentRows::ContentRows(Database& database, ThingKind kind, const Sql& sql)
    : ThingRepository(database), m_kind(kind), m_sql(sql) {}

Outcome ContentRows::load(const QString& assessment, Things& things) const {
    Statement rows = m_database.statement(m_sql.select);
    if (auto ran = rows.run(assessment); !ran) {
        return ran;
    }
    while (rows.next()) {
        const QString subject = rows.text(0);
        const QJsonDocument content = QJsonDocument::fromJson(rows.text(1).toUtf8());
        if (!content.isObject()) {
            return storageFailure(ErrorCode::Damaged, m_database.settings().name,
                                  QStringLiteral("content of %1 %2").arg(thingKindName(m_kind), subject));
        }
        things.insert_or_assign(ThingKey{m_kind, subject}, content.object());
    }
    return rows.ended();
}

Outcome ContentRows::write(const QString& assessment, const Difference& difference) {
    const QString& subject = difference.key.subject;
    const QString& before = difference.beforeText;
    const QString& after = difference.afterText;
    Statement statement = m_database.statement(before.isEmpty()  ? m_sql.insert
                                               : after.isEmpty() ? m_sql.remove
                                                                 : m_sql.update);
    const Outcome ran = before.isEmpty()  ? statement.run(assessment, subject, after)
                        : after.isEmpty() ? statement.run(assessment, subject, before)
                                          : statement.run(after, assessment, subject, before);
    return ran ? expectOne(statement) : ran;
}

} // namespace atalaya::storage
