#include "models/storage/DurableFile.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/WorkspacePrivate.h"
#include "models/storage/sql/SqliteDialect.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace atalaya::storage {

using namespace Qt::StringLiterals;

Outcome tryWriting(Database& database) {
    auto transaction = Transaction::begin(database, Transaction::Kind::Writing);
    return transaction ? Outcome() : tl::make_unexpected(transaction.error());
}

Outcome folderIsUsable(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return failure(ErrorCode::NotFound, [folder] {
            return QCoreApplication::translate("Storage", "There is no folder “%1”. Make the folder first, or choose "
                                                          "another.")
                .arg(folder);
        });
    }
    if (!canWrite(folder + u"/."_s)) {
        return tl::make_unexpected(closedFolder(folder));
    }
    return {};
}

Result<std::unique_ptr<Workspace>> WorkspaceOpener::finish(std::unique_ptr<Workspace::Private> d) const {
    d->surroundings = m_surroundings;
    d->migrations = m_migrations;
    d->store = std::make_unique<Store>(*d->database, m_surroundings);
    d->identity = FileIdentity(d->path);
    d->noteLog();
    return std::unique_ptr<Workspace>(new Workspace(std::move(d)));
}

Result<std::unique_ptr<Workspace>> WorkspaceOpener::create(const QString& path) const {
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        return tl::make_unexpected(takenName(path));
    }
    if (auto usable = folderIsUsable(path); !usable) {
        return tl::make_unexpected(usable.error());
    }
    // Made under another name and whole before it gets its own, so that a crash leaves no half a workspace.
    const QString part = hiddenNameBeside(path);
    const auto make = [&]() -> Outcome {
        auto database = connectFile(part, Access::Create, false);
        if (!database) {
            return tl::make_unexpected(database.error());
        }
        if (auto named = nameAsWorkspace(**database); !named) {
            return named;
        }
        if (auto migrated = migrate(**database, m_migrations); !migrated) {
            return migrated;
        }
        return Store(**database, m_surroundings).initialise();
    };
    Outcome made = make();
    if (made) {
        made = syncFile(part);
    }
    if (made) {
        made = renameNew(part, path);
    } else {
        const ErrorCode code = made.error().code;
        made = tl::make_unexpected(
            ofNewFile(code == ErrorCode::Busy ? ErrorCode::InputOutput : code, path, made.error().detail));
    }
    if (!made) {
        removeWithHelpers(part);
        return tl::make_unexpected(made.error());
    }
    return openWritable(path, newest()).map([](std::unique_ptr<Workspace> workspace) {
        workspace->d->outcome = OpenOutcome::Fresh;
        return workspace;
    });
}

OpenOutcome WorkspaceOpener::inspect(const QString& path) const {
    const Probe probe = probeFile(path, newest());
    const bool usable = probe.outcome == OpenOutcome::Current || probe.outcome == OpenOutcome::Upgraded;
    return usable && !canWrite(path) ? OpenOutcome::ReadOnly : probe.outcome;
}

Result<std::unique_ptr<Workspace>> WorkspaceOpener::open(const QString& path, Workspace::Mode mode) const {
    const Probe probe = probeFile(path, newest());
    if (!probe.error.sentence.isEmpty()) {
        return tl::make_unexpected(probe.error);
    }
    if (mode == Workspace::Mode::ReadOnly || !canWrite(path)) {
        return openReadOnly(path, probe.version);
    }
    auto workspace = openWritable(path, probe.version);
    if (!workspace && workspace.error().code == ErrorCode::ReadOnly) {
        return openReadOnly(path, probe.version);
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> WorkspaceOpener::openWritable(const QString& path, int version) const {
    auto d = std::make_unique<Workspace::Private>();
    d->path = path;
    d->location = locate(path);
    auto database = connectFile(path, Access::Write, d->location.sharesMemory());
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    d->database = std::move(*database);
    if (auto writable = tryWriting(*d->database); !writable) {
        return tl::make_unexpected(writable.error());
    }
    if (version < newest()) {
        auto copy = copyBeforeUpgrade(*d->database, path, version);
        if (!copy) {
            return tl::make_unexpected(copy.error());
        }
        d->upgradeCopy = *copy;
        if (auto migrated = migrate(*d->database, m_migrations); !migrated) {
            Error error = migrated.error();
            if (error.code == ErrorCode::Internal || error.code == ErrorCode::Refused) {
                const auto said = [path, kept = *copy] {
                    return QCoreApplication::translate(
                               "Storage", "“%1” could not be brought up to date and is as it was; a copy is in “%2”. "
                                          "Report the fault with its details.")
                        .arg(path, kept);
                };
                error = spokenError(error.code, said, error.detail);
            }
            return tl::make_unexpected(error);
        }
        if (auto checked = checkQuickly(*d->database); !checked) {
            return tl::make_unexpected(checked.error());
        }
        d->outcome = OpenOutcome::Upgraded;
    }
    return finish(std::move(d));
}

Result<std::unique_ptr<Workspace>> WorkspaceOpener::openReadOnly(const QString& path, int version) const {
    auto d = std::make_unique<Workspace::Private>();
    d->path = path;
    d->location = locate(path);
    d->outcome = OpenOutcome::ReadOnly;
    Result<std::unique_ptr<Database>> database;
    if (version < newest()) {
        // An older schema cannot be read as it is; a private copy is brought up to date instead.
        std::unique_ptr<QTemporaryDir> source;
        auto original = canWrite(path) ? connectFile(path, Access::Observe, true) : connectReadOnly(path, source);
        if (!original) {
            return tl::make_unexpected(original.error());
        }
        d->scratch = std::make_unique<QTemporaryDir>();
        const QString copy = d->scratch->filePath(u"workspace.atalaya"_s);
        if (auto copied = copyInto(**original, copy); !copied) {
            return tl::make_unexpected(copied.error());
        }
        {
            auto upgrade = connectFile(copy, Access::Write, false);
            if (!upgrade) {
                return tl::make_unexpected(upgrade.error());
            }
            if (auto migrated = migrate(**upgrade, m_migrations); !migrated) {
                return tl::make_unexpected(migrated.error());
            }
        }
        database = connectFile(copy, Access::Immutable, false);
    } else if (canWrite(path)) {
        database = connectFile(path, Access::Observe, true);
        if (!database || !(*database)->column(u"SELECT id FROM workspace"_s)) {
            // No room for a reader's helper files, for example.
            database = connectReadOnly(path, d->scratch);
        }
    } else {
        database = connectReadOnly(path, d->scratch);
    }
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    d->database = std::move(*database);
    return finish(std::move(d));
}

} // namespace atalaya::storage
