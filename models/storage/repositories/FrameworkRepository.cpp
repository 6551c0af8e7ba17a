#include "models/storage/repositories/FrameworkRepository.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace atalaya::storage {
namespace {

FrameworkRepository::Kept keptOf(const Statement& row) {
    FrameworkRepository::Kept kept;
    kept.id = row.text(0);
    kept.version = row.text(1);
    kept.sha256 = row.text(2);
    kept.files.structureName = row.text(3);
    kept.files.wordsName = row.text(4);
    kept.files.documentName = row.text(5);
    kept.files.structure = row.text(6).toUtf8();
    kept.files.words = row.text(7).toUtf8();
    kept.files.document = row.text(8).toUtf8();
    return kept;
}

} // namespace

QString FrameworkRepository::hashOf(const FrameworkFiles& files) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& bytes : {files.structureName.toUtf8(), files.structure, files.wordsName.toUtf8(),
                                    files.words, files.documentName.toUtf8(), files.document}) {
        char length[sizeof(quint64)];
        qToBigEndian(static_cast<quint64>(bytes.size()), length);
        hash.addData(QByteArrayView(length, sizeof(length)));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::optional<FrameworkRepository::Kept>> FrameworkRepository::find(const QString& id,
                                                                           const QString& version) const {
    Statement row = m_database.statement("SELECT id, version, sha256, structure_name, words_name, document_name,"
                                         " structure, words, document FROM framework WHERE id = ? AND version = ?");
    if (auto ran = row.run(id, version); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::optional<Kept> found;
    if (row.next()) {
        found = keptOf(row);
    }
    if (auto ended = row.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return found;
}

Result<std::vector<FrameworkRepository::Kept>> FrameworkRepository::all() const {
    Statement rows = m_database.statement("SELECT id, version, sha256, structure_name, words_name, document_name,"
                                          " structure, words, document FROM framework ORDER BY id, version");
    if (auto ran = rows.run(); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::vector<Kept> found;
    while (rows.next()) {
        found.push_back(keptOf(rows));
    }
    if (auto ended = rows.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return found;
}

Result<std::vector<FrameworkName>> FrameworkRepository::names() const {
    Statement rows = m_database.statement("SELECT id, version FROM framework ORDER BY id, version");
    if (auto ran = rows.run(); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::vector<FrameworkName> found;
    while (rows.next()) {
        found.push_back({rows.text(0), rows.text(1)});
    }
    if (auto ended = rows.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return found;
}

Outcome FrameworkRepository::add(const Kept& framework) {
    return m_database
        .statement("INSERT INTO framework (id, version, sha256, structure_name, words_name, document_name, structure,"
                   " words, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(framework.id, framework.version, framework.sha256, framework.files.structureName,
             framework.files.wordsName, framework.files.documentName, QString::fromUtf8(framework.files.structure),
             QString::fromUtf8(framework.files.words), QString::fromUtf8(framework.files.document));
}

} // namespace atalaya::storage
