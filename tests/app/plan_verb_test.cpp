// The plan goes out as a workbook and a calendar, and what came back goes in, by the command line.
#include "models/commands/AssessmentEditor.h"
#include "tests/app/BadInput.h"
#include "tests/models/exchange/PlanWorkbook.h"
#include "tests/support/Builders.h"

#include <QJsonArray>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class PlanVerbTest : public BadInput {
protected:
    void SetUp() override {
        file = smallWorkspace();
        book = path("plan.xlsx");
        Action guard = action(u"A1"_s, u"Guard the harbour"_s, u"Harbour Master"_s);
        Action light = action(u"A2"_s, u"Light the buoys"_s, u"Pilots"_s);
        ChangePlan change;
        change.head = StrategyHead{u"USD"_s, {}, {}};
        change.objectives = {{idOf(u"O1"_s), u"Answer at all hours"_s, u"O1"_s}};
        change.actions = {guard, light};
        apply(change);
    }
    static Action action(const QString& code, const QString& title, const QString& body) {
        Action made;
        made.id = idOf(code);
        made.code = code;
        made.title = title;
        made.objective = idOf(u"O1"_s);
        made.leadBody = body;
        made.start = QDate(2026, 6, 1);
        made.end = QDate(2026, 12, 31);
        made.cost = CostRange(200);
        return made;
    }
    /// As somebody does in the window.
    void apply(const Change& change) const {
        auto workspace = Workspace::open(file, Surroundings::real());
        ASSERT_TRUE(workspace) << workspace.error().sentence.toStdString();
        auto editor = AssessmentEditor::open(**workspace, only(**workspace));
        ASSERT_TRUE(editor) << editor.error().sentence.toStdString();
        const auto applied = editor->apply(change);
        ASSERT_TRUE(applied) << applied.error().sentence.toStdString();
    }
    [[nodiscard]] Plan plan() const {
        const auto workspace = Workspace::open(file, Surroundings::real(), Workspace::Mode::ReadOnly);
        EXPECT_TRUE(workspace);
        const auto assessment = (*workspace)->assessment(only(**workspace));
        EXPECT_TRUE(assessment);
        return assessment ? assessment->plan : Plan();
    }
    static QUuid only(const Workspace& workspace) {
        const auto all = workspace.assessments();
        EXPECT_TRUE(all && all->size() == 1);
        return all && !all->empty() ? all->front().id : QUuid();
    }
    void writeBook() const { ASSERT_TRUE(isDone(run({u"plan"_s, u"export"_s, file, u"-o"_s, book}))); }
    [[nodiscard]] static QString cellOf(const PlanWorkbook& sheets, const QString& key, const QString& code) {
        return sheets.cell(PlanWorkbook::Actions, key,
                           sheets.row(PlanWorkbook::Actions, idOf(code).toString(QUuid::WithoutBraces)));
    }
    /// The exported workbook with another title for A1, and whatever else `edit` does to it.
    void sendBack(const std::function<void(PlanWorkbook&)>& edit = {}) const {
        writeBook();
        PlanWorkbook sheets(contentOf(book));
        sheets.setText(PlanWorkbook::Actions, cellOf(sheets, u"action.title"_s, u"A1"_s), u"Watch the harbour"_s);
        if (edit) {
            edit(sheets);
        }
        write(book, sheets.bytes());
    }

    QString file;
    QString book;
};

TEST_F(PlanVerbTest, WhatWasExportedComesBackWithoutADifference) {
    writeBook();
    EXPECT_TRUE(isFault(run({u"plan"_s, u"export"_s, file, u"-o"_s, book}))) << "it is not replaced unasked";
    const QByteArray before = contentOf(file);
    const Finished compared = run({u"plan"_s, u"compare"_s, file, book});
    EXPECT_TRUE(isDone(compared));
    EXPECT_TRUE(compared.out.contains("says nothing that the plan does not say")) << compared.out.toStdString();
    const Finished taken = run({u"plan"_s, u"take"_s, file, book});
    EXPECT_TRUE(isDone(taken));
    EXPECT_TRUE(taken.out.contains("Differences taken: 0 of 0.")) << taken.out.toStdString();
    EXPECT_TRUE(contentOf(file) == before);
}

