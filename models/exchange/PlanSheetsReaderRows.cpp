#include "models/exchange/PlanSheetsReader.h"

#include "models/exchange/ExchangeText.h"
#include "models/exchange/PlanSheetText.h"

#include <algorithm>

namespace atalaya::exchange {

using namespace Qt::StringLiterals;

bool PlanSheetsReader::isFilled(const SheetView& view, const SheetRow& row) {
    return std::any_of(view.columns.begin(), view.columns.end(), [&](const auto& column) {
        const ColumnKind kind = column.first->kind;
        const SheetCell* cell = row.cell(column.second);
        return kind != ColumnKind::Id && kind != ColumnKind::Info && kind != ColumnKind::Currency && cell != nullptr &&
               !plainCell(cell).trimmed().isEmpty();
    });
}

std::optional<QUuid> PlanSheetsReader::idOfRow(const SheetView& view, const SheetRow& row) {
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

void PlanSheetsReader::identifyRows(PlanSheet kind) {
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
                                        .arg(things[first->second].row),
                                    *id);
            continue;
        }
        ReadThing read;
        read.isNew = id->isNull();
        read.id = read.isNew ? m_newId() : *id;
        read.sheet = view.sheet->name;
        read.row = row.number;
        read.isBlocked = view.isMerged(row);
        if (!filled) {
            read.isBlocked = true;
            m_read.findings.problem(view.sheet->name, view.at(row, view.idColumn()),
                                    ExchangeText::tr("The row is empty but for its id. Delete the whole row to "
                                                     "propose that it is removed, or fill it in again."),
                                    read.id);
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

void PlanSheetsReader::rememberCode(const SheetView& view, const SheetRow& row, const QUuid& id) {
    for (const auto& [column, place] : view.columns) {
        if (QLatin1StringView(column->field) == "code"_L1) {
            const QString code = cellForm(plainCell(row.cell(place))).trimmed();
            if (!code.isEmpty()) {
                m_codes[thingOf(view.kind)].emplace(code, id);
            }
        }
    }
}

ReadThing* PlanSheetsReader::thing(const QUuid& id) {
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_read.things[place->second.first][place->second.second];
}

void PlanSheetsReader::readThings(PlanSheet kind) {
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
        m_about = read.id;
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
    m_about = {};
}

std::optional<QString> PlanSheetsReader::exportedValue(PlanThing thing, const QUuid& id, const QString& field,
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
    return value->second.contains(partMark) ? value->second.section(partMark, column.part, column.part) : value->second;
}

void PlanSheetsReader::keepMissingParts(const SheetView& view, const QUuid& id, const QString& field,
                                        QStringList& parts) const {
    const QString list = field.section(u'/', 0, 0); // of what there is one a year, or one a day
    std::map<int, QString> held;
    for (const PlanColumn* column : planColumnsOf(view.kind)) {
        if (list == QLatin1StringView(column->field)) {
            held[column->part] = exportedValue(thingOf(view.kind), id, field, *column).value_or(QString());
        }
    }
    for (const PlanColumn* column : planColumnsOf(view.kind)) {
        if (list != QLatin1StringView(column->field) || view.columns.contains(column)) {
            continue;
        }
        while (parts.size() <= column->part) {
            parts << QString();
        }
        QString& part = parts[column->part];
        part = held[column->part];
        if (column->kind == ColumnKind::Money) {
            const qint64 likely = parts.value(1).toLongLong();
            const bool isWithin = column->part == 0 ? part.toLongLong() <= likely : part.toLongLong() >= likely;
            part = parts.value(1).isEmpty() || part == held[1] || !isWithin ? QString() : part;
        }
    }
}

void PlanSheetsReader::putParts(const SheetView& view, const SheetRow& row, ReadThing& read,
                                std::map<QString, QStringList>& parts) {
    for (auto& [field, all] : parts) {
        if (field == u"cost"_s) {
            if (view.column("action.cost"_L1) == nullptr) {
                continue; // low and high alone say nothing
            }
            keepMissingParts(view, read.id, field, all);
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
            const QString kept =
                exportedValue(PlanThing::Measure, read.id, field, *columnByKey(key + u"Date"_s)).value_or(QString());
            read.values.emplace(field, value.isEmpty() ? QString() : value + partMark + (hasDay ? day : kept));
        } else {
            read.values.emplace(field, all.value(0));
        }
    }
}

std::optional<QString> PlanSheetsReader::rangeOf(const SheetView& view, const SheetRow& row, const QStringList& parts,
                                                 QLatin1StringView lowKey, QLatin1StringView likelyKey,
                                                 QLatin1StringView highKey) {
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

} // namespace atalaya::exchange
