#pragma once

#include "models/storage/repositories/ColumnRows.h"

namespace atalaya::storage {

/// The assessments themselves: State, round, date, status, choices; in columns, because they are listed and sorted.
class AssessmentRepository final : public ColumnRows {
public:
    explicit AssessmentRepository(Database& database);
};

} // namespace atalaya::storage
