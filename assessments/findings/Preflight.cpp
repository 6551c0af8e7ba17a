#include "assessments/findings/Preflight.h"

#include "assessments/scoring/EvidenceIndex.h"
#include "assessments/scoring/EvidenceWorth.h"
#include "assessments/scoring/Scores.h"

#include <algorithm>
#include <optional>

namespace atalaya {

namespace {

using Kind = PreflightSubject::Kind;

/// The checks of one case, each of which adds its finding.
class Preflight {
public:
    explicit Preflight(const PreflightCase& given)
        : m_given(given), m_now(given.assessment), m_sheet(scoreAssessment(given.framework, given.assessment)) {}

    std::vector<PreflightFinding> run() {
        checkAnswers();
        checkProof();
        checkEvidence();
        checkLastRound();
        checkTargets();
        checkPlan();
        checkWeights();
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const auto& one, const auto& other) {
            return std::pair(one.weight, one.check) < std::pair(other.weight, other.check);
        });
        return std::move(m_findings);
    }

private:
    static bool isThin(const QString& reason) {
        return std::count_if(reason.begin(), reason.end(), [](QChar c) { return c.isLetterOrNumber(); }) < thinReason;
    }
    static bool hasText(const Answer& answer) {
        return !answer.rationale.isEmpty() || !answer.notApplicableReason.isEmpty() || !answer.dissents.empty();
    }

    /// Weight only counts when there is something to tell of.
    PreflightFinding& add(PreflightCheck check, PreflightWeight weight, std::vector<PreflightSubject> subjects,
                          const char* part = "") {
        PreflightFinding finding;
        finding.check = check;
        finding.weight = subjects.empty() ? PreflightWeight::Passed : weight;
        finding.part = subjects.empty() ? QString() : QString::fromLatin1(part);
        finding.subjects = std::move(subjects);
        if (!finding.subjects.empty()) {
            finding.fix = finding.subjects.front();
        }
        return m_findings.emplace_back(std::move(finding));
    }

    /// Questions in scope for which `fits` holds.
    template <typename Fits>
    [[nodiscard]] std::vector<PreflightSubject> answersThat(Fits fits, Kind kind = Kind::Answer) const {
        static const Answer none;
        std::vector<PreflightSubject> subjects;
        for (const IndicatorScore& score : m_sheet.indicators) {
            const Answer* answer = m_now.answer(score.code);
            if (fits(score, answer ? *answer : none)) {
                subjects.push_back({kind, score.code, {}});
            }
        }
        return subjects;
    }
    template <typename Fits> [[nodiscard]] std::vector<PreflightSubject> evidenceThat(Fits fits) const {
        std::vector<PreflightSubject> subjects;
        for (const Evidence& piece : m_now.evidence) {
            if (fits(piece)) {
                subjects.push_back({Kind::Evidence, piece.code, piece.id});
            }
        }
        return subjects;
    }

    void checkAnswers() {
        add(PreflightCheck::NotApplicableReason, PreflightWeight::Must,
            answersThat([](const auto& score, const Answer& answer) {
                return score.state == AnswerState::NotApplicable && isThin(answer.notApplicableReason);
            }),
            "notApplicable");
        checkLanguage();
        const bool hides = !m_sheet.headline().isPrintable();
        add(PreflightCheck::Unanswered, PreflightWeight::Should,
            answersThat([](const auto& score, const Answer& answer) {
                return score.state == AnswerState::NotAnswered && !answer.toConfirm;
            }))
            .hidesHeadline = hides;
        add(PreflightCheck::ToConfirm, PreflightWeight::Should,
            answersThat([](const auto&, const Answer& answer) { return answer.toConfirm; }))
            .hidesHeadline = hides;
        add(PreflightCheck::Rationale, PreflightWeight::Should,
            answersThat([](const auto& score, const Answer& answer) {
                return score.state == AnswerState::Answered && answer.rationale.trimmed().isEmpty();
            }),
            "rationale");
        add(PreflightCheck::ForReview, PreflightWeight::Should,
            answersThat([](const auto&, const Answer& answer) { return answer.forReview; }));
        add(PreflightCheck::NotApplicable, PreflightWeight::Note,
            answersThat([](const auto& score, const Answer&) { return score.state == AnswerState::NotApplicable; }),
            "notApplicable");
    }

    void checkLanguage() {
        std::vector<PreflightSubject> texts;
        if (m_now.language != m_given.reportLanguage) {
            texts = answersThat([](const auto&, const Answer& answer) { return hasText(answer); });
            const bool others = !m_now.notes.empty() || !m_now.openPoints.empty() || m_now.brief != MinisterBrief() ||
                                m_now.method != Method() || !m_now.plan.isEmpty() || !m_now.evidence.empty();
            if (texts.empty() && others) {
                texts.push_back({Kind::Report, {}, {}});
            }
        }
        PreflightFinding& finding =
            add(PreflightCheck::TextLanguage, PreflightWeight::Should, std::move(texts), "language");
        if (!finding.subjects.empty()) {
            // An assessment is written in one language, so mending begins with that of the report.
            finding.fix = {Kind::Report, {}, {}};
            finding.language = m_now.language;
        }
    }

    /// The evidenced stage if no piece were past its date.
    [[nodiscard]] int evidencedIfRenewed(const IndicatorScore& score, const Answer& answer) const {
        int best = score.evidenced;
        for (const EvidenceUse& use : answer.evidence) {
            const Evidence* piece = m_now.evidenceById(use.evidence);
            if (piece == nullptr || piece->isValidOn(m_now.referenceDate)) {
                continue;
            }
            for (int stage = std::min(score.claimed, use.stage.value_or(score.claimed)); stage > best; --stage) {
                if (piece->grade <= gradeAskedFor(m_given.framework, stage)) {
                    best = stage;
                }
            }
        }
        return best;
    }

