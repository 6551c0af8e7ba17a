#pragma once

#include "assessments/framework/SpokenFramework.h"
#include "assessments/workshop/Admission.h"
#include "assessments/workshop/WorkshopEdits.h"
#include "models/storage/Workspace.h"

#include <map>
#include <optional>

namespace atalaya {

/// A vote that is not thanked for. Without a problem it could not be stored, and the same vote may be sent again.
struct Declined {
    std::optional<BallotProblem> problem;
    Error error;
};

/// What lies on disk now. True when it did before: a copy, thanked for all the same.
using Casting = tl::expected<bool, Declined>;

/// The one way to change a workshop and to give votes in it: a change or a vote is stored first, and only when it is on
/// disk the snapshot or the ballot box is swapped. A refused or failed step leaves memory and file as they were. One
/// thread uses it, so that votes are judged one after the other.
class WorkshopEditor {
public:
    /// `workspace` must outlive the editor.
    static Result<WorkshopEditor> open(Workspace& workspace, const QUuid& workshop);

    [[nodiscard]] const Workshop& snapshot() const { return m_workshop; }
    [[nodiscard]] const FrameworkPtr& framework() const { return m_framework; }
    /// From now on framework() has its words in this language, as far as they are to be had: see frameworkIn().
    void speak(const QString& language) { m_framework = frameworkIn(m_framework, language); }
    /// The votes of a round, sealed, as they are on disk.
    [[nodiscard]] Result<BallotBox> box(const QUuid& round);
    /// Whether the round has a vote of the seat; without a copy of its box.
    [[nodiscard]] Result<bool> hasVoted(const QUuid& round, const QUuid& seat);
    /// Whether a vote of this id lies on disk and was not replaced.
    [[nodiscard]] Result<bool> counts(const QUuid& ballot) const { return m_workspace->counts(ballot); }

    /// All the changes, in one transaction, or none. True when something changed. Busy when another program changed the
    /// workshop: then the snapshot is what that one stored, and nothing of the changes is in it.
    [[nodiscard]] Result<bool> applyAll(const std::vector<WorkshopChange>& changes, const QString& note = {});
    [[nodiscard]] Result<bool> apply(const WorkshopChange& change, const QString& note = {}) {
        return applyAll({change}, note);
    }
    /// Reveals a round with the turnout of the votes that lie on disk.
    [[nodiscard]] Result<bool> reveal(const QUuid& round, const QDateTime& at);

    /// Votes in their order, those of one round in one transaction: what comes in together costs one wait for the disk.
    /// When that fails, none of the round's is thanked for.
    [[nodiscard]] std::vector<Casting> cast(const std::vector<Ballot>& ballots);
    [[nodiscard]] Casting cast(const PaperTally& tally);
    /// Takes back the cards that were counted for a cluster.
    [[nodiscard]] Casting withdrawTally(const QUuid& round, const QString& cluster);

    /// Seats by the SHA-256 of their phones' tokens.
    [[nodiscard]] Result<std::map<QByteArray, QUuid>> phones();
    /// Null when no seat has this phone.
    [[nodiscard]] Result<QUuid> seatOfPhone(const QByteArray& tokenHash);
    /// Refused when the seat has another phone, or the phone another seat; NotFound when there is no such seat.
    [[nodiscard]] Outcome seatPhone(const QUuid& seat, const QByteArray& tokenHash);
    [[nodiscard]] Outcome releasePhone(const QUuid& seat);

    /// Takes what is stored now as the snapshot.
    [[nodiscard]] Outcome reload();

private:
    using Ask = std::function<Admission(const Workshop&, const BallotBox&)>;

    WorkshopEditor(Workspace& workspace, FrameworkPtr framework, Workshop workshop);
    /// Reads what is on disk unless it is known.
    [[nodiscard]] Outcome knowPhones();
    [[nodiscard]] std::vector<Casting> castInto(const QUuid& round, const std::vector<Ask>& asks);
    /// Once, on the votes as this editor knows them. The error is of the store.
    /// Whether one of the votes has the id of a vote in another round.
    [[nodiscard]] Result<bool> isOfAnotherRound(const AcceptedBallots& accepted, const QUuid& round) const;
    [[nodiscard]] Result<std::vector<Casting>> tryCast(const QUuid& round, const std::vector<Ask>& asks);

    Workspace* m_workspace;
    FrameworkPtr m_framework;
    Workshop m_workshop;
    std::map<QUuid, BallotBox> m_boxes; ///< by round, as far as they were asked for
    std::optional<std::map<QByteArray, QUuid>> m_phones;
};

} // namespace atalaya
