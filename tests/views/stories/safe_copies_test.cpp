#include "tests/views/support/StoryTest.h"

#include <QListView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SafeCopiesStory : public StoryTest {
protected:
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }, 20'000));
    }
};

TEST_F(SafeCopiesStory, OneIsMadeByItselfAndOneClickBringsItBackWithNothingLost) {
    startWith(plain());
    settle();
    ASSERT_EQ(m_copies->copies().size(), 1U) << "the file was opened and had none";
    EXPECT_EQ(m_copies->stateOf(m_copies->copies().front()), SafeCopies::State::Checked);
    goTo(PageId::Home);
    EXPECT_TRUE(says(u"Last copy"_s));
    EXPECT_TRUE(says(u"checked"_s));
    key(Qt::Key_3, Qt::ControlModifier);
    key(Qt::Key_3);
    const Assessment worked = shown();
    ASSERT_FALSE(worked == plain());

    key(Qt::Key_1, Qt::ControlModifier);
    click(u"Restore…"_s);
    ASSERT_TRUE(comesToSay(u"Restore a safe copy"_s));
    click(u"Restore this copy"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return notice().contains(u"Restored."_s); }, 20'000));
    ASSERT_TRUE(m_desk->session());
    EXPECT_EQ(shown(), plain());
    EXPECT_EQ(*stored(), plain());
    EXPECT_HOLDS(m_desk->workspace());

    click(u"Show the folder"_s);
    EXPECT_EQ(QDir(m_answers.shown), QFileInfo(path()).dir());
    bool isKept = false;
    for (const QFileInfo& file : QDir(m_answers.shown).entryInfoList(QDir::Files)) {
        if (file.filePath() == path()) {
            continue;
        }
        const auto before = Workspace::open(file.filePath(), fixedSurroundings(), Workspace::Mode::ReadOnly);
        const auto held = before ? (*before)->assessment(plain().id) : Result<Assessment>(Assessment());
        isKept = isKept || (held && *held == worked);
    }
    EXPECT_TRUE(isKept) << "what the file held before the restore";
    key(Qt::Key_3, Qt::ControlModifier);
    key(Qt::Key_5);
    EXPECT_TRUE(allKept()) << "and one works on";
}

TEST_F(SafeCopiesStory, ClosingAfterEditsMakesOneThatHoldsThem) {
    startWith(plain());
    settle();
    key(Qt::Key_3);
    const Assessment worked = shown();
    const QString folder = m_copies->folder();
    quit();
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    ASSERT_EQ(names.size(), 2);
    const auto last = Workspace::open(folder + u'/' + names.last(), fixedSurroundings(), Workspace::Mode::ReadOnly);
    ASSERT_TRUE(isGood(last));
    EXPECT_EQ(*(*last)->assessment(plain().id), worked);
    EXPECT_HOLDS(**last);
}

} // namespace
} // namespace atalaya::test
