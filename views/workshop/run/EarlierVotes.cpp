#include "views/workshop/run/EarlierVotes.h"

#include "assessments/workshop/Agreement.h"
#include "assessments/workshop/RevealedRound.h"
#include "models/session/WorkshopSession.h"

namespace atalaya::run {

namespace {

using Earlier = AgendaModel::Earlier;

void read(const Workspace& workspace, const QUuid& id, std::map<QString, Earlier>& known) {
    const auto workshop = workspace.workshop(id);
    if (!workshop) {
        return;
    }
    for (const AgendaItem& item : workshop->agenda) {
        const Round* round = workshop->lastRevealed(item.indicator);
        if (round == nullptr) {
            continue;
        }
        const auto box = workspace.ballotBox(round->id);
        if (!box) {
            continue;
        }
        if (const auto revealed = RevealedRound::of(*workshop, round->id, *box)) {
            if (const auto agreement = agreementOf(revealed->votes())) {
                known[item.indicator] = agreement->isReached() ? Earlier::Agreed : Earlier::Differed;
            }
        }
    }
}

void readAll(const Workspace& workspace, const QUuid& assessment, const QUuid& butNot,
             std::map<QString, Earlier>& known) {
    const auto workshops = workspace.workshops(assessment);
    for (const WorkshopSummary& summary : workshops ? *workshops : std::vector<WorkshopSummary>()) {
        if (summary.id != butNot && summary.hasBegun) {
            read(workspace, summary.id, known);
        }
    }
}

} // namespace

std::map<QString, Earlier> earlierVotes(const Desk& desk) {
    std::map<QString, Earlier> known;
    const AssessmentSession* session = desk.session();
    if (!session || !desk.workshop()) {
        return known;
    }
    const QUuid own = desk.workshop()->workshop().id;
    if (session->previous()) {
        readAll(desk.workspace(), session->previous()->id, own, known);
    }
    readAll(desk.workspace(), session->assessment().id, own, known);
    return known;
}

} // namespace atalaya::run
