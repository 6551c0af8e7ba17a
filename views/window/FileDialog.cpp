#include "views/window/FileDialog.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace atalaya {

namespace {

QStringList chosenIn(FileDialog& dialog, QFileDialog::FileMode mode, const QString& filter) {
    dialog.setFileMode(mode);
    if (!filter.isEmpty()) {
        dialog.setNameFilter(filter);
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

QIcon FileDialog::Kinds::icon(const QFileInfo& info) const {
    return icon(info.isDir() ? Folder : File);
}

QString FileDialog::Kinds::type(const QFileInfo& info) const {
    return info.isFile() ? QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment()
                         : QFileIconProvider::type(info);
}

FileDialog::FileDialog(QWidget* parent, const QString& title, const QString& folder)
    : QFileDialog(parent, title, folder) {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    setOption(DontUseNativeDialog);
#endif
    // Before any file is listed: Qt asks for kinds when the list arrives, with the next events.
    setIconProvider(&m_kinds);
}

FileDialog::~FileDialog() {
    setIconProvider(nullptr);
}

QString FileDialog::fileToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    FileDialog dialog(parent, title, folder);
    return chosenIn(dialog, ExistingFile, filter).value(0);
}

QStringList FileDialog::filesToOpen(QWidget* parent, const QString& title, const QString& folder,
                                    const QString& filter) {
    FileDialog dialog(parent, title, folder);
    return chosenIn(dialog, ExistingFiles, filter);
}

QString FileDialog::folderToUse(QWidget* parent, const QString& title, const QString& folder) {
    FileDialog dialog(parent, title, folder);
    dialog.setOption(ShowDirsOnly);
    return chosenIn(dialog, Directory, {}).value(0);
}

} // namespace atalaya
