#pragma once

#include "models/storage/repositories/ContentRows.h"

namespace atalaya::storage {

/// The parts of an assessment that are read and written whole: method, brief, open points, what the strategy says of
/// itself.
class PartRepository final : public ContentRows {
public:
    PartRepository(Database& database, ThingKind kind);
    [[nodiscard]] Outcome load(const QString& assessment, Things& things) const override;
    [[nodiscard]] Outcome write(const QString& assessment, const Difference& difference) override;

private:
    ThingKind m_kind;
};

} // namespace atalaya::storage
