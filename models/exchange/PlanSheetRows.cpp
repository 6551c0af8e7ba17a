#include "models/exchange/PlanSheetRows.h"

#include "models/exchange/PlanSheetText.h"
#include "models/exchange/PlanSheetValues.h"

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

PlanSheetRow rowOfThing(PlanSheet sheet, const QUuid& id, const PlanValues& values, const PlanNames& names,
                        const Language& language) {
    PlanSheetRow row;
    for (const PlanColumn* column : planColumnsOf(sheet)) {
        QString& value = row.values[QLatin1StringView(column->key)];
        if (column->kind == ColumnKind::Id) {
            value = id.toString(QUuid::WithoutBraces);
            continue;
        }
        const auto found = values.find(QString::fromLatin1(column->field));
        if (found != values.end()) {
            const bool isPart = found->second.contains(partMark);
            const QString part = isPart ? found->second.section(partMark, column->part, column->part) : found->second;
            value = names.shown(*column, part, language);
        }
    }
    return row;
}

} // namespace

std::vector<PlanSheetRow> planSheetRows(PlanSheet sheet, const Plan& plan, const PlanNames& names,
                                        const Language& language) {
    const auto rowOf = [&](const QUuid& id, const PlanValues& values) {
        return rowOfThing(sheet, id, values, names, language);
    };
    std::vector<PlanSheetRow> rows;
    switch (sheet) {
    case PlanSheet::Objectives:
        for (const Objective& objective : plan.objectives) {
            rows.push_back(rowOf(objective.id, valuesOf(objective)));
        }
        break;
    case PlanSheet::Actions:
        for (const Action& action : plan.actions) {
            rows.push_back(rowOf(action.id, valuesOf(action)));
            rows.back().values["action.currency"_L1] = cellForm(plan.currency);
        }
        break;
    case PlanSheet::Costs:
        for (const Action& action : plan.actions) {
            for (const auto& [year, cost] : action.costByYear) {
                PlanSheetRow row = rowOf(action.id, {{u"costByYear"_s, rangeText(cost)}});
                row.values["cost.code"_L1] = names.action(action.id);
                row.values["cost.year"_L1] = QString::number(year);
                row.values["cost.currency"_L1] = cellForm(plan.currency);
                rows.push_back(std::move(row));
            }
        }
        break;
    case PlanSheet::Measures:
        for (const Measure& measure : plan.measures) {
            rows.push_back(rowOf(measure.id, valuesOf(measure)));
        }
        break;
    case PlanSheet::Readings:
        for (const Measure& measure : plan.measures) {
            for (const Reading& reading : measure.readings) {
                PlanSheetRow row =
                    rowOf(measure.id, {{u"readings"_s, numberText(reading.value) + partMark + cellForm(reading.note)}});
                row.values["reading.code"_L1] = cellForm(measure.code);
                row.values["reading.date"_L1] = reading.date.toString(Qt::ISODate);
                rows.push_back(std::move(row));
            }
        }
        break;
    }
    return rows;
}

} // namespace atalaya::exchange
