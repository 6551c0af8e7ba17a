#include "assessments/scoring/Explanation.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Applies a formula to its terms as Explanation.h describes it, in code of its own.
double applied(const Explanation& explanation) {
    const auto& terms = explanation.terms;
    double sum = 0.0;
    double weights = 0.0;
    double product = 1.0;
    double best = 1.0;
    double least = terms.front().value;
    std::vector<double> values;
    for (const ExplanationTerm& term : terms) {
        sum += term.weight * term.value;
        weights += term.weight;
        product *= term.value;
        least = std::min(least, term.value);
        values.push_back(term.value);
    }
    switch (explanation.formula) {
    case Formula::CumulativeMarks:
        for (std::size_t s = 2; s <= values.size() && values[s - 1] > 0.0; ++s) {
            best = values[s - 1] == 1.0 ? double(s) : best;
        }
        return best;
    case Formula::EvidenceCover:
        for (std::size_t i = 1; i < values.size(); ++i) {
            best = std::max(best, values[i]);
        }
        return best;
    case Formula::WeightedArithmetic:
        return std::clamp(sum / weights, least, *std::max_element(values.begin(), values.end()));
    case Formula::WeightedGeometric: {
        double logs = 0.0;
        for (const ExplanationTerm& term : terms) {
            logs += term.weight * std::log(term.value);
        }
        return std::exp(logs / weights);
    }
    case Formula::Lowest:
        return least;
    case Formula::Median:
        std::sort(values.begin(), values.end());
        return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2.0;
    case Formula::Ratio: {
        double top = 0.0;
        for (const double value : values) {
            top += value;
        }
        return top / weights;
    }
    case Formula::Difference:
        return std::max(0.0, values.at(0) - values.at(1));
    case Formula::SignedDifference:
        return values.at(0) - values.at(1);
    case Formula::Product:
        return product;
    case Formula::Stated:
        return values.at(0);
    }
    return 0.0;
}

class Walker {
public:
    Walker(const Framework& framework, const Assessment& assessment)
        : m_framework(framework), m_assessment(assessment) {}

    /// Recomputes a number from its terms, and each of those from theirs, down to what people recorded.
    void walk(const NumberReference& number, int depth = 0) {
        ASSERT_LT(depth, 8) << "an explanation that never ends";
        const auto explanation = explain(m_framework, m_assessment, number, m_language);
        ASSERT_TRUE(explanation) << explanation.error().sentence.toStdString();
        const std::string name = number.subject.toStdString() + " " + std::to_string(static_cast<int>(number.quantity));
        EXPECT_FALSE(explanation->shown.isEmpty()) << name;
        EXPECT_FALSE(explanation->title.isEmpty()) << name;
        EXPECT_FALSE(explanation->title.contains(u'%')) << name;
        EXPECT_FALSE(explanation->formulaText.isEmpty()) << name;
        EXPECT_FALSE(explanation->workedText.contains(u"%1"_s)) << name;
        if (!explanation->value) {
            return;
        }
        ++visited;
        ASSERT_FALSE(explanation->terms.empty()) << name;
        if (explanation->formula == Formula::WeightedGeometric) {
            EXPECT_NEAR(applied(*explanation), *explanation->value, 1e-12) << name;
        } else {
            EXPECT_EQ(applied(*explanation), *explanation->value) << name << ": to the last bit";
        }
        for (const ExplanationTerm& term : explanation->terms) {
            if (term.from.subject.isEmpty()) {
                continue;
            }
            const auto child = explain(m_framework, m_assessment, term.from, m_language);
            ASSERT_TRUE(child) << name;
            if (explanation->formula == Formula::Ratio) {
                if (term.from.quantity == Quantity::Coverage) {
                    EXPECT_EQ(child->value.value_or(-1.0), term.value / term.weight) << name;
                } else {
                    EXPECT_EQ(child->value.has_value(), term.value == 1.0) << name;
                }
            } else {
                EXPECT_EQ(child->value, std::optional(term.value))
                    << name << " from " << term.from.subject.toStdString();
            }
            walk(term.from, depth + 1);
        }
    }

    int visited = 0;

private:
    const Framework& m_framework;
    const Assessment& m_assessment;
    Language m_language;
};

constexpr Quantity ofIndicators[] = {Quantity::Stage, Quantity::EvidencedStage, Quantity::Target, Quantity::Gap,
                                     Quantity::Priority};
constexpr Quantity ofScores[] = {Quantity::Mean,   Quantity::Stage,    Quantity::EvidencedStage, Quantity::Median,
                                 Quantity::Lowest, Quantity::Coverage, Quantity::Target,         Quantity::Gap};

