#pragma once

#include "assessments/assessment/Edits.h"
#include "assessments/workshop/BallotBox.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <vector>

class QThread;

namespace atalaya {

namespace storage {
class WorkspaceOpener;
}

/// What opening a file found. A caller must look at each (it is an enum, not a bool), because each wants other words.
enum class OpenOutcome {
    Fresh,       ///< there was no file; an empty workspace was made
    Current,     ///< opened as it was
    Upgraded,    ///< an older schema, brought up to date after a verified copy was kept beside it
    Newer,       ///< made by a newer Atalaya; refused, unharmed
    ForeignFile, ///< not a workspace; refused, unharmed
    Damaged,     ///< a workspace that no longer holds together; refused, unharmed
    ReadOnly,    ///< file or folder cannot be written; opened for reading only
    Busy,        ///< another program is writing to it; refused
};

/// Where ids and times come from, so that tests and reproducible files fix them.
struct Surroundings {
    std::function<QDateTime()> now; ///< UTC
    std::function<QUuid()> newId;
    QString actor; ///< who is recorded in the change log; never empty

    /// The actor where the system knows no name; shown by personText().
    static constexpr auto nobodyKnown = "unknown";
    static Surroundings real();
};

struct WorkspaceSummary {
    QUuid id;
    QString state;
    QString entity;
    QString round;
    QDate referenceDate;
    AssessmentStatus status = AssessmentStatus::Draft;
    bool practice = false;
    QString frameworkId;
    QString frameworkVersion;
    std::optional<QUuid> previous; ///< the round it is compared with, in this workspace or not
    QDateTime changedAt;

    /// The same State, ministry or sector, and round: one of them in a workspace is enough.
    [[nodiscard]] bool isSameRoundAs(const Assessment& other) const {
        return state == other.state && entity == other.entity && round == other.round;
    }
};

/// A workshop that a workspace keeps.
struct WorkshopSummary {
    QUuid id;
    QUuid assessment;
    QString title;
    QDate firstDay; ///< invalid: no day yet
    Attribution attribution = Attribution::ByGroup;
    bool hasBegun = false; ///< people have voted
    bool isBusy = false;   ///< the room has turned to a question, or takes a break, and has not stopped since
    QDateTime ended;       ///< invalid while it goes on
};

/// A framework that a workspace keeps.
struct FrameworkName {
    QString id;
    QString version;
};

/// One line of the append-only log. Values are canonical JSON; a missing value is empty.
struct LogEntry {
    qint64 sequence = 0;
    QDateTime at;
    QString actor;
    QUuid assessment; ///< or workshop; null for what belongs to the workspace
    QString kind;     ///< "answer", "target", "evidence", "workshop-round", ...
    QString subject;  ///< indicator code, evidence id, ...
    QString before;
    QString after;
    QString note;
    QString hash; ///< SHA-256 over this entry's content and the hash of the one before
};

struct VerificationFinding {
    QString subject;
    QString sentence;
};

struct Verification {
    qint64 logEntries = 0;
    int evidenceFiles = 0;
    QString headHash;
    std::vector<VerificationFinding> findings; ///< empty: everything holds

