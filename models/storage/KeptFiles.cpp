#include "models/storage/KeptFiles.h"

#include "models/storage/FileUse.h"
#include "models/storage/Location.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/Store.h"
#include "models/storage/WholeFile.h"
#include "models/storage/sql/SqliteFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr qint64 block = 256 * 1024;
constexpr int longestFileName = 120;

/// A device that says how far it is and breaks off when told so.
class Watched : public QIODevice {
public:
    Watched(QIODevice& device, const FileProgress& progress, qint64 done, qint64 total)
        : m_device(device), m_progress(progress), m_done(done), m_total(total) {
        open(device.openMode() | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override { return count(isStopped() ? -1 : m_device.read(data, most)); }
    qint64 writeData(const char* data, qint64 most) override {
        return count(isStopped() ? -1 : m_device.write(data, most));
    }

private:
    [[nodiscard]] bool isStopped() const { return m_progress.isCancelled && m_progress.isCancelled(); }
    qint64 count(qint64 bytes) {
        m_done += std::max<qint64>(bytes, 0);
        if (m_progress.tell) {
            m_progress.tell(m_done, m_total);
        }
        return bytes;
    }

    QIODevice& m_device;
    const FileProgress& m_progress;
    qint64 m_done;
    qint64 m_total;
};

bool isCancelled(const FileProgress& progress) {
    return progress.isCancelled && progress.isCancelled();
}

tl::unexpected<Error> cancelled() {
    return failure(ErrorCode::Refused, {});
}

/// `cause`: for whoever tells of many at once.
tl::unexpected<Error> unusable(ErrorCode code, const QString& path, const QString& cause, const char* sentence) {
    return failure(code, QCoreApplication::translate("KeptFiles", sentence).arg(documentNameIn(path)), cause);
}

Outcome isUsable(const QFileInfo& document, const QString& workspace) {
    const QString path = document.filePath();
    if (document.isSymLink() && !document.exists()) {
        return unusable(ErrorCode::NotFound, path, KeptFiles::isBrokenLink,
                        QT_TRANSLATE_NOOP("KeptFiles",
                                          "“%1” is a link that leads nowhere. Find the document itself and "
                                          "add that."));
    }
    if (!document.exists()) {
        return unusable(ErrorCode::NotFound, path, KeptFiles::isGone,
                        QT_TRANSLATE_NOOP("KeptFiles", "“%1” is not there any more. Find the document and add it "
                                                       "again."));
    }
    if (document.isDir()) {
        return unusable(ErrorCode::InvalidInput, path, KeptFiles::isFolder,
                        QT_TRANSLATE_NOOP("KeptFiles", "“%1” is a folder. Add the documents in it instead."));
    }
    // Pipes and devices have no end; the workspace's own files must not be opened past SQLite, which would drop its
    // locks.
    if (!document.isFile() || document.canonicalFilePath().startsWith(QFileInfo(workspace).canonicalFilePath()) ||
        storage::isDatabaseInUseHere(path)) {
        return unusable(ErrorCode::InvalidInput, path, KeptFiles::isNoDocument,
                        QT_TRANSLATE_NOOP("KeptFiles", "“%1” is not a document that can be kept. Choose another "
                                                       "file."));
    }
    if (document.size() == 0) {
        return unusable(ErrorCode::InvalidInput, path, KeptFiles::isEmpty,
                        QT_TRANSLATE_NOOP("KeptFiles", "“%1” is empty. Save the document again, then add it."));
    }
    if (document.size() > largestFile) {
        return unusable(ErrorCode::InvalidInput, path, KeptFiles::isTooLarge,
                        QT_TRANSLATE_NOOP("KeptFiles", "“%1” is larger than 512 MB. Keep it elsewhere and give its "
                                                       "address as a link instead."));
    }
    return {};
}

/// For reading only, without waiting for whoever writes.
Result<std::unique_ptr<storage::Database>> connectToRead(const QString& path, std::unique_ptr<QTemporaryDir>& scratch) {
    if (storage::canWrite(path)) {
        return storage::connectFile(path, storage::Access::Observe, storage::locate(path).sharesMemory());
    }
    return storage::connectReadOnly(path, scratch);
}

} // namespace

Outcome KeptFiles::mayKeep(const QString& document) const {
    return isUsable(QFileInfo(document), m_path);
}

Result<EvidenceFile> KeptFiles::keep(const QString& document, const FileProgress& progress) const {
    const QFileInfo info(document);
    if (auto usable = isUsable(info, m_path); !usable) {
        return tl::make_unexpected(usable.error());
    }
    QFile file(document);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const qint64 size = file.size();
    bool isRead = isOpen;
    for (qint64 done = 0; isRead && !file.atEnd();) {
        if (isCancelled(progress)) {
            return cancelled();
        }
        const QByteArray bytes = file.read(block);
        isRead = !bytes.isEmpty();
        hash.addData(bytes);
        done += bytes.size();
        if (progress.tell) {
            progress.tell(done, 2 * size);
        }
    }
    if (!isRead || !file.seek(0)) {
        return unusable(ErrorCode::InputOutput, document, isUnreadable,
                        QT_TRANSLATE_NOOP("KeptFiles", "“%1” cannot be read. Check that you may open it, then add it "
                                                       "again."));
    }
    EvidenceFile kept;
    kept.sha256 = QString::fromLatin1(hash.result().toHex());
    kept.name = safeDocumentName(info.fileName());
    kept.size = size;
    kept.mediaType = QMimeDatabase().mimeTypeForFile(info).name();
    auto database = storage::connectFile(m_path, storage::Access::Write, storage::locate(m_path).sharesMemory());
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    Outcome done;
    for (int tries = 0; tries < 3; ++tries) {
        Watched source(file, progress, size, 2 * size);
        done = storage::Store(**database, m_surroundings).keepFileInSteps(kept.sha256, size, source);
        if (done || done.error().code != ErrorCode::Busy || isCancelled(progress) || !file.seek(0)) {
            break;
        }
    }
    if (!done) {
        return isCancelled(progress) ? cancelled() : tl::make_unexpected(done.error());
    }
    return kept;
}

Outcome KeptFiles::write(const QString& sha256, const QString& target, const FileProgress& progress,
                         qint64 size) const {
    if (const Outcome allowed = mayBeOutput(target); !allowed) {
        return allowed;
    }
    std::unique_ptr<QTemporaryDir> scratch;
    auto database = connectToRead(m_path, scratch);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)) {
        return storage::storageFailure(ErrorCode::InputOutput, target, file.errorString());
    }
    {
        Watched copy(file, progress, 0, size);
        if (auto copied = storage::Store(**database, m_surroundings).copyFile(sha256, copy); !copied) {
            file.cancelWriting();
            return isCancelled(progress) ? cancelled() : copied;
        }
    }
    return file.flush() && file.commit() ? Outcome()
                                         : storage::storageFailure(ErrorCode::InputOutput, target, file.errorString());
}

