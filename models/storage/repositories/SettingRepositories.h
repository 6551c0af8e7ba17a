#pragma once

#include "models/storage/repositories/ColumnRows.h"

namespace atalaya::storage {

class TargetRepository final : public ColumnRows {
public:
    explicit TargetRepository(Database& database);
};

class WeightRepository final : public ColumnRows {
public:
    explicit WeightRepository(Database& database);
};

class NoteRepository final : public ColumnRows {
public:
    explicit NoteRepository(Database& database);
};

} // namespace atalaya::storage
