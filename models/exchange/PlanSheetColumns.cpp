#include "models/exchange/PlanSheetColumns.h"

#include "models/exchange/ExchangeNames.h"
#include "models/exchange/PlanSheetValues.h"

#include <algorithm>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr auto sheetWords = "PlanSheets";

// Columns that several sheets have. Keys are written out, as they stand in files.

constexpr PlanColumn idColumnIn(PlanSheet sheet, const char* key) {
    return {sheet, key, QT_TRANSLATE_NOOP("PlanSheets", "Id"), "", 0, ColumnKind::Id, 12};
}
constexpr PlanColumn codeColumnIn(PlanSheet sheet, const char* key) {
    return {sheet, key, QT_TRANSLATE_NOOP("PlanSheets", "Code"), "code", 0, ColumnKind::Text, 9};
}
constexpr PlanColumn titleColumnIn(PlanSheet sheet, const char* key, const char* head) {
    return {sheet, key, head, "title", 0, ColumnKind::Text, 44};
}
constexpr PlanColumn descriptionColumnIn(PlanSheet sheet, const char* key) {
    return {sheet, key, QT_TRANSLATE_NOOP("PlanSheets", "Description"), "description", 0, ColumnKind::Text, 50};
}
constexpr PlanColumn objectiveColumnIn(PlanSheet sheet, const char* key, const char* field) {
    return {sheet, key, QT_TRANSLATE_NOOP("PlanSheets", "Belongs to objective"), field, 0, ColumnKind::Reference, 12};
}
/// `part` from 0: low, likely, high.
constexpr PlanColumn costColumnIn(PlanSheet sheet, const char* key, const char* field, int part) {
    constexpr std::array heads{QT_TRANSLATE_NOOP("PlanSheets", "Cost, low"),
                               QT_TRANSLATE_NOOP("PlanSheets", "Cost, likely"),
                               QT_TRANSLATE_NOOP("PlanSheets", "Cost, high")};
    return {sheet, key, heads.at(static_cast<std::size_t>(part)), field, part, ColumnKind::Money, 14};
}
constexpr PlanColumn currencyColumnIn(PlanSheet sheet, const char* key) {
    return {sheet, key, QT_TRANSLATE_NOOP("PlanSheets", "Currency"), "", 0, ColumnKind::Currency, 10};
}

