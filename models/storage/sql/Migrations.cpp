#include "models/storage/sql/Migrations.h"

#include "models/storage/StorageErrors.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

/// Walks SQL text word by word, so that whoever splits it sees neither quotes nor comments.
class SqlWalk {
public:
    explicit SqlWalk(QStringView sql) : m_sql(sql) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_sql.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }

    /// A word in upper case, a single sign, or nothing for blanks, comments and quoted text, which are stepped over.
    QString step() {
        const QChar c = m_sql.at(m_at);
        if (c == u'\'' || c == u'"' || c == u'`') {
            m_at = closing(c);
            return {};
        }
        if (m_sql.mid(m_at).startsWith(u"--")) {
            const qsizetype end = m_sql.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_sql.size() : end + 1;
            return {};
        }
        if (m_sql.mid(m_at).startsWith(u"/*")) {
            const qsizetype end = m_sql.indexOf(u"*/", m_at + 2);
            m_at = end < 0 ? m_sql.size() : end + 2;
            return {};
        }
        if (c.isLetter() || c == u'_') {
            const qsizetype start = m_at;
            while (m_at < m_sql.size() && (m_sql.at(m_at).isLetterOrNumber() || m_sql.at(m_at) == u'_')) {
                ++m_at;
            }
            return m_sql.mid(start, m_at - start).toString().toUpper();
        }
        ++m_at;
        return c.isSpace() ? QString() : QString(c);
    }

private:
    /// Past the closing quote; a doubled one stands for itself.
    [[nodiscard]] qsizetype closing(QChar quote) const {
        qsizetype at = m_at + 1;
        while (at < m_sql.size()) {
            if (m_sql.at(at) == quote) {
                if (at + 1 >= m_sql.size() || m_sql.at(at + 1) != quote) {
                    return at + 1;
                }
                ++at;
            }
            ++at;
        }
        return m_sql.size();
    }

    QStringView m_sql;
    qsizetype m_at = 0;
};

Result<QString> readText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return storageFailure(ErrorCode::Internal, path, file.errorString());
    }
    return QString::fromUtf8(file.readAll());
}

Outcome referencesHold(Database& database) {
    const QStringList checks = database.dialect().integrityChecks();
    for (const QString& check : checks.mid(1)) {
        const auto found = database.column(check);
        if (!found) {
            return tl::make_unexpected(found.error());
        }
        if (!found->isEmpty()) {
            return storageFailure(ErrorCode::Damaged, database.settings().name, found->join(u"; "_s));
        }
    }
    return {};
}

Outcome runMigration(Database& database, const Migration& migration) {
    auto transaction = Transaction::begin(database, Transaction::Kind::Writing);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    // Another program may have brought it up to date while this one waited for its turn.
    const auto version = schemaVersion(database);
    if (!version) {
        return tl::make_unexpected(version.error());
    }
    if (*version >= migration.version) {
        return transaction->commit();
    }
    QStringList statements = migration.statements;
    statements << database.dialect().writeSchemaVersion(migration.version);
    for (const QString& sql : statements) {
        if (auto ran = database.run(sql); !ran) {
            Error error = ran.error();
            error.detail = u"%1: %2"_s.arg(migration.name, error.detail);
            return tl::make_unexpected(error);
        }
    }
    if (auto held = referencesHold(database); !held) {
        return held;
    }
    return transaction->commit();
}

} // namespace

QStringList splitStatements(const QString& sql) {
    QStringList statements;
    SqlWalk walk(sql);
    qsizetype start = 0;
    QStringList head;
    int depth = 0; // of BEGIN ... END and CASE ... END inside a trigger
    bool something = false;
    const auto isTrigger = [&head] { return head.value(0) == u"CREATE"_s && head.contains(u"TRIGGER"_s); };
    const auto take = [&](qsizetype end) {
        if (something) {
            statements << sql.mid(start, end - start).trimmed();
        }
        start = walk.at();
        head.clear();
        depth = 0;
        something = false;
    };
    while (!walk.atEnd()) {
        const qsizetype before = walk.at();
        const QString token = walk.step();
        if (token.isEmpty()) {
            continue;
        }
        if (token == u";"_s && depth == 0) {
            take(before);
            continue;
        }
        something = true;
        if (head.size() < 4) {
            head << token;
        }
        if (isTrigger() && (token == u"BEGIN"_s || token == u"CASE"_s)) {
            ++depth;
        } else if (isTrigger() && token == u"END"_s) {
            --depth;
        }
    }
    take(sql.size());
    return statements;
}

Result<std::vector<Migration>> loadMigrations(const QString& folder, const QString& dialect) {
    static const QRegularExpression pattern(u"^(\\d{4})-([a-z0-9-]+)\\.sql$"_s);
    std::vector<Migration> migrations;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const auto match = pattern.match(name);
        if (!match.hasMatch()) {
            continue;
        }
        const auto common = readText(folder + u'/' + name);
        if (!common) {
            return tl::make_unexpected(common.error());
        }
        Migration migration{match.captured(1).toInt(), name, splitStatements(*common)};
        const QString own = u"%1/%2-%3.%4.sql"_s.arg(folder, match.captured(1), match.captured(2), dialect);
        if (QFile::exists(own)) {
            const auto text = readText(own);
            if (!text) {
                return tl::make_unexpected(text.error());
            }
            migration.statements << splitStatements(*text);
        }
        if (migration.version != static_cast<int>(migrations.size()) + 1) {
            return storageFailure(ErrorCode::Internal, folder, u"migration out of order: "_s + name);
        }
        migrations.push_back(std::move(migration));
    }
    if (migrations.empty()) {
        return storageFailure(ErrorCode::Internal, folder, u"no migrations"_s);
    }
    return migrations;
}

Result<std::vector<Migration>> builtInMigrations(const QString& dialect) {
    return loadMigrations(u":/migrations"_s, dialect);
}

Result<int> schemaVersion(Database& database) {
    const auto version = database.column(database.dialect().readSchemaVersion());
    if (!version) {
        return tl::make_unexpected(version.error());
    }
    return version->value(0).toInt();
}

Outcome migrate(Database& database, const std::vector<Migration>& migrations) {
    const auto version = schemaVersion(database);
    if (!version) {
        return tl::make_unexpected(version.error());
    }
    if (*version >= static_cast<int>(migrations.size())) {
        return {};
    }
    if (auto later = database.run(database.dialect().referencesLater()); !later) {
        return later;
    }
    Outcome outcome;
    for (const Migration& migration : migrations) {
        if (migration.version > *version) {
            outcome = runMigration(database, migration);
            if (!outcome) {
                break;
            }
        }
    }
    const auto atOnce = database.run(database.dialect().referencesAtOnce());
    return outcome ? atOnce : outcome;
}

} // namespace atalaya::storage
