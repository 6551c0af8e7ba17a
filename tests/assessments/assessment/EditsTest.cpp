#include "assessments/assessment/Delta.h"
#include "assessments/scoring/Scores.h"
#include "tests/support/Builders.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class Edits : public testing::Test {
protected:
    FrameworkPtr framework = smallFramework();
    Assessment assessment = AssessmentBuilder(framework)
                                .stage("P03-01", 3)
                                .evidence("E-001", EvidenceGrade::B)
                                .evidence("E-003", EvidenceGrade::C)
                                .attach("P03-01", "E-001", 3)
                                .build();

    /// What makes the plan `plan`, as an import does.
    [[nodiscard]] ChangePlan planChange(const Plan& plan) const {
        return changeTo(plan, deltaBetween(assessment.plan, plan));
    }

    Assessment after(const Change& change) {
        auto next = edit(*framework, assessment, change);
        EXPECT_TRUE(next) << (next ? "" : next.error().sentence.toStdString());
        return next.value_or(assessment);
    }

    void expectRefused(const Change& change, ErrorCode code, const QString& part = {}) {
        const auto next = edit(*framework, assessment, change);
        ASSERT_FALSE(next);
        EXPECT_EQ(next.error().code, code);
        EXPECT_TRUE(next.error().sentence.contains(part)) << next.error().sentence.toStdString();
        EXPECT_TRUE(next.error().sentence.endsWith(u'.')) << next.error().sentence.toStdString();
        EXPECT_FALSE(next.error().sentence.contains(u"%1"_s));
    }
};

TEST_F(Edits, LeaveTheOriginalAlone) {
    const Assessment before = assessment;
    EXPECT_FALSE(after(SetStage{u"P03-02"_s, 2}) == before);
    EXPECT_EQ(assessment, before);
}

TEST_F(Edits, SayWhatIsWrongWithAnIndicatorOrStage) {
    expectRefused(SetStage{u"P99-01"_s, 2}, ErrorCode::InvalidInput, u"P99-01"_s);
    expectRefused(SetStage{u"P03-01"_s, 0}, ErrorCode::InvalidInput, u"1 to 5"_s);
    expectRefused(SetStage{u"P03-01"_s, 6}, ErrorCode::InvalidInput, u"1 to 5"_s);
    expectRefused(SetMark{u"P03-01"_s, 6, Mark::Met}, ErrorCode::InvalidInput, u"1 to 5"_s);
    expectRefused(SetMark{u"P03-01"_s, -1, Mark::Met}, ErrorCode::InvalidInput);
    expectRefused(SetRationale{u""_s, u"x"_s}, ErrorCode::InvalidInput);
    expectRefused(SetTarget{u"P03-01"_s, Target{6, {}}}, ErrorCode::InvalidInput, u"off the scale"_s);
    expectRefused(SetTarget{u"P99-01"_s, std::nullopt}, ErrorCode::InvalidInput);
    expectRefused(SetTarget{u"P03-01"_s, Target{3, QDate(2200, 1, 1)}}, ErrorCode::InvalidInput, u"2100"_s);
}

TEST_F(Edits, NotApplicableNeedsAReasonAndKeepsTheMarks) {
    expectRefused(SetNotApplicable{u"P03-01"_s, true, u"  "_s}, ErrorCode::Refused, u"reason"_s);
    assessment = after(SetNotApplicable{u"P03-01"_s, true, u"No operators."_s});
    EXPECT_EQ(scoreAssessment(*framework, assessment).indicator(u"P03-01"_s)->state, AnswerState::NotApplicable);
    assessment = after(SetNotApplicable{u"P03-01"_s, false, {}});
    EXPECT_EQ(scoreAssessment(*framework, assessment).indicator(u"P03-01"_s)->claimed, 3);
    EXPECT_TRUE(assessment.answer(u"P03-01"_s)->notApplicableReason.isEmpty());
}

