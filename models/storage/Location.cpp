#include "models/storage/Location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

namespace atalaya::storage {

using namespace Qt::StringLiterals;

Location classifyLocation(const QString& path, const QString& fileSystem) {
    static const QStringList networks{
        u"nfs"_s,           u"nfs4"_s,      u"cifs"_s,       u"smb"_s,         u"smb2"_s,        u"smb3"_s,
        u"smbfs"_s,         u"afs"_s,       u"afpfs"_s,      u"webdav"_s,      u"davfs"_s,       u"9p"_s,
        u"ceph"_s,          u"glusterfs"_s, u"fuse.sshfs"_s, u"fuse.davfs2"_s, u"fuse.rclone"_s, u"fuse.gvfsd-fuse"_s,
        u"fuse.glusterfs"_s};
    static const QRegularExpression synced(
        u"^(dropbox( \\(.+\\))?|onedrive( - .+)?|google ?drive|my drive|mi unidad|meu drive|mon drive|icloud ?drive|"
        "com~apple~clouddocs|mobile documents|nextcloud|owncloud|pcloud ?drive|pclouddrive|mega(sync)?|box( sync)?|"
        "creative cloud files|synology ?drive|seafile|proton ?drive|tresorit)$"_s,
        QRegularExpression::CaseInsensitiveOption);

    Location location;
    const QString type = fileSystem.toLower();
    const bool universal = path.startsWith(u"//"_s) || path.startsWith(u"\\\\"_s);
    if (universal || networks.contains(type)) {
        location.kind = Location::Kind::Network;
        location.warning = QCoreApplication::translate(
            "Storage", "This workspace lies on a network drive, where two people working at "
                       "once can damage it. Work on a copy on this computer, and put backups "
                       "on the network.");
        return location;
    }
    const QStringList folders = QDir::fromNativeSeparators(path).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < folders.size(); ++i) {
        if (synced.match(folders.at(i)).hasMatch()) {
            location.kind = Location::Kind::CloudSync;
            location.warning = QCoreApplication::translate(
                                   "Storage", "This workspace lies in a folder that is copied to the cloud (%1), where "
                                              "two computers can damage it. Work on a copy in another folder, and put "
                                              "backups there.")
                                   .arg(folders.at(i));
            return location;
        }
    }
    return location;
}

QString realPath(const QString& path) {
    const QFileInfo info(path);
    if (const QString real = info.canonicalFilePath(); !real.isEmpty()) {
        return real;
    }
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

Location locate(const QString& path) {
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return classifyLocation(realPath(path), QString::fromUtf8(storage.fileSystemType()));
}

} // namespace atalaya::storage
