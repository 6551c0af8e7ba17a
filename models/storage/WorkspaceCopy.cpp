#include "models/storage/DurableFile.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/WorkspacePrivate.h"

#include <QCoreApplication>
#include <QFileInfo>

// Copies of a workspace that are checked before they get their names.

namespace atalaya::storage {

using namespace Qt::StringLiterals;

Error ofNewFile(ErrorCode code, const QString& path, const QString& detail) {
    return code == ErrorCode::ReadOnly ? closedFolder(QFileInfo(path).absolutePath(), detail)
                                       : storageError(code, path, detail);
}

Result<QString> WorkspaceOpener::copyBeforeUpgrade(Database& database, const QString& path, int version) const {
    const QString part = hiddenNameBeside(path);
    const auto copy = [&]() -> Outcome {
        if (auto copied = copyInto(database, part); !copied) {
            return copied;
        }
        auto written = connectFile(part, Access::Immutable, false);
        if (!written) {
            return tl::make_unexpected(written.error());
        }
        const auto sound = isSound(**written);
        if (!sound) {
            return tl::make_unexpected(sound.error());
        }
        const auto original = contentDigest(database);
        const auto copied = contentDigest(**written);
        if (!original || !copied) {
            return tl::make_unexpected(original ? copied.error() : original.error());
        }
        if (*original != *copied || !*sound) {
            return storageFailure(ErrorCode::Busy, path, u"the copy differs from the file"_s);
        }
        return {};
    };
    const QString name = freeNameBeside(path, u"before-upgrade-from-%1"_s.arg(version));
    Outcome copied = copy();
    if (copied) {
        copied = renameNew(part, name);
    }
    if (!copied) {
        removeWithHelpers(part);
        return tl::make_unexpected(copied.error());
    }
    return name;
}

Outcome WorkspaceOpener::checkCopy(const QString& copy, const QString& headHash,
                                   const std::function<bool()>& isCancelled) const {
    auto database = connectFile(copy, Access::Immutable, false);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    const auto check = Store(**database, m_surroundings).check(isCancelled);
    if (!check) {
        return tl::make_unexpected(check.error());
    }
    if (check->isDamaged()) {
        return storageFailure(ErrorCode::Damaged, copy, check->findings.front().text.sentence);
    }
    if (check->verification.headHash != headHash) {
        return storageFailure(ErrorCode::Busy, copy, u"the file changed while it was being copied"_s);
    }
    return {};
}

Outcome WorkspaceOpener::copyVerified(Database& database, const QString& target,
                                      const std::function<bool()>& isCancelled) const {
    if (QFileInfo(target).isDir()) {
        return failure(ErrorCode::InvalidInput, [target] {
            return QCoreApplication::translate("Storage", "“%1” is a folder. Name a file in it.").arg(target);
        });
    }
    if (auto usable = folderIsUsable(target); !usable) {
        return usable;
    }
    if (QFileInfo::exists(target + u"-wal"_s) || QFileInfo::exists(target + u"-journal"_s)) {
        return storageFailure(ErrorCode::Busy, target);
    }
    const QString part = hiddenNameBeside(target);
    const auto stopped = [&] { return isCancelled && isCancelled(); };
    const auto copy = [&]() -> Outcome {
        if (auto copied = copyInto(database, part); !copied) {
            return copied;
        }
        if (stopped()) {
            return failure(ErrorCode::Refused, {});
        }
        // What was copied is whole; whether it is what was there is told by the end of its log.
        const auto head = LogRepository(database).head();
        if (!head) {
            return tl::make_unexpected(head.error());
        }
        if (auto checked = checkCopy(part, head->hash, isCancelled); !checked) {
            return checked;
        }
        return stopped() ? failure(ErrorCode::Refused, {}) : replaceFile(part, target);
    };
    Outcome copied = copy();
    if (!copied) {
        removeWithHelpers(part);
        if (stopped()) {
            return failure(ErrorCode::Refused, {});
        }
        Error error = copied.error();
        if (error.code == ErrorCode::Damaged) {
            const auto said = [name = database.settings().name] {
                return QCoreApplication::translate(
                           "Storage", "“%1” does not hold together, so no copy of it was made. Verify it to see what "
                                      "is wrong, and restore an earlier backup.")
                    .arg(name);
            };
            error = spokenError(error.code, said, error.detail);
        } else {
            error = ofNewFile(error.code, target, error.detail);
        }
        return tl::make_unexpected(error);
    }
    return {};
}

} // namespace atalaya::storage