constexpr std::array planColumns{
    idColumnIn(PlanSheet::Objectives, "objective.id"),
    codeColumnIn(PlanSheet::Objectives, "objective.code"),
    titleColumnIn(PlanSheet::Objectives, "objective.title", QT_TRANSLATE_NOOP("PlanSheets", "Objective")),
    descriptionColumnIn(PlanSheet::Objectives, "objective.description"),
    objectiveColumnIn(PlanSheet::Objectives, "objective.parent", "parent"),
    PlanColumn{PlanSheet::Objectives, "objective.commitments", QT_TRANSLATE_NOOP("PlanSheets", "Commitments"),
               "commitments", 0, ColumnKind::Codes, 16},
    PlanColumn{PlanSheet::Objectives, "objective.indicators", QT_TRANSLATE_NOOP("PlanSheets", "Indicators"),
               "indicators", 0, ColumnKind::Codes, 20},

    idColumnIn(PlanSheet::Actions, "action.id"),
    codeColumnIn(PlanSheet::Actions, "action.code"),
    titleColumnIn(PlanSheet::Actions, "action.title", QT_TRANSLATE_NOOP("PlanSheets", "Action")),
    descriptionColumnIn(PlanSheet::Actions, "action.description"),
    objectiveColumnIn(PlanSheet::Actions, "action.objective", "objective"),
    PlanColumn{PlanSheet::Actions, "action.leadBody", QT_TRANSLATE_NOOP("PlanSheets", "Lead body"), "leadBody", 0,
               ColumnKind::Text, 26},
    PlanColumn{PlanSheet::Actions, "action.supportingBodies",
               QT_TRANSLATE_NOOP("PlanSheets", "Supporting bodies, one a line"), "supportingBodies", 0,
               ColumnKind::Lines, 30},
    PlanColumn{PlanSheet::Actions, "action.measure", QT_TRANSLATE_NOOP("PlanSheets", "What is counted"), "measure", 0,
               ColumnKind::Text, 30},
    PlanColumn{PlanSheet::Actions, "action.status", QT_TRANSLATE_NOOP("PlanSheets", "Status"), "status", 0,
               ColumnKind::Choice, 12},
    PlanColumn{PlanSheet::Actions, "action.progress", QT_TRANSLATE_NOOP("PlanSheets", "Progress, percent"), "progress",
               0, ColumnKind::Percent, 11},
    PlanColumn{PlanSheet::Actions, "action.start", QT_TRANSLATE_NOOP("PlanSheets", "Start"), "start", 0,
               ColumnKind::Date, 12},
    PlanColumn{PlanSheet::Actions, "action.end", QT_TRANSLATE_NOOP("PlanSheets", "End"), "end", 0, ColumnKind::Date,
               12},
    costColumnIn(PlanSheet::Actions, "action.costLow", "cost", 0),
    costColumnIn(PlanSheet::Actions, "action.cost", "cost", 1),
    costColumnIn(PlanSheet::Actions, "action.costHigh", "cost", 2),
    currencyColumnIn(PlanSheet::Actions, "action.currency"),
    PlanColumn{PlanSheet::Actions, "action.fundingSource", QT_TRANSLATE_NOOP("PlanSheets", "Funding source"),
               "fundingSource", 0, ColumnKind::Text, 26},
    PlanColumn{PlanSheet::Actions, "action.fundingSecured", QT_TRANSLATE_NOOP("PlanSheets", "Funding secured"),
               "fundingSecured", 0, ColumnKind::Flag, 10},
    PlanColumn{PlanSheet::Actions, "action.mustDo", QT_TRANSLATE_NOOP("PlanSheets", "Must be done"), "mustDo", 0,
               ColumnKind::Flag, 10},
    PlanColumn{PlanSheet::Actions, "action.dependencies",
               QT_TRANSLATE_NOOP("PlanSheets", "Waits for actions, one a line"), "dependencies", 0,
               ColumnKind::Dependencies, 14},
    PlanColumn{PlanSheet::Actions, "action.lifts",
               QT_TRANSLATE_NOOP("PlanSheets", "Lifts indicators to stage, one a line"), "lifts", 0, ColumnKind::Lifts,
               16},

    PlanColumn{PlanSheet::Costs, "cost.action", QT_TRANSLATE_NOOP("PlanSheets", "Id of the action"), "", 0,
               ColumnKind::Id, 12},
    PlanColumn{PlanSheet::Costs, "cost.code", QT_TRANSLATE_NOOP("PlanSheets", "Code of the action"), "", 0,
               ColumnKind::Info, 9},
    PlanColumn{PlanSheet::Costs, "cost.year", QT_TRANSLATE_NOOP("PlanSheets", "Year"), "", 0, ColumnKind::Year, 8},
    costColumnIn(PlanSheet::Costs, "cost.low", "costByYear", 0),
    costColumnIn(PlanSheet::Costs, "cost.likely", "costByYear", 1),
    costColumnIn(PlanSheet::Costs, "cost.high", "costByYear", 2),
    currencyColumnIn(PlanSheet::Costs, "cost.currency"),

    idColumnIn(PlanSheet::Measures, "measure.id"),
    codeColumnIn(PlanSheet::Measures, "measure.code"),
    titleColumnIn(PlanSheet::Measures, "measure.title", QT_TRANSLATE_NOOP("PlanSheets", "Measure")),
    objectiveColumnIn(PlanSheet::Measures, "measure.objective", "objective"),
    PlanColumn{PlanSheet::Measures, "measure.action", QT_TRANSLATE_NOOP("PlanSheets", "Belongs to action"), "action", 0,
               ColumnKind::Reference, 12},
    PlanColumn{PlanSheet::Measures, "measure.unit", QT_TRANSLATE_NOOP("PlanSheets", "Unit"), "unit", 0,
               ColumnKind::Text, 12},
    PlanColumn{PlanSheet::Measures, "measure.baseline", QT_TRANSLATE_NOOP("PlanSheets", "Baseline"), "baseline", 0,
               ColumnKind::Number, 12},
    PlanColumn{PlanSheet::Measures, "measure.baselineDate", QT_TRANSLATE_NOOP("PlanSheets", "Day of the baseline"),
               "baseline", 1, ColumnKind::Date, 12},
    PlanColumn{PlanSheet::Measures, "measure.target", QT_TRANSLATE_NOOP("PlanSheets", "Target"), "target", 0,
               ColumnKind::Number, 12},
    PlanColumn{PlanSheet::Measures, "measure.targetDate", QT_TRANSLATE_NOOP("PlanSheets", "Day of the target"),
               "target", 1, ColumnKind::Date, 12},
    PlanColumn{PlanSheet::Measures, "measure.source", QT_TRANSLATE_NOOP("PlanSheets", "Source"), "source", 0,
               ColumnKind::Text, 30},
    PlanColumn{PlanSheet::Measures, "measure.frequency", QT_TRANSLATE_NOOP("PlanSheets", "How often it is read"),
               "frequency", 0, ColumnKind::Choice, 16},

    PlanColumn{PlanSheet::Readings, "reading.measure", QT_TRANSLATE_NOOP("PlanSheets", "Id of the measure"), "", 0,
               ColumnKind::Id, 12},
    PlanColumn{PlanSheet::Readings, "reading.code", QT_TRANSLATE_NOOP("PlanSheets", "Code of the measure"), "", 0,
               ColumnKind::Info, 9},
    PlanColumn{PlanSheet::Readings, "reading.date", QT_TRANSLATE_NOOP("PlanSheets", "Day"), "", 0, ColumnKind::Date,
               12},
    PlanColumn{PlanSheet::Readings, "reading.value", QT_TRANSLATE_NOOP("PlanSheets", "Value"), "readings", 0,
               ColumnKind::Number, 12},
    PlanColumn{PlanSheet::Readings, "reading.note", QT_TRANSLATE_NOOP("PlanSheets", "Note"), "readings", 1,
               ColumnKind::Text, 40},
};

} // namespace

