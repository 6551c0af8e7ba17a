#include "assessments/scoring/EvidenceWorth.h"

#include "assessments/scoring/EvidenceIndex.h"
#include "assessments/scoring/Scores.h"

#include <algorithm>

namespace atalaya {

std::vector<RestingAnswer> answersRestingOn(const Framework& framework, const Assessment& assessment,
                                            const QUuid& evidence) {
    // All that proof depends on beside the answers themselves.
    Assessment counting, missing;
    counting.referenceDate = missing.referenceDate = assessment.referenceDate;
    counting.evidence = missing.evidence = assessment.evidence;
    for (Evidence& piece : counting.evidence) {
        if (piece.id == evidence) {
            piece.reviewBy.reset();
        }
    }
    std::erase_if(missing.evidence, [&](const Evidence& piece) { return piece.id == evidence; });
    const EvidenceIndex with(framework, counting), without(framework, missing);
    std::vector<RestingAnswer> resting;
    for (const auto& [code, answer] : assessment.answers) {
        const bool uses = std::any_of(answer.evidence.begin(), answer.evidence.end(),
                                      [&](const EvidenceUse& use) { return use.evidence == evidence; });
        if (!uses || !answer.isAnswered()) {
            continue;
        }
        const int claimed = claimedStage(answer, framework.ceiling());
        const RestingAnswer one{code, with.evidencedStage(answer, claimed), without.evidencedStage(answer, claimed)};
        if (one.without < one.with) {
            resting.push_back(one);
        }
    }
    return resting;
}

bool isDueSoon(const Evidence& piece, QDate day) {
    return piece.isValidOn(day) && !piece.isValidOn(day.addDays(dueSoonDays + 1));
}

bool isTooWeakFor(const Framework& framework, const Evidence& piece, const Answer& answer, const EvidenceUse& use) {
    if (!answer.isAnswered()) {
        return false;
    }
    const int claimed = claimedStage(answer, framework.ceiling());
    const int asked = std::min(claimed, use.stage.value_or(claimed));
    // Grades run from A, the strongest.
    return asked >= 2 && piece.grade > gradeAskedFor(framework, asked);
}

} // namespace atalaya
