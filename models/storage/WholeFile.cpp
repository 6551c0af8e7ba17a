#include "models/storage/WholeFile.h"

#include "models/storage/FileUse.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace atalaya {

namespace {

struct WholeFileWords {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

QString shown(const QString& path) {
    return QDir::toNativeSeparators(path);
}

tl::unexpected<Error> cannotWrite(const QString& path, const QString& detail) {
    // Qt keeps the system's last error only as text, so look at what a person would look at.
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return failure(ErrorCode::NotFound,
                       WholeFileWords::tr("The folder “%1” does not exist. Make it first, or write to another one.")
                           .arg(shown(folder.absoluteFilePath())),
                       detail);
    }
    if (errno == ENOSPC || errno == EFBIG || errno == EDQUOT) {
        return failure(
            ErrorCode::DiskFull,
            WholeFileWords::tr("There is no room left to write “%1”. Free some space and try again.").arg(shown(path)),
            detail);
    }
    return failure(
        ErrorCode::ReadOnly,
        WholeFileWords::tr("“%1” cannot be written. Check that the folder may be written to, or choose another one.")
            .arg(shown(path)),
        detail);
}

} // namespace

Outcome mayBeOutput(const QString& path) {
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::Refused,
                       WholeFileWords::tr("“%1” is a folder. Name a file inside it.").arg(shown(path)));
    }
    if (storage::isDatabase(path)) {
        return failure(ErrorCode::Refused,
                       WholeFileWords::tr("“%1” is a workspace and is not replaced by an output. Choose another name.")
                           .arg(shown(path)));
    }
    return {};
}

Outcome writeWholeFile(const QString& path, const QByteArray& bytes, const std::function<bool()>& mayReplace) {
    if (const Outcome allowed = mayBeOutput(path); !allowed) {
        return allowed;
    }
    errno = 0;
    QSaveFile file(path);
    // What is still in its buffer may find the disk full, and commit() would not say so.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return cannotWrite(path, file.errorString());
    }
    if (mayReplace && !mayReplace()) {
        file.cancelWriting();
        return failure(ErrorCode::Refused, {});
    }
    if (!file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return {};
}

} // namespace atalaya
