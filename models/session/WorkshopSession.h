#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/workshop/Progress.h"
#include "assessments/workshop/RevealedRound.h"
#include "assessments/workshop/WorkshopDelta.h"
#include "models/commands/WorkshopEditor.h"

#include <QObject>

namespace atalaya {

class AssessmentSession;

/// The workshop a window works on: what is shown, and signals that say what changed. Every change and every vote of
/// every way in goes through it; when a call returns without a refusal, what it did is on disk. Nothing waits in
/// memory, as an edit of an assessment does: what the disk refuses is refused, and nobody is thanked for it. Opened
/// again, also after a crash, it stands where it stood: Workshop::now(), the open round and its votes are as they were.
class WorkshopSession : public QObject {
    Q_OBJECT
public:
    /// `workspace` must outlive the session or be exchanged by moveTo(). `readOnly` refuses everything with a sentence.
    static Result<std::unique_ptr<WorkshopSession>> open(Workspace& workspace, const QUuid& workshop,
                                                         const Surroundings& surroundings, bool readOnly);

    [[nodiscard]] const Workshop& workshop() const { return m_editor.snapshot(); }
    [[nodiscard]] const Framework& framework() const { return *m_editor.framework(); }

    /// As AssessmentSession::speak(); the phones of the room follow with the next page that they ask for.
    void speak(const QString& language) { m_editor.speak(language); }

    [[nodiscard]] bool isEditable() const { return !m_readOnly; }
    /// Why not, in a sentence with the next step; empty when it is.
    [[nodiscard]] QString whyNotEditable() const;
    /// The same as a refusal, of one that is not editable: it can be said anew.
    [[nodiscard]] static Error notEditable();

    /// Makes the changes together. False when they are refused or cannot be stored: then refused() said why and nothing
    /// is different.
    bool perform(const std::vector<WorkshopChange>& changes, const QString& note = {});
    bool perform(const WorkshopChange& change, const QString& note = {}) {
        return perform(std::vector<WorkshopChange>{change}, note);
    }
    /// Opens the next round of a question now; its id, or null when it was refused.
    QUuid openRound(const QString& indicator);
    /// Reveals the open round now. False when there is none, or when it was refused.
    bool reveal();

    /// Votes that came in together; answered in their order. One without a time gets this one.
    std::vector<Casting> cast(std::vector<Ballot> ballots);
    Casting cast(const Ballot& ballot) { return cast(std::vector<Ballot>{ballot}).front(); }
    Casting cast(PaperTally tally);
    Casting withdrawTally(const QUuid& round, const QString& cluster);

    /// Whether the seat has voted in the open round; false when none is open.
    [[nodiscard]] Result<bool> hasVoted(const QUuid& seat);
    /// Whether a vote of this id lies on disk and no other took its place. Says nothing of what it says.
    [[nodiscard]] Result<bool> counts(const QUuid& ballot) const { return m_editor.counts(ballot); }

    /// Which phones have which seats: seats by the SHA-256 of each phone's token. They are kept with the workshop, so
    /// that phones are known again after a crash, until it ends.
    [[nodiscard]] Result<std::map<QByteArray, QUuid>> phones() { return m_editor.phones(); }
    /// Null when no seat has this phone.
    [[nodiscard]] Result<QUuid> seatOfPhone(const QByteArray& tokenHash) { return m_editor.seatOfPhone(tokenHash); }
    /// Harmless when the seat has this phone. Refused when it has another, or the phone another seat; NotFound when
    /// there is no such seat.
    Outcome seatPhone(const QUuid& seat, const QByteArray& tokenHash);
    /// Lets another phone take the seat.
    Outcome releasePhone(const QUuid& seat);

    /// Of the open round; absent when there is none, or when it cannot be read.
    [[nodiscard]] std::optional<Progress> progress();
    [[nodiscard]] Result<RevealedRound> revealed(const QUuid& round);

    /// Records what the room came to; an agreed stage becomes the assessment's answer by one step of its history, as by
    /// a click. A question that is parked after all loses the answer that the room had given it. Refused, with nothing
    /// recorded, while the assessment could not follow.
    bool record(const QString& indicator, RoomResult result, AssessmentSession& assessment);
    /// The question is open again, and its answer what it was before the room gave one: see withdraw(). Refused, with
    /// nothing taken back, while the assessment could not follow.
    bool takeBack(const QString& indicator, AssessmentSession& assessment);
    /// The second half of record() by itself: for a result whose answer was taken back, or that a crash cut off.
    bool handOver(const QString& indicator, AssessmentSession& assessment);
    /// The second half of takeBack() by itself. The answer's stage, source and minority views are again those that the
    /// change log has from before the room's, by one step of the assessment's history.
    bool withdraw(const QString& indicator, AssessmentSession& assessment);
    /// Indicators whose agreed stage and round are not in the assessment's answer.
    [[nodiscard]] QStringList notHandedOver(const Assessment& assessment) const;
    /// Indicators whose answer is still one that the room gave, and took back.
    [[nodiscard]] QStringList notWithdrawn(const Assessment& assessment) const;
    /// Parked points and parked questions become open points of the assessment, by one step of its history.
    bool handOverPoints(AssessmentSession& assessment);

    /// Goes on with the same file, opened again after its drive came back, and with what it holds now.
    Outcome moveTo(Workspace& workspace);

Q_SIGNALS:
    /// After every change, also one that another program made, once.
    void changed(const atalaya::WorkshopDelta& delta);
    /// Votes of a round came in, were changed or taken back; progress() says how many there are.
    void voted(const QUuid& round);
    void refused(const atalaya::Error& error);
    /// Votes could not be stored, and whoever gave them was told so.
    void notKept(const atalaya::Error& error);

private:
    WorkshopSession(WorkshopEditor editor, Surroundings surroundings, bool readOnly);
    /// Carries out `work` and tells what came of it.
    bool carryOut(const std::function<Result<bool>()>& work);
    bool handOver(const QString& indicator, AssessmentSession& assessment, const QString& corrected);
    bool withdraw(const QString& indicator, AssessmentSession& assessment, const QString& reason);
    /// Whether an answer of the room would have to follow, and cannot: then it was told why.
    bool isAnswerStuck(const QString& indicator, const AssessmentSession& assessment);
    std::vector<Casting> tell(const Workshop& before, const std::set<QUuid>& rounds, std::vector<Casting> castings);
    void tellDelta(const Workshop& before);

    WorkshopEditor m_editor;
    Surroundings m_surroundings;
    bool m_readOnly;
};

} // namespace atalaya
