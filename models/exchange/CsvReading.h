#pragma once

#include "assessments/foundation/Error.h"

#include <QStringList>

#include <vector>

namespace atalaya::exchange {

/// One record of a table.
struct CsvRecord {
    int row = 1; ///< the line on which it begins, from 1, as a spreadsheet counts while no field has line ends
    QStringList fields;
    bool isBroken = false; ///< a quotation mark is not closed, or text follows a closed one
};

struct CsvLimits {
    qsizetype bytes = 0;
    int records = 0;
    int fields = 0; ///< of one record
};

/// Bytes as text, as spreadsheets save it: UTF-16 with its mark, UTF-8 with or without, and what is neither as
/// Windows-1252, U+FFFD standing for bytes that it knows no character for. InvalidInput, with what to do, when they are
/// more than `most`, or hold what no text does.
[[nodiscard]] Result<QString> csvText(const QByteArray& bytes, qsizetype most);

/// A table as RFC 4180 has it, separated by commas, semicolons or tabs, whichever the first line uses most. Quoted
/// fields may hold the separator, line ends and doubled quotation marks. Lines without anything are left out. Treats
/// the text as hostile: InvalidInput when it has more records or fields than `limits` allow.
[[nodiscard]] Result<std::vector<CsvRecord>> csvRecords(const QString& text, const CsvLimits& limits);

} // namespace atalaya::exchange
