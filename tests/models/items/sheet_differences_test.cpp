#include "models/items/SheetDifferencesModel.h"

#include "assessments/assessment/ApprovalLock.h"
#include "tests/support/Builders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class SheetDifferencesTest : public testing::Test {
protected:
    static SheetDifference difference(const QString& code, const QString& field, SheetDifference::Kind kind) {
        SheetDifference made;
        made.id = idOf(code);
        made.code = code;
        made.title = u"Do "_s + code;
        made.field = field;
        made.fieldName = field;
        made.exported = u"old"_s;
        made.current = u"now"_s;
        made.sheet = u"new"_s;
        made.place = u"Actions!B4"_s;
        made.kind = kind;
        return made;
    }
    static PlanSheetsComparison comparison() {
        PlanSheetsComparison made;
        made.knowsExported = true;
        made.findings = {{false, u"Actions"_s, u"C4"_s, u"A note."_s}, {true, u"Actions"_s, u"C5"_s, u"A problem."_s}};
        made.differences = {difference(u"A1"_s, u"title"_s, SheetDifference::Kind::Changed),
                            difference(u"A1"_s, u"end"_s, SheetDifference::Kind::Conflict),
                            difference(u"A2"_s, u"title"_s, SheetDifference::Kind::New)};
        return made;
    }
    [[nodiscard]] QStringList titles() const {
        QStringList all;
        for (const SheetDifferenceRow& row : m_model.rows()) {
            all << row.title;
        }
        return all;
    }

    SheetDifferencesModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SheetDifferencesTest, ProblemsComeFirstThenThingByThing) {
    m_model.show(comparison());
    EXPECT_EQ(titles(), QStringList({u"Actions!C5"_s, u"Actions!C4"_s, u"A1 Do A1"_s, u"title"_s, u"end"_s,
                                     u"A2 Do A2"_s, u"title"_s}));
    EXPECT_EQ(m_model.counts(), (SheetDifferencesModel::Counts{2, 0, 1}));
    EXPECT_EQ(m_model.row(2).count, 2);
    EXPECT_EQ(m_model.row(2).taken, 1);
    const QString spoken = m_model.index(4, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString& word : {u"end"_s, u"conflict"_s, u"Actions!B4"_s, u"old"_s, u"now"_s, u"new"_s, u"Skip"_s}) {
        EXPECT_TRUE(spoken.contains(word)) << word.toStdString() << " in " << spoken.toStdString();
    }
}

