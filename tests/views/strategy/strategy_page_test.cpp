#include "models/items/LateActionsModel.h"
#include "models/items/WhatIfModel.h"
#include "tests/support/Strict.h"
#include "tests/views/strategy/StrategyPageFixture.h"
#include "views/strategy/TabBar.h"
#include "views/strategy/forms/PlanForms.h"
#include "views/strategy/forms/StageCardsDrawer.h"
#include "views/strategy/forms/StepForm.h"
#include "views/strategy/roadmap/GanttView.h"
#include "views/window/StepPlace.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

namespace atalaya::test {
namespace {

class StrategyPageTest : public StrategyPageFixture {
protected:
    [[nodiscard]] TabBar* tabs() const { return m_page->findChild<TabBar*>(); }
    [[nodiscard]] QString part() const { return m_page->here().part; }
    /// Where a person's key goes.
    static void press(Qt::Key key) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    /// Where today's line stands in the roadmap's head, in px of it; -1 when there is none.
    [[nodiscard]] int lineOfToday() const {
        const auto* view = m_page->findChild<GanttView*>();
        const QImage head = view->header()->viewport()->grab().toImage();
        for (int x = view->timelineLeft(); x < head.width(); ++x) {
            if (head.pixelColor(x, head.height() - 4).rgb() == m_style->colour("text").rgb()) {
                return x;
            }
        }
        return -1;
    }
};

TEST_F(StrategyPageTest, WithoutAnAssessmentItLeadsToHome) {
    start(false);
    EXPECT_FALSE(tabs()->isVisible());
    EXPECT_TRUE(m_page->keyHints().empty());
    QSignalSpy jumps(m_page, &Page::jumpRequested);
    QTest::mouseClick(button(u"Go to Home"_s, true), Qt::LeftButton);
    ASSERT_EQ(jumps.size(), 1);
    EXPECT_EQ(jumps[0][0].value<Place>().page, PageId::Home);
    m_window->go({PageId::Strategy, {}, u"objectives"_s});
    ASSERT_TRUE(isGood(m_desk->choose(plain().id)));
    EXPECT_TRUE(tabs()->isVisible());
    EXPECT_EQ(part(), u"objectives"_s) << "where it was to go";
    ASSERT_NE(m_page->currentTab(), nullptr);
}

TEST_F(StrategyPageTest, TabsAreOneStopAndArrowsChoose) {
    start();
    EXPECT_EQ(part(), u"roadmap"_s);
    tabs()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    EXPECT_EQ(part(), u"whatif"_s);
    press(Qt::Key_End);
    EXPECT_EQ(part(), u"measures"_s);
    press(Qt::Key_Home);
    EXPECT_EQ(part(), u"roadmap"_s);
    EXPECT_EQ(m_page->currentTab()->key(), u"roadmap"_s);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(part(), u"objectives"_s);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(part(), u"whatif"_s);
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(tabs());
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->role(), QAccessible::PageTabList);
    ASSERT_GE(told->childCount(), 4);
    EXPECT_EQ(told->child(2)->role(), QAccessible::PageTab);
    EXPECT_EQ(told->child(2)->text(QAccessible::Name), u"Objectives"_s);
}

TEST_F(StrategyPageTest, WhoStepsFromTabToTabByArrowsStaysOnThem) {
    start();
    const Plan before = m_desk->session()->assessment().plan;
    tabs()->setFocus(Qt::TabFocusReason);
    for (const QString& key : {u"whatif"_s, u"objectives"_s, u"measures"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        EXPECT_EQ(part(), key);
        EXPECT_TRUE(tabs()->hasFocus()) << key.toStdString();
    }
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    }
    EXPECT_EQ(part(), u"roadmap"_s);
    EXPECT_EQ(m_desk->session()->assessment().plan, before) << "no bar was moved by the last of them";
    // By the keys that work anywhere, and by a place, the tab's own keys work at once.
    for (const QString& key : {u"objectives"_s, u"measures"_s, u"roadmap"_s}) {
        m_window->go({PageId::Strategy, {}, key});
        EXPECT_TRUE(m_page->currentTab()->isAncestorOf(QApplication::focusWidget())) << key.toStdString();
    }
}

TEST_F(StrategyPageTest, AnApprovedActionIsReportedOnFromRoadmapTreeAndTable) {
    start();
    ASSERT_TRUE(m_desk->session()->setStatus(AssessmentStatus::Approved, {}));
    const QUuid action = idOf(u"A1"_s);
    int percent = 0;
    const auto report = [&] {
        const auto* forms = m_page->findChild<PlanForms*>();
        ASSERT_TRUE(forms && forms->open());
        auto* progress = forms->open()->findChild<QSpinBox*>();
        ASSERT_NE(progress, nullptr);
        ASSERT_TRUE(progress->isEnabled());
        progress->setFocus(Qt::TabFocusReason);
        QTest::keyClick(progress, Qt::Key_Up);
        percent += 5;
        QTest::keyClick(progress, Qt::Key_Return, Qt::ControlModifier);
        QApplication::processEvents();
        EXPECT_FALSE(forms->isOpen());
        EXPECT_EQ(m_desk->session()->assessment().plan.action(action)->progress, percent);
    };
    for (const QString& part : {u"roadmap"_s, u"objectives"_s, u"whatif"_s}) {
        SCOPED_TRACE(part.toStdString());
        m_window->go({PageId::Strategy, action.toString(QUuid::WithoutBraces), part});
        QApplication::processEvents();
        auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        ASSERT_NE(list, nullptr);
        QTest::keyClick(list, Qt::Key_Return);
        report();
        const QModelIndex name = list->currentIndex().siblingAtColumn(part == u"whatif"_s ? WhatIfModel::Name : 0);
        const QPoint at = list->visualRect(name).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        report();
    }
}

TEST_F(StrategyPageTest, F1NamesEveryKeyAlsoOfDrawersAndOfTheListOutAndIn) {
    start();
    QStringList named;
    for (const KeyGroup& group : m_page->keyGroups()) {
        for (const KeyHint& key : group.keys) {
            named << group.heading + u": "_s + key.keys.join(u'+');
        }
    }
    for (const QString& key :
         {u"Strategy: Ctrl+E"_s, u"Forms: Ctrl+Enter"_s, u"Forms: Esc"_s, u"One stage more: Enter"_s,
          u"What came back: K"_s, u"What came back: T"_s, u"What came back: S"_s, u"What came back: ←+→"_s}) {
        EXPECT_TRUE(named.contains(key)) << key.toStdString();
    }
    {
        const ExpectedMessage grab("does not support grabbing the keyboard");
        const ExpectedMessage raise("does not support raise()");
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QApplication::processEvents();
    }
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().front()->text(), u"Export workbook…"_s);
    menu->close();
}

