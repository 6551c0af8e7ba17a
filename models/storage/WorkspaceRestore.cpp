#include "models/storage/DurableFile.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/WorkspacePrivate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

/// Folds what lies beside the file into it. Busy while another program has it open: leaving the write-ahead log needs
/// the file for oneself. A file that is no sound database is taken as it lies.
Outcome settle(const QString& path) {
    auto database = connectFile(path, Access::Write, false);
    if (!database && database.error().code == ErrorCode::Busy) {
        return tl::make_unexpected(database.error());
    }
    return {};
}

} // namespace

Result<QString> WorkspaceOpener::keepBeside(const QString& path) const {
    const QString stamp = m_surroundings.now().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString kept = freeNameBeside(path, u"before-restore-"_s + stamp);
    if (auto settled = settle(path); !settled) {
        return tl::make_unexpected(settled.error());
    }
    if (auto copied = linkOrCopy(path, kept); !copied) {
        return tl::make_unexpected(copied.error());
    }
    // Left by a program that was cut off, and not to be taken for the restored file's own.
    for (const QString& ending : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + ending)) {
            if (auto moved = replaceFile(path + ending, kept + ending); !moved) {
                return tl::make_unexpected(moved.error());
            }
        }
    }
    QFile::remove(path + u"-shm"_s);
    return kept;
}

Outcome WorkspaceOpener::restore(const QString& backup, const QString& named) const {
    // Through a link the file is restored that it leads to; the link stays.
    const QString led = QFileInfo(named).canonicalFilePath();
    const QString path = led.isEmpty() ? named : led;
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Storage", "There is no folder “%1”. Check the name, or make the "
                                                              "folder first.")
                           .arg(QFileInfo(named).path()));
    }
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(path).canonicalFilePath() && QFileInfo::exists(path)) {
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Storage", "“%1” cannot be restored from itself. Choose a backup.").arg(path));
    }
    // Opened for reading, so that a backup on a stick or a disc that cannot be written will do; an older schema is
    // brought up to date in a private copy.
    auto source = open(backup, Workspace::Mode::ReadOnly);
    if (!source) {
        return tl::make_unexpected(source.error());
    }
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Storage", "“%1” is a folder. Name a file in it.").arg(path));
    }
    const QFileInfo target(path);
    const QString part = u"%1/.%2.%3.part"_s.arg(target.absolutePath(), target.fileName(),
                                                 QUuid::createUuid().toString(QUuid::Id128).left(12));
    const auto put = [&]() -> Outcome {
        if (auto copied = copyVerified(*(*source)->d->database, part); !copied) {
            return copied;
        }
        if (QFileInfo::exists(path)) {
            if (auto kept = keepBeside(path); !kept) {
                return tl::make_unexpected(kept.error());
            }
        }
        return replaceFile(part, path);
    };
    Outcome done = put();
    if (!done) {
        removeWithHelpers(part);
        if (done.error().code != ErrorCode::Damaged) {
            return storageFailure(done.error().code, path, done.error().detail);
        }
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate("Storage", "The backup “%1” does not hold together, so nothing was "
                                                              "restored. Choose an earlier backup.")
                           .arg(backup),
                       done.error().detail);
    }
    return {};
}

} // namespace atalaya::storage
