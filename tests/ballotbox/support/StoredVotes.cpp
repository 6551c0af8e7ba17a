#include "tests/ballotbox/support/StoredVotes.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

namespace atalaya::test {

std::map<QUuid, StoredVote> storedVotes(const QString& path) {
    using namespace Qt::StringLiterals;
    const QString connection = u"stored votes"_s;
    std::map<QUuid, StoredVote> votes;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        EXPECT_TRUE(database.open()) << database.lastError().text().toStdString();
        QSqlQuery query(database);
        EXPECT_TRUE(query.exec(u"SELECT id, round, seat, stage, confidence, replaced FROM ballot"_s))
            << query.lastError().text().toStdString();
        while (query.next()) {
            const auto id = [&query](int column) { return QUuid::fromString(query.value(column).toString()); };
            const StoredVote vote{id(1), id(2), query.value(3).toInt(), query.value(4).toString().toUtf8(),
                                  !query.value(5).toBool()};
            EXPECT_TRUE(votes.emplace(id(0), vote).second) << "the same vote twice";
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return votes;
}

} // namespace atalaya::test
