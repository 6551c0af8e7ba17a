#include "models/storage/repositories/ColumnRows.h"

#include "models/storage/StorageErrors.h"

#include <QJsonDocument>

namespace atalaya::storage {
namespace {

QVariant toColumn(const QJsonValue& value, ColumnRows::Type type) {
    switch (type) {
    case ColumnRows::Type::Key:
    case ColumnRows::Type::Text:
        return value.isUndefined() ? QVariant() : QVariant(value.toString());
    case ColumnRows::Type::Integer:
        return value.isUndefined() ? QVariant() : QVariant(value.toInteger());
    case ColumnRows::Type::Real:
        return value.isUndefined() ? QVariant() : QVariant(value.toDouble());
    case ColumnRows::Type::Flag:
        return QVariant(value.toBool() ? 1 : 0);
    case ColumnRows::Type::Json:
        return value.isUndefined() ? QVariant() : QVariant(compactJson(value.toObject()));
    }
    return {};
}

QJsonValue fromColumn(const QVariant& value, ColumnRows::Type type) {
    if (value.isNull()) {
        return QJsonValue(QJsonValue::Undefined);
    }
    switch (type) {
    case ColumnRows::Type::Key:
    case ColumnRows::Type::Text:
        return value.toString();
    case ColumnRows::Type::Integer:
        return value.toLongLong();
    case ColumnRows::Type::Real:
        return value.toDouble();
    case ColumnRows::Type::Flag:
        return value.toInt() == 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(true);
    case ColumnRows::Type::Json:
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    }
    return {};
}

} // namespace

ColumnRows::ColumnRows(Database& database, ThingKind kind, const Sql& sql, std::vector<Column> columns)
    : ThingRepository(database), m_kind(kind), m_sql(sql), m_columns(std::move(columns)) {}

QVariantList ColumnRows::keys(const QString& assessment, const QString& subject) const {
    return m_kind == ThingKind::Assessment ? QVariantList{assessment} : QVariantList{assessment, subject};
}

QVariantList ColumnRows::columnValues(const QJsonObject& content) const {
    QVariantList values;
    for (const Column& column : m_columns) {
        if (column.type == Type::Key) {
            continue;
        }
        const QVariant value = toColumn(content.value(QLatin1String(column.member)), column.type);
        // A null text would become NULL, which stands for a member left out.
        values << (value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral(""))
                                                                                     : value);
    }
    return values;
}

Outcome ColumnRows::load(const QString& assessment, Things& things) const {
    Statement rows = m_database.statement(m_sql.select);
    if (auto ran = rows.run(assessment); !ran) {
        return ran;
    }
    while (rows.next()) {
        QJsonObject content;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QJsonValue value = fromColumn(rows.value(static_cast<int>(i) + 1), m_columns[i].type);
            if (!value.isUndefined()) {
                content.insert(QLatin1String(m_columns[i].member), value);
            }
        }
        const QString subject = m_kind == ThingKind::Assessment ? QString() : rows.text(0);
        things.insert_or_assign(ThingKey{m_kind, subject}, content);
    }
    return rows.ended();
}

Outcome ColumnRows::write(const QString& assessment, const Difference& difference) {
    const QVariantList key = keys(assessment, difference.key.subject);
    if (!difference.before.isEmpty()) {
        // Small tables that change seldom: reading what is there is simpler than comparing column by column in SQL.
        Things kept;
        if (auto loaded = load(assessment, kept); !loaded) {
            return loaded;
        }
        const auto found = kept.find(difference.key);
        if (found == kept.end() || found->second != difference.before) {
            return storageFailure(ErrorCode::Busy, m_database.settings().name,
                                  QStringLiteral("what is stored is not what the change started from"));
        }
    }
    QVariantList values;
    std::string_view sql = m_sql.remove;
    if (difference.after.isEmpty()) {
        values = key;
    } else if (difference.before.isEmpty()) {
        sql = m_sql.insert;
        values = key + columnValues(difference.after);
    } else {
        sql = m_sql.update;
        values = columnValues(difference.after) + key;
    }
    Statement statement = m_database.statement(sql);
    if (auto ran = statement.runWith(values); !ran) {
        return ran;
    }
    return expectOne(statement);
}

} // namespace atalaya::storage
