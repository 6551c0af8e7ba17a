#include "assessments/findings/PreflightWords.h"
#include "assessments/scoring/EvidenceWorth.h"
#include "tests/support/Builders.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Kind = PreflightSubject::Kind;

/// P01-01 to -02 and P02-01 to -02, all answered, with reasons, targets and proof: nothing to find.
AssessmentBuilder sound(const FrameworkPtr& framework) {
    AssessmentBuilder builder(framework);
    builder.evidence("E-001", EvidenceGrade::A, EvidenceKind::Law);
    for (const char* code : {"P01-01", "P01-02", "P02-01", "P02-02"}) {
        builder.stage(code, 3).target(code, 4).attach(code, "E-001");
    }
    return builder;
}

Assessment withReasons(Assessment assessment) {
    for (auto& [code, answer] : assessment.answers) {
        answer.rationale = u"The law is in force and was seen."_s;
    }
    return assessment;
}

class PreflightTest : public testing::Test {
protected:
    const FrameworkPtr framework = FrameworkBuilder().commitment("P01", 2).commitment("P02", 2).build();
    Assessment assessment = withReasons(sound(framework).build());

    [[nodiscard]] std::vector<PreflightFinding> run(PreflightCase given) const { return preflight(given); }
    [[nodiscard]] std::vector<PreflightFinding> run() const { return preflight({*framework, assessment}); }
    /// What `check` found; a finding of its own kind must be there, once.
    static PreflightFinding found(const std::vector<PreflightFinding>& findings, PreflightCheck check) {
        const auto of = [&](const PreflightFinding& finding) { return finding.check == check; };
        EXPECT_EQ(std::count_if(findings.begin(), findings.end(), of), 1) << "check " << static_cast<int>(check);
        const auto it = std::find_if(findings.begin(), findings.end(), of);
        return it == findings.end() ? PreflightFinding() : *it;
    }
    [[nodiscard]] PreflightFinding found(PreflightCheck check) const { return found(run(), check); }
    static QStringList codes(const PreflightFinding& finding) {
        QStringList codes;
        for (const PreflightSubject& subject : finding.subjects) {
            codes << subject.code;
        }
        return codes;
    }
    /// Nothing else is found than `checks`.
    void expectOnly(std::vector<PreflightCheck> checks) const {
        for (const PreflightFinding& finding : run()) {
            const bool expected = std::find(checks.begin(), checks.end(), finding.check) != checks.end();
            EXPECT_EQ(finding.weight != PreflightWeight::Passed, expected)
                << PreflightWords(Language()).title(finding).toStdString();
        }
    }
    Answer& answer(const char* code) { return assessment.answers[QString::fromLatin1(code)]; }
};

TEST_F(PreflightTest, ASoundAssessmentPassesEveryCheckThatHasSomethingToLookAt) {
    const auto findings = run();
    EXPECT_EQ(findings.size(), 13U) << "no plan, no last round, no list of copies";
    for (const PreflightFinding& finding : findings) {
        EXPECT_EQ(finding.weight, PreflightWeight::Passed) << PreflightWords(Language()).title(finding).toStdString();
        EXPECT_TRUE(finding.subjects.empty());
    }
}

TEST_F(PreflightTest, NotApplicableNeedsMoreThanAWord) {
    assessment = withReasons(sound(framework).notApplicable("P01-02", "n/a").notApplicable("P02-01").build());
    const PreflightFinding thin = found(PreflightCheck::NotApplicableReason);
    EXPECT_EQ(thin.weight, PreflightWeight::Must);
    EXPECT_EQ(codes(thin), QStringList(u"P01-02"_s));
    EXPECT_EQ(thin.fix, (PreflightSubject{Kind::Answer, u"P01-02"_s, {}}));
    EXPECT_EQ(thin.part, u"notApplicable"_s);
    const PreflightFinding all = found(PreflightCheck::NotApplicable);
    EXPECT_EQ(all.weight, PreflightWeight::Note);
    EXPECT_EQ(codes(all), QStringList({u"P01-02"_s, u"P02-01"_s}));
    expectOnly({PreflightCheck::NotApplicableReason, PreflightCheck::NotApplicable});
    answer("P01-02").notApplicableReason = u"　 ............................"_s;
    EXPECT_EQ(codes(found(PreflightCheck::NotApplicableReason)), QStringList(u"P01-02"_s)) << "dots are no reason";
}

