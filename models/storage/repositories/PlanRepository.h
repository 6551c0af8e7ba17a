#pragma once

#include "models/storage/repositories/ContentRows.h"

namespace atalaya::storage {

/// The strategy's parts of one kind: objectives, actions, measures, steps of the lifecycle or scenarios. A row each, so
/// that who edits an action writes and locks nothing else.
class PlanRepository final : public ContentRows {
public:
    PlanRepository(Database& database, ThingKind kind);
};

} // namespace atalaya::storage
