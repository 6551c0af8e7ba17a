#pragma once

#include "models/storage/sql/Database.h"

class QIODevice;

namespace atalaya::storage {

/// The bytes of documents, inside the same database, under their SHA-256, in rows of 256 KiB.
///
/// Inside and not in a folder beside it, because people carry, copy and mail one file: a folder is what gets left
/// behind. In tables that scoring never reads and in chunks, so that neither memory nor the speed of an answer depends
/// on how much is kept (tests/bench/store_bench.cpp holds loading and scoring with 200 MB kept to 1.1 times the same
/// without; tests/models/storage/EvidenceFiles_test.cpp keeps 20 MB).
class EvidenceFiles {
public:
    static constexpr qint64 chunkSize = 256 * 1024;

    struct Kept {
        QString sha256;
        qint64 size = 0;
        qint64 chunks = 0;
    };

    explicit EvidenceFiles(Database& database) : m_database(database) {}

    [[nodiscard]] Result<bool> has(const QString& sha256) const;
    [[nodiscard]] Result<std::vector<Kept>> all() const;
    /// Reads `source` to its end and keeps it; InvalidInput when its bytes are not those of `sha256` and `size`.
    [[nodiscard]] Outcome add(const QString& sha256, qint64 size, QIODevice& source);
    [[nodiscard]] Outcome remove(const QString& sha256);
    /// Writes the bytes to `target` and checks them on the way; Damaged when they are not what the hash says.
    [[nodiscard]] Outcome copyTo(const QString& sha256, QIODevice& target) const;
    /// Only checks them.
    [[nodiscard]] Result<bool> holds(const Kept& file) const;

private:
    Database& m_database;
};

} // namespace atalaya::storage