TEST_F(PreflightTest, TextsInAnotherLanguageThanTheReportShouldBeMendedButNeedNot) {
    assessment.language = u"es"_s;
    const PreflightFinding other = found(PreflightCheck::TextLanguage);
    EXPECT_EQ(other.weight, PreflightWeight::Should) << "the report marks them with their language";
    EXPECT_EQ(other.subjects.size(), 4U);
    EXPECT_EQ(other.fix.kind, Kind::Report);
    EXPECT_EQ(other.part, u"language"_s);
    EXPECT_TRUE(PreflightWords(Language()).title(other).contains(u"Spanish"_s));
    EXPECT_TRUE(PreflightWords(Language()).sentence(other).contains(u"stays as it is"_s));
    EXPECT_EQ(found(run({*framework, assessment, nullptr, nullptr, u"es"_s}), PreflightCheck::TextLanguage).weight,
              PreflightWeight::Passed);
    for (auto& [code, one] : assessment.answers) {
        one.rationale.clear();
    }
    assessment.evidence.clear();
    EXPECT_EQ(found(PreflightCheck::TextLanguage).weight, PreflightWeight::Passed) << "there is no text to translate";
    assessment.openPoints.push_back({{}, u"¿Quién paga?"_s});
    EXPECT_EQ(found(PreflightCheck::TextLanguage).weight, PreflightWeight::Should);
}

TEST_F(PreflightTest, TellsUnansweredFromToBeConfirmedAndWhenTheHeadlineIsHidden) {
    assessment.answers.erase(u"P01-01"_s);
    EXPECT_EQ(codes(found(PreflightCheck::Unanswered)), QStringList(u"P01-01"_s));
    EXPECT_FALSE(found(PreflightCheck::Unanswered).hidesHeadline) << "3 of 4 are enough";
    answer("P02-02").toConfirm = true;
    EXPECT_EQ(codes(found(PreflightCheck::Unanswered)), QStringList(u"P01-01"_s));
    EXPECT_EQ(codes(found(PreflightCheck::ToConfirm)), QStringList(u"P02-02"_s));
    EXPECT_TRUE(found(PreflightCheck::ToConfirm).hidesHeadline) << "2 of 4 are below 60%";
    expectOnly({PreflightCheck::Unanswered, PreflightCheck::ToConfirm});
}

TEST_F(PreflightTest, WhatIsOutOfScopeIsNotLookedAt) {
    assessment.answers.erase(u"P01-01"_s);
    answer("P01-02").forReview = true;
    assessment.weights[u"P01"_s] = {2.0, u"Decided."_s};
    assessment.scope = {Scope::Kind::Chosen, {u"P02"_s}};
    expectOnly({});
}

TEST_F(PreflightTest, AHighStageWithTooLittleProofIsNotOneWhoseProofHasGrownOld) {
    // Stages 3 to 5 ask for B, stage 2 for C. The reference date is 14 May 2026.
    assessment = withReasons(sound(framework)
                                 .evidence("E-002", EvidenceGrade::C)
                                 .evidence("E-003", EvidenceGrade::B, EvidenceKind::Report, QDate(2026, 5, 13))
                                 .evidence("E-004", EvidenceGrade::B, EvidenceKind::Report, QDate(2026, 5, 14))
                                 .build());
    const auto uses = [this](const char* code, const char* evidence) {
        answer(code).evidence = {{idOf(QString::fromLatin1(evidence)), std::nullopt}};
    };
    uses("P01-01", "E-002"); // only stated: proves stage 2 of 3
    uses("P01-02", "E-003"); // would do, but is a day too old
    uses("P02-01", "E-004"); // valid to the very day
    EXPECT_EQ(codes(found(PreflightCheck::WeakProof)), QStringList(u"P01-01"_s));
    EXPECT_EQ(found(PreflightCheck::WeakProof).part, u"evidence"_s);
    const PreflightFinding stale = found(PreflightCheck::StaleEvidence);
    EXPECT_EQ(codes(stale), QStringList(u"E-003"_s));
    EXPECT_EQ(stale.fix, (PreflightSubject{Kind::Evidence, u"E-003"_s, idOf(u"E-003"_s)}));
    EXPECT_EQ(stale.affected, QStringList(u"P01-02"_s));
    expectOnly({PreflightCheck::WeakProof, PreflightCheck::StaleEvidence, PreflightCheck::DueSoon});

    answer("P02-02").evidence.clear();
    EXPECT_EQ(codes(found(PreflightCheck::WeakProof)), QStringList({u"P01-01"_s, u"P02-02"_s})) << "no proof at all";
    answer("P02-02").marks = {Mark::Overtaken, Mark::Met};
    EXPECT_EQ(codes(found(PreflightCheck::WeakProof)), QStringList(u"P01-01"_s)) << "stage 2 is not high";
    // The old piece stands beside one that still proves the stage: nothing is lost.
    answer("P01-02").evidence.push_back({idOf(u"E-001"_s), std::nullopt});
    EXPECT_TRUE(found(PreflightCheck::StaleEvidence).affected.isEmpty());
}

