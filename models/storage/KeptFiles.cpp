#include "models/storage/KeptFiles.h"

#include "models/storage/Location.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/Store.h"
#include "models/storage/WholeFile.h"
#include "models/storage/sql/SqliteFile.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// A device that says how far it is and breaks off when told so.
class Watched : public QIODevice {
public:
    Watched(QIODevice& device, const FileProgress& progress, qint64 done, qint64 total)
        : m_device(device), m_progress(progress), m_done(done), m_total(total) {
        open(device.openMode() | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override {
        return count(m_progress.isStopped() ? -1 : m_device.read(data, most));
    }
    qint64 writeData(const char* data, qint64 most) override {
        return count(m_progress.isStopped() ? -1 : m_device.write(data, most));
    }

private:
    qint64 count(qint64 bytes) {
        m_done += std::max<qint64>(bytes, 0);
        m_progress.say(m_done, m_total);
        return bytes;
    }

    QIODevice& m_device;
    const FileProgress& m_progress;
    qint64 m_done;
    qint64 m_total;
};

/// For reading only, without waiting for whoever writes.
Result<std::unique_ptr<storage::Database>> connectToRead(const QString& path, std::unique_ptr<QTemporaryDir>& scratch) {
    if (storage::canWrite(path)) {
        return storage::connectFile(path, storage::Access::Observe, storage::locate(path).sharesMemory());
    }
    return storage::connectReadOnly(path, scratch);
}

tl::unexpected<Error> cancelled() {
    return failure(ErrorCode::Refused, {});
}

} // namespace

Outcome KeptFiles::mayKeep(const QString& document) const {
    return mayBeAdded(document, m_path);
}

Result<EvidenceFile> KeptFiles::keep(const QString& document, const FileProgress& progress) const {
    QFile file(document);
    auto kept = readDocument(file, m_path, progress);
    if (!kept) {
        return kept;
    }
    auto database = storage::connectFile(m_path, storage::Access::Write, storage::locate(m_path).sharesMemory());
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    Outcome done;
    for (int tries = 0; tries < 3; ++tries) {
        Watched source(file, progress, kept->size, 2 * kept->size);
        done = storage::Store(**database, m_surroundings).keepFileInSteps(kept->sha256, kept->size, source);
        if (done || done.error().code != ErrorCode::Busy || progress.isStopped() || !file.seek(0)) {
            break;
        }
    }
    if (!done) {
        return progress.isStopped() ? cancelled() : tl::make_unexpected(done.error());
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
            return progress.isStopped() ? cancelled() : copied;
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

} // namespace atalaya
