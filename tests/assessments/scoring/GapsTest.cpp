#include "assessments/scoring/Gaps.h"
#include "tests/assessments/scoring/Oracle.h"
#include "tests/assessments/scoring/RandomCases.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

QStringList order(const std::vector<RankedGap>& gaps) {
    QStringList codes;
    for (const RankedGap& gap : gaps) {
        codes.append(gap.indicator);
    }
    return codes;
}

TEST(Gaps, AreRankedByWeightTimesGapThenLowestStageThenParagraph) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P01-01", 3)
                                      .target("P01-01", 5) // 1 x 1 x 2 = 2, stage 3
                                      .stage("P02-01", 2)
                                      .target("P02-01", 4) // 2, stage 2
                                      .stage("P03-01", 1)
                                      .target("P03-01", 2)
                                      .weight("P03", 1.5)
                                      .weight("P03-01", 2.0) // 1.5 x 2 x 1 = 3
                                      .stage("P04-01", 2)
                                      .target("P04-01", 4) // 2, stage 2, later paragraph
                                      .stage("P04-02", 4)
                                      .target("P04-02", 3) // already passed: no gap
                                      .target("P04-03", 5) // not answered: no gap
                                      .build();
    const ScoreSheet sheet = scoreAssessment(*framework, assessment);
    const auto gaps = rankGaps(*framework, assessment, sheet);
    EXPECT_EQ(order(gaps), QStringList({u"P03-01"_s, u"P02-01"_s, u"P04-01"_s, u"P01-01"_s}));
    EXPECT_DOUBLE_EQ(gaps.front().priority, 3.0);
    EXPECT_EQ(gaps.back().rank, 4);
}

TEST(Gaps, TieByTheDecimalsThatPeopleTyped) {
    // 0.1 x 3 x 1 and 0.3 x 1 x 1 are equal to people; in binary the first is larger. Then the lowest stage decides.
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P01-01", 3)
                                      .target("P01-01", 4)
                                      .weight("P01", 0.1)
                                      .weight("P01-01", 3.0)
                                      .stage("P02-01", 1)
                                      .target("P02-01", 2)
                                      .weight("P02", 0.3)
                                      .build();
    const auto gaps = rankGaps(*framework, assessment, scoreAssessment(*framework, assessment));
    EXPECT_EQ(order(gaps), QStringList({u"P02-01"_s, u"P01-01"_s}));
}

TEST(Gaps, QuickWinsNeedValidEvidenceForTheNextCriterionOrItsMark) {
    const FrameworkPtr framework = smallFramework();
    AssessmentBuilder builder(framework);
    builder.evidence("E-001", EvidenceGrade::B)
        .evidence("E-002", EvidenceGrade::B, EvidenceKind::Report, QDate(2020, 1, 1));
    builder.stage("P03-01", 2).target("P03-01", 3).attach("P03-01", "E-001", 3); // quick
    builder.stage("P03-02", 2).target("P03-02", 3).attach("P03-02", "E-002", 3); // out of date
    builder.stage("P03-03", 2).target("P03-03", 4).attach("P03-03", "E-001", 3); // gap of 2
    builder.stage("P04-01", 2).target("P04-01", 3).attach("P04-01", "E-001", 2); // for the present stage
    builder.stage("P04-02", 2).target("P04-02", 3).attach("P04-02", "E-001");    // for the answer as a whole
    const auto quick = [&](const ScoreSheet& sheet) {
        QStringList codes;
        for (const RankedGap& gap : rankGaps(*framework, builder.build(), sheet)) {
            if (gap.quickWin) {
                codes.append(gap.indicator);
            }
        }
        return codes;
    };
    EXPECT_EQ(quick(scoreAssessment(*framework, builder.build())), QStringList{u"P03-01"_s});
    // On evidenced stages the next criterion can be met already and lack its proof alone.
    builder.stage("P05-01", 3).target("P05-01", 2);
    const ScoreSheet evidenced = scoreAssessment(*framework, builder.build(), {Basis::Evidenced, MeanKind::Arithmetic});
    EXPECT_EQ(evidenced.indicator(u"P05-01"_s)->gap, 1);
    EXPECT_FALSE(quick(evidenced).contains(u"P05-01"_s)) << "its criterion of stage 2 is overtaken, not met";
    builder.marks("P05-01", "omm--");
    EXPECT_TRUE(quick(scoreAssessment(*framework, builder.build(), {Basis::Evidenced, MeanKind::Arithmetic}))
                    .contains(u"P05-01"_s));
}

TEST(Gaps, TieByTheParagraphsNumberWhereverItStandsInTheFramework) {
    auto turned = std::make_shared<Framework>(*FrameworkBuilder().commitment("X1", 1).commitment("X2", 1).build());
    turned->commitments[0].number = 7;
    const Assessment assessment =
        AssessmentBuilder(turned).stage("X1-01", 2).target("X1-01", 3).stage("X2-01", 2).target("X2-01", 3).build();
    const auto gaps = rankGaps(*turned, assessment, scoreAssessment(*turned, assessment));
    EXPECT_EQ(order(gaps), QStringList({u"X2-01"_s, u"X1-01"_s}));
}

TEST(Gaps, EqualThoseOfAnIndependentEvaluatorOnSixThousandAssessments) {
    const std::vector<FrameworkPtr> frameworks = frameworksForOracle();
    std::size_t quickWins = 0;
    std::size_t all = 0;
    for (std::uint64_t seed = 0; seed < 6000 && !testing::Test::HasFailure(); ++seed) {
        const Framework& framework = *frameworks[seed % frameworks.size()];
        const Assessment assessment = randomAssessment(framework, seed);
        for (const Basis basis : {Basis::Claimed, Basis::Evidenced}) {
            const ScoreSheet sheet = scoreAssessment(framework, assessment, {basis, MeanKind::Arithmetic});
            const auto gaps = rankGaps(framework, assessment, sheet);
            const auto expected = oracleGaps(framework, assessment, basis == Basis::Evidenced);
            ASSERT_EQ(gaps.size(), expected.size()) << "seed " << seed;
            for (std::size_t i = 0; i < gaps.size(); ++i) {
                EXPECT_EQ(gaps[i].rank, static_cast<int>(i) + 1) << "seed " << seed;
                EXPECT_EQ(gaps[i].indicator, expected[i].indicator) << "seed " << seed << " rank " << i + 1;
                EXPECT_EQ(gaps[i].stage, expected[i].stage) << "seed " << seed;
                EXPECT_EQ(gaps[i].target, expected[i].target) << "seed " << seed;
                EXPECT_EQ(gaps[i].gap, expected[i].target - expected[i].stage) << "seed " << seed;
                EXPECT_EQ(gaps[i].priority, expected[i].priority.value()) << "seed " << seed;
                EXPECT_EQ(gaps[i].quickWin, expected[i].quickWin) << "seed " << seed;
                quickWins += expected[i].quickWin ? 1 : 0;
            }
            all += gaps.size();
        }
    }
    EXPECT_GT(quickWins, 1000U);
    EXPECT_LT(quickWins, all / 2);
}

} // namespace
} // namespace atalaya::test
