#include "models/storage/Documents.h"

#include "models/storage/FileUse.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr qint64 block = 256 * 1024;
constexpr int longestFileName = 120;

/// `cause`: for whoever tells of many at once.
tl::unexpected<Error> refusal(ErrorCode code, const QString& path, const QString& cause, const char* sentence) {
    const auto said = [sentence, name = documentNameIn(path)] {
        return QCoreApplication::translate("KeptFiles", sentence).arg(name);
    };
    return failure(code, said, cause);
}

Outcome isUsable(const QFileInfo& document, const QString& workspace) {
    const QString path = document.filePath();
    if (document.isSymLink() && !document.exists()) {
        return refusal(ErrorCode::NotFound, path, unusable::isBrokenLink,
                       QT_TRANSLATE_NOOP("KeptFiles", "“%1” is a link that leads nowhere. Find the document itself and "
                                                      "add that."));
    }
    if (!document.exists()) {
        return refusal(ErrorCode::NotFound, path, unusable::isGone,
                       QT_TRANSLATE_NOOP("KeptFiles", "“%1” is not there any more. Find the document and add it "
                                                      "again."));
    }
    if (document.isDir()) {
        return refusal(ErrorCode::InvalidInput, path, unusable::isFolder,
                       QT_TRANSLATE_NOOP("KeptFiles", "“%1” is a folder. Add the documents in it instead."));
    }
    // Pipes and devices have no end; the workspace's own files must not be opened past SQLite, which would drop its
    // locks.
    if (!document.isFile() || document.canonicalFilePath().startsWith(QFileInfo(workspace).canonicalFilePath()) ||
        storage::isDatabaseInUseHere(path)) {
        return refusal(ErrorCode::InvalidInput, path, unusable::isNoDocument,
                       QT_TRANSLATE_NOOP("KeptFiles", "“%1” is not a document that can be kept. Choose another "
                                                      "file."));
    }
    if (document.size() > largestFile) {
        return refusal(ErrorCode::InvalidInput, path, unusable::isTooLarge,
                       QT_TRANSLATE_NOOP("KeptFiles", "“%1” is larger than 512 MB. Keep it elsewhere and give its "
                                                      "address as a link instead."));
    }
    return {};
}

} // namespace

Outcome mayBeAdded(const QString& document, const QString& workspace) {
    const QFileInfo info(document);
    if (auto usable = isUsable(info, workspace); !usable) {
        return usable;
    }
    return info.size() > 0
               ? Outcome()
               : refusal(ErrorCode::InvalidInput, document, unusable::isEmpty,
                         QT_TRANSLATE_NOOP("KeptFiles", "“%1” is empty. Save the document again, then add it."));
}

Result<EvidenceFile> readDocument(QFile& file, const QString& workspace, const FileProgress& progress) {
    const QFileInfo info(file.fileName());
    if (auto usable = isUsable(info, workspace); !usable) {
        return tl::make_unexpected(usable.error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isRead = file.open(QIODevice::ReadOnly);
    const qint64 size = file.size();
    for (qint64 done = 0; isRead && !file.atEnd();) {
        if (progress.isStopped()) {
            return failure(ErrorCode::Refused, {});
        }
        const QByteArray bytes = file.read(block);
        isRead = !bytes.isEmpty();
        hash.addData(bytes);
        done += bytes.size();
        progress.say(done, 2 * size);
    }
    if (!isRead || !file.seek(0)) {
        return refusal(ErrorCode::InputOutput, file.fileName(), unusable::isUnreadable,
                       QT_TRANSLATE_NOOP("KeptFiles", "“%1” cannot be read. Check that you may open it, then add it "
                                                      "again."));
    }
    return EvidenceFile{QString::fromLatin1(hash.result().toHex()), safeDocumentName(info.fileName()), size,
                        QMimeDatabase().mimeTypeForFile(info).name()};
}

QString documentNameIn(const QString& path) {
    return safeDocumentName(QDir::cleanPath(path).section(u'/', -1));
}

QString safeDocumentName(const QString& name) {
    QString safe = name.normalized(QString::NormalizationForm_C);
    for (QChar& c : safe) {
        if (!c.isPrint() || u"/\\:*?\"<>|%"_s.contains(c)) {
            c = u'_';
        }
    }
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u'-')) {
        safe.remove(0, 1);
    }
    while (safe.endsWith(u'.') || safe.endsWith(u' ')) {
        safe.chop(1);
    }
    const qsizetype dot = safe.lastIndexOf(u'.');
    const QString ending = dot > 0 && safe.size() - dot <= 12 ? safe.mid(dot) : QString();
    QString stem = safe.left(safe.size() - ending.size());
    stem = stem.left(longestFileName - ending.size()).trimmed();
    static const QStringList kept{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    static const QStringList ports{u"com"_s, u"lpt"_s};
    const QString first = stem.section(u'.', 0, 0).toLower();
    if (kept.contains(first) || (first.size() == 4 && ports.contains(first.left(3)) && first.at(3).isDigit())) {
        stem.prepend(u'_');
    }
    return stem.isEmpty() ? u"document"_s + ending : stem + ending;
}

} // namespace atalaya
