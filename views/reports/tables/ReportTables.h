#pragma once

#include "views/reports/ReportDocument.h"

namespace atalaya::report {

/// What a cell holds for a program that calculates: its words and, when the cell is a number and nothing else, that
/// number.
struct PlainCell {
    enum class Kind { Words, Number, Change, Percent }; ///< Change shows its sign; Percent holds 0.62 for "62%"
    QString text;
    Kind kind = Kind::Words;
    double number = 0;
    int decimals = 0; ///< as printed
};

struct PlainRow {
    std::vector<PlainCell> cells; ///< as many as the table has columns
    bool total = false;
};

/// A table of a report without its typography: one row of heads, one row per row, nothing merged. A heading row over
/// other rows becomes the first column of those rows, so that sorting and filtering lose nothing; it stays a row where
/// it has figures of its own.
struct PlainTable {
    int number = 1; ///< in the order of reading
    QString title;
    QString name;    ///< the title in the first language alone, for sheets and files
    QString section; ///< the heading that it stands below, with its number
    QStringList columns;
    std::vector<PlainRow> rows;
};

/// Every table of the report that has a head, in reading order. What is a table for its layout alone is left out.
[[nodiscard]] std::vector<PlainTable> plainTables(const ReportDocument& document);

/// One table as a CSV file (RFC 4180, UTF-8 with its mark, decimal points whatever the language); words that a
/// spreadsheet would take for a formula get an apostrophe in front.
[[nodiscard]] QByteArray csvOf(const PlainTable& table);

/// What must be said wherever the tables go without the report: State, status, handling mark, practice mark, and that
/// it is a self-assessment.
[[nodiscard]] QStringList identityOf(const ReportDocument& document);

/// Heads of the list of tables that both writers put first: table number, title, section.
[[nodiscard]] QStringList listHeads(const ReportDocument& document);

} // namespace atalaya::report