    void checkProof() {
        add(PreflightCheck::WeakProof, PreflightWeight::Should,
            answersThat([this](const IndicatorScore& score, const Answer& answer) {
                return score.state == AnswerState::Answered && score.claimed >= firstHighStage &&
                       evidencedIfRenewed(score, answer) < score.claimed;
            }),
            "evidence");
        PreflightFinding& stale = add(
            PreflightCheck::StaleEvidence, PreflightWeight::Should,
            evidenceThat([this](const Evidence& piece) { return !piece.isValidOn(m_now.referenceDate); }), "reviewBy");
        for (const PreflightSubject& answer : answersThat([this](const IndicatorScore&score, const Answer&one) {
                 return score.state == AnswerState::Answered && evidencedIfRenewed(score, one) > score.evidenced;
             })) {
            stale.affected.append(answer.code);
        }
    }

    void checkEvidence() {
        add(PreflightCheck::DueSoon, PreflightWeight::Note,
            evidenceThat([this](const Evidence& piece) { return isDueSoon(piece, m_now.referenceDate); }), "reviewBy");
        if (m_given.keptCopies != nullptr) {
            add(PreflightCheck::MissingCopy, PreflightWeight::Should, evidenceThat([this](const Evidence& piece) {
                    return piece.file && !m_given.keptCopies->contains(piece.file->sha256);
                }),
                "file");
        }
    }

    /// A piece that the last round's answer did not have, or that is younger than that round.
    [[nodiscard]] bool hasNewEvidence(const Answer& now, const Answer& then) const {
        return std::any_of(now.evidence.begin(), now.evidence.end(), [&](const EvidenceUse& use) {
            const Evidence* piece = m_now.evidenceById(use.evidence);
            const bool wasThere =
                std::any_of(then.evidence.begin(), then.evidence.end(),
                            [&](const EvidenceUse& earlier) { return earlier.evidence == use.evidence; });
            return piece != nullptr && (!wasThere || piece->date > m_given.previous->referenceDate);
        });
    }

    void checkLastRound() {
        const Framework* framework = m_given.previousFramework;
        if (m_given.previous == nullptr || framework == nullptr || framework->id != m_given.framework.id ||
            framework->ceiling() != m_given.framework.ceiling()) {
            return;
        }
        const ScoreSheet before = scoreAssessment(*framework, *m_given.previous);
        add(PreflightCheck::StageJump, PreflightWeight::Should,
            answersThat([&](const IndicatorScore& score, const Answer& answer) {
                const IndicatorScore* last = before.indicator(score.code);
                return score.state == AnswerState::Answered && last != nullptr &&
                       last->state == AnswerState::Answered && score.claimed - last->claimed >= 2 &&
                       !hasNewEvidence(answer, *m_given.previous->answer(score.code));
            }),
            "evidence");
    }

    void checkTargets() {
        add(PreflightCheck::TargetBelow, PreflightWeight::Should,
            answersThat(
                [](const IndicatorScore& score, const Answer&) {
                    return score.state == AnswerState::Answered && score.target && *score.target < score.claimed;
                },
                Kind::Target),
            "target");
        add(PreflightCheck::NoTarget, PreflightWeight::Should,
            answersThat([](const IndicatorScore& score,
                           const Answer&) { return score.state == AnswerState::Answered && !score.target; },
                        Kind::Target),
            "target");
    }

    template <typename Fits> void addActions(PreflightCheck check, const char* part, Fits fits) {
        std::vector<PreflightSubject> subjects;
        for (const Action& action : m_now.plan.actions) {
            if (fits(action)) {
                subjects.push_back({Kind::Action, action.code, action.id});
            }
        }
        add(check, PreflightWeight::Should, std::move(subjects), part);
    }

    void checkPlan() {
        if (m_now.plan.actions.empty()) {
            return;
        }
        addActions(PreflightCheck::ActionMeasure, "measure", [this](const Action& action) {
            return action.measure.trimmed().isEmpty() &&
                   std::none_of(m_now.plan.measures.begin(), m_now.plan.measures.end(),
                                [&](const Measure& measure) { return measure.action == action.id; });
        });
        addActions(PreflightCheck::ActionOwner, "leadBody",
                   [](const Action& action) { return action.leadBody.trimmed().isEmpty(); });
        addActions(PreflightCheck::ActionDates, "start",
                   [](const Action& action) { return !action.start.isValid() || !action.end.isValid(); });
    }

    void checkWeights() {
        std::vector<PreflightSubject> subjects;
        const auto take = [&](const QString& code) {
            if (m_now.weights.contains(code)) {
                subjects.push_back({Kind::Weight, code, {}});
            }
        };
        for (const Commitment& commitment : m_given.framework.commitments) {
            if (m_now.scope.contains(m_given.framework, commitment)) {
                take(commitment.code);
                std::for_each(commitment.indicators.begin(), commitment.indicators.end(), take);
            }
        }
        add(PreflightCheck::ChangedWeights, PreflightWeight::Note, std::move(subjects));
    }

    const PreflightCase& m_given;
    const Assessment& m_now;
    ScoreSheet m_sheet;
    std::vector<PreflightFinding> m_findings;
};

} // namespace

std::vector<PreflightFinding> preflight(const PreflightCase& given) {
    return Preflight(given).run();
}

} // namespace atalaya