TEST_F(Edits, PutTheHeadRightAndBack) {
    Head head = headOf(assessment);
    head.state = u"Co\u0301rdoba"_s;
    head.entity = u"Energy"_s;
    head.round = u"2027"_s;
    head.referenceDate = QDate(2027, 3, 1);
    head.language = u"es"_s;
    const Assessment changed = after(SetHead{head});
    EXPECT_EQ(changed.state, u"C\u00f3rdoba"_s);
    EXPECT_EQ(changed.entity, u"Energy"_s);
    EXPECT_EQ(changed.referenceDate, QDate(2027, 3, 1));
    EXPECT_EQ(changed.answers, assessment.answers);
    EXPECT_TRUE(deltaBetween(assessment, changed).other);
    const std::vector<Change> back = changesBetween(changed, assessment);
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(edit(*framework, changed, back.front()).value_or(changed), assessment);

    const auto refused = [&](auto spoil, ErrorCode code) {
        Head spoiled = headOf(assessment);
        spoil(spoiled);
        expectRefused(SetHead{spoiled}, code);
    };
    refused([](Head& one) { one.state = u" "_s; }, ErrorCode::InvalidInput);
    refused([](Head& one) { one.round.clear(); }, ErrorCode::InvalidInput);
    refused([](Head& one) { one.round = QString(1001, u'x'); }, ErrorCode::InvalidInput);
    refused([](Head& one) { one.referenceDate = QDate(1900, 1, 1); }, ErrorCode::InvalidInput);
    refused([](Head& one) { one.countryCode = u"P1R"_s; }, ErrorCode::InvalidInput);
    refused([](Head& one) { one.language = u"Spanish"_s; }, ErrorCode::InvalidInput);
    assessment.status = AssessmentStatus::Approved;
    refused([](Head& one) { one.round = u"2027"_s; }, ErrorCode::Refused);
}

TEST_F(Edits, TheRoundToCompareWithIsPartOfTheHead) {
    Assessment expected = assessment;
    expected.previous = idOf(u"last"_s);
    Head head = headOf(assessment);
    EXPECT_FALSE(head.previous);
    head.previous = idOf(u"last"_s);
    const Assessment compared = after(SetHead{head});
    EXPECT_EQ(compared, expected) << "and nothing else";
    EXPECT_EQ(headOf(compared), head);
    AssessmentDelta delta;
    delta.other = true;
    EXPECT_EQ(deltaBetween(assessment, compared), delta);
    for (const auto& [from, to] : {std::pair(compared, assessment), std::pair(assessment, compared)}) {
        const std::vector<Change> way = changesBetween(from, to);
        ASSERT_EQ(way.size(), 1U);
        EXPECT_EQ(edit(*framework, from, way.front()).value_or(from), to);
    }
    head.previous = assessment.id;
    expectRefused(SetHead{head}, ErrorCode::InvalidInput, u"its own last round"_s);
    assessment.status = AssessmentStatus::Approved;
    head.previous = idOf(u"last"_s);
    expectRefused(SetHead{head}, ErrorCode::Refused, u"approved"_s);
}

TEST_F(Edits, ThatChangeNothingGiveAnEqualValue) {
    EXPECT_EQ(after(SetHead{headOf(assessment)}), assessment);
    EXPECT_EQ(after(SetStage{u"P03-01"_s, 3}), assessment);
    EXPECT_EQ(after(SetRationale{u"P04-01"_s, {}}), assessment);
    EXPECT_EQ(after(SetForReview{u"P04-01"_s, false}), assessment);
    EXPECT_EQ(after(SetMark{u"P04-01"_s, 2, Mark::NotAssessed}), assessment);
    EXPECT_EQ(after(ClearAnswer{u"P04-01"_s}), assessment);
    EXPECT_EQ(after(SetTarget{u"P04-01"_s, std::nullopt}), assessment);
    EXPECT_EQ(after(SetWeight{u"P04"_s, {}}), assessment);
    EXPECT_EQ(after(SetCommitmentNote{u"P04"_s, {}}), assessment);
    EXPECT_EQ(after(SetNotApplicable{u"P04-01"_s, false, {}}), assessment);
    EXPECT_EQ(after(SetStatus{AssessmentStatus::Draft, {}}), assessment);
    EXPECT_EQ(after(PutEvidence{assessment.evidence.front()}), assessment);
}

