#include "views/workshop/prepare/Outlooks.h"

#include "assessments/scoring/Scores.h"
#include "models/session/Desk.h"
#include "models/session/WorkshopSession.h"
#include "views/workshop/EarlierVotes.h"

namespace atalaya {

namespace {

/// Stage of the last round's answer on a scale that is as long as this one's.
std::optional<int> lastStage(const AssessmentSession& session, const QString& indicator) {
    const auto& last = session.previous();
    const int ceiling = session.framework().ceiling();
    if (!last || !session.previousFramework() || session.previousFramework()->ceiling() != ceiling) {
        return std::nullopt;
    }
    const Answer* answer = last->answer(indicator);
    return answer && answer->isAnswered() ? std::optional(claimedStage(*answer, ceiling)) : std::nullopt;
}

} // namespace

std::vector<Outlook> outlooksOf(const Desk& desk, const std::map<QString, Distribution>& preSurvey) {
    std::vector<Outlook> outlooks;
    const AssessmentSession* session = desk.session();
    if (!session || !desk.workshop()) {
        return outlooks;
    }
    const Assessment& assessment = session->assessment();
    const auto last = assessment.previous ? finalVotes(desk, *assessment.previous) : std::map<QString, Distribution>();
    const auto find = [](const std::map<QString, Distribution>& votes, const QString& indicator) {
        const auto found = votes.find(indicator);
        return found == votes.end() ? std::nullopt : std::optional(found->second);
    };
    for (const Indicator& indicator : session->framework().indicators) {
        Outlook outlook;
        outlook.indicator = indicator.code;
        outlook.preSurvey = find(preSurvey, indicator.code);
        outlook.lastVotes = find(last, indicator.code);
        outlook.lastStage = lastStage(*session, indicator.code);
        if (const auto target = assessment.targets.find(indicator.code); target != assessment.targets.end()) {
            outlook.target = target->second.stage;
        }
        outlooks.push_back(std::move(outlook));
    }
    return outlooks;
}

std::set<QString> agreedQuestions(const Desk& desk) {
    std::set<QString> agreed;
    const auto add = [&agreed](const Workshop& workshop) {
        for (const auto& [indicator, result] : workshop.results) {
            if (result.kind != RoomResult::Kind::Parked) {
                agreed.insert(indicator);
            }
        }
    };
    const auto summaries = desk.workshops();
    for (const WorkshopSummary& summary : summaries ? *summaries : std::vector<WorkshopSummary>()) {
        if (const auto workshop = desk.workspace().workshop(summary.id)) {
            add(*workshop);
        }
    }
    return agreed;
}

} // namespace atalaya
