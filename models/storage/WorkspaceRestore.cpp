#include "models/storage/DurableFile.h"
#include "models/storage/FileUse.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/WorkspacePrivate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

/// A file under a second name, and with it what lies beside it, also when only that is left of it; back as it was
/// unless the second name is to stay.
class SetAside {
public:
    SetAside(QString path, QString kept) : m_path(std::move(path)), m_kept(std::move(kept)) {}
    SetAside(const SetAside&) = delete;
    SetAside& operator=(const SetAside&) = delete;
    ~SetAside() {
        if (!m_isBegun) {
            return;
        }
        for (const QString& ending : m_moved) {
            // Where even this fails the two lie side by side under the second name, complete.
            if (!replaceFile(m_kept + ending, m_path + ending)) {
                return;
            }
        }
        QFile::remove(m_kept);
    }

    [[nodiscard]] Outcome begin() {
        if (QFileInfo::exists(m_path)) {
            if (auto linked = linkOrCopy(m_path, m_kept); !linked) {
                return linked;
            }
        }
        m_isBegun = true;
        // Left by a program that was cut off, and not to be taken for the new file's own.
        for (const QString& ending : {u"-wal"_s, u"-journal"_s}) {
            if (QFileInfo::exists(m_path + ending)) {
                if (auto moved = replaceFile(m_path + ending, m_kept + ending); !moved) {
                    return moved;
                }
                m_moved.append(ending);
            }
        }
        return {};
    }
    /// The second name stays.
    void keep() {
        m_isBegun = false;
        QFile::remove(m_path + u"-shm"_s);
    }

private:
    QString m_path;
    QString m_kept;
    QStringList m_moved;
    bool m_isBegun = false;
};

} // namespace

Outcome settle(const QString& path) {
    {
        // Leaving the write-ahead log needs the file for oneself, and so does the beginning of a write.
        auto database = connectFile(path, Access::Write, false);
        const Outcome alone = database ? tryWriting(**database) : tl::make_unexpected(database.error());
        if (!alone && alone.error().code == ErrorCode::Busy) {
            return alone;
        }
    }
    if (const auto window = windowOn(path); window && !window->isHere) {
        const auto said = [computer = window->computer, name = QDir::toNativeSeparators(path),
                           lock = QDir::toNativeSeparators(windowLock(path)->fileName())] {
            return QCoreApplication::translate("Storage",
                                               "The computer “%1” has “%2” open. Close the window there, then try "
                                               "again; if that computer no longer works on it, remove “%3” first.")
                .arg(computer, name, lock);
        };
        return failure(ErrorCode::Busy, said);
    }
    return isOpenElsewhere(path) ? storageFailure(ErrorCode::Busy, path) : Outcome();
}

/// Gives a finished file the name `path`; what had it is kept under the name that is returned.
Result<QString> WorkspaceOpener::putInPlace(const QString& part, const QString& path) const {
    const bool isThere = QFileInfo::exists(path);
    const QString stamp = m_surroundings.now().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString kept = freeNameBeside(path, u"before-restore-"_s + stamp);
    if (auto settled = isThere ? settle(path) : Outcome(); !settled) {
        return tl::make_unexpected(settled.error());
    }
    SetAside aside(path, kept);
    Outcome put = aside.begin();
    if (put) {
        put = isThere ? replaceFile(part, path) : renameNew(part, path);
    }
    if (!put) {
        return tl::make_unexpected(put.error());
    }
    aside.keep();
    return isThere ? kept : QString();
}

Result<QString> WorkspaceOpener::restore(const QString& backup, const QString& named) const {
    // Through a link the file is restored that it leads to; the link stays.
    const QString led = QFileInfo(named).canonicalFilePath();
    const QString path = led.isEmpty() ? named : led;
    if (auto usable = folderIsUsable(path); !usable) {
        return tl::make_unexpected(usable.error());
    }
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(path).canonicalFilePath() && QFileInfo::exists(path)) {
        return failure(ErrorCode::InvalidInput, [path] {
            return QCoreApplication::translate("Storage", "“%1” cannot be restored from itself. Choose a backup.")
                .arg(path);
        });
    }
    // Opened for reading, so that a backup on a stick or a disc that cannot be written will do; an older schema is
    // brought up to date in a private copy.
    auto source = open(backup, Workspace::Mode::ReadOnly);
    if (!source) {
        return tl::make_unexpected(source.error());
    }
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::InvalidInput, [path] {
            return QCoreApplication::translate("Storage", "“%1” is a folder. Name a file in it.").arg(path);
        });
    }
    const QString part = hiddenNameBeside(path);
    Result<QString> done;
    if (auto copied = copyVerified(*(*source)->d->database, part); copied) {
        done = putInPlace(part, path);
    } else {
        done = tl::make_unexpected(copied.error());
    }
    if (done) {
        return done;
    }
    removeWithHelpers(part);
    Error error = done.error();
    if (error.code == ErrorCode::Damaged) {
        error = spokenError(
            error.code,
            [backup] {
                return QCoreApplication::translate("Storage", "The backup “%1” does not hold together, so nothing was "
                                                              "restored. Choose an earlier backup.")
                    .arg(backup);
            },
            error.detail);
    } else {
        // The sentence should name the file people asked for.
        error.rename(QDir::toNativeSeparators(part), QDir::toNativeSeparators(path));
    }
    return tl::make_unexpected(error);
}

} // namespace atalaya::storage
