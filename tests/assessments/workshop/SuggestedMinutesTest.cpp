#include "assessments/workshop/SuggestedMinutes.h"

#include "tests/assessments/workshop/Votes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

Outlook surveyed(const char* code, std::initializer_list<int> votes) {
    Outlook outlook;
    outlook.indicator = QString::fromLatin1(code);
    outlook.preSurvey = of(votes);
    return outlook;
}

Outlook unknown(const char* code) {
    Outlook outlook;
    outlook.indicator = QString::fromLatin1(code);
    return outlook;
}

std::vector<int> minutesOf(const MinutesPlan& plan) {
    std::vector<int> minutes;
    for (const SuggestedMinutes& item : plan.items) {
        minutes.push_back(item.minutes);
    }
    return minutes;
}

TEST(SuggestedMinutesTest, GiveMoreWhereAnswersDifferOrTargetsAreFar) {
    Outlook changed = surveyed("changed", {0, 0, 0, 8, 0});
    changed.lastStage = 2;
    Outlook far = unknown("far");
    far.lastStage = 1;
    far.target = 5;
    const MinutesPlan plan = suggestMinutes(
        {unknown("unknown"), surveyed("differ", {4, 0, 0, 0, 4}), surveyed("agree", {0, 0, 8, 0, 0}), changed, far}, 66,
        5);
    // Weights 1, 1.5, 0.5, 1.5 and 1.5: eleven minutes for each 1.
    EXPECT_EQ(minutesOf(plan), (std::vector<int>{11, 17, 6, 16, 16}));
    EXPECT_EQ(plan.items[0].why, WhyMinutes::Usual);
    EXPECT_EQ(plan.items[1].why, WhyMinutes::AnswersDiffer);
    EXPECT_EQ(plan.items[2].why, WhyMinutes::AnswersAgree);
    EXPECT_EQ(plan.items[3].why, WhyMinutes::ChangedSinceLast);
    EXPECT_EQ(plan.items[4].why, WhyMinutes::TargetFar);
    EXPECT_EQ(plan.used, 66);
    EXPECT_EQ(plan.lacking, 0);
}

TEST(SuggestedMinutesTest, TakeTheLastVotesWhereThereIsNoSurvey) {
    Outlook last = unknown("last");
    last.lastVotes = of({3, 0, 0, 0, 3});
    Outlook one = surveyed("one", {0, 0, 1, 0, 0}); // one answer is none to compare
    const MinutesPlan plan = suggestMinutes({last, one}, 30, 5);
    EXPECT_EQ(plan.items[0].why, WhyMinutes::AnswersDiffer);
    EXPECT_EQ(plan.items[1].why, WhyMinutes::Usual);
    EXPECT_EQ(minutesOf(plan), (std::vector<int>{18, 12}));
}

TEST(SuggestedMinutesTest, KeepTheirBoundsAndSayWhatIsLacking) {
    EXPECT_EQ(minutesOf(suggestMinutes({unknown("a"), unknown("b")}, 600, 5)), (std::vector<int>{30, 30}));
    const MinutesPlan tight = suggestMinutes({unknown("a"), unknown("b"), unknown("c")}, 9, 5);
    EXPECT_EQ(minutesOf(tight), (std::vector<int>{5, 5, 5}));
    EXPECT_EQ(tight.lacking, 6);
    EXPECT_TRUE(suggestMinutes({}, 60, 5).items.empty());
}

TEST(SuggestedMinutesTest, AddUpToTheTimeThereIs) {
    std::mt19937_64 dice(31);
    for (int turn = 0; turn < 500; ++turn) {
        std::vector<Outlook> outlooks(1 + dice() % 40);
        for (Outlook& outlook : outlooks) {
            if (dice() % 2 == 0) {
                outlook.preSurvey = Distribution(5);
                for (int vote = 0; vote < 9; ++vote) {
                    outlook.preSurvey->add(1 + static_cast<int>(dice() % 5));
                }
            }
            outlook.lastStage = 1 + static_cast<int>(dice() % 5);
            outlook.target = 1 + static_cast<int>(dice() % 5);
        }
        const auto count = static_cast<int>(outlooks.size());
        const int available = static_cast<int>(dice() % 1000);
        const MinutesPlan plan = suggestMinutes(outlooks, available, 5);
        ASSERT_EQ(plan.used, std::clamp(available, count * leastItemMinutes, count * mostItemMinutes));
        for (const int minutes : minutesOf(plan)) {
            ASSERT_GE(minutes, leastItemMinutes);
            ASSERT_LE(minutes, mostItemMinutes);
        }
    }
}

} // namespace
} // namespace atalaya::test
