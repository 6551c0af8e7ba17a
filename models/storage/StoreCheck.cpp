#include "models/storage/StorageErrors.h"
#include "models/storage/Store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

struct LoggedKey {
    QString assessment;
    QString kind;
    QString subject;
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

QString idText(const QUuid& id) {
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

class Checker {
public:
    std::vector<Store::Finding> findings;

    void damage(const QString& subject, const QString& sentence) {
        // A file that is wrong throughout is said so, not recited.
        if (findings.size() < 100) {
            findings.push_back({Store::Finding::Weight::Damage, {subject, sentence}});
        }
    }
    void loss(const QString& subject, const QString& sentence) {
        findings.push_back({Store::Finding::Weight::Loss, {subject, sentence}});
    }

    /// Damage that makes a part unreadable is a finding like another, not the end of the search.
    Outcome take(const QString& subject, const Outcome& outcome) {
        if (outcome || outcome.error().code != ErrorCode::Damaged) {
            return outcome;
        }
        damage(subject, outcome.error().sentence + u" ("_s + outcome.error().detail + u")"_s);
        return {};
    }
};

Outcome checkBackend(Database& database, Checker& checker) {
    for (const QString& sql : database.dialect().integrityChecks()) {
        const auto found = database.column(sql);
        if (!found) {
            if (auto taken = checker.take(u"database"_s, tl::make_unexpected(found.error())); !taken) {
                return taken;
            }
            continue;
        }
        for (const QString& line : *found) {
            if (line != u"ok"_s) {
                checker.damage(u"database"_s, QCoreApplication::translate(
                                                  "Storage", "The database itself is damaged: %1. Restore a backup.")
                                                  .arg(line));
            }
        }
    }
    return {};
}

Outcome walkLog(const LogRepository& log, Checker& checker, Verification& verification, LoggedState& state) {
    qint64 expected = 1;
    return log.walk([&](const LogEntry& entry, const QString& expectedHash) {
        const QString number = QString::number(entry.sequence);
        if (entry.sequence != expected) {
            checker.damage(u"log "_s + number, QCoreApplication::translate(
                                                   "Storage", "The change log has a hole before entry %1. Restore a "
                                                              "backup.")
                                                   .arg(number));
        }
        expected = entry.sequence + 1;
        if (entry.hash != expectedHash) {
            checker.damage(u"log "_s + number,
                           QCoreApplication::translate("Storage", "Entry %1 of the change log is not what was written. "
                                                                  "Restore a backup.")
                               .arg(number));
        }
        ++verification.logEntries;
        verification.headHash = entry.hash;
        const LoggedKey key{idText(entry.assessment), entry.kind, entry.subject};
        const auto last = state.find(key);
        if ((last == state.end() ? QString() : last->second) != entry.before) {
            checker.damage(u"log "_s + number,
                           QCoreApplication::translate("Storage", "Entry %1 of the change log does not start from what "
                                                                  "the log said before. Restore a backup.")
                               .arg(number));
        }
        if (entry.after.isEmpty()) {
            state.erase(key);
        } else {
            state.insert_or_assign(key, entry.after);
        }
    });
}

/// Takes from `state` what is stored; what is different, or only on one side, is a finding.
void compare(LoggedState& state, const LoggedKey& key, const QString& stored, Checker& checker) {
    const auto logged = state.find(key);
    const QString name = (key.kind + u' ' + key.subject).trimmed();
    if (logged == state.end()) {
        checker.damage(name, QCoreApplication::translate(
                                 "Storage", "The log knows nothing of what is stored as %1. Restore a backup.")
                                 .arg(name));
        return;
    }
    if (logged->second != stored) {
        checker.damage(name, QCoreApplication::translate(
                                 "Storage", "What is stored as %1 is not what the log says. Restore a backup.")
                                 .arg(name));
    }
    state.erase(logged);
}

/// The uses of evidence, as the answers' own content says and as their table says.
Outcome checkUses(Database& database, const QString& assessment, const Things& things, Checker& checker) {
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
    Statement rows = database.statement("SELECT indicator, evidence, stage FROM evidence_use WHERE assessment = ?");
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
        checker.damage(u"evidence use"_s,
                       QCoreApplication::translate("Storage", "Which evidence supports which answer is not what the "
                                                              "answers say. Restore a backup."));
    }
    return {};
}

} // namespace

bool Store::Check::isDamaged() const {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.weight == Finding::Weight::Damage; });
}

