#include "assessments/scoring/Explanation.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

AssessmentBuilder commitmentThree(const FrameworkPtr& framework, int first, int second) {
    AssessmentBuilder builder(framework);
    builder.stage("P03-01", first).stage("P03-02", second);
    return builder;
}

Explanation of(const FrameworkPtr& framework, const Assessment& assessment, Quantity quantity) {
    return *explain(*framework, assessment, {u"P03"_s, quantity}, Language());
}

TEST(ExplainCounts, TheCoverageOfACommitmentSaysWhichQuestionsStandWhere) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = commitmentThree(framework, 2, 4).notApplicable("P03-03").build();
    const QString remarks = of(framework, assessment, Quantity::Coverage).remarks.join(u' ');
    for (const QString& count : {u"Stage 1: 0."_s, u"Stage 2: 1 (P03-01)."_s, u"Stage 4: 1 (P03-02)."_s,
                                 u"Not answered: 0."_s, u"Not applicable: 1 (P03-03)."_s}) {
        EXPECT_TRUE(remarks.contains(count)) << count.toStdString() << " in " << remarks.toStdString();
    }
}

TEST(ExplainCounts, TheyStandOnTheBasisOfTheAssessment) {
    const FrameworkPtr framework = smallFramework();
    AssessmentBuilder builder = commitmentThree(framework, 2, 2);
    builder.basis(Basis::Evidenced);
    const QString remarks = of(framework, builder.build(), Quantity::Coverage).remarks.join(u' ');
    EXPECT_TRUE(remarks.contains(u"Stage 1: 2 (P03-01, P03-02)."_s)) << remarks.toStdString();
    EXPECT_TRUE(remarks.contains(u"Not answered: 1 (P03-03)."_s)) << remarks.toStdString();
}

TEST(ExplainChange, IsTheDifferenceOfTwoRoundsWithItsSign) {
    const FrameworkPtr framework = smallFramework();
    const Explanation now = of(framework, commitmentThree(framework, 2, 3).stage("P03-03", 1).build(), Quantity::Mean);
    const Explanation before =
        of(framework, commitmentThree(framework, 3, 4).stage("P03-03", 2).build(), Quantity::Mean);
    const Explanation fell = explainChange(now, before, u"2024"_s, Language());
    EXPECT_EQ(fell.value, std::optional(-1.0));
    EXPECT_EQ(fell.shown, Language().change(-1.0));
    EXPECT_EQ(fell.workedText, u"= 2 − 3, shown as %1"_s.arg(fell.shown));
    ASSERT_EQ(fell.terms.size(), 2U);
    EXPECT_EQ(fell.terms[0].value - fell.terms[1].value, *fell.value);
    EXPECT_TRUE(fell.title.contains(u"2024"_s));
    EXPECT_EQ(explainChange(before, now, u"2024"_s, Language()).shown, Language().change(1.0));
}

TEST(ExplainChange, OfARoundWithTooFewAnswersGivesNothingAway) {
    const FrameworkPtr framework = smallFramework();
    const Explanation now = of(framework, commitmentThree(framework, 2, 3).stage("P03-03", 1).build(), Quantity::Mean);
    const Explanation before = of(framework, AssessmentBuilder(framework).stage("P03-01", 4).build(), Quantity::Mean);
    ASSERT_FALSE(before.printable);
    const Explanation none = explainChange(now, before, u"2024"_s, Language());
    EXPECT_FALSE(none.value);
    EXPECT_FALSE(none.printable);
    EXPECT_TRUE(none.workedText.isEmpty());
    ASSERT_EQ(none.terms.size(), 2U);
    EXPECT_TRUE(none.shows(none.terms[0]));
    EXPECT_FALSE(none.shows(none.terms[1]));
    EXPECT_TRUE(none.terms[1].note.contains(u"1 of 3 answered"_s)) << none.terms[1].note.toStdString();
}

} // namespace
} // namespace atalaya::test
