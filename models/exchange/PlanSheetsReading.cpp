#include "models/exchange/PlanSheetsReading.h"

#include "assessments/assessment/Edits.h"
#include "assessments/foundation/TextLimits.h"
#include "assessments/framework/JsonGuard.h"
#include "assessments/strategy/Dependencies.h"
#include "assessments/strategy/PlanTree.h"
#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanReader.h"
#include "models/exchange/PlanSheetsFile.h"
#include "models/exchange/SpreadsheetReading.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostSheetFindings = 500;
constexpr std::size_t rowsToLookAt = 20; ///< for the row of keys, or of heads
constexpr int mostShownInSentence = 60;

QString shortened(const QString& text) {
    const QString line = text.simplified();
    return line.size() > mostShownInSentence ? line.left(mostShownInSentence - 1) + u'\u2026' : line;
}

QString foldedWord(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

/// A cell's value as text, whatever it is kept as.
QString plainCell(const SheetCell* cell) {
    if (cell == nullptr) {
        return {};
    }
    switch (cell->kind) {
    case SheetCell::Kind::Text:
    case SheetCell::Kind::Fault:
        return cell->text;
    case SheetCell::Kind::Number:
        return numberText(cell->number);
    case SheetCell::Kind::Date:
        return cell->date.isValid() ? cell->date.toString(Qt::ISODate) : numberText(cell->number);
    case SheetCell::Kind::Flag:
        return cell->number != 0 ? u"TRUE"_s : u"FALSE"_s;
    case SheetCell::Kind::Empty:
        break;
    }
    return {};
}

/// A sheet with what is known of its columns.
struct SheetView {
    const Sheet* sheet = nullptr;
    PlanSheet kind = PlanSheet::Actions;
    std::map<const PlanColumn*, int> columns;
    std::size_t firstRow = 0; ///< of the data, in the sheet's list
    std::set<int> merged;     ///< rows that merged cells touch

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

class PlanSheetsReader {
public:
    PlanSheetsReader(const Framework& framework, const Assessment& assessment, const Language& language,
                     const std::function<QUuid()>& newId)
        : m_framework(framework)
        , m_assessment(assessment)
        , m_plan(assessment.plan)
        , m_newId(newId)
        , m_languages{language, Language()} {}

    Result<ReadPlanSheets> read(const QByteArray& bytes) {
        const auto book = readSpreadsheet(bytes);
        if (!book) {
            return tl::make_unexpected(book.error());
        }
        if (const Outcome own = readReadMe(*book); !own) {
            return tl::make_unexpected(own.error());
        }
        readExported(*book);
        const Plan& exported = m_read.exported ? *m_read.exported : m_plan;
        m_exportedNames.emplace(exported);
        rememberExported(exported);
        findSheets(*book);
        for (const PlanSheet kind : {PlanSheet::Objectives, PlanSheet::Actions, PlanSheet::Measures}) {
            identifyRows(kind);
        }
        for (const PlanSheet kind : {PlanSheet::Objectives, PlanSheet::Actions, PlanSheet::Measures}) {
            readThings(kind);
        }
        m_read.hasCosts = readInstances(PlanSheet::Costs);
        m_read.hasReadings = readInstances(PlanSheet::Readings);
        checkThings();
        return std::move(m_read);
    }

private:
    // The file as a whole.

    Outcome readReadMe(const Spreadsheet& book) {
        std::map<QString, QString> said;
        for (const Sheet& sheet : book.sheets) {
            for (std::size_t i = 0; i < sheet.rows.size() && i < 100; ++i) {
                const SheetRow& row = sheet.rows[i];
                const QString key = plainCell(&row.cells.front());
                // The key, what it is, and its value, which may be empty.
                if (key.startsWith(u"readme."_s)) {
                    said.emplace(key, row.cells.size() > 2 ? plainCell(&row.cells.back()).trimmed() : QString());
                }
            }
        }
        const auto value = [&said](const char* key) {
            const auto found = said.find(QString::fromLatin1(key));
            return found == said.end() ? QString() : found->second;
        };
        const QUuid assessment = QUuid::fromString(value(planFile::assessmentKey));
        if (assessment.isNull()) {
            return failure(ErrorCode::InvalidInput,
                           ExchangeText::tr("The workbook does not say which assessment it belongs to: its first sheet "
                                            "is missing. Export the plan again and make the changes there."));
        }
        if (assessment != m_assessment.id) {
            return failure(ErrorCode::Refused,
                           ExchangeText::tr("The workbook belongs to another assessment. Open that one, or export this "
                                            "one's plan and make the changes there."),
                           assessment.toString(QUuid::WithoutBraces));
        }
        if (value(planFile::formatKey).toInt() > planFile::format) {
            return failure(ErrorCode::NewerFormat, ExchangeText::tr("The workbook was made by a newer Atalaya. Update "
                                                                    "this one, then try again."));
        }
        const QString code = value(planFile::languageKey);
        static const QRegularExpression plainCode(u"^[a-z]{2,3}$"_s);
        if (plainCode.match(code).hasMatch()) {
            m_languages.emplace_back(code);
        }
        m_read.made = QDateTime::fromString(value(planFile::madeKey), Qt::ISODate);
        const QString currency = value(planFile::currencyKey);
        if (currency != cellForm(m_plan.currency).trimmed()) {
            m_read.isUnusable = true;
            m_read.findings.problem(
                {}, {},
                ExchangeText::tr("The workbook is in %1 while the plan is in %2. A plan has one currency: convert the "
                                 "costs and export the plan again.")
                    .arg(currency.isEmpty() ? ExchangeText::tr("no currency") : shortened(currency),
                         m_plan.currency.isEmpty() ? ExchangeText::tr("no currency") : m_plan.currency));
        }
        return {};
    }

    void readExported(const Spreadsheet& book) {
        QString hash;
        QString text;
        for (const Sheet& sheet : book.sheets) {
            for (const SheetRow& row : sheet.rows) {
                if (row.cells.size() != 2 || row.cells.front().kind != SheetCell::Kind::Text) {
                    continue;
                }
                if (row.cells.front().text == QLatin1StringView(planFile::exportedHashKey)) {
                    hash = row.cells.back().text;
                } else if (row.cells.front().text == QLatin1StringView(planFile::exportedKey)) {
                    text += row.cells.back().text;
                }
            }
        }
        const QByteArray json = text.toUtf8();
        if (!hash.isEmpty() && planFile::hashOf(json) == hash) {
            if (const auto document = readGuardedJson(QString(), json)) {
                Problems problems{QString()};
                ObjectReader reader(problems, document->object(), {});
                Plan plan = planFrom(reader);
                if (problems.isEmpty()) {
                    m_read.exported = std::move(plan);
                }
            }
        }
        if (!m_read.exported) {
            m_read.findings.note({}, {},
                                 ExchangeText::tr("The workbook no longer says what was exported, so that changes made "
                                                  "here meanwhile cannot be told from the sheet's. Look at each "
                                                  "difference before you take it."));
        }
    }

    void rememberExported(const Plan& exported) {
        const auto remember = [this](PlanThing thing, const auto& items, bool isExported) {
            for (const auto& item : items) {
                auto& cut = m_cut[item.id];
                PlanValues values = valuesOf(item, &cut);
                if (isExported) {
                    m_exported[thing].emplace(item.id, std::move(values));
                }
                m_known[thing].insert(item.id);
            }
        };
        remember(PlanThing::Objective, exported.objectives, true);
        remember(PlanThing::Action, exported.actions, true);
        remember(PlanThing::Measure, exported.measures, true);
        remember(PlanThing::Objective, m_plan.objectives, false);
        remember(PlanThing::Action, m_plan.actions, false);
        remember(PlanThing::Measure, m_plan.measures, false);
        const auto rememberCodes = [this](PlanThing thing, const auto& items) {
            for (const auto& item : items) {
                m_codes[thing].emplace(cellForm(item.code).trimmed(), item.id);
            }
        };
        // What the sheets say of codes comes first; these fill in.
        m_fillCodes = [this, rememberCodes, &exported] {
            rememberCodes(PlanThing::Objective, exported.objectives);
            rememberCodes(PlanThing::Action, exported.actions);
            rememberCodes(PlanThing::Measure, exported.measures);
            rememberCodes(PlanThing::Objective, m_plan.objectives);
            rememberCodes(PlanThing::Action, m_plan.actions);
            rememberCodes(PlanThing::Measure, m_plan.measures);
        };
    }

    // Sheets and columns.

    /// The row that holds the most keys of columns, and of which sheet they are.
    static std::optional<std::pair<std::size_t, PlanSheet>> keyRowOf(const Sheet& sheet) {
        for (std::size_t i = 0; i < sheet.rows.size() && i < rowsToLookAt; ++i) {
            for (const SheetCell& cell : sheet.rows[i].cells) {
                if (const PlanColumn* column = columnByKey(cell.text)) {
                    return std::pair(i, column->sheet);
                }
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isHead(const QString& text, const PlanColumn& column) const {
        const QString word = foldedWord(text);
        return std::any_of(m_languages.begin(), m_languages.end(),
                           [&](const Language& language) { return word == foldedWord(headWord(column, language)); });
    }

    /// The row that is headed as that sheet's columns are, when the keys are gone.
    [[nodiscard]] std::optional<std::size_t> headRowOf(const Sheet& sheet, PlanSheet kind) const {
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

    [[nodiscard]] std::optional<PlanSheet> kindByName(const QString& name) const {
        for (const PlanSheet kind : planSheets) {
            for (const Language& language : m_languages) {
                if (foldedWord(name) == foldedWord(sheetWord(kind, language))) {
                    return kind;
                }
            }
        }
        return std::nullopt;
    }

    void findSheets(const Spreadsheet& book) {
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

    /// False when nothing can be read of the sheet.
    bool mapByKeys(SheetView& view, std::size_t keyRow) {
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

    bool mapByHeads(SheetView& view, std::size_t headRow) {
        const SheetRow& heads = view.sheet->rows[headRow];
        m_read.findings.note(view.sheet->name, {},
                             ExchangeText::tr("The hidden row that says which column is which is missing; columns "
                                              "were told by their heads. Check the differences with care."));
        addHeaded(view, heads);
        noteHeads(view, heads);
        view.firstRow = headRow + 1;
        return hasNeeded(view, heads.number);
    }

    /// The row below the keys is for people, unless somebody took it away.
    [[nodiscard]] bool isHeadRow(const SheetView& view, const SheetRow& row) const {
        const SheetCell* id = view.cell(row, view.idColumn());
        if (id != nullptr && id->kind == SheetCell::Kind::Text) {
            return QUuid::fromString(id->text.trimmed()).isNull();
        }
        return std::any_of(view.columns.begin(), view.columns.end(), [&](const auto& column) {
            return isHead(plainCell(row.cell(column.second)), *column.first);
        });
    }

    /// Columns without a key, by their heads.
    void addHeaded(SheetView& view, const SheetRow& heads) {
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

    void noteHeads(const SheetView& view, const SheetRow& heads) {
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
                m_read.findings.note(
                    view.sheet->name, place,
                    ExchangeText::tr("The column is headed “%1” and was read as “%2”, which it was. "
                                     "Check its differences.")
                        .arg(shortened(plainCell(&cell)), headWord(*known->second, m_languages.front())));
            }
        }
    }

    bool hasNeeded(const SheetView& view, int row) {
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

    void lookAtMerged(SheetView& view) {
        if (view.firstRow >= view.sheet->rows.size()) {
            return;
        }
        const int first = view.sheet->rows[view.firstRow].number;
        const int last = view.sheet->rows.back().number;
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
            for (int row = std::max(first, range.firstRow); row <= std::min(last, range.lastRow); ++row) {
                view.merged.insert(row);
            }
        }
    }

    // Rows.

    [[nodiscard]] static bool isFilled(const SheetView& view, const SheetRow& row) {
        return std::any_of(view.columns.begin(), view.columns.end(), [&](const auto& column) {
            const ColumnKind kind = column.first->kind;
            const SheetCell* cell = row.cell(column.second);
            return kind != ColumnKind::Id && kind != ColumnKind::Info && kind != ColumnKind::Currency &&
                   cell != nullptr && !plainCell(cell).trimmed().isEmpty();
        });
    }

    /// Whose row it is, by its id; null for a new one. Nothing, and a problem, when it cannot be told.
    std::optional<QUuid> idOfRow(const SheetView& view, const SheetRow& row) {
        const PlanColumn& column = view.idColumn();
        const SheetCell* cell = view.cell(row, column);
        const QString text = plainCell(cell).trimmed();
        const QString place = view.at(row, column);
        if (cell != nullptr && cell->isFormula) {
            m_read.findings.problem(view.sheet->name, place,
                                    ExchangeText::tr("The id is a formula. Write the id itself, as it was exported."));
            return std::nullopt;
        }
        if (text.isEmpty()) {
            return QUuid();
        }
        const QUuid id = QUuid::fromString(text);
        if (id.isNull()) {
            m_read.findings.problem(view.sheet->name, place,
                                    ExchangeText::tr("“%1” is no id. Put back the one that was exported, or leave the "
                                                     "cell of a new row empty.")
                                        .arg(shortened(text)));
            return std::nullopt;
        }
        if (!m_known[thingOf(view.kind)].contains(id)) {
            m_read.findings.problem(view.sheet->name, place,
                                    ExchangeText::tr("The plan holds nothing with the id %1. Put back the one that was "
                                                     "exported, or leave the cell of a new row empty.")
                                        .arg(id.toString(QUuid::WithoutBraces)));
            return std::nullopt;
        }
        return id;
    }

    void identifyRows(PlanSheet kind) {
        const auto found = m_views.find(kind);
        if (found == m_views.end()) {
            return;
        }
        const SheetView& view = found->second;
        const PlanThing thing = thingOf(kind);
        std::vector<ReadThing>& things = m_read.things[thing];
        std::map<QUuid, std::size_t> seen;
        bool isComplete = true;
        for (std::size_t i = view.firstRow; i < view.sheet->rows.size(); ++i) {
            const SheetRow& row = view.sheet->rows[i];
            const bool filled = isFilled(view, row);
            const auto id = idOfRow(view, row);
            if (!id) {
                isComplete = false;
                continue;
            }
            if (id->isNull() && !filled) {
                continue;
            }
            if (const auto first = seen.find(*id); !id->isNull() && first != seen.end()) {
                things[first->second].isBlocked = true;
                m_read.findings.problem(view.sheet->name, view.at(row, view.idColumn()),
                                        ExchangeText::tr("The row has the same id as row %1. Delete one of the two, or "
                                                         "empty the id of the one that is new.")
                                            .arg(things[first->second].row));
                continue;
            }
            ReadThing read;
            read.isNew = id->isNull();
            read.id = read.isNew ? m_newId() : *id;
            read.sheet = view.sheet->name;
            read.row = row.number;
            read.isBlocked = view.merged.contains(row.number);
            if (!filled) {
                read.isBlocked = true;
                m_read.findings.problem(view.sheet->name, view.at(row, view.idColumn()),
                                        ExchangeText::tr("The row is empty but for its id. Delete the whole row to "
                                                         "propose that it is removed, or fill it in again."));
            }
            seen.emplace(read.id, things.size());
            m_places[read.id] = {thing, things.size()};
            m_rows[read.id] = &row;
            rememberCode(view, row, read.id);
            things.push_back(std::move(read));
        }
        if (isComplete && view.merged.empty()) {
            m_read.complete.insert(thing);
        }
    }

    void rememberCode(const SheetView& view, const SheetRow& row, const QUuid& id) {
        for (const auto& [column, place] : view.columns) {
            if (QLatin1StringView(column->field) == "code"_L1) {
                const QString code = cellForm(plainCell(row.cell(place))).trimmed();
                if (!code.isEmpty()) {
                    m_codes[thingOf(view.kind)].emplace(code, id);
                }
            }
        }
    }

    [[nodiscard]] ReadThing* thing(const QUuid& id) {
        const auto place = m_places.find(id);
        return place == m_places.end() ? nullptr : &m_read.things[place->second.first][place->second.second];
    }

    void readThings(PlanSheet kind) {
        if (m_fillCodes) {
            std::exchange(m_fillCodes, nullptr)();
        }
        const auto found = m_views.find(kind);
        if (found == m_views.end()) {
            return;
        }
        const SheetView& view = found->second;
        for (ReadThing& read : m_read.things[thingOf(kind)]) {
            const SheetRow& row = *m_rows.at(read.id);
            if (!isFilled(view, row)) {
                continue; // said already
            }
            std::map<QString, QStringList> parts;
            std::set<QString> unread;
            std::set<QString> changed;
            for (const PlanColumn* column : planColumnsOf(kind)) {
                if (!view.columns.contains(column) || column->kind == ColumnKind::Id) {
                    continue;
                }
                const QString field = QString::fromLatin1(column->field);
                const auto exported = exportedValue(thingOf(kind), read.id, field, *column);
                const auto value = valueIn(view, row, *column, exported, read.isNew);
                if (!value) {
                    read.isBlocked = true;
                    unread.insert(field);
                    continue;
                }
                if (!field.isEmpty()) {
                    QStringList& all = parts[field];
                    while (all.size() <= column->part) {
                        all << QString();
                    }
                    all[column->part] = *value;
                    // Of several cells the first that was changed.
                    const QString place = view.sheet->name + u'!' + view.at(row, *column);
                    if (value != exported && changed.insert(field).second) {
                        read.places.insert_or_assign(field, place);
                    } else {
                        read.places.emplace(field, place);
                    }
                }
            }
            for (const QString& field : unread) {
                parts.erase(field);
            }
            putParts(view, row, read, parts);
        }
    }

    /// What was exported in a cell, canonical; nothing for what is new.
    [[nodiscard]] std::optional<QString> exportedValue(PlanThing thing, const QUuid& id, const QString& field,
                                                       const PlanColumn& column) const {
        const auto things = m_exported.find(thing);
        if (things == m_exported.end()) {
            return std::nullopt;
        }
        const auto values = things->second.find(id);
        if (values == things->second.end()) {
            return std::nullopt;
        }
        const auto value = values->second.find(field);
        if (value == values->second.end()) {
            return std::nullopt;
        }
        return value->second.contains(partMark) ? value->second.section(partMark, column.part, column.part)
                                                : value->second;
    }

    /// Brings the cells of fields together: costs in order, a date only with its value.
    void putParts(const SheetView& view, const SheetRow& row, ReadThing& read, std::map<QString, QStringList>& parts) {
        for (auto& [field, all] : parts) {
            if (field == u"cost"_s) {
                if (view.column("action.cost"_L1) == nullptr) {
                    continue; // low and high alone say nothing
                }
                const auto range = rangeOf(view, row, all, "action.costLow"_L1, "action.cost"_L1, "action.costHigh"_L1);
                read.isBlocked = read.isBlocked || !range;
                read.values.emplace(field, range.value_or(QString()));
            } else if (field == u"baseline"_s || field == u"target"_s) {
                const QString value = all.value(0);
                const QString day = all.value(1);
                const auto key = field == u"baseline"_s ? "measure.baseline"_L1 : "measure.target"_L1;
                const PlanColumn* column = view.column(key);
                if (column == nullptr) {
                    continue;
                }
                if (value.isEmpty() && !day.isEmpty()) {
                    problem(view, row, *column,
                            ExchangeText::tr("A day is given without a value. Write the value, or take the day away."));
                    read.isBlocked = true;
                }
                const bool hasDay = view.column(QLatin1StringView(columnByKey(key + u"Date"_s)->key)) != nullptr;
                const QString kept = exportedValue(PlanThing::Measure, read.id, field, *columnByKey(key + u"Date"_s))
                                         .value_or(QString());
                read.values.emplace(field, value.isEmpty() ? QString() : value + partMark + (hasDay ? day : kept));
            } else {
                read.values.emplace(field, all.value(0));
            }
        }
    }

    /// Low, likely and high of a row, as canonical text; empty without a cost. What is not said is the likely cost.
    std::optional<QString> rangeOf(const SheetView& view, const SheetRow& row, const QStringList& parts,
                                   QLatin1StringView lowKey, QLatin1StringView likelyKey, QLatin1StringView highKey) {
        const QString low = parts.value(0);
        const QString likely = parts.value(1);
        const QString high = parts.value(2);
        const PlanColumn& column = *columnByKey(QString(likelyKey));
        if (likely.isEmpty()) {
            if (low.isEmpty() && high.isEmpty()) {
                return QString();
            }
            problem(view, row, column,
                    ExchangeText::tr("A low or high cost is given without a likely one. Write the likely cost."));
            return std::nullopt;
        }
        const CostRange range(low.isEmpty() ? likely.toLongLong() : low.toLongLong(), likely.toLongLong(),
                              high.isEmpty() ? likely.toLongLong() : high.toLongLong());
        if (!range.isOrdered()) {
            const auto key = range.low > range.likely ? lowKey : highKey;
            problem(view, row, *columnByKey(QString(key)),
                    ExchangeText::tr("The costs low, likely and high are %1, %2 and %3. Put them in that order.")
                        .arg(range.low)
                        .arg(range.likely)
                        .arg(range.high));
            return std::nullopt;
        }
        return rangeText(range);
    }

    // Costs by year and readings. True when the sheet is there and all its rows could be told whose they are.

    bool readInstances(PlanSheet kind) {
        const auto found = m_views.find(kind);
        if (found == m_views.end()) {
            return false;
        }
        const SheetView& view = found->second;
        bool isComplete = view.merged.empty();
        std::map<std::pair<QUuid, QString>, int> seen;
        for (std::size_t i = view.firstRow; i < view.sheet->rows.size(); ++i) {
            const SheetRow& row = view.sheet->rows[i];
            if (!isFilled(view, row)) {
                continue;
            }
            const auto owner = ownerOf(view, row);
            if (!owner) {
                isComplete = false;
                continue;
            }
            ReadThing* read = *owner;
            if (read == nullptr) {
                continue;
            }
            if (view.merged.contains(row.number) || !readInstance(view, row, *read, seen)) {
                read->isBlocked = true;
            }
        }
        return isComplete;
    }

    /// The thing that a cost or reading belongs to; null when its row was deleted; nothing, and a problem, when it
    /// cannot be told.
    std::optional<ReadThing*> ownerOf(const SheetView& view, const SheetRow& row) {
        const PlanThing kind = thingOf(view.kind);
        auto id = idOfRow(view, row);
        if (!id) {
            return std::nullopt;
        }
        if (id->isNull()) {
            const PlanColumn* column = view.column(view.kind == PlanSheet::Costs ? "cost.code"_L1 : "reading.code"_L1);
            const QString code = column == nullptr ? QString() : plainCell(view.cell(row, *column)).trimmed();
            const auto known = m_codes[kind].find(code);
            if (code.isEmpty() || known == m_codes[kind].end()) {
                problem(view, row, column == nullptr ? view.idColumn() : *column,
                        code.isEmpty() ? ExchangeText::tr("The row does not say what it belongs to. Write the code of "
                                                          "the action or measure.")
                                       : ExchangeText::tr("The plan has nothing with the code “%1”. Write the code of "
                                                          "an action or measure of the plan.")
                                             .arg(shortened(code)));
                return std::nullopt;
            }
            id = known->second;
        }
        if (ReadThing* read = thing(*id)) {
            return read;
        }
        const PlanSheet main = kind == PlanThing::Action ? PlanSheet::Actions : PlanSheet::Measures;
        if (m_views.contains(main)) {
            m_read.findings.note(view.sheet->name, view.at(row, view.idColumn()),
                                 ExchangeText::tr("What the row belongs to is no longer in the sheet “%1”; the row was "
                                                  "passed over. Put that row back if it should stay.")
                                     .arg(m_views.at(main).sheet->name));
            return nullptr;
        }
        // The sheet of the things themselves is missing: they are known by their id alone.
        ReadThing read;
        read.id = *id;
        read.sheet = view.sheet->name;
        read.row = row.number;
        std::vector<ReadThing>& things = m_read.things[kind];
        m_places[read.id] = {kind, things.size()};
        things.push_back(std::move(read));
        return &things.back();
    }

    bool readInstance(const SheetView& view, const SheetRow& row, ReadThing& read,
                      std::map<std::pair<QUuid, QString>, int>& seen) {
        const bool isCost = view.kind == PlanSheet::Costs;
        const PlanColumn& which = *columnByKey(isCost ? u"cost.year"_s : u"reading.date"_s);
        const auto name = valueIn(view, row, which, std::nullopt, true);
        bool isGood = name.has_value();
        if (name && name->isEmpty()) {
            problem(view, row, which,
                    isCost ? ExchangeText::tr("The year is missing. Write it, or empty the row.")
                           : ExchangeText::tr("The day is missing. Write it, or empty the row."));
            isGood = false;
        }
        const QString field = QLatin1StringView(isCost ? costByYearField : readingsField) + name.value_or(QString());
        if (isGood) {
            if (const auto [first, isFirst] = seen.emplace(std::pair(read.id, field), row.number); !isFirst) {
                problem(view, row, which,
                        ExchangeText::tr("The row says the same as row %1 does: one year or day each. Put the two "
                                         "together.")
                            .arg(first->second));
                isGood = false;
            }
        }
        QStringList parts{QString(), QString(), QString()};
        for (const PlanColumn* column : planColumnsOf(view.kind)) {
            const bool isValue = *column->field != '\0';
            if (!view.columns.contains(column) || (!isValue && column->kind != ColumnKind::Currency)) {
                continue;
            }
            const auto value =
                valueIn(view, row, *column, exportedValue(thingOf(view.kind), read.id, field, *column), true);
            isGood = isGood && value.has_value();
            if (isValue) {
                parts[column->part] = value.value_or(QString());
            }
        }
        if (!isGood) {
            return false;
        }
        QString value;
        if (isCost) {
            const auto range = rangeOf(view, row, parts, "cost.low"_L1, "cost.likely"_L1, "cost.high"_L1);
            if (!range) {
                return false;
            }
            value = *range;
        } else if (!parts.at(0).isEmpty()) {
            value = parts.at(0) + partMark + parts.at(1);
        }
        if (value.isEmpty()) {
            problem(view, row, *columnByKey(isCost ? u"cost.likely"_s : u"reading.value"_s),
                    ExchangeText::tr("The value is missing. Write it, or delete the whole row."));
            return false;
        }
        read.values.insert_or_assign(field, value);
        read.places.insert_or_assign(field,
                                     view.sheet->name + u'!' +
                                         view.at(row, *columnByKey(isCost ? u"cost.likely"_s : u"reading.value"_s)));
        return true;
    }

    // Cells.

    void problem(const SheetView& view, const SheetRow& row, const PlanColumn& column, const QString& sentence) {
        m_read.findings.problem(view.sheet->name, view.at(row, column), sentence);
    }

    /// The canonical value of a cell; nothing, and a problem, when it has none. A cell as it was exported means what
    /// was exported.
    std::optional<QString> valueIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const std::optional<QString>& exported, bool isNew) {
        const SheetCell* cell = view.cell(row, column);
        const auto say = [&](const QString& sentence) -> std::optional<QString> {
            problem(view, row, column, sentence);
            return std::nullopt;
        };
        if (cell != nullptr && cell->kind == SheetCell::Kind::Fault) {
            return say(ExchangeText::tr("The cell shows the error %1. Write the value itself.").arg(cell->text));
        }
        if (cell != nullptr && cell->isFormula) {
            if (cell->kind == SheetCell::Kind::Empty) {
                return say(ExchangeText::tr("The cell is a formula without a result. Write the value itself."));
            }
            m_read.findings.note(view.sheet->name, view.at(row, column),
                                 ExchangeText::tr("The cell is a formula; its last result, “%1”, was taken. Check it.")
                                     .arg(shortened(plainCell(cell))));
        }
        const bool isText = cell == nullptr || cell->kind == SheetCell::Kind::Text;
        if (exported && isText && cellForm(plainCell(cell)) == shownAsExported(column, *exported)) {
            return exported;
        }
        const QString text = plainCell(cell);
        switch (column.kind) {
        case ColumnKind::Id:
        case ColumnKind::Info:
            return QString();
        case ColumnKind::Text: {
            const QString form = cellForm(text);
            return QLatin1StringView(column.field) == "code"_L1 ? form.trimmed() : form;
        }
        case ColumnKind::Lines: {
            QStringList lines = cellForm(text).split(u'\n');
            for (QString& line : lines) {
                line = line.trimmed();
            }
            lines.removeAll(QString());
            return lines.join(u'\n');
        }
        case ColumnKind::Codes:
            return codesIn(view, row, column, text);
        case ColumnKind::Lifts:
            return liftsIn(view, row, column, text);
        case ColumnKind::Reference:
            return referenceIn(view, row, column, text.trimmed());
        case ColumnKind::Dependencies:
            return dependenciesIn(view, row, column, text);
        case ColumnKind::Choice:
            return choiceIn(view, row, column, text.trimmed(), isNew);
        case ColumnKind::Flag:
            return flagIn(view, row, column, cell, text.trimmed());
        case ColumnKind::Percent:
            return wholeIn(view, row, column, cell, 0, 100, isNew || text.trimmed().isEmpty() ? u"0"_s : QString());
        case ColumnKind::Year:
            return wholeIn(view, row, column, cell, firstYear, lastYear, {});
        case ColumnKind::Money:
            return moneyIn(view, row, column, cell);
        case ColumnKind::Number:
            return numberIn(view, row, column, cell);
        case ColumnKind::Date:
            return dateIn(view, row, column, cell);
        case ColumnKind::Currency:
            if (!text.trimmed().isEmpty() && text.trimmed() != cellForm(m_plan.currency).trimmed()) {
                return say(m_plan.currency.isEmpty()
                               ? ExchangeText::tr("The row is in %1, and the plan states no currency. State it in the "
                                                  "plan first.")
                                     .arg(shortened(text))
                               : otherCurrency(shortened(text)));
            }
            return QString();
        }
        return QString();
    }

    [[nodiscard]] QString shownAsExported(const PlanColumn& column, const QString& value) const {
        const Language& language = m_languages.back(); // the file's, when it says one
        return m_exportedNames->shown(column, value, language);
    }

    [[nodiscard]] QString otherCurrency(const QString& currency) const {
        return ExchangeText::tr("The cost is in %1 while the plan is in %2. A plan has one currency: convert the cost.")
            .arg(currency, m_plan.currency);
    }

    static QStringList piecesOf(const QString& text, const QString& marks) {
        QStringList pieces;
        QString piece;
        for (const QChar c : text) {
            if (marks.contains(c)) {
                pieces << piece.trimmed();
                piece.clear();
            } else {
                piece += c;
            }
        }
        pieces << piece.trimmed();
        pieces.removeAll(QString());
        return pieces;
    }

    std::optional<QString> codesIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const QString& text) {
        const bool isIndicator = QLatin1StringView(column.field) == "indicators"_L1;
        std::set<QString> codes;
        for (const QString& code : piecesOf(text, u",;\n"_s)) {
            const bool isKnown =
                isIndicator ? m_framework.indicator(code) != nullptr : m_framework.commitment(code) != nullptr;
            if (!isKnown) {
                problem(view, row, column,
                        (isIndicator ? ExchangeText::tr("The framework has no indicator “%1”. Write the codes of "
                                                        "indicators, with commas between.")
                                     : ExchangeText::tr("The framework has no commitment “%1”. Write the codes of "
                                                        "commitments, with commas between."))
                            .arg(shortened(code)));
                return std::nullopt;
            }
            codes.insert(code);
        }
        return QStringList(codes.begin(), codes.end()).join(u", "_s);
    }

    std::optional<QString> liftsIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const QString& text) {
        static const QRegularExpression pattern(u"^(.+?)\\s*(?:\u2192|->|=|:)\\s*(\\d{1,3})$"_s);
        QStringList lifts;
        std::set<QString> seen;
        for (const QString& piece : piecesOf(text, u",;\n"_s)) {
            const auto match = pattern.match(piece);
            const QString code = match.captured(1);
            const int stage = match.captured(2).toInt();
            QString sentence;
            if (!match.hasMatch()) {
                sentence = ExchangeText::tr("“%1” does not say which indicator is lifted to which stage. Write it as "
                                            "“P03-01: 3”, one a line.")
                               .arg(shortened(piece));
            } else if (m_framework.indicator(code) == nullptr) {
                sentence = ExchangeText::tr("The framework has no indicator “%1”. Write the code of one that it has.")
                               .arg(shortened(code));
            } else if (stage < 1 || stage > m_framework.ceiling()) {
                sentence = ExchangeText::tr("Stage %1 is off the scale. Write a stage from 1 to %2.")
                               .arg(stage)
                               .arg(m_framework.ceiling());
            } else if (!seen.insert(code).second) {
                sentence = ExchangeText::tr("%1 is lifted twice. Write each indicator once.").arg(code);
            }
            if (!sentence.isEmpty()) {
                problem(view, row, column, sentence);
                return std::nullopt;
            }
            lifts << u"%1: %2"_s.arg(code, QString::number(stage));
        }
        return lifts.join(u'\n');
    }

    /// By code, else by id; null when the plan and its sheets hold no such thing.
    [[nodiscard]] QUuid resolved(PlanThing thing, const QString& text) const {
        if (const auto codes = m_codes.find(thing); codes != m_codes.end()) {
            if (const auto found = codes->second.find(text); found != codes->second.end()) {
                return found->second;
            }
        }
        const QUuid id = QUuid::fromString(text);
        const auto known = m_known.find(thing);
        return known != m_known.end() && known->second.contains(id) ? id : QUuid();
    }

    std::optional<QString> referenceIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                       const QString& text) {
        if (text.isEmpty()) {
            return QString();
        }
        const bool isAction = QLatin1StringView(column.field) == "action"_L1;
        const QUuid id = resolved(isAction ? PlanThing::Action : PlanThing::Objective, text);
        if (id.isNull()) {
            problem(view, row, column,
                    (isAction ? ExchangeText::tr("The plan has no action “%1”. Write the code of one that it has.")
                              : ExchangeText::tr("The plan has no objective “%1”. Write the code of one that it has."))
                        .arg(shortened(text)));
            return std::nullopt;
        }
        return id.toString(QUuid::WithoutBraces);
    }

    std::optional<QString> dependenciesIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                          const QString& text) {
        QStringList ids;
        for (const QString& line : piecesOf(text, u"\n"_s)) {
            const QUuid whole = resolved(PlanThing::Action, line);
            for (const QString& piece : whole.isNull() ? piecesOf(line, u",;"_s) : QStringList(line)) {
                const QUuid id = resolved(PlanThing::Action, piece);
                if (id.isNull()) {
                    problem(view, row, column,
                            ExchangeText::tr("The plan has no action “%1”. Write the codes of actions, one a line.")
                                .arg(shortened(piece)));
                    return std::nullopt;
                }
                ids << id.toString(QUuid::WithoutBraces);
            }
        }
        ids.removeDuplicates();
        ids.sort();
        return ids.join(u'\n');
    }

    std::optional<QString> choiceIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                    const QString& text, bool isNew) {
        const auto field = QLatin1StringView(column.field);
        const auto own = choiceWords(field, m_languages.front());
        if (text.isEmpty() && (isNew || field == "frequency"_L1)) {
            return own.front().first;
        }
        const QString word = foldedWord(text);
        for (const Language& language : m_languages) {
            for (const auto& [name, candidate] : choiceWords(field, language)) {
                if (word == foldedWord(candidate) || word == name) {
                    return name;
                }
            }
        }
        QStringList allowed;
        for (const auto& [name, candidate] : own) {
            allowed << candidate;
        }
        problem(view, row, column,
                text.isEmpty() ? ExchangeText::tr("The cell is empty. Write one of: %1.").arg(allowed.join(u", "_s))
                               : ExchangeText::tr("“%1” is not known here. Write one of: %2.")
                                     .arg(shortened(text), allowed.join(u", "_s)));
        return std::nullopt;
    }

    std::optional<QString> flagIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                  const SheetCell* cell, const QString& text) {
        if (text.isEmpty()) {
            return u"no"_s;
        }
        if (cell->kind == SheetCell::Kind::Flag) {
            return cell->number != 0 ? u"yes"_s : u"no"_s;
        }
        for (const Language& language : m_languages) {
            for (const bool yes : {true, false}) {
                if (foldedWord(text) == foldedWord(yesWord(yes, language))) {
                    return yes ? u"yes"_s : u"no"_s;
                }
            }
        }
        problem(view, row, column,
                ExchangeText::tr("“%1” is neither yes nor no. Write “%2” or “%3”.")
                    .arg(shortened(text), yesWord(true, m_languages.front()), yesWord(false, m_languages.front())));
        return std::nullopt;
    }

    /// A number as it is kept, also where the spreadsheet keeps it as text, as long as it can be read in one way only.
    [[nodiscard]] static std::optional<double> plainNumber(const SheetCell& cell) {
        if (cell.kind == SheetCell::Kind::Number) {
            return cell.number;
        }
        static const QRegularExpression pattern(u"^-?\\d{1,15}(\\.\\d{1,15})?$"_s);
        const QString text = cell.text.trimmed();
        if (cell.kind == SheetCell::Kind::Text && pattern.match(text).hasMatch()) {
            // "1.234" is a thousand and more in half of the world.
            static const QRegularExpression thousands(u"^-?\\d{1,3}\\.\\d{3}$"_s);
            return thousands.match(text).hasMatch() ? std::nullopt : std::optional(text.toDouble());
        }
        return std::nullopt;
    }

    std::optional<QString> wholeIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const SheetCell* cell, int least, int most, const QString& whenEmpty) {
        if (cell == nullptr || plainCell(cell).trimmed().isEmpty()) {
            return whenEmpty;
        }
        auto number = plainNumber(*cell);
        if (number && cell->isPercent) {
            number = std::round(*number * 100 * 1e6) / 1e6;
        }
        if (!number || *number != std::floor(*number) || *number < least || *number > most) {
            problem(view, row, column,
                    ExchangeText::tr("“%1” is no whole number from %2 to %3. Write one.")
                        .arg(shortened(plainCell(cell)))
                        .arg(least)
                        .arg(most));
            return std::nullopt;
        }
        return QString::number(static_cast<int>(*number));
    }

    std::optional<QString> moneyIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                   const SheetCell* cell) {
        if (cell == nullptr || plainCell(cell).trimmed().isEmpty()) {
            return QString();
        }
        const auto number = cell->isPercent ? std::nullopt : plainNumber(*cell);
        QString sentence;
        if (!number) {
            sentence = ExchangeText::tr("“%1” is no cost. Write a whole number in %2, without a sign and without marks "
                                        "between the digits.")
                           .arg(shortened(plainCell(cell)),
                                m_plan.currency.isEmpty() ? ExchangeText::tr("the plan's currency") : m_plan.currency);
        } else if (!cell->currency.isEmpty() && isCode(m_plan.currency) && cell->currency != m_plan.currency) {
            sentence = otherCurrency(cell->currency);
        } else if (*number < 0) {
            sentence = ExchangeText::tr("The cost is below 0. Write 0 or more.");
        } else if (*number > static_cast<double>(largestCost)) {
            sentence = ExchangeText::tr("The cost is above %1. Write less.").arg(largestCost);
        } else if (*number != std::floor(*number)) {
            sentence = ExchangeText::tr("The cost has a fraction. Write a whole number.");
        }
        if (!sentence.isEmpty()) {
            problem(view, row, column, sentence);
            return std::nullopt;
        }
        return moneyText(static_cast<qint64>(*number));
    }

    /// Only an ISO code can be compared with the sign that a cell shows.
    [[nodiscard]] static bool isCode(const QString& currency) {
        return currency.size() == 3 &&
               std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    }

    std::optional<QString> numberIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                    const SheetCell* cell) {
        if (cell == nullptr || plainCell(cell).trimmed().isEmpty()) {
            return QString();
        }
        if (cell->isPercent) {
            problem(view, row, column,
                    ExchangeText::tr("The cell shows per cent, which keeps 80 % as 0.8. Write the number alone and "
                                     "take the per cent format away."));
            return std::nullopt;
        }
        const auto number = plainNumber(*cell);
        if (!number) {
            problem(view, row, column,
                    ExchangeText::tr("“%1” is no number. Write digits alone.").arg(shortened(plainCell(cell))));
            return std::nullopt;
        }
        return numberText(*number);
    }

    std::optional<QString> dateIn(const SheetView& view, const SheetRow& row, const PlanColumn& column,
                                  const SheetCell* cell) {
        if (cell == nullptr || plainCell(cell).trimmed().isEmpty()) {
            return QString();
        }
        QDate date = cell->date;
        if (cell->kind == SheetCell::Kind::Text) {
            date = dateFromText(cell->text.trimmed()).value_or(QDate());
        } else if (cell->kind != SheetCell::Kind::Date) {
            date = {};
        }
        if (!date.isValid()) {
            problem(
                view, row, column,
                ExchangeText::tr("“%1” is no date that can be read in one way only. Write it as a date, or as year, "
                                 "month and day: 2027-06-30.")
                    .arg(shortened(plainCell(cell))));
            return std::nullopt;
        }
        if (!isPlausible(date)) {
            problem(view, row, column,
                    ExchangeText::tr("The date %1 is not plausible. Write one from %2 to %3.")
                        .arg(date.toString(Qt::ISODate))
                        .arg(firstYear)
                        .arg(lastYear));
            return std::nullopt;
        }
        return date.toString(Qt::ISODate);
    }

    // What does not hold together.

    void block(ReadThing& read, const QString& field, const QString& sentence) {
        read.isBlocked = true;
        const auto place = read.places.find(field);
        const QString cell = place == read.places.end() ? u"A%1"_s.arg(read.row) : place->second.section(u'!', -1);
        const QString sheet = place == read.places.end() ? read.sheet : place->second.section(u'!', 0, -2);
        m_read.findings.problem(sheet, cell, sentence);
    }

    void checkThings() {
        for (auto& [kind, things] : m_read.things) {
            checkCodes(kind, things);
            for (ReadThing& read : things) {
                checkCut(read, kind);
                if (kind == PlanThing::Action) {
                    checkAction(read);
                } else if (kind == PlanThing::Measure) {
                    checkMeasure(read);
                }
            }
        }
        checkCircles();
    }

    [[nodiscard]] static QString valueOf(const ReadThing& read, const QString& field) {
        const auto found = read.values.find(field);
        return found == read.values.end() ? QString() : found->second;
    }

    /// A text that was longer than a cell came with its end cut off: taking it over would lose the rest.
    void checkCut(ReadThing& read, PlanThing kind) {
        const auto cut = m_cut.find(read.id);
        if (cut == m_cut.end()) {
            return;
        }
        for (const QString& field : cut->second) {
            const auto value = read.values.find(field);
            const auto exported = m_exported[kind].find(read.id);
            if (value == read.values.end() || exported == m_exported[kind].end()) {
                continue;
            }
            const auto before = exported->second.find(field);
            if (before != exported->second.end() && before->second != value->second) {
                block(read, field,
                      ExchangeText::tr("The text is longer than a cell holds, so that its end is missing "
                                       "here. Change it in Atalaya."));
            }
        }
    }

    void checkCodes(PlanThing kind, std::vector<ReadThing>& things) {
        // Codes of what the sheet does not hold, as it was added since or left out.
        std::map<QString, QUuid> used;
        const auto use = [&](const auto& items) {
            for (const auto& item : items) {
                if (!m_places.contains(item.id) && !item.code.isEmpty()) {
                    used.emplace(cellForm(item.code).trimmed(), item.id);
                }
            }
        };
        kind == PlanThing::Objective ? use(m_plan.objectives)
        : kind == PlanThing::Action  ? use(m_plan.actions)
                                     : use(m_plan.measures);
        const auto exported = m_exported.find(kind);
        const auto isDeletedRow = [&](const QUuid& id) {
            return exported != m_exported.end() && exported->second.contains(id);
        };
        std::map<QString, ReadThing*> seen;
        for (ReadThing& read : things) {
            const auto code = read.values.find(u"code"_s);
            if (code == read.values.end() || code->second.isEmpty()) {
                continue;
            }
            if (code->second.size() > limits::code) {
                block(read, u"code"_s,
                      ExchangeText::tr("The code has more than %1 characters. Shorten it.").arg(limits::code));
            }
            const auto other = used.find(code->second);
            if (const auto [first, isFirst] = seen.emplace(code->second, &read); !isFirst) {
                block(read, u"code"_s,
                      ExchangeText::tr("The code “%1” is that of row %2 as well. Give each a code of its own.")
                          .arg(shortened(code->second))
                          .arg(first->second->row));
                first->second->isBlocked = true;
            } else if (other != used.end() && !isDeletedRow(other->second)) {
                block(read, u"code"_s,
                      ExchangeText::tr("The code “%1” was given to something else in the plan meanwhile. Write another "
                                       "code.")
                          .arg(shortened(code->second)));
            }
        }
        for (ReadThing& read : things) {
            const auto code = read.values.find(u"code"_s);
            if (code == read.values.end() || !code->second.isEmpty() || kind == PlanThing::Objective) {
                if (read.isNew && code == read.values.end() && kind != PlanThing::Objective) {
                    read.values.emplace(u"code"_s, freeCode(kind, seen, used));
                }
                continue;
            }
            if (read.isNew) {
                code->second = freeCode(kind, seen, used);
            } else {
                block(read, u"code"_s, ExchangeText::tr("The code is missing. Write one of its own, such as A4."));
            }
        }
    }

    [[nodiscard]] QString freeCode(PlanThing kind, std::map<QString, ReadThing*>& seen,
                                   const std::map<QString, QUuid>& used) const {
        const QString next = kind == PlanThing::Action ? nextActionCode(m_plan) : nextMeasureCode(m_plan);
        for (int number = next.mid(1).toInt();; ++number) {
            const QString code = next.at(0) + QString::number(number);
            if (!used.contains(code) && seen.emplace(code, nullptr).second) {
                return code;
            }
        }
    }

    void checkAction(ReadThing& read) {
        const QString start = valueOf(read, u"start"_s);
        const QString end = valueOf(read, u"end"_s);
        if (!start.isEmpty() && !end.isEmpty() && end < start) { // ISO dates sort as texts
            block(read, u"end"_s,
                  ExchangeText::tr("The action ends before it starts. Write an end on or after %1.").arg(start));
        }
        checkSum(read);
        const QStringList needed = valueOf(read, u"dependencies"_s).split(u'\n', Qt::SkipEmptyParts);
        if (needed.contains(read.id.toString(QUuid::WithoutBraces))) {
            block(read, u"dependencies"_s, ExchangeText::tr("The action waits for itself. Take that away."));
        }
    }

    void checkSum(ReadThing& read) {
        const auto cost = read.values.find(u"cost"_s);
        if (cost == read.values.end() || !m_read.hasCosts || read.isBlocked) {
            return;
        }
        const auto part = [](const QString& range, int at) { return range.section(partMark, at, at).toLongLong(); };
        const auto within = [](qint64 sum) { return std::min(sum, largestCost); };
        CostRange sum;
        QString last;
        for (const auto& [field, value] : read.values) {
            if (field.startsWith(QLatin1StringView(costByYearField))) {
                sum += CostRange(part(value, 0), part(value, 1), part(value, 2));
                // A thousand years of the largest cost would still fit; more rows than that are no years.
                sum = {within(sum.low), within(sum.likely), within(sum.high)};
                last = field;
            }
        }
        if (last.isEmpty() || rangeText(sum) == cost->second) {
            return;
        }
        const CostRange whole(part(cost->second, 0), part(cost->second, 1), part(cost->second, 2));
        block(read, last,
              cost->second.isEmpty()
                  ? ExchangeText::tr("There are costs by year, and the action has no cost. Write what they add up to: "
                                     "%1.")
                        .arg(sum.likely)
              : sum.isSure() && whole.isSure()
                  ? ExchangeText::tr("The costs by year add up to %1 while the action costs %2. Make them the same.")
                        .arg(sum.likely)
                        .arg(whole.likely)
                  : ExchangeText::tr("The costs by year add up to %1, %2 and %3 while the action costs %4, %5 and %6. "
                                     "Make them the same.",
                                     "low, likely and high")
                        .arg(QString::number(sum.low), QString::number(sum.likely), QString::number(sum.high),
                             QString::number(whole.low), QString::number(whole.likely), QString::number(whole.high)));
    }

    void checkMeasure(ReadThing& read) {
        const QString from = valueOf(read, u"baseline"_s).section(partMark, 1, 1);
        const QString to = valueOf(read, u"target"_s).section(partMark, 1, 1);
        if (!from.isEmpty() && !to.isEmpty() && to < from) {
            block(read, u"target"_s,
                  ExchangeText::tr("The target lies before the baseline. Write a day on or after %1.").arg(from));
        }
        if (valueOf(read, u"unit"_s).size() > limits::name) {
            block(read, u"unit"_s,
                  ExchangeText::tr("The unit has more than %1 characters. Shorten it.").arg(limits::name));
        }
    }

    /// What the sheets say alone; a circle that goes through what they do not say is found when the change is made.
    void checkCircles() {
        Plan plan;
        for (const ReadThing& read : m_read.things[PlanThing::Objective]) {
            Objective objective;
            objective.id = read.id;
            objective.parent = QUuid::fromString(valueOf(read, u"parent"_s));
            plan.objectives.push_back(objective);
        }
        for (const ReadThing& read : m_read.things[PlanThing::Action]) {
            Action action;
            action.id = read.id;
            setValue(action, u"dependencies"_s, valueOf(read, u"dependencies"_s));
            plan.actions.push_back(action);
        }
        const auto sayCircle = [this](const std::vector<QUuid>& circle, const QString& field, const QString& sentence) {
            QStringList names;
            for (const QUuid& id : circle) {
                ReadThing& read = *thing(id);
                read.isBlocked = true;
                names << shortened(valueOf(read, u"code"_s).isEmpty() ? valueOf(read, u"title"_s)
                                                                      : valueOf(read, u"code"_s));
            }
            if (names.size() > 6) {
                names = names.mid(0, 6) << u"\u2026"_s;
            }
            block(*thing(circle.front()), field, sentence.arg(names.join(u", "_s)));
        };
        if (const auto circle = circularParents(plan); !circle.empty()) {
            sayCircle(circle, u"parent"_s,
                      ExchangeText::tr("These objectives belong to one another in a circle: %1. Take one of these "
                                       "links away."));
        }
        if (const auto circle = circularDependency(plan.actions); circle.size() > 1) {
            sayCircle(circle, u"dependencies"_s,
                      ExchangeText::tr("These actions wait for one another in a circle: %1. Take one of these links "
                                       "away."));
        }
    }

    const Framework& m_framework;
    const Assessment& m_assessment;
    const Plan& m_plan;
    const std::function<QUuid()>& m_newId;
    std::vector<Language> m_languages; ///< that of the differences, English, the file's
    std::optional<PlanNames> m_exportedNames;
    std::map<PlanSheet, SheetView> m_views;
    std::map<PlanThing, std::map<QUuid, PlanValues>> m_exported;
    std::map<QUuid, std::set<QString>> m_cut;
    std::map<PlanThing, std::set<QUuid>> m_known;
    std::map<PlanThing, std::map<QString, QUuid>> m_codes;
    std::function<void()> m_fillCodes;
    std::map<QUuid, std::pair<PlanThing, std::size_t>> m_places;
    std::map<QUuid, const SheetRow*> m_rows;
    ReadPlanSheets m_read;
};

} // namespace

void SheetFindings::add(SheetFinding finding) {
    if (m_findings.size() < mostSheetFindings) {
        m_findings.push_back(std::move(finding));
    } else {
        ++m_more;
    }
}

Result<ReadPlanSheets> readPlanSheets(const Framework& framework, const Assessment& assessment, const QByteArray& bytes,
                                      const Language& language, const std::function<QUuid()>& newId) {
    return PlanSheetsReader(framework, assessment, language, newId).read(bytes);
}

} // namespace atalaya::exchange
