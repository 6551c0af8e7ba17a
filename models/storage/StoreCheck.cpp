#include "models/storage/StorageErrors.h"
#include "models/storage/Store.h"
#include "models/storage/StoreWords.h"
#include "models/storage/StoredThing.h"
#include "models/storage/WorkshopCheck.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

struct LoggedKey {
    QString assessment;
    QString kind;
    QString subject;

    [[nodiscard]] QString name() const { return (kind + u' ' + subject).trimmed(); }
    bool operator==(const LoggedKey&) const = default;
    auto operator<=>(const LoggedKey& other) const {
        if (const int order = assessment.compare(other.assessment); order != 0) {
            return order <=> 0;
        }
        if (const int order = kind.compare(other.kind); order != 0) {
            return order <=> 0;
        }
        return subject.compare(other.subject) <=> 0;
    }
};

/// What the log says is there: the last value of each thing, without those that were removed.
using LoggedState = std::map<LoggedKey, QString>;

/// Goes through a store part by part. Damage that makes a part unreadable is a finding like another, not the end of the
/// search.
class Checker {
public:
    Checker(Database& database, std::function<bool()> isCancelled)
        : m_database(database), m_isCancelled(std::move(isCancelled)) {}

    Outcome backend();
    Outcome log(const LogRepository& log);
    Outcome workspaces();
    Outcome frameworks(const FrameworkRepository& frameworks);
    Outcome assessments(const std::function<Result<Things>(const QString&)>& load);
    Outcome workshops(const WorkshopRepository& workshops, const BallotRepository& ballots,
                      const DeviceRepository& devices);
    Outcome files(const EvidenceFiles& files);
    /// What nothing accounted for; after everything else.
    void leftovers();

    [[nodiscard]] Store::Check take() { return std::move(m_check); }

private:
    void damage(const QString& subject, const QString& sentence);
    /// Nothing when the error is damage, which is noted; any other error ends the search.
    Outcome note(const QString& subject, const Error& error);
    void entry(const LogEntry& entry, const QString& expectedHash);
    /// What is stored and what the log says must be the same; takes it from what the log still has to account for.
    void compare(const LoggedKey& key, const QString& stored);
    Outcome assessment(const QString& id, const Things& things);
    Outcome uses(const QString& assessment, const Things& things);
    Outcome file(const EvidenceFiles& files, const EvidenceFiles::Kept& kept);

    Database& m_database;
    std::function<bool()> m_isCancelled;
    Store::Check m_check;
    LoggedState m_state;
    qint64 m_lastSequence = 0;
    std::map<QString, QString> m_namedFiles; ///< SHA-256 -> code of an evidence that names it and nobody has put in
};

void Checker::damage(const QString& subject, const QString& sentence) {
    // A file that is wrong throughout is said so, not recited.
    if (m_check.findings.size() < 100) {
        m_check.findings.push_back({Store::Finding::Weight::Damage, {subject, sentence}});
    }
}

Outcome Checker::note(const QString& subject, const Error& error) {
    if (error.code != ErrorCode::Damaged) {
        return tl::make_unexpected(error);
    }
    damage(subject, error.sentence + u" ("_s + error.detail + u")"_s);
    return {};
}

Outcome Checker::backend() {
    for (const QString& sql : m_database.dialect().integrityChecks()) {
        const auto found = m_database.column(sql);
        if (!found) {
            if (auto noted = note(u"database"_s, found.error()); !noted) {
                return noted;
            }
            continue;
        }
        for (const QString& line : *found) {
            if (line != u"ok"_s) {
                damage(u"database"_s,
                       QCoreApplication::translate("Storage", "The database itself is damaged: %1. Restore a backup.")
                           .arg(line));
            }
        }
    }
    return {};
}

Outcome Checker::log(const LogRepository& log) {
    const Outcome walked =
        log.walk([this](const LogEntry& one, const QString& expectedHash) { entry(one, expectedHash); });
    return walked ? walked : note(u"log"_s, walked.error());
}

