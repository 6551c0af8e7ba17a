#include "views/workshop/EarlierVotes.h"

#include "assessments/workshop/Agreement.h"
#include "assessments/workshop/RevealedRound.h"
#include "models/session/WorkshopSession.h"

namespace atalaya {

namespace {

using Earlier = AgendaModel::Earlier;

/// The round that a question was left with: the one its result rests on, else the last revealed one.
const Round* finalRound(const Workshop& workshop, const QString& indicator) {
    const auto result = workshop.results.find(indicator);
    const Round* rested = result == workshop.results.end() ? nullptr : workshop.round(result->second.round);
    return rested && rested->wasRevealed() ? rested : workshop.lastRevealed(indicator);
}

void readFinalVotes(const Workspace& workspace, const Workshop& workshop, std::map<QString, Distribution>& votes) {
    for (const AgendaItem& item : workshop.agenda) {
        const Round* round = finalRound(workshop, item.indicator);
        if (!round) {
            continue;
        }
        const auto revealed = workspace.ballotBox(round->id).and_then(
            [&](const BallotBox& box) { return RevealedRound::of(workshop, round->id, box); });
        if (revealed) {
            votes.insert_or_assign(item.indicator, revealed->votes());
        }
    }
}

void tellAgreement(const std::map<QString, Distribution>& votes, Earlier agreed, Earlier differed,
                   std::map<QString, Earlier>& known) {
    for (const auto& [indicator, distribution] : votes) {
        if (const auto agreement = agreementOf(distribution)) {
            known[indicator] = agreement->isReached() ? agreed : differed;
        }
    }
}

} // namespace

std::map<QString, Distribution> finalVotes(const Desk& desk, const QUuid& assessment) {
    std::map<QString, Distribution> votes;
    if (!desk.workshop()) {
        return votes;
    }
    const Workshop& own = desk.workshop()->workshop();
    const auto summaries = desk.workspace().workshops(assessment);
    for (const WorkshopSummary& summary : summaries ? *summaries : std::vector<WorkshopSummary>()) {
        if (summary.id == own.id || !summary.hasBegun) {
            continue;
        }
        if (const auto workshop = desk.workspace().workshop(summary.id); workshop && workshop->stages == own.stages) {
            readFinalVotes(desk.workspace(), *workshop, votes);
        }
    }
    return votes;
}

std::map<QString, Earlier> earlierAgreement(const Desk& desk, const std::map<QString, Distribution>& preSurvey) {
    std::map<QString, Earlier> known;
    const AssessmentSession* session = desk.session();
    if (!session || !desk.workshop()) {
        return known;
    }
    const Assessment& assessment = session->assessment();
    if (assessment.previous) {
        tellAgreement(finalVotes(desk, *assessment.previous), Earlier::Agreed, Earlier::Differed, known);
    }
    tellAgreement(finalVotes(desk, assessment.id), Earlier::Agreed, Earlier::Differed, known);
    tellAgreement(preSurvey, Earlier::SurveyAgreed, Earlier::SurveyDiffered, known);
    return known;
}

} // namespace atalaya