TEST_F(StrategyPageTest, APlaceLeadsToTheTabThatShowsIt) {
    start();
    const auto go = [&](const QString& code, const QString& part) {
        m_window->go({PageId::Strategy, code.isEmpty() ? QString() : idOf(code).toString(QUuid::WithoutBraces), part});
    };
    go(u"O3"_s, {});
    EXPECT_EQ(part(), u"objectives"_s);
    EXPECT_EQ(m_page->here().subject, idOf(u"O3"_s).toString(QUuid::WithoutBraces));
    go(u"M1"_s, {});
    EXPECT_EQ(part(), u"measures"_s);
    go({}, u"whatif"_s);
    EXPECT_EQ(part(), u"whatif"_s);
    go({}, {});
    EXPECT_EQ(part(), u"whatif"_s) << "as it was left";
    go(u"A1"_s, u"objectives"_s);
    EXPECT_EQ(m_page->here().subject, idOf(u"A1"_s).toString(QUuid::WithoutBraces));
}

TEST_F(StrategyPageTest, AQuestionLeadsToItsCardAndTheDraftIsMadeThereWithTheKeyboard) {
    start();
    AssessmentSession& session = *m_desk->session();
    for (const int i : {0, 1}) {
        ASSERT_TRUE(session.perform(SetStage{indicator(i), 2}, u"stage"_s));
        ASSERT_TRUE(session.perform(SetTarget{indicator(i), Target{4, QDate(2028, 12, 31)}}, u"target"_s));
    }
    m_window->go({PageId::Strategy, indicator(1), u"roadmap"_s});
    QApplication::processEvents();
    auto* cards = m_page->findChild<StageCardsDrawer*>();
    ASSERT_NE(cards, nullptr);
    ASSERT_TRUE(cards->isOpen());
    auto* list = cards->findChild<QTableView*>();
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(indicator(1)));
    list->setFocus(Qt::TabFocusReason);
    const std::size_t before = session.assessment().plan.actions.size();
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(session.assessment().plan.actions.size(), before + 1);
    EXPECT_EQ(session.assessment().plan.actions.back().lifts.front().indicator, indicator(1));
    EXPECT_TRUE(cards->isAncestorOf(QApplication::focusWidget())) << "whoever works in the drawer goes on there";
    EXPECT_EQ(m_page->keyHints().front().word, u"next field"_s) << "the cards store nothing";
}

