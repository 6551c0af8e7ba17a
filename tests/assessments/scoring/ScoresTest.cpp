#include "assessments/scoring/Scores.h"
#include "assessments/assessment/Edits.h"
#include "tests/assessments/scoring/Oracle.h"
#include "tests/assessments/scoring/RandomCases.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

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

double under(MeanKind mean, const OracleMeans& means) {
    return mean == MeanKind::Arithmetic  ? means.arithmetic.value()
           : mean == MeanKind::Geometric ? means.geometric
                                         : means.lowest.value();
}

void compareSpread(const Score& score, const std::vector<int>& stages, const std::string& where) {
    ASSERT_EQ(score.lowest.has_value(), !stages.empty()) << where;
    ASSERT_EQ(score.median.has_value(), !stages.empty()) << where;
    if (!stages.empty()) {
        const std::size_t n = stages.size();
        EXPECT_EQ(*score.lowest, stages.front()) << where;
        EXPECT_EQ(*score.median, (stages[(n - 1) / 2] + stages[n / 2]) * 0.5) << where;
    }
    for (int stage = 1; stage <= static_cast<int>(score.distribution.size()); ++stage) {
        EXPECT_EQ(score.distribution[static_cast<std::size_t>(stage) - 1],
                  std::count(stages.begin(), stages.end(), stage))
            << where;
    }
}

void compare(const Score& score, const OracleScore& expected, MeanKind mean, const std::string& where) {
    EXPECT_EQ(score.coverage.answered, expected.answered) << where;
    EXPECT_EQ(score.coverage.applicable, expected.applicable) << where;
    EXPECT_EQ(score.coverage.notApplicable, expected.notApplicable) << where;
    EXPECT_EQ(score.coverage.isProvisional(), expected.provisional()) << where;
    EXPECT_EQ(score.isPrintable(), expected.printed()) << where;
    compareSpread(score, expected.stages, where);
    ASSERT_EQ(score.mean.has_value(), expected.now.has_value()) << where;
    ASSERT_EQ(score.target.has_value(), expected.target.has_value()) << where;
    ASSERT_EQ(score.gap.has_value(), expected.now && expected.target) << where;
    if (score.mean) {
        EXPECT_NEAR(*score.mean, under(mean, *expected.now), 1e-12) << where;
    }
    if (score.target) {
        EXPECT_NEAR(*score.target, under(mean, *expected.target), 1e-12) << where;
    }
    if (score.gap) {
        const double difference = under(mean, *expected.target) - under(mean, *expected.now);
        EXPECT_NEAR(*score.gap, difference > 0.0 ? difference : 0.0, 1e-12) << where;
    }
}

void compare(const IndicatorScore& score, const OracleIndicator& expected, bool evidenced, const std::string& where) {
    EXPECT_EQ(score.state == AnswerState::Answered, expected.answered) << where;
    EXPECT_EQ(score.state == AnswerState::NotApplicable, expected.notApplicable) << where;
    EXPECT_EQ(score.claimed, expected.claimed) << where;
    EXPECT_EQ(score.evidenced, expected.evidenced) << where;
    EXPECT_EQ(score.ahead, expected.ahead) << where;
    EXPECT_EQ(score.target, expected.target) << where;
    EXPECT_EQ(score.gap, expected.gap(evidenced)) << where;
    EXPECT_EQ(score.weight, expected.weight.value()) << where;
}

/// Every number of the sheet, and that nothing is missing or too much.
void compare(const ScoreSheet& sheet, const std::map<std::string, OracleScore>& expected, const std::string& where) {
    std::size_t compared = 0;
    const auto check = [&](const Score& score, const std::string& key) {
        ASSERT_TRUE(expected.count(key)) << where << key;
        compare(score, expected.at(key), sheet.options.mean, where + key);
        ++compared;
    };
    for (const CommitmentScore& score : sheet.commitments) {
        check(score.score, score.code.toStdString());
        EXPECT_EQ(score.weight, expected.at(score.code.toStdString()).weight.value()) << where;
    }
    for (const GroupScore& score : sheet.groups) {
        check(score.score, score.id.toStdString());
    }
    check(sheet.whole, "whole");
    EXPECT_EQ(compared, expected.size()) << where;
}

