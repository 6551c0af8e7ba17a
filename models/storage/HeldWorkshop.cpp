#include "models/storage/HeldWorkshop.h"

#include <algorithm>

namespace atalaya {

const RevealedRound* HeldWorkshop::revealed(const QUuid& round) const {
    const auto found =
        std::find_if(rounds.begin(), rounds.end(), [&](const RevealedRound& one) { return one.round().id == round; });
    return found == rounds.end() ? nullptr : &*found;
}

const RevealedRound* HeldWorkshop::finalOf(const QString& indicator) const {
    const auto result = workshop.results.find(indicator);
    if (result != workshop.results.end() && !result->second.round.isNull()) {
        return revealed(result->second.round);
    }
    const Round* last = workshop.lastRevealed(indicator);
    return last == nullptr ? nullptr : revealed(last->id);
}

Result<HeldWorkshop> heldWorkshop(const Workspace& workspace, const QUuid& id) {
    auto workshop = workspace.workshop(id);
    if (!workshop) {
        return tl::make_unexpected(workshop.error());
    }
    HeldWorkshop held{std::move(*workshop), {}};
    held.workshop.privateNotes.clear();
    for (const Round& round : held.workshop.rounds) {
        if (!round.wasRevealed()) {
            continue; // its votes are not even read
        }
        const auto box = workspace.ballotBox(round.id);
        if (!box) {
            return tl::make_unexpected(box.error());
        }
        auto revealed = RevealedRound::of(held.workshop, round.id, *box);
        if (!revealed) {
            return tl::make_unexpected(revealed.error());
        }
        held.rounds.push_back(std::move(*revealed));
    }
    return held;
}

Result<std::vector<HeldWorkshop>> heldWorkshops(const Workspace& workspace, const QUuid& assessment) {
    const auto summaries = workspace.workshops(assessment);
    if (!summaries) {
        return tl::make_unexpected(summaries.error());
    }
    std::vector<HeldWorkshop> all;
    for (const WorkshopSummary& summary : *summaries) {
        if (!summary.hasBegun) {
            continue;
        }
        auto held = heldWorkshop(workspace, summary.id);
        if (!held) {
            return tl::make_unexpected(held.error());
        }
        all.push_back(std::move(*held));
    }
    return all;
}

} // namespace atalaya