TEST_F(StrategyPageTest, TheNoteOfAStepIsWrittenFromTheChecklist) {
    start();
    LifecycleStep step;
    step.id = idOf(u"S1"_s);
    step.title = u"Name the lead"_s; // without a day, so never late
    ASSERT_TRUE(session().perform(PutLifecycleStep{step}, u"Step"_s));
    m_window->go({PageId::Strategy, step.id.toString(QUuid::WithoutBraces), {}});
    QApplication::processEvents();
    auto* table = m_page->findChild<LifecycleTable*>();
    ASSERT_TRUE(table && table->hasFocus());
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(LifecycleModel::State));
    press(Qt::Key_Return);
    const auto* forms = m_page->findChild<PlanForms*>();
    ASSERT_TRUE(forms && qobject_cast<StepForm*>(forms->open()));
    QPlainTextEdit* note = nullptr;
    for (QPlainTextEdit* one : forms->open()->findChildren<QPlainTextEdit*>()) {
        note = one->accessibleName() == u"Note"_s ? one : note;
    }
    ASSERT_NE(note, nullptr);
    note->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(note, u"By decree"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_FALSE(forms->isOpen());
    EXPECT_EQ(session().assessment().plan.step(step.id)->note, u"By decree"_s);
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(StrategyPageTest, TheCardsOpenFromTheRoadmapOfAPlanThatIsLockedToo) {
    start();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    QAbstractButton* more = button(u"One stage more…"_s, true);
    ASSERT_NE(more, nullptr);
    EXPECT_FALSE(more->isEnabled());
    EXPECT_EQ(more->toolTip(), session().whyNotEditable());
    press(Qt::Key_C);
    auto* cards = m_page->findChild<StageCardsDrawer*>();
    ASSERT_TRUE(cards && cards->isOpen()) << "they say what comes next";
    const std::size_t before = session().assessment().plan.actions.size();
    press(Qt::Key_Return);
    EXPECT_EQ(session().assessment().plan.actions.size(), before);
}

TEST_F(StrategyPageTest, ANewDayIsThatOfEveryTab) {
    start();
    Action dated = *session().assessment().plan.action(idOf(u"A1"_s));
    dated.start = QDate(2026, 1, 1);
    dated.end = QDate(2027, 12, 31);
    ASSERT_TRUE(session().perform(PutAction{dated}, u"Dates"_s));
    LifecycleStep step;
    step.id = idOf(u"S1"_s);
    step.title = u"Name the lead"_s;
    step.due = QDate(2026, 6, 1);
    ASSERT_TRUE(session().perform(PutLifecycleStep{step}, u"Step"_s));
    const int before = lineOfToday();
    ASSERT_GE(before, 0);
    m_window->go({PageId::Strategy, {}, u"objectives"_s});
    const QAbstractItemModel* steps = m_page->findChild<LifecycleTable*>()->model();
    const auto state = [&] {
        for (int row = 0; row < steps->rowCount(); ++row) {
            if (steps->index(row, LifecycleModel::Step).data().toString() == step.title) {
                return steps->index(row, LifecycleModel::State).data().toString();
            }
        }
        return QString();
    };
    EXPECT_FALSE(state().contains(u"74"_s)) << state().toStdString();
    comeBackAfter(1);
    EXPECT_FALSE(state().contains(u"74"_s)) << state().toStdString();
    m_window->go({PageId::Strategy, idOf(u"M1"_s).toString(QUuid::WithoutBraces), u"measures"_s});

    comeBackAfter(92); // it is 14 August
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    QTest::keyClicks(QApplication::focusWidget(), u"60"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const Plan& plan = session().assessment().plan;
    ASSERT_EQ(plan.measures.front().readings.size(), 1U);
    EXPECT_EQ(plan.measures.front().readings.front().date, QDate(2026, 8, 14));
    EXPECT_TRUE(state().contains(u"74"_s)) << state().toStdString();
    m_window->go({PageId::Strategy, idOf(u"A4"_s).toString(QUuid::WithoutBraces), u"roadmap"_s});
    EXPECT_GT(lineOfToday(), before + 20) << "a quarter further";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(plan.action(idOf(u"A4"_s))->start, QDate(2026, 7, 1)) << "the quarter that it is now";
}

TEST_F(StrategyPageTest, WhatIsHalfTypedInACellOutlivesMidnight) {
    start();
    LifecycleStep step;
    step.id = idOf(u"S1"_s);
    step.title = u"Name the lead"_s;
    step.due = QDate(2026, 5, 1);
    ASSERT_TRUE(session().perform(PutLifecycleStep{step}, u"Step"_s));
    m_window->go({PageId::Strategy, idOf(u"S1"_s).toString(QUuid::WithoutBraces), u"objectives"_s});
    auto* table = m_page->findChild<LifecycleTable*>();
    ASSERT_TRUE(table->isVisible());
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(LifecycleModel::Owner));
    press(Qt::Key_Return);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, u"Cabinet"_s);
    comeBackAfter(1);
    EXPECT_EQ(session().assessment().plan.step(step.id)->owner, u"Cabinet"_s);
}