TEST(Scores, EqualAnIndependentEvaluatorOnSixThousandAssessments) {
    const std::vector<FrameworkPtr> frameworks = frameworksForOracle();
    for (std::uint64_t seed = 0; seed < 6000 && !testing::Test::HasFailure(); ++seed) {
        const Framework& framework = *frameworks[seed % frameworks.size()];
        const Assessment assessment = randomAssessment(framework, seed);
        const std::string where = "seed " + std::to_string(seed) + " ";
        for (const Basis basis : {Basis::Claimed, Basis::Evidenced}) {
            const bool evidenced = basis == Basis::Evidenced;
            const auto expected = oracleScores(framework, assessment, evidenced);
            for (const MeanKind mean : {MeanKind::Arithmetic, MeanKind::Geometric, MeanKind::Lowest}) {
                const ScoreSheet sheet = scoreAssessment(framework, assessment, {basis, mean});
                compare(sheet, expected, where);
                for (const IndicatorScore& score : sheet.indicators) {
                    compare(score, oracleIndicator(framework, assessment, score.code), evidenced,
                            where + score.code.toStdString());
                }
            }
        }
    }
}

TEST(Scores, StartFromTheFrameworksOwnWeightsUnlessTheAssessmentChangesThem) {
    // X1, weighing 3 by itself: stages 2 and 4, the first of weight 2: (2 x 2 + 4) / 3 = 8/3; X2, weight 1: stage 1.
    // whole = (3 x 8/3 + 1) / 4 = 2.25; with X1 set to 1 and its first question to 0.5: (1 + 4) / 1.5 = 10/3;
    // (10/3 + 1) / 2 = 13/6
    const FrameworkPtr framework =
        FrameworkBuilder().commitment("X1", 2, 3.0).commitment("X2", 1).indicatorWeight("X1-01", 2.0).build();
    AssessmentBuilder builder(framework);
    builder.stage("X1-01", 2).stage("X1-02", 4).stage("X2-01", 1);
    EXPECT_DOUBLE_EQ(*scoreAssessment(*framework, builder.build()).whole.mean, 2.25);
    builder.weight("X1", 1.0).weight("X1-01", 0.5);
    EXPECT_DOUBLE_EQ(*scoreAssessment(*framework, builder.build()).whole.mean, 13.0 / 6.0);
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

/// All that a score says of the answers given.
void expectSameAnswers(const Score& a, const Score& b, const std::string& where) {
    EXPECT_EQ(a.mean, b.mean) << where;
    EXPECT_EQ(a.median, b.median) << where;
    EXPECT_EQ(a.lowest, b.lowest) << where;
    EXPECT_EQ(a.distribution, b.distribution) << where;
    EXPECT_EQ(a.coverage.answered, b.coverage.answered) << where;
}

TEST(Scores, AnUnansweredQuestionChangesCoverageAndWithATargetTheTarget) {
    // The same framework with one question more, which nobody answered.
    const FrameworkPtr less = FrameworkBuilder().commitment("P01", 3).build();
    const FrameworkPtr more = FrameworkBuilder().commitment("P01", 4).build();
    int moved = 0;
    for (std::uint64_t seed = 0; seed < 300 && !testing::Test::HasFailure(); ++seed) {
        const std::string where = "seed " + std::to_string(seed);
        const Assessment assessment = randomAssessment(*less, seed);
        const Score a = scoreAssessment(*less, assessment).whole;
        const Score b = scoreAssessment(*more, assessment).whole;
        expectSameAnswers(a, b, where);
        EXPECT_EQ(a.target, b.target) << where;
        EXPECT_EQ(a.coverage.applicable + 1, b.coverage.applicable) << where;
        // One that is not applicable leaves every total as it was.
        const auto excluded = edit(*more, assessment, SetNotApplicable{u"P01-04"_s, true, u"No such thing."_s});
        ASSERT_TRUE(excluded);
        const Score c = scoreAssessment(*more, *excluded).whole;
        expectSameAnswers(a, c, where);
        EXPECT_EQ(a.target, c.target) << where;
        EXPECT_EQ(a.coverage.applicable, c.coverage.applicable) << where;
        EXPECT_EQ(a.coverage.notApplicable + 1, c.coverage.notApplicable) << where;
        // One with a target is part of what the State aims at, and of nothing else.
        const auto aimed = edit(*more, assessment, SetTarget{u"P01-04"_s, Target{5, {}}});
        ASSERT_TRUE(aimed);
        const Score d = scoreAssessment(*more, *aimed).whole;
        expectSameAnswers(a, d, where);
        const bool evidenced = aimed->headlineBasis == Basis::Evidenced;
        compare(d, oracleScores(*more, *aimed, evidenced).at("whole"), aimed->mean, where);
        moved += d.target != a.target ? 1 : 0;
    }
    EXPECT_GT(moved, 100);
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
