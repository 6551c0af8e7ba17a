#include "views/window/FileDialog.h"

#include "models/items/FileSize.h"
#include "models/items/Moment.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace atalaya {

namespace {

constexpr int mostMeasured = 200; ///< rows, for the widths of columns
constexpr int longestEnding = 5;  ///< of a file; what is longer after a dot belongs to the name, as in "St. Lucia"

/// Qt's list, with sizes and days as the rest of the window writes them: Qt asks the system how.
class WrittenFiles : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
        const QModelIndex file = mapToSource(index);
        if (files && role == Qt::DisplayRole && index.column() == sizeColumn && !files->isDir(file)) {
            return fileSizeText(files->size(file));
        }
        if (files && role == Qt::DisplayRole && index.column() == dayColumn) {
            return momentAndTimeText(files->lastModified(file), QDateTime::currentDateTimeUtc());
        }
        return QIdentityProxyModel::data(index, role);
    }
    /// By what is written there, not by how; Qt's own does not hand it on.
    void sort(int column, Qt::SortOrder order) override {
        if (sourceModel()) {
            sourceModel()->sort(column, order);
        }
    }

private:
    static constexpr int sizeColumn = 1, dayColumn = 3; ///< of QFileSystemModel
};

/// Told by the name alone. Qt's words for kinds are of the system's language, and know no workspaces.
QString kindOfFile(const QFileInfo& file) {
    const QString ending = file.completeBaseName().isEmpty() ? QString() : file.suffix().toLower();
    const auto isOneOf = [&ending](const char* endings) {
        return QString::fromLatin1(endings).split(QLatin1Char(' ')).contains(ending);
    };
    if (isOneOf("atalaya")) {
        return FileDialog::tr("Atalaya workspace", "the kind of what is listed in a dialog for files");
    }
    if (isOneOf("pdf")) {
        return FileDialog::tr("PDF document", "the kind of what is listed in a dialog for files");
    }
    if (isOneOf("xlsx xls ods")) {
        return FileDialog::tr("Workbook", "the kind of what is listed in a dialog for files");
    }
    if (isOneOf("csv tsv")) {
        return FileDialog::tr("Table as text", "the kind of what is listed in a dialog for files");
    }
    if (isOneOf("odt docx doc rtf")) {
        return FileDialog::tr("Text document", "the kind of what is listed in a dialog for files");
    }
    if (isOneOf("txt md")) {
        return FileDialog::tr("Plain text", "the kind of what is listed in a dialog for files");
    }
    if (isOneOf("pptx ppt odp")) {
        return FileDialog::tr("Presentation", "the kind of what is listed in a dialog for files");
    }
    if (isOneOf("png jpg jpeg gif svg webp tif tiff bmp")) {
        return FileDialog::tr("Picture", "the kind of what is listed in a dialog for files");
    }
    if (isOneOf("html htm")) {
        return FileDialog::tr("Web page", "the kind of what is listed in a dialog for files");
    }
    if (isOneOf("ics")) {
        return FileDialog::tr("Calendar", "the kind of what is listed in a dialog for files");
    }
    const bool isEnding = !ending.isEmpty() && ending.size() <= longestEnding &&
                          std::all_of(ending.begin(), ending.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
    return isEnding ? FileDialog::tr("%1 file", "the kind of what is listed in a dialog for files: an ending, JSON")
                          .arg(ending.toUpper())
                    : FileDialog::tr("File", "the kind of what is listed in a dialog for files");
}

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
    return info.isFile()   ? kindOfFile(info)
           : info.isRoot() ? FileDialog::tr("Drive", "the kind of what is listed in a dialog for files")
           : info.isDir()  ? FileDialog::tr("Folder", "the kind of what is listed in a dialog for files")
                           : QFileIconProvider::type(info);
}

FileDialog::FileDialog(QWidget* parent, const QString& title, const QString& folder)
    : QFileDialog(parent, title, folder) {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    setOption(DontUseNativeDialog);
#endif
    setProxyModel(new WrittenFiles(this));
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
