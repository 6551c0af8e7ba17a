#include "assessments/scoring/Scores.h"
#include "assessments/assessment/Edits.h"
#include "tests/assessments/scoring/Oracle.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

double valueOf(Fraction fraction) {
    return double(fraction.top) / double(fraction.bottom);
}

TEST(Scores, AreTheWeightedMeansWorkedByHand) {
    // P03: stages 2, 3, 4 with weights 1, 1, 2: (2 + 3 + 8) / 4 = 3.25
    // P04: stages 1 and 4, two not answered: 2.5
    // core, P04 weighing 3: (3.25 + 3 x 2.5) / 4 = 10.75 / 4 = 2.6875
    // P02: stage 5. P01: one not applicable, one not answered: nothing. whole: (3.25 + 7.5 + 5) / 5 = 3.15
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 2)
                                      .stage("P03-02", 3)
                                      .stage("P03-03", 4)
                                      .weight("P03-03", 2.0)
                                      .stage("P04-01", 1)
                                      .stage("P04-02", 4)
                                      .weight("P04", 3.0)
                                      .stage("P02-01", 5)
                                      .notApplicable("P01-01")
                                      .build();
    const ScoreSheet sheet = scoreAssessment(*framework, assessment);
    EXPECT_DOUBLE_EQ(*sheet.commitment(u"P03"_s)->score.mean, 3.25);
    EXPECT_DOUBLE_EQ(*sheet.commitment(u"P04"_s)->score.mean, 2.5);
    EXPECT_DOUBLE_EQ(*sheet.headline().mean, 2.6875);
    EXPECT_DOUBLE_EQ(*sheet.whole.mean, 3.15);
    EXPECT_FALSE(sheet.commitment(u"P01"_s)->score.mean);
    EXPECT_DOUBLE_EQ(*sheet.headline().median, 3.0); // 1 2 3 4 4
    EXPECT_EQ(*sheet.headline().lowest, 1);
    EXPECT_EQ(sheet.headline().distribution, (std::vector<int>{1, 1, 1, 2, 0}));
    EXPECT_EQ(sheet.headline().coverage.answered, 5);
    EXPECT_EQ(sheet.headline().coverage.applicable, 7);
    EXPECT_EQ(sheet.whole.coverage.notApplicable, 1);
    EXPECT_EQ(sheet.whole.coverage.applicable, 11);
    EXPECT_DOUBLE_EQ(*sheet.whole.median, 3.5); // 1 2 3 4 4 5: the mean of the middle two
    EXPECT_DOUBLE_EQ(shareOfScale(*sheet.headline().mean, 5), 0.421875);
}

TEST(Scores, OtherMeansWorkedByHand) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 2)
                                      .stage("P03-02", 4)
                                      .stage("P04-01", 1)
                                      .stage("P04-02", 1)
                                      .weight("P04", 3.0)
                                      .build();
    // geometric: P03 = sqrt(8), P04 = 1; core = (8^(1/2) x 1^3)^(1/4) = 8^(1/8) = 1.29683955465...
    const ScoreSheet geometric = scoreAssessment(*framework, assessment, {Basis::Claimed, MeanKind::Geometric});
    EXPECT_NEAR(*geometric.commitment(u"P03"_s)->score.mean, 2.8284271247461903, 1e-12);
    EXPECT_NEAR(*geometric.headline().mean, 1.2968395546510096, 1e-12);
    const ScoreSheet lowest = scoreAssessment(*framework, assessment, {Basis::Claimed, MeanKind::Lowest});
    EXPECT_DOUBLE_EQ(*lowest.commitment(u"P03"_s)->score.mean, 2.0);
    EXPECT_DOUBLE_EQ(*lowest.headline().mean, 1.0);
}

