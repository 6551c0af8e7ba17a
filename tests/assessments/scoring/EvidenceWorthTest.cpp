#include "assessments/scoring/EvidenceWorth.h"

#include "assessments/assessment/EvidenceUses.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

const Evidence& only(const Assessment& assessment, const QString& code) {
    for (const Evidence& piece : assessment.evidence) {
        if (piece.code == code) {
            return piece;
        }
    }
    throw std::runtime_error("no such evidence");
}

TEST(EvidenceWorth, APastPieceCostsWhatNothingElseProves) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P01-01", 3)
                                      .stage("P01-02", 3)
                                      .stage("P02-01", 4)
                                      .evidence("E-001", EvidenceGrade::A, EvidenceKind::Policy, QDate(2000, 1, 1))
                                      .evidence("E-002", EvidenceGrade::B)
                                      .evidence("E-003", EvidenceGrade::C)
                                      .attach("P01-01", "E-001")
                                      .attach("P01-02", "E-001")
                                      .attach("P01-02", "E-002")
                                      .attach("P02-01", "E-001", 2)
                                      .attach("P02-01", "E-003")
                                      .build();
    const QUuid past = only(assessment, u"E-001"_s).id;
    EXPECT_EQ(answersRestingOn(*framework, assessment, past), (std::vector<RestingAnswer>{{u"P01-01"_s, 3, 1}}));
    EXPECT_EQ(answersRestingOn(*framework, assessment, only(assessment, u"E-003"_s).id),
              (std::vector<RestingAnswer>{{u"P02-01"_s, 2, 1}}));
    const Answer& answer = *assessment.answer(u"P02-01"_s);
    EXPECT_TRUE(isTooWeakFor(*framework, only(assessment, u"E-003"_s), answer, answer.evidence[1]));
    EXPECT_FALSE(isTooWeakFor(*framework, only(assessment, u"E-003"_s), answer, {past, 2}));
}

TEST(EvidenceUses, CodesFollowTheHighestAndAPieceIsAttachedOnce) {
    const FrameworkPtr framework = smallFramework();
    const Assessment assessment = AssessmentBuilder(framework)
                                      .stage("P01-01", 3)
                                      .evidence("E-009", EvidenceGrade::A)
                                      .evidence("Annex", EvidenceGrade::A)
                                      .attach("P01-01", "E-009", 2)
                                      .build();
    EXPECT_EQ(nextEvidenceCode(assessment), u"E-010"_s);
    EXPECT_EQ(nextEvidenceCode(Assessment()), u"E-001"_s);
    const QUuid id = only(assessment, u"E-009"_s).id;
    EXPECT_EQ(attaching(assessment, u"P01-01"_s, id, 3).answer.evidence, (std::vector<EvidenceUse>{{id, 3}}));
    EXPECT_TRUE(detaching(assessment, u"P01-01"_s, id).answer.evidence.empty());
    Evidence next = only(assessment, u"E-009"_s);
    next.id = idOf(u"next"_s);
    next.code = u"E-010"_s;
    Assessment replaced = assessment;
    for (const Change& change : replacing(assessment, id, next)) {
        const auto edited = edit(*framework, replaced, change);
        ASSERT_TRUE(edited) << edited.error().sentence.toStdString();
        replaced = *edited;
    }
    EXPECT_EQ(answersSupportedBy(replaced, next.id), (std::vector<SupportedAnswer>{{u"P01-01"_s, 2}}));
    EXPECT_TRUE(answersSupportedBy(replaced, id).empty());
}

} // namespace
} // namespace atalaya::test
