#pragma once

#include "models/storage/repositories/ContentRows.h"

namespace atalaya::storage {

/// Answers, and which evidence each uses. Writing an answer whose evidence stays the same writes one row.
class AnswerRepository final : public ContentRows {
public:
    explicit AnswerRepository(Database& database);
    [[nodiscard]] Outcome write(const QString& assessment, const Difference& difference) override;

private:
    [[nodiscard]] Outcome removeUses(const QString& assessment, const QString& indicator);
    [[nodiscard]] Outcome addUses(const QString& assessment, const Difference& difference);
};

} // namespace atalaya::storage
