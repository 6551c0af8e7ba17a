#include "models/storage/repositories/EvidenceFiles.h"

#include "models/storage/StorageErrors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QIODevice>

namespace atalaya::storage {
namespace {

QString hex(QCryptographicHash& hash) {
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

tl::unexpected<Error> changedMeanwhile() {
    return failure(ErrorCode::InvalidInput, [] {
        return QCoreApplication::translate("Storage", "The document changed while it was being copied, so it was not "
                                                      "kept. Close the program that writes it, then add it again.");
    });
}

Result<bool> EvidenceFiles::has(const QString& sha256) const {
    return find(sha256).map([](const std::optional<Kept>& found) { return found.has_value(); });
}

Result<std::optional<EvidenceFiles::Kept>> EvidenceFiles::find(const QString& sha256) const {
    Statement row = m_database.statement("SELECT sha256, size, chunks FROM evidence_file WHERE sha256 = ?"
                                         " AND (chunks > 0 OR size = 0)");
    if (auto ran = row.run(sha256); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::optional<Kept> found;
    if (row.next()) {
        found = Kept{row.text(0), row.integer(1), row.integer(2)};
    }
    if (auto ended = row.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return found;
}

Result<std::vector<EvidenceFiles::Kept>> EvidenceFiles::all() const {
    Statement rows = m_database.statement("SELECT sha256, size, chunks FROM evidence_file WHERE chunks > 0 OR size = 0"
                                          " ORDER BY sha256");
    if (auto ran = rows.run(); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::vector<Kept> found;
    while (rows.next()) {
        found.push_back({rows.text(0), rows.integer(1), rows.integer(2)});
    }
    if (auto ended = rows.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return found;
}

Outcome EvidenceFiles::add(const QString& sha256, qint64 size, QIODevice& source) {
    if (auto begun = begin(sha256, size); !begun) {
        return begun;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 number = 0;
    for (QByteArray chunk = nextChunk(source); !chunk.isEmpty(); chunk = nextChunk(source)) {
        hash.addData(chunk);
        if (auto written = put(sha256, number++, chunk); !written) {
            return written;
        }
    }
    const Result<bool> done = hex(hash) == sha256 ? complete(sha256, size) : Result<bool>(false);
    if (!done) {
        return tl::make_unexpected(done.error());
    }
    return *done ? Outcome() : changedMeanwhile();
}

Outcome EvidenceFiles::forsake(const QString& sha256) {
    // An empty one has no bytes that could be left.
    return m_database.statement("DELETE FROM evidence_file WHERE sha256 = ? AND size = 0").run(sha256).and_then([&] {
        return m_database.statement("UPDATE evidence_file SET chunks = 0 WHERE sha256 = ?").run(sha256);
    });
}

Outcome EvidenceFiles::copyTo(const QString& sha256, QIODevice& target) const {
    Statement rows = m_database.statement("SELECT bytes FROM evidence_chunk WHERE sha256 = ? ORDER BY number");
    if (auto ran = rows.run(sha256); !ran) {
        return ran;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (rows.next()) {
        const QByteArray chunk = rows.bytes(0);
        hash.addData(chunk);
        if (target.write(chunk) != chunk.size()) {
            const auto said = [] {
                return QCoreApplication::translate("Storage", "The copy of the document cannot be written. Check that "
                                                              "the disk has room and that you may use the folder, "
                                                              "then try again.");
            };
            return failure(ErrorCode::InputOutput, said, target.errorString());
        }
    }
    if (auto ended = rows.ended(); !ended) {
        return ended;
    }
    if (hex(hash) != sha256) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name,
                              QStringLiteral("bytes of evidence file ") + sha256);
    }
    return {};
}

Result<QByteArray> EvidenceFiles::firstBytes(const QString& sha256, qint64 most,
                                             const std::function<bool()>& isCancelled) const {
    const auto there = has(sha256);
    if (!there || !*there) {
        return there ? failure(ErrorCode::NotFound, {}) : tl::make_unexpected(there.error());
    }
    Statement rows = m_database.statement("SELECT bytes FROM evidence_chunk WHERE sha256 = ? ORDER BY number");
    if (auto ran = rows.run(sha256); !ran) {
        return tl::make_unexpected(ran.error());
    }
    QByteArray all;
    while (all.size() < most && rows.next()) {
        if (isCancelled()) {
            return QByteArray();
        }
        all += rows.bytes(0).left(most - all.size());
    }
    if (auto ended = rows.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return all;
}

Result<bool> EvidenceFiles::holds(const Kept& file, const std::function<bool()>& isCancelled) const {
    Statement rows = m_database.statement("SELECT bytes FROM evidence_chunk WHERE sha256 = ? ORDER BY number");
    if (auto ran = rows.run(file.sha256); !ran) {
        return tl::make_unexpected(ran.error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    qint64 chunks = 0;
    while (rows.next()) {
        if (isCancelled && isCancelled()) {
            return false;
        }
        const QByteArray chunk = rows.bytes(0);
        hash.addData(chunk);
        size += chunk.size();
        ++chunks;
    }
    if (auto ended = rows.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return size == file.size && chunks == file.chunks && hex(hash) == file.sha256;
}

QByteArray EvidenceFiles::nextChunk(QIODevice& source) {
    QByteArray chunk = source.read(chunkSize);
    // A device may give less than it was asked for before its end.
    while (!chunk.isEmpty() && chunk.size() < chunkSize) {
        const QByteArray more = source.read(chunkSize - chunk.size());
        if (more.isEmpty()) {
            break;
        }
        chunk += more;
    }
    return chunk;
}

Outcome EvidenceFiles::begin(const QString& sha256, qint64 size) {
    Statement row = m_database.statement("SELECT 1 FROM evidence_file WHERE sha256 = ?");
    if (auto ran = row.run(sha256); !ran) {
        return ran;
    }
    if (row.next()) {
        return {};
    }
    Statement insert = m_database.statement("INSERT INTO evidence_file (sha256, size, chunks) VALUES (?, ?, 0)");
    return insert.run(sha256, size);
}

Outcome EvidenceFiles::put(const QString& sha256, qint64 number, const QByteArray& bytes) {
    {
        Statement row = m_database.statement("SELECT bytes FROM evidence_chunk WHERE sha256 = ? AND number = ?");
        if (auto ran = row.run(sha256, number); !ran) {
            return ran;
        }
        if (row.next()) {
            if (row.bytes(0) == bytes) {
                return {};
            }
        }
    }
    Statement remove = m_database.statement("DELETE FROM evidence_chunk WHERE sha256 = ? AND number = ?");
    if (auto ran = remove.run(sha256, number); !ran) {
        return ran;
    }
    Statement insert = m_database.statement("INSERT INTO evidence_chunk (sha256, number, bytes) VALUES (?, ?, ?)");
    return insert.run(sha256, number, bytes);
}

Result<bool> EvidenceFiles::complete(const QString& sha256, qint64 size) {
    const qint64 chunks = (size + chunkSize - 1) / chunkSize;
    Statement count = m_database.statement("SELECT COUNT(*) FROM evidence_chunk WHERE sha256 = ? AND number < ?");
    if (auto ran = count.run(sha256, chunks); !ran) {
        return tl::make_unexpected(ran.error());
    }
    if (!count.next() || count.integer(0) != chunks) {
        return false;
    }
    // Of a copy that was damaged more may stand there.
    Statement trim = m_database.statement("DELETE FROM evidence_chunk WHERE sha256 = ? AND number >= ?");
    if (auto ran = trim.run(sha256, chunks); !ran) {
        return tl::make_unexpected(ran.error());
    }
    Statement update = m_database.statement("UPDATE evidence_file SET size = ?, chunks = ? WHERE sha256 = ?");
    if (auto ran = update.run(size, chunks, sha256); !ran) {
        return tl::make_unexpected(ran.error());
    }
    return update.changedRows() == 1;
}

Result<QStringList> EvidenceFiles::unfinished() const {
    return m_database.column(QStringLiteral("SELECT sha256 FROM evidence_file WHERE chunks = 0 AND size > 0"));
}

Result<bool> EvidenceFiles::dropUnfinished(const QString& sha256, int most) {
    Statement remove = m_database.statement("DELETE FROM evidence_chunk WHERE sha256 = ? AND number IN"
                                            " (SELECT number FROM evidence_chunk WHERE sha256 = ?"
                                            " ORDER BY number DESC LIMIT ?) AND EXISTS"
                                            " (SELECT 1 FROM evidence_file WHERE sha256 = ? AND chunks = 0)");
    if (auto ran = remove.run(sha256, sha256, most, sha256); !ran) {
        return tl::make_unexpected(ran.error());
    }
    if (remove.changedRows() == most) {
        return true;
    }
    Statement row = m_database.statement("DELETE FROM evidence_file WHERE sha256 = ? AND chunks = 0 AND size > 0");
    if (auto ran = row.run(sha256); !ran) {
        return tl::make_unexpected(ran.error());
    }
    return false;
}

} // namespace atalaya::storage
