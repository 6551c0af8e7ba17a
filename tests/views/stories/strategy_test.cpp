#include "assessments/scoring/Scores.h"
#include "tests/models/exchange/PlanWorkbook.h"
#include "tests/support/Strict.h"
#include "tests/views/support/StoryTest.h"
#include "views/score/ScorePage.h"
#include "views/strategy/exchange/CameBackDrawer.h"
#include "views/strategy/whatif/WhatIfTab.h"

#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// From the gaps of one round to the leads of the next, without a mouse: a plan is made, chosen under a budget, put
/// into time, approved, followed up, sent out, taken in and reported.
class StrategyStory : public StoryTest {
protected:
    /// All questions stand at stage 2; two are aimed higher.
    [[nodiscard]] Assessment assessed() const {
        Assessment made = plain();
        for (const Indicator& one : framework().indicators) {
            made.answers[one.code].chooseStage(2, framework().ceiling());
        }
        made.targets[indicator(0)] = Target{4, QDate(2028, 12, 31)};
        made.targets[indicator(2)] = Target{3, QDate(2028, 12, 31)};
        return made;
    }
    [[nodiscard]] const Plan& plan() const { return shown().plan; }
    [[nodiscard]] const Action& action(const QString& code) const {
        static const Action none;
        const Action* found = plan().actionByCode(code);
        EXPECT_NE(found, nullptr) << code.toStdString();
        return found ? *found : none;
    }
    [[nodiscard]] static QString text(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }
    [[nodiscard]] int steps() const { return m_desk->session()->history().index(); }
    template <class Part> [[nodiscard]] Part* part() const { return m_window->currentPage()->findChild<Part*>(); }

