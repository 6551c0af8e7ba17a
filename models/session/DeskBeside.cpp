#include "models/session/Desk.h"
#include "models/session/Return.h"
#include "models/storage/KeptFiles.h"
#include "models/storage/MakeWorkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

// What a Desk does beside the window.

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Larger than any assessment; the reader of the file has narrower bounds of its own.
constexpr qint64 largestImport = 64 * 1024 * 1024;

QString absolute(const QString& path) {
    return QFileInfo(path).absoluteFilePath();
}

Desk::ImportCheck check(const QString& workspace, const Surroundings& surroundings, const QString& name,
                        ImportOrder order) {
    QFile file(name);
    if (file.size() > largestImport || !file.open(QIODevice::ReadOnly)) {
        return {failure(ErrorCode::InvalidInput,
                        Desk::tr("“%1” cannot be read as an assessment. Choose a file that was exported from Atalaya.")
                            .arg(QDir::toNativeSeparators(name)),
                        file.errorString()),
                {}};
    }
    order.bytes = file.readAll();
    const auto reader = Workspace::open(workspace, surroundings, Workspace::Mode::ReadOnly);
    if (!reader) {
        return {tl::make_unexpected(reader.error()), {}};
    }
    Desk::ImportCheck found{checkImport(reader->get(), order), {}};
    if (!found.whole && !order.withoutFiles) {
        order.withoutFiles = true;
        if (auto bare = checkImport(reader->get(), order)) {
            found.bare = std::move(*bare);
        }
    }
    return found;
}

/// The copies of evidence first, in short transactions between which the window can write; then all the rest in one.
Outcome carryOutBeside(const QString& workspace, const Surroundings& surroundings, CheckedImport import,
                       WorkHandle& handle) {
    const KeptFiles files(workspace, surroundings);
    const auto count = static_cast<qint64>(import.evidence.size());
    for (qint64 i = 0; i < count; ++i) {
        const EvidenceSource& source = import.evidence[static_cast<std::size_t>(i)];
        FileProgress progress;
        progress.isCancelled = [&handle] { return handle.isCancelled(); };
        progress.tell = [&handle, i, count](qint64 done, qint64 total) {
            handle.tell(1000 * i + (total > 0 ? 1000 * done / total : 0), 1000 * count);
        };
        const auto kept = files.keep(source.path, progress);
        if (!kept) {
            return tl::make_unexpected(kept.error());
        }
        if (auto same = isWhatWasChecked(source, *kept); !same) {
            return same;
        }
    }
    import.evidence.clear();
    if (handle.isCancelled()) {
        return failure(ErrorCode::Refused, {});
    }
    const auto opened = Workspace::open(workspace, surroundings);
    return opened ? carryOut(**opened, import) : tl::make_unexpected(opened.error());
}

OpenedFile asNew(OpenedFile opened) {
    opened.isNew = true;
    return opened;
}

} // namespace

void Desk::bring(const QString& words, const QString& path, const Bringing& bringing, const Then& then, bool givesWay) {
    if (auto kept = keepWaiting(); !kept) {
        then(kept);
        return;
    }
    struct State {
        std::unique_ptr<QLockFile> own;
        Result<OpenedFile> opened = failure(ErrorCode::Internal, {});
    };
    auto state = std::make_shared<State>();
    FileWork::Order order;
    order.words = words;
    order.givesWay = givesWay;
    order.before = [this, state, path] { state->own = lendLock(path); };
    order.work = [state, bringing, here = thread()](WorkHandle& handle) {
        state->opened = bringing(state->own, handle);
        if (state->opened) {
            state->opened->workspace->handOver(here);
        }
    };
    order.then = [this, state, path, then](bool isCancelled) {
        const Outcome may = isCancelled      ? failure(ErrorCode::Refused, {})
                            : !state->opened ? tl::make_unexpected(state->opened.error())
                                             : keepWaiting();
        if (may) {
            take(std::move(*state->opened));
        } else if (isCancelled && state->opened && state->opened->isNew) {
            discard(std::move(*state->opened));
        } else {
            takeBackLock(path, state->opened ? std::move(state->opened->lock) : std::move(state->own));
        }
        if (!isCancelled) {
            then(may);
        }
    };
    if (auto begun = m_work.start(std::move(order)); !begun) {
        then(begun);
    }
}

void Desk::openBeside(const QString& path, Then then) {
    bring(
        tr("Opening %1").arg(QFileInfo(path).fileName()), absolute(path),
        [path = absolute(path), surroundings = m_surroundings](auto& own, WorkHandle&) {
            return openAsWindow(path, surroundings, own);
        },
        then, true);
}

void Desk::takeOverBeside(Then then) {
    bring(
        tr("Opening %1").arg(QFileInfo(m_path).fileName()), m_path,
        [path = m_path, surroundings = m_surroundings, gone = m_elsewhere](auto& own, WorkHandle&) {
            return openAsWindow(path, surroundings, own, gone);
        },
        then, true);
}

void Desk::createBeside(const QString& path, Then then) {
    bring(
        tr("Making %1").arg(QFileInfo(path).fileName()), {},
        [path = absolute(path), surroundings = m_surroundings](auto&, WorkHandle&) {
            return makeAsWindow(path, surroundings);
        },
        then, false);
}

void Desk::openPracticeBeside(const QString& folder, Then then) {
    const QString name = u"Altamar"_s;
    const QString usual = absolute(QDir(folder).filePath(name + u".atalaya"_s));
    bring(
        tr("Opening %1").arg(name), usual,
        [folder, name, usual, surroundings = m_surroundings](auto& own, WorkHandle& handle) -> Result<OpenedFile> {
            if (Workspace::inspect(usual) == OpenOutcome::Current) {
                return openAsWindow(usual, surroundings, own); // as it was left, not a second one
            }
            const QString path = absolute(freePath(folder, name));
            const auto fill = [&handle](Workspace& made) {
                return addPracticeCountry(made).and_then(
                    [&handle] { return handle.isCancelled() ? failure(ErrorCode::Refused, {}) : Outcome(); });
            };
            if (auto made = makeWorkspace(path, surroundings, fill); !made) {
                return tl::make_unexpected(made.error());
            }
            std::unique_ptr<QLockFile> none;
            return openAsWindow(path, surroundings, none).map(asNew);
        },
        then, true);
}

void Desk::openCopyBeside(const QString& path, Then then) {
    bring(
        tr("Copying to %1").arg(QFileInfo(path).fileName()), {},
        [from = m_path, path = absolute(path),
         surroundings = m_surroundings](auto& own, WorkHandle& handle) -> Result<OpenedFile> {
            const auto original = Workspace::open(from, surroundings, Workspace::Mode::ReadOnly);
            if (!original) {
                return tl::make_unexpected(original.error());
            }
            const bool isThere = QFileInfo::exists(path);
            if (auto copied = (*original)->backup(path, [&handle] { return handle.isCancelled(); }); !copied) {
                return tl::make_unexpected(copied.error());
            }
            auto opened = openAsWindow(path, surroundings, own);
            return isThere ? std::move(opened) : std::move(opened).map(asNew);
        },
        then, false);
}

void Desk::checkImportBeside(const QString& file, ImportOrder order, std::function<void(const ImportCheck&)> then) {
    auto found = std::make_shared<ImportCheck>(ImportCheck{failure(ErrorCode::Internal, {}), {}});
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
        then({tl::make_unexpected(begun.error()), {}});
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
