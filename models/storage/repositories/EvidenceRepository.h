#pragma once

#include "models/storage/repositories/ContentRows.h"

namespace atalaya::storage {

/// The register of evidence: what a piece is, not its bytes (those are EvidenceFiles').
class EvidenceRepository final : public ContentRows {
public:
    explicit EvidenceRepository(Database& database);
};

} // namespace atalaya::storage
