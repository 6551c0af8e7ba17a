#pragma once

#include "models/storage/Things.h"
#include "models/storage/sql/Database.h"

namespace atalaya::storage {

/// Keeps the things of one kind for all assessments. Runs inside its caller's transaction. One such class for each
/// aggregate; adding a kind is adding one to repositories().
class ThingRepository {
public:
    explicit ThingRepository(Database& database) : m_database(database) {}
    virtual ~ThingRepository() = default;
    ThingRepository(const ThingRepository&) = delete;
    ThingRepository& operator=(const ThingRepository&) = delete;

    /// Adds to `things` what is kept of this assessment.
    [[nodiscard]] virtual Outcome load(const QString& assessment, Things& things) const = 0;
    /// Writes one difference. Busy when what is kept is not `difference.before`.
    [[nodiscard]] virtual Outcome write(const QString& assessment, const Difference& difference) = 0;

protected:
    /// For a statement that must have touched exactly one row.
    [[nodiscard]] Outcome expectOne(const Statement& statement) const;

    Database& m_database;
};

/// One for each kind, in the order of allThingKinds.
[[nodiscard]] std::vector<std::unique_ptr<ThingRepository>> repositories(Database& database);

} // namespace atalaya::storage
