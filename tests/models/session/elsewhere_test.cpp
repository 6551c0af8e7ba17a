#include "models/session/Desk.h"
#include "tests/models/storage/RawSqlite.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QElapsedTimer>
#include <QTest>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// What a window does about somebody else who has its file: another computer, another name of the file, a program that
/// writes.
class ElsewhereTest : public WorkspaceTest {
protected:
    void SetUp() override {
        WorkspaceTest::SetUp();
        ASSERT_TRUE(isGood(make()->add(plain(), {})));
    }
    void lockedOn(const QByteArray& computer) const {
        write(path() + u".lock"_s, "4711\natalaya\n" + computer + "\n00000000000000000000000000000001\nb00b1e5\n");
    }
    void takeOver() {
        std::optional<Outcome> done;
        m_desk.takeOverBeside([&done](const Outcome& outcome) { done = outcome; });
        ASSERT_TRUE(QTest::qWaitFor([&done] { return done.has_value(); }));
        ASSERT_TRUE(isGood(*done));
    }
    [[nodiscard]] bool edit(int stage) { return m_desk.session()->perform(SetStage{indicator(0), stage}, u"Choose"_s); }

    Desk m_desk{fixedSurroundings()};
};

TEST_F(ElsewhereTest, TheLockOfAComputerThatIsGoneIsTakenOverWhenAPersonSaysSo) {
    lockedOn("PC-Adriana");
    ASSERT_TRUE(isGood(m_desk.openFile(path())));
    EXPECT_TRUE(m_desk.isReadOnly());
    EXPECT_TRUE(m_desk.isLockedElsewhere());
    EXPECT_TRUE(m_desk.whyReadOnly().contains(u"PC-Adriana"_s));
    takeOver();
    EXPECT_FALSE(m_desk.isReadOnly());
    EXPECT_FALSE(m_desk.isLockedElsewhere());
    ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
    EXPECT_TRUE(edit(3));
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(path())));
    EXPECT_TRUE(other.isReadOnly()) << "and now it is this window's";
    EXPECT_FALSE(other.isLockedElsewhere());
}

TEST_F(ElsewhereTest, WhoHasTheFileByThenKeepsIt) {
    lockedOn("PC-Adriana");
    ASSERT_TRUE(isGood(m_desk.openFile(path())));
    lockedOn("PC-Bruno");
    takeOver();
    EXPECT_TRUE(m_desk.isReadOnly());
    EXPECT_TRUE(m_desk.whyReadOnly().contains(u"PC-Bruno"_s)) << "a person may say the same of that one";
    Desk other(fixedSurroundings());
    QFile::remove(path() + u".lock"_s);
    ASSERT_TRUE(isGood(other.openFile(path())));
    takeOver();
    EXPECT_TRUE(m_desk.isReadOnly());
    EXPECT_FALSE(m_desk.isLockedElsewhere());
    EXPECT_FALSE(other.isReadOnly());
}

TEST_F(ElsewhereTest, ALockThatTellsNothingCanBeTakenOverToo) {
    write(path() + u".lock"_s, "");
    ASSERT_TRUE(isGood(m_desk.openFile(path())));
    EXPECT_TRUE(m_desk.isLockedElsewhere());
    takeOver();
    EXPECT_FALSE(m_desk.isReadOnly());
}

TEST_F(ElsewhereTest, AFileUnderAnotherNameIsTheSameFile) {
    const QString link = pathOf(u"actual.atalaya"_s);
    ASSERT_TRUE(QFile::link(path(), link));
    ASSERT_TRUE(isGood(m_desk.openFile(path())));
    Desk other(fixedSurroundings());
    ASSERT_TRUE(isGood(other.openFile(link)));
    EXPECT_TRUE(other.isReadOnly()) << "two windows would write, and each sweep what the other's history holds";
    ASSERT_TRUE(isGood(m_desk.openFile(link)));
    EXPECT_FALSE(m_desk.isReadOnly()) << "its own lock";
    EXPECT_EQ(m_desk.path(), link) << "named as it was opened";
}

TEST_F(ElsewhereTest, AnEditDoesNotWaitForAnotherProgramThatWrites) {
    ASSERT_TRUE(isGood(m_desk.openFile(path())));
    ASSERT_TRUE(isGood(m_desk.choose(plain().id)));
    const RawSqlite other(path());
    other.run(u"BEGIN IMMEDIATE"_s);
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(edit(3));
    EXPECT_LT(timer.elapsed(), 1500) << "the window stood still";
    EXPECT_TRUE(m_desk.hasWaiting());
    EXPECT_EQ(m_desk.assessments().size(), 1U);
    other.run(u"COMMIT"_s);
    EXPECT_TRUE(isGood(m_desk.keepWaiting()));
    EXPECT_FALSE(m_desk.hasWaiting());
    EXPECT_EQ(m_desk.workspace().assessment(plain().id)->answer(indicator(0))->mark(3), Mark::Met);
}

} // namespace
} // namespace atalaya::test
