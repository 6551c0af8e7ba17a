#include "models/storage/sql/Database.h"

#include "models/storage/StorageErrors.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

namespace atalaya::storage {

using namespace Qt::StringLiterals;

Statement::Statement(Database& database, QSqlQuery* query, bool prepared)
    : m_database(database), m_query(query), m_prepared(prepared) {}

Statement::~Statement() {
    m_query->finish();
}

void Statement::bind(int position, const QString& value) {
    m_query->bindValue(position, value.isNull() ? u""_s : value);
}

void Statement::bind(int position, const QVariant& value) {
    m_query->bindValue(position, value);
}

void Statement::bind(int position, const QByteArray& value) {
    m_query->bindValue(position, value.isNull() ? QByteArray("") : value);
}

void Statement::bind(int position, int value) {
    m_query->bindValue(position, value);
}

void Statement::bind(int position, qint64 value) {
    m_query->bindValue(position, value);
}

Outcome Statement::execute() {
    if (!m_prepared || !m_query->exec()) {
        return tl::make_unexpected(m_database.error(m_query->lastError()));
    }
    return {};
}

Outcome Statement::runWith(const QVariantList& values) {
    for (int i = 0; i < values.size(); ++i) {
        m_query->bindValue(i, values.at(i));
    }
    return execute();
}

bool Statement::next() {
    return m_query->next();
}

Outcome Statement::ended() const {
    if (m_query->lastError().isValid()) {
        return tl::make_unexpected(m_database.error(m_query->lastError()));
    }
    return {};
}

qint64 Statement::changedRows() const {
    return m_query->numRowsAffected();
}

QString Statement::text(int column) const {
    return m_query->value(column).toString();
}

QVariant Statement::value(int column) const {
    return m_query->value(column);
}

qint64 Statement::integer(int column) const {
    return m_query->value(column).toLongLong();
}

QByteArray Statement::bytes(int column) const {
    return m_query->value(column).toByteArray();
}

Database::Database(QString connection, std::unique_ptr<Dialect> dialect, ConnectionSettings settings)
    : m_connection(std::move(connection)), m_dialect(std::move(dialect)), m_settings(std::move(settings)) {}

Result<std::unique_ptr<Database>> Database::take(const QString& connection, std::unique_ptr<Dialect> dialect,
                                                 const ConnectionSettings& settings) {
    std::unique_ptr<Database> database(new Database(connection, std::move(dialect), settings));
    if (auto prepared = database->prepareConnection(); !prepared) {
        return tl::make_unexpected(prepared.error());
    }
    return database;
}

Database::~Database() {
    disconnect();
    QSqlDatabase::removeDatabase(m_connection);
}

Outcome Database::prepareConnection() {
    for (const QString& sql : m_dialect->onConnect(m_settings)) {
        if (auto ran = run(sql); !ran) {
            return ran;
        }
    }
    return {};
}

void Database::disconnect() {
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
}

Outcome Database::connectAgain() {
    QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
    if (!connection.open()) {
        return tl::make_unexpected(error(connection.lastError()));
    }
    return prepareConnection();
}

void Database::handOver(QThread* to) {
    // Qt asks which thread a connection's driver belongs to; SQLite only that no two use it at once.
    QSqlDatabase::database(m_connection, false).driver()->moveToThread(to);
}

Statement Database::statement(std::string_view sql) {
    auto& query = m_statements[sql];
    bool prepared = query != nullptr;
    if (!prepared) {
        query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        prepared = query->prepare(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())));
        if (!prepared) {
            // A statement that failed to prepare (a busy or damaged schema) must be prepared anew next time.
            const auto owned = std::move(query);
            m_statements.erase(sql); // and `query` with it
            auto& failed = m_statements["(failed)"];
            failed = std::make_unique<QSqlQuery>(*owned);
            return Statement(*this, failed.get(), false);
        }
    }
    return Statement(*this, query.get(), true);
}

Outcome Database::run(const QString& sql) {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return tl::make_unexpected(error(query.lastError()));
    }
    return {};
}

Result<QStringList> Database::column(const QString& sql) {
    const auto all = rows(sql);
    if (!all) {
        return tl::make_unexpected(all.error());
    }
    QStringList first;
    for (const QVariantList& row : *all) {
        first << row.value(0).toString();
    }
    return first;
}

Result<std::vector<QVariantList>> Database::rows(const QString& sql) {
    std::vector<QVariantList> all;
    if (auto walked = walk(sql, [&all](const QVariantList& row) { all.push_back(row); }); !walked) {
        return tl::make_unexpected(walked.error());
    }
    return all;
}

Outcome Database::walk(const QString& sql, const std::function<void(const QVariantList&)>& look) {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return tl::make_unexpected(error(query.lastError()));
    }
    const int width = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < width; ++i) {
            row << query.value(i);
        }
        look(row);
    }
    if (query.lastError().isValid()) {
        return tl::make_unexpected(error(query.lastError()));
    }
    return {};
}

Error Database::error(const QSqlError& error) const {
    return storageError(m_dialect->classify(error, m_settings), m_settings.name,
                        u"%1 (%2)"_s.arg(error.text().trimmed(), error.nativeErrorCode()));
}

Result<Transaction> Transaction::begin(Database& database, Kind kind) {
    if (database.m_depth == 0) {
        if (kind == Kind::Writing && database.m_settings.readOnly) {
            return storageFailure(ErrorCode::ReadOnly, database.m_settings.name);
        }
        const QStringList statements = kind == Kind::Writing ? database.m_dialect->beginWriting()
                                                             : QStringList(database.m_dialect->beginReading());
        for (const QString& sql : statements) {
            if (auto begun = database.run(sql); !begun) {
                return tl::make_unexpected(begun.error());
            }
        }
        database.m_doomed = false;
    }
    ++database.m_depth;
    return Transaction(database, kind);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_kind(other.m_kind) {}

Transaction::~Transaction() {
    if (m_database != nullptr) {
        // Whoever only looked inside another transaction leaves nothing half done in it.
        leave(m_kind == Kind::Reading && m_database->m_depth > 1);
    }
}

void Transaction::leave(bool committed) {
    Database& database = *std::exchange(m_database, nullptr);
    database.m_doomed = database.m_doomed || !committed;
    if (--database.m_depth == 0 && database.m_doomed) {
        // SQLite has rolled back by itself after some errors; then this one finds nothing to do, which is as good.
        (void)database.run(u"ROLLBACK"_s);
        database.m_doomed = false;
    }
}

Outcome Transaction::commit() {
    Database& database = *m_database;
    if (database.m_depth > 1) {
        leave(true);
        return {};
    }
    if (database.m_doomed) {
        leave(false);
        return storageFailure(ErrorCode::Internal, database.m_settings.name,
                              u"a step inside the transaction was given up"_s);
    }
    if (auto committed = database.run(u"COMMIT"_s); !committed) {
        leave(false);
        return committed;
    }
    leave(true);
    return {};
}

} // namespace atalaya::storage
