#pragma once

#include "assessments/foundation/Error.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace atalaya::exchange {

/// How much of a workbook is read at all. Far more than any plan needs, and little enough for any computer.
struct SpreadsheetLimits {
    qsizetype bytes = 20 * 1024 * 1024;         ///< of the file
    qint64 entries = 2'000;                     ///< of the package
    qint64 unpackedBytes = 128LL * 1024 * 1024; ///< of all entries
    qint64 partBytes = 64LL * 1024 * 1024;      ///< of one entry
    qint64 ratio = 100;                         ///< unpacked to packed, of an entry above `ratioFrom`
    qint64 ratioFrom = 4LL * 1024 * 1024;       ///< small parts may pack as well as they like
    int sheets = 60;
    int rows = 50'000;                      ///< of one sheet, that hold something
    int columns = 256;                      ///< of one row, that hold something
    qint64 cells = 1'000'000;               ///< of the whole file, that hold something
    qint64 elements = 6'000'000;            ///< of one sheet, empty cells among them
    qsizetype cellText = 32'767;            ///< characters; the format allows no more
    qsizetype strings = 500'000;            ///< in the table of shared strings
    qint64 characters = 64LL * 1024 * 1024; ///< of all cells, each time a shared string is used
    int merged = 10'000;                    ///< ranges of one sheet
};

/// One cell that holds something, or that has a formula without a result.
struct SheetCell {
    enum class Kind { Empty, Text, Number, Flag, Date, Fault };
    int column = 0; ///< from 0
    Kind kind = Kind::Empty;
    QString text;      ///< of Text; of Fault the word for it, "#REF!"
    double number = 0; ///< of Number and Date (as kept); 1 or 0 of Flag
    QDate date;        ///< of Date; invalid when the number is no day
    bool isFormula = false;
    bool isPercent = false; ///< shows 0.5 as "50%"
    QString currency;       ///< ISO 4217, when the cell's format shows a currency that has only one meaning
};

struct SheetRow {
    int number = 0;               ///< from 1
    std::vector<SheetCell> cells; ///< by column

    /// Null for a cell that holds nothing.
    [[nodiscard]] const SheetCell* cell(int column) const;
};

/// Both ends included; rows from 1, columns from 0.
struct MergedCells {
    int firstRow = 0, lastRow = 0, firstColumn = 0, lastColumn = 0;
};

struct Sheet {
    QString name;
    std::vector<SheetRow> rows; ///< those that hold something, by number
    std::vector<MergedCells> merged;
};

struct Spreadsheet {
    std::vector<Sheet> sheets; ///< in the workbook's order
};

/// "F12": row from 1, column from 0.
[[nodiscard]] QString cellName(int row, int column);

/// The day that a spreadsheet keeps as this number; what is behind the decimal point is the time of day and passed
/// over. Days before March 1900 as Excel counts them, which has a 29 February in that year. Invalid for what is no day.
[[nodiscard]] QDate dateOfSerial(double serial, bool startsIn1904);
/// The other way round, from 1 March 1900 on; nothing for days before.
[[nodiscard]] std::optional<double> serialOfDate(QDate date);

/// Whether a number format shows a date or a time of day.
[[nodiscard]] bool isDateFormat(const QString& code);

/// Reads the values of an .xlsx file (ISO/IEC 29500-1, SpreadsheetML, transitional and strict). Formulas are not
/// computed: their last result is taken. Treats `bytes` as hostile; refuses document type declarations. InvalidInput,
/// with what to do, when it is none, is damaged or goes beyond the limits.
[[nodiscard]] Result<Spreadsheet> readSpreadsheet(const QByteArray& bytes, const SpreadsheetLimits& limits = {});

} // namespace atalaya::exchange