TEST_F(Edits, AreUndoneBySettingTheAnswerBack) {
    const Answer before = *assessment.answer(u"P03-01"_s);
    const Assessment original = assessment;
    assessment = after(ClearAnswer{u"P03-01"_s});
    EXPECT_EQ(assessment.answer(u"P03-01"_s), nullptr) << "an answer that says nothing is not kept";
    assessment = after(SetAnswer{u"P03-01"_s, before});
    EXPECT_EQ(assessment, original);
}

TEST_F(Edits, ATouchedMarkConfirmsACarriedOverAnswer) {
    assessment.answers[u"P03-01"_s].toConfirm = true;
    EXPECT_EQ(scoreAssessment(*framework, assessment).indicator(u"P03-01"_s)->state, AnswerState::NotAnswered);
    EXPECT_FALSE(after(SetMark{u"P03-01"_s, 3, Mark::Met}).answer(u"P03-01"_s)->toConfirm);
    EXPECT_FALSE(after(SetStage{u"P03-01"_s, 3}).answer(u"P03-01"_s)->toConfirm);
    EXPECT_TRUE(after(SetRationale{u"P03-01"_s, u"x"_s}).answer(u"P03-01"_s)->toConfirm);
}

TEST_F(Edits, KeepEvidenceUniqueOrderedAndInUse) {
    Evidence piece = assessment.evidence.front();
    piece.id = idOf(u"another"_s);
    expectRefused(PutEvidence{piece}, ErrorCode::InvalidInput, u"same code"_s);
    piece.code = u"E-002"_s;
    assessment = after(PutEvidence{piece});
    EXPECT_EQ(assessment.evidence[1].code, u"E-002"_s);
    expectRefused(RemoveEvidence{idOf(u"E-001"_s)}, ErrorCode::Refused, u"P03-01"_s);
    expectRefused(RemoveEvidence{idOf(u"nothing"_s)}, ErrorCode::NotFound);
    EXPECT_EQ(after(RemoveEvidence{piece.id}).evidence.size(), 2U);
    piece.link = u"javascript:alert(1)"_s;
    expectRefused(PutEvidence{piece}, ErrorCode::InvalidInput, u"web address"_s);
    piece.link = u"https://example.org/a b"_s;
    expectRefused(PutEvidence{piece}, ErrorCode::InvalidInput, u"web address"_s);
    piece.link.clear();
    piece.title = u" "_s;
    expectRefused(PutEvidence{piece}, ErrorCode::InvalidInput, u"title"_s);
    Answer answer;
    answer.evidence.push_back({idOf(u"nothing"_s), std::nullopt});
    expectRefused(SetAnswer{u"P04-01"_s, answer}, ErrorCode::InvalidInput, u"does not hold"_s);
}

