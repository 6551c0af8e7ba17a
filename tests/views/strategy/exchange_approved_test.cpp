// What came back to an approved assessment: reports are taken, all else is locked and says why.
#include "assessments/assessment/ApprovalLock.h"
#include "tests/views/strategy/ExchangeFixture.h"

#include <QAbstractItemModelTester>
#include <QAction>

#include <set>

namespace atalaya::test {
namespace {

class ExchangeApprovedTest : public ExchangeFixture {
protected:
    void startApproved() {
        Assessment made = planned();
        made.plan.actions[0].status = ActionStatus::Approved;
        start(made);
        ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, u"Agreed"_s));
    }
    /// A1 has another title, runs and is at 40%; A2 is gone; M1 was read.
    [[nodiscard]] PlanWorkbook mixed() {
        PlanWorkbook book = exported();
        type(book, PlanWorkbook::Actions, u"action.title"_s, u"A1"_s, u"Guard the harbour"_s);
        type(book, PlanWorkbook::Actions, u"action.status"_s, u"A1"_s, u"running"_s);
        book.setNumber(PlanWorkbook::Actions,
                       book.cell(PlanWorkbook::Actions, u"action.progress"_s,
                                 book.row(PlanWorkbook::Actions, idOf(u"A1"_s).toString(QUuid::WithoutBraces))),
                       40);
        book.addRow(PlanWorkbook::Readings,
                    {{u"reading.code"_s, u"M1"_s}, {u"reading.date"_s, u"2026-04-30"_s}, {u"reading.value"_s, u"4"_s}});
        book.deleteRow(PlanWorkbook::Actions,
                       book.row(PlanWorkbook::Actions, idOf(u"A2"_s).toString(QUuid::WithoutBraces)));
        return book;
    }
    [[nodiscard]] QAction* reading() {
        QMenu* menu = m_exchange->makeMenu(m_page);
        Q_EMIT menu->aboutToShow();
        for (QAction* one : menu->actions()) {
            if (one->text() == u"Read workbook…"_s) {
                return one;
            }
        }
        return nullptr;
    }
    void startMixed() {
        startApproved();
        m_answers.workbook = pathOf(u"back.xlsx"_s);
        write(m_answers.workbook, mixed().bytes());
        QAction* read = reading();
        ASSERT_NE(read, nullptr);
        ASSERT_TRUE(read->isEnabled());
        read->trigger();
        QApplication::processEvents();
        ASSERT_TRUE(drawer()->isOpen());
    }
    void clickAt(const QPoint& at) const { QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at); }
    [[nodiscard]] QRect cellOf(int row) const {
        table()->scrollTo(model().index(row, 0));
        return table()->visualRect(model().index(row, 0));
    }
    [[nodiscard]] bool isAsRead() const { return says(u"3 to take, 0 to keep, 0 skipped"_s); }
};

TEST_F(ExchangeApprovedTest, ReportsAreTakenAsOneStepAndNothingElseIs) {
    startMixed();
    const Plan before = plan();
    EXPECT_TRUE(isAsRead());
    EXPECT_TRUE(says(u"2 difference(s) locked by the approval"_s));
    EXPECT_FALSE(says(u"left to decide"_s)) << "nobody can decide about a deletion that is locked";
    click(u"Take them"_s);
    EXPECT_FALSE(drawer()->isOpen());
    Plan expected = before;
    expected.actions[0].status = ActionStatus::Running;
    expected.actions[0].progress = 40;
    expected.measures[0].readings = {{QDate(2026, 4, 30), 4, {}}};
    EXPECT_TRUE(plan() == expected);
    EXPECT_EQ(session().history().count(), 1);
    session().history().undo();
    EXPECT_TRUE(plan() == before);
    session().history().redo();
    EXPECT_TRUE(plan() == expected);
}

TEST_F(ExchangeApprovedTest, NoKeyChoosesForWhatIsLocked) {
    startMixed();
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int title = rowOf(u"Action"_s);
    const int gone = rowOf(u"The row was deleted"_s);
    for (const int row : {title, gone, rowOf(u"A2 Do A2"_s)}) {
        for (const Qt::Key key : {Qt::Key_K, Qt::Key_T, Qt::Key_Left, Qt::Key_Right, Qt::Key_Left}) {
            press(row, key);
            EXPECT_TRUE(isAsRead()) << row << ", key " << key;
        }
    }
    press(rowOf(u"A1 Do A1"_s), Qt::Key_K);
    EXPECT_TRUE(says(u"1 to take, 2 to keep, 0 skipped"_s));
    press(rowOf(u"A1 Do A1"_s), Qt::Key_T);
    EXPECT_TRUE(isAsRead());
    EXPECT_EQ(model().row(title).choice, SheetChoice::Skip);
    EXPECT_EQ(model().row(gone).choice, SheetChoice::Skip);
}

