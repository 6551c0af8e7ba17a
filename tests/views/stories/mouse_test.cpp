#include "tests/views/support/StoryTest.h"
#include "views/score/AnswerPane.h"
#include "views/score/QuestionPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/RationaleField.h"
#include "views/score/ReasonPanel.h"
#include "views/score/ScorePage.h"
#include "views/score/StageCards.h"
#include "views/widgets/Button.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/LinkButton.h"

#include <QDialog>
#include <QLineEdit>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// From an empty profile to a report by clicks alone; keys only write into fields that were clicked.
class MouseStory : public StoryTest {
protected:
    [[nodiscard]] ScorePage* score() const { return static_cast<ScorePage*>(m_window->page(PageId::Score)); }
    template <class Part> [[nodiscard]] Part* part() const { return score()->findChild<Part*>(); }
    [[nodiscard]] const Answer* given() const { return shown().answer(score()->indicator()); }
    void closeDrawers() {
        for (Drawer* drawer : m_window->currentPage()->findChildren<Drawer*>()) {
            if (drawer->isOpen()) {
                for (QAbstractButton* one : drawer->findChildren<QAbstractButton*>()) {
                    if (one->accessibleName() == u"Close"_s && one->isVisible()) {
                        click(one);
                        break;
                    }
                }
            }
        }
    }
};

TEST_F(MouseStory, FromAnEmptyProfileToAReportAndBack) {
    start();
    m_answers.make = pathOf(u"Chile.atalaya"_s);
    click(u"New workspace…"_s);
    answer([this] { click(u"Begin an assessment…"_s); },
           [this](QDialog* dialog) {
               for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
                   if (field->accessibleName() == u"State"_s) {
                       click(static_cast<QWidget*>(field));
                   }
               }
               type(u"Chile"_s);
               click(u"Begin"_s);
           });
    ASSERT_TRUE(m_desk->session());
    EXPECT_EQ(shown().countryCode, u"CHL"_s);

    click(u"Score"_s);
    ASSERT_EQ(m_window->currentPage(), score());
    const QString first = score()->indicator();
    click(u"Start with %1"_s.arg(first));
    click(part<StageCards>()->card(3));
    EXPECT_EQ(m_desk->session()->scores().indicator(first)->claimed, 3);
    click(part<QuestionPane>()->reviewButton());
    EXPECT_TRUE(given()->forReview);
    click(part<AnswerPane>()->rationale());
    type(u"Seen and read."_s);
    click(u"Next"_s);
    EXPECT_EQ(shown().answer(first)->rationale, u"Seen and read."_s) << "leaving the field keeps it";
    ASSERT_NE(score()->indicator(), first);
    click(part<QuestionPane>()->notApplicableButton());
    click(static_cast<QWidget*>(part<ReasonPanel>()->field()));
    type(u"There is no such body."_s);
    click(u"Set not applicable"_s);
    ASSERT_TRUE(given());
    EXPECT_TRUE(given()->notApplicable);
    click(u"Undo"_s);
    EXPECT_FALSE(given() && given()->notApplicable);
    click(u"Redo"_s);
    EXPECT_TRUE(given()->notApplicable);

    const QModelIndex row = part<QuestionTree>()->tree().indexOf(first);
    click(part<QuestionTree>()->view(), part<QuestionTree>()->filter().mapFromSource(row));
    EXPECT_EQ(score()->indicator(), first);
    click(part<AnswerPane>()->attachButton());
    click(u"Add new evidence…"_s);
    click(static_cast<QWidget*>(named<QLineEdit>(u"Title"_s)));
    type(u"Law 21.663"_s);
    click(u"Add"_s);
    ASSERT_EQ(given()->evidence.size(), 1U);
    closeDrawers();

    click(u"Gaps"_s);
    click(u"Set targets…"_s);
    click(u"Set targets"_s);
    EXPECT_FALSE(shown().targets.empty());
    click(u"Why this number?"_s);
    EXPECT_TRUE(says(u"Why no number?"_s)) << "little is answered";
    closeDrawers();

    m_answers.report = pathOf(u"Chile.pdf"_s);
    click(u"Reports"_s);
    click(u"Export PDF…"_s);
    if (says(u"This must be mended first:"_s)) {
        click(u"Export anyway"_s);
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(m_answers.report); }, 60'000));
    ASSERT_TRUE(comesToSay(u"Exported."_s));
    click(u"Show in folder"_s);
    EXPECT_EQ(m_answers.shown, m_answers.report);

    click(u"Score"_s);
    click(u"Next"_s);
    const QString second = score()->indicator();
    const Assessment before = shown();
    quit();
    start();
    click(u"Continue"_s);
    ASSERT_TRUE(m_desk->session());
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(score()->indicator(), second);
}

} // namespace
} // namespace atalaya::test