Result<Store::Check> Store::check() const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Reading);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    Check check;
    Checker checker;
    LoggedState state;
    const auto step = [&checker](const QString& subject, const Outcome& outcome) {
        return checker.take(subject, outcome);
    };
    if (auto checked = checkBackend(m_database, checker); !checked) {
        return tl::make_unexpected(checked.error());
    }
    if (auto walked = step(u"log"_s, walkLog(m_log, checker, check.verification, state)); !walked) {
        return tl::make_unexpected(walked.error());
    }

    const auto workspaces = m_database.rows(u"SELECT id, created_at, made_by FROM workspace"_s);
    if (!workspaces) {
        if (auto taken = step(u"workspace"_s, tl::make_unexpected(workspaces.error())); !taken) {
            return tl::make_unexpected(taken.error());
        }
    } else {
        for (const QVariantList& row : *workspaces) {
            compare(
                state, {{}, u"workspace"_s, row.at(0).toString()},
                compactJson(QJsonObject{{u"createdAt"_s, row.at(1).toString()}, {u"madeBy"_s, row.at(2).toString()}}),
                checker);
        }
    }

    const auto frameworks = m_frameworks.all();
    if (!frameworks) {
        if (auto taken = step(u"framework"_s, tl::make_unexpected(frameworks.error())); !taken) {
            return tl::make_unexpected(taken.error());
        }
    } else {
        for (const FrameworkRepository::Kept& kept : *frameworks) {
            const QString name = u"%1 %2"_s.arg(kept.id, kept.version);
            if (FrameworkRepository::hashOf(kept.files) != kept.sha256) {
                checker.damage(u"framework "_s + name,
                               QCoreApplication::translate("Storage",
                                                           "The framework %1 kept in the workspace is not what "
                                                           "was put in. Restore a backup.")
                                   .arg(name));
            }
            compare(state, {{}, u"framework"_s, name}, compactJson(QJsonObject{{u"sha256"_s, kept.sha256}}), checker);
        }
    }

    std::set<QString> namedFiles;
    std::map<QString, QString> fileTitles;
    const auto ids = m_database.column(u"SELECT id FROM assessment ORDER BY id"_s);
    if (!ids) {
        if (auto taken = step(u"assessment"_s, tl::make_unexpected(ids.error())); !taken) {
            return tl::make_unexpected(taken.error());
        }
    } else {
        for (const QString& id : *ids) {
            const auto things = load(id);
            if (!things) {
                if (auto taken = step(u"assessment "_s + id, tl::make_unexpected(things.error())); !taken) {
                    return tl::make_unexpected(taken.error());
                }
                continue;
            }
            for (const auto& [key, content] : *things) {
                compare(state, {id, thingKindName(key.kind), key.subject}, compactJson(content), checker);
                if (key.kind == ThingKind::Evidence) {
                    const QString sha256 = content.value("file"_L1).toObject().value("sha256"_L1).toString();
                    if (!sha256.isEmpty()) {
                        namedFiles.insert(sha256);
                        fileTitles.emplace(sha256, content.value("code"_L1).toString());
                    }
                }
            }
            if (const auto whole = assessmentOf(*things); !whole) {
                checker.damage(u"assessment "_s + id, whole.error());
            }
            if (auto checked = step(u"evidence use"_s, checkUses(m_database, id, *things, checker)); !checked) {
                return tl::make_unexpected(checked.error());
            }
        }
    }

    const auto files = m_files.all();
    if (!files) {
        if (auto taken = step(u"files"_s, tl::make_unexpected(files.error())); !taken) {
            return tl::make_unexpected(taken.error());
        }
    } else {
        for (const EvidenceFiles::Kept& file : *files) {
            ++check.verification.evidenceFiles;
            namedFiles.erase(file.sha256);
            const auto holds = m_files.holds(file);
            if (!holds) {
                if (auto taken = step(u"file "_s + file.sha256, tl::make_unexpected(holds.error())); !taken) {
                    return tl::make_unexpected(taken.error());
                }
            } else if (!*holds) {
                checker.damage(u"file "_s + file.sha256,
                               QCoreApplication::translate("Storage", "The copy of a document (%1) is not what was put "
                                                                      "in. Restore a backup.")
                                   .arg(file.sha256.left(12)));
            }
            compare(state, {{}, u"file"_s, file.sha256}, compactJson(QJsonObject{{u"size"_s, file.size}}), checker);
        }
    }
    for (const QString& missing : namedFiles) {
        checker.loss(u"file "_s + missing,
                     QCoreApplication::translate("Storage", "The copy of the document of evidence %1 is not in the "
                                                            "workspace. Add the document again.")
                         .arg(fileTitles[missing]));
    }
    for (const auto& [key, value] : state) {
        const QString name = (key.kind + u' ' + key.subject).trimmed();
        checker.damage(name, QCoreApplication::translate(
                                 "Storage", "The log says that %1 is there, but it is not. Restore a backup.")
                                 .arg(name));
    }
    check.findings = std::move(checker.findings);
    return check;
}

} // namespace atalaya::storage
