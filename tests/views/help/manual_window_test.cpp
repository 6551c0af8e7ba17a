// The manual beside the work: opened by keys and by mouse, read, searched, and kept through a change of language.
#include "tests/models/session/Practice.h"
#include "tests/views/pages/AccessibleWalk.h"
#include "tests/views/pages/SpokenWindowFixture.h"
#include "tests/views/support/ManualKeys.h"
#include "tests/views/support/PaintedTexts.h"
#include "tests/views/support/StoryTest.h"
#include "views/help/ManualContents.h"
#include "views/help/ManualPages.h"
#include "views/help/ManualView.h"
#include "views/help/ManualWindow.h"
#include "views/theme/Theme.h"
#include "views/widgets/SearchField.h"

#include <QLabel>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

ManualWindow* manualWindow() {
    for (QWidget* one : QApplication::topLevelWidgets()) {
        if (auto* manual = qobject_cast<ManualWindow*>(one)) {
            return manual;
        }
    }
    return nullptr;
}

class ManualStory : public StoryTest {
protected:
    void TearDown() override {
        StoryTest::TearDown();
        m_language.reset();
        QLocale::setDefault(m_usual);
    }
    void speak(const QString& language) {
        m_language = std::make_unique<InterfaceLanguage>(manualLanguages());
        m_language->speak(language);
    }
    void startAltamar() {
        start();
        ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(u"altamar.atalaya"_s))));
        const auto& all = m_desk->assessments();
        ASSERT_FALSE(all.empty());
        ASSERT_TRUE(isGood(m_desk->choose(all.front().id)));
    }
    void toMainWindow() {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openManual() {
        key(Qt::Key_F1, Qt::ShiftModifier);
        ASSERT_NE(manualWindow(), nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(manualWindow()));
    }
    [[nodiscard]] static ManualView* view() { return manualWindow()->findChild<ManualView*>(); }
    [[nodiscard]] static ManualContents* contents() { return manualWindow()->findChild<ManualContents*>(); }
    [[nodiscard]] static SearchField* field() { return manualWindow()->findChild<SearchField*>(); }
    /// Of the heading that is read, in the contents.
    [[nodiscard]] static QString title() { return contents()->currentIndex().data().toString(); }
    /// What stands first in the text that is seen.
    [[nodiscard]] QString firstLine() const {
        return view()->cursorForPosition(QPoint(5, m_style->px(20))).block().text();
    }

    std::unique_ptr<InterfaceLanguage> m_language;

private:
    QLocale m_usual;
};

TEST_F(ManualStory, EachPageOpensItsSectionInEveryLanguage) {
    for (const QString& language : manualLanguages()) {
        SCOPED_TRACE(language.toStdString());
        speak(language);
        start();
        for (const PageId page : {PageId::Home, PageId::Declaration, PageId::Score, PageId::Workshop, PageId::Evidence,
                                  PageId::Gaps, PageId::Strategy, PageId::Reports, PageId::Settings}) {
            goTo(page);
            ASSERT_NO_FATAL_FAILURE(openManual());
            if (page != PageId::Strategy) { // its tabs have parts of their own
                EXPECT_TRUE(title().contains(wordOf(page), Qt::CaseInsensitive))
                    << title().toStdString() << " is not of " << wordOf(page).toStdString();
            }
            EXPECT_EQ(firstLine(), title());
            EXPECT_EQ(contents()->currentIndex().row(), manualWindow()->heading());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            EXPECT_FALSE(manualWindow()->isVisible());
            ASSERT_NO_FATAL_FAILURE(toMainWindow());
        }
        quit();
    }
}

TEST_F(ManualStory, EachTabOfStrategyOpensItsPartInEveryLanguage) {
    const std::map<QString, const char*> tabs{{u"roadmap"_s, "Roadmap"},
                                              {u"whatif"_s, "What if"},
                                              {u"objectives"_s, "Objectives"},
                                              {u"measures"_s, "Measures"}};
    for (const QString& language : manualLanguages()) {
        SCOPED_TRACE(language.toStdString());
        speak(language);
        const Result<ManualText> text = ManualText::load(language);
        ASSERT_TRUE(isGood(text));
        for (const auto& [tab, word] : tabs) {
            const ManualSection section = manualSectionOf({PageId::Strategy, {}, tab});
            const int heading = text->headingOf(section.number, section.part);
            EXPECT_EQ(text->headings().at(static_cast<std::size_t>(heading)).title,
                      QCoreApplication::translate("atalaya::StrategyPage", word));
        }
    }
    speak(u"en"_s);
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    m_window->go({PageId::Strategy, {}, u"measures"_s});
    ASSERT_NO_FATAL_FAILURE(openManual());
    EXPECT_EQ(title(), u"Measures"_s);
    EXPECT_EQ(firstLine(), u"Measures"_s);
}

