#include "views/window/LastFolder.h"

#include "models/session/Preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace atalaya {

QString LastFolder::documents() {
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // A file dialog takes the last part of a folder that is not there for the name of a file.
    return QFileInfo(usual).isDir() ? usual : QDir::homePath();
}

QString LastFolder::path() const {
    const QString last = m_preferences ? m_preferences->lastFolder() : m_folder;
    return QFileInfo(last).isDir() ? last : documents();
}

QString LastFolder::pathOf(const QString& name) const {
    return QDir(path()).filePath(name);
}

QString LastFolder::remembered(const QString& file) {
    if (!file.isEmpty()) {
        m_folder = QFileInfo(file).absolutePath();
        if (m_preferences) {
            m_preferences->setLastFolder(m_folder);
        }
    }
    return file;
}

} // namespace atalaya
