#include "assessments/scoring/Gaps.h"

#include "assessments/scoring/EvidenceIndex.h"

#include <algorithm>
#include <tuple>

namespace atalaya {
namespace {

/// The next criterion is already marked met, or valid evidence is attached to it. Evidence for the answer as a whole
/// says nothing about the next criterion in particular.
bool nextStepIsPrepared(const EvidenceIndex& evidence, const Answer& answer, int next) {
    return answer.mark(next) == Mark::Met ||
           std::any_of(answer.evidence.begin(), answer.evidence.end(), [&](const EvidenceUse& use) {
               return use.stage && *use.stage >= next && evidence.proofOf(use, next).valid;
           });
}

/// Weights are decimals that people typed: 0.1 x 3 and 0.3 x 1 tie, although their binary products differ.
double withoutBinaryNoise(double priority) {
    return QString::number(priority, 'g', 12).toDouble();
}

} // namespace

std::vector<RankedGap> rankGaps(const Framework& framework, const Assessment& assessment, const ScoreSheet& sheet) {
    const EvidenceIndex evidence(framework, assessment);
    std::map<QString, double> commitmentWeights;
    for (const CommitmentScore& commitment : sheet.commitments) {
        commitmentWeights.emplace(commitment.code, commitment.weight);
    }
    std::map<QString, int> paragraphs;
    for (const Commitment& commitment : framework.commitments) {
        paragraphs.emplace(commitment.code, commitment.number);
    }
    std::vector<RankedGap> gaps;
    for (const IndicatorScore& score : sheet.indicators) {
        const Indicator* indicator = framework.indicator(score.code);
        const Answer* answer = assessment.answer(score.code);
        if (indicator == nullptr || answer == nullptr || score.state != AnswerState::Answered || score.gap == 0 ||
            !score.target) {
            continue;
        }
        RankedGap gap;
        gap.indicator = score.code;
        gap.commitment = indicator->commitment;
        gap.stage = score.stage(sheet.options.basis);
        gap.target = *score.target;
        gap.gap = score.gap;
        gap.commitmentWeight = commitmentWeights[indicator->commitment];
        gap.indicatorWeight = score.weight;
        gap.priority = gap.commitmentWeight * gap.indicatorWeight * gap.gap;
        gap.quickWin = gap.gap == 1 && nextStepIsPrepared(evidence, *answer, gap.stage + 1);
        gaps.push_back(gap);
    }
    // Within a paragraph the sheet lists indicators in the instrument's order, which a stable sort keeps.
    std::stable_sort(gaps.begin(), gaps.end(), [&](const RankedGap& a, const RankedGap& b) {
        return std::tuple(-withoutBinaryNoise(a.priority), a.stage, paragraphs[a.commitment]) <
               std::tuple(-withoutBinaryNoise(b.priority), b.stage, paragraphs[b.commitment]);
    });
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        gaps[i].rank = static_cast<int>(i) + 1;
    }
    return gaps;
}

} // namespace atalaya
