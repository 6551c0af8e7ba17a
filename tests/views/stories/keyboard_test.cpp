#include "tests/views/support/StoryTest.h"
#include "views/gaps/GapsPage.h"
#include "views/reportpage/ReportsPage.h"
#include "views/score/ScorePage.h"
#include "views/why/WhyDrawer.h"

#include <QComboBox>
#include <QDialog>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// From an empty profile to a report without a mouse. Each key is followed by a look at the focus (StoryTest::key).
class KeyboardStory : public StoryTest {
protected:
    [[nodiscard]] ScorePage* score() const { return static_cast<ScorePage*>(m_window->page(PageId::Score)); }
    [[nodiscard]] const Answer* answer() const { return shown().answer(score()->indicator()); }
    [[nodiscard]] int claimed(const QString& code) const {
        return m_desk->session()->scores().indicator(code)->claimed;
    }
    void makeWorkspace() {
        m_answers.make = pathOf(u"Paraguay.atalaya"_s);
        press(u"New workspace…"_s);
        ASSERT_TRUE(m_desk->isOpen());
        EXPECT_TRUE(says(u"This workspace holds no assessment yet"_s));
    }
    void beginAssessment() {
        answer([this] { press(u"Begin an assessment…"_s); },
               [this](QDialog*) {
                   tabTo(u"State"_s);
                   type(u"parag"_s); // the field completes it
                   key(Qt::Key_Tab);
                   tabTo(u"Lead institution"_s);
                   type(u"Ministry of the Interior"_s);
                   key(Qt::Key_Return);
               });
        ASSERT_TRUE(m_desk->session());
        EXPECT_EQ(shown().state, u"Paraguay"_s);
        EXPECT_EQ(shown().countryCode, u"PRY"_s);
        EXPECT_EQ(shown().leadInstitution, u"Ministry of the Interior"_s);
    }
    using StoryTest::answer;
};

TEST_F(KeyboardStory, FromAnEmptyProfileToAReportAndBack) {
    start();
    makeWorkspace();
    beginAssessment();

    // Score the first questions.
    key(Qt::Key_3, Qt::ControlModifier);
    ASSERT_EQ(m_window->currentPage(), score());
    const QString first = score()->indicator();
    key(Qt::Key_3);
    EXPECT_EQ(claimed(first), 3);
    key(Qt::Key_R);
    EXPECT_TRUE(answer()->forReview);
    key(Qt::Key_T);
    type(u"The decree is in force; R and N and 1 are letters here."_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(answer()->rationale, u"The decree is in force; R and N and 1 are letters here."_s);
    EXPECT_TRUE(allKept());
    key(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(answer()->mark(4), Mark::Met) << "one criterion by its own";

    key(Qt::Key_J);
    const QString second = score()->indicator();
    ASSERT_NE(second, first);
    key(Qt::Key_1);
    EXPECT_EQ(claimed(second), 1);
    key(Qt::Key_5);
    EXPECT_EQ(claimed(second), 5);
    key(Qt::Key_J);
    const QString third = score()->indicator();
    key(Qt::Key_N);
    type(u"No critical services are run by the State."_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(answer());
    EXPECT_TRUE(answer()->notApplicable);
    EXPECT_EQ(answer()->notApplicableReason, u"No critical services are run by the State."_s);

    // Undo and redo.
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(answer() && answer()->notApplicable);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(answer()->notApplicable);
    key(Qt::Key_K);
    key(Qt::Key_K);
    EXPECT_EQ(score()->indicator(), first);

    // Attach evidence that is not there yet.
    key(Qt::Key_E);
    press(u"Add new evidence…"_s);
    tabTo(u"Title"_s);
    type(u"Decree 102 of 2025"_s);
    press(u"Add"_s);
    ASSERT_EQ(shown().evidence.size(), 1U);
    EXPECT_EQ(shown().evidence.front().title, u"Decree 102 of 2025"_s);
    ASSERT_EQ(answer()->evidence.size(), 1U);
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);

    // Why this number?
    key(Qt::Key_Equal);
    EXPECT_TRUE(says(first));
    ASSERT_TRUE(score()->findChild<WhyDrawer*>()->isOpen());
    key(Qt::Key_Escape);
    EXPECT_FALSE(score()->findChild<WhyDrawer*>()->isOpen());

    // Gaps, and a target by rule.
    key(Qt::Key_6, Qt::ControlModifier);
    ASSERT_EQ(m_window->currentPage(), m_window->page(PageId::Gaps));
    press(u"Set targets…"_s);
    tabTo(u"Stage aimed at"_s);
    key(Qt::Key_Down);
    tabTo(u"Set targets"_s);
    key(Qt::Key_Space);
    ASSERT_FALSE(shown().targets.empty());
    EXPECT_EQ(shown().targets.begin()->second.stage, 4);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(shown().targets.empty());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(shown().targets.empty());

    // The report.
    m_answers.report = pathOf(u"Paraguay 2026.pdf"_s);
    key(Qt::Key_8, Qt::ControlModifier);
    ASSERT_EQ(m_window->currentPage(), m_window->page(PageId::Reports));
    key(Qt::Key_E, Qt::ControlModifier);
    if (says(u"This must be mended first:"_s)) {
        press(u"Export anyway"_s);
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(m_answers.report); }, 60'000));
    EXPECT_TRUE(comesToSay(u"Exported."_s));
    EXPECT_TRUE(read(m_answers.report).startsWith("%PDF-"));

    // Close in Score; the next start goes on there.
    key(Qt::Key_3, Qt::ControlModifier);
    key(Qt::Key_J);
    EXPECT_EQ(score()->indicator(), second);
    const Assessment before = shown();
    quit();
    start();
    press(u"Continue"_s);
    ASSERT_TRUE(m_desk->session());
    EXPECT_EQ(shown(), before);
    ASSERT_EQ(m_window->currentPage(), score());
    EXPECT_EQ(score()->indicator(), second);
    key(Qt::Key_2);
    EXPECT_EQ(claimed(second), 2) << "the keys answer at once";
    EXPECT_EQ(claimed(third), 0);
    EXPECT_HOLDS(m_desk->workspace());
}

} // namespace
} // namespace atalaya::test
