#include "models/exchange/PlanSheetsReader.h"

#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanSheetText.h"

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

bool PlanSheetsReader::readInstances(PlanSheet kind) {
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
        m_about = {};
        const auto owner = ownerOf(view, row);
        if (!owner) {
            isComplete = false;
            continue;
        }
        ReadThing* read = *owner;
        if (read == nullptr) {
            continue;
        }
        m_about = read->id;
        if (view.isMerged(row) || !readInstance(view, row, *read, seen)) {
            read->isBlocked = true;
        }
    }
    m_about = {};
    return isComplete;
}

std::optional<ReadThing*> PlanSheetsReader::ownerOf(const SheetView& view, const SheetRow& row) {
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

bool PlanSheetsReader::readInstance(const SheetView& view, const SheetRow& row, ReadThing& read,
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
    keepMissingParts(view, read.id, field, parts);
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
    read.places.insert_or_assign(field, view.sheet->name + u'!' +
                                            view.at(row, *columnByKey(isCost ? u"cost.likely"_s : u"reading.value"_s)));
    return true;
}

} // namespace atalaya::exchange
