#pragma once

#include "models/storage/sql/Database.h"

#include <map>
#include <string>

namespace atalaya::storage {

/// Texts in memory, in named columns, found by the words in them: SQLite's FTS5 in a database of its own, so that a
/// workspace's schema stays what every backend takes. Case and accents make no difference, nor whether a ligature is
/// typed as one ("oeuvre" and "œuvre"), and a word is found by its beginning. What is searched for are words, never an
/// expression, so no input can be wrong.
class SqliteFullText {
public:
    struct Column {
        std::string name;    ///< letters only
        double weight = 1.0; ///< how much a match here counts against one elsewhere
    };
    struct Match {
        qsizetype from = 0;
        qsizetype length = 0;

        bool operator==(const Match&) const = default;
    };
    struct Cell {
        QString text;
        std::vector<Match> matches;
    };
    struct Row {
        qint64 key = 0;
        std::vector<Cell> cells; ///< one a column
    };

    /// Fails where this SQLite was built without FTS5.
    static Result<std::unique_ptr<SqliteFullText>> make(const std::vector<Column>& columns);

    /// All of it is there afterwards, or nothing. `keys` that are there already get other texts; a row without any text
    /// goes.
    struct Put {
        qint64 key = 0;
        QStringList texts; ///< one a column
    };
    [[nodiscard]] Outcome put(const std::vector<Put>& rows);

    /// Whether there is a word in `typed`; signs alone find nothing and are no search.
    [[nodiscard]] static bool hasWord(const QString& typed);

    /// Rows in which every word of `typed` begins a word of some column, the best first; at most `limit`. Nothing
    /// when there is no word in it.
    [[nodiscard]] Result<std::vector<Row>> find(const QString& typed, int limit);
    /// All of them, without their texts; only columns of these names are looked into, in all when there is none.
    [[nodiscard]] Result<std::vector<qint64>> keys(const QString& typed, const std::vector<std::string>& columns = {});

private:
    SqliteFullText(std::unique_ptr<Database> database, const std::vector<Column>& columns);

    [[nodiscard]] Cell cellOf(qint64 key, std::size_t column, const QString& marked) const;

    std::size_t m_width;
    /// What was put of the few cells whose text has ligatures: the database holds their letters.
    std::map<std::pair<qint64, std::size_t>, QString> m_unfolded;
    std::string m_remove, m_insert, m_find, m_keys;
    std::unique_ptr<Database> m_database; ///< knows its statements by the texts above: goes before them
};

} // namespace atalaya::storage
