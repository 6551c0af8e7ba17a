#include "models/commands/WorkshopEditor.h"

#include "assessments/workshop/Progress.h"
#include "models/storage/StoreWords.h"

#include <QCoreApplication>

namespace atalaya {

WorkshopEditor::WorkshopEditor(Workspace& workspace, FrameworkPtr framework, Workshop workshop)
    : m_workspace(&workspace), m_framework(std::move(framework)), m_workshop(std::move(workshop)) {}

Result<WorkshopEditor> WorkshopEditor::open(Workspace& workspace, const QUuid& id) {
    auto workshop = workspace.workshop(id);
    if (!workshop) {
        return tl::make_unexpected(workshop.error());
    }
    const auto assessment = workspace.assessment(workshop->assessment);
    if (!assessment) {
        return tl::make_unexpected(assessment.error());
    }
    auto framework = workspace.framework(assessment->frameworkId, assessment->frameworkVersion);
    if (!framework) {
        return tl::make_unexpected(framework.error());
    }
    return WorkshopEditor(workspace, std::move(*framework), std::move(*workshop));
}

Result<BallotBox> WorkshopEditor::box(const QUuid& round) {
    if (m_workshop.round(round) == nullptr) {
        return BallotBox(round);
    }
    if (const auto known = m_boxes.find(round); known != m_boxes.end()) {
        return known->second;
    }
    auto stored = m_workspace->ballotBox(round);
    if (stored) {
        m_boxes.insert_or_assign(round, *stored);
    }
    return stored;
}

Result<bool> WorkshopEditor::hasVoted(const QUuid& round, const QUuid& seat) {
    if (const auto known = m_boxes.find(round); known != m_boxes.end()) {
        return known->second.hasVoted(seat);
    }
    return box(round).map([&seat](const BallotBox& votes) { return votes.hasVoted(seat); });
}

Result<bool> WorkshopEditor::applyAll(const std::vector<WorkshopChange>& changes, const QString& note) {
    Workshop next = m_workshop;
    for (const WorkshopChange& change : changes) {
        Result<Workshop> changed = edit(*m_framework, next, change);
        if (!changed) {
            // It stands on the window and may outlast its language.
            return failureAgain(changed.error(),
                                [framework = m_framework, next, change] { return edit(*framework, next, change); });
        }
        next = std::move(*changed);
    }
    if (next == m_workshop) {
        return false;
    }
    if (const auto stored = m_workspace->storeWorkshop(m_workshop, next, note); !stored) {
        if (stored.error().code == ErrorCode::Busy) {
            // When even reading fails, what was last known to be on disk stays.
            (void)reload();
        }
        return tl::make_unexpected(stored.error());
    }
    m_workshop = std::move(next);
    m_phones.reset();
    return true;
}

Result<bool> WorkshopEditor::reveal(const QUuid& round, const QDateTime& at) {
    const auto once = [&]() -> Result<bool> {
        const Round* found = m_workshop.round(round);
        const auto votes = box(round);
        if (!votes) {
            return tl::make_unexpected(votes.error());
        }
        const auto turnout = found == nullptr ? std::vector<Turnout>() : turnoutOf(m_workshop, *found, *votes);
        return apply(RevealRound{round, turnout, at});
    };
    auto revealed = once();
    // Votes that another program took are counted the second time.
    return !revealed && revealed.error().code == ErrorCode::Busy ? once() : revealed;
}

std::vector<Casting> WorkshopEditor::cast(const std::vector<Ballot>& ballots) {
    std::map<QUuid, std::vector<std::size_t>> byRound;
    for (std::size_t i = 0; i < ballots.size(); ++i) {
        byRound[ballots[i].round].push_back(i);
    }
    std::vector<Casting> castings(ballots.size());
    for (const auto& [round, places] : byRound) {
        std::vector<Ask> asks;
        asks.reserve(places.size());
        for (const std::size_t place : places) {
            asks.emplace_back([&ballot = ballots[place]](const Workshop& workshop, const BallotBox& votes) {
                return admit(workshop, votes, ballot);
            });
        }
        const std::vector<Casting> done = castInto(round, asks);
        for (std::size_t i = 0; i < places.size(); ++i) {
            castings[places[i]] = done[i];
        }
    }
    return castings;
}

Casting WorkshopEditor::cast(const PaperTally& tally) {
    return castInto(tally.round, {[&tally](const Workshop& workshop, const BallotBox& votes) {
                        return admit(workshop, votes, tally);
                    }})
        .front();
}

Casting WorkshopEditor::withdrawTally(const QUuid& round, const QString& cluster) {
    return castInto(round, {[&cluster](const Workshop& workshop, const BallotBox& votes) {
                        return atalaya::withdrawTally(workshop, votes, cluster);
                    }})
        .front();
}

std::vector<Casting> WorkshopEditor::castInto(const QUuid& round, const std::vector<Ask>& asks) {
    auto castings = tryCast(round, asks);
    const bool wasOvertaken = !castings && (castings.error().code == ErrorCode::Busy ||   // by another program
                                            castings.error().code == ErrorCode::Refused); // in the id of a vote
    if (wasOvertaken && reload()) {
        castings = tryCast(round, asks);
    }
    return castings ? std::move(*castings)
                    : std::vector<Casting>(asks.size(), tl::make_unexpected(Declined{{}, castings.error()}));
}

Result<bool> WorkshopEditor::isOfAnotherRound(const AcceptedBallots& accepted, const QUuid& round) const {
    for (const Ballot& ballot : accepted.added()) {
        const auto known = m_workspace->roundOf(ballot.id);
        if (!known || (!known->isNull() && *known != round)) {
            return known ? Result<bool>(true) : tl::make_unexpected(known.error());
        }
    }
    return false;
}

Result<std::vector<Casting>> WorkshopEditor::tryCast(const QUuid& round, const std::vector<Ask>& asks) {
    auto votes = box(round);
    if (!votes) {
        return tl::make_unexpected(votes.error());
    }
    // Each is judged with those before it, in a copy that replaces the box once all of them are on disk.
    std::vector<AcceptedBallots> accepted;
    std::vector<Casting> castings;
    for (const Ask& ask : asks) {
        const Admission admission = ask(m_workshop, *votes);
        if (!admission) {
            castings.emplace_back(tl::make_unexpected(Declined{admission.error().problem, admission.error().error}));
            continue;
        }
        const auto isTaken = isOfAnotherRound(*admission, round);
        if (!isTaken) {
            return tl::make_unexpected(isTaken.error());
        }
        if (*isTaken) { // which would keep all the others off the disk
            castings.emplace_back(
                tl::make_unexpected(Declined{BallotProblem::IdTaken, storage::idOfAnotherVote().value()}));
            continue;
        }
        if (const auto taken = votes->take(*admission); !taken) {
            return tl::make_unexpected(taken.error());
        }
        castings.emplace_back(admission->isCopy());
        accepted.push_back(*admission);
    }
    if (const auto kept = m_workspace->keepBallots(round, accepted); !kept) {
        return tl::make_unexpected(kept.error());
    }
    if (!accepted.empty()) {
        m_boxes.insert_or_assign(round, std::move(*votes));
    }
    return castings;
}

Outcome WorkshopEditor::knowPhones() {
    if (m_phones) {
        return {};
    }
    auto stored = m_workspace->phones(m_workshop.id);
    if (!stored) {
        return tl::make_unexpected(stored.error());
    }
    m_phones = std::move(*stored);
    return {};
}

Result<std::map<QByteArray, QUuid>> WorkshopEditor::phones() {
    const auto known = knowPhones();
    return known ? Result<std::map<QByteArray, QUuid>>(*m_phones) : tl::make_unexpected(known.error());
}

Result<QUuid> WorkshopEditor::seatOfPhone(const QByteArray& tokenHash) {
    if (const auto known = knowPhones(); !known) {
        return tl::make_unexpected(known.error());
    }
    const auto found = m_phones->find(tokenHash);
    return found == m_phones->end() ? QUuid() : found->second;
}

Outcome WorkshopEditor::seatPhone(const QUuid& seat, const QByteArray& tokenHash) {
    if (m_workshop.seat(seat) == nullptr) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("WorkshopEditor", "The workshop has no such seat. Look at the "
                                                                     "number on your card, then try again."));
    }
    if (m_workshop.ended.isValid()) {
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("WorkshopEditor", "The workshop has ended. Resume it, then let "
                                                                     "phones join."));
    }
    const auto has = seatOfPhone(tokenHash);
    if (!has || *has == seat) {
        return has ? Outcome() : tl::make_unexpected(has.error());
    }
    m_phones.reset();
    return m_workspace->seatPhone(m_workshop.id, seat, tokenHash);
}

Outcome WorkshopEditor::releasePhone(const QUuid& seat) {
    m_phones.reset();
    return m_workspace->releasePhone(m_workshop.id, seat);
}

Outcome WorkshopEditor::reload() {
    auto stored = m_workspace->workshop(m_workshop.id);
    if (!stored) {
        return tl::make_unexpected(stored.error());
    }
    m_boxes.clear();
    m_phones.reset();
    m_workshop = std::move(*stored);
    return {};
}

} // namespace atalaya