    [[nodiscard]] bool holds() const { return findings.empty(); }
};

/// The file that holds everything: an SQLite database with the extension .atalaya. One connection, owned, used from the
/// thread that made it, or that it was handed over to. Every writing call is one committed transaction that writes the
/// data and its log entry together; when it returns without an error the change is on disk.
class Workspace {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes an empty workspace; refuses a path where something is.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const Surroundings& surroundings);
    /// Opens an existing one. On success outcome() is Current, Upgraded or ReadOnly; otherwise the error says which
    /// outcome it was by its code.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const Surroundings& surroundings,
                                                   Mode mode = Mode::ReadWrite);
    /// What open() would find, without changing anything.
    static OpenOutcome inspect(const QString& path);
    /// Puts a verified backup in place of `path`, or refuses a backup that does not hold. What was there is kept beside
    /// it under the name that is returned; without a file there the name is empty. On failure all is as it was.
    static Result<QString> restore(const QString& backup, const QString& path, const Surroundings& surroundings);

    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    /// Opened on one thread and used on another: whoever opened it hands it over, and touches it no more.
    void handOver(QThread* to);

    /// How long a call waits for another program that is at work on the file before it is Busy: two seconds, unless
    /// said otherwise, which a window must not stand still for.
    void waitAtMost(std::chrono::milliseconds patience);

    /// Who is written into the log from now on; not empty.
    void setActor(const QString& actor);

    [[nodiscard]] OpenOutcome outcome() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString upgradeCopy() const; ///< the copy kept before an upgrade, or empty
    /// A sentence when the file lies where it is not safe (network drive, folder copied to the cloud), or empty.
    [[nodiscard]] QString locationWarning() const;
    /// Sequence of the last log entry that this object wrote; 0 before the first.
    [[nodiscard]] qint64 lastSequence() const;

    [[nodiscard]] Result<std::vector<WorkspaceSummary>> assessments() const;
    [[nodiscard]] Result<Assessment> assessment(const QUuid& id) const;
    /// The framework an assessment was made with, as stored inside this file.
    [[nodiscard]] Result<FrameworkPtr> framework(const QString& id, const QString& version) const;
    /// All that are kept here, whether an assessment answers them or not.
    [[nodiscard]] Result<std::vector<FrameworkName>> frameworks() const;
    [[nodiscard]] Outcome keepFramework(const FrameworkFiles& files);

    /// Adds a whole assessment in one transaction; its framework must be kept already, its id new. `note` goes to the
    /// log.
    [[nodiscard]] Outcome add(const Assessment& assessment, const QString& note);
    /// Makes what is stored equal to `after`, writing only what differs from `before`, with one log entry per thing
    /// that changed, in one transaction. `before` must be what is stored (Busy when somebody else changed it).
    [[nodiscard]] Outcome store(const Assessment& before, const Assessment& after, const QString& note = {});
    /// With its workshops and their votes.
    [[nodiscard]] Outcome remove(const QUuid& assessment, const QString& note);
    /// Runs `work`, whose writing calls then make one transaction: committed when it succeeds, undone when it fails.
    [[nodiscard]] Outcome together(const std::function<Outcome()>& work);

    /// Of an assessment, the earliest first. Reads a few rows of each: what else there is of one may be damaged.
    [[nodiscard]] Result<std::vector<WorkshopSummary>> workshops(const QUuid& assessment) const;
    [[nodiscard]] Result<Workshop> workshop(const QUuid& id) const;
    /// One in which nobody has voted yet, for an assessment that is kept here.
    [[nodiscard]] Outcome addWorkshop(const Workshop& workshop, const QString& note);
    /// As store(). A round that is over in `after` and was open before has its votes logged, by their number and one
    /// hash over them; Busy when those that lie here are not as many as its turnout says.
    [[nodiscard]] Outcome storeWorkshop(const Workshop& before, const Workshop& after, const QString& note = {});
    /// Refused once people have voted in it.
    [[nodiscard]] Outcome removeWorkshop(const QUuid& id, const QString& note);
    /// Keeps votes that admit() accepted for `round`, in their order, all or none; on disk when it returns without an
    /// error, and not in the log. Busy when the round is over, or was voted in by another program meanwhile: then
    /// nothing was written, and they have to be admitted again to what ballotBox() holds now. Refused, with nothing
    /// written, when one has the id of a vote in another round: no box can tell, and again it would be the same.
    [[nodiscard]] Outcome keepBallots(const QUuid& round, const std::vector<AcceptedBallots>& accepted);
    /// The votes of a round, sealed. There is no other way to read one.
    [[nodiscard]] Result<BallotBox> ballotBox(const QUuid& round) const;

    /// Whether a vote of this id was kept and has not been replaced since. Says nothing of what it says.
    [[nodiscard]] Result<bool> counts(const QUuid& ballot) const;
    /// The round in which a vote of this id lies, also one that another vote took the place of; null when there is
    /// none.
    [[nodiscard]] Result<QUuid> roundOf(const QUuid& ballot) const;

    /// Which phones have which seats of a workshop: seats by the SHA-256 of each phone's token. Not in the log, and
    /// gone when the workshop ends.
    [[nodiscard]] Result<std::map<QByteArray, QUuid>> phones(const QUuid& workshop) const;
    /// Refused when the seat has another phone, or the phone another seat; Busy when the stored workshop has ended or
    /// has no such seat.
    [[nodiscard]] Outcome seatPhone(const QUuid& workshop, const QUuid& seat, const QByteArray& tokenHash);
    [[nodiscard]] Outcome releasePhone(const QUuid& workshop, const QUuid& seat);

    /// Keeps a copy of a document's bytes, in chunks, under its SHA-256; the same bytes are kept once. Documents.h has
    /// the rules for what can be kept.
    [[nodiscard]] Result<EvidenceFile> keepFile(const QString& sourcePath);
    /// Lets go, and logs, documents that no assessment names any more; how many there are now whose bytes
    /// KeptFiles::sweep() has to take away. Not while an edit that can be undone, or a document on its way into the
    /// register, may want one.
    [[nodiscard]] Result<int> forsakeFiles();
    [[nodiscard]] Outcome writeFile(const QString& sha256, const QString& targetPath) const;
    [[nodiscard]] bool hasFile(const QString& sha256) const;

    /// Of an assessment or a workshop, by its id.
    [[nodiscard]] Result<std::vector<LogEntry>> log(const QUuid& assessment, const QString& subject = {}) const;
    /// Integrity of the database, hash chain of the log, stored data against the log, evidence bytes against their
    /// hashes. Refused with an empty sentence when `isCancelled` says so meanwhile.
    [[nodiscard]] Result<Verification> verify(const std::function<bool()>& isCancelled = {}) const;
    /// A complete, verified copy of this file at `target`, made while it is open; `target` appears whole or not at all.
    /// Refused with an empty sentence when `isCancelled` says so before it appears.
    [[nodiscard]] Outcome backup(const QString& target, const std::function<bool()>& isCancelled = {}) const;

private:
    friend class storage::WorkspaceOpener;
    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace atalaya
