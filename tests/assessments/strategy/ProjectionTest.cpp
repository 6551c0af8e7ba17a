#include "assessments/strategy/Projection.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <numeric>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Action action(const char* code, QDate start, QDate end, qint64 cost, std::vector<Lift> lifts = {}) {
    Action made;
    made.code = QString::fromUtf8(code);
    made.id = idOf(made.code);
    made.title = u"Do it"_s;
    made.start = start;
    made.end = end;
    made.cost = cost;
    made.lifts = std::move(lifts);
    return made;
}

qint64 sum(const std::map<int, qint64>& costs) {
    return std::accumulate(costs.begin(), costs.end(), qint64(0),
                           [](qint64 total, const auto& entry) { return total + entry.second; });
}

TEST(Projection, SpreadsACostOverItsDays) {
    // 1 December 2026 to 31 January 2027: 31 + 31 days
    EXPECT_EQ(costByYear(action("A1", {2026, 12, 1}, {2027, 1, 31}, 1000)),
              (std::map<int, qint64>{{2026, 500}, {2027, 500}}));
    // 365 of 366 + 365 days rounds down, the rest goes to the last year: 731 days of 2027 and 2028
    const auto costs = costByYear(action("A1", {2027, 1, 1}, {2028, 12, 31}, 100));
    EXPECT_EQ(costs, (std::map<int, qint64>{{2027, 49}, {2028, 51}}));
}

TEST(Projection, NeverLosesAUnitOfMoney) {
    const qint64 large = 999'999'999'999'989;
    for (int days = 0; days < 4000; days += 37) {
        for (const qint64 cost : {qint64(0), qint64(1), qint64(1'600'001), large}) {
            const auto costs = costByYear(action("A1", QDate(2026, 3, 9), QDate(2026, 3, 9).addDays(days), cost));
            ASSERT_EQ(sum(costs), cost) << days;
            for (const auto& [year, part] : costs) {
                ASSERT_GE(part, 0) << year;
            }
        }
    }
    Action stated = action("A1", {2026, 1, 1}, {2027, 1, 1}, 30);
    stated.costByYear = {{2026, 10}, {2028, 20}};
    EXPECT_EQ(costByYear(stated), stated.costByYear);
    EXPECT_TRUE(costByYear(action("A1", {}, {}, 30)).empty());
    EXPECT_EQ(costByYear(action("A1", {2026, 5, 1}, {}, 30)), (std::map<int, qint64>{{2026, 30}}));
}

TEST(Projection, FinishedActionsLiftWhatIsAnsweredAndNeverLowerIt) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 2)
                                      .stage("P03-02", 4)
                                      .action(action("A1", {2026, 1, 1}, {2026, 12, 31}, 10,
                                                     {{u"P03-01"_s, 3}, {u"P03-02"_s, 3}, {u"P03-03"_s, 5}}))
                                      .action(action("A2", {2027, 1, 1}, {2028, 6, 30}, 20, {{u"P03-01"_s, 5}}))
                                      .build();
    const auto stage = [&](const QString& code, QDate day, Basis basis) {
        const Assessment future = projected(*framework, assessment, day);
        return scoreAssessment(*framework, future).indicator(code)->stage(basis);
    };
    EXPECT_EQ(stage(u"P03-01"_s, {2026, 12, 30}, Basis::Claimed), 2);
    EXPECT_EQ(stage(u"P03-01"_s, {2026, 12, 31}, Basis::Claimed), 3);
    EXPECT_EQ(stage(u"P03-01"_s, {2026, 12, 31}, Basis::Evidenced), 3) << "a finished action leaves its proof";
    EXPECT_EQ(stage(u"P03-01"_s, {2028, 6, 30}, Basis::Claimed), 5);
    EXPECT_EQ(stage(u"P03-02"_s, {2030, 1, 1}, Basis::Claimed), 4) << "never falls";
    EXPECT_EQ(stage(u"P03-03"_s, {2030, 1, 1}, Basis::Claimed), 0) << "what is not answered stays so";

    const auto years = projectYears(*framework, assessment);
    ASSERT_EQ(years.size(), 3U);
    EXPECT_EQ(years[0].year, 2026);
    EXPECT_EQ(years[0].cost, 10);
    EXPECT_DOUBLE_EQ(*years[0].headline.mean, 3.5); // (3 + 4) / 2
    EXPECT_DOUBLE_EQ(*years[1].headline.mean, 3.5);
    EXPECT_DOUBLE_EQ(*years[2].headline.mean, 4.5); // (5 + 4) / 2
    EXPECT_EQ(years[1].cost + years[2].cost, 20);
    EXPECT_TRUE(projectYears(*framework, AssessmentBuilder(framework).build()).empty());
}

TEST(Projection, OfRandomPlansNeverFallsFromYearToYear) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        const auto now = scoreAssessment(*framework, assessment).headline().mean;
        double last = now.value_or(0.0);
        qint64 cost = 0;
        for (const YearOfPlan& year : projectYears(*framework, assessment)) {
            ASSERT_EQ(year.headline.mean.has_value(), now.has_value());
            ASSERT_GE(year.headline.mean.value_or(0.0), last - 1e-12) << seed;
            last = year.headline.mean.value_or(0.0);
            cost += year.cost;
        }
        qint64 planned = 0;
        for (const Action& planAction : assessment.plan.actions) {
            planned += planAction.cost;
        }
        ASSERT_EQ(cost, planned) << seed;
    }
}

} // namespace
} // namespace atalaya::test