TEST_F(Edits, RefuseWeightsThatAreNotFinitePositiveAndSensible) {
    for (const double value :
         {0.0, -1.0, 1e-7, 1e7, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        expectRefused(SetWeight{u"P03"_s, {value, u"why"_s}}, ErrorCode::InvalidInput, u"above 0"_s);
    }
    expectRefused(SetWeight{u"P99"_s, {2.0, {}}}, ErrorCode::InvalidInput);
    EXPECT_EQ(after(SetWeight{u"P03"_s, {1.0, u"Decided to stay."_s}}).weights.size(), 1U);
}

TEST_F(Edits, AnApprovedAssessmentIsLockedUntilReopenedWithAReason) {
    assessment = after(SetStatus{AssessmentStatus::Approved, {}});
    expectRefused(SetStage{u"P03-01"_s, 2}, ErrorCode::Refused, u"approved"_s);
    expectRefused(ChangePlan{}, ErrorCode::Refused, u"approved"_s);
    expectRefused(SetStatus{AssessmentStatus::Draft, u"\t"_s}, ErrorCode::Refused, u"reason"_s);
    const SetStatus reopen{AssessmentStatus::Draft, u"A court annulled the decree."_s};
    EXPECT_EQ(reasonOf(reopen), reopen.reason);
    EXPECT_EQ(reasonOf(SetRationale{u"P01-01"_s, u"Because"_s}), QString()) << "it is in the answer";
    EXPECT_EQ(after(reopen).status, AssessmentStatus::Draft);
}

TEST_F(Edits, KeepThePlanAndTheBriefConsistent) {
    Action action;
    action.id = idOf(u"A1"_s);
    action.code = u"A1"_s;
    action.title = u"Do it"_s;
    action.start = QDate(2026, 1, 1);
    action.end = QDate(2027, 6, 30);
    action.cost = 30;
    action.costByYear = {{2026, 10}, {2027, 20}};
    action.lifts = {{u"P03-01"_s, 4}};
    assessment = after(planChange({u"USD"_s, {}, {action}}));
    MinisterBrief brief;
    brief.decisions.push_back({u"Decide."_s, u"Cabinet"_s, u"A1"_s, Lift{u"P03-01"_s, 4}, 30, QDate(2026, 6, 1)});
    assessment = after(SetBrief{brief});
    expectRefused(planChange({}), ErrorCode::Refused, u"A1"_s); // the brief still names it
    brief.decisions.front().action = u"A2"_s;
    expectRefused(SetBrief{brief}, ErrorCode::InvalidInput, u"A2"_s);

    const auto refuseAction = [&](auto change, const QString& part) {
        Action broken = action;
        change(broken);
        ChangePlan put;
        put.actions = {broken};
        expectRefused(put, ErrorCode::InvalidInput, part);
    };
    refuseAction([](Action& a) { a.end = QDate(2025, 1, 1); }, u"ends before"_s);
    refuseAction([](Action& a) { a.cost = -1; }, u"cost"_s);
    refuseAction([](Action& a) { a.cost = 31; }, u"add up to 30"_s);
    refuseAction([](Action& a) { a.lifts = {{u"P99-01"_s, 3}}; }, u"P99-01"_s);
    refuseAction([](Action& a) { a.lifts = {{u"P03-01"_s, 9}}; }, u"off the scale"_s);
    refuseAction([](Action& a) { a.objective = idOf(u"none"_s); }, u"objective"_s);
    refuseAction([](Action& a) { a.id = QUuid(); }, u"no id"_s);
    Assessment twice = assessment; // as only a file can say it
    twice.plan.actions = {action, action};
    const auto problems = checkAssessment(*framework, twice);
    ASSERT_FALSE(problems.empty());
    EXPECT_TRUE(problems.front().what.contains(u"same id"_s)) << problems.front().what.toStdString();
}

TEST_F(Edits, BringTextsToOneUnicodeForm) {
    const QString decomposed = u"poli\u0301tica"_s;
    EXPECT_EQ(after(SetRationale{u"P03-01"_s, decomposed}).answer(u"P03-01"_s)->rationale, u"política"_s);
}

TEST_F(Edits, KeepEveryAssessmentOneThatCanBeReadBack) {
    // Any sequence of random changes, accepted or refused, leaves what checkAssessment() accepts.
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Assessment current = randomAssessment(*framework, seed);
        std::mt19937_64 dice(seed);
        for (int step = 0; step < 60; ++step) {
            const Assessment donor = randomAssessment(*framework, dice() % 1000);
            const QString code = framework->indicators[dice() % framework->indicators.size()].code;
            const int stage = static_cast<int>(dice() % 8) - 1;
            const Answer* given = donor.answer(code);
            const std::vector<Change> changes = {
                SetStage{code, stage},
                SetMark{code, stage, static_cast<Mark>(dice() % 4)},
                SetNotApplicable{code, dice() % 2 == 0, dice() % 3 == 0 ? QString() : u"Because."_s},
                SetAnswer{code, given == nullptr ? Answer() : *given},
                ClearAnswer{code},
                SetTarget{code, Target{stage, {}}},
                SetWeight{code, {double(dice() % 5), {}}},
                SetBrief{donor.brief},
                SetMethod{donor.method},
                changeTo(donor.plan, deltaBetween(current.plan, donor.plan)),
                SetOpenPoints{donor.openPoints},
                donor.evidence.empty() ? Change(changeTo(Plan(), deltaBetween(current.plan, Plan())))
                                       : Change(PutEvidence{donor.evidence.front()}),
                current.evidence.empty() ? Change(SetBrief{}) : Change(RemoveEvidence{current.evidence.front().id}),
                SetHead{headOf(donor)},
                SetCommitmentNote{u"P03"_s, {u"a"_s, u"b"_s}}};
            if (auto next = edit(*framework, current, changes[dice() % changes.size()])) {
                current = std::move(*next);
            }
            const auto problems = checkAssessment(*framework, current);
            ASSERT_TRUE(problems.empty()) << seed << ": " << problems.front().sentence().toStdString();
        }
    }
}