Result<KeptFiles::State> KeptFiles::check(const QString& sha256, qint64 size,
                                          const std::function<bool()>& isCancelled) const {
    std::unique_ptr<QTemporaryDir> scratch;
    auto database = connectToRead(m_path, scratch);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    const storage::EvidenceFiles files(**database);
    const auto there = files.has(sha256);
    if (!there || !*there) {
        return there ? Result<State>(State::Missing) : tl::make_unexpected(there.error());
    }
    constexpr qint64 chunk = storage::EvidenceFiles::chunkSize;
    const auto holds = files.holds({sha256, size, (size + chunk - 1) / chunk}, isCancelled);
    if (isCancelled && isCancelled()) {
        return cancelled();
    }
    if (!holds && holds.error().code != ErrorCode::Damaged) {
        return tl::make_unexpected(holds.error());
    }
    return holds && *holds ? State::Unchanged : State::Changed;
}

Result<QByteArray> KeptFiles::firstBytes(const QString& sha256, qint64 most,
                                         const std::function<bool()>& isCancelled) const {
    std::unique_ptr<QTemporaryDir> scratch;
    auto database = connectToRead(m_path, scratch);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    return storage::EvidenceFiles(**database).firstBytes(sha256, most, isCancelled);
}

Outcome KeptFiles::sweep(const std::function<bool()>& isCancelled) const {
    if (!storage::canWrite(m_path)) {
        return {};
    }
    auto database = storage::connectFile(m_path, storage::Access::Write, storage::locate(m_path).sharesMemory());
    return database ? storage::Store(**database, m_surroundings).sweepFiles(isCancelled)
                    : tl::make_unexpected(database.error());
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
