// All the SQL outside the one place that is SQLite's own (models/storage/sql/Sqlite*,
// resources/migrations/*.sqlite.sql) must be what PostgreSQL takes too: the same workspace will move there.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

QString textOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

QStringList filesBelow(const char* folder, const QStringList& patterns) {
    QStringList found;
    QDirIterator files(QStringLiteral(ATALAYA_SOURCE_DIR "/") + QLatin1String(folder), patterns, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found.append(files.next());
    }
    found.sort();
    return found;
}

/// The string literals of C++ code, neighbours joined as the compiler joins them, comments left out.
QStringList literalsOf(const QString& code) {
    static const QRegularExpression token(
        uR"re(//[^\n]*|/\*.*?\*/|'(?:[^'\\\n]|\\.)+'|(?:u8|u|U|L)?"((?:[^"\\]|\\.)*)"(?:_s|_L1)?|\S)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList literals;
    bool joins = false;
    for (auto it = token.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString text = match.captured(0);
        if (text.startsWith(u"//"_s) || text.startsWith(u"/*"_s)) {
            continue;
        }
        const bool isLiteral = text.contains(u'"') && !text.startsWith(u'\'');
        if (isLiteral && joins) {
            literals.last() += match.captured(1);
        } else if (isLiteral) {
            literals.append(match.captured(1));
        }
        joins = isLiteral;
    }
    return literals;
}

bool isSql(const QString& literal) {
    static const QRegularExpression start(
        u"^\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|WITH|PRAGMA|VACUUM|ATTACH|DETACH|REPLACE|BEGIN|COMMIT|"
        "ROLLBACK|SAVEPOINT|RELEASE|ANALYZE|REINDEX)\\b"_s);
    return start.match(literal).hasMatch();
}

/// What PostgreSQL would refuse or understand in another way; empty when nothing.
QString sqliteOnly(const QString& sql) {
    static const QRegularExpression words(
        u"\\b(PRAGMA|VACUUM|ATTACH|DETACH|REINDEX|AUTOINCREMENT|GLOB|BLOB|IFNULL|INSTR|GROUP_CONCAT|STRFTIME|JULIANDAY|"
        "DATETIME|UNIXEPOCH|TYPEOF|LAST_INSERT_ROWID|ROWID|OID|RAISE|RANDOMBLOB|ZEROBLOB|HEX|PRINTF|JSON_EXTRACT|"
        "INSERT\\s+OR|UPDATE\\s+OR|REPLACE\\s+INTO|WITHOUT\\s+ROWID|INDEXED\\s+BY|BEGIN\\s+(IMMEDIATE|EXCLUSIVE|"
        "DEFERRED)|LIKE|COLLATE\\s+(NOCASE|BINARY|RTRIM))\\b|\\bLIMIT\\s+\\w+\\s*,|\\bsqlite_|\\bpragma_|==|`|\\[|\\\\\""_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(sql).captured(0);
}

QString withoutComments(QString sql) {
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    return sql.remove(comment);
}

/// The columns of CREATE TABLE statements that have no type, or one that only one of the two knows.
QStringList oddColumns(const QString& sql) {
    static const QRegularExpression table(u"CREATE TABLE (\\w+) \\((.*?)\\n\\);"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression column(u"^\\s*(\\w+)\\s+(TEXT|INTEGER|BIGINT|DOUBLE PRECISION)\\b"_s);
    static const QRegularExpression constraint(u"^\\s*(PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK|CONSTRAINT)\\b"_s);
    QStringList odd;
    for (auto it = table.globalMatch(withoutComments(sql)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (const QString& line : match.captured(2).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty() && !column.match(line).hasMatch() && !constraint.match(line).hasMatch()) {
                odd.append(match.captured(1) + u": "_s + line.trimmed());
            }
        }
    }
    return odd;
}

TEST(PortableSql, MigrationsAreWhatBothBackendsTake) {
    int looked = 0;
    for (const QString& path : filesBelow("resources/migrations", {u"*.sql"_s})) {
        if (path.endsWith(u".sqlite.sql"_s)) {
            continue;
        }
        const QString sql = withoutComments(textOf(path));
        EXPECT_EQ(sqliteOnly(sql), QString()) << path.toStdString();
        EXPECT_EQ(oddColumns(sql), QStringList()) << path.toStdString();
        ++looked;
    }
    EXPECT_GE(looked, 1);
}

TEST(PortableSql, StatementsInCodeAreWhatBothBackendsTake) {
    int statements = 0;
    for (const QString& path : filesBelow("models", {u"*.cpp"_s, u"*.h"_s})) {
        if (path.contains(u"/models/storage/sql/Sqlite"_s)) {
            continue;
        }
        for (const QString& literal : literalsOf(textOf(path))) {
            if (isSql(literal)) {
                EXPECT_EQ(sqliteOnly(literal), QString()) << path.toStdString() << ": " << literal.toStdString();
                ++statements;
            }
        }
    }
    EXPECT_GE(statements, 25) << "the statements were not found";
}

/// Whoever wants a tally goes by a RevealedRound: no statement counts votes, or looks for them by what they say.
TEST(PortableSql, NoStatementGivesATally) {
    static const QRegularExpression votes(u"\\b(FROM|JOIN|UPDATE|INTO)\\s+ballot\\b"_s);
    static const QRegularExpression tally(
        u"\\b(COUNT|SUM|AVG|MIN|MAX|TOTAL)\\s*\\(|\\bGROUP\\s+BY\\b|\\bDISTINCT\\b|\\bOVER\\b|"
        "\\b(WHERE|AND|OR|BY)\\s+(stage|confidence)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    EXPECT_TRUE(tally.match(u"SELECT stage, count(*) FROM ballot GROUP BY stage"_s).hasMatch());
    int statements = 0;
    for (const QString& path : filesBelow("models", {u"*.cpp"_s, u"*.h"_s})) {
        for (const QString& literal : literalsOf(textOf(path))) {
            if (votes.match(literal).hasMatch()) {
                EXPECT_FALSE(tally.match(literal).hasMatch()) << path.toStdString() << ": " << literal.toStdString();
                ++statements;
            }
        }
    }
    EXPECT_GE(statements, 3) << "the statements were not found";
}

TEST(PortableSql, TheCheckItselfSeesWhatOnlySqliteTakes) {
    for (const QString& sql :
         {u"INSERT OR REPLACE INTO t VALUES (1)"_s, u"PRAGMA user_version"_s, u"SELECT name FROM sqlite_master"_s,
          u"SELECT ifnull(a, b) FROM t"_s, u"SELECT group_concat(a) FROM t"_s, u"SELECT rowid FROM t"_s,
          u"SELECT a FROM t WHERE a == 1"_s, u"SELECT a FROM t LIMIT 5, 10"_s, u"SELECT [a] FROM t"_s,
          u"BEGIN IMMEDIATE"_s, u"SELECT a FROM t WHERE a LIKE 'x'"_s}) {
        EXPECT_NE(sqliteOnly(sql), QString()) << sql.toStdString();
    }
    EXPECT_EQ(sqliteOnly(u"INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET a = excluded.a"_s), QString());
    EXPECT_EQ(oddColumns(u"CREATE TABLE t (\n    a TEXT NOT NULL,\n    b,\n    c BLOB\n);"_s).size(), 2);
    EXPECT_EQ(literalsOf(u"f(\"SELECT a\" // \"no\"\n   \" FROM t\", '\"', u\"x\"_s)"_s),
              (QStringList{u"SELECT a FROM t"_s, u"x"_s}));
}

} // namespace
} // namespace atalaya::test
