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
        const auto said = [name = shown(folder.absoluteFilePath())] {
            return WholeFileWords::tr("The folder “%1” does not exist. Make it first, or write to another one.")
                .arg(name);
        };
        return failure(ErrorCode::NotFound, said, detail);
    }
    if (errno == ENOSPC || errno == EFBIG || errno == EDQUOT) {
        const auto said = [name = shown(path)] {
            return WholeFileWords::tr("There is no room left to write “%1”. Free some space and try again.").arg(name);
        };
        return failure(ErrorCode::DiskFull, said, detail);
    }
    const auto said = [name = shown(path)] {
        return WholeFileWords::tr("“%1” cannot be written. Check that the folder may be written to, or choose another "
                                  "one.")
            .arg(name);
    };
    return failure(ErrorCode::ReadOnly, said, detail);
}

} // namespace

Outcome mayBeOutput(const QString& path) {
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::Refused, [name = shown(path)] {
            return WholeFileWords::tr("“%1” is a folder. Name a file inside it.").arg(name);
        });
    }
    if (storage::isDatabase(path)) {
        return failure(ErrorCode::Refused, [name = shown(path)] {
            return WholeFileWords::tr("“%1” is a workspace and is not replaced by an output. Choose another name.")
                .arg(name);
        });
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
