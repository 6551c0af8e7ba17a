#include "models/storage/MakeWorkspace.h"

#include "models/storage/DurableFile.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/WorkspacePrivate.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using namespace storage;

constexpr qint64 secondsOfADay = 24 * 60 * 60;
const auto passingName = u".atalaya-new-"_s;

/// The passing folder of one workspace, and the lock beside it that says that its maker lives. The lock is there before
/// the folder and goes after it.
class PassingFolder {
public:
    explicit PassingFolder(const QString& path) : m_path(path), m_lock(path + u".lock"_s) {
        // Only a program that is gone makes a lock stale, however long an import takes.
        m_lock.setStaleLockTime(0);
    }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    ~PassingFolder() {
        if (m_lock.isLocked()) {
            QDir(m_path).removeRecursively();
        }
    }

    [[nodiscard]] bool take() { return m_lock.tryLock(0); }
    [[nodiscard]] Outcome make() {
        if (!take()) {
            const bool isClosed = m_lock.error() == QLockFile::PermissionError;
            return isClosed ? tl::make_unexpected(closedFolder(QFileInfo(m_path).absolutePath()))
                            : storageFailure(isDiskFull(m_path) ? ErrorCode::DiskFull : ErrorCode::InputOutput, m_path,
                                             u"no lock"_s);
        }
        return makeFolder(m_path);
    }
    /// A lock that is missing says nothing of a folder that came here by itself, copied from another computer whose
    /// program may be at work; after a day none is.
    [[nodiscard]] bool mayBeStale() const {
        return QFileInfo::exists(m_lock.fileName()) ||
               QFileInfo(m_path).lastModified().secsTo(QDateTime::currentDateTime()) > secondsOfADay;
    }

private:
    QString m_path;
    QLockFile m_lock;
};

/// Takes away what programs that were cut off left in `folder`.
void sweep(const QDir& folder) {
    static const QRegularExpression form(u"^(\\.atalaya-new-[0-9A-Za-z]+)(\\.lock)?$"_s);
    QStringList names;
    for (const QString& entry :
         folder.entryList({passingName + u'*'}, QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        names.append(form.match(entry).captured(1));
    }
    names.removeDuplicates();
    names.removeAll(QString());
    for (const QString& name : names) {
        PassingFolder left(folder.filePath(name));
        if (left.mayBeStale()) {
            (void)left.take(); // and with its end the folder goes
        }
    }
}

/// Closing has folded the write-ahead log into the file, unless the disk had no room for that.
Outcome isOneFile(const QString& file) {
    const QString log = file + u"-wal"_s;
    if (QFileInfo(log).size() == 0) {
        return {};
    }
    auto folded = connectFile(file, Access::Write, false);
    if (!folded) {
        return tl::make_unexpected(folded.error());
    }
    return QFileInfo(log).size() == 0 ? Outcome() : storageFailure(ErrorCode::InputOutput, file, u"unfinished log"_s);
}

/// Through a link the file is replaced that it leads to; the link stays.
Outcome replaceWorkspace(const QString& made, const QString& path) {
    const QString led = QFileInfo(path).canonicalFilePath();
    if (led.isEmpty()) {
        return renameNew(made, path);
    }
    if (auto settled = settle(led); !settled) {
        return settled;
    }
    for (const QString& ending : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(led + ending)) {
            return storageFailure(ErrorCode::Busy, path, u"it could not be settled"_s);
        }
    }
    return replaceFile(made, led);
}

} // namespace

Outcome makeWorkspace(const QString& path, const Surroundings& surroundings,
                      const std::function<Outcome(Workspace&)>& fill, const std::function<Outcome()>& mayReplace) {
    if (auto usable = folderIsUsable(path); !usable) {
        return usable;
    }
    const QDir folder(QFileInfo(path).absolutePath());
    sweep(folder);
    const QString place = folder.filePath(passingName + QUuid::createUuid().toString(QUuid::Id128).left(12));
    const QString file = place + u'/' + QFileInfo(path).fileName();
    PassingFolder passing(place);
    const auto make = [&]() -> Outcome {
        if (auto begun = passing.make(); !begun) {
            return begun;
        }
        {
            auto workspace = Workspace::create(file, surroundings);
            if (!workspace) {
                return tl::make_unexpected(workspace.error());
            }
            if (auto filled = fill(**workspace); !filled) {
                return filled;
            }
        }
        if (auto whole = isOneFile(file); !whole) {
            return whole;
        }
        if (mayReplace) {
            if (auto allowed = mayReplace(); !allowed) {
                return allowed;
            }
        }
        return mayReplace ? replaceWorkspace(file, path) : renameNew(file, path);
    };
    Outcome made = make();
    if (!made) {
        // The sentence should name the file people asked for.
        for (const QString& hidden : {file, place}) {
            made.error().rename(QDir::toNativeSeparators(hidden), QDir::toNativeSeparators(path));
        }
    }
    return made;
}

} // namespace atalaya
