#include "models/exchange/PlanSheetsReader.h"

#include "models/exchange/ExchangeText.h"

#include <algorithm>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsToLookAt = 20; ///< for the row of keys, or of heads
constexpr qsizetype longestHead = 200;   ///< in any language; a text of a page is not compared with each

} // namespace

std::optional<std::pair<std::size_t, PlanSheet>> PlanSheetsReader::keyRowOf(const Sheet& sheet) {
    for (std::size_t i = 0; i < sheet.rows.size() && i < rowsToLookAt; ++i) {
        for (const SheetCell& cell : sheet.rows[i].cells) {
            if (const PlanColumn* column = columnByKey(cell.text)) {
                return std::pair(i, column->sheet);
            }
        }
    }
    return std::nullopt;
}

bool PlanSheetsReader::isHead(const QString& text, const PlanColumn& column) const {
    if (text.size() > longestHead) {
        return false;
    }
    const QString word = foldedWord(text);
    return std::any_of(m_languages.begin(), m_languages.end(),
                       [&](const Language& language) { return word == foldedWord(headWord(column, language)); });
}

std::optional<std::size_t> PlanSheetsReader::headRowOf(const Sheet& sheet, PlanSheet kind) const {
    constexpr int enough = 3;
    const std::vector<const PlanColumn*> columns = planColumnsOf(kind);
    for (std::size_t i = 0; i < sheet.rows.size() && i < rowsToLookAt; ++i) {
        const auto known = std::count_if(columns.begin(), columns.end(), [&](const PlanColumn* column) {
            return std::any_of(sheet.rows[i].cells.begin(), sheet.rows[i].cells.end(),
                               [&](const SheetCell& cell) { return isHead(cell.text, *column); });
        });
        if (known >= enough) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<PlanSheet> PlanSheetsReader::kindByName(const QString& name) const {
    for (const PlanSheet kind : planSheets) {
        for (const Language& language : m_languages) {
            if (foldedWord(name) == foldedWord(sheetWord(kind, language))) {
                return kind;
            }
        }
    }
    return std::nullopt;
}

void PlanSheetsReader::findSheets(const Spreadsheet& book) {
    std::set<PlanSheet> twice;
    for (const Sheet& sheet : book.sheets) {
        const auto keys = keyRowOf(sheet);
        const auto named = kindByName(sheet.name);
        const auto heads = keys || !named ? std::nullopt : headRowOf(sheet, *named);
        if (!keys && !heads) {
            continue;
        }
        SheetView view;
        view.sheet = &sheet;
        view.kind = keys ? keys->second : *named;
        if (m_views.contains(view.kind)) {
            twice.insert(view.kind);
            m_read.findings.problem(sheet.name, {},
                                    ExchangeText::tr("The sheets “%1” and “%2” hold the same part of the plan. "
                                                     "Delete one of them, then try again.")
                                        .arg(m_views.at(view.kind).sheet->name, sheet.name));
            continue;
        }
        if (keys ? mapByKeys(view, keys->first) : mapByHeads(view, *heads)) {
            lookAtMerged(view);
            m_views.emplace(view.kind, std::move(view));
        }
    }
    for (const PlanSheet kind : twice) {
        m_views.erase(kind);
    }
    for (const PlanSheet kind : planSheets) {
        if (!m_views.contains(kind) && !twice.contains(kind)) {
            m_read.findings.note({}, {},
                                 ExchangeText::tr("The sheet “%1” is missing or cannot be told; what it held is "
                                                  "left as it is in the plan.")
                                     .arg(sheetWord(kind, m_languages.front())));
        }
    }
}

bool PlanSheetsReader::mapByKeys(SheetView& view, std::size_t keyRow) {
    const Sheet& sheet = *view.sheet;
    const SheetRow& keys = sheet.rows[keyRow];
    for (const SheetCell& cell : keys.cells) {
        const PlanColumn* column = columnByKey(cell.text.trimmed());
        if (column == nullptr || column->sheet != view.kind) {
            continue;
        }
        if (!view.columns.emplace(column, cell.column).second) {
            m_read.findings.problem(sheet.name, cellName(keys.number, cell.column),
                                    ExchangeText::tr("Two columns are the same part of the plan (%1, in a hidden "
                                                     "row). Delete one of them, then try again.")
                                        .arg(QLatin1StringView(column->key)));
            return false;
        }
    }
    view.firstRow = keyRow + 1;
    const SheetRow* heads = view.firstRow < sheet.rows.size() ? &sheet.rows[view.firstRow] : nullptr;
    if (heads != nullptr && isHeadRow(view, *heads)) {
        ++view.firstRow;
        addHeaded(view, *heads);
        noteHeads(view, *heads);
    }
    return hasNeeded(view, keys.number);
}

bool PlanSheetsReader::mapByHeads(SheetView& view, std::size_t headRow) {
    const SheetRow& heads = view.sheet->rows[headRow];
    m_read.findings.note(view.sheet->name, {},
                         ExchangeText::tr("The hidden row that says which column is which is missing; columns "
                                          "were told by their heads. Check the differences with care."));
    addHeaded(view, heads);
    noteHeads(view, heads);
    view.firstRow = headRow + 1;
    return hasNeeded(view, heads.number);
}

bool PlanSheetsReader::isHeadRow(const SheetView& view, const SheetRow& row) const {
    const SheetCell* id = view.cell(row, view.idColumn());
    if (id != nullptr && id->kind == SheetCell::Kind::Text) {
        return QUuid::fromString(id->text.trimmed()).isNull();
    }
    return std::any_of(view.columns.begin(), view.columns.end(),
                       [&](const auto& column) { return isHead(plainCell(row.cell(column.second)), *column.first); });
}

void PlanSheetsReader::addHeaded(SheetView& view, const SheetRow& heads) {
    for (const PlanColumn* column : planColumnsOf(view.kind)) {
        if (view.columns.contains(column)) {
            continue;
        }
        for (const SheetCell& cell : heads.cells) {
            const bool isTaken = std::any_of(view.columns.begin(), view.columns.end(),
                                             [&](const auto& known) { return known.second == cell.column; });
            if (!isTaken && isHead(cell.text, *column)) {
                view.columns.emplace(column, cell.column);
                break;
            }
        }
    }
}

void PlanSheetsReader::noteHeads(const SheetView& view, const SheetRow& heads) {
    std::map<int, const PlanColumn*> byPlace;
    for (const auto& [column, place] : view.columns) {
        byPlace.emplace(place, column);
    }
    for (const SheetCell& cell : heads.cells) {
        const QString place = cellName(heads.number, cell.column);
        const auto known = byPlace.find(cell.column);
        if (known == byPlace.end()) {
            m_read.findings.note(view.sheet->name, place,
                                 ExchangeText::tr("The column “%1” is not one of the plan's and was not read. Move "
                                                  "what matters into one that is.")
                                     .arg(shortened(plainCell(&cell))));
        } else if (!isHead(plainCell(&cell), *known->second)) {
            m_read.findings.note(view.sheet->name, place,
                                 ExchangeText::tr("The column is headed “%1” and was read as “%2”, which it was. "
                                                  "Check its differences.")
                                     .arg(shortened(plainCell(&cell)), headWord(*known->second, m_languages.front())));
        }
    }
}

bool PlanSheetsReader::hasNeeded(const SheetView& view, int row) {
    QStringList missing;
    for (const PlanColumn* column : planColumnsOf(view.kind)) {
        if (view.columns.contains(column)) {
            continue;
        }
        const bool isNeeded = column->kind == ColumnKind::Id || column->kind == ColumnKind::Year ||
                              QLatin1StringView(column->key) == "reading.date"_L1 ||
                              QLatin1StringView(column->key) == "reading.value"_L1 ||
                              QLatin1StringView(column->key) == "cost.likely"_L1;
        if (isNeeded) {
            m_read.findings.problem(view.sheet->name, QString::number(row),
                                    ExchangeText::tr("The column “%1” is missing. Put it back, or export the plan "
                                                     "again and make the changes there.")
                                        .arg(headWord(*column, m_languages.front())));
            return false;
        }
        if (column->kind != ColumnKind::Info && column->kind != ColumnKind::Currency) {
            missing << headWord(*column, m_languages.front());
        }
    }
    if (!missing.isEmpty()) {
        m_read.findings.note(view.sheet->name, {},
                             ExchangeText::tr("These columns are missing; what they held is left as it is in the "
                                              "plan: %1.")
                                 .arg(missing.join(u", "_s)));
    }
    return true;
}

void PlanSheetsReader::lookAtMerged(SheetView& view) {
    if (view.firstRow >= view.sheet->rows.size()) {
        return;
    }
    const int first = view.sheet->rows[view.firstRow].number;
    const int last = view.sheet->rows.back().number;
    std::vector<std::pair<int, int>> runs;
    for (const MergedCells& range : view.sheet->merged) {
        const bool touches = range.lastRow >= first && range.firstRow <= last &&
                             std::any_of(view.columns.begin(), view.columns.end(), [&range](const auto& column) {
                                 return column.second >= range.firstColumn && column.second <= range.lastColumn;
                             });
        if (!touches) {
            continue;
        }
        m_read.findings.problem(view.sheet->name, cellName(range.firstRow, range.firstColumn),
                                ExchangeText::tr("Cells are merged from here to %1, so that it cannot be told "
                                                 "whose value it is. Split them and fill in each row.")
                                    .arg(cellName(range.lastRow, range.lastColumn)));
        runs.emplace_back(range.firstRow, range.lastRow);
    }
    // Together where they touch: ten thousand ranges down the whole sheet are one run.
    std::sort(runs.begin(), runs.end());
    for (const auto& run : runs) {
        if (view.merged.empty() || run.first > view.merged.back().second + 1) {
            view.merged.push_back(run);
        } else {
            view.merged.back().second = std::max(view.merged.back().second, run.second);
        }
    }
}

} // namespace atalaya::exchange
