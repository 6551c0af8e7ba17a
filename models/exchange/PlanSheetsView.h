#pragma once

#include "models/exchange/PlanSheetColumns.h"
#include "models/exchange/SpreadsheetReading.h"

#include <map>

namespace atalaya::exchange {

// What the reader of the plan's sheets asks of a sheet and a cell. Internal to PlanSheets.

/// Of a text that somebody else wrote, as much as a sentence may show: on one line, and nothing that moves a cursor.
[[nodiscard]] QString shortened(const QString& text);
/// Words that a person takes for the same are the same.
[[nodiscard]] QString foldedWord(const QString& text);
/// A cell's value as text, whatever it is kept as: a number of per cent as it is shown, "35%".
[[nodiscard]] QString plainCell(const SheetCell* cell);

/// A sheet with what is known of its columns.
struct SheetView {
    const Sheet* sheet = nullptr;
    PlanSheet kind = PlanSheet::Actions;
    std::map<const PlanColumn*, int> columns;
    std::size_t firstRow = 0; ///< of the data, in the sheet's list
    /// Rows that merged cells touch: first and last of each run, in order, and no two runs touch.
    std::vector<std::pair<int, int>> merged;

    [[nodiscard]] bool isMerged(const SheetRow& row) const;
    [[nodiscard]] QString at(const SheetRow& row, const PlanColumn& column) const {
        const auto place = columns.find(&column);
        return cellName(row.number, place == columns.end() ? 0 : place->second);
    }
    [[nodiscard]] const SheetCell* cell(const SheetRow& row, const PlanColumn& column) const {
        const auto place = columns.find(&column);
        return place == columns.end() ? nullptr : row.cell(place->second);
    }
    [[nodiscard]] const PlanColumn* column(QLatin1StringView key) const {
        const PlanColumn* wanted = columnByKey(QString(key));
        return columns.contains(wanted) ? wanted : nullptr;
    }
    [[nodiscard]] const PlanColumn& idColumn() const { return *planColumnsOf(kind).front(); }
};

} // namespace atalaya::exchange