TEST_F(ManualStory, ByMouseFromTheBandAndFromTheListOfKeys) {
    speak(u"en"_s);
    start();
    click(u"Manual"_s);
    ASSERT_NE(manualWindow(), nullptr);
    EXPECT_TRUE(manualWindow()->isVisible());
    EXPECT_EQ(title(), u"9. Home, safe copies and settings"_s);
    manualWindow()->close();
    ASSERT_NO_FATAL_FAILURE(toMainWindow());
    goTo(PageId::Gaps);
    key(Qt::Key_F1);
    click(u"What the manual says of this page"_s);
    EXPECT_TRUE(manualWindow()->isVisible());
    EXPECT_EQ(title(), u"13. The Gaps page"_s);
    EXPECT_TRUE(m_window->close());
    EXPECT_FALSE(manualWindow()->isVisible()) << "it goes with the window";
}

TEST_F(ManualStory, FindsWordsWithoutTheirAccentsAndGoesFromPlaceToPlace) {
    speak(u"es"_s);
    start();
    ASSERT_NO_FATAL_FAILURE(openManual());
    key(Qt::Key_Slash);
    ASSERT_TRUE(field()->hasFocus());
    type(u"metricas"_s);
    const int count = view()->foundCount();
    ASSERT_GE(count, 3);
    ASSERT_EQ(view()->extraSelections().size(), count);
    for (const QTextEdit::ExtraSelection& mark : view()->extraSelections()) {
        EXPECT_EQ(mark.cursor.selectedText().toLower(), u"métricas"_s);
    }
    const auto current = [&] {
        for (const QTextEdit::ExtraSelection& mark : view()->extraSelections()) {
            if (mark.format.background().color() == m_style->colour("ink")) {
                return mark.cursor.selectionStart();
            }
        }
        return -1;
    };
    EXPECT_EQ(current(), -1);
    key(Qt::Key_Return);
    const int first = current();
    ASSERT_GE(first, 0);
    EXPECT_TRUE(field()->hasFocus()) << "one may type on";
    key(Qt::Key_F3);
    EXPECT_GT(current(), first);
    key(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(current(), first);
    for (int place = 1; place < count; ++place) {
        key(Qt::Key_F3);
        QTextCursor cursor(view()->document());
        cursor.setPosition(current());
        EXPECT_TRUE(view()->viewport()->rect().contains(view()->cursorRect(cursor).center())) << place;
    }
    EXPECT_EQ(contents()->currentIndex().row(), manualWindow()->heading());
    key(Qt::Key_Escape);
    EXPECT_TRUE(field()->text().isEmpty());
    EXPECT_TRUE(view()->extraSelections().isEmpty());
    EXPECT_TRUE(manualWindow()->isVisible()) << "the first Esc empties the field";
    type(u"qqqq"_s);
    EXPECT_EQ(view()->foundCount(), 0);
    key(Qt::Key_F3);
    EXPECT_EQ(current(), -1);
}

TEST_F(ManualStory, ContentsLinksAndScrollingLeadThroughIt) {
    speak(u"en"_s);
    start();
    ASSERT_NO_FATAL_FAILURE(openManual());
    ASSERT_TRUE(view()->hasFocus());
    key(Qt::Key_Tab);
    EXPECT_EQ(view()->textCursor().selectedText(), u"section 16"_s) << "the first link that is seen";
    key(Qt::Key_Return);
    EXPECT_EQ(title(), u"16. The Strategy page"_s);
    EXPECT_EQ(firstLine(), title());

    contents()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Down);
    EXPECT_EQ(title(), u"Roadmap"_s);
    EXPECT_EQ(firstLine(), title());
    key(Qt::Key_Home);
    EXPECT_EQ(title(), u"Atalaya, user manual"_s);
    EXPECT_EQ(firstLine(), title());
    click(contents(), contents()->model()->index(3, 0));
    EXPECT_EQ(title(), u"3. Answer"_s);
    EXPECT_EQ(firstLine(), title());

    view()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    EXPECT_GT(contents()->currentIndex().row(), 3) << "the contents follow";
    // Larger letters leave the reader where he is.
    const QString line = firstLine();
    m_style->setTextPercent(200);
    QApplication::processEvents();
    EXPECT_EQ(firstLine(), line);
    EXPECT_LE(view()->document()->size().width(), view()->viewport()->width() + 1);
}