TEST_F(ExchangeApprovedTest, NoClickChoosesForWhatIsLocked) {
    startMixed();
    const int title = rowOf(u"Action"_s);
    ASSERT_GE(title, 0);
    for (const SheetChoice choice : {SheetChoice::Keep, SheetChoice::Take, SheetChoice::Skip}) {
        EXPECT_TRUE(table()->segmentRect(title, choice).isEmpty());
    }
    for (const int row : {title, rowOf(u"The row was deleted"_s), rowOf(u"A2 Do A2"_s)}) {
        ASSERT_GE(row, 0);
        const QRect cell = cellOf(row);
        // Along the line of the choices, and of the words that take all of a thing.
        for (int x = cell.left() + 12; x < cell.right(); x += 24) {
            clickAt({x, cell.bottom() - 16});
            EXPECT_TRUE(isAsRead()) << row << " at " << x;
        }
    }
    click(u"Take all changes"_s);
    EXPECT_TRUE(isAsRead());
    EXPECT_EQ(button(u"Also take deletions"_s, true), nullptr);
    const int status = rowOf(u"Status"_s);
    table()->scrollTo(model().index(status, 0));
    clickAt(table()->segmentRect(status, SheetChoice::Keep).center());
    EXPECT_TRUE(says(u"2 to take, 1 to keep, 0 skipped"_s));
}

TEST_F(ExchangeApprovedTest, TheRowSaysWhyInPlaceOfTheChoice) {
    startMixed();
    const int title = rowOf(u"Action"_s);
    ASSERT_GE(title, 0);
    EXPECT_TRUE(model().index(title, 0).data(Qt::AccessibleTextRole).toString().contains(whyApprovalLocks()));
    table()->setCurrentIndex(model().index(rowOf(u"Status"_s), 0)); // the row is painted as it is at rest
    const QRect cell = cellOf(title);
    const QImage row = table()->viewport()->grab(cell).toImage();
    ASSERT_GT(row.height(), 40);
    // The lowest line of the reason; without it nothing stands there.
    std::set<QRgb> inks;
    for (int y = row.height() - 24; y < row.height() - 9; ++y) {
        for (int x = 30; x < row.width() - 30; ++x) {
            inks.insert(row.pixel(x, y));
        }
    }
    EXPECT_GT(inks.size(), 1U);
}

TEST_F(ExchangeApprovedTest, WithoutAReportNothingCanBeTaken) {
    startApproved();
    PlanWorkbook book = exported();
    type(book, PlanWorkbook::Actions, u"action.title"_s, u"A1"_s, u"Guard the harbour"_s);
    comeBack(book);
    ASSERT_TRUE(drawer()->isOpen());
    EXPECT_TRUE(says(u"1 difference(s) locked by the approval"_s));
    EXPECT_FALSE(button(u"Take them"_s, true)->isEnabled());
    EXPECT_FALSE(button(u"Take all changes"_s, true)->isEnabled());
}

TEST_F(ExchangeApprovedTest, AnApprovalWhileItIsOpenLocksAndAReopeningFrees) {
    start();
    PlanWorkbook book = exported();
    type(book, PlanWorkbook::Actions, u"action.title"_s, u"A1"_s, u"Guard the harbour"_s);
    book.setNumber(PlanWorkbook::Actions,
                   book.cell(PlanWorkbook::Actions, u"action.progress"_s,
                             book.row(PlanWorkbook::Actions, idOf(u"A1"_s).toString(QUuid::WithoutBraces))),
                   40);
    comeBack(book);
    ASSERT_TRUE(drawer()->isOpen());
    EXPECT_TRUE(says(u"2 to take"_s));
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, u"Agreed"_s));
    EXPECT_TRUE(says(u"1 to take"_s));
    EXPECT_TRUE(says(u"1 difference(s) locked by the approval"_s));
    EXPECT_FALSE(says(u"Compared again."_s)) << "the plan is as it was";
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Draft, u"A slip"_s));
    EXPECT_TRUE(says(u"2 to take"_s));
    EXPECT_FALSE(says(u"locked"_s));
    click(u"Take them"_s);
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Guard the harbour"_s);
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->progress, 40);
}

TEST_F(ExchangeApprovedTest, AFileForReadingOnlyTakesNoReport) {
    startApproved();
    const QUuid id = session().assessment().id;
    const QString file = path();
    m_window.reset();
    m_desk.reset();
    Desk other(fixedSurroundings()); // another window
    ASSERT_TRUE(isGood(other.openFile(file)));
    startAgain(id);
    ASSERT_FALSE(session().mayReport());
    const QAction* read = reading();
    ASSERT_NE(read, nullptr);
    EXPECT_FALSE(read->isEnabled());
    EXPECT_EQ(read->toolTip(), session().whyNoReport());
}

} // namespace
} // namespace atalaya::test