TEST_F(PlanVerbTest, ComparePrintsEachDifferenceWithItsCellAndChangesNothing) {
    sendBack();
    const QString cell = cellOf(PlanWorkbook(contentOf(book)), u"action.title"_s, u"A1"_s);
    const Plan before = plan();
    const Finished compared = run({u"plan"_s, u"compare"_s, file, book});
    EXPECT_TRUE(isDone(compared));
    EXPECT_TRUE(compared.text().contains(u"Actions!"_s + cell)) << compared.out.toStdString();
    EXPECT_TRUE(compared.out.contains("exported: Guard the harbour; now: Guard the harbour; in the sheet: Watch the "
                                      "harbour"))
        << compared.out.toStdString();
    EXPECT_TRUE(plan() == before);
}

TEST_F(PlanVerbTest, TakeTakesChangesAndKeepsConflictsAndWhatWasRemovedUnlessItIsTold) {
    sendBack([](PlanWorkbook& sheets) {
        sheets.deleteRow(PlanWorkbook::Actions,
                         sheets.row(PlanWorkbook::Actions, idOf(u"A2"_s).toString(QUuid::WithoutBraces)));
        sheets.setText(PlanWorkbook::Actions, cellOf(sheets, u"action.leadBody"_s, u"A1"_s), u"Coast guard"_s);
    });
    Action ours = *plan().action(idOf(u"A1"_s));
    ours.title = u"Guard it by night"_s;
    apply(PutAction{ours});
    const Finished first = run({u"plan"_s, u"take"_s, file, book});
    EXPECT_TRUE(isDone(first));
    EXPECT_TRUE(first.out.contains("Differences taken: 1 of 3.")) << first.out.toStdString();
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->leadBody, u"Coast guard"_s);
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Guard it by night"_s);
    EXPECT_NE(plan().action(idOf(u"A2"_s)), nullptr);
    EXPECT_TRUE(
        isDone(run({u"plan"_s, u"take"_s, file, book, u"--conflicts"_s, u"take"_s, u"--removed"_s, u"take"_s})));
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Watch the harbour"_s);
    EXPECT_EQ(plan().action(idOf(u"A2"_s)), nullptr);
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

TEST_F(PlanVerbTest, OnlyTheOptionForDeletionsDeletes) {
    Action costed = *plan().action(idOf(u"A1"_s));
    costed.costByYear = {{2026, CostRange(200)}};
    apply(PutAction{costed});
    writeBook();
    PlanWorkbook sheets(contentOf(book));
    sheets.deleteRow(PlanWorkbook::Costs,
                     sheets.row(PlanWorkbook::Costs, idOf(u"A1"_s).toString(QUuid::WithoutBraces)));
    sheets.deleteRow(PlanWorkbook::Actions,
                     sheets.row(PlanWorkbook::Actions, idOf(u"A2"_s).toString(QUuid::WithoutBraces)));
    write(book, sheets.bytes());
    const Plan before = plan();
    const Finished kept = run({u"plan"_s, u"take"_s, file, book});
    EXPECT_TRUE(isDone(kept));
    EXPECT_TRUE(kept.out.contains("Differences taken: 0 of 2.")) << kept.out.toStdString();
    EXPECT_TRUE(kept.out.contains("2 deletions were not carried out")) << kept.out.toStdString();
    EXPECT_TRUE(plan() == before);
    // The plan changes that year as well: a conflict, and still a deletion.
    costed.costByYear = {{2026, CostRange(100)}, {2027, CostRange(100)}};
    apply(PutAction{costed});
    const Plan changed = plan();
    const Finished conflicts = run({u"plan"_s, u"take"_s, file, book, u"--conflicts"_s, u"take"_s});
    EXPECT_TRUE(isDone(conflicts));
    EXPECT_TRUE(plan() == changed) << conflicts.out.toStdString();
    costed.costByYear = {{2026, CostRange(200)}};
    apply(PutAction{costed});
    const Finished removed = run({u"plan"_s, u"take"_s, file, book, u"--removed"_s, u"take"_s});
    EXPECT_TRUE(isDone(removed));
    EXPECT_FALSE(removed.out.contains("not carried out")) << removed.out.toStdString();
    EXPECT_TRUE(plan().action(idOf(u"A1"_s))->costByYear.empty());
    EXPECT_EQ(plan().action(idOf(u"A2"_s)), nullptr);
}