TEST_F(PreflightTest, DueSoonCountsFromTheReferenceDate) {
    assessment.evidence.front().kind = EvidenceKind::Report;
    assessment.evidence.front().reviewBy = QDate(2026, 5, 14).addDays(dueSoonDays);
    EXPECT_EQ(codes(found(PreflightCheck::DueSoon)), QStringList(u"E-001"_s));
    EXPECT_EQ(found(PreflightCheck::DueSoon).weight, PreflightWeight::Note);
    assessment.evidence.front().reviewBy = QDate(2026, 5, 14).addDays(dueSoonDays + 1);
    EXPECT_TRUE(found(PreflightCheck::DueSoon).subjects.empty());
    assessment.referenceDate = QDate(2026, 5, 15);
    EXPECT_EQ(codes(found(PreflightCheck::DueSoon)), QStringList(u"E-001"_s));
}

TEST_F(PreflightTest, AKeptCopyIsMissedOnlyWhereCopiesAreKnown) {
    assessment.evidence.front().file = EvidenceFile{QString(64, u'a'), u"law.pdf"_s, 12, u"application/pdf"_s};
    std::set<QString> kept;
    PreflightCase given{*framework, assessment};
    given.keptCopies = &kept;
    EXPECT_EQ(codes(found(run(given), PreflightCheck::MissingCopy)), QStringList(u"E-001"_s));
    kept.insert(QString(64, u'a'));
    EXPECT_EQ(found(run(given), PreflightCheck::MissingCopy).weight, PreflightWeight::Passed);
}

TEST_F(PreflightTest, AJumpOfTwoStagesWantsNewEvidence) {
    Assessment last = withReasons(
        sound(framework).stage("P01-01", 1).stage("P01-02", 1).stage("P02-01", 2).stage("P02-02", 1).build());
    last.referenceDate = QDate(2024, 6, 1);
    assessment.evidence.front().date = QDate(2024, 6, 1);
    last.evidence = assessment.evidence;
    PreflightCase given{*framework, assessment, &last, framework.get()};
    // P02-01 went up by one only.
    EXPECT_EQ(codes(found(run(given), PreflightCheck::StageJump)),
              QStringList({u"P01-01"_s, u"P01-02"_s, u"P02-02"_s}));
    last.answers[u"P01-02"_s].evidence.clear(); // what is attached now is new to it
    last.answers[u"P02-02"_s].toConfirm = true; // it had no stage then
    EXPECT_EQ(codes(found(run(given), PreflightCheck::StageJump)), QStringList(u"P01-01"_s));
    assessment.evidence.front().date = QDate(2024, 6, 2);
    EXPECT_EQ(found(run(given), PreflightCheck::StageJump).weight, PreflightWeight::Passed) << "it is a new edition";
    const FrameworkPtr shorter = FrameworkBuilder(4).commitment("P01", 2).build();
    for (const PreflightFinding& finding : run({*framework, assessment, &last, shorter.get()})) {
        EXPECT_NE(finding.check, PreflightCheck::StageJump) << "other scales cannot be compared";
    }
}

TEST_F(PreflightTest, TargetsRationalesReviewMarksAndWeights) {
    assessment.targets[u"P01-01"_s].stage = 2; // is 3 already
    assessment.targets[u"P01-02"_s].stage = 3;
    assessment.targets.erase(u"P02-01"_s);
    answer("P02-02").rationale = u"  "_s;
    answer("P02-02").forReview = true;
    assessment.weights[u"P02"_s] = {1.5, u"Decided on 12 March."_s};
    assessment.weights[u"P01-02"_s] = {2.0, u"Decided on 12 March."_s};
    EXPECT_EQ(codes(found(PreflightCheck::TargetBelow)), QStringList(u"P01-01"_s));
    EXPECT_EQ(found(PreflightCheck::TargetBelow).fix.kind, Kind::Target);
    EXPECT_EQ(codes(found(PreflightCheck::NoTarget)), QStringList(u"P02-01"_s));
    EXPECT_EQ(codes(found(PreflightCheck::Rationale)), QStringList(u"P02-02"_s));
    EXPECT_EQ(codes(found(PreflightCheck::ForReview)), QStringList(u"P02-02"_s));
    EXPECT_EQ(codes(found(PreflightCheck::ChangedWeights)), QStringList({u"P01-02"_s, u"P02"_s}));
    expectOnly({PreflightCheck::TargetBelow, PreflightCheck::NoTarget, PreflightCheck::Rationale,
                PreflightCheck::ForReview, PreflightCheck::ChangedWeights});
}

