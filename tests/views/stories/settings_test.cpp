#include "tests/views/support/StoryTest.h"

#include <QComboBox>
#include <QSpinBox>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SettingsStory : public StoryTest {
protected:
    [[nodiscard]] int lightness() const { return m_style->colour("surface").lightness(); }
};

TEST_F(SettingsStory, GroundAndTextSizeChangeTheWholeWindowAtOnceAndLast) {
    startWith(sample(3));
    goTo(PageId::Settings);
    const int light = lightness();
    click(u"Dark"_s);
    EXPECT_LT(lightness(), light);
    EXPECT_LT(m_window->palette().window().color().lightness(), 128);
    click(u"As the system"_s);
    click(u"Light"_s);
    EXPECT_EQ(lightness(), light);
    click(u"Dark"_s);

    const int before = m_style->px(100);
    const int rail = button(u"Score"_s)->height();
    auto* size = named<QSpinBox>(u"Text size"_s);
    ASSERT_NE(size, nullptr);
    tabTo(u"Text size"_s);
    for (int step = 0; step < 10; ++step) {
        key(Qt::Key_Up);
        EXPECT_TRUE(size->isVisible());
    }
    EXPECT_EQ(size->value(), 200);
    EXPECT_EQ(m_style->px(100), 2 * before);
    EXPECT_GT(button(u"Score"_s)->height(), rail);
    for (const PageId page :
         {PageId::Home, PageId::Score, PageId::Evidence, PageId::Gaps, PageId::Strategy, PageId::Settings}) {
        goTo(page);
        QApplication::processEvents();
        EXPECT_EQ(m_window->size(), QSize(1366, 740)) << "pushed wider by page " << static_cast<int>(page);
    }
    quit();
    start();
    EXPECT_EQ(m_style->px(100), 2 * before) << "the next start has it";
    EXPECT_LT(lightness(), light);
}

TEST_F(SettingsStory, TheLanguagesAreThoseThatAreThereAndTheChoiceIsKept) {
    start();
    key(Qt::Key_Comma, Qt::ControlModifier);
    auto* languages = named<QComboBox>(u"Language of the window"_s);
    ASSERT_NE(languages, nullptr);
    ASSERT_EQ(languages->count(), 2) << "as the system, and those that are built in";
    tabTo(u"Language of the window"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(m_preferences->language(), u"en"_s);
    EXPECT_FALSE(says(u"started again"_s)) << "it changes at once";
}

TEST_F(SettingsStory, NoMoreCopiesAreKeptThanWereAskedFor) {
    startWith(plain());
    goTo(PageId::Settings);
    tabTo(u"Safe copies kept"_s);
    auto* count = named<QSpinBox>(u"Safe copies kept"_s);
    ASSERT_NE(count, nullptr);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"2"_s);
    key(Qt::Key_Tab);
    EXPECT_EQ(m_preferences->copiesKept(), 2);
    goTo(PageId::Home);
    for (int copy = 0; copy < 4; ++copy) {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
        click(u"Copy now"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_copies->isCopying(); }));
    }
    EXPECT_EQ(m_copies->copies().size(), 2U);
    EXPECT_EQ(QDir(m_copies->folder()).entryList(QDir::Files).size(), 2);
}

TEST_F(SettingsStory, TheWindowComesBackWhereItWas) {
    start(QSize(760, 560));
    m_window->move(20, 30);
    QApplication::processEvents();
    const QPoint place = m_window->pos();
    quit();
    start(QSize());
    EXPECT_EQ(m_window->size(), QSize(760, 560));
    EXPECT_EQ(m_window->pos(), place);
}

} // namespace
} // namespace atalaya::test
