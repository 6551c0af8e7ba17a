#include "models/storage/CopyFolder.h"

#include "tests/models/storage/WorkspaceFixture.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class CopyFolderTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        ASSERT_TRUE(isGood(make()->add(plain(), {})));
    }
    /// Copies at noon and so many seconds after, which is one day everywhere.
    void copied(int day, int seconds, int kept) const {
        const QDateTime at(QDate(2026, 5, day), QTime(12, 0).addSecs(seconds));
        ASSERT_TRUE(isGood(CopyFolder(path()).make(at, kept)));
    }
    [[nodiscard]] QStringList moments() const {
        QStringList all;
        for (const SafeCopy& copy : CopyFolder(path()).copies(QDateTime(QDate(2026, 5, 20), QTime(12, 0)))) {
            all << copy.at.toLocalTime().toString(u"d.ss"_s);
        }
        return all;
    }
};

TEST_F(CopyFolderTest, AMorningOfTypingPushesOutNoDay) {
    for (const int day : {4, 5, 6}) {
        copied(day, 1, 3);
        copied(day, 2, 3);
    }
    for (int second = 1; second <= 6; ++second) {
        copied(7, second, 3);
    }
    EXPECT_EQ(moments(), QStringList({u"7.06"_s, u"7.05"_s, u"7.04"_s, u"6.02"_s, u"5.02"_s}))
        << "the three latest, and the last of each of three days";
}

TEST_F(CopyFolderTest, DaysWithoutWorkAreNotCounted) {
    for (const int day : {1, 8, 15}) {
        copied(day, 1, 2);
        copied(day, 2, 2);
    }
    EXPECT_EQ(moments(), QStringList({u"15.02"_s, u"15.01"_s, u"8.02"_s}));
}

TEST_F(CopyFolderTest, OneIsOne) {
    copied(1, 1, 1);
    copied(2, 1, 1);
    copied(2, 2, 1);
    EXPECT_EQ(moments(), QStringList(u"2.02"_s));
}

} // namespace
} // namespace atalaya::test