TEST_F(PreflightTest, ActionsWantMeasureOwnerAndDates) {
    Action whole;
    whole.id = idOf(u"A1"_s);
    whole.code = u"A1"_s;
    whole.leadBody = u"Ministry"_s;
    whole.measure = u"Reports a year"_s;
    whole.start = QDate(2026, 7, 1);
    whole.end = QDate(2027, 6, 30);
    Action bare;
    bare.id = idOf(u"A2"_s);
    bare.code = u"A2"_s;
    bare.start = whole.start;
    assessment.plan.actions = {whole, bare};
    for (const PreflightCheck check :
         {PreflightCheck::ActionMeasure, PreflightCheck::ActionOwner, PreflightCheck::ActionDates}) {
        const PreflightFinding finding = found(check);
        EXPECT_EQ(finding.weight, PreflightWeight::Should);
        EXPECT_EQ(finding.fix, (PreflightSubject{Kind::Action, u"A2"_s, idOf(u"A2"_s)}));
    }
    assessment.plan.actions.pop_back();
    EXPECT_EQ(found(PreflightCheck::ActionDates).weight, PreflightWeight::Passed);
}

TEST_F(PreflightTest, HeaviestFirstThenAsListedAndPassedChecksLast) {
    assessment = withReasons(sound(framework).notApplicable("P01-02", "no").weight("P01", 1.5).build());
    answer("P02-01").forReview = true;
    answer("P02-02").rationale.clear();
    const auto findings = run();
    ASSERT_GE(findings.size(), 6U);
    const PreflightCheck order[] = {PreflightCheck::NotApplicableReason, PreflightCheck::Rationale,
                                    PreflightCheck::ForReview, PreflightCheck::ChangedWeights,
                                    PreflightCheck::NotApplicable};
    for (std::size_t i = 0; i < std::size(order); ++i) {
        EXPECT_EQ(findings[i].check, order[i]) << i;
    }
    EXPECT_TRUE(std::all_of(findings.begin() + 5, findings.end(),
                            [](const auto& finding) { return finding.weight == PreflightWeight::Passed; }));
}

TEST_F(PreflightTest, EveryFindingHasWordsAndNamesWhatItIsAbout) {
    const PreflightWords words{Language()};
    for (int check = 0; check <= static_cast<int>(PreflightCheck::NotApplicable); ++check) {
        PreflightFinding finding;
        finding.check = static_cast<PreflightCheck>(check);
        EXPECT_FALSE(words.title(finding).isEmpty()) << check;
        EXPECT_TRUE(words.sentence(finding).isEmpty()) << check;
        EXPECT_TRUE(words.step(finding).isEmpty()) << check;
        finding.weight = PreflightWeight::Should;
        for (int number = 1; number <= 8; ++number) {
            finding.subjects.push_back({Kind::Answer, u"X-%1"_s.arg(number), {}});
        }
        finding.language = u"pt"_s;
        EXPECT_FALSE(words.title(finding).isEmpty()) << check;
        EXPECT_TRUE(words.sentence(finding).contains(u"X-1"_s)) << check;
        EXPECT_FALSE(words.sentence(finding).contains(u"X-8"_s)) << "eight are counted, not listed: " << check;
        EXPECT_FALSE(words.sentence(finding).contains(u'%')) << words.sentence(finding).toStdString();
    }
}

TEST_F(PreflightTest, WhatIsSaidIsTrueOfOneAsOfMany) {
    static const QRegularExpression numbers(u"\\b(they|them|their|these)\\b|\\. It\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const PreflightWords words{Language()};
    for (int check = 0; check <= static_cast<int>(PreflightCheck::NotApplicable); ++check) {
        for (const bool hidesHeadline : {false, true}) {
            PreflightFinding finding;
            finding.check = static_cast<PreflightCheck>(check);
            finding.weight = PreflightWeight::Should;
            finding.subjects = {{Kind::Answer, u"X-1"_s, {}}};
            finding.affected = {u"Y-1"_s};
            finding.language = u"pt"_s;
            finding.hidesHeadline = hidesHeadline;
            const QString said = words.sentence(finding);
            EXPECT_FALSE(numbers.match(said).hasMatch()) << said.toStdString();
        }
    }
}

TEST_F(PreflightTest, AnEmptyAssessmentIsFoundUnansweredAndNothingElse) {
    Assessment empty;
    empty.referenceDate = QDate(2026, 5, 14);
    assessment = empty;
    expectOnly({PreflightCheck::Unanswered});
    EXPECT_TRUE(found(PreflightCheck::Unanswered).hidesHeadline);
    EXPECT_EQ(found(PreflightCheck::Unanswered).subjects.size(), 4U);
}

} // namespace
} // namespace atalaya::test
