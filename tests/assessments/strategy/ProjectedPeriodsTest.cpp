#include "assessments/strategy/ProjectedPeriods.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Action liftingAction(const char* code, QDate end, std::vector<Lift> lifts) {
    Action action;
    action.code = QString::fromUtf8(code);
    action.id = idOf(action.code);
    action.start = QDate(2026, 1, 1);
    action.end = end;
    action.lifts = std::move(lifts);
    return action;
}

TEST(ProjectedPeriods, AreWhatAForecastOfEachLastDaySays) {
    const FrameworkPtr framework = smallFramework();
    AssessmentBuilder builder(framework);
    for (const char* code : {"P03-01", "P03-02", "P03-03", "P04-01", "P04-02", "P04-03", "P04-04"}) {
        builder.stage(code, 2);
    }
    const Assessment assessment = builder.action(liftingAction("A1", {2026, 6, 30}, {{u"P03-01"_s, 4}}))
                                      .action(liftingAction("A2", {2027, 1, 1}, {{u"P04-02"_s, 5}}))
                                      .action(liftingAction("A3", {2027, 1, 15}, {{u"P03-01"_s, 3}}))
                                      .build();
    for (const PeriodUnit unit : {PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::Year}) {
        const auto periods =
            projectPeriods(*framework, assessment, assessment.plan.actions, unit, {2026, 2, 1}, {2027, 8, 1}, {});
        ASSERT_EQ(int(periods.size()), periodsBetween({2026, 2, 1}, {2027, 8, 1}, unit) + 1);
        for (const PeriodScore& period : periods) {
            const Assessment future =
                projected(*framework, assessment, assessment.plan.actions, lastDayOfPeriod(period.first, unit));
            ASSERT_EQ(period.headline.mean, scoreAssessment(*framework, future).headline().mean)
                << period.first.toString(Qt::ISODate).toStdString();
        }
        EXPECT_GT(*periods.back().headline.mean, *scoreAssessment(*framework, assessment).headline().mean);
    }
    EXPECT_TRUE(projectPeriods(*framework, assessment, {}, PeriodUnit::Year, {}, {}, {}).empty());
}

TEST(ProjectedPeriods, SayWhatEachActionAddsAlone) {
    const FrameworkPtr framework = smallFramework();
    AssessmentBuilder builder(framework);
    builder.stage("P03-01", 2).stage("P03-02", 2);
    Action stopped = liftingAction("A3", {2026, 6, 30}, {{u"P03-01"_s, 5}});
    stopped.status = ActionStatus::Stopped;
    const Assessment assessment = builder.action(liftingAction("A1", {}, {{u"P03-01"_s, 4}}))
                                      .action(liftingAction("A2", {2026, 6, 30}, {{u"P03-01"_s, 3}}))
                                      .action(stopped)
                                      .action(liftingAction("A4", {2026, 6, 30}, {{u"P03-03"_s, 5}}))
                                      .build();
    const auto gains = gainsAlone(*framework, assessment, assessment.plan.actions);
    ASSERT_EQ(gains.size(), 4U);
    EXPECT_DOUBLE_EQ(gains.at(idOf(u"A1"_s)), 1.0) << "(4 + 2) / 2 instead of 2, also without dates";
    EXPECT_DOUBLE_EQ(gains.at(idOf(u"A2"_s)), 0.5);
    EXPECT_DOUBLE_EQ(gains.at(idOf(u"A3"_s)), 0.0);
    EXPECT_DOUBLE_EQ(gains.at(idOf(u"A4"_s)), 0.0) << "not answered";
    EXPECT_TRUE(gainsAlone(*framework, assessment, assessment.plan.actions, [] { return true; }).empty());
}

TEST(ProjectedPeriods, ForecastNothingForWhatIsOver) {
    const FrameworkPtr framework = smallFramework();
    AssessmentBuilder builder(framework);
    for (const char* code : {"P03-01", "P03-02", "P03-03", "P04-01"}) {
        builder.stage(code, 1);
    }
    Action done = liftingAction("A1", {2025, 6, 30}, {{u"P03-01"_s, 3}});
    done.status = ActionStatus::Done;
    Action late = liftingAction("A2", {2026, 3, 31}, {{u"P03-02"_s, 3}});
    late.status = ActionStatus::Running;
    const Assessment assessment =
        builder.action(done).action(late).action(liftingAction("A3", {2026, 9, 30}, {{u"P03-03"_s, 3}})).build();
    const auto periods = projectPeriods(*framework, assessment, assessment.plan.actions, PeriodUnit::Quarter,
                                        {2025, 4, 1}, {2026, 12, 31}, {2026, 5, 14});
    ASSERT_EQ(periods.size(), 7U);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_FALSE(periods[i].headline.mean) << periods[i].first.toString(Qt::ISODate).toStdString();
    }
    const Assessment both = projected(*framework, assessment, {2026, 5, 14});
    EXPECT_EQ(periods[4].headline.mean, scoreAssessment(*framework, both).headline().mean)
        << "what is done, and what is late, count in the quarter of the day";
    EXPECT_EQ(scoreAssessment(*framework, both).indicator(u"P03-02"_s)->stage(Basis::Claimed), 3);
    EXPECT_EQ(periods[4].first, QDate(2026, 4, 1));
    EXPECT_GT(*periods[5].headline.mean, *periods[4].headline.mean);
    EXPECT_EQ(periods[6].headline.mean, periods[5].headline.mean);
}

TEST(ProjectedPeriods, SayThatWhatCanNeverCountAddsNothingAlone) {
    const FrameworkPtr framework = smallFramework();
    Action stopped = liftingAction("A1", {2026, 6, 30}, {});
    stopped.status = ActionStatus::Stopped;
    Action waits = liftingAction("A2", {2027, 6, 30}, {{u"P03-01"_s, 5}});
    waits.dependencies = {stopped.id};
    Action second = liftingAction("A4", {2027, 6, 30}, {{u"P03-01"_s, 3}});
    second.dependencies = {idOf(u"A3"_s)};
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 1)
                                      .action(stopped)
                                      .action(waits)
                                      .action(liftingAction("A3", {2026, 6, 30}, {{u"P03-01"_s, 2}}))
                                      .action(second)
                                      .build();
    const auto gains = gainsAlone(*framework, assessment, assessment.plan.actions);
    EXPECT_DOUBLE_EQ(gains.at(waits.id), 0.0);
    EXPECT_DOUBLE_EQ(gains.at(second.id), 2.0) << "its own, without that of what it waits for";
}

} // namespace
} // namespace atalaya::test
