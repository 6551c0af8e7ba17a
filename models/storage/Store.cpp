#include "models/storage/Store.h"

#include "models/exchange/ExchangeNames.h"
#include "models/storage/StorageErrors.h"

#include <QCoreApplication>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

QString idText(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

tl::unexpected<Error> noSuchAssessment() {
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("Storage", "The workspace holds no such assessment. List what it holds, "
                                                          "and choose one of them."));
}

} // namespace

Store::Store(Database& database, Surroundings surroundings)
    : m_database(database)
    , m_surroundings(std::move(surroundings))
    , m_things(repositories(database))
    , m_log(database)
    , m_frameworks(database)
    , m_files(database) {}

Outcome Store::initialise() {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Writing);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const QString id = idText(m_surroundings.newId());
    const QString createdAt = m_surroundings.now().toUTC().toString(Qt::ISODateWithMs);
    const QString madeBy = u"Atalaya " ATALAYA_VERSION ""_s;
    {
        Statement insert = m_database.statement("INSERT INTO workspace (id, created_at, made_by) VALUES (?, ?, ?)");
        if (auto ran = insert.run(id, createdAt, madeBy); !ran) {
            return ran;
        }
    }
    if (auto recorded = record({{},
                                u"workspace"_s,
                                id,
                                {},
                                compactJson(QJsonObject{{u"createdAt"_s, createdAt}, {u"madeBy"_s, madeBy}}),
                                {}});
        !recorded) {
        return recorded;
    }
    return transaction->commit();
}

Result<QString> Store::workspaceId() const {
    const auto ids = m_database.column(u"SELECT id FROM workspace"_s);
    if (!ids) {
        return tl::make_unexpected(ids.error());
    }
    if (ids->size() != 1) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name, u"the workspace has no single id"_s);
    }
    return ids->front();
}

Outcome Store::record(const LogRepository::Event& event) {
    auto head = m_log.head();
    if (!head) {
        return tl::make_unexpected(head.error());
    }
    auto appended = m_log.append(*head, m_surroundings.now(), m_surroundings.actor, event);
    if (appended) {
        m_lastSequence = head->sequence;
    }
    return appended;
}

Result<std::vector<WorkspaceSummary>> Store::assessments() const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Reading);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto changes = m_log.lastChanges();
    if (!changes) {
        return tl::make_unexpected(changes.error());
    }
    Statement rows = m_database.statement("SELECT id, state, entity, round, reference_date, status, practice,"
                                          " framework_id, framework_version FROM assessment"
                                          " ORDER BY reference_date DESC, state, round, id");
    if (auto ran = rows.run(); !ran) {
        return tl::make_unexpected(ran.error());
    }
    std::vector<WorkspaceSummary> all;
    while (rows.next()) {
        WorkspaceSummary summary;
        summary.id = QUuid::fromString(rows.text(0));
        summary.state = rows.text(1);
        summary.entity = rows.text(2);
        summary.round = rows.text(3);
        summary.referenceDate = QDate::fromString(rows.text(4), Qt::ISODate);
        const auto status = fromExchangeName<AssessmentStatus>(rows.text(5));
        if (!status || summary.id.isNull()) {
            return storageFailure(ErrorCode::Damaged, m_database.settings().name, u"row of an assessment"_s);
        }
        summary.status = *status;
        summary.practice = rows.integer(6) != 0;
        summary.frameworkId = rows.text(7);
        summary.frameworkVersion = rows.text(8);
        if (const auto changed = changes->find(rows.text(0)); changed != changes->end()) {
            summary.changedAt = changed->second;
        }
        all.push_back(std::move(summary));
    }
    if (auto ended = rows.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return all;
}

Result<Things> Store::load(const QString& assessment) const {
    Things things;
    for (const auto& repository : m_things) {
        if (auto loaded = repository->load(assessment, things); !loaded) {
            return tl::make_unexpected(loaded.error());
        }
    }
    if (!things.contains(ThingKey{ThingKind::Assessment, {}})) {
        return noSuchAssessment();
    }
    return things;
}

Result<Assessment> Store::assessment(const QUuid& id) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Reading);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto things = load(idText(id));
    if (!things) {
        return tl::make_unexpected(things.error());
    }
    const auto head = m_log.head();
    if (!head) {
        return tl::make_unexpected(head.error());
    }
    auto assessment = assessmentOf(*things);
    if (!assessment) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name, assessment.error());
    }
    m_known[id] = head->sequence;
    return std::move(*assessment);
}

