#include "models/storage/FileUse.h"

#include "models/storage/Location.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <QDir>

#include <sys/stat.h>
#include <unistd.h>
#endif

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#endif

#include <optional>

namespace atalaya::storage {
namespace {

/// The kernel grants a write lease only on a file that nobody else has open.
bool hasOtherOpeners(const QString& path) {
#ifdef Q_OS_LINUX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return false;
    }
    // Whoever opens the file in this moment makes the kernel send a signal; the usual one would end this program.
    bool isOpen = false;
    if (::fcntl(descriptor, F_SETSIG, SIGURG) == 0) {
        isOpen = ::fcntl(descriptor, F_SETLEASE, F_WRLCK) != 0 && errno == EAGAIN;
        (void)::fcntl(descriptor, F_SETLEASE, F_UNLCK);
    }
    ::close(descriptor);
    return isOpen;
#else
    // Where openers are not counted, an open file cannot be replaced either (Windows), or it is not known.
    Q_UNUSED(path);
    return false;
#endif
}

constexpr char magic[] = "SQLite format 3"; // and a zero

/// How the file begins, if this program has it open.
std::optional<QByteArray> headOfOpenFile(const QString& path) {
#ifdef Q_OS_UNIX
    struct stat wanted {};
    if (::stat(QFile::encodeName(path).constData(), &wanted) != 0) {
        return std::nullopt;
    }
    for (const QString& number : QDir(QStringLiteral("/dev/fd")).entryList(QDir::AllEntries | QDir::System)) {
        bool isNumber = false;
        const int descriptor = number.toInt(&isNumber);
        struct stat open {};
        if (isNumber && ::fstat(descriptor, &open) == 0 && S_ISREG(open.st_mode) && open.st_dev == wanted.st_dev &&
            open.st_ino == wanted.st_ino) {
            QByteArray head(sizeof(magic), '\0');
            const auto length = ::pread(descriptor, head.data(), sizeof(magic), 0);
            return head.left(length > 0 ? length : 0);
        }
    }
#else
    // Locks belong to each opening here.
    Q_UNUSED(path);
#endif
    return std::nullopt;
}

bool beginsADatabase(const QByteArray& head) {
    return head.startsWith(QByteArray::fromRawData(magic, sizeof(magic)));
}

} // namespace

bool isDatabaseInUseHere(const QString& path) {
    const auto head = headOfOpenFile(path);
    return head && beginsADatabase(*head);
}

bool isDatabase(const QString& path) {
    if (const auto head = headOfOpenFile(path)) {
        return beginsADatabase(*head);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && beginsADatabase(file.read(sizeof(magic)));
}

std::unique_ptr<QLockFile> windowLock(const QString& path) {
    auto lock = std::make_unique<QLockFile>(realPath(path) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

LockHolder holderOf(const QLockFile& lock) {
    LockHolder holder;
    QString program;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &program)) {
        return {};
    }
    // Computers that were set up from one image share their name: there the id in the fourth line tells.
    QFile file(lock.fileName());
    const QByteArray id =
        file.open(QIODevice::ReadOnly) ? file.read(4096).split('\n').value(3).trimmed() : QByteArray();
    holder.isHere =
        holder.computer == QSysInfo::machineHostName() && (id.isEmpty() || id == QSysInfo::machineUniqueId());
    return holder;
}

bool takeOver(QLockFile& lock, const LockHolder& gone) {
    // Who left it on this computer and lives is found out by the system: then it is not removed.
    const bool isStill = !gone.isHere && holderOf(lock) == gone;
    return isStill && lock.removeStaleLockFile() && lock.tryLock(0);
}

std::optional<LockHolder> windowOn(const QString& path) {
    const auto lock = windowLock(path);
    if (!QFileInfo::exists(lock->fileName()) || lock->tryLock(0)) {
        return std::nullopt;
    }
    const LockHolder holder = holderOf(*lock);
    // A window that replaces its own file holds the lock itself.
    const bool isThis = holder.isHere && holder.process == QCoreApplication::applicationPid();
    return holder.process > 0 && !isThis ? std::optional(holder) : std::nullopt;
}

bool isOpenElsewhere(const QString& path) {
    return windowOn(path).has_value() || hasOtherOpeners(path);
}

} // namespace atalaya::storage
