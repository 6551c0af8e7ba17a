#include "models/storage/Store.h"

#include "models/exchange/ExchangeNames.h"
#include "models/storage/StorageErrors.h"
#include "models/storage/StoreWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya::storage {

using namespace Qt::StringLiterals;

Store::Store(Database& database, Surroundings surroundings)
    : m_database(database)
    , m_surroundings(std::move(surroundings))
    , m_things(repositories(database))
    , m_workshops(database)
    , m_ballots(database)
    , m_devices(database)
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

Outcome Store::write(const QString& assessment, const std::vector<Difference>& differences, const QString& note) {
    return m_log.head().and_then(
        [&](const LogRepository::Head& head) { return write(head, assessment, differences, note); });
}

Outcome Store::write(LogRepository::Head head, const QString& assessment, const std::vector<Difference>& differences,
                     const QString& note) {
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
                                         difference.beforeText,
                                         difference.afterText,
                                         note};
        if (auto appended = m_log.append(head, m_surroundings.now(), m_surroundings.actor, event); !appended) {
            return appended;
        }
    }
    m_lastSequence = head.sequence;
    return {};
}

Outcome Store::mayAdd(const Assessment& assessment) const {
    if (assessment.id.isNull()) {
        return failure(ErrorCode::InvalidInput, [] {
            return QCoreApplication::translate("Storage", "The assessment has no id. Give it one, then add it again.");
        });
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

Result<bool> Store::isUntouched(const QUuid& id, qint64 head) const {
    const auto known = m_known.find(id);
    if (known == m_known.end() || known->second == head) {
        return known != m_known.end();
    }
    return m_log.touchedSince(idText(id), known->second).map([](bool touched) { return !touched; });
}

Outcome Store::isWhatIsStored(const Assessment& before, qint64 head) const {
    if (const auto untouched = isUntouched(before.id, head); !untouched || *untouched) {
        return untouched ? Outcome() : tl::make_unexpected(untouched.error());
    }
    const auto stored = load(idText(before.id));
    if (!stored) {
        return tl::make_unexpected(stored.error());
    }
    const auto parts = takenApart(*stored);
    if (!parts) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name, parts.error());
    }
    if (*parts != thingsOf(before)) {
        return failure(ErrorCode::Busy, [] {
            return QCoreApplication::translate("Storage", "Somebody else has changed this assessment in the meantime, "
                                                          "so nothing was written. Open it again and repeat the "
                                                          "step.");
        });
    }
    return {};
}

Result<std::vector<Difference>> Store::takingApart(const QString& assessment,
                                                   const std::vector<Difference>& changes) const {
    if (std::none_of(changes.begin(), changes.end(),
                     [](const Difference& change) { return change.key.kind >= ThingKind::WholePlan; })) {
        return std::vector<Difference>();
    }
    Things whole;
    const ThingRepository& repository = *m_things.at(static_cast<std::size_t>(ThingKind::WholePlan));
    if (auto loaded = repository.load(assessment, whole); !loaded) {
        return tl::make_unexpected(loaded.error());
    }
    const auto parts = takenApart(whole);
    if (!parts) {
        return storageFailure(ErrorCode::Damaged, m_database.settings().name, parts.error());
    }
    return differences(whole, *parts);
}

Outcome Store::store(const Assessment& before, const Assessment& after, const QString& note) {
    if (before.id != after.id) {
        return failure(ErrorCode::Internal, [] {
            return QCoreApplication::translate("Storage", "Two different assessments were mixed up, so nothing was "
                                                          "written. Open the assessment again and repeat the step.");
        });
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
        auto changes = takingApart(idText(after.id), found);
        if (!changes) {
            return tl::make_unexpected(changes.error());
        }
        changes->insert(changes->end(), found.begin(), found.end());
        return write(*head, idText(after.id), *changes, note);
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
        return dropWorkshopsOf(id, note).and_then(
            [&] { return write(idText(id), differences(*things, Things()), note); });
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