TEST(Scores, TargetsWorkedByHand) {
    // P03: now 2, 3; targets 4 for the first and 5 for the unanswered third: (4 + 3 + 5) / 3 = 4; now 2.5; gap 1.5
    // P04: now 2, no target: counts with 2 in the group's target: (4 + 2) / 2 = 3; now (2.5 + 2) / 2 = 2.25; gap 0.75
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 2)
                                      .stage("P03-02", 3)
                                      .target("P03-01", 4)
                                      .target("P03-03", 5)
                                      .stage("P04-01", 2)
                                      .notApplicable("P04-02")
                                      .target("P04-02", 5)
                                      .build();
    const ScoreSheet sheet = scoreAssessment(*framework, assessment);
    EXPECT_DOUBLE_EQ(*sheet.commitment(u"P03"_s)->score.target, 4.0);
    EXPECT_DOUBLE_EQ(*sheet.commitment(u"P03"_s)->score.gap, 1.5);
    EXPECT_FALSE(sheet.commitment(u"P04"_s)->score.target) << "a target of what is not applicable counts in no total";
    EXPECT_DOUBLE_EQ(*sheet.headline().target, 3.0);
    EXPECT_DOUBLE_EQ(*sheet.headline().gap, 0.75);
    EXPECT_FALSE(sheet.group(u"context"_s)->score.target);
}

TEST(Scores, BelowSixtyPerCentAreNotPrinted) {
    EXPECT_TRUE((Coverage{3, 5, 0}).isPrintable());
    EXPECT_FALSE((Coverage{29, 49, 0}).isPrintable()); // 59.2 %
    EXPECT_TRUE((Coverage{30, 49, 0}).isPrintable());
    EXPECT_FALSE((Coverage{0, 0, 3}).isPrintable());
    EXPECT_TRUE((Coverage{3, 5, 0}).isProvisional());
    EXPECT_FALSE((Coverage{5, 5, 1}).isProvisional());
}

TEST(Scores, ThatAreOutOfScopeAreAbsent) {
    const FrameworkPtr framework = smallFramework();
    AssessmentBuilder builder(framework);
    builder.stage("P01-01", 2).stage("P03-01", 4);
    builder.scope({Scope::Kind::Chosen, {u"P01"_s}});
    const ScoreSheet sheet = scoreAssessment(*framework, builder.build());
    EXPECT_EQ(sheet.commitments.size(), 1U);
    EXPECT_EQ(sheet.indicators.size(), 2U);
    EXPECT_EQ(sheet.group(u"core"_s), nullptr);
    EXPECT_DOUBLE_EQ(*sheet.headline().mean, 2.0) << "without its group the headline is the whole";
    builder.scope({Scope::Kind::HeadlineGroup, {}});
    EXPECT_DOUBLE_EQ(*scoreAssessment(*framework, builder.build()).whole.mean, 4.0);
}

void compare(const Score& score, const OracleScore& expected, MeanKind mean, const std::string& where) {
    EXPECT_EQ(score.coverage.answered, expected.answered) << where;
    EXPECT_EQ(score.coverage.applicable, expected.applicable) << where;
    EXPECT_EQ(score.coverage.notApplicable, expected.notApplicable) << where;
    ASSERT_EQ(score.mean.has_value(), expected.any) << where;
    if (!expected.any) {
        EXPECT_FALSE(score.median || score.lowest || score.gap) << where;
        return;
    }
    const double wanted = mean == MeanKind::Arithmetic  ? valueOf(expected.arithmetic)
                          : mean == MeanKind::Geometric ? expected.geometric
                                                        : valueOf(expected.lowestOfMeans);
    EXPECT_NEAR(*score.mean, wanted, 1e-12) << where;
    EXPECT_EQ(*score.lowest, expected.stages.front()) << where;
    const std::size_t n = expected.stages.size();
    EXPECT_EQ(*score.median, (expected.stages[(n - 1) / 2] + expected.stages[n / 2]) * 0.5) << where;
    for (int stage = 1; stage <= static_cast<int>(score.distribution.size()); ++stage) {
        EXPECT_EQ(score.distribution[static_cast<std::size_t>(stage) - 1],
                  std::count(expected.stages.begin(), expected.stages.end(), stage))
            << where;
    }
}

