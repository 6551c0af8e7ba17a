#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <gtest/gtest.h>

namespace atalaya::test {

/// A way to the file past the program, for tests that do what the program never would.
class RawSqlite {
public:
    explicit RawSqlite(const QString& path) : m_name(QUuid::createUuid().toString()) {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        connection.setDatabaseName(path);
        EXPECT_TRUE(connection.open()) << connection.lastError().text().toStdString();
    }
    ~RawSqlite() {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void run(const QString& sql) const {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString() << ": " << query.lastError().text().toStdString();
    }
    [[nodiscard]] bool refuses(const QString& sql) const {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return !query.exec(sql);
    }
    [[nodiscard]] QVariant value(const QString& sql, int column = 0) const {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        EXPECT_TRUE(query.exec(sql) && query.next()) << sql.toStdString();
        return query.value(column);
    }

private:
    QString m_name;
};

} // namespace atalaya::test
