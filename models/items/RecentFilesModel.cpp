#include "models/items/RecentFilesModel.h"

#include "models/items/FileSize.h"
#include "models/items/Moment.h"

#include <QDir>
#include <QFileInfo>

namespace atalaya {

namespace {

constexpr int patience = 100; // ms

/// The last two folders of a path, as people know them: "Documents › Ciberseguridad".
QString folderText(const QString& path) {
    const QStringList parts =
        QDir::toNativeSeparators(QFileInfo(path).absolutePath()).split(QDir::separator(), Qt::SkipEmptyParts);
    return parts.mid(std::max<qsizetype>(0, parts.size() - 2)).join(QStringLiteral(" › "));
}

} // namespace

RecentFilesModel::RecentFilesModel(Desk& desk, Preferences& preferences, FileLooks::Look look, QObject* parent)
    : KeyedTableModel<RecentFileRow>(parent), m_desk(desk), m_preferences(preferences), m_looks(std::move(look)) {
    connect(&m_desk, &Desk::workspaceChanged, this, &RecentFilesModel::rememberOpen);
    connect(&m_preferences, &Preferences::changed, this, &RecentFilesModel::refresh);
    connect(&m_looks, &FileLooks::changed, this, &RecentFilesModel::show);
    rememberOpen();
}

void RecentFilesModel::rememberOpen() {
    if (m_desk.isOpen()) {
        m_preferences.addRecentFile(m_desk.path());
    }
    refresh();
}

void RecentFilesModel::refresh() {
    m_looks.look(m_preferences.recentFiles(), patience);
    show();
}

void RecentFilesModel::show() {
    std::vector<RecentFileRow> wanted;
    for (const QString& path : m_preferences.recentFiles()) {
        RecentFileRow row;
        row.key = path;
        row.isOpen = m_desk.isOpen() && m_desk.path() == path;
        if (const auto found = m_looks.found(path)) {
            row.isThere = found->isFile;
            row.size = found->size;
            row.changedAt = found->changedAt;
        }
        wanted.push_back(std::move(row));
    }
    sync(std::move(wanted));
}

int RecentFilesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QString RecentFilesModel::nameOf(const RecentFileRow& row) {
    return QFileInfo(row.key).fileName();
}

QString RecentFilesModel::noteOn(const RecentFileRow& row) const {
    const QString folder = folderText(row.key);
    if (!row.isThere) {
        return tr("%1 · not there now", "folder").arg(folder);
    }
    if (!row.changedAt.isValid()) {
        return row.isOpen ? tr("%1 · open now", "folder").arg(folder) : folder;
    }
    const QString size = fileSizeText(row.size);
    const QString when = row.isOpen ? tr("open now") : momentText(row.changedAt, m_desk.surroundings().now());
    return tr("%1 · %2 · %3", "folder, size, last change").arg(folder, size, when);
}

QVariant RecentFilesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RecentFileRow& file = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(file);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "file name, what is known of it").arg(nameOf(file), noteOn(file));
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(file.key);
    default:
        return {};
    }
}

} // namespace atalaya