TEST(Scores, EqualAnIndependentEvaluatorOnFiveThousandAssessments) {
    const FrameworkPtr small = smallFramework();
    const FrameworkPtr odd = FrameworkBuilder(3)
                                 .group("a", true)
                                 .commitment("X1", 4)
                                 .group("b")
                                 .commitment("X2", 1)
                                 .commitment("X3", 3)
                                 .grade(2, EvidenceGrade::A) // stricter below than above
                                 .grade(3, EvidenceGrade::C)
                                 .build();
    for (std::uint64_t seed = 0; seed < 5000 && !testing::Test::HasFailure(); ++seed) {
        const Framework& framework = seed % 5 == 4 ? *odd : *small;
        const Assessment assessment = randomAssessment(framework, seed);
        for (const Basis basis : {Basis::Claimed, Basis::Evidenced}) {
            const bool evidenced = basis == Basis::Evidenced;
            const auto expected = oracleScores(framework, assessment, evidenced);
            for (const MeanKind mean : {MeanKind::Arithmetic, MeanKind::Geometric, MeanKind::Lowest}) {
                const ScoreSheet sheet = scoreAssessment(framework, assessment, {basis, mean});
                std::size_t compared = 0;
                const auto check = [&](const Score& score, const std::string& key) {
                    ASSERT_TRUE(expected.count(key)) << key;
                    compare(score, expected.at(key), mean, "seed " + std::to_string(seed) + " " + key);
                    ++compared;
                };
                for (const CommitmentScore& score : sheet.commitments) {
                    check(score.score, score.code.toStdString());
                }
                for (const GroupScore& score : sheet.groups) {
                    check(score.score, score.id.toStdString());
                }
                check(sheet.whole, "whole");
                EXPECT_EQ(compared, expected.size());
                for (const IndicatorScore& score : sheet.indicators) {
                    ASSERT_EQ(score.stage(basis), oracleStage(framework, assessment, score.code, evidenced))
                        << "seed " << seed;
                }
            }
        }
    }
}

TEST(Scores, DoNotDependOnTheOrderOfEvidence) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        Assessment turned = assessment;
        std::reverse(turned.evidence.begin(), turned.evidence.end());
        for (auto& [code, answer] : turned.answers) {
            std::reverse(answer.evidence.begin(), answer.evidence.end());
        }
        const ScoreSheet a = scoreAssessment(*framework, assessment, {Basis::Evidenced, MeanKind::Geometric});
        const ScoreSheet b = scoreAssessment(*framework, turned, {Basis::Evidenced, MeanKind::Geometric});
        ASSERT_EQ(a.whole.mean, b.whole.mean);
        ASSERT_EQ(a.whole.distribution, b.whole.distribution);
    }
}

TEST(Scores, ABetterMarkNeverLowersOne) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        for (const auto& [code, answer] : assessment.answers) {
            if (!answer.isAnswered()) {
                continue;
            }
            const int stage = 1 + static_cast<int>(seed % 5);
            if (answer.mark(stage) == Mark::Met) {
                continue;
            }
            Assessment better = assessment;
            better.answers[code].marks[static_cast<std::size_t>(stage) - 1] =
                static_cast<Mark>(static_cast<int>(answer.mark(stage)) + 1);
            for (const MeanKind mean : {MeanKind::Arithmetic, MeanKind::Geometric, MeanKind::Lowest}) {
                const auto before = scoreAssessment(*framework, assessment, {Basis::Claimed, mean}).whole.mean;
                const auto after = scoreAssessment(*framework, better, {Basis::Claimed, mean}).whole.mean;
                ASSERT_GE(after.value_or(0.0), before.value_or(0.0) - 1e-12) << seed << " " << code.toStdString();
            }
        }
    }
}