TEST_F(StrategyPageTest, AnUndoOfWhatWasReportedInFollowUpStaysThere) {
    start();
    Action late = *session().assessment().plan.action(idOf(u"A4"_s));
    late.start = QDate(2026, 1, 1);
    late.end = QDate(2026, 12, 31);
    late.status = ActionStatus::Running;
    ASSERT_TRUE(session().perform(PutAction{late}, u"Dates"_s));
    m_window->go({PageId::Strategy, late.id.toString(QUuid::WithoutBraces), u"measures"_s});
    auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
    ASSERT_NE(table, nullptr);
    const auto progress = [&] { return session().assessment().plan.action(late.id)->progress; };
    // At 90 % it is late no more, and its row goes.
    for (const int percent : {10, 90}) {
        SCOPED_TRACE(percent);
        table->setCurrentIndex(table->model()->index(0, LateActionsModel::Reported));
        press(Qt::Key_Return);
        auto* spin = table->viewport()->findChild<QSpinBox*>();
        ASSERT_NE(spin, nullptr);
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(percent));
        QTest::keyClick(spin, Qt::Key_Return);
        QTest::qWait(20);
        ASSERT_EQ(progress(), percent);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(20);
        EXPECT_EQ(progress(), 0);
        EXPECT_EQ(m_page->currentTab()->key(), u"measures"_s);
        EXPECT_EQ(part(), u"measures/followUp"_s);
        EXPECT_TRUE(table->isVisible());
        table->setFocus(Qt::TabFocusReason);
    }
    m_window->go({PageId::Strategy, {}, u"roadmap"_s});
    m_window->go({PageId::Strategy, idOf(u"M1"_s).toString(QUuid::WithoutBraces), u"measures"_s});
    EXPECT_EQ(part(), u"measures"_s);
    m_window->go({PageId::Strategy, {}, u"measures/followUp"_s});
    EXPECT_EQ(part(), u"measures/followUp"_s) << "as it is kept for the next time";
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(StrategyPageTest, EachTabIsToldByTheKeyOfItsPlaces) {
    start();
    for (const QString& key : {u"roadmap"_s, u"whatif"_s, u"objectives"_s, u"measures"_s}) {
        m_window->go({PageId::Strategy, {}, key});
        ASSERT_NE(m_page->currentTab(), nullptr);
        EXPECT_EQ(m_page->currentTab()->key(), key);
        EXPECT_EQ(tabs()->tabText(tabs()->currentIndex()), m_page->currentTab()->word());
        EXPECT_TRUE(m_page->currentTab()->isVisible());
    }
}