void Checker::entry(const LogEntry& entry, const QString& expectedHash) {
    const QString number = QString::number(entry.sequence);
    const QString name = u"log "_s + number;
    if (entry.sequence != m_lastSequence + 1) {
        damage(name,
               QCoreApplication::translate("Storage", "The change log has a hole before entry %1. Restore a backup.")
                   .arg(number));
    }
    m_lastSequence = entry.sequence;
    if (entry.hash != expectedHash) {
        damage(name, QCoreApplication::translate(
                         "Storage", "Entry %1 of the change log is not what was written. Restore a backup.")
                         .arg(number));
    }
    ++m_check.verification.logEntries;
    m_check.verification.headHash = entry.hash;
    const LoggedKey key{idText(entry.assessment), entry.kind, entry.subject};
    const auto last = m_state.find(key);
    if ((last == m_state.end() ? QString() : last->second) != entry.before) {
        damage(name, QCoreApplication::translate("Storage", "Entry %1 of the change log does not start from what the "
                                                            "log said before. Restore a backup.")
                         .arg(number));
    }
    if (entry.after.isEmpty()) {
        m_state.erase(key);
    } else {
        m_state.insert_or_assign(key, entry.after);
    }
}

void Checker::compare(const LoggedKey& key, const QString& stored) {
    const auto logged = m_state.find(key);
    if (logged == m_state.end()) {
        damage(key.name(), QCoreApplication::translate(
                               "Storage", "The log knows nothing of what is stored as %1. Restore a backup.")
                               .arg(storedThingInWords(key.name())));
        return;
    }
    if (logged->second != stored) {
        damage(key.name(), QCoreApplication::translate(
                               "Storage", "What is stored as %1 is not what the log says. Restore a backup.")
                               .arg(storedThingInWords(key.name())));
    }
    m_state.erase(logged);
}

Outcome Checker::workspaces() {
    const auto rows = m_database.rows(u"SELECT id, created_at, made_by FROM workspace"_s);
    if (!rows) {
        return note(u"workspace"_s, rows.error());
    }
    for (const QVariantList& row : *rows) {
        compare({{}, u"workspace"_s, row.at(0).toString()},
                compactJson(QJsonObject{{u"createdAt"_s, row.at(1).toString()}, {u"madeBy"_s, row.at(2).toString()}}));
    }
    return {};
}

Outcome Checker::frameworks(const FrameworkRepository& frameworks) {
    const auto all = frameworks.all();
    if (!all) {
        return note(u"framework"_s, all.error());
    }
    for (const FrameworkRepository::Kept& kept : *all) {
        const QString name = u"%1 %2"_s.arg(kept.id, kept.version);
        if (FrameworkRepository::hashOf(kept.files) != kept.sha256) {
            damage(u"framework "_s + name,
                   QCoreApplication::translate("Storage", "The framework %1 kept in the workspace is not what was put "
                                                          "in. Restore a backup.")
                       .arg(name));
        }
        compare({{}, u"framework"_s, name}, compactJson(QJsonObject{{u"sha256"_s, kept.sha256}}));
    }
    return {};
}

Outcome Checker::assessments(const std::function<Result<Things>(const QString&)>& load) {
    const auto ids = m_database.column(u"SELECT id FROM assessment ORDER BY id"_s);
    if (!ids) {
        return note(u"assessment"_s, ids.error());
    }
    for (const QString& id : *ids) {
        const auto things = load(id);
        if (auto checked = things ? assessment(id, *things) : note(u"assessment "_s + id, things.error()); !checked) {
            return checked;
        }
    }
    return {};
}

Outcome Checker::assessment(const QString& id, const Things& things) {
    for (const auto& [key, content] : things) {
        compare({id, thingKindName(key.kind), key.subject}, compactJson(content));
        const QString sha256 = content.value("file"_L1).toObject().value("sha256"_L1).toString();
        if (key.kind == ThingKind::Evidence && !sha256.isEmpty()) {
            m_namedFiles.emplace(sha256, content.value("code"_L1).toString());
        }
    }
    if (const auto whole = assessmentOf(things); !whole) {
        damage(u"assessment "_s + id, whole.error());
    }
    const Outcome checked = uses(id, things);
    return checked ? checked : note(u"evidence use"_s, checked.error());
}