TEST_F(PlanVerbTest, AProblemInOneCellLetsTakeTakeNothing) {
    QString cell;
    sendBack([&cell](PlanWorkbook& sheets) {
        cell = cellOf(sheets, u"action.cost"_s, u"A2"_s);
        sheets.setNumber(PlanWorkbook::Actions, cell, -1);
    });
    const Plan before = plan();
    for (const QString& what : {u"compare"_s, u"take"_s}) {
        const Finished finished = run({u"plan"_s, what, file, book});
        EXPECT_TRUE(isFault(finished)) << what.toStdString();
        EXPECT_TRUE(finished.text().contains(u"Problem: Actions!"_s + cell)) << finished.out.toStdString();
        EXPECT_TRUE(plan() == before);
    }
}

TEST_F(PlanVerbTest, ColumnsThatWereMovedAreReadWhereTheyAre) {
    sendBack([](PlanWorkbook& sheets) {
        sheets.swapColumns(PlanWorkbook::Actions, u"action.title"_s, u"action.end"_s);
        sheets.swapColumns(PlanWorkbook::Actions, u"action.leadBody"_s, u"action.cost"_s);
    });
    const QString cell = cellOf(PlanWorkbook(contentOf(book)), u"action.title"_s, u"A1"_s);
    const Finished compared = run({u"plan"_s, u"compare"_s, file, book});
    EXPECT_TRUE(isDone(compared));
    EXPECT_EQ(compared.out.count('\n'), 1) << compared.out.toStdString();
    EXPECT_TRUE(compared.text().contains(u"(Actions!"_s + cell + u')')) << compared.out.toStdString();
    Plan expected = plan();
    expected.actions[0].title = u"Watch the harbour"_s;
    EXPECT_TRUE(isDone(run({u"plan"_s, u"take"_s, file, book})));
    EXPECT_TRUE(plan() == expected);
}

TEST_F(PlanVerbTest, TheResultOfAFormulaIsTakenAndSaidWithItsCell) {
    QString cell;
    sendBack([&cell](PlanWorkbook& sheets) {
        cell = cellOf(sheets, u"action.progress"_s, u"A2"_s);
        sheets.setCell(PlanWorkbook::Actions, cell, "<c r=\"%1\"><f>5*8</f><v>40</v></c>");
    });
    Plan expected = plan();
    expected.actions[0].title = u"Watch the harbour"_s;
    expected.actions[1].progress = 40;
    const Finished taken = run({u"plan"_s, u"take"_s, file, book});
    EXPECT_TRUE(isDone(taken));
    EXPECT_EQ(taken.out.count("Note: "), 1) << taken.out.toStdString();
    EXPECT_TRUE(taken.text().contains(u"Note: Actions!"_s + cell)) << taken.out.toStdString();
    EXPECT_TRUE(taken.out.contains("The cell is a formula; its last result, “40”, was taken."))
        << taken.out.toStdString();
    EXPECT_TRUE(plan() == expected);
}

/// What somebody, or a spreadsheet, does to the actions of a workbook, and the cell at which it is told.
struct SheetDefect {
    const char* name;
    QString (*spoil)(PlanWorkbook& sheets); ///< says the cell
    const char* says;
};

class BadWorkbook : public PlanVerbTest, public testing::WithParamInterface<SheetDefect> {
public:
    static std::vector<SheetDefect> all();
};

