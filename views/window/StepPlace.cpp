#include "views/window/StepPlace.h"

#include "assessments/assessment/Delta.h"

#include <algorithm>

namespace atalaya {

namespace {

/// Attached or detached, and nothing else: the register shows that too.
bool isProofAlone(const Assessment& before, const Assessment& after, const QString& indicator) {
    const auto bare = [&](const Assessment& assessment) {
        const Answer* answer = assessment.answer(indicator);
        Answer copy = answer ? *answer : Answer();
        copy.evidence.clear();
        return copy;
    };
    return bare(before) == bare(after);
}

} // namespace

std::optional<Place> placeOfStep(const Assessment& before, const Assessment& after, const Place& now) {
    const AssessmentDelta delta = deltaBetween(before, after);
    const bool proofAlone = std::all_of(delta.answers.begin(), delta.answers.end(), [&](const QString& indicator) {
        return isProofAlone(before, after, indicator);
    });
    if (now.page == PageId::Evidence && proofAlone && !(delta.answers.empty() && delta.evidence.empty())) {
        return std::nullopt;
    }
    if (!delta.answers.empty()) {
        const bool isShown = now.page == PageId::Score && delta.answers.contains(now.subject);
        return isShown ? std::nullopt : std::optional(Place{PageId::Score, *delta.answers.begin(), {}});
    }
    if (!delta.evidence.empty()) {
        return Place{PageId::Evidence, delta.evidence.begin()->toString(QUuid::WithoutBraces), {}};
    }
    if (!delta.targets.empty()) {
        const bool isShown =
            now.page == PageId::Gaps || (now.page == PageId::Score && delta.targets.contains(now.subject));
        return isShown ? std::nullopt : std::optional(Place{PageId::Gaps, {}, {}});
    }
    return std::nullopt;
}

} // namespace atalaya
