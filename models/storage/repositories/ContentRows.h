#pragma once

#include "models/storage/repositories/ThingRepository.h"

namespace atalaya::storage {

/// Reading and writing of rows that hold one thing as its canonical JSON. The SQL is the owner's, because statements
/// are literals; the order of their values is fixed here.
class ContentRows : public ThingRepository {
public:
    struct Sql {
        std::string_view select; ///< subject, content for (assessment)
        std::string_view insert; ///< (assessment, subject, content), nothing when it is there
        std::string_view update; ///< content for (content, assessment, subject, content as it was)
        std::string_view remove; ///< for (assessment, subject, content as it was)
    };

    ContentRows(Database& database, ThingKind kind, const Sql& sql);

    [[nodiscard]] Outcome load(const QString& assessment, Things& things) const override;
    [[nodiscard]] Outcome write(const QString& assessment, const Difference& difference) override;

private:
    ThingKind m_kind;
    Sql m_sql;
};

} // namespace atalaya::storage
