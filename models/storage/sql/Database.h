#pragma once

#include "models/storage/sql/Dialect.h"

#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <string_view>
#include <unordered_map>

class QThread;

namespace atalaya::storage {

class Database;

/// A prepared statement, borrowed from its Database for as long as this lives; at its end the rows are let go, so that
/// no half-read result keeps the database locked. Forward only.
class Statement {
public:
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds by position and executes. A null QString is written as an empty text, never as NULL.
    template <class... Values> [[nodiscard]] Outcome run(const Values&... values) {
        int position = 0;
        (bind(position++, values), ...);
        return execute();
    }
    [[nodiscard]] Outcome runWith(const QVariantList& values);
    [[nodiscard]] bool next();
    /// After the last next(): whether the rows ended or broke off.
    [[nodiscard]] Outcome ended() const;
    [[nodiscard]] qint64 changedRows() const;

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    friend class Database;
    Statement(Database& database, QSqlQuery* query, bool prepared);
    void bind(int position, const QString& value);
    void bind(int position, const QVariant& value);
    void bind(int position, const QByteArray& value);
    void bind(int position, int value);
    void bind(int position, qint64 value);
    [[nodiscard]] Outcome execute();

    Database& m_database;
    QSqlQuery* m_query;
    bool m_prepared;
};

/// One connection, used from the thread that made it, or that it was handed over to. Keeps prepared statements, and
/// turns a driver's error into one of ours through the dialect.
class Database {
public:
    /// Takes over a QSqlDatabase connection that is open already and knows it by its name.
    static Result<std::unique_ptr<Database>> take(const QString& connection, std::unique_ptr<Dialect> dialect,
                                                  const ConnectionSettings& settings);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Closes the connection. Until connectAgain() every call fails.
    void disconnect();
    /// Opens it as it was opened at first.
    [[nodiscard]] Outcome connectAgain();
    /// Whether a transaction is open.
    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }

    /// From now on only `to` may use it. Called on the thread that may use it now.
    void handOver(QThread* to);

    /// `sql` is a literal: statements are kept, by their text, for the life of the connection.
    [[nodiscard]] Statement statement(std::string_view sql);
    /// For what is run once.
    [[nodiscard]] Outcome run(const QString& sql);
    /// Calls `look` for every row.
    [[nodiscard]] Outcome walk(const QString& sql, const std::function<void(const QVariantList&)>& look);
    /// The first column of every row.
    [[nodiscard]] Result<QStringList> column(const QString& sql);
    [[nodiscard]] Result<std::vector<QVariantList>> rows(const QString& sql);

    [[nodiscard]] const Dialect& dialect() const { return *m_dialect; }
    [[nodiscard]] const ConnectionSettings& settings() const { return m_settings; }
    [[nodiscard]] Error error(const QSqlError& error) const;

private:
    friend class Transaction;
    Database(QString connection, std::unique_ptr<Dialect> dialect, ConnectionSettings settings);
    [[nodiscard]] Outcome prepareConnection();

    QString m_connection;
    std::unique_ptr<Dialect> m_dialect;
    ConnectionSettings m_settings;
    std::unordered_map<std::string_view, std::unique_ptr<QSqlQuery>> m_statements;
    int m_depth = 0;
    bool m_doomed = false;
};

/// A transaction that ends with the block it stands in: rolled back unless committed. Inside another it joins that one,
/// which then can only be rolled back if this one was for writing and not committed.
class Transaction {
public:
    enum class Kind { Reading, Writing };
    [[nodiscard]] static Result<Transaction> begin(Database& database, Kind kind);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;

    [[nodiscard]] Outcome commit();

private:
    Transaction(Database& database, Kind kind) : m_database(&database), m_kind(kind) {}
    void leave(bool committed);

    Database* m_database;
    Kind m_kind;
};

} // namespace atalaya::storage
