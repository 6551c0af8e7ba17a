#pragma once

#include "models/storage/Workspace.h"
#include "models/storage/repositories/BallotRepository.h"
#include "models/storage/repositories/DeviceRepository.h"
#include "models/storage/repositories/EvidenceFiles.h"
#include "models/storage/repositories/FrameworkRepository.h"
#include "models/storage/repositories/LogRepository.h"
#include "models/storage/repositories/ThingRepository.h"
#include "models/storage/repositories/WorkshopRepository.h"

namespace atalaya::storage {

/// What a workspace holds, over any SQL backend: assessments by their things, frameworks, evidence files and the log
/// that binds them. Knows nothing of files on disk; Workspace adds those. The contract tests run against this.
class Store {
public:
    /// `database` must be connected and migrated, and outlive the store.
    Store(Database& database, Surroundings surroundings);

    /// Gives a new, empty store its identity.
    [[nodiscard]] Outcome initialise();
    [[nodiscard]] Result<QString> workspaceId() const;
    void setActor(const QString& actor) { m_surroundings.actor = actor; }

    [[nodiscard]] Result<std::vector<WorkspaceSummary>> assessments() const;
    [[nodiscard]] Result<Assessment> assessment(const QUuid& id) const;
    [[nodiscard]] Outcome add(const Assessment& assessment, const QString& note);
    [[nodiscard]] Outcome store(const Assessment& before, const Assessment& after, const QString& note);
    [[nodiscard]] Outcome remove(const QUuid& id, const QString& note);
    [[nodiscard]] Outcome together(const std::function<Outcome()>& work);

    [[nodiscard]] Result<FrameworkPtr> framework(const QString& id, const QString& version) const;
    [[nodiscard]] Result<std::vector<FrameworkName>> frameworks() const;
    [[nodiscard]] Outcome keepFramework(const FrameworkFiles& files);

    /// Keeps what is not there whole already; a copy that is damaged is mended. In one transaction.
    [[nodiscard]] Outcome keepFile(const QString& sha256, qint64 size, QIODevice& source);
    /// The same in many short transactions, between which others may write: for large documents, over a connection of
    /// their own. Visible only once all of it is there. Busy when others were in the way; then from the start.
    [[nodiscard]] Outcome keepFileInSteps(const QString& sha256, qint64 size, QIODevice& source);
    [[nodiscard]] Result<bool> hasFile(const QString& sha256) const;
    /// Lets the documents go that no assessment names, logged as gone, in one short transaction. How many sweepFiles()
    /// has to take away now, with those that never arrived whole.
    [[nodiscard]] Result<int> forsakeFiles();
    /// Takes away, in short transactions, the bytes of documents that were let go or never arrived whole; breaks off
    /// when it is cancelled, and goes on another time.
    [[nodiscard]] Outcome sweepFiles(const std::function<bool()>& isCancelled);
    [[nodiscard]] Outcome copyFile(const QString& sha256, QIODevice& target) const;

    [[nodiscard]] Result<std::vector<WorkshopSummary>> workshops(const QUuid& assessment) const;
    [[nodiscard]] Result<Workshop> workshop(const QUuid& id) const;
    [[nodiscard]] Outcome addWorkshop(const Workshop& workshop, const QString& note);
    [[nodiscard]] Outcome storeWorkshop(const Workshop& before, const Workshop& after, const QString& note);
    [[nodiscard]] Outcome removeWorkshop(const QUuid& id, const QString& note);
    [[nodiscard]] Outcome keepBallots(const QUuid& round, const std::vector<AcceptedBallots>& accepted);
    [[nodiscard]] Result<BallotBox> ballotBox(const QUuid& round) const;
    [[nodiscard]] Result<bool> counts(const QUuid& ballot) const;
    [[nodiscard]] Result<QUuid> roundOf(const QUuid& ballot) const;

    [[nodiscard]] Result<std::map<QByteArray, QUuid>> phones(const QUuid& workshop) const;
    [[nodiscard]] Outcome seatPhone(const QUuid& workshop, const QUuid& seat, const QByteArray& tokenHash);
    [[nodiscard]] Outcome releasePhone(const QUuid& workshop, const QUuid& seat);

    [[nodiscard]] Result<std::vector<LogEntry>> log(const QUuid& assessment, const QString& subject) const;
    [[nodiscard]] qint64 lastSequence() const { return m_lastSequence; }