TEST(Scores, AnUnansweredQuestionChangesCoverageAlone) {
    // The same framework with one question more, which nobody answered.
    const FrameworkPtr less = FrameworkBuilder().commitment("P01", 3).build();
    const FrameworkPtr more = FrameworkBuilder().commitment("P01", 4).build();
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Assessment assessment = randomAssessment(*less, seed);
        const Score a = scoreAssessment(*less, assessment).whole;
        const Score b = scoreAssessment(*more, assessment).whole;
        ASSERT_EQ(a.mean, b.mean);
        ASSERT_EQ(a.median, b.median);
        ASSERT_EQ(a.lowest, b.lowest);
        ASSERT_EQ(a.target, b.target);
        ASSERT_EQ(a.coverage.answered, b.coverage.answered);
        ASSERT_EQ(a.coverage.applicable + 1, b.coverage.applicable);
        // And one that is not applicable leaves every total as it was.
        const auto excluded = edit(*more, assessment, SetNotApplicable{u"P01-04"_s, true, u"No such thing."_s});
        ASSERT_TRUE(excluded);
        const Score c = scoreAssessment(*more, *excluded).whole;
        ASSERT_EQ(a.mean, c.mean);
        ASSERT_EQ(a.coverage.answered, c.coverage.answered);
        ASSERT_EQ(a.coverage.applicable, c.coverage.applicable);
        ASSERT_EQ(a.coverage.notApplicable + 1, c.coverage.notApplicable);
    }
}

TEST(Scores, ScalingAllWeightsChangesNothing) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        Assessment scaled = assessment;
        for (const Commitment& commitment : framework->commitments) {
            const auto it = assessment.weights.find(commitment.code);
            scaled.weights[commitment.code].value = 7.3 * (it == assessment.weights.end() ? 1.0 : it->second.value);
        }
        for (const Indicator& indicator : framework->indicators) {
            const auto it = assessment.weights.find(indicator.code);
            scaled.weights[indicator.code].value = 0.31 * (it == assessment.weights.end() ? 1.0 : it->second.value);
        }
        const Score a = scoreAssessment(*framework, assessment).whole;
        const Score b = scoreAssessment(*framework, scaled).whole;
        ASSERT_EQ(a.mean.has_value(), b.mean.has_value());
        ASSERT_NEAR(a.mean.value_or(0.0), b.mean.value_or(0.0), 1e-12);
        ASSERT_NEAR(a.target.value_or(0.0), b.target.value_or(0.0), 1e-12);
    }
}

TEST(Scores, KeepTheirBounds) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        const auto claimed = scoreAssessment(*framework, assessment, {Basis::Claimed, MeanKind::Arithmetic});
        const auto evidenced = scoreAssessment(*framework, assessment, {Basis::Evidenced, MeanKind::Arithmetic});
        const auto geometric = scoreAssessment(*framework, assessment, {Basis::Claimed, MeanKind::Geometric});
        const auto lowest = scoreAssessment(*framework, assessment, {Basis::Claimed, MeanKind::Lowest});
        for (const IndicatorScore& score : claimed.indicators) {
            ASSERT_GE(score.gap, 0);
            ASSERT_LE(score.evidenced, score.claimed);
        }
        ASSERT_GE(claimed.whole.gap.value_or(0.0), 0.0);
        if (claimed.whole.mean) {
            ASSERT_LE(*evidenced.whole.mean, *claimed.whole.mean + 1e-12);
            ASSERT_LE(*geometric.whole.mean, *claimed.whole.mean + 1e-12);
            ASSERT_LE(*lowest.whole.mean, *geometric.whole.mean + 1e-12);
            ASSERT_GE(*lowest.whole.mean, 1.0);
            ASSERT_LE(*claimed.whole.mean, 5.0);
        }
    }
}

TEST(Scores, TinyAndHugeWeightsStayExactEnough) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 5)
                                      .weight("P03-01", smallestWeight)
                                      .stage("P03-02", 1)
                                      .weight("P03-02", largestWeight)
                                      .build();
    EXPECT_NEAR(*scoreAssessment(*framework, assessment).headline().mean, 1.0, 1e-9);
    EXPECT_GE(*scoreAssessment(*framework, assessment).headline().mean, 1.0);
}

} // namespace
} // namespace atalaya::test
