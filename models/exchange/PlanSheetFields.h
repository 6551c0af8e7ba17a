#pragma once

#include "assessments/foundation/Language.h"
#include "assessments/strategy/PlanEdits.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <set>

namespace atalaya::exchange {

// What the sheets of a plan hold: which columns there are, and each value as plain canonical text, so that what was
// exported, what is there now and what came back are compared the same way. Internal to PlanSheets.

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

[[nodiscard]] QString sheetWord(PlanSheet sheet, const Language& language);
[[nodiscard]] QString headWord(const PlanColumn& column, const Language& language);
/// Of a field, for a person: "Cost", "Costs by year 2027", "Readings 2026-06-30".
[[nodiscard]] QString fieldWord(PlanThing thing, const QString& field, const Language& language);
[[nodiscard]] QString yesWord(bool yes, const Language& language);
/// The words for a choice, in the order of the exchange format's names, with those.
[[nodiscard]] std::vector<std::pair<QString, QString>> choiceWords(QLatin1StringView field, const Language& language);

/// Parts of one field, or of a cost or reading, are set apart by this.
inline constexpr QChar partMark{0x1f};
/// Values by field. Fields with many instances are named "costByYear/2027" and "readings/2026-06-30".
using PlanValues = std::map<QString, QString>;
inline constexpr auto costByYearField = "costByYear/";
inline constexpr auto readingsField = "readings/";

/// A cell holds no more characters, less some room for characters that are written as several.
inline constexpr qsizetype longestCellText = 32'000;
/// Text as a cell keeps it: composed, with line feeds only, no control characters, and not longer than a cell.
[[nodiscard]] QString cellForm(const QString& text);

/// Fields of which a cell could not hold all. Such a field cannot be changed through a sheet.
[[nodiscard]] PlanValues valuesOf(const Objective& objective, std::set<QString>* cut = nullptr);
[[nodiscard]] PlanValues valuesOf(const Action& action, std::set<QString>* cut = nullptr);
[[nodiscard]] PlanValues valuesOf(const Measure& measure, std::set<QString>* cut = nullptr);

/// Sets one field from its canonical text; an empty text of an instance takes it away.
void setValue(Objective& objective, const QString& field, const QString& value);
void setValue(Action& action, const QString& field, const QString& value);
void setValue(Measure& measure, const QString& field, const QString& value);

[[nodiscard]] QString moneyText(qint64 amount);
[[nodiscard]] QString rangeText(const CostRange& range);
[[nodiscard]] QString numberText(double value);

/// How objectives and actions are named in cells: by code where that is clear, else by id.
class PlanNames {
public:
    explicit PlanNames(const Plan& plan);
    [[nodiscard]] QString objective(const QUuid& id) const { return nameIn(m_objectives, id); }
    [[nodiscard]] QString action(const QUuid& id) const { return nameIn(m_actions, id); }
    /// What a cell shows of a canonical value.
    [[nodiscard]] QString shown(const PlanColumn& column, const QString& value, const Language& language) const;
    /// The same of a whole field, its parts with " / " between.
    [[nodiscard]] QString shownField(PlanThing thing, const QString& field, const QString& value,
                                     const Language& language) const;

private:
    [[nodiscard]] static QString nameIn(const std::map<QUuid, QString>& names, const QUuid& id);

    std::map<QUuid, QString> m_objectives;
    std::map<QUuid, QString> m_actions;
};

/// The plan with what the sheets show and nothing else: it travels to ministries inside the file, hidden, as what was
/// exported, and scenarios, risks and the checklist are not theirs.
[[nodiscard]] Plan shownPlan(const Plan& plan);
/// SHA-256 over the shown plan, in lower-case hexadecimal: which version a file was made from.
[[nodiscard]] QString shownPlanHash(const Plan& plan);

} // namespace atalaya::exchange
