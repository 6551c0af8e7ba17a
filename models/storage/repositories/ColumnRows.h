#pragma once

#include "models/storage/repositories/ThingRepository.h"

namespace atalaya::storage {

/// Reading and writing of rows that hold a thing member by member, each in a column. A member left out is NULL.
class ColumnRows : public ThingRepository {
public:
    /// Key: the column that names the row itself; read, never written among the others.
    enum class Type { Key, Text, Integer, Real, Flag, Json };
    struct Column {
        const char* member; ///< in the exchange format
        Type type;
    };
    struct Sql {
        std::string_view select; ///< subject, then the columns, for (assessment)
        std::string_view insert; ///< (keys..., columns...), nothing when it is there
        std::string_view update; ///< columns for (columns..., keys...)
        std::string_view remove; ///< for (keys...)
    };

    ColumnRows(Database& database, ThingKind kind, const Sql& sql, std::vector<Column> columns);

    [[nodiscard]] Outcome load(const QString& assessment, Things& things) const override;
    [[nodiscard]] Outcome write(const QString& assessment, const Difference& difference) override;

private:
    /// Assessment and subject; the assessment itself has no other.
    [[nodiscard]] QVariantList keys(const QString& assessment, const QString& subject) const;
    [[nodiscard]] QVariantList columnValues(const QJsonObject& content) const;

    ThingKind m_kind;
    Sql m_sql;
    std::vector<Column> m_columns;
};

} // namespace atalaya::storage