TEST(Explanation, AnIndependentEvaluatorRecomputesEveryNumberDownToTheMarks) {
    const FrameworkPtr framework = smallFramework();
    int visited = 0;
    for (std::uint64_t seed = 0; seed < 25 && !testing::Test::HasFailure(); ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        Walker walker(*framework, assessment);
        for (const Indicator& indicator : framework->indicators) {
            for (const Quantity quantity : ofIndicators) {
                walker.walk({indicator.code, quantity});
            }
        }
        QStringList subjects = {u"whole"_s};
        for (const Commitment& commitment : framework->commitments) {
            subjects.append(commitment.code);
        }
        for (const Group& group : framework->groups) {
            subjects.append(group.id);
        }
        for (const QString& subject : subjects) {
            for (const Quantity quantity : ofScores) {
                walker.walk({subject, quantity});
            }
        }
        visited += walker.visited;
    }
    EXPECT_GT(visited, 5000);
}

TEST(Explanation, GivesTheNumbersOfTheScoreSheet) {
    const FrameworkPtr framework = smallFramework();
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const Assessment assessment = randomAssessment(*framework, seed);
        const ScoreSheet sheet = scoreAssessment(*framework, assessment);
        const auto value = [&](const QString& subject, Quantity quantity) {
            return explain(*framework, assessment, {subject, quantity}, Language())->value;
        };
        ASSERT_EQ(value(u"whole"_s, Quantity::Mean), sheet.whole.mean);
        ASSERT_EQ(value(u"whole"_s, Quantity::Target), sheet.whole.target);
        ASSERT_EQ(value(u"whole"_s, Quantity::Gap), sheet.whole.gap);
        ASSERT_EQ(value(u"whole"_s, Quantity::Median), sheet.whole.median);
        for (const CommitmentScore& commitment : sheet.commitments) {
            ASSERT_EQ(value(commitment.code, Quantity::Mean), commitment.score.mean);
        }
        for (const RankedGap& gap : rankGaps(*framework, assessment, sheet)) {
            ASSERT_EQ(value(gap.indicator, Quantity::Priority), std::optional(gap.priority));
            ASSERT_EQ(value(gap.indicator, Quantity::Gap), std::optional(double(gap.gap)));
        }
    }
}

Assessment example(const FrameworkPtr& framework) {
    return AssessmentBuilder(framework)
        .stage("P03-01", 2)
        .stage("P03-02", 3)
        .notApplicable("P03-03", "No infrastructure is shared across a border.")
        .stage("P04-01", 1)
        .stage("P04-02", 4)
        .stage("P04-03", 4)
        .weight("P04", 1.5)
        .build();
}

TEST(Explanation, TellsFormulaInputsWhatIsLeftOutAndTheChoices) {
    // P03 = 2.5; P04 = 3; core = (2.5 + 1.5 x 3) / 2.5 = 7 / 2.5 = 2.8; with all weights 1: 2.75
    const FrameworkPtr framework = smallFramework();
    const auto why = explain(*framework, example(framework), {u"core"_s, Quantity::Mean}, Language());
    ASSERT_TRUE(why);
    EXPECT_EQ(why->formulaText, u"Group core = Σ (weight × commitment) ÷ Σ weights"_s);
    EXPECT_EQ(why->workedText, u"= 7 ÷ 2.5 = 2.8, shown as 2.80"_s);
    EXPECT_EQ(why->shown, u"2.80"_s);
    ASSERT_EQ(why->terms.size(), 2U);
    EXPECT_EQ(why->terms[1].from.subject, u"P04"_s);
    EXPECT_EQ(why->terms[1].weight, 1.5);
    EXPECT_EQ(why->terms[1].note, u"3 of 4 answered"_s);
    ASSERT_EQ(why->leftOut.size(), 2U);
    EXPECT_EQ(why->leftOut[0].subject, u"P03-03"_s);
    EXPECT_EQ(why->leftOut[0].reason, u"not applicable: “No infrastructure is shared across a border.”"_s);
    EXPECT_EQ(why->leftOut[1].reason, u"not answered; counts nowhere"_s);
    EXPECT_TRUE(why->choices.contains(u"The weight of P04 is 1.5: “Decided on 12 March 2026.”"_s));
    EXPECT_TRUE(
        why->remarks.contains(u"Provisional: 5 of 6 applicable questions are answered; the others count nowhere."_s));
    ASSERT_FALSE(why->alternatives.empty());
    EXPECT_EQ(why->alternatives[0].label, u"With all weights 1"_s);
    EXPECT_DOUBLE_EQ(*why->alternatives[0].value, 2.75);
    EXPECT_EQ(why->alternatives[1].label, u"From evidenced stages"_s);
    EXPECT_DOUBLE_EQ(*why->alternatives[1].value, 1.0);
}

