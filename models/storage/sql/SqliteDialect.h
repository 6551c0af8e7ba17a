#pragma once

#include "models/storage/sql/Dialect.h"

namespace atalaya::storage {

/// "ATLY": says in the file's head that it is a workspace.
inline constexpr int applicationId = 0x41544C59;

class SqliteDialect final : public Dialect {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList onConnect(const ConnectionSettings& settings) const override;
    [[nodiscard]] QStringList beginWriting() const override;
    [[nodiscard]] QString beginReading() const override;
    [[nodiscard]] QString waitAtMost(std::chrono::milliseconds patience) const override;
    [[nodiscard]] QString referencesLater() const override;
    [[nodiscard]] QString referencesAtOnce() const override;
    [[nodiscard]] QString readSchemaVersion() const override;
    [[nodiscard]] QString writeSchemaVersion(int version) const override;
    [[nodiscard]] QString readSchema() const override;
    [[nodiscard]] QStringList integrityChecks() const override;
    [[nodiscard]] ErrorCode classify(const QSqlError& error, const ConnectionSettings& settings) const override;
};

} // namespace atalaya::storage