TEST_P(BadWorkbook, IsOneProblemWithSheetAndCellAndNothingIsTaken) {
    QString cell;
    sendBack([&cell](PlanWorkbook& sheets) { cell = GetParam().spoil(sheets); }); // with a good change of A1
    const Plan before = plan();
    const Finished listed = run({u"plan"_s, u"compare"_s, file, book, u"--json"_s});
    EXPECT_TRUE(isFault(listed));
    QStringList places;
    for (const QJsonValue& one : listed.json().value(u"findings"_s).toArray()) {
        if (one[u"kind"_s].toString() == u"problem"_s) {
            places << one[u"place"_s].toString();
        }
    }
    EXPECT_EQ(places, QStringList{u"Actions!"_s + cell}) << listed.out.toStdString();
    for (const QString& what : {u"compare"_s, u"take"_s}) {
        const QStringList command{u"plan"_s, what, file, book};
        expectRefusal(command);
        const Finished finished = run(command);
        EXPECT_EQ(finished.out.count("Problem: "), 1) << finished.out.toStdString();
        EXPECT_TRUE(finished.text().contains(u"Problem: Actions!"_s + cell)) << finished.out.toStdString();
        EXPECT_TRUE(finished.out.contains(GetParam().says)) << finished.out.toStdString();
    }
    EXPECT_TRUE(plan() == before);
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

std::vector<SheetDefect> BadWorkbook::all() {
    return {
        {"ColumnTwice",
         [](PlanWorkbook& sheets) {
             const QString cell = sheets.cell(PlanWorkbook::Actions, u"action.title"_s, 1);
             sheets.setText(PlanWorkbook::Actions, cell, u"action.code"_s);
             return cell;
         },
         "Two columns are the same part of the plan"},
        {"MergedCells",
         [](PlanWorkbook& sheets) {
             const QString cell = cellOf(sheets, u"action.leadBody"_s, u"A1"_s);
             sheets.merge(PlanWorkbook::Actions, cell + u':' + cellOf(sheets, u"action.leadBody"_s, u"A2"_s));
             return cell;
         },
         "it cannot be told whose value it is"},
        {"FormulaWithoutResult",
         [](PlanWorkbook& sheets) {
             const QString cell = cellOf(sheets, u"action.cost"_s, u"A2"_s);
             sheets.setCell(PlanWorkbook::Actions, cell, "<c r=\"%1\"><f>B2+1</f></c>");
             return cell;
         },
         "The cell is a formula without a result."},
        {"DateAsText",
         [](PlanWorkbook& sheets) {
             const QString cell = cellOf(sheets, u"action.end"_s, u"A2"_s);
             sheets.setText(PlanWorkbook::Actions, cell, u"03/04/2027"_s);
             return cell;
         },
         "“03/04/2027” is no date that can be read in one way only."},
        {"EndBeforeStart",
         [](PlanWorkbook& sheets) {
             const QString cell = cellOf(sheets, u"action.end"_s, u"A2"_s);
             sheets.setText(PlanWorkbook::Actions, cell, u"2026-05-31"_s);
             return cell;
         },
         "The action ends before it starts."},
        {"CircularDependency",
         [](PlanWorkbook& sheets) {
             const QString cell = cellOf(sheets, u"action.dependencies"_s, u"A1"_s);
             sheets.setText(PlanWorkbook::Actions, cell, u"A2"_s);
             sheets.setText(PlanWorkbook::Actions, cellOf(sheets, u"action.dependencies"_s, u"A2"_s), u"A1"_s);
             return cell;
         },
         "These actions wait for one another in a circle: A1, A2."},
    };
}

INSTANTIATE_TEST_SUITE_P(Each, BadWorkbook, testing::ValuesIn(BadWorkbook::all()),
                         [](const auto& each) { return std::string(each.param.name); });

TEST_F(PlanVerbTest, AnApprovedPlanTakesWhatIsReportedAndNothingElse) {
    Action guard = *plan().action(idOf(u"A1"_s));
    guard.status = ActionStatus::Approved;
    apply(PutAction{guard});
    apply(SetStatus{AssessmentStatus::Approved, {}});
    const Plan before = plan();
    const auto report = [](PlanWorkbook& sheets) {
        sheets.setText(PlanWorkbook::Actions, cellOf(sheets, u"action.status"_s, u"A1"_s), u"running"_s);
        sheets.setNumber(PlanWorkbook::Actions, cellOf(sheets, u"action.progress"_s, u"A1"_s), 30);
    };
    sendBack([&report](PlanWorkbook& sheets) { // with another title
        report(sheets);
        sheets.deleteRow(PlanWorkbook::Actions,
                         sheets.row(PlanWorkbook::Actions, idOf(u"A2"_s).toString(QUuid::WithoutBraces)));
    });
    Plan reported = before;
    reported.actions[0].status = ActionStatus::Running;
    reported.actions[0].progress = 30;
    const Finished partly = run({u"plan"_s, u"take"_s, file, book});
    EXPECT_TRUE(isFault(partly));
    EXPECT_TRUE(partly.err.contains("approved and locked")) << partly.err.toStdString();
    EXPECT_TRUE(partly.err.contains("1 difference")) << "nobody asked for the deletion: " << partly.err.toStdString();
    EXPECT_TRUE(partly.out.contains("Locked by the approval, not taken: A1 Guard the harbour: changed (Actions!"))
        << partly.out.toStdString();
    EXPECT_TRUE(partly.out.contains("Kept as it is: A2 Light the buoys")) << partly.out.toStdString();
    EXPECT_TRUE(partly.out.contains("Differences taken: 2 of 4.")) << partly.out.toStdString();
    EXPECT_TRUE(plan() == reported);
    const Finished none = run({u"plan"_s, u"take"_s, file, book, u"--removed"_s, u"take"_s});
    EXPECT_TRUE(isFault(none));
    EXPECT_TRUE(none.err.contains("2 differences")) << none.err.toStdString();
    EXPECT_TRUE(none.out.contains("Locked by the approval, not taken: A2 Light the buoys")) << none.out.toStdString();
    EXPECT_TRUE(plan() == reported);
    EXPECT_TRUE(isDone(run({u"verify"_s, file})));
}

TEST_F(PlanVerbTest, WithNothingButReportsAnApprovedPlanTakesAll) {
    apply(SetStatus{AssessmentStatus::Approved, {}});
    writeBook();
    PlanWorkbook sheets(contentOf(book));
    sheets.setNumber(PlanWorkbook::Actions, cellOf(sheets, u"action.progress"_s, u"A1"_s), 30);
    write(book, sheets.bytes());
    const Finished taken = run({u"plan"_s, u"take"_s, file, book});
    EXPECT_TRUE(isDone(taken));
    EXPECT_TRUE(taken.out.contains("Differences taken: 1 of 1.")) << taken.out.toStdString();
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->progress, 30);
}

