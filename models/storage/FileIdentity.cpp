#include "models/storage/FileIdentity.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <utility>

namespace atalaya::storage {

FileIdentity::FileIdentity(QString path) : m_path(std::move(path)), m_number(numberOf(m_path)) {}

FileIdentity::Number FileIdentity::numberOf(const QString& path) {
#ifdef Q_OS_UNIX
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0) {
        return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
    }
#else
    Q_UNUSED(path);
#endif
    return {};
}

bool FileIdentity::isStillThere() const {
    return m_path.isEmpty() || (QFileInfo::exists(m_path) && numberOf(m_path) == m_number);
}

} // namespace atalaya::storage
