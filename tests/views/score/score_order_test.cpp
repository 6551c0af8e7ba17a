// Tab goes through Score as one reads it, and the answers of the last round are confirmed by a key.
#include "tests/views/score/ScorePageFixture.h"
#include "tests/views/window/TabWalk.h"
#include "views/widgets/Button.h"
#include "views/widgets/FilterChip.h"
#include "views/widgets/SegmentedControl.h"

#include <QScrollArea>
#include <QTreeView>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class ScoreOrderTest : public ScorePageTest {
protected:
    /// A round whose first two questions are still those of the last one, with evidence on the first.
    void openCarried() {
        Assessment last = plain();
        last.round = u"2024"_s;
        last.id = idOf(u"last"_s);
        const Evidence piece = proof(u"Catalogue"_s);
        last.evidence = {piece};
        for (const std::size_t at : {0U, 1U}) {
            last.answers[indicator(at)].chooseStage(3, framework().ceiling());
        }
        last.answers[indicator(0)].evidence = {{piece.id, 2}};
        Assessment next = nextRound(last, idOf(u"next"_s), u"2028"_s, QDate(2028, 5, 1));
        next.evidence = {piece};
        next.answers[indicator(0)].evidence = {{piece.id, 2}};
        open(next, last);
        m_window->go({PageId::Score, indicator(0), {}});
        QTest::qWait(20); // the history comes behind the picture
    }
};

TEST_F(ScoreOrderTest, TabGoesFromPaneToPaneAndInEachFromAbove) {
    openCarried();
    const QList<QWidget*> stops = tabStops(*m_window, *m_score);
    expectReadingOrder(stops, {part<QuestionTree>(), part<QuestionPane>(), part<AnswerPane>()});
    auto* confirm = button(u"Confirm"_s, true);
    ASSERT_NE(confirm, nullptr);
    const auto at = [&](QWidget* one) {
        EXPECT_TRUE(stops.contains(one)) << one->metaObject()->className();
        return stops.indexOf(one);
    };
    EXPECT_LT(at(part<QuestionTree>()->chip(ScoreTreeModel::NoFlag)), at(part<QuestionTree>()->view()));
    EXPECT_LT(at(confirm), at(part<StageCards>()->card(1)));
    EXPECT_LT(at(part<StageCards>()->card(1)), at(part<StageCards>()->markButton(1)));
    EXPECT_LT(at(part<StageCards>()->markButton(1)), at(part<QuestionPane>()->notApplicableButton()));
    EXPECT_LT(at(field()), at(part<AnswerPane>()->attachButton()));
}

TEST_F(ScoreOrderTest, WhereTheWindowIsFoldedTheSegmentsComeFirst) {
    openCarried();
    m_style->setTextPercent(200);
    m_window->resize(1366, 740);
    QTest::qWait(50);
    const QList<QWidget*> stops = tabStops(*m_window, *m_score);
    SegmentedControl* parts = nullptr;
    for (SegmentedControl* one : m_score->findChildren<SegmentedControl*>()) {
        parts = one->accessibleName() == u"Part of the answer"_s ? one : parts;
    }
    ASSERT_NE(parts, nullptr);
    ASSERT_TRUE(parts->isVisible());
    ASSERT_TRUE(stops.contains(parts->segment(0)));
    EXPECT_LT(stops.indexOf(parts->segment(0)), stops.indexOf(part<StageCards>()->card(1)));
    // Stages stand below each other here, each with its mark beside it.
    expectReadingOrder(stops, {m_score});
}

TEST_F(ScoreOrderTest, YConfirmsAndIsNamedWhereThereIsSomethingToConfirm) {
    openCarried();
    const auto hints = [&] {
        QStringList words;
        for (const KeyHint& hint : m_score->keyHints()) {
            words << hint.word;
        }
        return words;
    };
    part<StageCards>()->focusCard();
    EXPECT_TRUE(hints().contains(u"confirm"_s));
    EXPECT_TRUE(says(u"confirm"_s)) << "in the strip";
    EXPECT_EQ(claimed(0), 0);
    key(Qt::Key_Y);
    EXPECT_EQ(claimed(0), 3);
    EXPECT_FALSE(hints().contains(u"confirm"_s));
    key(Qt::Key_J);
    EXPECT_TRUE(hints().contains(u"confirm"_s));
    key(Qt::Key_Y);
    EXPECT_EQ(claimed(1), 3);
    const int steps = m_desk->session()->history().count();
    key(Qt::Key_Y);
    EXPECT_EQ(m_desk->session()->history().count(), steps);
    EXPECT_TRUE(says(u"nothing to confirm"_s));
}

} // namespace
} // namespace atalaya::test