Outcome Store::write(const QString& assessment, const std::vector<Difference>& differences, const QString& note) {
    auto head = m_log.head();
    if (!head) {
        return tl::make_unexpected(head.error());
    }
    for (const Difference& difference : differences) {
        if (const QString problem =
                difference.after.isEmpty() ? QString() : unreadable(difference.key, difference.after);
            !problem.isEmpty()) {
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate("Storage", "%1 Correct it, then try again.").arg(problem));
        }
        ThingRepository& repository = *m_things.at(static_cast<std::size_t>(difference.key.kind));
        if (auto written = repository.write(assessment, difference); !written) {
            return written;
        }
        const LogRepository::Event event{assessment,
                                         thingKindName(difference.key.kind),
                                         difference.key.subject,
                                         compactJson(difference.before),
                                         compactJson(difference.after),
                                         note};
        if (auto appended = m_log.append(*head, m_surroundings.now(), m_surroundings.actor, event); !appended) {
            return appended;
        }
    }
    m_lastSequence = head->sequence;
    return {};
}

Outcome Store::add(const Assessment& assessment, const QString& note) {
    const QString id = idText(assessment.id);
    if (assessment.id.isNull()) {
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Storage", "The assessment has no id. Give it one, then add it again."));
    }
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Writing);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    {
        Statement row = m_database.statement("SELECT id FROM assessment WHERE id = ?");
        if (auto ran = row.run(id); !ran) {
            return ran;
        }
        if (row.next()) {
            return failure(ErrorCode::Refused,
                           QCoreApplication::translate("Storage", "The workspace already holds this assessment (%1). "
                                                                  "Remove it first, or choose another workspace.")
                               .arg(id));
        }
    }
    const auto framework = m_frameworks.find(assessment.frameworkId, assessment.frameworkVersion);
    if (!framework) {
        return tl::make_unexpected(framework.error());
    }
    if (!*framework) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Storage",
                                                   "The workspace does not hold the framework “%1”, version %2. "
                                                   "Add the framework first.")
                           .arg(assessment.frameworkId, assessment.frameworkVersion));
    }
    if (auto written = write(id, differences(Things(), thingsOf(assessment)), note); !written) {
        return written;
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed;
    }
    m_known[assessment.id] = m_lastSequence;
    return {};
}

Outcome Store::isWhatIsStored(const Assessment& before, qint64 head) const {
    const auto known = m_known.find(before.id);
    if (known != m_known.end()) {
        if (known->second == head) {
            return {};
        }
        const auto touched = m_log.touchedSince(idText(before.id), known->second);
        if (!touched) {
            return tl::make_unexpected(touched.error());
        }
        if (!*touched) {
            return {};
        }
    }
    const auto stored = load(idText(before.id));
    if (!stored) {
        return tl::make_unexpected(stored.error());
    }
    if (*stored != thingsOf(before)) {
        return failure(ErrorCode::Busy, QCoreApplication::translate(
                                            "Storage", "Somebody else has changed this assessment in the meantime, "
                                                       "so nothing was written. Open it again and repeat the "
                                                       "step."));
    }
    return {};
}

Outcome Store::store(const Assessment& before, const Assessment& after, const QString& note) {
    if (before.id != after.id) {
        return failure(ErrorCode::Internal, QCoreApplication::translate(
                                                "Storage", "Two different assessments were mixed up, so nothing was "
                                                           "written. Open the assessment again and repeat the step."));
    }
    const std::vector<Difference> found = differences(before, after);
    if (found.empty()) {
        return {};
    }
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Writing);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto head = m_log.head();
    if (!head) {
        return tl::make_unexpected(head.error());
    }
    if (auto same = isWhatIsStored(before, head->sequence); !same) {
        return same;
    }
    if (auto written = write(idText(after.id), found, note); !written) {
        return written;
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed;
    }
    m_known[after.id] = m_lastSequence;
    return {};
}

Outcome Store::remove(const QUuid& id, const QString& note) {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Writing);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto things = load(idText(id));
    if (!things) {
        return tl::make_unexpected(things.error());
    }
    if (auto written = write(idText(id), differences(*things, Things()), note); !written) {
        return written;
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed;
    }
    m_known.erase(id);
    return {};
}