TEST(Explanation, OfANumberThatIsNotPrintedSaysWhyAndStillHasItsValue) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework).stage("P04-01", 3).stage("P04-02", 4).build();
    const auto why = explain(*framework, assessment, {u"P04"_s, Quantity::Mean}, Language());
    ASSERT_TRUE(why);
    EXPECT_DOUBLE_EQ(*why->value, 3.5);
    EXPECT_EQ(why->shown, u"not printed: 2 of 4 answered"_s);
    EXPECT_TRUE(why->remarks.last().startsWith(u"Less than 60%"_s));
    EXPECT_FALSE(why->remarks.contains(u"Rounded only here, on display."_s));
    EXPECT_FALSE(why->printable);
}

/// P04: 1 of 4 answered, at stage 3; targets 5 for it and 4 for another. P03: all answered, at stage 2.
Assessment barelyBegun(const FrameworkPtr& framework) {
    return AssessmentBuilder(framework)
        .stage("P03-01", 2)
        .stage("P03-02", 2)
        .stage("P03-03", 2)
        .stage("P04-01", 3)
        .target("P04-01", 5)
        .target("P04-02", 4)
        .weight("P04", 2.0)
        .build();
}

TEST(Explanation, OfANumberThatIsNotPrintedGivesItAwayNowhere) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = barelyBegun(framework);
    for (const Quantity quantity : {Quantity::Mean, Quantity::Stage, Quantity::EvidencedStage, Quantity::Gap}) {
        const auto why = explain(*framework, assessment, {u"P04"_s, quantity}, Language());
        ASSERT_TRUE(why);
        EXPECT_TRUE(why->value);
        EXPECT_FALSE(why->printable);
        EXPECT_EQ(why->shown, u"not printed: 1 of 4 answered"_s);
        EXPECT_EQ(why->workedText, QString());
        EXPECT_TRUE(why->alternatives.empty());
    }
    // The gap's inputs are a target, which people decided, and a score, which is not printed either.
    const auto gap = explain(*framework, assessment, {u"P04"_s, Quantity::Gap}, Language());
    ASSERT_EQ(gap->terms.size(), 2U);
    EXPECT_TRUE(gap->shows(gap->terms[0]));
    EXPECT_FALSE(gap->shows(gap->terms[1]));
}

TEST(Explanation, OfAPrintedGroupShowsTheScoreOfTooFewAnswersThatItNeeds) {
    const FrameworkPtr framework = smallFramework();
    AssessmentBuilder builder(framework);
    builder.stage("P03-01", 2).stage("P03-02", 2).stage("P03-03", 2).stage("P04-01", 3).stage("P04-02", 3);
    const auto core = explain(*framework, builder.build(), {u"core"_s, Quantity::Mean}, Language()); // 5 of 7
    ASSERT_TRUE(core);
    EXPECT_TRUE(core->printable);
    EXPECT_EQ(core->shown, u"2.50"_s);
    ASSERT_EQ(core->terms.size(), 2U);
    EXPECT_FALSE(core->terms[1].printable);
    EXPECT_TRUE(core->shows(core->terms[1]));
    EXPECT_EQ(core->terms[1].note, u"2 of 4 answered: too few for a score of its own"_s);
    const auto begun = explain(*framework, barelyBegun(framework), {u"core"_s, Quantity::Mean}, Language()); // 4 of 7
    ASSERT_TRUE(begun);
    EXPECT_FALSE(begun->printable);
    EXPECT_TRUE(begun->shows(begun->terms[0])) << "P03 is fully answered";
    EXPECT_FALSE(begun->shows(begun->terms[1]));
}

TEST(Explanation, OfWhatPeopleGaveIsPrintedHoweverFewAnswersThereAre) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = barelyBegun(framework);
    const std::vector<std::pair<Quantity, QString>> all = {
        {Quantity::Target, u"4.50"_s}, {Quantity::Median, u"3"_s}, {Quantity::Lowest, u"3"_s}};
    for (const auto& [quantity, shown] : all) {
        const auto why = explain(*framework, assessment, {u"P04"_s, quantity}, Language());
        ASSERT_TRUE(why);
        EXPECT_TRUE(why->printable);
        EXPECT_EQ(why->shown, shown);
        EXPECT_FALSE(why->workedText.isEmpty());
    }
    const auto median = explain(*framework, assessment, {u"P04"_s, Quantity::Median}, Language());
    EXPECT_TRUE(median->remarks.last().endsWith(u"so the score itself is not printed."_s));
}

