#pragma once

#include "models/storage/Workspace.h"
#include "models/storage/sql/Database.h"

#include "assessments/framework/FrameworkLoader.h"

namespace atalaya::storage {

/// The frameworks that the assessments in this store were made with: their files as they were, so that a workspace
/// opens for ever, whatever later versions of the program carry.
class FrameworkRepository {
public:
    struct Kept {
        QString id;
        QString version;
        QString sha256; ///< over each file's name and bytes, each preceded by its length
        FrameworkFiles files;
    };

    explicit FrameworkRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Kept>> find(const QString& id, const QString& version) const;
    [[nodiscard]] Result<std::vector<Kept>> all() const;
    /// Ids and versions, without the texts.
    [[nodiscard]] Result<std::vector<FrameworkName>> names() const;
    [[nodiscard]] Outcome add(const Kept& framework);
    [[nodiscard]] static QString hashOf(const FrameworkFiles& files);

private:
    Database& m_database;
};

} // namespace atalaya::storage
