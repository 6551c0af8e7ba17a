#include "tests/views/strategy/WhatIfFixture.h"
#include "views/strategy/whatif/FrontierDrawer.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QSpinBox>

namespace atalaya::test {
namespace {

class WhatIfScenariosTest : public WhatIfFixture {
protected:
    /// Everything that can be asked, by the controls that ask it.
    void ask() const {
        setBudget(u"0.80"_s);
        click(u"Reach the targets at least cost"_s);
        click(u"Limits…"_s);
        auto* year = named<QDoubleSpinBox>(u"2027"_s);
        auto* body = named<QSpinBox>(u"CSIRT"_s);
        ASSERT_TRUE(year && body);
        typeInto(year, u"0.60"_s);
        typeInto(body, u"2"_s);
        QTest::keyClick(body, Qt::Key_Escape);
        tick(u"A1"_s);
        press(Qt::Key_M);
        goTo(u"A2"_s);
        press(Qt::Key_X);
        goTo(u"A3"_s);
        press(Qt::Key_Right);
    }
    [[nodiscard]] QStringList names() const {
        QStringList all;
        for (const Scenario& one : plan().scenarios) {
            all << one.name;
        }
        return all;
    }
};

TEST_F(WhatIfScenariosTest, AScenarioBringsBackAllItWasAskedWith) {
    start();
    ask();
    const Plan before = plan();
    saveAs(u"All of it"_s);
    ASSERT_EQ(plan().scenarios.size(), 1U);
    const Scenario saved = plan().scenarios.front();
    EXPECT_EQ(saved.goal, PlanGoal::ReachTargets);
    EXPECT_EQ(saved.totalBudget, 800'000);
    EXPECT_EQ(saved.budgetByYear, (std::map<int, qint64>{{2027, 600'000}}));
    EXPECT_EQ(saved.capacity, (std::map<QString, int>{{u"CSIRT"_s, 2}}));
    EXPECT_EQ(saved.mustDo, std::set<QUuid>{idOf(u"A1"_s)});
    EXPECT_EQ(saved.excluded, std::set<QUuid>{idOf(u"A2"_s)});
    EXPECT_EQ(saved.actions.size(), 1U);
    ASSERT_TRUE(saved.movedOthers.contains(idOf(u"A3"_s))) << "A3 was moved and is not chosen";
    EXPECT_EQ(saved.movedOthers.at(idOf(u"A3"_s)).start, QDate(2028, 4, 1));
    EXPECT_EQ(session().history().count(), 1);
    session().history().undo();
    EXPECT_EQ(plan(), before);
    session().history().redo();
    EXPECT_EQ(plan().scenarios.front(), saved);

    const WhatIfChoice asked = m_tab->choice();
    setBudget(u"1.20"_s);
    click(u"Most improvement"_s);
    goTo(u"A1"_s);
    press(Qt::Key_M);
    press(Qt::Key_Space);
    goTo(u"A2"_s);
    press(Qt::Key_X);
    goTo(u"A3"_s);
    press(Qt::Key_Backspace);
    click(u"Limits (2)…"_s);
    typeInto(named<QDoubleSpinBox>(u"2027"_s), u"0.10"_s);
    typeInto(named<QSpinBox>(u"CSIRT"_s), u"0"_s);
    QTest::keyClick(named<QSpinBox>(u"CSIRT"_s), Qt::Key_Escape);
    EXPECT_NE(m_tab->choice(), asked);
    loadScenario(1);
    EXPECT_EQ(m_tab->choice(), asked);
    EXPECT_DOUBLE_EQ(m_tab->findChild<QDoubleSpinBox*>()->value(), 0.8);
    EXPECT_TRUE(says(u"0.40 of 0.80 M USD"_s));
    EXPECT_EQ(scenarios()->model()->rowCount(), 1) << "the present choice is the saved one again";
}

TEST_F(WhatIfScenariosTest, ScenariosSayInWhatTheyWereAskedDifferently) {
    start();
    saveAs(u"Plain"_s);
    ask();
    EXPECT_FALSE(says(u"Asked differently"_s)) << "nothing is compared";
    auto* compare = named<QComboBox>(u"Compare with"_s);
    ASSERT_NE(compare, nullptr);
    compare->setFocus(Qt::TabFocusReason);
    QTest::keyClick(compare, Qt::Key_Down);
    for (const QString& part :
         {u"goal: the targets at least cost, there most improvement"_s, u"budget: 0.80 M USD, there no limit"_s,
          u"budget of 2027: 0.60 M USD, there no limit"_s, u"most actions a year of CSIRT: 2, there no limit"_s,
          u"must be in it: A1, there nothing"_s, u"left out: A2, there nothing"_s}) {
        EXPECT_TRUE(says(part)) << part.toStdString();
    }
    click(u"Most improvement"_s);
    EXPECT_FALSE(says(u"goal:"_s)) << "only what differs";
    EXPECT_TRUE(says(u"Asked differently"_s));
    loadScenario(1);
    EXPECT_FALSE(says(u"Asked differently"_s));
}

TEST_F(WhatIfScenariosTest, AChoiceThatWasNotSavedCanBeHadBack) {
    start();
    tick(u"A1"_s);
    saveAs(u"One"_s);
    tick(u"A3"_s);
    const WhatIfChoice unsaved = m_tab->choice();
    loadScenario(1);
    EXPECT_NE(m_tab->choice(), unsaved);
    click(u"Back to it"_s);
    EXPECT_EQ(m_tab->choice(), unsaved);
    // Whoever is led to a scenario sees it, and keeps what is put together.
    m_window->go({PageId::Home, {}, {}});
    m_window->go({PageId::Gaps, plan().scenarios.front().id.toString(QUuid::WithoutBraces), {}});
    EXPECT_EQ(m_tab->choice(), unsaved);
    EXPECT_EQ(scenarios()->currentIndex().row(), 1);
}

TEST_F(WhatIfScenariosTest, EachIsAsHighAsItsNameNeedsWhenTheWindowGetsAnotherWidth) {
    start();
    tick(u"A1"_s);
    saveAs(u"All that the ministries asked for in the second round of talks"_s);
    tick(u"A3"_s);
    ASSERT_EQ(scenarios()->model()->rowCount(), 2) << "the present choice stands first";
    for (const int width : {1150, 1366, 1150, 1700}) { // only the column of the names gets another width by that
        m_window->resize(width, 740);
        QApplication::processEvents();
        QApplication::processEvents(); // rows follow their column with the next events
        const int padding = m_style->px(8);
        const QRect room(0, 0, scenarios()->columnWidth(ScenariosModel::Name) - 2 * padding, 10'000);
        for (int row = 0; row < 2; ++row) {
            const QString name = scenarios()->model()->index(row, ScenariosModel::Name).data().toString();
            const int words =
                QFontMetrics(m_style->font("body", 600)).boundingRect(room, Qt::TextWordWrap, name).height();
            const int least = std::max(m_style->px(28), scenarios()->verticalHeader()->sectionSizeHint(row));
            EXPECT_EQ(scenarios()->rowHeight(row), std::max(least, words + padding))
                << name.toStdString() << " at " << width;
        }
    }
    EXPECT_LT(scenarios()->rowHeight(0), m_style->px(40)) << "one line";
}

TEST_F(WhatIfScenariosTest, TheyAreMovedByTheKeysOfEveryOtherList) {
    start();
    for (const QString& name : {u"One"_s, u"Two"_s}) {
        tick(name == u"One"_s ? u"A1"_s : u"A3"_s);
        saveAs(name);
    }
    scenarios()->setFocus(Qt::TabFocusReason);
    scenarios()->selectRow(1);
    QTest::keyClick(scenarios(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names(), (QStringList{u"One"_s, u"Two"_s}));
    scenarios()->selectRow(1);
    QTest::keyClick(scenarios(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(names(), (QStringList{u"Two"_s, u"One"_s}));
    QTest::keyClick(scenarios(), Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(names(), (QStringList{u"One"_s, u"Two"_s}));
}

TEST_F(WhatIfScenariosTest, ButtonsStayWithTheRowThatWasChosen) {
    start();
    for (const auto& [name, action] :
         {std::pair(u"One"_s, u"A1"_s), std::pair(u"Two"_s, u"A3"_s), std::pair(u"Three"_s, u"A4"_s)}) {
        tick(action);
        saveAs(name);
    }
    scenarios()->setFocus(Qt::TabFocusReason);
    scenarios()->selectRow(0);
    QAbstractButton* down = button(u"Move the scenario down"_s, true);
    ASSERT_NE(down, nullptr);
    down->setFocus(Qt::TabFocusReason);
    QTest::keyClick(down, Qt::Key_Space);
    EXPECT_EQ(names(), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}));
    EXPECT_TRUE(down->hasFocus());
    QTest::keyClick(down, Qt::Key_Space);
    EXPECT_EQ(names(), (QStringList{u"Two"_s, u"Three"_s, u"One"_s})) << "still about One, although Three is shown";
    EXPECT_FALSE(down->isEnabled());
    EXPECT_TRUE(scenarios()->hasFocus());
    tick(u"A2"_s);
    EXPECT_EQ(scenarios()->currentIndex().row(), 0) << "what is put together now";
}

TEST_F(WhatIfScenariosTest, TheOneThatIsShownIsMarkedAgainWhenItsRemovalIsUndone) {
    start();
    for (const auto& [name, action] :
         {std::pair(u"One"_s, u"A1"_s), std::pair(u"Two"_s, u"A3"_s), std::pair(u"Three"_s, u"A4"_s)}) {
        tick(action);
        saveAs(name);
    }
    loadScenario(1);
    ASSERT_EQ(scenarios()->model()->rowCount(), 3) << "no row of its own for what is put together";
    ASSERT_TRUE(scenarios()->hasFocus());
    QTest::keyClick(scenarios(), Qt::Key_Delete);
    EXPECT_EQ(names(), (QStringList{u"One"_s, u"Three"_s}));
    scenarios()->setFocus(Qt::TabFocusReason);
    session().history().undo();
    EXPECT_EQ(names(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
    EXPECT_EQ(scenarios()->currentIndex().row(), 1);
    EXPECT_TRUE(scenarios()->selectionModel()->isRowSelected(1, {}));
    EXPECT_TRUE(scenarios()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"shown"_s));
}

TEST_F(WhatIfScenariosTest, EveryKeyIsNamed) {
    start();
    const auto keysOf = [this](const QString& title) {
        QStringList keys;
        for (const KeyGroup& group : m_tab->keyGroups()) {
            for (const KeyHint& hint : group.heading == title ? group.keys : std::vector<KeyHint>()) {
                keys << hint.keys.join(u'+');
            }
        }
        return keys;
    };
    EXPECT_TRUE(keysOf(u"Scenarios"_s).contains(u"Ctrl+↑+↓"_s));
    EXPECT_EQ(keysOf(u"Cost and benefit"_s), (QStringList{u"←+→"_s, u"Home"_s, u"End"_s, u"Enter"_s, u"Esc"_s}));
    EXPECT_TRUE(keysOf(m_tab->word()).contains(u"M"_s) && keysOf(m_tab->word()).contains(u"Enter"_s));
    click(u"Cost and benefit…"_s);
    ASSERT_TRUE(m_tab->findChild<FrontierDrawer*>()->waitFor(-1));
    EXPECT_EQ(m_tab->keyHints().at(1).keys, QStringList{u"Enter"_s});
}

} // namespace
} // namespace atalaya::test
