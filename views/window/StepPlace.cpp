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

/// Dates, status or progress, and nothing else: what is late shows that too.
bool isCourseAlone(const Plan& before, const Plan& after, const std::set<QUuid>& actions) {
    return std::all_of(actions.begin(), actions.end(), [&](const QUuid& id) {
        const Action* was = before.action(id);
        const Action* is = after.action(id);
        if (!was || !is) {
            return false;
        }
        Action moved = *was;
        moved.start = is->start;
        moved.end = is->end;
        moved.status = is->status;
        moved.progress = is->progress;
        return moved == *is;
    });
}

/// Where a step that touched the plan is seen; it is already where `now` is when its tab shows such things.
std::optional<Place> placeOfPlanStep(const PlanDelta& delta, const Plan& before, const Plan& after, const Place& now) {
    const auto there = [&](const std::set<QUuid>& things, auto find, const char* part) {
        // One that is gone again cannot be chosen.
        const auto kept =
            std::find_if(things.begin(), things.end(), [&](const QUuid& id) { return find(id) != nullptr; });
        return Place{PageId::Strategy, kept == things.end() ? QString() : kept->toString(QUuid::WithoutBraces),
                     QString::fromLatin1(part)};
    };
    const auto shows = [&](std::initializer_list<const char*> parts) {
        return now.page == PageId::Strategy && std::any_of(parts.begin(), parts.end(), [&](const char* part) {
                   return now.part == QLatin1String(part);
               });
    };
    if (!delta.actions.empty()) {
        const bool isShown = shows({"roadmap", "whatif", "objectives"}) ||
                             (shows({"measures/followUp"}) && isCourseAlone(before, after, delta.actions));
        return isShown ? std::nullopt
                       : std::optional(there(
                             delta.actions, [&](const QUuid& id) { return after.action(id); }, "roadmap"));
    }
    if (!delta.objectives.empty()) {
        return shows({"objectives"})
                   ? std::nullopt
                   : std::optional(there(
                         delta.objectives, [&](const QUuid& id) { return after.objective(id); }, "objectives"));
    }
    if (!delta.measures.empty()) {
        return shows({"measures", "measures/followUp"})
                   ? std::nullopt
                   : std::optional(there(
                         delta.measures, [&](const QUuid& id) { return after.measure(id); }, "measures"));
    }
    if (!delta.scenarios.empty()) {
        return shows({"whatif"}) ? std::nullopt
                                 : std::optional(there(
                                       delta.scenarios, [&](const QUuid& id) { return after.scenario(id); }, "whatif"));
    }
    if (!delta.lifecycle.empty()) {
        // One of three views of its tab: with a step it is certain to be the one.
        const bool isStep = after.step(QUuid::fromString(now.subject)) != nullptr;
        return shows({"objectives"}) && isStep
                   ? std::nullopt
                   : std::optional(there(
                         delta.lifecycle, [&](const QUuid& id) { return after.step(id); }, "objectives"));
    }
    const bool isShown = !delta.head || shows({"objectives"});
    return isShown ? std::nullopt : std::optional(Place{PageId::Strategy, {}, QStringLiteral("objectives")});
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
    return placeOfPlanStep(delta.plan, before.plan, after.plan, now);
}

} // namespace atalaya
