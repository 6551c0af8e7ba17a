#include "assessments/foundation/WeightText.h"
#include "assessments/scoring/EvidenceIndex.h"
#include "assessments/scoring/Explainers.h"

#include <algorithm>

namespace atalaya {
namespace {

/// Explanations of one indicator's numbers, one function a quantity.
class IndicatorExplainer {
public:
    IndicatorExplainer(const ExplanationCase& given, const Indicator& indicator)
        : m_given(given)
        , m_language(given.language())
        , m_indicator(indicator)
        , m_answer(given.assessment.answer(indicator.code))
        , m_score(given.sheet.indicator(indicator.code))
        , m_title(given.words.indicator(indicator)) {
        m_out.number = given.number;
    }

    Explanation explain() {
        switch (m_given.number.quantity) {
        case Quantity::EvidencedStage:
            evidencedStage();
            break;
        case Quantity::Target:
            target();
            break;
        case Quantity::Gap:
            gap();
            break;
        case Quantity::Priority:
            priority();
            break;
        default:
            stage();
        }
        if (m_score == nullptr) {
            m_out.value.reset();
            m_out.terms.clear();
            m_out.workedText.clear();
            m_out.shown = m_given.words.outOfScope();
            m_out.leftOut = {{m_indicator.code, m_title, m_given.words.outOfScope()}};
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool isAnswered() const {
        return m_score != nullptr && m_score->state == AnswerState::Answered && m_answer != nullptr;
    }

    /// For a number that needs an answer where there is none.
    void tellWhyNone() {
        if (m_score == nullptr) {
            return;
        }
        m_out.shown = m_score->state == AnswerState::NotApplicable
                          ? m_language.translate("Explanation", "not applicable")
                          : m_language.translate("Explanation", "not answered");
        m_out.leftOut.push_back({m_indicator.code, m_title, m_given.words.whyNotCounted(m_answer)});
    }

    void stage() {
        const int ceiling = m_given.framework.ceiling();
        m_out.title = m_language.translate("Explanation", "Claimed stage of %1").arg(m_title);
        m_out.formula = Formula::CumulativeMarks;
        m_out.formulaText = m_language.translate(
            "Explanation", "The highest stage from 2 up whose criterion is met and below which, from 2 up, every "
                           "criterion is met or overtaken; otherwise 1.");
        if (!isAnswered()) {
            tellWhyNone();
            return;
        }
        for (int s = 1; s <= ceiling; ++s) {
            const Mark mark = m_answer->mark(s);
            m_out.terms.push_back(
                {{},
                 m_language.translate("Explanation", "Stage %1, %2: %3", "number, name, criterion")
                     .arg(QString::number(s), m_given.framework.stageName(s), m_indicator.criterion(s)),
                 mark == Mark::Met         ? 1.0
                 : mark == Mark::Overtaken ? 0.5
                                           : 0.0,
                 1.0,
                 m_given.words.mark(mark)});
        }
        const int claimed = m_score->claimed;
        m_out.value = claimed;
        m_out.shown = QString::number(claimed);
        if (claimed == 1) {
            m_out.workedText = m_language.translate(
                "Explanation", "= 1, the floor of every answered question: no higher stage is reached.");
        } else if (claimed == ceiling) {
            m_out.workedText =
                m_language.translate("Explanation", "= %1: its criterion is met and none below it is missing.")
                    .arg(claimed);
        } else {
            m_out.workedText =
                m_language
                    .translate("Explanation", "= %1: its criterion is met and none below it is missing; stage %2 is "
                                              "not reached, its criterion is marked “%3”.")
                    .arg(QString::number(claimed), QString::number(claimed + 1),
                         m_given.words.mark(m_answer->mark(claimed + 1)));
        }
        for (const int s : m_score->ahead) {
            m_out.leftOut.push_back({m_indicator.code, m_language.translate("Explanation", "Stage %1").arg(s),
                                     m_language.translate("Explanation", "met ahead of its stage: a lower criterion is "
                                                                         "missing, so it does not raise the stage")});
        }
        if (!m_answer->source.isEmpty()) {
            m_out.remarks.append(m_language.translate("Explanation", "Source: %1").arg(m_answer->source));
        }
        m_out.alternatives.push_back({m_language.translate("Explanation", "Evidenced stage"), m_score->evidenced});
    }

    void evidencedStage() {
        m_out.title = m_language.translate("Explanation", "Evidenced stage of %1").arg(m_title);
        m_out.formula = Formula::EvidenceCover;
        m_out.formulaText = m_language.translate(
            "Explanation", "The highest stage, up to the claimed one, that valid evidence of at least the grade asked "
                           "for covers; otherwise 1.");
        if (!isAnswered()) {
            tellWhyNone();
            return;
        }
        m_out.terms.push_back({{m_indicator.code, Quantity::Stage},
                               m_language.translate("Explanation", "Claimed stage"),
                               double(m_score->claimed),
                               1.0,
                               m_language.translate("Explanation", "never exceeded")});
        const EvidenceIndex evidence(m_given.framework, m_given.assessment);
        for (const EvidenceUse& use : m_answer->evidence) {
            tellUse(use, evidence.proofOf(use, m_score->claimed));
        }
        m_out.value = m_score->evidenced;
        m_out.shown = QString::number(m_score->evidenced);
        m_out.workedText =
            m_score->evidenced == 1 && m_score->claimed > 1
                ? m_language.translate("Explanation", "= 1, because nothing attached proves a higher stage.")
                : m_language.translate("Explanation", "= %1 of the claimed %2")
                      .arg(QString::number(m_score->evidenced), QString::number(m_score->claimed));
        for (int s = 2; s <= m_given.framework.ceiling(); ++s) {
            m_out.choices.append(
                m_language.translate("Explanation", "Stage %1 asks for grade %2 or better.")
                    .arg(QString::number(s), m_given.words.grade(gradeAskedFor(m_given.framework, s))));
        }
        m_out.alternatives.push_back({m_language.translate("Explanation", "Claimed stage"), m_score->claimed});
    }

    void tellUse(const EvidenceUse& use, const Proof& proof) {
        if (proof.evidence == nullptr) {
            m_out.leftOut.push_back({m_indicator.code, use.evidence.toString(QUuid::WithoutBraces),
                                     m_language.translate("Explanation", "not in the evidence register")});
            return;
        }
        const Evidence& piece = *proof.evidence;
        const QString label =
            m_language.translate("Explanation", "%1 %2", "evidence: code, title").arg(piece.code, piece.title);
        if (!proof.valid) {
            m_out.leftOut.push_back(
                {m_indicator.code, label,
                 m_language.translate("Explanation", "to be reviewed by %1, which is before the assessment's date")
                     .arg(m_language.longDate(*piece.reviewBy))});
            return;
        }
        const QString where = use.stage ? m_language.translate("Explanation", "grade %1, attached to stage %2")
                                              .arg(m_given.words.grade(piece.grade), QString::number(*use.stage))
                                        : m_language.translate("Explanation", "grade %1, attached to the whole answer")
                                              .arg(m_given.words.grade(piece.grade));
        if (proof.proves == 0 && m_score->claimed > 1) {
            m_out.leftOut.push_back(
                {m_indicator.code, label,
                 m_language.translate("Explanation", "%1: proves no stage above 1", "grade and place").arg(where)});
            return;
        }
        m_out.terms.push_back({{}, label, std::max(1.0, double(proof.proves)), 1.0, where});
    }

    void target() {
        m_out.title = m_language.translate("Explanation", "Target of %1").arg(m_title);
        m_out.formula = Formula::Stated;
        m_out.formulaText = m_language.translate("Explanation", "Decided for this question");
        const auto it = m_given.assessment.targets.find(m_indicator.code);
        if (it == m_given.assessment.targets.end()) {
            m_out.shown = m_language.translate("Explanation", "no target is set");
            return;
        }
        const Target& target = it->second;
        m_out.value = target.stage;
        m_out.shown = QString::number(target.stage);
        m_out.terms.push_back({{},
                               m_language.translate("Explanation", "Stage %1").arg(target.stage),
                               double(target.stage),
                               1.0,
                               target.by
                                   ? m_language.translate("Explanation", "by %1").arg(m_language.longDate(*target.by))
                                   : QString()});
        m_out.workedText = m_language.translate("Explanation", "= %1").arg(m_out.shown);
        if (m_score != nullptr && m_score->state == AnswerState::NotApplicable) {
            m_out.remarks.append(m_language.translate(
                "Explanation", "The question is not applicable, so its target counts in no total."));
        }
    }

    void gap() {
        m_out.title = m_language.translate("Explanation", "Gap of %1").arg(m_title);
        m_out.formula = Formula::Difference;
        m_out.formulaText = m_language.translate("Explanation", "Gap = target − stage, never below 0");
        if (!isAnswered()) {
            tellWhyNone();
            return;
        }
        if (!m_score->target) {
            m_out.shown = m_language.translate("Explanation", "no target is set");
            return;
        }
        const int stage = m_score->stage(m_given.basis);
        m_out.terms = {{{m_indicator.code, Quantity::Target},
                        m_given.words.quantity(Quantity::Target),
                        double(*m_score->target),
                        1.0,
                        {}},
                       {{m_indicator.code, m_given.stageQuantity()},
                        m_given.words.quantity(m_given.stageQuantity()),
                        double(stage),
                        1.0,
                        {}}};
        m_out.value = m_score->gap;
        m_out.shown = QString::number(m_score->gap);
        m_out.workedText =
            *m_score->target < stage
                ? m_language.translate("Explanation", "= 0, because the target %1 is already passed by the stage %2")
                      .arg(QString::number(*m_score->target), QString::number(stage))
                : m_language.translate("Explanation", "= %1 − %2 = %3")
                      .arg(QString::number(*m_score->target), QString::number(stage), m_out.shown);
        m_out.choices.append(
            m_language.translate("Explanation", "Counted from %1.").arg(m_given.words.basis(m_given.basis)));
        const int other = m_given.basis == Basis::Claimed ? m_score->evidenced : m_score->claimed;
        m_out.alternatives.push_back(
            {m_language.translate("Explanation", "From %1")
                 .arg(m_given.words.basis(m_given.basis == Basis::Claimed ? Basis::Evidenced : Basis::Claimed)),
             std::max(0, *m_score->target - other)});
    }

    void priority() {
        m_out.title = m_language.translate("Explanation", "Priority of the gap in %1").arg(m_title);
        m_out.formula = Formula::Product;
        m_out.formulaText =
            m_language.translate("Explanation", "Priority = weight of commitment × weight of question × gap");
        if (!isAnswered()) {
            tellWhyNone();
            return;
        }
        const CommitmentScore* commitment = m_given.sheet.commitment(m_indicator.commitment);
        if (!m_score->target || commitment == nullptr) {
            m_out.shown = m_language.translate("Explanation", "no target is set");
            return;
        }
        m_out.terms = {
            {{},
             m_language.translate("Explanation", "Weight of commitment %1").arg(commitment->code),
             commitment->weight,
             1.0,
             {}},
            {{},
             m_language.translate("Explanation", "Weight of question %1").arg(m_indicator.code),
             m_score->weight,
             1.0,
             {}},
            {{m_indicator.code, Quantity::Gap}, m_given.words.quantity(Quantity::Gap), double(m_score->gap), 1.0, {}}};
        m_out.value = commitment->weight * m_score->weight * m_score->gap;
        m_out.shown = weightText(*m_out.value, m_language);
        m_out.workedText = m_language.translate("Explanation", "= %1 × %2 × %3 = %4")
                               .arg(weightText(commitment->weight, m_language), weightText(m_score->weight, m_language),
                                    QString::number(m_score->gap), m_out.shown);
        tellRank();
        tellWeight(m_out, m_given, commitment->code);
        tellWeight(m_out, m_given, m_indicator.code);
    }

    void tellRank() {
        const auto gaps = rankGaps(m_given.framework, m_given.assessment, m_given.sheet);
        const auto it = std::find_if(gaps.begin(), gaps.end(),
                                     [&](const RankedGap& gap) { return gap.indicator == m_indicator.code; });
        if (it == gaps.end()) {
            m_out.remarks.append(m_language.translate("Explanation", "There is no gap, so it is not ranked."));
            return;
        }
        m_out.remarks.append(m_language
                                 .translate("Explanation", "Rank %1 of %2. Ties are settled by the lowest stage, then "
                                                           "by the order of the paragraphs.")
                                 .arg(QString::number(it->rank), QString::number(gaps.size())));
        if (it->quickWin) {
            m_out.remarks.append(m_language.translate(
                "Explanation", "A quick win: one stage is missing and its criterion already has evidence or is met."));
        }
    }

    const ExplanationCase& m_given;
    const Language& m_language;
    const Indicator& m_indicator;
    const Answer* m_answer;
    const IndicatorScore* m_score;
    QString m_title;
    Explanation m_out;
};

} // namespace

Explanation explainIndicator(const ExplanationCase& given, const Indicator& indicator) {
    return IndicatorExplainer(given, indicator).explain();
}

} // namespace atalaya
