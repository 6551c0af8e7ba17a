#include "models/session/Desk.h"
#include "models/session/Return.h"
#include "models/storage/MakeWorkspace.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

// What a Desk does beside the window.

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

QString absolute(const QString& path) {
    return QFileInfo(path).absoluteFilePath();
}

OpenedFile asNew(OpenedFile opened) {
    opened.isNew = true;
    return opened;
}

} // namespace

void Desk::bring(const QString& words, const QString& path, const Bringing& bringing, const Then& then, bool givesWay) {
    if (auto may = mayOpen(path).and_then([this] { return keepWaiting(); }); !may) {
        then(may);
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
        [path = m_path, surroundings = m_surroundings,
         gone = isLockedElsewhere() ? std::optional(m_whyReadOnly.holder) : std::nullopt](auto& own, WorkHandle&) {
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

} // namespace atalaya
