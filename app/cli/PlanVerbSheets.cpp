#include "app/cli/PlanVerbSheets.h"

#include "app/cli/Choosing.h"
#include "app/cli/Files.h"
#include "app/cli/Speech.h"
#include "assessments/assessment/ApprovalLock.h"
#include "models/commands/AssessmentEditor.h"
#include "models/exchange/PlanSheets.h"
#include "models/exchange/SpreadsheetReading.h"

#include <QJsonArray>

#include <algorithm>

namespace atalaya::cli {
namespace {

using namespace Qt::StringLiterals;
using Kind = SheetDifference::Kind;

/// Read before the workspace is opened: who names that as the workbook would have SQLite's locks dropped.
Result<QByteArray> bytesOfWorkbook(const Invocation& invocation) {
    return readInput(invocation.arguments.at(2), exchange::SpreadsheetLimits().bytes);
}

Result<PlanSheetsComparison> comparedWorkbook(const Framework& framework, const Assessment& assessment,
                                              const QByteArray& bytes) {
    return comparePlanSheets(framework, assessment, bytes, spoken(), Surroundings::real().newId);
}

int countOfProblems(const PlanSheetsComparison& comparison) {
    return static_cast<int>(std::count_if(comparison.findings.begin(), comparison.findings.end(),
                                          [](const SheetFinding& one) { return one.isProblem; }));
}

void printFindings(Console& console, const PlanSheetsComparison& comparison) {
    for (const bool problems : {true, false}) {
        for (const SheetFinding& finding : comparison.findings) {
            if (finding.isProblem == problems) {
                console.line(problems ? CliText::tr("Problem: %1").arg(finding.text())
                                      : CliText::tr("Note: %1").arg(finding.text()));
            }
        }
    }
    if (const int more = comparison.moreFindings; more > 0) {
        console.line(CliText::tr("%n more problems and notes.", nullptr, more));
    }
}

QString kindInWords(Kind kind) {
    switch (kind) {
    case Kind::Changed:
        return CliText::tr("changed");
    case Kind::New:
        return CliText::tr("new");
    case Kind::Removed:
        return CliText::tr("removed");
    case Kind::Conflict:
        break;
    }
    return CliText::tr("conflict");
}

/// On one line, whatever was typed.
QString lineOf(const QString& value) {
    return value.isEmpty() ? u"-"_s : value.simplified();
}

QString nameOfThing(const SheetDifference& one) {
    return lineOf(one.code.isEmpty() ? one.title : one.code + u' ' + one.title);
}

QString textOfDifference(const SheetDifference& one, bool knowsExported) {
    const QString what =
        one.field.isEmpty()
            ? (one.isGone ? CliText::tr("the row was deleted") : CliText::tr("the row is not in the plan"))
            : CliText::tr("%1; exported: %2; now: %3; in the sheet: %4", "a field, values")
                  .arg(one.fieldName, knowsExported ? lineOf(one.exported) : CliText::tr("not known"),
                       lineOf(one.current), lineOf(one.sheet));
    return one.place.isEmpty()
               ? CliText::tr("%1: %2: %3", "A4 and its title, changed or new, what is different")
                     .arg(nameOfThing(one), kindInWords(one.kind), what)
               : CliText::tr("%1: %2 (%3): %4", "A4 and its title, changed or new, Actions!F12, what is different")
                     .arg(nameOfThing(one), kindInWords(one.kind), one.place, what);
}

QString wordOfKind(Kind kind) {
    switch (kind) {
    case Kind::Changed:
        return u"changed"_s;
    case Kind::New:
        return u"new"_s;
    case Kind::Removed:
        return u"removed"_s;
    case Kind::Conflict:
        break;
    }
    return u"conflict"_s;
}

QString wordOfThing(SheetDifference::Thing thing) {
    switch (thing) {
    case SheetDifference::Thing::Plan:
        return u"plan"_s;
    case SheetDifference::Thing::Objective:
        return u"objective"_s;
    case SheetDifference::Thing::Action:
        return u"action"_s;
    case SheetDifference::Thing::Measure:
        break;
    }
    return u"measure"_s;
}

/// For scripts. Members are added, never changed. `exported` is null where the workbook does not say.
QJsonObject jsonOf(const SheetDifference& one, bool knowsExported) {
    return {{u"thing"_s, wordOfThing(one.thing)},
            {u"id"_s, one.id.isNull() ? QString() : one.id.toString(QUuid::WithoutBraces)},
            {u"code"_s, one.code},
            {u"title"_s, one.title},
            {u"field"_s, one.field},
            {u"kind"_s, wordOfKind(one.kind)},
            {u"place"_s, one.place},
            {u"exported"_s, knowsExported ? QJsonValue(one.exported) : QJsonValue()},
            {u"current"_s, one.current},
            {u"sheet"_s, one.sheet},
            {u"deletes"_s, isDeletion(one)},
            {u"locked"_s, one.isLocked}};
}

QJsonObject jsonOf(const PlanSheetsComparison& comparison) {
    QJsonArray differences;
    for (const SheetDifference& one : comparison.differences) {
        differences.append(jsonOf(one, comparison.knowsExported));
    }
    QJsonArray findings;
    for (const SheetFinding& one : comparison.findings) {
        findings.append(QJsonObject{{u"kind"_s, one.isProblem ? u"problem"_s : u"note"_s},
                                    {u"place"_s, one.place()},
                                    {u"sentence"_s, one.sentence}});
    }
    return {{u"differences"_s, differences},
            {u"findings"_s, findings},
            {u"moreFindings"_s, comparison.moreFindings},
            {u"planIsAsExported"_s, comparison.isCurrent}};
}

void printDifferences(Console& console, const PlanSheetsComparison& comparison) {
    bool isAnyLocked = false;
    for (const SheetDifference& one : comparison.differences) {
        const QString text = textOfDifference(one, comparison.knowsExported);
        console.line(one.isLocked ? CliText::tr("Locked by the approval: %1").arg(text) : text);
        isAnyLocked = isAnyLocked || one.isLocked;
    }
    if (isAnyLocked) {
        console.line(whyApprovalLocks());
    }
}

/// "keep" or "take"; nothing for another word.
std::optional<bool> takes(const Invocation& invocation, const char* option) {
    const QString word = invocation.isSet(option) ? invocation.value(option).toLower() : u"keep"_s;
    return word == "take"_L1 ? std::optional(true) : word == "keep"_L1 ? std::optional(false) : std::nullopt;
}

/// Skip: it was to be taken, and approval locks it.
std::vector<SheetChoice> choicesFor(const PlanSheetsComparison& comparison, bool conflicts, bool removed) {
    std::vector<SheetChoice> choices;
    for (const SheetDifference& one : comparison.differences) {
        const bool isWanted = (one.kind != Kind::Conflict || conflicts) && (!isDeletion(one) || removed);
        choices.push_back(!isWanted ? SheetChoice::Keep : one.isLocked ? SheetChoice::Skip : SheetChoice::Take);
    }
    return choices;
}

QString whatBecameOf(SheetChoice choice, const QString& difference) {
    switch (choice) {
    case SheetChoice::Take:
        return CliText::tr("Taken: %1").arg(difference);
    case SheetChoice::Skip:
        return CliText::tr("Locked by the approval, not taken: %1").arg(difference);
    case SheetChoice::Keep:
        break;
    }
    return CliText::tr("Kept as it is: %1").arg(difference);
}

} // namespace

Done comparePlanSheetsWith(const Invocation& invocation) {
    const auto bytes = bytesOfWorkbook(invocation);
    if (!bytes) {
        return fault(bytes.error());
    }
    const auto opened = openAssessment(invocation.arguments.at(1), invocation.value("assessment"));
    if (!opened) {
        return fault(opened.error());
    }
    const auto comparison = comparedWorkbook(*opened->chosen.framework, opened->chosen.assessment, *bytes);
    if (!comparison) {
        return fault(comparison.error());
    }
    const bool isForScript = invocation.isSet("json");
    if (isForScript) {
        invocation.console.json(jsonOf(*comparison));
    } else {
        printFindings(invocation.console, *comparison);
        printDifferences(invocation.console, *comparison);
    }
    if (const int problems = countOfProblems(*comparison); problems > 0) {
        return fault(CliText::tr("The workbook has %n problems. Mend them in the spreadsheet, then compare again.",
                                 nullptr, problems));
    }
    if (comparison->differences.empty() && !isForScript) {
        invocation.console.line(CliText::tr("The workbook says nothing that the plan does not say already."));
    }
    return {};
}

Done takePlanSheets(const Invocation& invocation) {
    const auto conflicts = takes(invocation, "conflicts");
    const auto removed = takes(invocation, "removed");
    if (!conflicts || !removed) {
        return wrongUse(CliText::tr("--conflicts and --removed take “keep” or “take”."));
    }
    const auto bytes = bytesOfWorkbook(invocation);
    if (!bytes) {
        return fault(bytes.error());
    }
    auto workspace = openWorkspace(invocation.arguments.at(1), Workspace::Mode::ReadWrite);
    if (!workspace) {
        return fault(workspace.error());
    }
    const auto summary = chooseAssessment(**workspace, invocation.value("assessment"));
    if (!summary) {
        return fault(summary.error());
    }
    auto editor = AssessmentEditor::open(**workspace, summary->id);
    if (!editor) {
        return fault(editor.error());
    }
    const auto comparison = comparedWorkbook(*editor->framework(), editor->snapshot(), *bytes);
    if (!comparison) {
        return fault(comparison.error());
    }
    printFindings(invocation.console, *comparison);
    if (const int problems = countOfProblems(*comparison); problems > 0) {
        return fault(CliText::tr("The workbook has %n problems, so nothing was taken. Mend them in the spreadsheet, "
                                 "then try again.",
                                 nullptr, problems));
    }
    const std::vector<SheetChoice> choices = choicesFor(*comparison, *conflicts, *removed);
    const auto change = changeForSheets(*editor->framework(), editor->snapshot(), *comparison, choices);
    if (!change) {
        return fault(change.error());
    }
    if (!change->isEmpty()) {
        const auto applied = editor->apply(*change, CliText::tr("changes of a workbook on the command line"));
        if (!applied) {
            return fault(applied.error());
        }
    }
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const QString text = textOfDifference(comparison->differences[i], comparison->knowsExported);
        invocation.console.line(whatBecameOf(choices[i], text));
    }
    const auto countOf = [&choices](SheetChoice choice) {
        return static_cast<int>(std::count(choices.begin(), choices.end(), choice));
    };
    const int taken = countOf(SheetChoice::Take);
    const auto all = static_cast<int>(choices.size());
    invocation.console.line(
        CliText::tr("Differences taken: %1 of %2.").arg(spoken().whole(taken), spoken().whole(all)));
    const auto deletions =
        static_cast<int>(std::count_if(comparison->differences.begin(), comparison->differences.end(), &isDeletion));
    if (deletions > 0 && !*removed) {
        invocation.console.line(
            CliText::tr("%n deletions were not carried out, as only “--removed take” does so.", nullptr, deletions));
    }
    if (const int locked = countOf(SheetChoice::Skip); locked > 0) {
        return fault(CliText::tr("%n differences were not taken, as the assessment is approved and locked for all but "
                                 "reports on its plan. Reopen it with a reason, then take the workbook again.",
                                 nullptr, locked));
    }
    return {};
}

} // namespace atalaya::cli
