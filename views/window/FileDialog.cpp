#include "views/window/FileDialog.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMimeDatabase>
#include <QTreeView>

#include <memory>

namespace atalaya {

namespace {

constexpr int mostMeasured = 200; ///< rows, for the widths of columns

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
    // Qt's own words for what is no file are translated into no language of ours.
    return info.isFile()   ? QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment()
           : info.isRoot() ? FileDialog::tr("Drive", "the kind of what is listed in a dialog for files")
           : info.isDir()  ? FileDialog::tr("Folder", "the kind of what is listed in a dialog for files")
                           : QFileIconProvider::type(info);
}

FileDialog::FileDialog(QWidget* parent, const QString& title, const QString& folder)
    : QFileDialog(parent, title, folder) {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    setOption(DontUseNativeDialog);
#endif
    // Before any file is listed: Qt asks for kinds when the list arrives, with the next events.
    const auto kinds = std::make_shared<Kinds>();
    setIconProvider(kinds.get());
    connect(this, &QObject::destroyed, [kinds] {}); // the list that asks it outlives all members
}

void FileDialog::showEvent(QShowEvent* event) {
    // Qt gives size, kind and day the widths that they have in English.
    if (const auto* list = findChild<QTreeView*>(QStringLiteral("treeView"))) {
        list->header()->setResizeContentsPrecision(mostMeasured);
        for (int column = 1; column < list->header()->count(); ++column) {
            list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        }
    }
    QFileDialog::showEvent(event);
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
