#include "tests/views/strategy/WhatIfFixture.h"
#include "views/strategy/whatif/FrontierChart.h"
#include "views/strategy/whatif/FrontierDrawer.h"

#include <QCheckBox>
#include <QRegularExpression>
#include <QSpinBox>

#include <atomic>
#include <memory>
#include <thread>

namespace atalaya::test {
namespace {

using SearchTime = std::chrono::steady_clock::time_point;

/// The search for the best plan on the page: what limits it, how it is stopped and goes on, and what it takes away.
class WhatIfSearchTest : public WhatIfFixture {
protected:
    /// A clock by which the time is over as soon as a search looks at it.
    [[nodiscard]] static std::function<SearchTime()> hurriedClock() {
        return
            [looks = std::make_shared<std::atomic<int>>(0)] { return SearchTime(std::chrono::hours(100 * ++*looks)); };
    }
    void limit(const QString& name, const QString& typed) const {
        QAbstractButton* open = button(
            m_tab->choice().budgetByYear.empty() && m_tab->choice().capacity.empty() ? u"Limits…"_s : u"Limits (1)…"_s,
            true);
        ASSERT_NE(open, nullptr);
        QTest::mouseClick(open, Qt::LeftButton);
        auto* field = named<QAbstractSpinBox>(name);
        ASSERT_NE(field, nullptr) << name.toStdString();
        typeInto(field, typed);
        QTest::keyClick(field, Qt::Key_Escape);
        table()->setFocus(Qt::TabFocusReason);
    }
    [[nodiscard]] static std::set<QUuid> of(const QStringList& codes) {
        std::set<QUuid> ids;
        for (const QString& code : codes) {
            ids.insert(idOf(code));
        }
        return ids;
    }
};

TEST_F(WhatIfSearchTest, TicksThatTheBestPlanReplacesCanBeHadBack) {
    start();
    setBudget(u"1.00"_s);
    tick(u"A2"_s);
    findBest();
    ASSERT_NE(chosen(), of({u"A2"_s}));
    const std::set<QUuid> best = chosen();
    setBudget(u"0.90"_s);
    click(u"Back to it"_s);
    EXPECT_EQ(chosen(), of({u"A2"_s}));
    EXPECT_EQ(m_tab->choice().budget, 900'000) << "only the ticks were replaced";
    setBudget(u"1.00"_s);
    findBest();
    ASSERT_EQ(chosen(), best);
    m_notices.take(u"whatIfChoice"_s);
    setBudget(u"0.30"_s);
    findBest();
    ASSERT_NE(chosen(), best);
    EXPECT_EQ(button(u"Back to it"_s, true), nullptr) << "what was found can be found again";
}

TEST_F(WhatIfSearchTest, TicksThatAPointReplacesCanBeHadBackWithTheirBudget) {
    start();
    setBudget(u"1.00"_s);
    tick(u"A2"_s);
    const WhatIfChoice before = m_tab->choice();
    click(u"Cost and benefit…"_s);
    auto* drawer = m_tab->findChild<FrontierDrawer*>();
    ASSERT_TRUE(drawer->waitFor(-1));
    auto* chart = drawer->findChild<FrontierChart*>();
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    ASSERT_NE(m_tab->choice(), before);
    click(u"Back to it"_s);
    EXPECT_EQ(m_tab->choice(), before);
}

TEST_F(WhatIfSearchTest, APlanThatIsNotProvenSaysHowFarItMayBeAndGoesOn) {
    start();
    setBudget(u"1.50"_s);
    limit(u"Search for at most"_s, u"30"_s);
    EXPECT_EQ(m_preferences->longestSearch(), 30);
    m_tab->planSearch().setClock(hurriedClock());
    findBest();
    EXPECT_EQ(m_tab->planSearch().longest(), std::chrono::seconds(30));
    static const QRegularExpression distance(
        u"a better plan may exist, with at most [1-9][0-9]*\\.[0-9]% more of the gain that could be reached"_s);
    EXPECT_TRUE(distance.match(panel()->outcome()).hasMatch()) << panel()->outcome().toStdString();
    EXPECT_TRUE(says(u"Best found."_s));
    EXPECT_TRUE(says(u"What a larger budget would buy was not found in time."_s));
    EXPECT_FALSE(chosen().empty()) << "the best that was found";
    ASSERT_NE(button(u"Search on"_s, true), nullptr);
    m_tab->planSearch().setClock({});
    QTest::keyClick(table(), Qt::Key_B, Qt::ShiftModifier);
    ASSERT_TRUE(m_tab->planSearch().waitFor(-1));
    QApplication::processEvents();
    EXPECT_EQ(m_tab->planSearch().longest(), std::chrono::seconds(60)) << "twice as long";
    EXPECT_EQ(chosen(), bestPlainly(1'500'000));
    EXPECT_TRUE(panel()->outcome().contains(u"No plan is better"_s)) << panel()->outcome().toStdString();
    EXPECT_EQ(button(u"Search on"_s, true), nullptr);
}

TEST_F(WhatIfSearchTest, SearchOnIsNotOfferedForAnotherQuestion) {
    start();
    setBudget(u"1.50"_s);
    m_tab->planSearch().setClock(hurriedClock());
    findBest();
    ASSERT_NE(button(u"Search on"_s, true), nullptr);
    setBudget(u"1.40"_s);
    EXPECT_EQ(button(u"Search on"_s, true), nullptr);
    EXPECT_NE(button(u"Search again"_s, true), nullptr);
    setBudget(u"1.50"_s);
    m_tab->planSearch().setClock({});
    click(u"Search on"_s);
    ASSERT_TRUE(m_tab->planSearch().waitFor(-1));
    QApplication::processEvents();
    EXPECT_TRUE(panel()->outcome().contains(u"No plan is better"_s));
}

TEST_F(WhatIfSearchTest, CancelKeepsTheBestThatWasFound) {
    start();
    setBudget(u"1.50"_s);
    // The search stands still at its first look at the clock until Cancel was pressed.
    const auto goesOn = std::make_shared<std::atomic<bool>>(false);
    m_tab->planSearch().setClock([goesOn] {
        while (!*goesOn) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return std::chrono::steady_clock::now();
    });
    press(Qt::Key_B);
    EXPECT_TRUE(says(u"Searching for the best plan"_s));
    QAbstractButton* cancel = button(u"Cancel"_s, true);
    if (cancel) {
        QTest::mouseClick(cancel, Qt::LeftButton);
    }
    *goesOn = true;
    ASSERT_TRUE(m_tab->planSearch().waitFor(-1));
    ASSERT_NE(cancel, nullptr);
    QApplication::processEvents();
    EXPECT_TRUE(panel()->outcome().contains(u"The search was stopped"_s)) << panel()->outcome().toStdString();
    EXPECT_TRUE(says(u"Best found."_s));
    EXPECT_TRUE(chosen().contains(idOf(u"A4"_s))) << "the best that was found is ticked";
    EXPECT_NE(button(u"Search on"_s, true), nullptr);
}

TEST_F(WhatIfSearchTest, CancelStopsTheFrontier) {
    start();
    auto* drawer = m_tab->findChild<FrontierDrawer*>();
    const auto goesOn = std::make_shared<std::atomic<bool>>(false);
    drawer->pointSearch().setClock([goesOn] {
        while (!*goesOn) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return std::chrono::steady_clock::now();
    });
    click(u"Cost and benefit…"_s);
    QAbstractButton* cancel = button(u"Cancel"_s, true);
    if (cancel) {
        QTest::mouseClick(cancel, Qt::LeftButton);
    }
    *goesOn = true;
    ASSERT_TRUE(drawer->waitFor(-1));
    ASSERT_NE(cancel, nullptr);
    EXPECT_TRUE(drawer->isOpen());
    EXPECT_TRUE(says(u"The search was stopped before it came to the first budget."_s));
}

TEST_F(WhatIfSearchTest, TheTimeOfTheSearchIsKeptForTheNextWindow) {
    start();
    limit(u"Search for at most"_s, u"300"_s);
    EXPECT_EQ(Preferences(pathOf(u"settings.ini"_s)).longestSearch(), 300);
    click(u"Limits…"_s);
    EXPECT_EQ(named<QSpinBox>(u"Search for at most"_s)->value(), 300);
}

TEST_F(WhatIfSearchTest, TheTargetsAreReachedAtLeastCost) {
    start();
    click(u"Reach the targets at least cost"_s);
    table()->setFocus(Qt::TabFocusReason);
    findBest();
    EXPECT_EQ(chosen(), of({u"A1"_s, u"A2"_s, u"A4"_s})) << "A3 has no target";
    EXPECT_TRUE(panel()->outcome().startsWith(u"Reaches every target for 1.40 M USD."_s))
        << panel()->outcome().toStdString();
    goTo(u"A3"_s);
    EXPECT_TRUE(panel()->reason().startsWith(u"A3 · Out: every target is reached without it."_s))
        << panel()->reason().toStdString();
}

TEST_F(WhatIfSearchTest, ATargetIsNotReachedAfterItsDay) {
    start();
    click(u"Reach the targets at least cost"_s);
    goTo(u"A2"_s);
    for (int quarter = 0; quarter < 3; ++quarter) {
        press(Qt::Key_Right); // from June 2028 to March 2029; the target is of December 2028
    }
    findBest();
    EXPECT_TRUE(chosen().empty()) << "there is no plan to take";
    EXPECT_TRUE(says(u"No action that ends by 31 December 2028 with all that it needs lifts"_s))
        << panel()->outcome().toStdString();
    goTo(u"A2"_s);
    press(Qt::Key_Left);
    findBest();
    EXPECT_EQ(chosen(), of({u"A1"_s, u"A2"_s, u"A4"_s}));
}

TEST_F(WhatIfSearchTest, TheBudgetOfAYearChangesThePlan) {
    start();
    findBest();
    ASSERT_EQ(chosen(), of({u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}));
    limit(u"2027"_s, u"0.30"_s);
    findBest();
    EXPECT_EQ(chosen(), of({u"A3"_s, u"A4"_s})) << "A1 costs 0.40 in 2027, and A2 needs it";
    goTo(u"A1"_s);
    EXPECT_TRUE(
        panel()->reason().startsWith(u"A1 · Out: with what it needs it takes 0.40 M USD of the budget of 2027"_s))
        << panel()->reason().toStdString();
}

TEST_F(WhatIfSearchTest, TheCapacityOfABodyChangesThePlan) {
    start();
    limit(u"CSIRT"_s, u"2"_s);
    findBest();
    EXPECT_EQ(chosen(), of({u"A1"_s, u"A3"_s, u"A4"_s})) << "A1, A2 and A4 run in 2027";
    goTo(u"A2"_s);
    EXPECT_TRUE(panel()->reason().contains(u"the capacity of CSIRT in 2027"_s)) << panel()->reason().toStdString();
    limit(u"CSIRT"_s, u"1"_s);
    findBest();
    EXPECT_EQ(chosen(), of({u"A3"_s, u"A4"_s})) << "A4 must be done in 2027";
}

TEST_F(WhatIfSearchTest, SaysWhatTheNextMoneyWouldBuy) {
    start();
    constexpr qint64 budget = 1'000'000;
    setBudget(u"1.00"_s);
    findBest();
    const double before = headlineWith(bestPlainly(budget));
    qint64 enough = budget;
    while (headlineWith(bestPlainly(enough)) < before + 1e-9) {
        enough += 100'000; // what the actions cost
        ASSERT_LE(enough, 1'600'000);
    }
    const Language language(u"en"_s);
    EXPECT_TRUE(says(u"The next %1 M USD would gain %2 points more; less money buys nothing."_s.arg(
        language.number(double(enough - budget) / 1e6, 2),
        language.number(headlineWith(bestPlainly(enough)) - before, 2))));
    setBudget(u"1.60"_s);
    findBest();
    EXPECT_TRUE(says(u"No larger budget would gain more"_s));
}

TEST_F(WhatIfSearchTest, TheFrontierCanKeepTheSharesOfTheYears) {
    start();
    click(u"Cost and benefit…"_s);
    auto* drawer = m_tab->findChild<FrontierDrawer*>();
    ASSERT_TRUE(drawer->waitFor(-1));
    auto* shares = drawer->findChild<QCheckBox*>();
    ASSERT_NE(shares, nullptr);
    EXPECT_FALSE(shares->isVisible()) << "no year has a budget";
    QTest::keyClick(drawer->findChild<FrontierChart*>(), Qt::Key_Escape);
    ASSERT_FALSE(drawer->isOpen());
    limit(u"2027"_s, u"0.30"_s);
    click(u"Cost and benefit…"_s);
    ASSERT_TRUE(drawer->waitFor(-1));
    ASSERT_TRUE(shares->isVisible());
    shares->setFocus(Qt::TabFocusReason);
    QTest::keyClick(shares, Qt::Key_Space);
    ASSERT_TRUE(drawer->waitFor(-1));
    EXPECT_TRUE(says(u"from nothing to twice yours"_s));
    auto* chart = drawer->findChild<FrontierChart*>();
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_EQ(m_tab->choice().budgetByYear, (std::map<int, qint64>{{2027, 600'000}})) << "twice as much";
    EXPECT_FALSE(m_tab->choice().budget.has_value()) << "none was asked for, and 2028 has no limit";
    EXPECT_EQ(chosen(), of({u"A1"_s, u"A3"_s, u"A4"_s})) << "A1 and A4 cost 0.50 in 2027, with A2 more";
    findBest();
    EXPECT_EQ(chosen(), of({u"A1"_s, u"A3"_s, u"A4"_s})) << "the search beside it asks the same";
}

} // namespace
} // namespace atalaya::test
