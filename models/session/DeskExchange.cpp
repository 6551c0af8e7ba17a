#include "models/exchange/EvidenceExport.h"
#include "models/session/Desk.h"
#include "models/storage/KeptFiles.h"
#include "models/storage/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <numeric>
#include <utility>

// How a Desk brings assessments in from files and hands them out, beside the window.

namespace atalaya {

namespace {

/// Larger than any assessment; the reader of the file has narrower bounds of its own.
constexpr qint64 largestImport = 64 * 1024 * 1024;

Result<CheckedImport> check(const QString& workspace, const Surroundings& surroundings, const QString& name,
                            ImportOrder order) {
    QFile file(name);
    if (file.size() > largestImport || !file.open(QIODevice::ReadOnly)) {
        const auto said = [shown = QDir::toNativeSeparators(name)] {
            return Desk::tr("“%1” cannot be read as an assessment. Choose a file that was exported from Atalaya.")
                .arg(shown);
        };
        return failure(ErrorCode::InvalidInput, said, file.errorString());
    }
    order.bytes = file.readAll();
    const auto reader = Workspace::open(workspace, surroundings, Workspace::Mode::ReadOnly);
    return reader ? checkImport(reader->get(), order) : tl::make_unexpected(reader.error());
}

/// Follows one copy after the other on the way into a file or out of it.
class CopyProgress {
public:
    CopyProgress(WorkHandle& handle, qint64 total) : m_handle(handle), m_total(total) {}

    /// Of the next copy, which holds so many bytes.
    [[nodiscard]] FileProgress next(qint64 bytes) {
        const qint64 before = std::exchange(m_begun, m_begun + bytes);
        FileProgress progress;
        progress.isCancelled = [this] { return m_handle.isCancelled(); };
        progress.tell = [this, before, bytes](qint64 done, qint64 total) {
            m_handle.tell(before + (total > 0 ? bytes * done / total : 0), m_total);
        };
        return progress;
    }

private:
    WorkHandle& m_handle;
    qint64 m_total;
    qint64 m_begun = 0;
};

Outcome stopped() {
    return failure(ErrorCode::Refused, {});
}

/// The copies of evidence first, in short transactions between which the window can write; then all the rest in one.
Outcome carryOutBeside(const QString& workspace, const Surroundings& surroundings, CheckedImport import,
                       WorkHandle& handle) {
    const KeptFiles files(workspace, surroundings);
    constexpr qint64 each = 1000; // their sizes are not known yet
    CopyProgress progress(handle, each * static_cast<qint64>(import.evidence.size()));
    for (const EvidenceSource& source : import.evidence) {
        const auto kept = files.keep(source.path, progress.next(each));
        if (!kept) {
            return tl::make_unexpected(kept.error());
        }
        if (auto same = isWhatWasChecked(source, *kept); !same) {
            return same;
        }
    }
    import.evidence.clear();
    if (handle.isCancelled()) {
        return stopped();
    }
    const auto opened = Workspace::open(workspace, surroundings);
    return opened ? carryOut(**opened, import) : tl::make_unexpected(opened.error());
}

/// The copies, then the file; what fails or is stopped leaves neither.
Outcome exportTo(const QString& workspace, const Surroundings& surroundings, const Desk::ExportOrder& order,
                 WorkHandle& handle) {
    std::optional<EvidenceExport> copies;
    const std::vector<EvidenceFile> wanted =
        order.withCopies ? EvidenceExport::copiesOf(order.assessment) : std::vector<EvidenceFile>();
    if (!wanted.empty()) {
        const KeptFiles files(workspace, surroundings);
        CopyProgress progress(handle,
                              std::accumulate(wanted.begin(), wanted.end(), qint64(0),
                                              [](qint64 sum, const EvidenceFile& copy) { return sum + copy.size; }));
        const auto write = [&](const EvidenceFile& copy, const QString& target) {
            return files.write(copy.sha256, target, progress.next(copy.size), copy.size);
        };
        auto prepared = EvidenceExport::prepare(write, order.assessment, EvidenceExport::folderOf(order.file));
        if (!prepared) {
            return tl::make_unexpected(prepared.error());
        }
        copies.emplace(std::move(*prepared));
        if (Outcome put = handle.isCancelled() ? stopped() : copies->put(); !put) {
            return put;
        }
    }
    if (handle.isCancelled()) {
        return stopped();
    }
    if (Outcome written = writeWholeFile(order.file, writeAssessmentJson(order.assessment)); !written) {
        return written;
    }
    if (copies) {
        copies->stay();
    }
    return {};
}

} // namespace

void Desk::exportBeside(const ExportOrder& order, Then then) {
    auto done = std::make_shared<Outcome>();
    FileWork::Order work;
    work.words = tr("Exporting %1", "a State").arg(order.assessment.state);
    work.work = [done, order, path = m_path, surroundings = m_surroundings](WorkHandle& handle) {
        *done = exportTo(path, surroundings, order, handle);
    };
    work.then = [done, then, held = holdDocuments()](bool) {
        // Cancelled too late: it is there.
        if (done->has_value() || !done->error().sentence.isEmpty()) {
            then(*done);
        }
    };
    if (auto begun = m_work.start(std::move(work)); !begun) {
        then(begun);
    }
}

void Desk::checkImportBeside(const QString& file, ImportOrder order,
                             std::function<void(const Result<CheckedImport>&)> then) {
    auto found = std::make_shared<Result<CheckedImport>>(failure(ErrorCode::Internal, {}));
    FileWork::Order work;
    work.words = tr("Reading %1").arg(order.name);
    work.work = [found, file, order = std::move(order), path = m_path, surroundings = m_surroundings](WorkHandle&) {
        *found = check(path, surroundings, file, order);
    };
    work.then = [this, found, then, path = m_path](bool isCancelled) {
        if (!isCancelled && isOpen() && m_path == path) {
            then(*found);
        }
    };
    if (auto begun = m_work.start(std::move(work)); !begun) {
        then(tl::make_unexpected(begun.error()));
    }
}

void Desk::importBeside(const CheckedImport& import, Then then) {
    if (auto kept = m_work.isFree().and_then([this] { return keepWaiting(); }); !kept) {
        then(kept);
        return;
    }
    auto done = std::make_shared<Outcome>();
    FileWork::Order work;
    work.words = tr("Importing %1", "a State").arg(import.assessment.state);
    work.work = [done, import, path = m_path, surroundings = m_surroundings](WorkHandle& handle) {
        *done = carryOutBeside(path, surroundings, import, handle);
    };
    work.then = [this, done, then, held = holdDocuments(), path = m_path, id = import.assessment.id](bool) {
        // Cancelled too late: it is there.
        const bool isBroughtIn = done->has_value();
        if (!isOpen() || m_path != path) {
            return;
        }
        if (isBroughtIn) {
            readAssessments();
            Q_EMIT written(1);
            then(choose(id));
        } else if (!done->error().sentence.isEmpty()) {
            then(*done);
        }
    };
    if (auto begun = m_work.start(std::move(work)); !begun) {
        then(begun);
    }
}

} // namespace atalaya
