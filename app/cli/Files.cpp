#include "app/cli/Files.h"

#include "app/cli/Console.h"
#include "models/storage/MakeWorkspace.h"
#include "models/storage/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace atalaya::cli {
namespace {

QString shown(const QString& path) {
    return QDir::toNativeSeparators(path);
}

} // namespace

Result<QByteArray> readInput(const QString& path, qint64 most) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound,
                       CliText::tr("There is no file “%1”. Check the name and try again.").arg(shown(path)));
    }
    if (info.isDir()) {
        return failure(ErrorCode::InvalidInput,
                       CliText::tr("“%1” is a folder. Name a file inside it.").arg(shown(path)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput,
                       CliText::tr("“%1” cannot be read. Check that you may read it.").arg(shown(path)),
                       file.errorString());
    }
    const QByteArray bytes = file.size() > most ? QByteArray() : file.read(most + 1);
    if (file.size() > most || bytes.size() > most) {
        return failure(ErrorCode::InvalidInput,
                       CliText::tr("“%1” is larger than the %2 MB that are read at most. Check that it is the right "
                                   "file.")
                           .arg(shown(path))
                           .arg(most / (1024 * 1024)));
    }
    if (file.error() != QFileDevice::NoError) {
        return failure(
            ErrorCode::InputOutput,
            CliText::tr("“%1” cannot be read to its end. Copy it again from where it came from.").arg(shown(path)),
            file.errorString());
    }
    return bytes;
}

Outcome mayWrite(const QString& path, bool force) {
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return {};
    }
    if (const Outcome allowed = mayBeOutput(path); !allowed) {
        return allowed;
    }
    if (!force) {
        return failure(
            ErrorCode::Refused,
            CliText::tr("“%1” exists already. Choose another name, or add --force to replace it.").arg(shown(path)));
    }
    return {};
}

Outcome writeOutput(const QString& path, const QByteArray& bytes, bool force) {
    if (const Outcome allowed = mayWrite(path, force); !allowed) {
        return allowed;
    }
    return writeWholeFile(path, bytes);
}

/// What a person should know of the place of a file, once, on standard error; never a failure.
static void tellWhereItLies(const Workspace& workspace) {
    Console console;
    if (const QString warning = workspace.locationWarning(); !warning.isEmpty()) {
        console.complaint(warning);
    }
    if (const QString copy = workspace.upgradeCopy(); !copy.isEmpty()) {
        console.complaint(
            CliText::tr("The workspace was brought up to date. What it was before is kept in “%1”.").arg(shown(copy)));
    }
}

Result<std::unique_ptr<Workspace>> openQuietly(const QString& path, Workspace::Mode mode) {
    if (!QFileInfo::exists(path)) {
        return failure(
            ErrorCode::NotFound,
            CliText::tr("There is no workspace “%1”. Check the name, or make it with “atalaya new”.").arg(shown(path)));
    }
    auto workspace = Workspace::open(path, Surroundings::real(), mode);
    if (workspace && mode == Workspace::Mode::ReadWrite && (*workspace)->outcome() == OpenOutcome::ReadOnly) {
        return failure(ErrorCode::ReadOnly,
                       CliText::tr("“%1” can be read but not changed. Copy it to a folder that may be written to, or "
                                   "ask for the right to change it.")
                           .arg(shown(path)));
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> openWorkspace(const QString& path, Workspace::Mode mode) {
    auto workspace = openQuietly(path, mode);
    if (workspace) {
        tellWhereItLies(**workspace);
    }
    return workspace;
}

Outcome makeWorkspace(const QString& path, const std::function<Outcome(Workspace&)>& fill,
                      const std::function<Outcome()>& mayReplace) {
    QString warning;
    const auto fillHere = [&](Workspace& workspace) {
        warning = workspace.locationWarning();
        return fill(workspace);
    };
    const Outcome made = atalaya::makeWorkspace(path, Surroundings::real(), fillHere, mayReplace);
    if (made && !warning.isEmpty()) {
        Console().complaint(warning);
    }
    return made;
}

} // namespace atalaya::cli
