#include "tests/views/support/StoryTest.h"
#include "views/home/RestoreDrawer.h"

#include <QListView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Altamar cannot be opened any more, and its safe copies lie beside its place.
class LostWorkspaceStory : public StoryTest {
protected:
    void SetUp() override {
        StoryTest::SetUp();
        start();
        click(u"Look around in Altamar"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_copies->copies().size() == 1; }, patience));
        ASSERT_TRUE(m_desk->session());
        m_altamar = m_desk->path();
        m_rounds = m_desk->assessments().size();
        m_before = shown();
        quit();
    }
    void cutInHalf() const {
        QFile file(m_altamar);
        ASSERT_TRUE(file.resize(file.size() / 2));
    }
    [[nodiscard]] QListView* recent() const { return named<QListView>(u"Workspaces on this computer"_s); }
    void openByMouse(int row) {
        QListView* list = recent();
        ASSERT_NE(list, nullptr);
        const QModelIndex index = list->model()->index(row, 0);
        // A row that has just come is laid out a moment later.
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return list->viewport()->visibleRegion().contains(list->visualRect(index).center()); }));
        click(list, index, true);
    }
    void isBack() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return notice().contains(u"Restored."_s); }, patience))
            << notice().toStdString();
        ASSERT_EQ(m_desk->path(), m_altamar);
        EXPECT_FALSE(m_desk->isReadOnly());
        EXPECT_EQ(m_desk->assessments().size(), m_rounds);
        ASSERT_TRUE(m_desk->session()) << "where it was left";
        EXPECT_EQ(shown(), m_before);
        EXPECT_HOLDS(m_desk->workspace());
    }
    /// What was there is beside it; nothing where nothing was.
    void isKept(const std::optional<QByteArray>& before) {
        const QDir folder = QFileInfo(m_altamar).dir();
        const QStringList kept = folder.entryList({u"Altamar.before-restore-*.atalaya"_s}, QDir::Files);
        ASSERT_EQ(kept.size(), before ? 1 : 0);
        if (before) {
            EXPECT_EQ(read(folder.filePath(kept.first())), *before);
        }
    }

    QString m_altamar;
    std::size_t m_rounds = 0;
    Assessment m_before;
};

TEST_F(LostWorkspaceStory, ADamagedOneIsBroughtBackByKeys) {
    cutInHalf();
    const QByteArray left = read(m_altamar);
    start();
    tabTo(u"Workspaces on this computer"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    EXPECT_TRUE(notice().contains(u"“Altamar.atalaya” is damaged and was left as it is."_s)) << notice().toStdString();
    EXPECT_EQ(read(m_altamar), left);
    const QAbstractButton* offer = button(u"Restore a safe copy…"_s, true);
    ASSERT_NE(offer, nullptr);
    for (int parts = 0; parts < 4 && QApplication::focusWidget() != offer; ++parts) {
        key(Qt::Key_F6, Qt::ControlModifier);
    }
    ASSERT_EQ(QApplication::focusWidget(), offer);
    key(Qt::Key_Space);
    EXPECT_TRUE(says(u"takes the place of “Altamar.atalaya”"_s));
    key(Qt::Key_Return); // in the list, on the latest
    isBack();
    isKept(left);
}

TEST_F(LostWorkspaceStory, AnEmptiedOneIsBroughtBackByClicks) {
    ASSERT_TRUE(QFile::resize(m_altamar, 0));
    start();
    openByMouse(0);
    EXPECT_TRUE(notice().contains(u"does not hold a workspace any more"_s)) << notice().toStdString();
    click(u"Restore a safe copy…"_s);
    click(u"Show the folder"_s);
    EXPECT_EQ(m_answers.shown, CopyFolder(m_altamar).path());
    click(u"Restore this copy"_s);
    isBack();
    isKept(QByteArray());
}

TEST_F(LostWorkspaceStory, ADeletedOneIsBroughtBackFromThePageWhereOneWorksMeanwhile) {
    ASSERT_TRUE(QFile::remove(m_altamar));
    ASSERT_TRUE(isGood(make()->add(plain(), {})));
    start();
    ASSERT_TRUE(isGood(m_desk->openFile(path())));
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    goTo(PageId::Home);
    openByMouse(1);
    EXPECT_TRUE(notice().contains(u"“Altamar.atalaya” is not there any more, but its safe copies are."_s))
        << notice().toStdString();
    key(Qt::Key_3, Qt::ControlModifier);
    ASSERT_EQ(m_window->currentPage(), m_window->page(PageId::Score));
    click(u"Restore a safe copy…"_s);
    EXPECT_EQ(m_window->currentPage(), m_window->page(PageId::Home));
    EXPECT_EQ(m_desk->path(), path()) << "what is open stays open";
    click(u"Restore this copy"_s);
    isBack();
    isKept({});
}

TEST_F(LostWorkspaceStory, ACopyThatLiesElsewhereWillDo) {
    cutInHalf();
    const QByteArray left = read(m_altamar);
    const QString copy = CopyFolder(m_altamar).copies(fixedSurroundings().now()).front().path;
    m_answers.copy = pathOf(u"on a stick.atalaya"_s);
    ASSERT_TRUE(QFile::copy(copy, m_answers.copy));
    start();
    openByMouse(0);
    click(u"Restore a safe copy…"_s);
    click(u"Another file…"_s);
    isBack();
    isKept(left);
}

TEST_F(LostWorkspaceStory, ADamagedCopyIsSaidToBeDamagedAndNotPutInItsPlace) {
    cutInHalf();
    const QByteArray left = read(m_altamar);
    write(CopyFolder(m_altamar).copies(fixedSurroundings().now()).front().path, "no workspace any more");
    start();
    openByMouse(0);
    click(u"Restore a safe copy…"_s);
    auto* drawer = m_window->findChild<RestoreDrawer*>();
    ASSERT_NE(drawer, nullptr);
    const auto* list = drawer->findChild<QListView*>();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"damaged"_s); },
        patience));
    key(Qt::Key_Return);
    EXPECT_FALSE(m_desk->isOpen());
    EXPECT_TRUE(m_desk->restoring().isEmpty());
    EXPECT_EQ(read(m_altamar), left);
}

TEST_F(LostWorkspaceStory, WithoutCopiesItIsSaidAndTheRowStays) {
    ASSERT_TRUE(QFile::remove(m_altamar));
    ASSERT_TRUE(QDir(CopyFolder(m_altamar).path()).removeRecursively());
    start();
    openByMouse(0);
    EXPECT_TRUE(notice().contains(u"“Altamar.atalaya” is not there now"_s)) << notice().toStdString();
    EXPECT_FALSE(notice().contains(u"Restore"_s));
    EXPECT_EQ(m_preferences->recentFiles(), QStringList(m_altamar));
}

} // namespace
} // namespace atalaya::test
