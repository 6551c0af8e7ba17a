#include "app/cli/Files.h"

#include "app/cli/Console.h"
#include "models/storage/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cerrno>
#include <filesystem>

namespace atalaya::cli {
namespace {

QString shown(const QString& path) {
    return QDir::toNativeSeparators(path);
}

tl::unexpected<Error> cannotWrite(const QString& path, const QString& detail) {
    // Qt keeps the system's last error only as text, so look at what a person would look at.
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return failure(ErrorCode::NotFound,
                       CliText::tr("The folder “%1” does not exist. Make it first, or write to another one.")
                           .arg(shown(folder.absoluteFilePath())),
                       detail);
    }
    if (errno == ENOSPC || errno == EFBIG || errno == EDQUOT) {
        return failure(
            ErrorCode::DiskFull,
            CliText::tr("There is no room left to write “%1”. Free some space and try again.").arg(shown(path)),
            detail);
    }
    return failure(
        ErrorCode::ReadOnly,
        CliText::tr("“%1” cannot be written. Check that the folder may be written to, or choose another one.")
            .arg(shown(path)),
        detail);
}

bool looksLikeDatabase(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
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
    if (info.isDir()) {
        return failure(ErrorCode::Refused, CliText::tr("“%1” is a folder. Name a file inside it.").arg(shown(path)));
    }
    if (looksLikeDatabase(path)) {
        return failure(
            ErrorCode::Refused,
            CliText::tr("“%1” is a workspace and is not replaced by an output. Choose another name.").arg(shown(path)));
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
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return {};
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

Result<std::unique_ptr<Workspace>> openWorkspace(const QString& path, Workspace::Mode mode) {
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
    if (workspace) {
        tellWhereItLies(**workspace);
    }
    return workspace;
}

NewWorkspace::NewWorkspace(QString path, QString folder, std::unique_ptr<Workspace> workspace)
    : m_path(std::move(path)), m_folder(std::move(folder)), m_workspace(std::move(workspace)) {}

Result<NewWorkspace> NewWorkspace::at(const QString& path) {
    const QFileInfo info(path);
    errno = 0;
    QTemporaryDir folder(QDir(info.absolutePath()).filePath(QStringLiteral(".atalaya-new-XXXXXX")));
    if (!folder.isValid()) {
        return cannotWrite(path, folder.errorString());
    }
    folder.setAutoRemove(false);
    NewWorkspace made(path, folder.path(), nullptr);
    auto workspace = Workspace::create(folder.filePath(info.fileName()), Surroundings::real());
    if (!workspace) {
        return tl::make_unexpected(workspace.error());
    }
    made.m_workspace = std::move(*workspace);
    return made;
}

NewWorkspace::~NewWorkspace() {
    m_workspace.reset();
    if (!m_folder.isEmpty()) {
        QDir(m_folder).removeRecursively();
    }
}

Outcome NewWorkspace::keep(bool replace) {
    m_workspace.reset(); // closing writes the last of it into the one file
    const QString made = QDir(m_folder).filePath(QFileInfo(m_path).fileName());
    std::error_code error;
    const std::filesystem::path from = QFile::encodeName(made).toStdString();
    const std::filesystem::path to = QFile::encodeName(m_path).toStdString();
    if (replace) {
        std::filesystem::rename(from, to, error);
    } else if (!QFile::rename(made, m_path)) {
        error = std::make_error_code(std::errc::file_exists);
    }
    if (error) {
        return failure(
            ErrorCode::InputOutput,
            CliText::tr("“%1” could not be put in its place. Choose another name and try again.").arg(shown(m_path)),
            QString::fromStdString(error.message()));
    }
    // Its name, too, is on the disk before anybody is told its id.
    storage::syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

} // namespace atalaya::cli
