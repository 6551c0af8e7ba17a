#include "assessments/strategy/PlanMoney.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class PlanMoneyTest : public testing::Test {
protected:
    /// Of a plan whose actions cost this.
    [[nodiscard]] static PlanMoney moneyOf(const std::vector<CostRange>& costs, const QString& currency = u"USD"_s,
                                           const QString& language = u"en"_s) {
        Plan plan;
        plan.currency = currency;
        for (const CostRange& cost : costs) {
            Action action;
            action.cost = cost;
            plan.actions.push_back(action);
        }
        return {plan, Language(language)};
    }
};

TEST_F(PlanMoneyTest, TheLargestActionChoosesTheUnitOfAll) {
    EXPECT_FALSE(moneyOf({}).isInMillions());
    EXPECT_FALSE(moneyOf({199'999, 199'999, 199'999, 199'999, 199'999, 199'999}).isInMillions());
    const PlanMoney money = moneyOf({200'000, 500});
    EXPECT_TRUE(money.isInMillions());
    EXPECT_EQ(money.scale(), 1'000'000);
    EXPECT_EQ(money.unit(), u"M USD"_s);
    EXPECT_EQ(money.text(1'600'000), u"1.60"_s);
    EXPECT_EQ(money.text(500), u"0.0005"_s) << "in the unit of the others";
    const PlanMoney small = moneyOf({199'999});
    EXPECT_EQ(small.unit(), u"USD"_s);
    EXPECT_EQ(small.text(1'600'000), u"1,600,000"_s) << "what is above stays in the unit, too";
}

TEST_F(PlanMoneyTest, AChangeOfStatusChangesNoUnit) {
    Plan plan;
    Action action;
    action.cost = CostRange(300'000);
    for (const ActionStatus status : {ActionStatus::Proposed, ActionStatus::Done, ActionStatus::Stopped}) {
        action.status = status;
        plan.actions = {action};
        EXPECT_TRUE(PlanMoney(plan, Language()).isInMillions());
    }
}

TEST_F(PlanMoneyTest, GainsAreForSoMuchMoneyThatTheySaySomething) {
    const PlanMoney dollars = moneyOf({900'000});
    EXPECT_EQ(dollars.unitsForGains(0.5 / 300'000), 1) << "1.67 for a million";
    EXPECT_EQ(dollars.unitsForGains(0.05 / 1'000'000), 1) << "0.05 is enough";
    EXPECT_EQ(dollars.unitsForGains(0.04 / 1'000'000), 10) << "0.40 for ten millions";
    EXPECT_EQ(dollars.unitsForGains(0.0), 1) << "nothing gains anything";
    EXPECT_EQ(dollars.units(1), u"M USD"_s);
    EXPECT_EQ(dollars.units(10), u"10 M USD"_s);

    const PlanMoney pesos = moneyOf({4'000'000'000, 200'000'000'000}, u"COP"_s);
    EXPECT_EQ(pesos.unitsForGains(0.03 / 60'000'000), 100) << "0.0005 for a million, 0.05 for a hundred";
    EXPECT_EQ(pesos.unitsForGains(0.2 / 4'000'000'000), 1'000) << "0.00005 for a million, 0.05 for a thousand";
    EXPECT_EQ(pesos.unitsForGains(0.02 / 4'000'000'000), 10'000) << "0.000005 for a million";
    EXPECT_EQ(pesos.units(1'000), u"1,000 M COP"_s);
    EXPECT_EQ(pesos.unitsForGains(1e-30), 1'000'000) << "there is an end";

    const PlanMoney small = moneyOf({100'000});
    ASSERT_FALSE(small.isInMillions());
    EXPECT_EQ(small.unitsForGains(0.02 / 100'000), 1'000'000) << "0.20 for a million";
    EXPECT_EQ(small.unitsForGains(0.5 / 1'000), 100) << "0.0005 for one, 0.05 for a hundred";
    EXPECT_EQ(moneyOf({100'000}, {}).units(100), u"100 units"_s);
    EXPECT_EQ(moneyOf({4'000'000'000}, u"COP"_s, u"es"_s).units(10'000), u"10.000 M COP"_s);
}

TEST_F(PlanMoneyTest, RoundsNothingThatIsThereToNone) {
    const PlanMoney money = moneyOf({1'000'000});
    for (qint64 amount = 1; amount < 1'000'000'000'000'000; amount = amount * 3 + 1) {
        for (const qint64 signedAmount : {amount, -amount}) {
            const QString text = money.text(signedAmount);
            EXPECT_TRUE(text.contains(QRegularExpression(u"[1-9]"_s))) << signedAmount << ' ' << text.toStdString();
            EXPECT_EQ(text.startsWith(QChar(0x2212)), signedAmount < 0) << text.toStdString();
        }
    }
    EXPECT_EQ(money.text(0), u"0.00"_s);
    EXPECT_EQ(money.text(1), u"0.000001"_s);
    EXPECT_EQ(money.text(4'999), u"0.005"_s);
    EXPECT_EQ(money.text(5'000), u"0.01"_s);
    EXPECT_EQ(money.text(1'005'000), u"1.01"_s) << "half away from zero";
    EXPECT_EQ(money.text(-1'005'000), u"\u22121.01"_s);
}

TEST_F(PlanMoneyTest, HoldsTheLargestAmounts) {
    constexpr qint64 most = 1'000'000'000'000'000;
    const PlanMoney money = moneyOf({most});
    EXPECT_EQ(money.text(most), u"1,000,000,000.00"_s);
    EXPECT_EQ(money.text(2000 * most), u"2,000,000,000,000.00"_s) << "as many actions as a plan may have";
    EXPECT_EQ(money.whole(most), u"1,000,000,000,000,000 USD"_s);
    EXPECT_EQ(money.whole(999'999'999'999'999), u"999,999,999,999,999 USD"_s);
    EXPECT_EQ(money.whole(-999'999'999'999'999), u"\u2212999,999,999,999,999 USD"_s);
    EXPECT_EQ(moneyOf({5}).text(9'007'199'254'740'993), u"9,007,199,254,740,993"_s) << "more than a double holds";
    EXPECT_EQ(moneyOf({5}).text(-7), u"\u22127"_s);
}

TEST_F(PlanMoneyTest, SaysRangesTotalsAndTitles) {
    const PlanMoney money = moneyOf({CostRange(800'000, 1'200'000, 1'400'000)});
    EXPECT_EQ(money.range({800'000, 1'200'000, 1'400'000}), u"0.80 to 1.40"_s);
    EXPECT_EQ(money.rangeWithUnit({800'000, 1'200'000, 1'400'000}), u"0.80 to 1.40 M USD"_s);
    EXPECT_EQ(money.range(1'000'000), u"1.00"_s);
    EXPECT_EQ(money.range({1'000'001, 1'000'002, 1'000'003}), u"1.00"_s) << "one number where both read alike";
    EXPECT_EQ(money.withUnit(1'200'000), u"1.20\u00a0M USD"_s);
    EXPECT_EQ(money.textWithUnit(1'200'000), u"1.20 M USD"_s);
    EXPECT_EQ(money.title(), u"M USD"_s);
    EXPECT_EQ(money.sentence(), u"Costs in million USD."_s);
    EXPECT_EQ(moneyOf({100}).sentence(), u"Costs in USD."_s);
    EXPECT_EQ(moneyOf({0}).sentence(), QString()) << "nothing costs anything";
    EXPECT_EQ(PlanMoney().sentence(), QString());
}

TEST_F(PlanMoneyTest, WithoutACurrencyNamesNone) {
    const PlanMoney millions = moneyOf({1'200'000}, u" "_s);
    EXPECT_FALSE(millions.hasCurrency());
    EXPECT_EQ(millions.withUnit(1'200'000), u"1.20\u00a0M"_s);
    EXPECT_EQ(millions.title(), u"Cost (M)"_s);
    EXPECT_EQ(millions.whole(1'200'000), u"1,200,000"_s);
    const PlanMoney units = moneyOf({1'200}, {});
    EXPECT_EQ(units.unit(), u"units"_s);
    EXPECT_EQ(units.title(), u"Cost"_s);
    EXPECT_EQ(units.sentence(), u"The plan does not state the currency of its costs."_s);
}

TEST_F(PlanMoneyTest, SaysWhenPartsMayNotAddUp) {
    EXPECT_EQ(moneyOf({1'000'000, 250'000}).roundingNote(), QString()) << "all is shown to the last unit";
    EXPECT_EQ(moneyOf({333, 333, 333}).roundingNote(), QString()) << "whole units are never rounded";
    // 0.33 + 0.33 + 0.33 is not 1.00.
    const PlanMoney thirds = moneyOf({333'333, 333'333, 333'334});
    EXPECT_EQ(thirds.text(333'333), u"0.33"_s);
    EXPECT_EQ(thirds.text(1'000'000), u"1.00"_s);
    EXPECT_FALSE(thirds.roundingNote().isEmpty());
    EXPECT_TRUE(thirds.sentence().endsWith(thirds.roundingNote()));
    EXPECT_FALSE(moneyOf({CostRange(1'000'000, 1'000'000, 1'000'001)}).roundingNote().isEmpty()) << "a range, too";
    // A million is exact, its days in two years are not.
    Plan plan;
    plan.currency = u"USD"_s;
    Action action;
    action.cost = CostRange(1'000'000);
    action.start = QDate(2026, 5, 14);
    action.end = QDate(2027, 2, 1);
    plan.actions = {action};
    EXPECT_FALSE(PlanMoney(plan, Language()).roundingNote().isEmpty());
}

TEST_F(PlanMoneyTest, OfDataIsInWholeUnits) {
    Plan plan;
    plan.currency = u"USD"_s;
    Action action;
    action.cost = CostRange(1'234'567);
    plan.actions = {action};
    const PlanMoney money(plan, Language(), PlanMoney::Unit::Whole);
    EXPECT_EQ(money.text(1'234'567), u"1,234,567"_s);
    EXPECT_EQ(money.title(), u"USD"_s);
    EXPECT_EQ(money.roundingNote(), QString());
}

TEST_F(PlanMoneyTest, WritesNumbersAsTheLanguageDoes) {
    const PlanMoney spanish = moneyOf({1'200'000}, u"USD"_s, u"es"_s);
    EXPECT_EQ(spanish.text(1'200'000), u"1,20"_s);
    EXPECT_EQ(spanish, moneyOf({1'200'000}, u"USD"_s, u"es"_s));
    EXPECT_NE(spanish, moneyOf({1'200'000}, u"USD"_s));
    EXPECT_NE(spanish, moneyOf({1'200'000}, u"EUR"_s, u"es"_s));
    EXPECT_NE(spanish, moneyOf({1'200}, u"USD"_s, u"es"_s));
}

} // namespace
} // namespace atalaya::test
