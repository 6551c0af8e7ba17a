#pragma once

#include "assessments/strategy/Plan.h"

#include <QString>

#include <map>
#include <set>

namespace atalaya::exchange {

// What the sheets hold of a plan, field by field, as canonical text (PlanSheetText). Internal to PlanSheets.

/// Values by field. Fields with many instances are named "costByYear/2027" and "readings/2026-06-30".
using PlanValues = std::map<QString, QString>;
inline constexpr auto costByYearField = "costByYear/";
inline constexpr auto readingsField = "readings/";

/// Fields of which a cell could not hold all. Such a field cannot be changed through a sheet.
[[nodiscard]] PlanValues valuesOf(const Objective& objective, std::set<QString>* cut = nullptr);
[[nodiscard]] PlanValues valuesOf(const Action& action, std::set<QString>* cut = nullptr);
[[nodiscard]] PlanValues valuesOf(const Measure& measure, std::set<QString>* cut = nullptr);

/// Sets one field from its canonical text; an empty text of an instance takes it away.
void setValue(Objective& objective, const QString& field, const QString& value);
void setValue(Action& action, const QString& field, const QString& value);
void setValue(Measure& measure, const QString& field, const QString& value);

/// The plan with what the sheets show and nothing else: it travels to ministries inside the file, hidden, as what was
/// exported, and scenarios, risks and the checklist are not theirs.
[[nodiscard]] Plan shownPlan(const Plan& plan);
/// SHA-256 over the shown plan, in lower-case hexadecimal: which version a file was made from.
[[nodiscard]] QString shownPlanHash(const Plan& plan);

} // namespace atalaya::exchange