PlanThing thingOf(PlanSheet sheet) {
    switch (sheet) {
    case PlanSheet::Objectives:
        return PlanThing::Objective;
    case PlanSheet::Actions:
    case PlanSheet::Costs:
        return PlanThing::Action;
    case PlanSheet::Measures:
    case PlanSheet::Readings:
        break;
    }
    return PlanThing::Measure;
}

std::vector<const PlanColumn*> planColumnsOf(PlanSheet sheet) {
    std::vector<const PlanColumn*> columns;
    for (const PlanColumn& column : planColumns) {
        if (column.sheet == sheet) {
            columns.push_back(&column);
        }
    }
    return columns;
}

const PlanColumn* columnByKey(QStringView key) {
    const auto found = std::find_if(planColumns.begin(), planColumns.end(),
                                    [key](const PlanColumn& column) { return key == QLatin1StringView(column.key); });
    return found == planColumns.end() ? nullptr : &*found;
}

const PlanColumn* columnOfField(PlanThing thing, QStringView field) {
    const auto found = std::find_if(planColumns.begin(), planColumns.end(), [&](const PlanColumn& column) {
        return thingOf(column.sheet) == thing && field == QLatin1StringView(column.field);
    });
    return found == planColumns.end() ? nullptr : &*found;
}

QString sheetWord(PlanSheet sheet, const Language& language) {
    switch (sheet) {
    case PlanSheet::Objectives:
        return language.translate("PlanSheets", "Objectives");
    case PlanSheet::Actions:
        return language.translate("PlanSheets", "Actions");
    case PlanSheet::Costs:
        return language.translate("PlanSheets", "Costs by year");
    case PlanSheet::Measures:
        return language.translate("PlanSheets", "Measures");
    case PlanSheet::Readings:
        break;
    }
    return language.translate("PlanSheets", "Readings");
}

QString headWord(const PlanColumn& column, const Language& language) {
    return language.translate(sheetWords, column.head);
}

QString fieldWord(PlanThing thing, const QString& field, const Language& language) {
    if (field.startsWith(QLatin1StringView(costByYearField))) {
        return language.translate("PlanSheets", "Cost in %1", "a year").arg(field.section(u'/', 1));
    }
    if (field.startsWith(QLatin1StringView(readingsField))) {
        const QDate day = QDate::fromString(field.section(u'/', 1), Qt::ISODate);
        return language.translate("PlanSheets", "Reading of %1", "a day").arg(language.shortDate(day));
    }
    if (field == u"cost"_s) {
        return language.translate("PlanSheets", "Cost: low, likely, high");
    }
    const PlanColumn* column = columnOfField(thing, field);
    return column == nullptr ? field : headWord(*column, language);
}

QString yesWord(bool yes, const Language& language) {
    return yes ? language.translate("PlanSheets", "yes") : language.translate("PlanSheets", "no");
}

std::vector<std::pair<QString, QString>> choiceWords(QLatin1StringView field, const Language& language) {
    std::vector<std::pair<QString, QString>> words;
    if (field == "status"_L1) {
        const auto add = [&words](ActionStatus status, const QString& word) {
            words.emplace_back(exchangeName(status), word);
        };
        add(ActionStatus::Proposed, language.translate("PlanSheets", "proposed", "an action"));
        add(ActionStatus::Approved, language.translate("PlanSheets", "approved", "an action"));
        add(ActionStatus::Running, language.translate("PlanSheets", "running", "an action"));
        add(ActionStatus::Done, language.translate("PlanSheets", "done", "an action"));
        add(ActionStatus::Stopped, language.translate("PlanSheets", "stopped", "an action"));
    } else if (field == "frequency"_L1) {
        const auto add = [&words](Frequency frequency, const QString& word) {
            words.emplace_back(exchangeName(frequency), word);
        };
        add(Frequency::Unstated, language.translate("PlanSheets", "not stated"));
        add(Frequency::Monthly, language.translate("PlanSheets", "monthly"));
        add(Frequency::Quarterly, language.translate("PlanSheets", "quarterly"));
        add(Frequency::HalfYearly, language.translate("PlanSheets", "half-yearly"));
        add(Frequency::Yearly, language.translate("PlanSheets", "yearly"));
        add(Frequency::EveryTwoYears, language.translate("PlanSheets", "every two years"));
    }
    return words;
}

} // namespace atalaya::exchange
