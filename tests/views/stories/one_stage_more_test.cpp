// From where a gap is seen to the card that makes an action of it, and back.
#include "models/items/StageCardsModel.h"
#include "tests/views/support/StoryTest.h"
#include "views/gaps/RankTable.h"
#include "views/score/ScorePage.h"
#include "views/strategy/forms/StageCardsDrawer.h"
#include "views/strategy/roadmap/GanttView.h"

#include <QComboBox>
#include <QListView>
#include <QTableView>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class OneStageMoreStory : public StoryTest {
protected:
    void startAltamar() {
        start();
        click(u"Look around in Altamar"_s);
    }
    /// The question of the card in front, with the keys in its list; empty when there is none.
    [[nodiscard]] QString card() const {
        const auto* cards = m_window->findChild<StageCardsDrawer*>();
        const auto* list = cards && cards->isOpen() ? cards->findChild<QTableView*>() : nullptr;
        if (m_window->currentPage()->id() != PageId::Strategy || !list || !list->hasFocus()) {
            return {};
        }
        const QModelIndex row = list->currentIndex().siblingAtColumn(StageCardsModel::Question);
        return row.data().toString().section(u' ', 0, 0);
    }
    [[nodiscard]] QString here() const { return m_window->currentPage()->here().subject; }
    [[nodiscard]] bool names(const QString& key) const {
        const std::vector<KeyHint> hints = m_window->currentPage()->keyHints();
        return std::any_of(hints.begin(), hints.end(),
                           [&](const KeyHint& hint) { return hint.keys == QStringList{key}; });
    }
    [[nodiscard]] std::size_t actions() const { return shown().plan.actions.size(); }
    [[nodiscard]] static bool isOf(const Action& action, const QString& question) {
        return action.lifts.size() == 1 && action.lifts.front().indicator == question;
    }
};

TEST_F(OneStageMoreStory, OfAGapIsOneKeyAwayAndTheWayBackLeadsToTheGap) {
    startAltamar();
    key(Qt::Key_6, Qt::ControlModifier);
    key(Qt::Key_Down);
    const QString gap = here();
    ASSERT_NE(gap, QString());
    EXPECT_TRUE(names(u"A"_s));
    key(Qt::Key_A);
    EXPECT_EQ(card(), gap);
    const std::size_t before = actions();
    key(Qt::Key_Return);
    ASSERT_EQ(actions(), before + 1);
    EXPECT_TRUE(isOf(shown().plan.actions.back(), gap));
    key(Qt::Key_6, Qt::ControlModifier);
    ASSERT_EQ(m_window->currentPage()->id(), PageId::Gaps);
    EXPECT_EQ(here(), gap);
    EXPECT_TRUE(named<RankTable>(u"Ranked gaps"_s)->hasFocus()) << "one goes on with the next gap";
    key(Qt::Key_Down);
    const QString next = here();
    key(Qt::Key_A);
    EXPECT_EQ(card(), next) << "with the cards still open";
}

TEST_F(OneStageMoreStory, OfAGapIsAClickAway) {
    startAltamar();
    click(u"Gaps"_s);
    click(u"One stage more…"_s);
    EXPECT_EQ(card(), u"P08-02"_s);
    const std::size_t before = actions();
    click(u"Make action draft"_s);
    ASSERT_EQ(actions(), before + 1);
    EXPECT_TRUE(isOf(shown().plan.actions.back(), u"P08-02"_s));
}

TEST_F(OneStageMoreStory, OfAQuestionIsReachedFromScoreByItsKeyAndItsLink) {
    startAltamar();
    key(Qt::Key_3, Qt::ControlModifier);
    auto* score = static_cast<ScorePage*>(m_window->page(PageId::Score));
    key(Qt::Key_J);
    const QString question = score->indicator();
    EXPECT_TRUE(names(u"A"_s));
    key(Qt::Key_A);
    EXPECT_EQ(card(), question);
    key(Qt::Key_Escape);
    key(Qt::Key_3, Qt::ControlModifier);
    ASSERT_EQ(m_window->currentPage(), score);
    EXPECT_EQ(score->indicator(), question);
    press(u"One stage more…"_s);
    EXPECT_EQ(card(), question);
}

TEST_F(OneStageMoreStory, IsWhereAReportMissesAnAction) {
    Assessment assessment = plain();
    for (const int i : {0, 1}) {
        Answer answer;
        answer.chooseStage(2, framework().ceiling());
        assessment.answers[indicator(i)] = answer;
        assessment.targets[indicator(i)] = Target{4, QDate(2028, 12, 31)};
    }
    Action action;
    action.id = idOf(u"action"_s);
    action.code = u"A1"_s;
    action.title = u"Write the plan"_s;
    assessment.plan.actions.push_back(action);
    startWith(assessment);
    goTo(PageId::Reports);
    auto* report = named<QComboBox>(u"Report"_s);
    ASSERT_NE(report, nullptr);
    ASSERT_GE(report->findText(u"Strategy"_s), 0);
    report->setCurrentIndex(report->findText(u"Strategy"_s));
    QListView* findings = named<QListView>(u"Before you export"_s);
    ASSERT_NE(findings, nullptr);
    QModelIndex found;
    const auto isFound = [&] {
        for (int row = 0; row < findings->model()->rowCount(); ++row) {
            const QModelIndex one = findings->model()->index(row, 0);
            found = one.data().toString().contains(u"without an action"_s) ? one : found;
        }
        return found.isValid();
    };
    ASSERT_TRUE(QTest::qWaitFor(isFound, patience));
    findings->setFocus(Qt::TabFocusReason);
    findings->setCurrentIndex(found);
    key(Qt::Key_Return);
    EXPECT_EQ(card(), indicator(0)) << "the first of them";
    key(Qt::Key_Return);
    ASSERT_EQ(actions(), 2U);
    EXPECT_TRUE(isOf(shown().plan.actions.back(), indicator(0)));
}

TEST_F(OneStageMoreStory, AreInTheRoadmapThatHasActionsToo) {
    startAltamar();
    key(Qt::Key_7, Qt::ControlModifier);
    auto* roadmap = m_window->currentPage()->findChild<GanttView*>();
    ASSERT_TRUE(roadmap && roadmap->hasFocus());
    const QUuid objective = roadmap->chosenObjective();
    ASSERT_FALSE(objective.isNull());
    EXPECT_TRUE(names(u"C"_s));
    key(Qt::Key_C);
    EXPECT_NE(card(), QString());
    const std::size_t before = actions();
    key(Qt::Key_Return);
    ASSERT_EQ(actions(), before + 1);
    EXPECT_EQ(shown().plan.actions.back().objective, objective) << "below that of the row one came from";
    key(Qt::Key_Escape);
    EXPECT_TRUE(roadmap->hasFocus());
    click(u"One stage more…"_s);
    EXPECT_NE(card(), QString());
}

} // namespace
} // namespace atalaya::test
