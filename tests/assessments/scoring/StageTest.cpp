#include "assessments/assessment/Edits.h"
#include "assessments/scoring/Scores.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

int stageOf(const char* letters) {
    const Assessment assessment = AssessmentBuilder(smallFramework()).marks("P01-01", letters).build();
    return claimedStage(*assessment.answer(u"P01-01"_s), 5);
}

TEST(Stage, FollowsTheMarksUpToTheFirstOneMissing) {
    EXPECT_EQ(stageOf("m----"), 1);
    EXPECT_EQ(stageOf("nnnnn"), 1); // one is the floor once answered
    EXPECT_EQ(stageOf("omnnn"), 2);
    EXPECT_EQ(stageOf("ommmn"), 4);
    EXPECT_EQ(stageOf("oooom"), 5);
    EXPECT_EQ(stageOf("nooom"), 5); // the first criterion never blocks
    EXPECT_EQ(stageOf("omnmm"), 2); // marks above a missing one do not raise it
    EXPECT_EQ(stageOf("om-mm"), 2); // not assessed is missing as well
    EXPECT_EQ(stageOf("omoon"), 2); // overtaken bears what is above it but is not reached itself
    EXPECT_EQ(stageOf("ooooo"), 1);
    EXPECT_EQ(stageOf("omomo"), 4);
    EXPECT_EQ(stageOf("om"), 2); // a short list of marks is not assessed above its end
}

TEST(Stage, MarksAboveAMissingOneAreShownAsAhead) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework).marks("P01-01", "omnmm").build();
    const ScoreSheet sheet = scoreAssessment(*framework, assessment);
    EXPECT_EQ(sheet.indicator(u"P01-01"_s)->claimed, 2);
    EXPECT_EQ(sheet.indicator(u"P01-01"_s)->ahead, (std::vector<int>{4, 5}));
}

TEST(Stage, ChoosingAStageGivesExactlyThatStageFromEveryPatternOfMarks) {
    const FrameworkPtr framework = smallFramework();
    const QString code = u"P01-01"_s;
    for (int pattern = 0; pattern < 4 * 4 * 4 * 4 * 4; ++pattern) {
        std::vector<Mark> marks;
        for (int rest = pattern, s = 0; s < 5; ++s, rest /= 4) {
            marks.push_back(static_cast<Mark>(rest % 4));
        }
        Assessment before = AssessmentBuilder(framework).build();
        before.answers[code].marks = marks;
        before.answers[code].notApplicable = pattern % 3 == 0;
        before.answers[code].notApplicableReason = pattern % 3 == 0 ? u"Said before."_s : QString();
        before.answers[code].toConfirm = pattern % 2 == 0;
        for (int stage = 1; stage <= 5; ++stage) {
            const auto after = edit(*framework, before, SetStage{code, stage});
            ASSERT_TRUE(after) << after.error().sentence.toStdString();
            const Answer& answer = *after->answer(code);
            ASSERT_EQ(claimedStage(answer, 5), stage) << "pattern " << pattern;
            ASSERT_TRUE(answer.isAnswered());
            for (int s = 1; s <= 5; ++s) {
                const Mark was = marks[static_cast<std::size_t>(s) - 1];
                if (s < stage) {
                    ASSERT_EQ(answer.mark(s), was == Mark::Met ? Mark::Met : Mark::Overtaken);
                } else if (s == stage) {
                    ASSERT_EQ(answer.mark(s), Mark::Met);
                } else if (was == Mark::Overtaken) {
                    ASSERT_EQ(answer.mark(s), Mark::NotAssessed);
                } else {
                    ASSERT_EQ(answer.mark(s), s == stage + 1 && was == Mark::Met ? Mark::NotMet : was);
                }
            }
            const auto again = edit(*framework, *after, SetStage{code, stage});
            ASSERT_TRUE(again);
            ASSERT_EQ(*again, *after) << "choosing the same stage again changes nothing";
        }
    }
}

TEST(Stage, EvidenceCountsByGradeReachAndValidity) {
    const FrameworkPtr framework = smallFramework();
    const QDate day(2026, 5, 14);
    const auto evidenced = [&](EvidenceGrade grade, EvidenceKind kind, std::optional<QDate> reviewBy,
                               std::optional<int> attachedTo, int stage) {
        const Assessment assessment = AssessmentBuilder(framework)
                                          .stage("P01-01", stage)
                                          .evidence("E-001", grade, kind, reviewBy)
                                          .attach("P01-01", "E-001", attachedTo)
                                          .build();
        return evidencedStage(*framework, assessment, *assessment.answer(u"P01-01"_s), stage);
    };
    const auto report = EvidenceKind::Report;
    EXPECT_EQ(evidenced(EvidenceGrade::B, report, day, {}, 4), 4); // valid up to and including its review-by date
    EXPECT_EQ(evidenced(EvidenceGrade::B, report, day.addDays(-1), {}, 4), 1);
    EXPECT_EQ(evidenced(EvidenceGrade::B, EvidenceKind::Law, day.addDays(-900), {}, 4), 4);
    EXPECT_EQ(evidenced(EvidenceGrade::B, EvidenceKind::Treaty, day.addDays(-900), {}, 4), 4);
    EXPECT_EQ(evidenced(EvidenceGrade::C, report, {}, {}, 4), 2); // C proves stage 2 only
    EXPECT_EQ(evidenced(EvidenceGrade::A, report, {}, {}, 5), 5);
    EXPECT_EQ(evidenced(EvidenceGrade::A, report, {}, 3, 5), 3); // attached to one criterion: that stage and below
    EXPECT_EQ(evidenced(EvidenceGrade::A, report, {}, 5, 3), 3); // never above the claimed stage
    EXPECT_EQ(evidenced(EvidenceGrade::C, report, {}, 5, 3), 2);
    EXPECT_EQ(evidenced(EvidenceGrade::A, report, {}, 1, 3), 1);
}

TEST(Stage, EvidenceThatTheRegisterDoesNotHoldProvesNothing) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework).stage("P01-01", 3).attach("P01-01", "E-404").build();
    EXPECT_EQ(evidencedStage(*framework, assessment, *assessment.answer(u"P01-01"_s), 3), 1);
}

} // namespace
} // namespace atalaya::test