TEST_F(SheetDifferencesTest, AChoiceChangesItsRowAndItsThingAndNoOther) {
    m_model.show(comparison());
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    m_model.choose(4, SheetChoice::Take);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(m_model.row(2).taken, 2);
    m_model.choose(2, SheetChoice::Keep);
    EXPECT_EQ(m_model.choices(), std::vector({SheetChoice::Keep, SheetChoice::Keep, SheetChoice::Take}));
    m_model.choose(0, SheetChoice::Take); // a finding
    EXPECT_EQ(m_model.counts(), (SheetDifferencesModel::Counts{1, 2, 0}));
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(SheetDifferencesTest, WithConflictsOnlyNothingElseIsChosen) {
    m_model.show(comparison());
    m_model.setConflictsOnly(true);
    EXPECT_EQ(titles(), QStringList({u"Actions!C5"_s, u"Actions!C4"_s, u"A1 Do A1"_s, u"end"_s}));
    m_model.choose(2, SheetChoice::Keep);
    EXPECT_EQ(m_model.choices(), std::vector({SheetChoice::Take, SheetChoice::Keep, SheetChoice::Take}));
    m_model.setConflictsOnly(false);
    m_model.choose(3, SheetChoice::Skip);
    m_model.takeAll();
    EXPECT_EQ(m_model.choices(), std::vector({SheetChoice::Take, SheetChoice::Keep, SheetChoice::Take}));
}

TEST_F(SheetDifferencesTest, ToDeleteIsAChoiceOfItsOwn) {
    PlanSheetsComparison made = comparison();
    made.differences.push_back(difference(u"A2"_s, u"costByYear/2027"_s, SheetDifference::Kind::Removed));
    made.differences.push_back(difference(u"A3"_s, {}, SheetDifference::Kind::Removed));
    made.differences.back().isGone = true;
    made.differences.push_back(difference(u"A4"_s, {}, SheetDifference::Kind::Conflict));
    made.differences.back().isGone = true;
    m_model.show(made);
    using enum SheetChoice;
    EXPECT_EQ(m_model.deletions(), 3);
    EXPECT_EQ(m_model.deletionsLeft(), 3);
    EXPECT_EQ(m_model.deletionsToTake(), 2) << "the conflict is looked at by itself";
    m_model.takeAll();
    EXPECT_EQ(m_model.choices(), std::vector({Take, Skip, Take, Skip, Skip, Skip}));
    // All of A2, which has something else, leaves its deletion; A3 has nothing else.
    const auto rowOf = [this](const QString& title) { return static_cast<int>(titles().indexOf(title)); };
    m_model.choose(rowOf(u"A2 Do A2"_s), Keep);
    EXPECT_EQ(m_model.choices(), std::vector({Take, Skip, Keep, Keep, Skip, Skip}));
    m_model.choose(rowOf(u"A2 Do A2"_s), Take);
    EXPECT_EQ(m_model.choices(), std::vector({Take, Skip, Take, Keep, Skip, Skip}));
    m_model.takeDeletions();
    EXPECT_EQ(m_model.choices(), std::vector({Take, Skip, Take, Keep, Take, Skip})) << "who kept one has decided";
    EXPECT_EQ(m_model.deletionsLeft(), 1);
    EXPECT_EQ(m_model.deletionsToTake(), 0);
    m_model.choose(rowOf(u"costByYear/2027"_s), Skip);
    m_model.choose(rowOf(u"A3 Do A3"_s), Skip);
    m_model.choose(rowOf(u"A3 Do A3"_s), Take);
    EXPECT_EQ(m_model.choices(), std::vector({Take, Skip, Take, Skip, Take, Skip}));
    m_model.setConflictsOnly(true);
    EXPECT_EQ(m_model.deletionsToTake(), 0) << "what is not shown";
}

TEST_F(SheetDifferencesTest, NoActTouchesWhatIsLockedAndTheRowSaysWhy) {
    PlanSheetsComparison made = comparison();
    made.differences.push_back(difference(u"A3"_s, {}, SheetDifference::Kind::Removed));
    made.differences.back().isGone = true;
    made.differences.push_back(difference(u"M1"_s, u"readings/2026-06-30"_s, SheetDifference::Kind::Removed));
    PlanSheetsComparison approved = made;
    approved.differences[0].isLocked = true; // the title of A1
    approved.differences[3].isLocked = true; // A3
    m_model.show(approved);
    using enum SheetChoice;
    EXPECT_EQ(m_model.choices(), std::vector({Skip, Skip, Take, Skip, Skip}));
    EXPECT_EQ(m_model.counts(), (SheetDifferencesModel::Counts{1, 0, 2, 2}));
    const auto rowOf = [this](const QString& title) { return static_cast<int>(titles().indexOf(title)); };
    const int title = rowOf(u"title"_s);
    const int whole = rowOf(u"A3 Do A3"_s);
    EXPECT_TRUE(m_model.row(title).isLocked);
    EXPECT_EQ(m_model.row(title).sentence, whyApprovalLocks());
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        const QString said = m_model.index(title, 0).data(role).toString();
        EXPECT_TRUE(said.contains(whyApprovalLocks())) << role << ": " << said.toStdString();
    }
    EXPECT_FALSE(m_model.index(rowOf(u"end"_s), 0).data(Qt::AccessibleTextRole).toString().contains(u"lock"_s));
    EXPECT_FALSE(m_model.row(rowOf(u"A1 Do A1"_s)).isLocked) << "its end is not";
    EXPECT_TRUE(m_model.row(whole).isLocked);
    EXPECT_TRUE(m_model.index(whole, 0).data(Qt::AccessibleTextRole).toString().contains(u"1 locked"_s));

    for (const SheetChoice choice : {Keep, Take}) {
        m_model.choose(title, choice);
        m_model.choose(whole, choice);
        m_model.choose(whole + 1, choice);
    }
    EXPECT_EQ(m_model.choices(), std::vector({Skip, Skip, Take, Skip, Skip}));
    m_model.choose(rowOf(u"A1 Do A1"_s), Take);
    EXPECT_EQ(m_model.choices(), std::vector({Skip, Take, Take, Skip, Skip}));
    EXPECT_EQ(m_model.deletions(), 1);
    EXPECT_EQ(m_model.deletionsLeft(), 1);
    EXPECT_EQ(m_model.deletionsToTake(), 1);
    m_model.takeAll();
    m_model.takeDeletions();
    EXPECT_EQ(m_model.choices(), std::vector({Skip, Take, Take, Skip, Take}));
    EXPECT_EQ(m_model.counts(), (SheetDifferencesModel::Counts{3, 0, 0, 2}));

    // Reopened: what was skipped by the lock alone is suggested anew, and what a person chose stays.
    m_model.show(made);
    EXPECT_EQ(m_model.choices(), std::vector({Take, Take, Take, Skip, Take}));
    m_model.choose(title, Keep);
    m_model.show(approved);
    EXPECT_EQ(m_model.choices(), std::vector({Skip, Take, Take, Skip, Take}));
}

TEST_F(SheetDifferencesTest, ComparedAgainWhatStillMeansTheSameStaysChosen) {
    m_model.show(comparison());
    m_model.choose(3, SheetChoice::Keep);
    m_model.choose(6, SheetChoice::Keep);
    PlanSheetsComparison again = comparison();
    again.findings.clear();
    again.differences[0].current = u"now, by another"_s;
    again.differences[0].kind = SheetDifference::Kind::Conflict;
    again.differences.erase(again.differences.begin() + 1);
    m_model.show(again);
    EXPECT_EQ(m_model.choices(), std::vector({SheetChoice::Skip, SheetChoice::Keep}));
    EXPECT_EQ(titles(), QStringList({u"A1 Do A1"_s, u"title"_s, u"A2 Do A2"_s, u"title"_s}));
    m_model.clear();
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_EQ(m_model.counts(), SheetDifferencesModel::Counts());
}

} // namespace
} // namespace atalaya::test
