#pragma once

#include "assessments/assessment/Assessment.h"

#include <QHash>

namespace atalaya {

/// How far one piece of evidence proves an answer.
struct Proof {
    const Evidence* evidence = nullptr; ///< null when the assessment does not hold it
    bool valid = false;                 ///< on the assessment's reference date
    int proves = 0;                     ///< highest stage up to the asked one, 0 when none above the floor
};

/// The evidence of an assessment by id, so that scoring looks each piece up once instead of searching. Keeps pointers
/// into both arguments and must not outlive them.
class EvidenceIndex {
public:
    EvidenceIndex(const Framework& framework, const Assessment& assessment);

    /// See evidencedStage() in Scores.h.
    [[nodiscard]] int evidencedStage(const Answer& answer, int claimed) const;
    [[nodiscard]] Proof proofOf(const EvidenceUse& use, int upTo) const;

private:
    const Framework* m_framework;
    QDate m_day;
    QHash<QUuid, const Evidence*> m_byId;
};

/// Weakest grade that proves a stage.
[[nodiscard]] EvidenceGrade gradeAskedFor(const Framework& framework, int stage);

} // namespace atalaya