/// The uses of evidence, as the answers' own content says and as their table says.
Outcome Checker::uses(const QString& assessment, const Things& things) {
    std::set<QString> fromAnswers;
    for (const auto& [key, content] : things) {
        if (key.kind == ThingKind::Answer) {
            const QJsonArray uses = content.value("evidence"_L1).toArray();
            for (const QJsonValue& use : uses) {
                const QJsonObject members = use.toObject();
                fromAnswers.insert(u"%1 %2 %3"_s.arg(key.subject, members.value("evidence"_L1).toString(),
                                                     QString::number(members.value("stage"_L1).toInt(0))));
            }
        }
    }
    std::set<QString> fromTable;
    Statement rows = m_database.statement("SELECT indicator, evidence, stage FROM evidence_use WHERE assessment = ?");
    if (auto ran = rows.run(assessment); !ran) {
        return ran;
    }
    while (rows.next()) {
        fromTable.insert(u"%1 %2 %3"_s.arg(rows.text(0), rows.text(1), QString::number(rows.integer(2))));
    }
    if (auto ended = rows.ended(); !ended) {
        return ended;
    }
    if (fromAnswers != fromTable) {
        damage(u"evidence use"_s,
               QCoreApplication::translate("Storage", "Which evidence supports which answer is not what the answers "
                                                      "say. Restore a backup."));
    }
    return {};
}

Outcome Checker::workshops(const WorkshopRepository& workshops, const BallotRepository& ballots,
                           const DeviceRepository& devices) {
    const auto ids = workshops.ids({});
    if (!ids) {
        return note(u"workshop"_s, ids.error());
    }
    const WorkshopCheck check(
        workshops, ballots, devices,
        {[this](const QString& subject, const QString& sentence) { damage(subject, sentence); },
         [this](const QString& workshop, const QString& kind, const QString& subject, const QString& stored) {
             compare({workshop, kind, subject}, stored);
         }});
    for (const QString& id : *ids) {
        const auto looked = check.workshop(id);
        if (auto noted = looked ? looked : note(u"workshop "_s + id, looked.error()); !noted) {
            return noted;
        }
    }
    const auto strays = check.strayDevices();
    return strays ? strays : note(u"phones"_s, strays.error());
}

Outcome Checker::files(const EvidenceFiles& files) {
    const auto all = files.all();
    if (!all) {
        return note(u"files"_s, all.error());
    }
    for (const EvidenceFiles::Kept& kept : *all) {
        if (auto checked = file(files, kept); !checked) {
            return checked;
        }
    }
    return {};
}

Outcome Checker::file(const EvidenceFiles& files, const EvidenceFiles::Kept& kept) {
    ++m_check.verification.evidenceFiles;
    m_namedFiles.erase(kept.sha256);
    const QString name = u"file "_s + kept.sha256;
    const auto holds = files.holds(kept, m_isCancelled);
    if (m_isCancelled && m_isCancelled()) {
        return failure(ErrorCode::Refused, {});
    }
    if (!holds) {
        if (auto noted = note(name, holds.error()); !noted) {
            return noted;
        }
    } else if (!*holds) {
        damage(name, QCoreApplication::translate(
                         "Storage", "The copy of a document (%1) is not what was put in. Restore a backup.")
                         .arg(kept.sha256.left(12)));
    }
    compare({{}, u"file"_s, kept.sha256}, compactJson(QJsonObject{{u"size"_s, kept.size}}));
    return {};
}

void Checker::leftovers() {
    for (const auto& [sha256, code] : m_namedFiles) {
        m_check.findings.push_back(
            {Store::Finding::Weight::Loss,
             {u"file "_s + sha256,
              QCoreApplication::translate("Storage", "The copy of the document of evidence %1 is not in the "
                                                     "workspace. Add the document again.")
                  .arg(code)}});
    }
    for (const auto& [key, value] : m_state) {
        damage(key.name(),
               QCoreApplication::translate("Storage", "The log says that %1 is there, but it is not. Restore a backup.")
                   .arg(storedThingInWords(key.name())));
    }
}

} // namespace

bool Store::Check::isDamaged() const {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.weight == Finding::Weight::Damage; });
}

Result<Store::Check> Store::check(const std::function<bool()>& isCancelled) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Reading);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    Checker checker(m_database, isCancelled);
    const std::array<std::function<Outcome()>, 7> steps{
        [&] { return checker.backend(); },
        [&] { return checker.log(m_log); }, // before what is compared with it
        [&] { return checker.workspaces(); },
        [&] { return checker.frameworks(m_frameworks); },
        [&] { return checker.assessments([this](const QString& id) { return load(id); }); },
        [&] { return checker.workshops(m_workshops, m_ballots, m_devices); },
        [&] { return checker.files(m_files); },
    };
    for (const auto& step : steps) {
        if (isCancelled && isCancelled()) {
            return failure(ErrorCode::Refused, {});
        }
        if (auto done = step(); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    checker.leftovers();
    return checker.take();
}

} // namespace atalaya::storage
