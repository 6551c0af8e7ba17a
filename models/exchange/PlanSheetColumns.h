#pragma once

#include "assessments/foundation/Language.h"

#include <QString>

#include <array>
#include <vector>

namespace atalaya::exchange {

// Which sheets and columns a workbook of the plan has, and what they are called. Internal to PlanSheets.

enum class PlanSheet { Objectives, Actions, Costs, Measures, Readings };
inline constexpr std::array planSheets{PlanSheet::Objectives, PlanSheet::Actions, PlanSheet::Costs, PlanSheet::Measures,
                                       PlanSheet::Readings};
/// What a sheet's rows tell of.
enum class PlanThing { Objective, Action, Measure };
[[nodiscard]] PlanThing thingOf(PlanSheet sheet);

enum class ColumnKind {
    Id,           ///< whose row it is
    Info,         ///< shown beside the id, never read into a field
    Text,         ///< may have lines
    Lines,        ///< several texts, one a line
    Codes,        ///< of the framework, set apart by commas
    Lifts,        ///< "P03-01: 3", one a line
    Reference,    ///< an objective or action by its code or id
    Dependencies, ///< actions by their codes or ids, one a line
    Choice,
    Flag,
    Percent, ///< 0 to 100, whole
    Date,
    Money,
    Number,
    Year,
    Currency ///< always the plan's
};

struct PlanColumn {
    PlanSheet sheet;
    const char* key;   ///< stands in the hidden row; part of the format: add, never change
    const char* head;  ///< context PlanSheets
    const char* field; ///< of the thing; empty for what is no field
    int part;          ///< of a field with several columns, from 0
    ColumnKind kind;
    double width; ///< in characters
};
[[nodiscard]] std::vector<const PlanColumn*> planColumnsOf(PlanSheet sheet);
/// Null for what is no key.
[[nodiscard]] const PlanColumn* columnByKey(QStringView key);

/// The first of a field; null for what is no field.
[[nodiscard]] const PlanColumn* columnOfField(PlanThing thing, QStringView field);

[[nodiscard]] QString sheetWord(PlanSheet sheet, const Language& language);
[[nodiscard]] QString headWord(const PlanColumn& column, const Language& language);
/// Of a field, for a person: "Cost", "Costs by year 2027", "Readings 2026-06-30".
[[nodiscard]] QString fieldWord(PlanThing thing, const QString& field, const Language& language);
[[nodiscard]] QString yesWord(bool yes, const Language& language);
/// The words for a choice, in the order of the exchange format's names, with those.
[[nodiscard]] std::vector<std::pair<QString, QString>> choiceWords(QLatin1StringView field, const Language& language);

} // namespace atalaya::exchange
