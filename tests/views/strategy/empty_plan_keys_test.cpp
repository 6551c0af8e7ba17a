// The keys that the strip names while there is no plan yet, or none any more: each does what it says.
#include "tests/support/Strict.h"
#include "tests/views/strategy/StrategyPageFixture.h"
#include "views/strategy/TabBar.h"
#include "views/strategy/forms/ActionForm.h"
#include "views/strategy/forms/MeasureForm.h"
#include "views/strategy/forms/ObjectiveForm.h"
#include "views/strategy/forms/PlanForms.h"
#include "views/strategy/forms/StageCardsDrawer.h"
#include "views/strategy/measures/MeasuresTab.h"
#include "views/strategy/roadmap/GanttView.h"
#include "views/strategy/whatif/AskDrawer.h"
#include "views/widgets/SegmentedControl.h"

#include <QLineEdit>

namespace atalaya::test {
namespace {

class EmptyPlanKeysTest : public StrategyPageFixture {
protected:
    [[nodiscard]] Plan begun() const override { return {}; }
    void startOn(const QString& part) {
        start();
        go(part);
        QObject::connect(m_page, &Page::hintsChanged, m_page, [this] { m_told = m_page->keyHints(); });
        m_told = m_page->keyHints();
    }
    void go(const QString& part) {
        m_window->go({PageId::Strategy, {}, part});
        QApplication::processEvents();
    }
    /// The keys that are named now. Whoever heard the page's signal has been told of them.
    [[nodiscard]] QStringList named() const {
        EXPECT_TRUE(m_told == m_page->keyHints()) << "the strip still names what was";
        QStringList keys;
        for (const KeyHint& hint : m_page->keyHints()) {
            keys << hint.keys.join(u'+');
        }
        return keys;
    }
    /// Where a person's key goes.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
        QApplication::processEvents();
    }
    [[nodiscard]] Drawer* leaf() const {
        const auto* forms = m_page->findChild<PlanForms*>();
        return forms != nullptr ? forms->open() : nullptr;
    }
    /// Whether a leaf of this kind is open now; it is closed again.
    template <class Leaf> [[nodiscard]] bool opens() const {
        const bool isOpen = qobject_cast<Leaf*>(leaf()) != nullptr;
        if (leaf() != nullptr) {
            leaf()->close();
            QApplication::processEvents();
        }
        return isOpen;
    }
    void change(const Change& change) const {
        ASSERT_TRUE(session().perform(change, u"Change"_s));
        QApplication::processEvents();
    }
    void undo() const {
        session().history().undo();
        QApplication::processEvents();
    }
    void approve() const {
        ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
        QApplication::processEvents();
    }
    [[nodiscard]] const Plan& plan() const { return session().assessment().plan; }
    [[nodiscard]] ObjectivesTab* objectives() const { return m_page->findChild<ObjectivesTab*>(); }
    [[nodiscard]] static std::string focusWords() {
        const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        return button != nullptr ? button->text().toStdString() : "no button";
    }

    const QStringList keysOfTree{u"Enter"_s, u"Insert"_s, u"A"_s, u"C"_s, u"Ctrl+↑"_s};
    const QStringList keysToBegin{u"Insert"_s, u"A"_s, u"C"_s};

private:
    std::vector<KeyHint> m_told;
};

TEST_F(EmptyPlanKeysTest, BeginObjectivesActionsAndCardsWhereTheTreeIsNotShown) {
    startOn(u"objectives"_s);
    EXPECT_EQ(named(), keysToBegin);
    EXPECT_EQ(focusWords(), "Begin with the gaps…");
    press(Qt::Key_Insert);
    EXPECT_TRUE(opens<ObjectiveForm>());
    press(Qt::Key_A);
    EXPECT_TRUE(opens<ActionForm>());
    press(Qt::Key_C);
    EXPECT_TRUE(opens<StageCardsDrawer>());
    EXPECT_EQ(named(), keysToBegin);
    m_page->findChild<TabBar*>()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Insert);
    EXPECT_TRUE(opens<ObjectiveForm>()) << "wherever the focus is on the page";
}

