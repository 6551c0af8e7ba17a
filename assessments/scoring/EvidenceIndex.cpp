#include "assessments/scoring/EvidenceIndex.h"

#include <algorithm>

namespace atalaya {

EvidenceGrade gradeAskedFor(const Framework& framework, int stage) {
    const auto& minimum = framework.evidenceRule.minimumByStage;
    const auto it = minimum.find(stage);
    return it == minimum.end() ? EvidenceGrade::C : it->second;
}

EvidenceIndex::EvidenceIndex(const Framework& framework, const Assessment& assessment)
    : m_framework(&framework), m_day(assessment.referenceDate) {
    m_byId.reserve(static_cast<qsizetype>(assessment.evidence.size()));
    for (const Evidence& piece : assessment.evidence) {
        if (!m_byId.contains(piece.id)) {
            m_byId.insert(piece.id, &piece);
        }
    }
}

Proof EvidenceIndex::proofOf(const EvidenceUse& use, int upTo) const {
    Proof proof;
    proof.evidence = m_byId.value(use.evidence, nullptr);
    if (proof.evidence == nullptr) {
        return proof;
    }
    proof.valid = proof.evidence->isValidOn(m_day);
    for (int stage = std::min(upTo, use.stage.value_or(upTo)); proof.valid && stage >= 2; --stage) {
        // Grades run from A, the strongest.
        if (proof.evidence->grade <= gradeAskedFor(*m_framework, stage)) {
            proof.proves = stage;
            break;
        }
    }
    return proof;
}

int EvidenceIndex::evidencedStage(const Answer& answer, int claimed) const {
    int evidenced = 1;
    for (const EvidenceUse& use : answer.evidence) {
        evidenced = std::max(evidenced, proofOf(use, claimed).proves);
    }
    return evidenced;
}

} // namespace atalaya
