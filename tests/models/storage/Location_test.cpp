#include "models/storage/Location.h"

#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QDir>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using storage::classifyLocation;
using storage::Location;

TEST(LocationTest, KnowsNetworkFileSystems) {
    for (const QString& type : {u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"fuse.sshfs"_s, u"9p"_s, u"CIFS"_s}) {
        const Location location = classifyLocation(u"/home/ana/a.atalaya"_s, type);
        EXPECT_EQ(location.kind, Location::Kind::Network) << type.toStdString();
        EXPECT_FALSE(location.sharesMemory());
        EXPECT_TRUE(location.warning.endsWith(u'.'));
    }
    EXPECT_EQ(classifyLocation(u"//server/share/a.atalaya"_s, u"ntfs"_s).kind, Location::Kind::Network);
    EXPECT_EQ(classifyLocation(u"\\\\server\\share\\a.atalaya"_s, u"ntfs"_s).kind, Location::Kind::Network);
}

TEST(LocationTest, KnowsFoldersThatAreCopiedToTheCloud) {
    for (const QString& folder :
         {u"Dropbox"_s, u"OneDrive - Ministerio del Interior"_s, u"Google Drive"_s, u"GoogleDrive"_s, u"nextcloud"_s,
          u"com~apple~CloudDocs"_s, u"Mi unidad"_s, u"Dropbox (Gobierno)"_s}) {
        const Location location = classifyLocation(u"/home/ana/%1/año/a.atalaya"_s.arg(folder), u"ext4"_s);
        EXPECT_EQ(location.kind, Location::Kind::CloudSync) << folder.toStdString();
        EXPECT_TRUE(location.warning.contains(folder));
    }
}

TEST(LocationTest, LeavesOrdinaryFoldersAlone) {
    for (const QString& path : {u"/home/ana/Documents/a.atalaya"_s, u"/home/ana/boxes/a.atalaya"_s,
                                u"/home/ana/My Dropboxes/a.atalaya"_s, u"/home/ana/dropbox"_s}) {
        EXPECT_EQ(classifyLocation(path, u"ext4"_s).kind, Location::Kind::Local) << path.toStdString();
    }
}

TEST_F(WorkspaceTest, WritesWithoutALogOfItsOwnInAFolderThatIsCopiedToTheCloud) {
    ASSERT_TRUE(QDir().mkdir(pathOf(u"Dropbox"_s)));
    const QString file = pathOf(u"Dropbox/a.atalaya"_s);
    const auto workspace = makeAt(file);
    ASSERT_TRUE(workspace);
    EXPECT_FALSE(workspace->locationWarning().isEmpty());
    ASSERT_TRUE(isGood(workspace->add(sample(), {})));
    const RawSqlite raw(file);
    EXPECT_EQ(raw.value(u"PRAGMA journal_mode"_s), u"delete"_s);
    EXPECT_EQ(QDir(pathOf(u"Dropbox"_s)).entryList(QDir::Files), QStringList{u"a.atalaya"_s});
    EXPECT_HOLDS(*workspace);
}

} // namespace
} // namespace atalaya::test
