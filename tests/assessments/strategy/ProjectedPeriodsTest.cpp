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
            projectPeriods(*framework, assessment, assessment.plan.actions, unit, {2026, 2, 1}, {2027, 8, 1});
        ASSERT_EQ(int(periods.size()), periodsBetween({2026, 2, 1}, {2027, 8, 1}, unit) + 1);
        for (const PeriodScore& period : periods) {
            const Assessment future =
                projected(*framework, assessment, assessment.plan.actions, lastDayOfPeriod(period.first, unit));
            ASSERT_EQ(period.headline.mean, scoreAssessment(*framework, future).headline().mean)
                << period.first.toString(Qt::ISODate).toStdString();
        }
        EXPECT_GT(*periods.back().headline.mean, *scoreAssessment(*framework, assessment).headline().mean);
    }
    EXPECT_TRUE(projectPeriods(*framework, assessment, {}, PeriodUnit::Year, {}, {}).empty());
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

} // namespace
} // namespace atalaya::test
