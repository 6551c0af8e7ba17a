// Score at the largest text on a small screen: nothing lives under the mouse alone.
#include "tests/views/score/ScorePageFixture.h"
#include "tests/views/support/Drawing.h"
#include "views/score/ClampedLabel.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/LinkButton.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ScoreLargeTextTest : public ScorePageTest {
protected:
    void openLarge(const Assessment& assessment) {
        open(assessment);
        m_style->setTextPercent(200);
        m_window->resize(1366, 740);
        QTest::qWait(50);
    }
    [[nodiscard]] QScrollArea* middle() const {
        for (QScrollArea* area : m_score->findChildren<QScrollArea*>()) {
            if (area->widget() == part<QuestionPane>()) {
                return area;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QWidget* label(const QString& words) const {
        for (QLabel* one : part<QuestionPane>()->findChildren<QLabel*>()) {
            if (one->text() == words) {
                return one;
            }
        }
        return nullptr;
    }
    /// How far the label's first line is below the upper end of what is seen.
    [[nodiscard]] int below(QWidget* what) const { return what->mapTo(middle()->viewport(), QPoint()).y(); }
    [[nodiscard]] const Indicator& asked(std::size_t i) const { return *framework().indicator(indicator(i)); }
};

TEST_F(ScoreLargeTextTest, AQuestionBeginsWithItsFirstLineWhereverOneComesFrom) {
    Assessment assessment = plain();
    assessment.answers[indicator(1)].chooseStage(4, framework().ceiling());
    openLarge(assessment);
    for (const std::size_t at : {0U, 1U, 0U}) {
        m_window->go({PageId::Score, indicator(at), {}});
        QTest::qWait(20);
        ASSERT_NE(label(asked(at).question), nullptr);
        EXPECT_GE(below(label(asked(at).question)), 0) << at;
        keepPicture(m_window->grab().toImage(), u"score-large-%1"_s.arg(at));
    }
    // Arrows go on to the cards below, and bring them into sight; the next question begins at its beginning again.
    key(Qt::Key_End);
    EXPECT_GT(middle()->verticalScrollBar()->value(), 0);
    const QWidget* last = part<StageCards>()->card(part<StageCards>()->count());
    EXPECT_TRUE(middle()->viewport()->rect().contains(last->mapTo(middle()->viewport(), last->rect().center())));
    key(Qt::Key_J);
    QTest::qWait(20);
    EXPECT_GE(below(label(asked(1).question)), 0);
}

TEST_F(ScoreLargeTextTest, WhyWeAskAndTheParagraphAreOneKeyAway) {
    openLarge(plain());
    m_window->go({PageId::Score, indicator(0), {}});
    const auto* why = part<QuestionPane>()->findChild<QLabel*>(u"whyWeAsk"_s);
    EXPECT_EQ(why->text(), asked(0).rationale);
    const auto* verbatim = part<QuestionPane>()->findChild<ClampedLabel*>();
    auto* link = part<QuestionPane>()->findChild<LinkButton*>();
    EXPECT_FALSE(why->isVisible());
    EXPECT_FALSE(link->isVisible());
    key(Qt::Key_W);
    QTest::qWait(20);
    EXPECT_TRUE(why->isVisible());
    EXPECT_TRUE(verbatim->isVisible());
    EXPECT_EQ(verbatim->text(), framework().commitment(asked(0).commitment)->verbatim);
    EXPECT_GE(verbatim->height(), verbatim->heightForWidth(verbatim->width())) << "the whole of it";
    keepPicture(m_window->grab().toImage(), u"score-large-why"_s);
    ASSERT_TRUE(link->isVisible());
    for (int tabs = 0; tabs < 60 && QApplication::focusWidget() != link; ++tabs) {
        key(Qt::Key_Backtab, Qt::ShiftModifier);
    }
    ASSERT_EQ(QApplication::focusWidget(), link);
    QSignalSpy jumps(m_score, &Page::jumpRequested);
    key(Qt::Key_Return);
    ASSERT_EQ(jumps.size(), 1);
    EXPECT_EQ(jumps.at(0).at(0).value<Place>().page, PageId::Declaration);
    key(Qt::Key_W);
    EXPECT_FALSE(why->isVisible());
    // The same by the button, which says what it does.
    IconButton* button = part<QuestionPane>()->backgroundButton();
    EXPECT_EQ(button->accessibleName(), u"Why we ask"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(why->isVisible());
    EXPECT_EQ(button->accessibleName(), u"Hide why we ask"_s);
}

TEST_F(ScoreLargeTextTest, ALongReasonIsReadWhole) {
    Assessment assessment = plain();
    const QString reason = u"No port of ours is open to foreign ships, and none will be for as long as the treaty of "
                           u"1929 holds; the harbour master, the pilots and the ministry agree on that, and the next "
                           u"round will look at it again when the talks of this autumn are over. Until then nothing "
                           u"can be said about berths that no ship but those of our own navy may use."_s;
    assessment.answers[indicator(0)].notApplicable = true;
    assessment.answers[indicator(0)].notApplicableReason = reason;
    open(assessment);
    for (const int percent : {100, 200}) {
        m_style->setTextPercent(percent);
        m_window->go({PageId::Score, indicator(0), {}});
        QTest::qWait(50);
        const auto labels = part<QuestionPane>()->findChildren<ClampedLabel*>();
        const auto shown =
            std::find_if(labels.begin(), labels.end(), [&](const ClampedLabel* one) { return one->text() == reason; });
        ASSERT_NE(shown, labels.end());
        const QFontMetrics metrics((*shown)->font());
        // In the width that it has once all of the pane is laid out.
        const auto needed = [&] {
            return metrics.boundingRect(QRect(0, 0, (*shown)->width(), 10'000), Qt::TextWordWrap, reason).height();
        };
        EXPECT_TRUE(QTest::qWaitFor([&] { return (*shown)->height() + metrics.lineSpacing() / 2 >= needed(); }))
            << percent << ": " << (*shown)->height() << " of " << needed();
        EXPECT_GT(needed(), 2 * metrics.lineSpacing()) << "more than two lines";
        keepPicture(m_window->grab().toImage(), u"score-reason-%1"_s.arg(percent));
    }
}

} // namespace
} // namespace atalaya::test
