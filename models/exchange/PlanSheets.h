#pragma once

#include "assessments/assessment/Assessment.h"
#include "assessments/foundation/Language.h"
#include "assessments/strategy/PlanEdits.h"

#include <QDateTime>

#include <functional>

namespace atalaya {

// The action plan as a workbook that ministries edit in their spreadsheet and send back, and what came back compared
// with the plan. Nothing is changed before changeForSheets(), whose result is one edit.

/// The workbook (.xlsx): sheets to read, objectives, actions, costs by year, measures and readings, in `language`. Each
/// row says in its first column whose it is; a hidden first row says which column is which, so that columns may be
/// moved and headed anew; a hidden sheet keeps what was exported. Holds nothing else of the assessment: no risks,
/// scenarios, vision or checklist. Text is written as text, whatever it begins with. The same plan, language and
/// moment give the same bytes. Refused when the plan has more rows than would be read back.
[[nodiscard]] Result<QByteArray> writePlanSheets(const Assessment& assessment, const Language& language,
                                                 const QDateTime& made);

/// What is to be said of a cell, a row's first cell, or a sheet as a whole.
struct SheetFinding {
    bool isProblem = false; ///< else a note: what stands there was read, and how
    QString sheet;          ///< empty: of the whole workbook
    QString cell;           ///< "F12"; empty: of the whole sheet
    QString sentence;       ///< ends with the next step
    QUuid thing{};          ///< in whose rows it was found; null where that is nobody's, or not known
    QString name{};         ///< of that, "A7 Duty roster": a row is seldom numbered as its code; may be empty

    /// "Actions!F12"
    [[nodiscard]] QString place() const;
    /// "Actions!F12 (A7 Duty roster)"
    [[nodiscard]] QString heading() const;
    /// "Actions!F12 (A7 Duty roster): The cost is below 0. ..."
    [[nodiscard]] QString text() const;
    bool operator==(const SheetFinding&) const = default;
};

/// One thing that the workbook says otherwise than the plan.
struct SheetDifference {
    enum class Thing { Plan, Objective, Action, Measure };
    enum class Kind {
        Changed, ///< by the sheet alone
        New,     ///< a row, a year's cost or a reading that was not there
        Removed, ///< a row was deleted, or a year's cost or a reading
        Conflict ///< the plan has changed as well since it was exported
    };
    Thing thing = Thing::Action;
    QUuid id;     ///< null for the plan, of which only the currency can differ
    QString code; ///< "A4", as the plan has it, else as the sheet has it
    QString title;
    QString field;     ///< key; empty: the thing as a whole
    QString fieldName; ///< for a person; empty as `field`
    QString exported;  ///< for a person, as the two below; empty when it is not known or was not there
    QString current;
    QString sheet;
    /// The three above as the language of the differences writes amounts and dates.
    struct Written {
        QString exported{}, current{}, sheet{};
    };
    Written written{};
    QString place; ///< "Actions!F12"; empty for what is no longer in the workbook
    Kind kind = Kind::Changed;
    bool isGone = false; ///< taking it removes the thing; with `field` empty only
    /// The assessment is approved, and this is more than a report on its plan: whyApprovalLocks(). Taking it is
    /// refused.
    bool isLocked = false;
    /// What taking it writes, in a form of its own: by field.
    std::map<QString, QString> values;
};

/// Keep: the plan stays as it is. Take: as the sheet says. Skip: not decided; the plan stays as it is for now, and the
/// next comparison asks again, as after Keep while the workbook still says so.
enum class SheetChoice { Keep, Take, Skip };

/// To begin with: changed and new values are taken; what was removed, and conflicts, wait for a person. What is locked
/// is skipped.
[[nodiscard]] SheetChoice suggestedChoice(const SheetDifference& difference);

/// Whether taking it deletes something: the row of a thing, of a year's cost or of a reading is missing from the sheet,
/// also where the plan has changed it since.
[[nodiscard]] bool isDeletion(const SheetDifference& difference);

/// Whether the approval of `assessment` refuses the difference, judged alone: taking it is no report, see isReport().
/// Nothing is locked while the assessment is not approved.
[[nodiscard]] bool approvalLocks(const Assessment& assessment, const SheetDifference& difference);

struct PlanSheetsComparison {
    QDateTime made;                     ///< when the workbook was exported; invalid when it does not say
    bool knowsExported = false;         ///< false: conflicts cannot be told from changes
    bool isCurrent = false;             ///< the plan is still what was exported
    std::vector<SheetFinding> findings; ///< as they were met; of more than five hundred rather the problems
    int moreFindings = 0;               ///< beyond those
    std::vector<SheetDifference> differences;
    QString comparedWith; ///< hash of the plan it was compared with

    [[nodiscard]] bool hasProblems() const;
};

/// Compares a workbook that came back with the plan. Treats `bytes` as hostile. A thing with a problem in any of its
/// rows is left out whole, with all its differences, and its first problem says so where it has any; a problem of the
/// whole workbook leaves out everything, and more than ten thousand differences are one. `newId` gives new rows their
/// ids; `language` is that of the words in differences. The error is of a file that cannot be looked at: no workbook,
/// damaged, too large, another assessment's.
[[nodiscard]] Result<PlanSheetsComparison> comparePlanSheets(const Framework& framework, const Assessment& assessment,
                                                             const QByteArray& bytes, const Language& language,
                                                             const std::function<QUuid()>& newId);

/// The one change that carries out what was chosen, `choices` by the place of each difference; one that is not there is
/// skipped. Empty when nothing was taken. Checked as a whole by the plan's rules; Refused when the plan is no longer
/// the one compared with, what was taken does not hold together without what was not, or approval locks any of it.
[[nodiscard]] Result<ChangePlan> changeForSheets(const Framework& framework, const Assessment& assessment,
                                                 const PlanSheetsComparison& comparison,
                                                 const std::vector<SheetChoice>& choices);

} // namespace atalaya