TEST_F(Edits, CheckingAForeignAssessmentFindsEachDefectAtItsPlace) {
    const auto pointerAfter = [&](auto spoil) {
        Assessment spoiled = assessment;
        spoil(spoiled);
        const auto problems = checkAssessment(*framework, spoiled);
        return problems.empty() ? u"nothing"_s : problems.front().pointer;
    };
    EXPECT_TRUE(checkAssessment(*framework, assessment).empty());
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.id = QUuid(); }), u"/assessment/id"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.frameworkVersion = u"9"_s; }), u"/framework"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.state = u" "_s; }), u"/assessment/state"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.referenceDate = QDate(1900, 1, 1); }), u"/assessment/referenceDate"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.answers[u"a/b"_s].rationale = u"x"_s; }),
              u"/assessment/answers/a~1b"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.answers[u"P03-01"_s].marks.pop_back(); }),
              u"/assessment/answers/P03-01/marks"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.answers[u"P03-01"_s].evidence[0].stage = 7; }),
              u"/assessment/answers/P03-01/evidence/0/stage"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.evidence.erase(a.evidence.begin()); }),
              u"/assessment/answers/P03-01/evidence/0/evidence"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.evidence[1].code = u"E-001"_s; }), u"/assessment/evidence/1/code"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.weights[u"P03"_s].value = 0.0; }), u"/assessment/weights/P03/value"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) {
                  a.scope = {Scope::Kind::Chosen, {u"P03"_s, u"P77"_s}};
              }),
              u"/assessment/scope/commitments/1"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.notes[u"P77"_s].stands = u"x"_s; }), u"/assessment/notes/P77"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) {
                  a.openPoints = {{u"P77-01"_s, u"x"_s}};
              }),
              u"/assessment/openPoints/0/indicator"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) {
                  a.method.participation = {{u"C99"_s, 3, {}}};
              }),
              u"/assessment/method/participation/0/cluster"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) {
                  a.brief.gaps = {{u"P77-01"_s, u"x"_s}};
              }),
              u"/assessment/brief/gaps/0/indicator"_s);
    EXPECT_EQ(pointerAfter([](Assessment& a) { a.previous = a.id; }), u"/assessment/previous"_s);
}