    /// Up and down in the list that has the focus, to a row of the plan.
    void goToRow(const QUuid& id) {
        const auto isThere = [&] { return m_window->currentPage()->here().subject == text(id); };
        for (const Qt::Key way : {Qt::Key_Up, Qt::Key_Down}) {
            for (int i = 0; i < 6 && !isThere(); ++i) {
                ASSERT_NO_FATAL_FAILURE(key(way));
            }
        }
        ASSERT_TRUE(isThere()) << m_window->currentPage()->here().subject.toStdString();
    }
    /// `word` of the menu that `bring` brings.
    void byMenu(const std::function<void()>& bring, const QString& word) {
        {
            // The platform of the tests has no windows to raise.
            const ExpectedMessage raise("does not support raise()");
            const ExpectedMessage grab("does not support grabbing the keyboard");
            bring();
        }
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr) << word.toStdString();
        const auto isOn = [&] { return menu->activeAction() && menu->activeAction()->text() == word; };
        for (qsizetype i = 0; i <= menu->actions().size() && !isOn(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
        }
        ASSERT_TRUE(isOn() && menu->activeAction()->isEnabled()) << word.toStdString();
        QTest::keyClick(menu, Qt::Key_Return);
        m_window->activateWindow(); // the tests' platform has no window manager that would
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// The menu of the assessment `row` of Home, which is its last column.
    void byRowOfHome(int row, const QString& word) {
        key(Qt::Key_1, Qt::ControlModifier);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"Assessments in this workspace"_s));
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i) {
            key(Qt::Key_Down);
        }
        key(Qt::Key_End);
        byMenu([this] { key(Qt::Key_Return); }, word);
    }
    void store() { key(Qt::Key_Return, Qt::ControlModifier); }

    /// In the form that is open: begins today, takes a year, costs so much for sure.
    void writeDatesAndCost(const QString& cost) {
        ASSERT_NO_FATAL_FAILURE(press(u"Start: planned"_s));
        ASSERT_NO_FATAL_FAILURE(press(u"End: planned"_s));
        ASSERT_NO_FATAL_FAILURE(tabTo(u"Not estimated"_s));
        key(Qt::Key_Right); // "One sure number"
        ASSERT_NO_FATAL_FAILURE(tabTo(u"Likely cost"_s));
        type(cost);
        store();
    }
    void draftTwoActions() {
        key(Qt::Key_7, Qt::ControlModifier);
        ASSERT_EQ(m_window->currentPage()->id(), PageId::Strategy);
        ASSERT_NO_FATAL_FAILURE(press(u"Begin with the gaps…"_s));
        ASSERT_TRUE(says(u"One stage more"_s));
        key(Qt::Key_Return);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        ASSERT_EQ(plan().actions.size(), 2U);
        EXPECT_NE(action(u"A1"_s).lifts, action(u"A2"_s).lifts) << "of two questions";
        ASSERT_NO_FATAL_FAILURE(press(u"Open action A2"_s));
        ASSERT_NO_FATAL_FAILURE(writeDatesAndCost(u"300000"_s));
        key(Qt::Key_7, Qt::ControlModifier);
        ASSERT_NO_FATAL_FAILURE(goToRow(action(u"A1"_s).id));
        key(Qt::Key_Return);
        ASSERT_NO_FATAL_FAILURE(writeDatesAndCost(u"100000"_s));
        EXPECT_EQ(action(u"A1"_s).start, QDate(2026, 5, 14));
        EXPECT_EQ(action(u"A1"_s).end, QDate(2027, 5, 13));
        EXPECT_EQ(action(u"A1"_s).cost, std::optional(CostRange(100'000)));
        EXPECT_EQ(action(u"A2"_s).cost, std::optional(CostRange(300'000)));
    }
    /// Under a budget that pays for A1 alone.
    void findBestPlan() {
        key(Qt::Key_PageDown, Qt::ControlModifier);
        ASSERT_NE(part<WhatIfTab>(), nullptr);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"Budget over all years"_s));
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"0.20"_s);
        key(Qt::Key_Return);
        ASSERT_EQ(part<WhatIfTab>()->choice().budget, std::optional<qint64>(200'000));
        ASSERT_NO_FATAL_FAILURE(press(u"Best plan under this budget"_s));
        ASSERT_TRUE(comesToSay(u"No plan is better"_s));
        EXPECT_EQ(part<WhatIfTab>()->choice().chosen, std::set<QUuid>{action(u"A1"_s).id});
        key(Qt::Key_S);
        type(u"What we can pay"_s);
        key(Qt::Key_Return);
        ASSERT_EQ(plan().scenarios.size(), 1U);
        EXPECT_EQ(plan().scenarios.front().name, u"What we can pay"_s);
        EXPECT_EQ(plan().scenarios.front().totalBudget, std::optional<qint64>(200'000));
        ASSERT_NO_FATAL_FAILURE(press(u"Put into the roadmap"_s));
        key(Qt::Key_Space); // "Put in", which has the focus
        EXPECT_EQ(action(u"A1"_s).status, ActionStatus::Approved);
        EXPECT_EQ(action(u"A2"_s).status, ActionStatus::Proposed);
    }
    void moveOnRoadmap() {
        key(Qt::Key_PageUp, Qt::ControlModifier);
        ASSERT_NO_FATAL_FAILURE(goToRow(action(u"A1"_s).id));
        const Action before = action(u"A1"_s);
        key(Qt::Key_Right);
        EXPECT_GT(action(u"A1"_s).start, before.start);
        EXPECT_GT(action(u"A1"_s).end, before.end);
        EXPECT_TRUE(allKept()) << strip().toStdString();
    }
    void addMeasure() {
        key(Qt::Key_PageUp, Qt::ControlModifier); // round to the last of the parts
        key(Qt::Key_Insert);
        type(u"Bollards inspected"_s);
        store();
        ASSERT_EQ(plan().measures.size(), 1U);
        EXPECT_EQ(plan().measures.front().title, u"Bollards inspected"_s);
    }
    void approve() {
        ASSERT_NO_FATAL_FAILURE(byRowOfHome(0, u"Approve…"_s));
        ASSERT_NO_FATAL_FAILURE(press(u"Approve and lock"_s));
        ASSERT_EQ(shown().status, AssessmentStatus::Approved);
    }
    void followUp() {
        key(Qt::Key_7, Qt::ControlModifier); // on the measures still
        key(Qt::Key_R);
        type(u"40"_s);
        key(Qt::Key_Return);
        ASSERT_EQ(plan().measures.front().readings.size(), 1U);
        EXPECT_EQ(plan().measures.front().readings.front(), (Reading{QDate(2026, 5, 14), 40, {}}));
        key(Qt::Key_PageDown, Qt::ControlModifier); // round to the roadmap
        ASSERT_NO_FATAL_FAILURE(goToRow(action(u"A1"_s).id));
        key(Qt::Key_Return);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"Progress"_s));
        key(Qt::Key_Up);
        key(Qt::Key_Up);
        store();
        EXPECT_EQ(action(u"A1"_s).progress, 10);
    }
    /// The ministry reports in the workbook that A1 is done.
    void sendAndTake() {
        const auto outAndIn = [this] { key(Qt::Key_E, Qt::ControlModifier); };
        m_answers.report = m_answers.workbook = pathOf(u"plan.xlsx"_s);
        ASSERT_NO_FATAL_FAILURE(byMenu(outAndIn, u"Export workbook…"_s));
        ASSERT_TRUE(comesToSay(u"Written."_s));
        PlanWorkbook book(read(m_answers.workbook));
        const int row = book.row(PlanWorkbook::Actions, text(action(u"A1"_s).id));
        book.setText(PlanWorkbook::Actions, book.cell(PlanWorkbook::Actions, u"action.status"_s, row), u"done"_s);
        book.setNumber(PlanWorkbook::Actions, book.cell(PlanWorkbook::Actions, u"action.progress"_s, row), 100);
        write(m_answers.workbook, book.bytes());

        const Plan before = plan();
        const int stepsBefore = steps();
        ASSERT_NO_FATAL_FAILURE(byMenu(outAndIn, u"Read workbook…"_s));
        auto* drawer = part<CameBackDrawer>();
        ASSERT_TRUE(drawer && QTest::qWaitFor([&] { return drawer->isOpen() && !drawer->isBusy(); }, patience));
        EXPECT_TRUE(plan() == before) << "nothing is taken unasked";
        ASSERT_NO_FATAL_FAILURE(press(u"Take them"_s));
        EXPECT_EQ(action(u"A1"_s).status, ActionStatus::Done);
        EXPECT_EQ(action(u"A1"_s).progress, 100);
        EXPECT_EQ(steps(), stepsBefore + 1);
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(plan() == before) << "one undo";
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(action(u"A1"_s).status, ActionStatus::Done);
    }
    void exportBrief() {
        m_answers.report = pathOf(u"brief.pdf"_s);
        key(Qt::Key_8, Qt::ControlModifier);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"Report"_s));
        const auto* reports = qobject_cast<QComboBox*>(QApplication::focusWidget());
        ASSERT_NE(reports, nullptr);
        for (int i = 0; i < reports->count() && reports->currentText() != u"Brief for a body"_s; ++i) {
            key(Qt::Key_Down);
        }
        ASSERT_EQ(reports->currentText(), u"Brief for a body"_s);
        key(Qt::Key_E, Qt::ControlModifier);
        if (says(u"This must be mended first:"_s)) {
            ASSERT_NO_FATAL_FAILURE(press(u"Export anyway"_s));
        }
        ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(m_answers.report); }, patience));
        EXPECT_TRUE(comesToSay(u"Exported."_s));
        EXPECT_TRUE(read(m_answers.report).startsWith("%PDF-"));
    }
    void beginNextRound() {
        const QUuid last = shown().id;
        answer([this] { byRowOfHome(0, u"New round from this…"_s); },
               [this](QDialog*) {
                   tabTo(u"Round"_s);
                   key(Qt::Key_A, Qt::ControlModifier);
                   type(u"2027"_s);
                   key(Qt::Key_Return);
               });
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk->session() && shown().round == u"2027"_s; }, patience));
        EXPECT_EQ(shown().previous, last);
    }
};

