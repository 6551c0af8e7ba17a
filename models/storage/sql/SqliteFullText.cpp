#include "models/storage/sql/SqliteFullText.h"

#include "assessments/foundation/Folding.h"
#include "models/storage/sql/SqliteDialect.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

// What the database puts around a match. No text that it holds has them.
constexpr QChar matchBegins(1);
constexpr QChar matchEnds(2);

/// More than anybody types; a pasted document is looked for by how it begins.
constexpr qsizetype mostWords = 32;
constexpr qsizetype longestTyped = 1000;

/// Of the same length, without what would be taken for the marks above or cannot be stored.
QString storable(QString text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool paired = (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) ||
                            (text.at(i).isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate());
        if (text.at(i).isSurrogate() && !paired) {
            text[i] = QChar::ReplacementCharacter;
        } else if (text.at(i).unicode() < 0x20 && text.at(i) != u'\n') {
            text[i] = u' ';
        }
    }
    return text;
}

/// FTS5's language: each word a string, which nothing inside can leave, and each a beginning. Empty without words.
QString expression(const QString& typed, const std::vector<std::string>& columns) {
    QString words;
    qsizetype count = 0;
    for (const QString& word :
         withoutLigatures(storable(typed.left(longestTyped))).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const bool says = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (says && count++ < mostWords) {
            words += u" \"%1\"*"_s.arg(QString(word).replace(u'"', u' '));
        }
    }
    if (words.isEmpty() || columns.empty()) {
        return words;
    }
    QString names;
    for (const std::string& name : columns) {
        names += u' ' + QString::fromStdString(name);
    }
    return u"{%1} : (%2)"_s.arg(names, words);
}

SqliteFullText::Cell withoutMarks(const QString& marked) {
    SqliteFullText::Cell cell;
    for (const QChar c : marked) {
        if (c == matchBegins) {
            cell.matches.push_back({cell.text.size(), 0});
        } else if (c == matchEnds) {
            cell.matches.back().length = cell.text.size() - cell.matches.back().from;
        } else {
            cell.text += c;
        }
    }
    return cell;
}

Result<std::unique_ptr<Database>> inMemory() {
    const ConnectionSettings settings{u":memory:"_s, false, false};
    const QString name = u"atalaya-search-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    bool opened = false;
    QString why;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(settings.name);
        opened = connection.open();
        why = connection.lastError().text();
    }
    if (!opened) {
        QSqlDatabase::removeDatabase(name);
        return failure(ErrorCode::Internal, {}, why);
    }
    return Database::take(name, std::make_unique<SqliteDialect>(), settings);
}

} // namespace

SqliteFullText::SqliteFullText(std::unique_ptr<Database> database, const std::vector<Column>& columns)
    : m_width(columns.size())
    , m_remove("DELETE FROM texts WHERE rowid = ?")
    , m_insert("INSERT INTO texts (rowid")
    , m_find("SELECT rowid")
    , m_keys("SELECT rowid FROM texts WHERE texts MATCH ?")
    , m_database(std::move(database)) {
    std::string values = "?";
    std::string weights;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_insert += ", " + columns[i].name;
        values += ", ?";
        m_find += ", highlight(texts, " + std::to_string(i) + ", char(1), char(2))";
        weights += ", " + std::to_string(columns[i].weight);
    }
    m_insert += ") VALUES (" + values + ")";
    m_find += " FROM texts WHERE texts MATCH ? ORDER BY bm25(texts" + weights + "), rowid LIMIT ?";
}

Result<std::unique_ptr<SqliteFullText>> SqliteFullText::make(const std::vector<Column>& columns) {
    auto database = inMemory();
    Outcome made = database ? Outcome() : tl::make_unexpected(database.error());
    if (database) {
        QString names;
        for (const Column& column : columns) {
            names += QString::fromStdString(column.name) + u", "_s;
        }
        made = (*database)->run(u"CREATE VIRTUAL TABLE texts USING fts5(%1tokenize = 'unicode61 remove_diacritics 2', "
                                "prefix = '2 3')"_s.arg(names));
    }
    if (!made) {
        return failure(
            ErrorCode::Internal,
            [] {
                return QCoreApplication::translate("Storage", "This computer's SQLite library cannot search texts "
                                                              "(FTS5 is missing). Everything else works; install a "
                                                              "complete SQLite to search.");
            },
            made.error().detail);
    }
    return std::unique_ptr<SqliteFullText>(new SqliteFullText(std::move(*database), columns));
}

bool SqliteFullText::hasWord(const QString& typed) {
    return !expression(typed, {}).isEmpty();
}

SqliteFullText::Cell SqliteFullText::cellOf(qint64 key, std::size_t column, const QString& marked) const {
    Cell cell = withoutMarks(marked);
    if (const auto known = m_unfolded.find({key, column}); known != m_unfolded.end()) {
        cell.text = known->second;
        for (Match& match : cell.matches) {
            const qsizetype from = withLigaturesAt(cell.text, match.from);
            match = {from, withLigaturesAt(cell.text, match.from + match.length - 1) + 1 - from};
        }
    }
    return cell;
}

Outcome SqliteFullText::put(const std::vector<Put>& rows) {
    auto transaction = Transaction::begin(*m_database, Transaction::Kind::Writing);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    for (const Put& row : rows) {
        if (auto removed = m_database->statement(m_remove).run(row.key); !removed) {
            return removed;
        }
        if (std::all_of(row.texts.begin(), row.texts.end(), [](const QString& text) { return text.isEmpty(); })) {
            continue;
        }
        QVariantList values{row.key};
        for (std::size_t i = 0; i < m_width; ++i) {
            const QString text = storable(row.texts.value(static_cast<qsizetype>(i)));
            const QString plain = withoutLigatures(text);
            values << plain;
            if (plain == text) {
                m_unfolded.erase({row.key, i});
            } else {
                m_unfolded.insert_or_assign({row.key, i}, text);
            }
        }
        if (auto inserted = m_database->statement(m_insert).runWith(values); !inserted) {
            return inserted;
        }
    }
    return transaction->commit();
}

Result<std::vector<SqliteFullText::Row>> SqliteFullText::find(const QString& typed, int limit) {
    std::vector<Row> rows;
    const QString what = expression(typed, {});
    if (what.isEmpty() || limit <= 0) {
        return rows;
    }
    Statement found = m_database->statement(m_find);
    if (auto ran = found.run(what, limit); !ran) {
        return tl::make_unexpected(ran.error());
    }
    while (found.next()) {
        Row row{found.integer(0), {}};
        for (std::size_t i = 0; i < m_width; ++i) {
            row.cells.push_back(cellOf(row.key, i, found.text(static_cast<int>(i) + 1)));
        }
        rows.push_back(std::move(row));
    }
    if (auto ended = found.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return rows;
}

Result<std::vector<qint64>> SqliteFullText::keys(const QString& typed, const std::vector<std::string>& columns) {
    std::vector<qint64> keys;
    const QString what = expression(typed, columns);
    if (what.isEmpty()) {
        return keys;
    }
    Statement found = m_database->statement(m_keys);
    if (auto ran = found.run(what); !ran) {
        return tl::make_unexpected(ran.error());
    }
    while (found.next()) {
        keys.push_back(found.integer(0));
    }
    if (auto ended = found.ended(); !ended) {
        return tl::make_unexpected(ended.error());
    }
    return keys;
}

} // namespace atalaya::storage
