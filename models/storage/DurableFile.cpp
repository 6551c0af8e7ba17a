#include "models/storage/DurableFile.h"

#include "models/storage/StorageErrors.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

std::filesystem::path native(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

/// What an entry of a folder could not be made, moved or read for.
tl::unexpected<Error> systemFailure(const QString& path, const std::error_code& error) {
    const QString detail = QString::fromStdString(error.message());
    if (error == std::errc::read_only_file_system || error == std::errc::permission_denied ||
        error == std::errc::operation_not_permitted) {
        return tl::make_unexpected(closedFolder(QFileInfo(path).absolutePath(), detail));
    }
    const bool isFull = error == std::errc::no_space_on_device || error == std::errc::file_too_large;
    return storageFailure(isFull ? ErrorCode::DiskFull : ErrorCode::InputOutput, path, detail);
}

} // namespace

bool isDiskFull(const QString& path) {
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < 256 * 1024;
}

Outcome makeFolder(const QString& path) {
    std::error_code error;
    if (!std::filesystem::create_directory(native(path), error)) {
        return error ? systemFailure(path, error) : tl::make_unexpected(takenName(path));
    }
    return {};
}

Outcome syncFile(const QString& path) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return systemFailure(path, {errno, std::generic_category()});
    }
    const int synced = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    if (synced != 0) {
        return systemFailure(path, {error, std::generic_category()});
    }
#else
    Q_UNUSED(path);
#endif
    return {};
}

void syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder);
#endif
}

Outcome replaceFile(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    if (error) {
        return systemFailure(to, error);
    }
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

Outcome renameNew(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::create_hard_link(native(from), native(to), error);
    if (!error) {
        std::filesystem::remove(native(from), error);
        syncFolder(QFileInfo(to).absolutePath());
        return {};
    }
    if (QFileInfo::exists(to) || QFileInfo(to).isSymLink()) {
        return tl::make_unexpected(takenName(to));
    }
    return replaceFile(from, to);
}

Outcome linkOrCopy(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::create_hard_link(native(from), native(to), error);
    if (!error) {
        return {};
    }
    error.clear();
    std::filesystem::copy_file(native(from), native(to), error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(native(to), ignored);
        return systemFailure(to, error);
    }
    return syncFile(to);
}

QString freeNameBeside(const QString& path, const QString& tag) {
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString base = info.absolutePath() + u'/' + info.completeBaseName() + u'.' + tag;
    QString name = base + ending;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = base + u'-' + QString::number(number) + ending;
    }
    return name;
}

QString hiddenNameBeside(const QString& path) {
    const QFileInfo info(path);
    return u"%1/.%2.%3.part"_s.arg(info.absolutePath(), info.fileName(),
                                   QUuid::createUuid().toString(QUuid::Id128).left(12));
}

void removeWithHelpers(const QString& path) {
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(path + ending);
    }
}

} // namespace atalaya::storage
