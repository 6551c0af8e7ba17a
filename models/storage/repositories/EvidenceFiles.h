#pragma once

#include "models/storage/sql/Database.h"

#include <functional>
#include <optional>

class QIODevice;

namespace atalaya::storage {

/// What is read the second time is not what was read the first.
[[nodiscard]] tl::unexpected<Error> changedMeanwhile();

/// The bytes of documents, inside the same database, under their SHA-256, in rows of 256 KiB.
///
/// Inside and not in a folder beside it, because people carry, copy and mail one file: a folder is what gets left
/// behind. In tables that scoring never reads and in chunks, so that neither memory nor the speed of an answer depends
/// on how much is kept (tests/bench/store_bench.cpp holds loading and scoring with 200 MB kept to 1.1 times the same
/// without; tests/models/storage/EvidenceFiles_test.cpp keeps 20 MB).
///
/// A document may arrive in several transactions. Until complete() its row says that it has no chunks, and nobody but
/// dropUnfinished() sees it: a program that ends in between leaves nothing half there. One that is let go goes the same
/// way back.
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
    /// Nothing when it is not there, or not all of it.
    [[nodiscard]] Result<std::optional<Kept>> find(const QString& sha256) const;
    [[nodiscard]] Result<std::vector<Kept>> all() const;
    /// Reads `source` to its end and keeps it, in place of whatever stands under the hash; InvalidInput when its bytes
    /// are not those of `sha256` and `size`. Inside one transaction.
    [[nodiscard]] Outcome add(const QString& sha256, qint64 size, QIODevice& source);
    /// Nobody sees it from here on, as if it had not arrived; dropUnfinished() takes its bytes away.
    [[nodiscard]] Outcome forsake(const QString& sha256);
    /// Writes the bytes to `target` and checks them on the way; Damaged when they are not what the hash says.
    [[nodiscard]] Outcome copyTo(const QString& sha256, QIODevice& target) const;
    /// NotFound when it is not there; unchecked.
    [[nodiscard]] Result<QByteArray> firstBytes(const QString& sha256, qint64 most,
                                                const std::function<bool()>& isCancelled) const;
    /// Only checks them. False as well when `isCancelled` says so meanwhile.
    [[nodiscard]] Result<bool> holds(const Kept& file, const std::function<bool()>& isCancelled = {}) const;

    /// The next chunk of a source: whole, but for the last; empty at the end.
    [[nodiscard]] static QByteArray nextChunk(QIODevice& source);
    /// Makes room for a document that arrives; leaves one alone that is there.
    [[nodiscard]] Outcome begin(const QString& sha256, qint64 size);
    /// Writes a chunk unless it is there already, byte for byte.
    [[nodiscard]] Outcome put(const QString& sha256, qint64 number, const QByteArray& bytes);
    /// Makes a document visible. False when chunks are missing; then nothing has changed.
    [[nodiscard]] Result<bool> complete(const QString& sha256, qint64 size);
    [[nodiscard]] Result<QStringList> unfinished() const;
    /// Takes away up to `most` chunks of a document that has not arrived, at last its row. Returns whether more is
    /// left.
    [[nodiscard]] Result<bool> dropUnfinished(const QString& sha256, int most);

private:
    Database& m_database;
};

} // namespace atalaya::storage