TEST(Explanation, OfATargetAndAGapTellsWhatAnUnansweredQuestionHasToDoWithThem) {
    const FrameworkPtr framework = smallFramework();
    AssessmentBuilder builder(framework);
    builder.stage("P04-01", 3).target("P04-02", 4).notApplicable("P04-03", "There is none.").target("P04-03", 5);
    builder.scope({Scope::Kind::Chosen, {u"P04"_s}});
    const auto reasons = [&](const QString& subject, Quantity quantity) {
        const auto why = explain(*framework, builder.build(), {subject, quantity}, Language());
        QStringList lines;
        for (const LeftOut& item : why->leftOut) {
            lines.append(item.subject + u": "_s + item.reason);
        }
        return lines;
    };
    const QStringList ofTarget = {u"P04-03: not applicable: “There is none.”"_s,
                                  u"P04-04: neither a target nor an answer"_s};
    EXPECT_EQ(reasons(u"P04"_s, Quantity::Target), ofTarget);
    EXPECT_EQ(reasons(u"core"_s, Quantity::Target),
              ofTarget + QStringList{u"P03: outside the scope of this assessment"_s});
    EXPECT_EQ(reasons(u"P04"_s, Quantity::Gap),
              QStringList({u"P04-02: not answered; its target counts, no stage of it does"_s, ofTarget.first(),
                           u"P04-04: not answered; counts nowhere"_s}));
    const auto target = explain(*framework, builder.build(), {u"P04"_s, Quantity::Target}, Language());
    EXPECT_EQ(target->formulaText, u"Target of 4 Commitment 4 = Σ (weight × target) ÷ Σ weights"_s);
}

TEST(Explanation, OfAPriorityTellsEveryChangedWeight) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P04-01", 3)
                                      .target("P04-01", 5)
                                      .weight("P04", 2.0, "")
                                      .weight("P04-01", 1.5, "Decided.")
                                      .build();
    const auto why = explain(*framework, assessment, {u"P04-01"_s, Quantity::Priority}, Language());
    ASSERT_TRUE(why);
    EXPECT_EQ(why->choices,
              QStringList({u"The weight of P04 is 2.0."_s, u"The weight of P04-01 is 1.5: “Decided.”"_s}));
}

TEST(Explanation, OfNothingAnsweredIsWordsAndNotANumber) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework).stage("P03-01", 2).build();
    const auto empty = explain(*framework, assessment, {u"P04"_s, Quantity::Mean}, Language());
    ASSERT_TRUE(empty);
    EXPECT_FALSE(empty->value);
    EXPECT_EQ(empty->shown, u"nothing is answered yet"_s);
    const auto core = explain(*framework, assessment, {u"core"_s, Quantity::Mean}, Language());
    ASSERT_TRUE(core);
    EXPECT_EQ(core->leftOut.front().subject, u"P04"_s);
    EXPECT_EQ(core->leftOut.front().reason, u"no question of it is answered"_s);
}

TEST(Explanation, RefusesWhatMakesNoSenseWithANextStep) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = example(framework);
    const auto unknown = explain(*framework, assessment, {u"P99"_s, Quantity::Mean}, Language());
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(unknown.error().sentence.contains(u"P99"_s));
    const auto median = explain(*framework, assessment, {u"P03-01"_s, Quantity::Median}, Language());
    ASSERT_FALSE(median);
    EXPECT_EQ(median.error().code, ErrorCode::InvalidInput);
    const auto priority = explain(*framework, assessment, {u"core"_s, Quantity::Priority}, Language());
    ASSERT_FALSE(priority);
    EXPECT_EQ(priority.error().code, ErrorCode::InvalidInput);
}

TEST(Explanation, OfAStageTellsTheMissingCriterionAndWhatIsAhead) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework).marks("P03-01", "omnm-").build();
    const auto why = explain(*framework, assessment, {u"P03-01"_s, Quantity::Stage}, Language());
    ASSERT_TRUE(why);
    EXPECT_EQ(why->workedText, u"= 2: its criterion is met and none below it is missing; stage 3 is not reached, its "
                               "criterion is marked “not met”."_s);
    ASSERT_EQ(why->leftOut.size(), 1U);
    EXPECT_EQ(why->leftOut.front().label, u"Stage 4"_s);
}

TEST(Explanation, OfAnEvidencedStageTellsWhichEvidenceDidNotCount) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P03-01", 4)
                                      .evidence("E-001", EvidenceGrade::C)
                                      .evidence("E-002", EvidenceGrade::A, EvidenceKind::Report, QDate(2026, 5, 13))
                                      .attach("P03-01", "E-001")
                                      .attach("P03-01", "E-002", 4)
                                      .build();
    const auto why = explain(*framework, assessment, {u"P03-01"_s, Quantity::EvidencedStage}, Language());
    ASSERT_TRUE(why);
    EXPECT_EQ(*why->value, 2.0);
    ASSERT_EQ(why->terms.size(), 2U);
    EXPECT_EQ(why->terms[1].note, u"grade C, attached to the whole answer"_s);
    ASSERT_EQ(why->leftOut.size(), 1U);
    EXPECT_EQ(why->leftOut.front().reason, u"to be reviewed by 13 May 2026, which is before the assessment's date"_s);
}

} // namespace
} // namespace atalaya::test