    /// Damage is what must not be in a backup; Loss is a document that the register names and nobody has put in.
    struct Finding {
        enum class Weight { Damage, Loss };
        Weight weight = Weight::Damage;
        VerificationFinding text;
    };
    struct Check {
        Verification verification; ///< its findings are empty; they are in `findings`
        std::vector<Finding> findings;
        [[nodiscard]] bool isDamaged() const;
    };
    /// Refused with an empty sentence when it was cancelled.
    [[nodiscard]] Result<Check> check(const std::function<bool()>& isCancelled = {}) const;

private:
    [[nodiscard]] Result<Things> load(const QString& assessment) const;
    [[nodiscard]] Outcome write(LogRepository::Head head, const QString& assessment,
                                const std::vector<Difference>& differences, const QString& note);
    /// The same for who has not looked at the end of the log.
    [[nodiscard]] Outcome write(const QString& assessment, const std::vector<Difference>& differences,
                                const QString& note);
    /// Whether nobody has written of this assessment or workshop since this program last did.
    [[nodiscard]] Result<bool> isUntouched(const QUuid& id, qint64 head) const;
    [[nodiscard]] Outcome isWhatIsStored(const Assessment& before, qint64 head) const;
    /// What has to be written first when a strategy that is kept in one is about to change: its parts in its place.
    [[nodiscard]] Result<std::vector<Difference>> takingApart(const QString& assessment,
                                                              const std::vector<Difference>& changes) const;
    [[nodiscard]] Outcome mayAdd(const Assessment& assessment) const;
    [[nodiscard]] Outcome addOnce(const FrameworkRepository::Kept& framework);

    /// What the log says of one part of a workshop.
    struct WorkshopEntry {
        QString kind;
        QString subject;
        QString before;
        QString after;
    };
    [[nodiscard]] Result<Workshop> loadWorkshop(const QUuid& id) const;
    [[nodiscard]] Outcome isStoredWorkshop(const Workshop& before, qint64 head) const;
    [[nodiscard]] Outcome logWorkshop(LogRepository::Head& head, const QUuid& workshop, const WorkshopEntry& entry,
                                      const QString& note);
    /// `before` is empty for a new one.
    [[nodiscard]] Outcome writeWorkshop(LogRepository::Head& head, const Workshop& before, const Workshop& after,
                                        const QString& note);
    [[nodiscard]] Outcome writeNotes(LogRepository::Head& head, const Workshop& before, const Workshop& after);
    /// Logs the votes of the rounds that are over now, by their number and one hash.
    [[nodiscard]] Outcome sealRounds(LogRepository::Head& head, const Workshop& before, const Workshop& after,
                                     const QString& note);
    /// Of seats that are gone, and all of them when the workshop ends: nobody can be traced by them afterwards.
    [[nodiscard]] Outcome dropPhones(const Workshop& before, const Workshop& after);
    [[nodiscard]] Outcome dropWorkshop(const Workshop& workshop, const QString& note);
    [[nodiscard]] Outcome dropWorkshopsOf(const QUuid& assessment, const QString& note);

    /// Runs `work` in one writing transaction; inside another it joins that.
    [[nodiscard]] Outcome writing(const std::function<Outcome()>& work);
    /// Those of evidence_file that no assessment names.
    [[nodiscard]] Result<std::vector<EvidenceFiles::Kept>> unnamedFiles() const;
    /// Logs that something which belongs to no assessment is now there, or no longer (`after` is empty), unless the log
    /// says so already.
    [[nodiscard]] Outcome record(const QString& kind, const QString& subject, const QJsonObject& after,
                                 const QString& note = {});
    [[nodiscard]] Result<QString> lastWordOn(const QString& kind, const QString& subject) const;
    [[nodiscard]] Result<bool> holdsFile(const QString& sha256) const;
    /// Those whose bytes nobody will ask for again.
    [[nodiscard]] Result<QStringList> leftFiles() const;
    void dropFile(const QString& sha256, const std::function<bool()>& isCancelled = {});

    Database& m_database;
    Surroundings m_surroundings;
    std::vector<std::unique_ptr<ThingRepository>> m_things;
    WorkshopRepository m_workshops;
    BallotRepository m_ballots;
    DeviceRepository m_devices;
    LogRepository m_log;
    FrameworkRepository m_frameworks;
    EvidenceFiles m_files;
    qint64 m_lastSequence = 0;
    /// Up to which log entry what this program last wrote of an assessment or a workshop is what is stored. Reading
    /// moves nothing: whoever read may keep working on an older value, which store() has to notice.
    mutable std::map<QUuid, qint64> m_known;
    mutable std::map<std::pair<QString, QString>, FrameworkPtr> m_loadedFrameworks;
};

} // namespace atalaya::storage
