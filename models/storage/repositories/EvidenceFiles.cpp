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

Result<bool> EvidenceFiles::has(const QString& sha256) const {
    Statement row = m_database.statement("SELECT size FROM evidence_file WHERE sha256 = ?");
    if (auto ran = row.run(sha256); !ran) {
        return tl::make_unexpected(ran.error());
    }
    const bool found = row.next();
    if (auto ended = row.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return found;
}

Result<std::vector<EvidenceFiles::Kept>> EvidenceFiles::all() const {
    Statement rows = m_database.statement("SELECT sha256, size, chunks FROM evidence_file ORDER BY sha256");
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
    {
        Statement insert = m_database.statement("INSERT INTO evidence_file (sha256, size, chunks) VALUES (?, ?, ?)");
        if (auto ran = insert.run(sha256, size, (size + chunkSize - 1) / chunkSize); !ran) {
            return ran;
        }
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 written = 0;
    for (int number = 0;; ++number) {
        QByteArray chunk = source.read(chunkSize);
        // A device may give less than it was asked for before its end.
        while (!chunk.isEmpty() && chunk.size() < chunkSize) {
            const QByteArray more = source.read(chunkSize - chunk.size());
            if (more.isEmpty()) {
                break;
            }
            chunk += more;
        }
        if (chunk.isEmpty()) {
            break;
        }
        hash.addData(chunk);
        written += chunk.size();
        Statement insert = m_database.statement("INSERT INTO evidence_chunk (sha256, number, bytes) VALUES (?, ?, ?)");
        if (auto ran = insert.run(sha256, number, chunk); !ran) {
            return ran;
        }
    }
    if (written != size || hex(hash) != sha256) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Storage",
                                                   "The document changed while it was being copied, so it was "
                                                   "not kept. Close the program that writes it, then add it "
                                                   "again."));
    }
    return {};
}

Outcome EvidenceFiles::remove(const QString& sha256) {
    return m_database.statement("DELETE FROM evidence_chunk WHERE sha256 = ?").run(sha256).and_then([&] {
        return m_database.statement("DELETE FROM evidence_file WHERE sha256 = ?").run(sha256);
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
            return failure(ErrorCode::InputOutput,
                           QCoreApplication::translate("Storage", "The copy of the document cannot be written. Check "
                                                                  "that the disk has room and that you may use the "
                                                                  "folder, then try again."),
                           target.errorString());
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

Result<bool> EvidenceFiles::holds(const Kept& file) const {
    Statement rows = m_database.statement("SELECT bytes FROM evidence_chunk WHERE sha256 = ? ORDER BY number");
    if (auto ran = rows.run(file.sha256); !ran) {
        return tl::make_unexpected(ran.error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    qint64 chunks = 0;
    while (rows.next()) {
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

} // namespace atalaya::storage