TEST_F(Edits, ANewRoundStartsFromTheLastOneToConfirm) {
    assessment.answers[u"P03-01"_s].dissents.push_back({u"We disagree."_s, {}});
    assessment.targets[u"P03-01"_s] = {4, QDate(2028, 12, 31)};
    assessment.brief.headline = u"Old news"_s;
    assessment.openPoints.push_back({{}, u"Old point"_s});
    assessment.status = AssessmentStatus::Approved;
    assessment.method.sessions.push_back({u"Old session"_s, QDate(2026, 3, 12), 3.5});
    assessment.notes[u"P03"_s] = {u"Old finding"_s, {}};
    const Assessment next = nextRound(assessment, idOf(u"next"_s), u"2027"_s, QDate(2027, 5, 14));
    EXPECT_EQ(next.method, Method()) << "the meetings of the last round are not this one's";
    EXPECT_TRUE(next.notes.empty());
    EXPECT_EQ(next.previous, assessment.id);
    EXPECT_EQ(next.status, AssessmentStatus::Draft);
    EXPECT_EQ(next.round, u"2027"_s);
    EXPECT_EQ(next.targets, assessment.targets);
    EXPECT_EQ(next.evidence, assessment.evidence);
    EXPECT_TRUE(next.openPoints.empty());
    EXPECT_EQ(next.brief, MinisterBrief());
    EXPECT_TRUE(next.answer(u"P03-01"_s)->toConfirm);
    EXPECT_TRUE(next.answer(u"P03-01"_s)->dissents.empty());
    EXPECT_EQ(scoreAssessment(*framework, next).whole.coverage.answered, 0);
    EXPECT_TRUE(checkAssessment(*framework, next).empty());
}

TEST_F(Edits, ForgetWhereAStageCameFromOnceItIsAnother) {
    Answer decided = *assessment.answer(u"P03-01"_s);
    decided.source = u"workshop, 12 March 2026, round 2"_s;
    assessment = after(SetAnswer{u"P03-01"_s, decided});
    EXPECT_EQ(after(SetStage{u"P03-01"_s, 3}).answer(u"P03-01"_s)->source, decided.source);
    EXPECT_EQ(after(SetRationale{u"P03-01"_s, u"More words."_s}).answer(u"P03-01"_s)->source, decided.source);
    EXPECT_TRUE(after(SetStage{u"P03-01"_s, 2}).answer(u"P03-01"_s)->source.isEmpty());
    EXPECT_TRUE(after(SetMark{u"P03-01"_s, 4, Mark::Met}).answer(u"P03-01"_s)->source.isEmpty());
    EXPECT_TRUE(after(SetNotApplicable{u"P03-01"_s, true, u"No such thing."_s}).answer(u"P03-01"_s)->source.isEmpty());
}

TEST_F(Edits, OfDifferentQuestionsGiveTheSameInWhateverOrderTheyAreMade) {
    std::mt19937 random(5);
    for (int turn = 0; turn < 200; ++turn) {
        std::vector<Change> changes;
        for (const Indicator& indicator : framework->indicators) {
            switch (random() % 4) {
            case 0:
                changes.emplace_back(SetStage{indicator.code, 1 + static_cast<int>(random() % 5)});
                break;
            case 1:
                changes.emplace_back(SetMark{indicator.code, 1 + static_cast<int>(random() % 5), Mark::Met});
                break;
            case 2:
                changes.emplace_back(SetNotApplicable{indicator.code, true, u"No such thing."_s});
                break;
            default:
                changes.emplace_back(SetTarget{indicator.code, Target{4, std::nullopt}});
            }
        }
        const auto made = [&](const std::vector<Change>& order) {
            Assessment now = assessment;
            for (const Change& change : order) {
                now = edit(*framework, now, change).value();
            }
            return now;
        };
        std::vector<Change> shuffled = changes;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const Assessment one = made(changes);
        const Assessment other = made(shuffled);
        ASSERT_EQ(one, other);
        ASSERT_EQ(scoreAssessment(*framework, one).whole.mean, scoreAssessment(*framework, other).whole.mean);
    }
}

} // namespace
} // namespace atalaya::test