Outcome Store::together(const std::function<Outcome()>& work) {
    const qint64 before = m_lastSequence;
    const auto done = [&]() -> Outcome {
        auto transaction = Transaction::begin(m_database, Transaction::Kind::Writing);
        if (!transaction) {
            return tl::make_unexpected(transaction.error());
        }
        if (auto worked = work(); !worked) {
            return worked;
        }
        return transaction->commit();
    }();
    if (!done) {
        // What was learned inside is no longer so.
        m_lastSequence = before;
        m_known.clear();
        m_loadedFrameworks.clear();
    }
    return done;
}

Result<FrameworkPtr> Store::framework(const QString& id, const QString& version) const {
    const auto key = std::pair(id, version);
    if (const auto loaded = m_loadedFrameworks.find(key); loaded != m_loadedFrameworks.end()) {
        return loaded->second;
    }
    const auto kept = m_frameworks.find(id, version);
    if (!kept) {
        return tl::make_unexpected(kept.error());
    }
    if (!*kept) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Storage",
                                                   "The workspace does not hold the framework “%1”, version %2. "
                                                   "Add the framework first.")
                           .arg(id, version));
    }
    const LoadedFramework loaded = loadFramework((*kept)->files);
    if (!loaded.framework) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name,
                              loaded.problems.empty() ? QString() : loaded.problems.front().sentence());
    }
    m_loadedFrameworks.emplace(key, loaded.framework);
    return loaded.framework;
}

Outcome Store::keepFramework(const FrameworkFiles& files) {
    const LoadedFramework loaded = loadFramework(files);
    if (!loaded.framework) {
        return failure(ErrorCode::InvalidInput,
                       loaded.problems.empty() ? QCoreApplication::translate("Storage", "The framework cannot be read. "
                                                                                        "Check its files.")
                                               : loaded.problems.front().sentence());
    }
    const FrameworkRepository::Kept kept{loaded.framework->id, loaded.framework->version,
                                         FrameworkRepository::hashOf(files), files};
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Writing);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto present = m_frameworks.find(kept.id, kept.version);
    if (!present) {
        return tl::make_unexpected(present.error());
    }
    if (*present) {
        if ((*present)->sha256 == kept.sha256) {
            return transaction->commit();
        }
        return failure(ErrorCode::Refused, QCoreApplication::translate(
                                               "Storage", "The workspace already holds “%1”, version %2, with other "
                                                          "content. Give the changed framework a new version, then "
                                                          "add it again.")
                                               .arg(kept.id, kept.version));
    }
    if (auto added = m_frameworks.add(kept); !added) {
        return added;
    }
    if (auto recorded = record({{},
                                u"framework"_s,
                                u"%1 %2"_s.arg(kept.id, kept.version),
                                {},
                                compactJson(QJsonObject{{u"sha256"_s, kept.sha256}}),
                                {}});
        !recorded) {
        return recorded;
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed;
    }
    m_loadedFrameworks.insert_or_assign(std::pair(kept.id, kept.version), loaded.framework);
    return {};
}

Outcome Store::keepFile(const QString& sha256, qint64 size, QIODevice& source) {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Writing);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto present = m_files.has(sha256);
    if (!present) {
        return tl::make_unexpected(present.error());
    }
    if (*present) {
        return transaction->commit();
    }
    if (auto added = m_files.add(sha256, size, source); !added) {
        return added;
    }
    if (auto recorded = record({{}, u"file"_s, sha256, {}, compactJson(QJsonObject{{u"size"_s, size}}), {}});
        !recorded) {
        return recorded;
    }
    return transaction->commit();
}

Result<bool> Store::hasFile(const QString& sha256) const {
    return m_files.has(sha256);
}

Outcome Store::copyFile(const QString& sha256, QIODevice& target) const {
    const auto present = m_files.has(sha256);
    if (!present) {
        return tl::make_unexpected(present.error());
    }
    if (!*present) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Storage", "The workspace holds no copy of this document. Add the "
                                                              "document to the workspace first."));
    }
    return m_files.copyTo(sha256, target);
}

Result<std::vector<LogEntry>> Store::log(const QUuid& assessment, const QString& subject) const {
    return m_log.entries(assessment.isNull() ? QString() : idText(assessment), subject);
}

} // namespace atalaya::storage