TEST_F(EmptyPlanKeysTest, NameTheTreesOwnFromTheFirstObjectiveOn) {
    startOn(u"objectives"_s);
    press(Qt::Key_Insert);
    ASSERT_NE(leaf(), nullptr);
    QLineEdit* title = nullptr;
    for (QLineEdit* one : leaf()->findChildren<QLineEdit*>()) {
        title = one->accessibleName() == u"Title"_s ? one : title;
    }
    ASSERT_NE(title, nullptr);
    title->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(title, u"A and C are letters here"_s);
    ASSERT_EQ(title->text(), u"A and C are letters here"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(plan().objectives.size(), 1U);
    EXPECT_EQ(leaf(), nullptr);
    EXPECT_EQ(named(), keysOfTree);
    EXPECT_TRUE(objectives()->objectives()->tree()->hasFocus()) << "its keys work at once";
    press(Qt::Key_Delete);
    ASSERT_TRUE(plan().objectives.empty());
    EXPECT_EQ(named(), keysToBegin);
    EXPECT_EQ(focusWords(), "Begin with the gaps…") << "the focus does not go astray with the tree";
    undo();
    EXPECT_EQ(named(), keysOfTree);
    EXPECT_TRUE(objectives()->objectives()->tree()->hasFocus());
    undo();
    EXPECT_EQ(named(), keysToBegin);
}

TEST_F(EmptyPlanKeysTest, AreTheTreesWhenTheDrawerThatFilledItCloses) {
    startOn(u"objectives"_s);
    press(Qt::Key_C);
    ASSERT_NE(qobject_cast<StageCardsDrawer*>(leaf()), nullptr);
    press(Qt::Key_Return);
    ASSERT_EQ(plan().actions.size(), 1U);
    QWidget* cards = leaf();
    press(Qt::Key_Escape);
    EXPECT_EQ(leaf(), nullptr);
    EXPECT_TRUE(objectives()->objectives()->tree()->hasFocus()) << "the button it was opened from is gone";
    for (int stops = 0; stops < 40; ++stops) {
        press(Qt::Key_Tab);
        ASSERT_FALSE(cards->isAncestorOf(QApplication::focusWidget())) << "what is closed is no stop";
    }
    objectives()->objectives()->tree()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    EXPECT_EQ(plan().actions.size(), 1U) << "no second draft";
    EXPECT_TRUE(opens<ActionForm>());
}

TEST_F(EmptyPlanKeysTest, AreNoneWhereNothingMayBeBegun) {
    startOn(u"objectives"_s);
    approve();
    EXPECT_EQ(named(), QStringList());
    press(Qt::Key_Insert);
    press(Qt::Key_A);
    EXPECT_EQ(leaf(), nullptr);
    EXPECT_TRUE(plan().isEmpty());
    for (const QString& part : {u"roadmap"_s, u"whatif"_s, u"measures"_s}) {
        go(part);
        EXPECT_EQ(named(), QStringList()) << part.toStdString();
    }
}

TEST_F(EmptyPlanKeysTest, OfCoverageComeWithTheFirstRow) {
    startOn(u"objectives"_s);
    objectives()->setView(ObjectivesTab::Coverage);
    QApplication::processEvents();
    EXPECT_EQ(named(), QStringList());
    change(PutObjective{smallObjective(u"O1"_s, u"Watch"_s)});
    EXPECT_TRUE(QTest::qWaitFor([this] { return named().contains(u"Enter"_s); }));
    // What the strategy lacks comes behind the painting.
    EXPECT_TRUE(QTest::qWaitFor([this] { return named().contains(u"→"_s); }));
    undo();
    EXPECT_TRUE(QTest::qWaitFor([this] { return named().isEmpty(); }));
}

TEST_F(EmptyPlanKeysTest, AddTheFirstStepOfTheLifecycle) {
    startOn(u"objectives"_s);
    objectives()->setView(ObjectivesTab::Lifecycle);
    QApplication::processEvents();
    EXPECT_EQ(named(), QStringList{u"Insert"_s});
    press(Qt::Key_Insert);
    ASSERT_EQ(plan().lifecycle.size(), 1U);
    EXPECT_EQ(named(), QStringList({u"Space"_s, u"Enter"_s, u"Insert"_s, u"Ctrl+↑"_s}));
    EXPECT_TRUE(objectives()->lifecycle()->table()->isAncestorOf(QApplication::focusWidget())) << "in its name";
    press(Qt::Key_Escape);
    undo();
    EXPECT_TRUE(plan().lifecycle.empty());
    EXPECT_EQ(named(), QStringList{u"Insert"_s});
    EXPECT_TRUE(plan().objectives.empty()) << "Insert means a step here";
}

TEST_F(EmptyPlanKeysTest, OfTheRoadmapAddTheFirstAction) {
    startOn(u"roadmap"_s);
    EXPECT_EQ(named(), QStringList({u"Insert"_s, u"C"_s}));
    EXPECT_EQ(focusWords(), "Add action…");
    press(Qt::Key_Insert);
    EXPECT_TRUE(opens<ActionForm>());
    press(Qt::Key_C);
    EXPECT_TRUE(opens<StageCardsDrawer>());
    change(PutAction{smallAction(u"A1"_s, u"Duty roster"_s, {})});
    EXPECT_EQ(named(), QStringList({u"←+→"_s, u"Enter"_s, u"W"_s, u"C"_s, u"Ctrl+↑"_s}));
    EXPECT_TRUE(m_page->findChild<GanttView*>()->hasFocus()) << "its keys work at once";
    m_page->findChild<TabBar*>()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Insert);
    EXPECT_TRUE(opens<ActionForm>());
    press(Qt::Key_C);
    EXPECT_TRUE(opens<StageCardsDrawer>());
    undo();
    EXPECT_EQ(named(), QStringList({u"Insert"_s, u"C"_s}));
}

