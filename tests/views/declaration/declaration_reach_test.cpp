// All of the Declaration by keys and for screen readers, however narrow the window.
#include "tests/views/declaration/DeclarationPageFixture.h"
#include "tests/views/window/TabWalk.h"
#include "views/declaration/ParagraphPanel.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

TEST_F(DeclarationPageTest, FoldsToTwoPanesAndToOneAndKeepsEverythingInReach) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    EXPECT_TRUE(contents()->isVisible() && text()->isVisible() && questions()->isVisible());
    m_window->resize(1024, 700);
    QApplication::processEvents();
    EXPECT_FALSE(contents()->isVisible());
    EXPECT_TRUE(text()->isVisible() && questions()->isVisible());
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(contents()->isVisible() && text()->isVisible());
    EXPECT_FALSE(questions()->isVisible());
    m_style->setTextPercent(200);
    m_window->go({PageId::Declaration, u"P07"_s, {}});
    QApplication::processEvents();
    EXPECT_TRUE(text()->isVisible());
    EXPECT_FALSE(contents()->isVisible() || questions()->isVisible());
    EXPECT_EQ(text()->chosen(), u"P07"_s);
    key(Qt::Key_Slash);
    QTest::keyClicks(m_window->focusWidget(), u"csirt"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(text()->isVisible()) << "what was found is shown";
    EXPECT_TRUE(text()->hasFocus());
    QTest::mouseClick(button(u"Questions"_s, true), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_TRUE(questions()->isVisible());
    for (const QAbstractButton* one : m_page->findChildren<QAbstractButton*>()) {
        if (one->isVisible()) {
            EXPECT_FALSE(one->accessibleName().isEmpty() && one->text().isEmpty());
            EXPECT_GE(one->width(), one->minimumSizeHint().width()) << one->text().toStdString();
        }
    }
}

TEST_F(DeclarationPageTest, ComingBackTheFocusIsInWhatIsShown) {
    start();
    m_style->setTextPercent(200);
    m_window->resize(1024, 700);
    QApplication::processEvents();
    for (const QString& pane : {u"Contents"_s, u"Questions"_s, u"Text"_s}) {
        QTest::mouseClick(button(pane, true), Qt::LeftButton);
        m_window->go({PageId::Score, {}, {}});
        m_window->go({PageId::Declaration, {}, {}});
        QApplication::processEvents();
        const QWidget* focused = QApplication::focusWidget();
        ASSERT_NE(focused, nullptr) << pane.toStdString();
        EXPECT_TRUE(focused->isVisible()) << pane.toStdString();
        EXPECT_TRUE(m_page->isAncestorOf(focused)) << pane.toStdString();
    }
    EXPECT_TRUE(text()->hasFocus());
}

TEST_F(DeclarationPageTest, AScreenReaderHearsWhatIsOnlyPainted) {
    start();
    m_window->go({PageId::Declaration, u"P06"_s, {}});
    const Commitment* commitment = m_desk->session()->framework().commitment(u"P06"_s);
    const QString said = text()->accessibleDescription();
    EXPECT_TRUE(said.startsWith(u"Paragraph 6, addressed to: "_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(commitment->addressee)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"strength: "_s + commitment->strengthLabel)) << said.toStdString();
    key(Qt::Key_J);
    EXPECT_TRUE(text()->accessibleDescription().startsWith(u"Paragraph 7"_s));
    m_window->go({PageId::Declaration, u"PP10"_s, {}});
    EXPECT_TRUE(text()->accessibleDescription().startsWith(u"Preamble, paragraph "_s));
    EXPECT_FALSE(text()->accessibleDescription().contains(u"strength"_s));
}

TEST_F(DeclarationPageTest, TabGoesFromTheContentsThroughTheTextToTheQuestions) {
    start();
    for (const QString& code : {u"P05"_s, u"P06"_s}) { // links to the preamble come and go with the paragraph
        m_window->go({PageId::Declaration, code, {}});
        QApplication::processEvents(); // then the links are shown
        const QList<QWidget*> stops = tabStops(*m_window, *m_page);
        expectReadingOrder(stops,
                           {contents()->parentWidget(), text()->parentWidget(), m_page->findChild<ParagraphPanel*>()});
        EXPECT_TRUE(stops.contains(text()));
        const auto links = m_page->findChildren<LinkButton*>();
        EXPECT_TRUE(std::any_of(links.begin(), links.end(), [&](LinkButton* one) { return stops.contains(one); }));
    }
}

} // namespace
} // namespace atalaya::test
