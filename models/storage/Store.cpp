#include "models/storage/Store.h"

#include "models/exchange/ExchangeNames.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/StoreWords.h"

#include <QCoreApplication>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> noSuchAssessment() {
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("Storage", "The workspace holds no such assessment. List what it holds, "
                                                          "and choose one of them."));
}

/// Of a row of assessments() below; nothing when it cannot be what was written.
std::optional<WorkspaceSummary> summaryOf(const Statement& row) {
    WorkspaceSummary summary;
    summary.id = QUuid::fromString(row.text(0));
    summary.state = row.text(1);
    summary.entity = row.text(2);
    summary.round = row.text(3);
    summary.referenceDate = QDate::fromString(row.text(4), Qt::ISODate);
    const auto status = fromExchangeName<AssessmentStatus>(row.text(5));
    if (!status || summary.id.isNull()) {
        return std::nullopt;
    }
    summary.status = *status;
    summary.practice = row.integer(6) != 0;
    summary.frameworkId = row.text(7);
    summary.frameworkVersion = row.text(8);
    return summary;
}

} // namespace

Store::Store(Database& database, Surroundings surroundings)
    : m_database(database)
    , m_surroundings(std::move(surroundings))
    , m_things(repositories(database))
    , m_log(database)
    , m_frameworks(database)
    , m_files(database) {}

Outcome Store::writing(const std::function<Outcome()>& work) {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Writing);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    if (auto worked = work(); !worked) {
        return worked;
    }
    return transaction->commit();
}

Outcome Store::initialise() {
    return writing([this]() -> Outcome {
        const QString id = idText(m_surroundings.newId());
        const QString createdAt = m_surroundings.now().toUTC().toString(Qt::ISODateWithMs);
        const QString madeBy = u"Atalaya " ATALAYA_VERSION ""_s;
        if (auto ran = m_database.statement("INSERT INTO workspace (id, created_at, made_by) VALUES (?, ?, ?)")
                           .run(id, createdAt, madeBy);
            !ran) {
            return ran;
        }
        return record(u"workspace"_s, id, {{u"createdAt"_s, createdAt}, {u"madeBy"_s, madeBy}});
    });
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

Result<QString> Store::lastWordOn(const QString& kind, const QString& subject) const {
    const auto entries = m_log.entries({}, subject);
    if (!entries) {
        return tl::make_unexpected(entries.error());
    }
    QString last;
    for (const LogEntry& entry : *entries) {
        last = entry.kind == kind ? entry.after : last;
    }
    return last;
}

Outcome Store::record(const QString& kind, const QString& subject, const QJsonObject& after, const QString& note) {
    const auto before = lastWordOn(kind, subject);
    const QString now = compactJson(after);
    if (!before || *before == now) {
        return before ? Outcome() : tl::make_unexpected(before.error());
    }
    auto head = m_log.head();
    if (!head) {
        return tl::make_unexpected(head.error());
    }
    auto appended =
        m_log.append(*head, m_surroundings.now(), m_surroundings.actor, {{}, kind, subject, *before, now, note});
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
        auto summary = summaryOf(rows);
        if (!summary) {
            return storageFailure(ErrorCode::Damaged, m_database.settings().name, u"row of an assessment"_s);
        }
        if (const auto changed = changes->find(rows.text(0)); changed != changes->end()) {
            summary->changedAt = changed->second;
        }
        all.push_back(*std::move(summary));
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
    auto assessment = assessmentOf(*things);
    if (!assessment) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name, assessment.error());
    }
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

Outcome Store::mayAdd(const Assessment& assessment) const {
    if (assessment.id.isNull()) {
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Storage", "The assessment has no id. Give it one, then add it again."));
    }
    const QString id = idText(assessment.id);
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
    const auto framework = m_frameworks.find(assessment.frameworkId, assessment.frameworkVersion);
    if (!framework) {
        return tl::make_unexpected(framework.error());
    }
    return *framework ? Outcome() : noSuchFramework(assessment.frameworkId, assessment.frameworkVersion);
}

Outcome Store::add(const Assessment& assessment, const QString& note) {
    auto added = writing([&]() -> Outcome {
        if (auto allowed = mayAdd(assessment); !allowed) {
            return allowed;
        }
        return write(idText(assessment.id), differences(Things(), thingsOf(assessment)), note);
    });
    if (added) {
        m_known[assessment.id] = m_lastSequence;
    }
    return added;
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
    auto stored = writing([&]() -> Outcome {
        const auto head = m_log.head();
        if (!head) {
            return tl::make_unexpected(head.error());
        }
        if (auto same = isWhatIsStored(before, head->sequence); !same) {
            return same;
        }
        return write(idText(after.id), found, note);
    });
    if (stored) {
        m_known[after.id] = m_lastSequence;
    }
    return stored;
}

Outcome Store::remove(const QUuid& id, const QString& note) {
    auto removed = writing([&]() -> Outcome {
        const auto things = load(idText(id));
        if (!things) {
            return tl::make_unexpected(things.error());
        }
        return write(idText(id), differences(*things, Things()), note);
    });
    if (removed) {
        m_known.erase(id);
    }
    return removed;
}

Outcome Store::together(const std::function<Outcome()>& work) {
    const qint64 before = m_lastSequence;
    auto done = writing(work);
    if (!done) {
        // What was learned inside is no longer so.
        m_lastSequence = before;
        m_known.clear();
        m_loadedFrameworks.clear();
    }
    return done;
}

Result<std::vector<LogEntry>> Store::log(const QUuid& assessment, const QString& subject) const {
    return m_log.entries(assessment.isNull() ? QString() : idText(assessment), subject);
}

} // namespace atalaya::storage
