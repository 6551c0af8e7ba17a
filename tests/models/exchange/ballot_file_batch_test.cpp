#include "models/exchange/BallotFileBatch.h"
#include "tests/models/storage/WorkshopFixture.h"

#include <QDir>

#include <sys/stat.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class BallotFileBatchTest : public WorkshopStoreTest {
protected:
    /// The file of a seat, as it is handed out.
    QString writtenFor(int seat) const {
        const Workshop workshop = prepared();
        const QString file = pathOf(u"seat %1.csv"_s.arg(seat));
        write(file, writeBallotFile(workshop, framework(), *workshop.seat(seatId(seat)), Language()));
        return file;
    }
};

TEST_F(BallotFileBatchTest, ReadsEachFileAndOpensNoneThatMayNeverEnd) {
    const QString pipe = pathOf(u"pipe.csv"_s);
    const QString link = pathOf(u"link.csv"_s);
    const QString folder = pathOf(u"folder.csv"_s);
    const QString other = pathOf(u"other.csv"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(pipe, link));
    ASSERT_TRUE(QDir().mkdir(folder));
    write(other, "a;b\n1;2\n");
    const QStringList paths{writtenFor(2),         pipe,           link,  folder,
                            pathOf(u"gone.csv"_s), u"/dev/zero"_s, other, writtenFor(1)};
    BallotFileBatch batch(prepared(), framework(), paths);
    std::vector<qint64> told;
    batch.read([&](qint64 done, qint64 all) {
        EXPECT_EQ(all, 8);
        told.push_back(done);
        return true;
    });
    EXPECT_TRUE(batch.isWhole());
    EXPECT_EQ(told, (std::vector<qint64>{0, 1, 2, 3, 4, 5, 6, 7}));
    const auto& files = batch.files();
    ASSERT_EQ(files.size(), 8U);
    for (std::size_t i = 0; i < files.size(); ++i) {
        EXPECT_EQ(files[i].path, paths.at(static_cast<qsizetype>(i)));
    }
    EXPECT_EQ(files[0].name, u"seat 2.csv"_s);
    EXPECT_EQ(files[0].ballot->seat, seatId(2));
    for (std::size_t i = 1; i < 6; ++i) {
        ASSERT_FALSE(files[i].ballot) << files[i].name.toStdString();
        EXPECT_EQ(files[i].ballot.error().code, ErrorCode::InputOutput) << files[i].name.toStdString();
    }
    EXPECT_EQ(files[6].ballot.error().code, ErrorCode::ForeignFile);
    EXPECT_EQ(files[7].ballot->seat, seatId(1));
}

TEST_F(BallotFileBatchTest, StopsBeforeTheNextFile) {
    BallotFileBatch batch(prepared(), framework(), {writtenFor(1), writtenFor(2), writtenFor(3)});
    batch.read([](qint64 done, qint64) { return done < 2; });
    EXPECT_EQ(batch.files().size(), 2U);
    EXPECT_FALSE(batch.isWhole());
    BallotFileBatch none(prepared(), framework(), {});
    none.read([](qint64, qint64) { return true; });
    EXPECT_TRUE(none.isWhole());
}

} // namespace
} // namespace atalaya::test
