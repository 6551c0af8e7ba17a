#include "models/storage/Workspace.h"

#include "models/storage/Documents.h"
#include "models/storage/FileUse.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/WholeFile.h"
#include "models/storage/WorkspacePrivate.h"
#include "models/storage/sql/SqliteDialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using storage::WorkspaceOpener;

Result<WorkspaceOpener> opener(const Surroundings& surroundings) {
    auto migrations = storage::builtInMigrations(storage::SqliteDialect().name());
    if (!migrations) {
        return tl::make_unexpected(migrations.error());
    }
    return WorkspaceOpener(surroundings, std::move(*migrations));
}

} // namespace

Surroundings Surroundings::real() {
    QString actor = qEnvironmentVariable("USER");
    if (actor.isEmpty()) {
        actor = qEnvironmentVariable("USERNAME");
    }
    return Surroundings{[] { return QDateTime::currentDateTimeUtc(); }, [] { return QUuid::createUuid(); },
                        actor.isEmpty() ? QString::fromLatin1(nobodyKnown) : actor};
}

Workspace::Workspace(std::unique_ptr<Private> data) : d(std::move(data)) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Surroundings& surroundings) {
    const auto with = opener(surroundings);
    return with ? with->create(path) : tl::make_unexpected(with.error());
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const Surroundings& surroundings, Mode mode) {
    const auto with = opener(surroundings);
    return with ? with->open(path, mode) : tl::make_unexpected(with.error());
}

OpenOutcome Workspace::inspect(const QString& path) {
    const auto with = opener(Surroundings::real());
    return with ? with->inspect(path) : OpenOutcome::Damaged;
}

Result<QString> Workspace::restore(const QString& backup, const QString& path, const Surroundings& surroundings) {
    const auto with = opener(surroundings);
    return with ? with->restore(backup, path) : tl::make_unexpected(with.error());
}

void Workspace::handOver(QThread* to) {
    d->database->handOver(to);
}

void Workspace::waitAtMost(std::chrono::milliseconds patience) {
    // Without it the calls wait as long as they did.
    (void)d->database->run(d->database->dialect().waitAtMost(patience));
}

void Workspace::setActor(const QString& actor) {
    d->surroundings.actor = actor;
    d->store->setActor(actor);
}

OpenOutcome Workspace::outcome() const {
    return d->outcome;
}

QString Workspace::path() const {
    return d->path;
}

QString Workspace::upgradeCopy() const {
    return d->upgradeCopy;
}

QString Workspace::locationWarning() const {
    return d->location.warning;
}

qint64 Workspace::lastSequence() const {
    return d->store->lastSequence();
}

Result<std::vector<WorkspaceSummary>> Workspace::assessments() const {
    return d->store->assessments();
}

Result<Assessment> Workspace::assessment(const QUuid& id) const {
    return d->store->assessment(id);
}

Result<FrameworkPtr> Workspace::framework(const QString& id, const QString& version) const {
    return d->store->framework(id, version);
}

Result<std::vector<FrameworkName>> Workspace::frameworks() const {
    return d->store->frameworks();
}

Outcome Workspace::keepFramework(const FrameworkFiles& files) {
    return d->store->keepFramework(files);
}

Outcome Workspace::Private::isStillThere() {
    if (!identity.isStillThere()) {
        return storage::storageFailure(ErrorCode::InputOutput, path);
    }
    return log.isStillThere() ? Outcome() : openAgain();
}

void Workspace::Private::noteLog() {
    if (outcome != OpenOutcome::ReadOnly && location.sharesMemory()) {
        log = storage::FileIdentity(path + QStringLiteral("-wal"));
    }
}

Outcome Workspace::Private::openAgain() {
    const QString detail = QStringLiteral("the write-ahead log is gone");
    if (database->isInTransaction()) {
        return storage::storageFailure(ErrorCode::InputOutput, path, detail);
    }
    database->disconnect();
    // Another connection of this program lends the new one its memory of the log that is gone: good enough to read, as
    // before. Such work beside the window is short, and whoever has an edit to store tries again.
    const bool isAlone = !storage::isDatabaseInUseHere(path);
    if (auto again = database->connectAgain(); !again) {
        return again;
    }
    if (!isAlone) {
        return storage::storageFailure(ErrorCode::Busy, path, detail);
    }
    return storage::tryWriting(*database).map([this] { noteLog(); });
}

Outcome Workspace::add(const Assessment& assessment, const QString& note) {
    return d->isStillThere().and_then([&] { return d->store->add(assessment, note); });
}

Outcome Workspace::store(const Assessment& before, const Assessment& after, const QString& note) {
    return d->isStillThere().and_then([&] { return d->store->store(before, after, note); });
}

Outcome Workspace::remove(const QUuid& assessment, const QString& note) {
    return d->isStillThere().and_then([&] { return d->store->remove(assessment, note); });
}

Result<std::vector<WorkshopSummary>> Workspace::workshops(const QUuid& assessment) const {
    return d->store->workshops(assessment);
}

