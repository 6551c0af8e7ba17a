// Questions, criteria and the Declaration follow the language of the window, and come back with it.
#include "tests/views/pages/SpokenWindowFixture.h"

#include "assessments/framework/FrameworkLoader.h"
#include "models/items/AssessmentListModel.h"
#include "tests/views/support/Drawing.h"
#include "views/declaration/DeclarationText.h"
#include "views/declaration/ParagraphPanel.h"
#include "views/score/StageCards.h"
#include "views/why/WhyDrawer.h"

#include <QClipboard>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SpokenFrameworkWindowTest : public SpokenWindowTest {
protected:
    void SetUp() override {
        SpokenWindowTest::SetUp();
        m_language = std::make_unique<InterfaceLanguage>(Language::builtIn());
    }
    [[nodiscard]] static FrameworkPtr shippedIn(const QString& language) {
        const auto framework = loadBuiltInFramework(u"cicte-2012"_s, language);
        return framework ? *framework : nullptr;
    }
    /// Whether the page says this somewhere.
    [[nodiscard]] bool says(const QString& text) const {
        const QList<QLabel*> labels = window().currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) {
            return one->isVisible() && (one->text().contains(text) || one->accessibleName().contains(text));
        });
    }
};

TEST_F(SpokenFrameworkWindowTest, FollowsTheWindowAndComesBack) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    const QString english = shippedIn(u"en"_s)->indicator(u"P06-02"_s)->question;
    const QString spanish = shippedIn(u"es"_s)->indicator(u"P06-02"_s)->question;
    ASSERT_NE(english, spanish);
    window().go({PageId::Score, u"P06-02"_s, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(english); }, patience));
    ASSERT_NO_FATAL_FAILURE(speak(u"es"_s));
    EXPECT_EQ(session().framework().language, u"es"_s);
    window().go({PageId::Score, u"P06-02"_s, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(spanish); }, patience));
    EXPECT_FALSE(says(english));
    ASSERT_NO_FATAL_FAILURE(speak(u"en"_s));
    window().go({PageId::Score, u"P06-02"_s, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(english); }, patience));
}

TEST_F(SpokenFrameworkWindowTest, NoNameOfAStageBreaksInsideAWordInASmallWindow) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    for (const QString& language : {u"es"_s, u"pt"_s, u"fr"_s, u"en"_s}) {
        ASSERT_NO_FATAL_FAILURE(speak(language));
        window().resize(1024, 680);
        window().go({PageId::Score, u"P06-02"_s, {}});
        const auto* cards = part<StageCards>();
        ASSERT_NE(cards, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([&] { return cards->isVisible() && window().width() == 1024; }));
        QCoreApplication::processEvents(); // laid out
        const auto expectRoom = [&](const QString& words, const QFont& font) {
            for (const QString& word : words.split(u' ')) {
                EXPECT_LE(QFontMetrics(font).horizontalAdvance(word), cards->head().room)
                    << language.toStdString() << ": " << word.toStdString();
            }
        };
        for (const Stage& stage : session().framework().stages) {
            expectRoom(stage.name, m_style->font("body", 600));
        }
        for (const QString& state : StageCard::stateWords()) {
            expectRoom(state, m_style->font("caption"));
        }
        keepPicture(window().grab().toImage(), u"stage-names-"_s + language);
    }
}

TEST_F(SpokenFrameworkWindowTest, TheRoundsBeforeFollowAsWell) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    ASSERT_TRUE(session().previousFramework());
    ASSERT_NO_FATAL_FAILURE(speak(u"es"_s));
    EXPECT_EQ(session().previousFramework()->language, u"es"_s);
    // A number of another round, on Home.
    goTo(PageId::Home);
    auto* table = part<QTableView>();
    ASSERT_NE(table, nullptr);
    const QModelIndex other = table->model()->index(1, AssessmentListModel::HeadlineScore);
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.data().toString().startsWith(u"1,71"_s); }, patience));
    QCoreApplication::processEvents(); // laid out
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(other).center());
    auto* why = part<WhyDrawer>();
    ASSERT_TRUE(why && why->isOpen());
    ASSERT_FALSE(why->explanation().terms.empty());
    const QString subject = why->explanation().terms.front().from.subject;
    ASSERT_NE(shippedIn(u"es"_s)->commitment(subject), nullptr) << subject.toStdString();
    const QString spanish = shippedIn(u"es"_s)->commitment(subject)->title;
    ASSERT_NE(spanish, shippedIn(u"en"_s)->commitment(subject)->title);
    EXPECT_TRUE(why->explanation().terms.front().label.contains(spanish))
        << why->explanation().terms.front().label.toStdString();
    ASSERT_NO_FATAL_FAILURE(speak(u"en"_s));
    EXPECT_EQ(session().previousFramework()->language, u"en"_s);
}

TEST_F(SpokenFrameworkWindowTest, AFileThatIsOpenedLaterSpeaksItToo) {
    compose();
    ASSERT_NO_FATAL_FAILURE(speak(u"fr"_s));
    ASSERT_TRUE(isGood(openPractice(*m_desk, pathOf(u"altamar.atalaya"_s))));
    ASSERT_TRUE(isGood(m_desk->choose(m_desk->assessments().front().id)));
    EXPECT_EQ(session().framework().language, u"fr"_s);
}

TEST_F(SpokenFrameworkWindowTest, AWorkingTranslationIsCalledOneWhereverItsWordsStand) {
    ASSERT_NO_FATAL_FAILURE(startAltamar());
    const char* const note = "Working translation, not the official text.";
    window().go({PageId::Score, u"P06-02"_s, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(shippedIn(u"en"_s)->commitment(u"P06"_s)->verbatim); }, patience));
    EXPECT_FALSE(says(QString::fromLatin1(note))) << "English is the official text";
    for (const QString& code : {u"es"_s, u"pt"_s, u"fr"_s}) {
        SCOPED_TRACE(code.toStdString());
        ASSERT_NO_FATAL_FAILURE(speak(code));
        const QString translated = Language(code).translate("SourceDocument", note);
        ASSERT_NE(translated, QString::fromLatin1(note));
        const QString words = shippedIn(code)->commitment(u"P06"_s)->verbatim;

        window().go({PageId::Score, u"P06-02"_s, {}});
        ASSERT_TRUE(QTest::qWaitFor([&] { return says(words); }, patience));
        EXPECT_TRUE(says(translated)) << "on Score";

        window().go({PageId::Declaration, u"P06"_s, {}});
        auto* text = part<DeclarationText>();
        ASSERT_NE(text, nullptr);
        EXPECT_TRUE(says(translated)) << "on the Declaration page";
        const auto facts = part<ParagraphPanel>()->findChildren<QLabel*>(); // the room decides whether it is in sight
        EXPECT_TRUE(std::any_of(facts.begin(), facts.end(), [&](const QLabel* one) {
            return one->text().endsWith(u'\n' + translated);
        })) << "below the words that the panel quotes";
        text->setFocus();
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        const QString whole = QApplication::clipboard()->text();
        EXPECT_TRUE(whole.startsWith(words.left(40))) << whole.toStdString();
        EXPECT_TRUE(whole.endsWith(u'\n' + translated)) << whole.toStdString();
        const QTextCursor before = text->textCursor();
        text->selectAll();
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        const QString all = QApplication::clipboard()->text();
        EXPECT_TRUE(all.endsWith(u'\n' + translated)) << all.right(200).toStdString();
        text->setTextCursor(before);
    }
}

} // namespace
} // namespace atalaya::test
