#include "models/exchange/EvidenceExport.h"

#include "models/exchange/ExchangeText.h"
#include "models/exchange/FileHash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <utility>

namespace atalaya {
namespace {

using exchange::ExchangeText;

/// True when the copy is there already; an error when something else is.
Result<bool> isThere(const QString& path, const QString& sha256) {
    if (!QFileInfo::exists(path)) {
        return false;
    }
    const auto present = exchange::hashOf(path);
    if (present && *present == sha256) {
        return true;
    }
    return failure(ErrorCode::Refused, [shown = QDir::toNativeSeparators(path)] {
        return ExchangeText::tr("“%1” is there already and holds something else. Name an empty folder.").arg(shown);
    });
}

tl::unexpected<Error> cannotBeMade(const QString& folder) {
    return failure(ErrorCode::InputOutput, [shown = QDir::toNativeSeparators(folder)] {
        return ExchangeText::tr("The folder “%1” cannot be made or written to. Choose another one, or ask for the "
                                "right to write there.")
            .arg(shown);
    });
}

} // namespace

EvidenceExport::EvidenceExport(QString folder, QString staging)
    : m_folder(std::move(folder)), m_staging(std::move(staging)) {}

EvidenceExport::EvidenceExport(EvidenceExport&& other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_staging(std::exchange(other.m_staging, {}))
    , m_staged(std::move(other.m_staged))
    , m_placed(std::exchange(other.m_placed, {})) {}

EvidenceExport::~EvidenceExport() {
    for (const QString& path : std::as_const(m_placed)) {
        QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path);
    }
    if (!m_staging.isEmpty()) {
        QDir(m_staging).removeRecursively();
    }
}

std::vector<EvidenceFile> EvidenceExport::copiesOf(const Assessment& assessment) {
    std::vector<EvidenceFile> copies;
    QSet<QString> known;
    for (const Evidence& evidence : assessment.evidence) {
        if (evidence.file && !known.contains(evidence.file->sha256)) {
            known.insert(evidence.file->sha256);
            copies.push_back(*evidence.file);
        }
    }
    return copies;
}

QString EvidenceExport::folderOf(const QString& file) {
    const QString ending = QStringLiteral(".json");
    const QString path = QFileInfo(file).absoluteFilePath();
    // A file without the ending cannot share its name with a folder.
    return path.endsWith(ending, Qt::CaseInsensitive) ? path.chopped(ending.size()) : path + QStringLiteral(".files");
}

Result<EvidenceExport> EvidenceExport::prepare(const Workspace& workspace, const Assessment& assessment,
                                               const QString& folder) {
    const auto write = [&workspace](const EvidenceFile& copy, const QString& target) {
        return workspace.writeFile(copy.sha256, target);
    };
    return prepare(write, assessment, folder);
}

Result<EvidenceExport> EvidenceExport::prepare(const WriteCopy& write, const Assessment& assessment,
                                               const QString& folder) {
    const QString path = QFileInfo(folder).absoluteFilePath();
    const QString around = QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
    const QString staging =
        QDir(around).filePath(QStringLiteral(".atalaya-export-") + QUuid::createUuid().toString(QUuid::Id128).left(12));
    if ((around != path && QFileInfo::exists(path)) || !QDir().mkdir(staging)) {
        return cannotBeMade(folder);
    }
    EvidenceExport made(path, staging);
    for (const EvidenceFile& copy : copiesOf(assessment)) {
        const QString& name = copy.sha256;
        const auto there = isThere(QDir(path).filePath(name), name);
        if (!there) {
            return tl::make_unexpected(there.error());
        }
        if (*there) {
            continue;
        }
        if (const Outcome written = write(copy, QDir(staging).filePath(name)); !written) {
            return tl::make_unexpected(written.error());
        }
        made.m_staged.append(name);
    }
    return made;
}

Outcome EvidenceExport::put() {
    if (!QFileInfo::exists(m_folder)) {
        if (!QDir().rename(m_staging, m_folder)) {
            return cannotBeMade(m_folder);
        }
        m_staging.clear();
        m_placed.append(m_folder);
        return {};
    }
    for (const QString& name : std::as_const(m_staged)) {
        const QString path = QDir(m_folder).filePath(name);
        if (!QFile::rename(QDir(m_staging).filePath(name), path)) {
            return cannotBeMade(m_folder);
        }
        m_placed.append(path);
    }
    return {};
}

} // namespace atalaya