Result<Workshop> Workspace::workshop(const QUuid& id) const {
    return d->store->workshop(id);
}

Outcome Workspace::addWorkshop(const Workshop& workshop, const QString& note) {
    return d->isStillThere().and_then([&] { return d->store->addWorkshop(workshop, note); });
}

Outcome Workspace::storeWorkshop(const Workshop& before, const Workshop& after, const QString& note) {
    return d->isStillThere().and_then([&] { return d->store->storeWorkshop(before, after, note); });
}

Outcome Workspace::removeWorkshop(const QUuid& id, const QString& note) {
    return d->isStillThere().and_then([&] { return d->store->removeWorkshop(id, note); });
}

Outcome Workspace::keepBallots(const QUuid& round, const std::vector<AcceptedBallots>& accepted) {
    return d->isStillThere().and_then([&] { return d->store->keepBallots(round, accepted); });
}

Result<BallotBox> Workspace::ballotBox(const QUuid& round) const {
    return d->store->ballotBox(round);
}

Result<bool> Workspace::counts(const QUuid& ballot) const {
    return d->store->counts(ballot);
}

Result<QUuid> Workspace::roundOf(const QUuid& ballot) const {
    return d->store->roundOf(ballot);
}

Result<std::map<QByteArray, QUuid>> Workspace::phones(const QUuid& workshop) const {
    return d->store->phones(workshop);
}

Outcome Workspace::seatPhone(const QUuid& workshop, const QUuid& seat, const QByteArray& tokenHash) {
    return d->isStillThere().and_then([&] { return d->store->seatPhone(workshop, seat, tokenHash); });
}

Outcome Workspace::releasePhone(const QUuid& workshop, const QUuid& seat) {
    return d->isStillThere().and_then([&] { return d->store->releasePhone(workshop, seat); });
}

Outcome Workspace::together(const std::function<Outcome()>& work) {
    return d->isStillThere().and_then([&] { return d->store->together(work); });
}

Result<EvidenceFile> Workspace::keepFile(const QString& sourcePath) {
    QFile file(sourcePath);
    auto kept = readDocument(file, d->path);
    if (!kept) {
        return kept;
    }
    const Outcome done = d->isStillThere().and_then([&] { return d->store->keepFile(kept->sha256, kept->size, file); });
    return done ? kept : tl::make_unexpected(done.error());
}

Result<int> Workspace::forsakeFiles() {
    return d->outcome == OpenOutcome::ReadOnly ? Result<int>(0) : d->store->forsakeFiles();
}

Outcome Workspace::writeFile(const QString& sha256, const QString& targetPath) const {
    if (const Outcome allowed = mayBeOutput(targetPath); !allowed) {
        return allowed;
    }
    QSaveFile target(targetPath);
    if (!target.open(QIODevice::WriteOnly)) {
        return storage::storageFailure(ErrorCode::InputOutput, targetPath, target.errorString());
    }
    if (auto copied = d->store->copyFile(sha256, target); !copied) {
        target.cancelWriting();
        return copied;
    }
    if (!target.flush() || !target.commit()) {
        return storage::storageFailure(ErrorCode::InputOutput, targetPath, target.errorString());
    }
    return {};
}

bool Workspace::hasFile(const QString& sha256) const {
    return d->store->hasFile(sha256).value_or(false);
}

Result<std::vector<LogEntry>> Workspace::log(const QUuid& assessment, const QString& subject) const {
    return d->store->log(assessment, subject);
}

Result<Verification> Workspace::verify(const std::function<bool()>& isCancelled) const {
    auto check = d->store->check(isCancelled);
    if (!check) {
        return tl::make_unexpected(check.error());
    }
    Verification verification = std::move(check->verification);
    for (storage::Store::Finding& finding : check->findings) {
        verification.findings.push_back(std::move(finding.text));
    }
    const auto expected = storage::freshSchema(d->migrations);
    const auto schema = d->database->rows(d->database->dialect().readSchema());
    if (!expected) {
        return tl::make_unexpected(expected.error());
    }
    if (!schema || *schema != *expected) {
        verification.findings.push_back(
            {u"schema"_s,
             QCoreApplication::translate("Storage", "The workspace's tables, or what guards its change log, "
                                                    "are not as this program makes them. Restore a "
                                                    "backup.")});
    }
    return verification;
}

Outcome Workspace::backup(const QString& target, const std::function<bool()>& isCancelled) const {
    if (QFileInfo(target).exists() && QFileInfo(target).canonicalFilePath() == QFileInfo(d->path).canonicalFilePath()) {
        return failure(ErrorCode::InvalidInput, [] {
            return QCoreApplication::translate("Storage", "A workspace cannot be its own backup. Choose another "
                                                          "name.");
        });
    }
    return WorkspaceOpener(d->surroundings, d->migrations).copyVerified(*d->database, target, isCancelled);
}

} // namespace atalaya