TEST_F(StrategyStory, FromTheGapsOfOneRoundToTheLeadsOfTheNextByKeysAlone) {
    startWith(assessed());
    ASSERT_NO_FATAL_FAILURE(draftTwoActions());
    ASSERT_NO_FATAL_FAILURE(findBestPlan());
    ASSERT_NO_FATAL_FAILURE(moveOnRoadmap());
    ASSERT_NO_FATAL_FAILURE(addMeasure());
    ASSERT_NO_FATAL_FAILURE(approve());
    ASSERT_NO_FATAL_FAILURE(followUp());
    ASSERT_NO_FATAL_FAILURE(sendAndTake());
    ASSERT_NO_FATAL_FAILURE(exportBrief());
    const Assessment approved = shown();
    const auto kept = stored();
    ASSERT_TRUE(isGood(kept));
    EXPECT_TRUE(kept->plan == approved.plan) << "all of it is on disk";
    const Lift lift = action(u"A1"_s).lifts.front();

    ASSERT_NO_FATAL_FAILURE(beginNextRound());
    key(Qt::Key_3, Qt::ControlModifier);
    auto* score = static_cast<ScorePage*>(m_window->page(PageId::Score));
    ASSERT_EQ(m_window->currentPage(), score);
    for (std::size_t i = 0; i < framework().indicators.size() && score->indicator() != lift.indicator; ++i) {
        key(Qt::Key_J);
    }
    ASSERT_EQ(score->indicator(), lift.indicator);
    EXPECT_TRUE(comesToSay(u"Done since the last round: A1 "_s)) << "a lead";
    EXPECT_NE(m_desk->session()->scores().indicator(lift.indicator)->state, AnswerState::Answered)
        << "and no score by itself";
    const Answer* carried = shown().answer(lift.indicator);
    ASSERT_NE(carried, nullptr);
    EXPECT_TRUE(carried->toConfirm);
    EXPECT_EQ(claimedStage(*carried, framework().ceiling()), lift.toStage - 1) << "as the last round said";
    EXPECT_HOLDS(m_desk->workspace());
}

} // namespace
} // namespace atalaya::test