TEST_F(EmptyPlanKeysTest, OfMeasuresAddTheFirstMeasure) {
    startOn(u"measures"_s);
    EXPECT_EQ(named(), QStringList{u"Insert"_s});
    EXPECT_EQ(focusWords(), "Add measure…");
    press(Qt::Key_Insert);
    EXPECT_TRUE(opens<MeasureForm>());
    auto* shown = m_page->findChild<MeasuresTab*>()->findChild<SegmentedControl*>();
    QTest::mouseClick(shown->segment(1), Qt::LeftButton);
    EXPECT_EQ(named(), QStringList()) << "nothing is late";
    press(Qt::Key_Insert);
    EXPECT_EQ(leaf(), nullptr);
    QTest::mouseClick(shown->segment(0), Qt::LeftButton);
    change(PutObjective{smallObjective(u"O1"_s, u"Watch"_s)});
    EXPECT_EQ(named(), QStringList{u"Insert"_s});
    change(PutMeasure{smallMeasure(u"M1"_s, u"Hours watched"_s, u"O1"_s)});
    EXPECT_EQ(named(), QStringList({u"Enter"_s, u"R"_s, u"Insert"_s, u"Ctrl+↑"_s}));
    undo();
    EXPECT_EQ(named(), QStringList{u"Insert"_s});
}

TEST_F(EmptyPlanKeysTest, OfWhatIfComeWithTheFirstActionToChoose) {
    startOn(u"whatif"_s);
    EXPECT_EQ(named(), QStringList());
    EXPECT_EQ(focusWords(), "Add an action");
    press(Qt::Key_S);
    EXPECT_TRUE(m_page->findChild<AskDrawer*>() && !m_page->findChild<AskDrawer*>()->isOpen());
    EXPECT_TRUE(says(u"There is nothing to save as a scenario: no action is still to be done. Add an action first."_s));
    press(Qt::Key_Space);
    EXPECT_TRUE(opens<ActionForm>());
    change(PutAction{smallAction(u"A1"_s, u"Duty roster"_s, {})});
    EXPECT_EQ(named(), QStringList({u"Space"_s, u"B"_s, u"S"_s, u"T"_s}));
    undo();
    EXPECT_EQ(named(), QStringList());
    EXPECT_EQ(focusWords(), "Add an action");
}

} // namespace
} // namespace atalaya::test