TEST_F(ManualStory, IsReadableAndToldInLightAndDarkAtEverySize) {
    speak(u"en"_s);
    start();
    goTo(PageId::Settings);
    ASSERT_NO_FATAL_FAILURE(openManual());
    key(Qt::Key_Slash);
    type(u"safe"_s);
    key(Qt::Key_Return);
    for (const auto ground : {Preferences::Ground::Light, Preferences::Ground::Dark}) {
        for (const int percent : {100, 200}) {
            m_style->apply(ground, percent, true);
            for (const QModelIndex& row : {contents()->model()->index(3, 0), contents()->model()->index(8, 0),
                                           contents()->model()->index(9, 0)}) {
                contents()->setCurrentIndex(row);
                QApplication::processEvents();
                int texts = 0;
                for (const PaintedText& text : paintedTexts(*manualWindow())) {
                    ++texts;
                    EXPECT_TRUE(text.isExempt || contrast(text.ink, text.ground) >= text.needed())
                        << text.text.toStdString() << ": " << text.ink.name().toStdString() << " on "
                        << text.ground.name().toStdString() << ", " << percent;
                }
                EXPECT_GE(texts, 8);
            }
        }
    }
    const AccessibleWalk walk = walkThrough(*manualWindow());
    EXPECT_GE(walk.controls, 4);
    EXPECT_GE(walk.rows, 20);
    EXPECT_TRUE(walk.faults.isEmpty()) << walk.faults.join(u'\n').toStdString();
    // Narrow: the contents above, the text below, both to be seen.
    m_style->setTextPercent(100);
    manualWindow()->resize(420, 600);
    QApplication::processEvents();
    const auto topOf = [](const QWidget* widget) { return widget->mapTo(manualWindow(), QPoint()).y(); };
    EXPECT_GE(topOf(view()), topOf(contents()) + contents()->height());
    EXPECT_GT(view()->height(), 150);
}

TEST_F(ManualStory, SaysTheKeysOfEveryPageAsF1Does) {
    for (const QString& language : manualLanguages()) {
        SCOPED_TRACE(language.toStdString());
        speak(language);
        start();
        const NamedKeys inF1 = keysOf({m_window->keysAnywhere()}, language);
        const NamedKeys inManual = keysOfManual(language, 9)[0];
        EXPECT_GE(inF1.size(), 12U);
        EXPECT_EQ(inOneLine(keysWithout(inManual, inF1)), "") << "in the manual and not in F1";
        EXPECT_EQ(inOneLine(keysWithout(inF1, inManual)), "") << "in F1 and not in the manual";
        quit();
    }
}

class ManualSwitchTest : public SpokenWindowTest {};

TEST_F(ManualSwitchTest, OpensAgainAtItsSectionInAnotherLanguage) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    goTo(PageId::Score);
    QTest::keyClick(&window(), Qt::Key_F1, Qt::ShiftModifier);
    ASSERT_NE(manualWindow(), nullptr);
    const int heading = manualWindow()->heading();
    EXPECT_GT(heading, 9);
    const QPointer<ManualWindow> before = manualWindow();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_NO_FATAL_FAILURE(speak(u"eo"_s));
    EXPECT_TRUE(before.isNull());
    ASSERT_NE(manualWindow(), nullptr);
    EXPECT_TRUE(manualWindow()->isVisible());
    EXPECT_EQ(manualWindow()->windowTitle(), inPseudoLanguage(u"Manual – Atalaya"_s));
    EXPECT_EQ(manualWindow()->heading(), heading);
    EXPECT_EQ(manualWindow()->findChild<ManualContents*>()->currentIndex().data().toString(), u"11. The Score page"_s)
        << "there is no manual in it: English";

    manualWindow()->close();
    ASSERT_NO_FATAL_FAILURE(speak(u"en"_s));
    EXPECT_TRUE(!manualWindow() || !manualWindow()->isVisible()) << "it was closed";
}

} // namespace
} // namespace atalaya::test