TEST_F(StrategyPageTest, ItFoldsInASmallWindowAndAtALargeText) {
    start();
    for (const auto& [size, percent] :
         {std::pair(QSize(1366, 740), 100), std::pair(QSize(1024, 680), 100), std::pair(QSize(1366, 740), 200)}) {
        m_style->setTextPercent(percent);
        m_window->resize(size);
        for (const QString& key : {u"roadmap"_s, u"whatif"_s, u"objectives"_s, u"measures"_s}) {
            m_window->go({PageId::Strategy, {}, key});
            QTest::qWait(20);
            EXPECT_EQ(m_window->size(), size) << "pushed wider by " << key.toStdString() << " at " << percent;
            EXPECT_LE(tabs()->mapTo(m_page, QPoint(tabs()->width(), 0)).x(), m_page->width()) << key.toStdString();
        }
    }
}

TEST(PlaceOfPlanStep, LeadsToTheTabThatShowsIt) {
    Assessment before;
    before.plan = smallPlan();
    Assessment after = before;
    after.plan.actions[0].title = u"Other"_s;
    const QString action = idOf(u"A1"_s).toString(QUuid::WithoutBraces);
    const Place gaps{PageId::Gaps, {}, {}};
    EXPECT_EQ(placeOfStep(before, after, gaps), (Place{PageId::Strategy, action, u"roadmap"_s}));
    EXPECT_EQ(placeOfStep(before, after, {PageId::Strategy, {}, u"whatif"_s}), std::nullopt);
    EXPECT_NE(placeOfStep(before, after, {PageId::Strategy, {}, u"measures"_s}), std::nullopt);
    EXPECT_NE(placeOfStep(before, after, {PageId::Strategy, {}, u"measures/followUp"_s}), std::nullopt)
        << "what is late shows no change of a title";
    after = before;
    after.plan.actions[0].progress = 40;
    EXPECT_EQ(placeOfStep(before, after, {PageId::Strategy, {}, u"measures/followUp"_s}), std::nullopt);
    EXPECT_EQ(placeOfStep(before, after, {PageId::Strategy, {}, u"measures"_s})->part, u"roadmap"_s);
    after = before;
    after.plan.objectives.erase(after.plan.objectives.begin() + 1);
    EXPECT_EQ(placeOfStep(before, after, gaps), (Place{PageId::Strategy, {}, u"objectives"_s}))
        << "one that is gone is not chosen";
    after = before;
    after.plan.vision = u"Other"_s;
    EXPECT_EQ(placeOfStep(before, after, gaps), (Place{PageId::Strategy, {}, u"objectives"_s}));
    after = before;
    after.plan.measures[0].title = u"Other"_s;
    EXPECT_EQ(placeOfStep(before, after, gaps)->part, u"measures"_s);
}

} // namespace
} // namespace atalaya::test