TEST_F(PlanVerbTest, CompareMarksWhatAnApprovalLocks) {
    const auto report = [](PlanWorkbook& sheets) {
        sheets.setNumber(PlanWorkbook::Actions, cellOf(sheets, u"action.progress"_s, u"A1"_s), 30);
    };
    sendBack(report); // with another title
    const QStringList command{u"plan"_s, u"compare"_s, file, book};
    const auto lockedOf = [](const Finished& finished) {
        std::map<QString, bool> locked; // by field
        for (const QJsonValue& one : finished.json().value(u"differences"_s).toArray()) {
            EXPECT_EQ(one[u"code"_s].toString(), u"A1"_s);
            EXPECT_EQ(one[u"kind"_s].toString(), u"changed"_s);
            EXPECT_TRUE(one[u"locked"_s].isBool());
            locked[one[u"field"_s].toString()] = one[u"locked"_s].toBool();
        }
        return locked;
    };
    const Finished open = run(command);
    EXPECT_TRUE(isDone(open));
    EXPECT_FALSE(open.out.contains("Locked by the approval")) << open.out.toStdString();
    const Finished openJson = run(command + QStringList{u"--json"_s});
    EXPECT_TRUE(isDone(openJson));
    const std::map<QString, bool> before = lockedOf(openJson);
    ASSERT_EQ(before.size(), 2U) << openJson.out.toStdString();
    EXPECT_TRUE(std::none_of(before.begin(), before.end(), [](const auto& one) { return one.second; }));

    apply(SetStatus{AssessmentStatus::Approved, {}});
    const Finished closed = run(command);
    EXPECT_TRUE(isDone(closed)) << "nothing is wrong with the workbook";
    EXPECT_EQ(closed.out.count("Locked by the approval: "), 1) << closed.out.toStdString();
    EXPECT_TRUE(closed.out.contains("Locked by the approval: A1 Guard the harbour: changed (Actions!"))
        << closed.out.toStdString();
    EXPECT_TRUE(closed.out.contains("reopen it with a reason")) << closed.out.toStdString();
    const Finished closedJson = run(command + QStringList{u"--json"_s});
    EXPECT_TRUE(isDone(closedJson));
    const std::map<QString, bool> after = lockedOf(closedJson);
    ASSERT_EQ(after.size(), 2U) << closedJson.out.toStdString();
    EXPECT_EQ(std::count_if(after.begin(), after.end(), [](const auto& one) { return one.second; }), 1);
    for (const auto& [field, isLocked] : after) {
        EXPECT_EQ(isLocked, !field.contains(u"progress"_s)) << field.toStdString();
    }
}

TEST_F(PlanVerbTest, JsonOfAComparisonNamesProblemsAndIsForItAlone) {
    sendBack([](PlanWorkbook& sheets) {
        sheets.setNumber(PlanWorkbook::Actions, cellOf(sheets, u"action.cost"_s, u"A2"_s), -1);
    });
    const Finished compared = run({u"plan"_s, u"compare"_s, file, book, u"--json"_s});
    EXPECT_TRUE(isFault(compared));
    const QJsonArray findings = compared.json().value(u"findings"_s).toArray();
    ASSERT_FALSE(findings.isEmpty()) << compared.out.toStdString();
    EXPECT_EQ(findings.first()[u"kind"_s].toString(), u"problem"_s);
    EXPECT_TRUE(findings.first()[u"place"_s].toString().startsWith(u"Actions!"_s));
    const Plan before = plan();
    EXPECT_TRUE(isWrongUse(run({u"plan"_s, u"take"_s, file, book, u"--json"_s})));
    EXPECT_TRUE(plan() == before);
}

TEST_F(PlanVerbTest, WhatIsNoWorkbookOfThisPlanIsRefusedInASentence) {
    writeBook();
    const QByteArray good = contentOf(book);
    PlanWorkbook bomb(good);
    bomb.file(u"xl/worksheets/sheet3.xml"_s) = QByteArray(60 * 1024 * 1024, ' ');
    const QString other = smallWorkspace("other.atalaya");
    const QString theirs = path("theirs.xlsx");
    ASSERT_TRUE(isDone(run({u"plan"_s, u"export"_s, other, u"-o"_s, theirs})));
    const std::vector<QByteArray> bad{
        {}, "id;title\n1;x\n", good.left(good.size() / 2), bomb.bytes(), contentOf(theirs)};
    for (const QByteArray& bytes : bad) {
        write(book, bytes);
        expectRefusal({u"plan"_s, u"compare"_s, file, book});
        expectRefusal({u"plan"_s, u"take"_s, file, book});
    }
    expectRefusal({u"plan"_s, u"take"_s, file, file});
    expectRefusal({u"plan"_s, u"take"_s, file, path("gone.xlsx")});
    expectRefusal({u"plan"_s, u"export"_s, file, u"-o"_s, path("no/such/folder/plan.xlsx")});
    expectRefusal({u"plan"_s, u"export"_s, path("gone.atalaya"), u"-o"_s, path("other.xlsx")});
}

TEST_F(PlanVerbTest, DeadlinesGoIntoACalendarOfOneBodyOrOfAll) {
    const QString calendar = path("plan.ics");
    const QStringList command{u"plan"_s, u"deadlines"_s, file, u"-o"_s, calendar, u"--from"_s, u"2026-05-14"_s};
    EXPECT_TRUE(isDone(run(command)));
    EXPECT_EQ(contentOf(calendar).count("BEGIN:VEVENT"), 4);
    EXPECT_EQ(contentOf(calendar).count("BEGIN:VALARM"), 0);
    EXPECT_TRUE(isDone(run(command + QStringList{u"--force"_s, u"--body"_s, u"Pilots"_s, u"--remind"_s, u"7"_s,
                                                 u"--to"_s, u"2026-06-30"_s})));
    EXPECT_EQ(contentOf(calendar).count("BEGIN:VEVENT"), 1);
    EXPECT_EQ(contentOf(calendar).count("TRIGGER:-P7D"), 1);
    EXPECT_TRUE(contentOf(calendar).contains(": Pilots\r\n")) << "two calendars of one State are told apart";
}

TEST_F(PlanVerbTest, AReadingOfADayToComeSilencesNoDeadline) {
    const QDate today = QDate::currentDate();
    Measure measure;
    measure.id = idOf(u"M1"_s);
    measure.code = u"M1"_s;
    measure.title = u"Nights covered"_s;
    measure.objective = idOf(u"O1"_s);
    measure.frequency = Frequency::Monthly;
    measure.target = MeasurePoint{9.0, today.addDays(300)};
    measure.readings = {{today.addDays(-10), 1.0, {}}, {today.addDays(400), 9.0, {}}};
    apply(PutMeasure{measure});
    const QString calendar = path("plan.ics");
    EXPECT_TRUE(isDone(run({u"plan"_s, u"deadlines"_s, file, u"-o"_s, calendar, u"--from"_s,
                            today.toString(Qt::ISODate), u"--to"_s, today.addDays(310).toString(Qt::ISODate)})));
    EXPECT_EQ(contentOf(calendar).count("M1 Nights covered"), 2) << "its next reading, and its target";
}

TEST_F(PlanVerbTest, ACalendarOfNothingOrOfDaysThatAreNoneIsRefused) {
    const QStringList command{u"plan"_s, u"deadlines"_s, file, u"-o"_s, path("plan.ics")};
    expectRefusal(command + QStringList{u"--from"_s, u"2031-01-01"_s});
    expectRefusal(command + QStringList{u"--from"_s, u"2026-05-14"_s, u"--body"_s, u"Nobody"_s});
    expectRefusal(command + QStringList{u"--from"_s, u"2026-05-14"_s, u"--to"_s, u"2026-05-01"_s});
    expectRefusal(command + QStringList{u"--from"_s, u"tomorrow"_s});
}

} // namespace
} // namespace atalaya::test
