// What came back, as a person decides about it.
#include "tests/views/strategy/ExchangeFixture.h"
#include "views/widgets/NoticeBox.h"

#include <QAbstractItemModelTester>

namespace atalaya::test {
namespace {

class ExchangeDrawerTest : public ExchangeFixture {
protected:
    /// A1 has another title, A2 another end, and M1 is gone.
    [[nodiscard]] PlanWorkbook changed() {
        PlanWorkbook book = exported();
        type(book, PlanWorkbook::Actions, u"action.title"_s, u"A1"_s, u"Guard the harbour"_s);
        type(book, PlanWorkbook::Actions, u"action.end"_s, u"A2"_s, u"2029-06-30"_s);
        book.deleteRow(PlanWorkbook::Measures,
                       book.row(PlanWorkbook::Measures, idOf(u"M1"_s).toString(QUuid::WithoutBraces)));
        return book;
    }
    void comeBackChanged() {
        comeBack(changed());
        ASSERT_TRUE(drawer()->isOpen());
    }
    void startChanged() {
        start();
        comeBackChanged();
    }
};

TEST_F(ExchangeDrawerTest, NothingIsInThePlanBeforeItIsTakenAndThenItIsOneStep) {
    start();
    const Plan before = plan();
    comeBackChanged();
    EXPECT_TRUE(plan() == before);
    EXPECT_TRUE(says(u"back.xlsx, exported on 14 May 2026"_s));
    EXPECT_TRUE(says(u"2 to take, 0 to keep, 1 skipped"_s)) << "who deleted a row is asked";
    click(u"Take them"_s);
    EXPECT_FALSE(drawer()->isOpen());
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Guard the harbour"_s);
    EXPECT_EQ(plan().action(idOf(u"A2"_s))->end, QDate(2029, 6, 30));
    EXPECT_NE(plan().measure(idOf(u"M1"_s)), nullptr);
    EXPECT_EQ(session().history().count(), 1);
    EXPECT_EQ(session().history().undoText(), u"Take the workbook’s changes"_s);
    session().history().undo();
    EXPECT_TRUE(plan() == before);
}

TEST_F(ExchangeDrawerTest, ANoticeAloneIsAsHighAsItsWords) {
    start();
    comeBack(exported());
    ASSERT_TRUE(drawer()->isOpen());
    QApplication::processEvents();
    for (const NoticeBox* box : drawer()->findChildren<NoticeBox*>()) {
        if (box->isVisible()) {
            EXPECT_EQ(box->height(), box->heightForWidth(box->width()));
        }
    }
    EXPECT_TRUE(says(u"Nothing to take."_s));
}

TEST_F(ExchangeDrawerTest, KeysChooseForADifferenceAndForAllOfAThing) {
    startChanged();
    press(rowOf(u"Action"_s), Qt::Key_K);
    EXPECT_TRUE(says(u"1 to take, 1 to keep, 1 skipped"_s));
    press(rowOf(u"Action"_s), Qt::Key_Right);
    EXPECT_TRUE(says(u"2 to take, 0 to keep, 1 skipped"_s));
    press(rowOf(u"Action"_s), Qt::Key_S);
    press(rowOf(u"A2 Do A2"_s), Qt::Key_K);
    press(rowOf(u"M1 Nights"_s), Qt::Key_T);
    EXPECT_TRUE(says(u"1 to take, 1 to keep, 1 skipped"_s));
    click(u"Take them"_s);
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Do A1"_s);
    EXPECT_EQ(plan().action(idOf(u"A2"_s))->end, QDate(2028, 12, 31));
    EXPECT_EQ(plan().measure(idOf(u"M1"_s)), nullptr);
}

TEST_F(ExchangeDrawerTest, AChoiceCanBeClicked) {
    startChanged();
    const int row = rowOf(u"Action"_s);
    ASSERT_GE(row, 0);
    table()->scrollTo(model().index(row, 0));
    const QRect skip = table()->segmentRect(row, SheetChoice::Skip);
    ASSERT_FALSE(skip.isEmpty());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, skip.center());
    EXPECT_EQ(model().row(row).choice, SheetChoice::Skip);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table()->segmentRect(row, SheetChoice::Keep).center());
    EXPECT_EQ(model().row(row).choice, SheetChoice::Keep);
}

TEST_F(ExchangeDrawerTest, TakingAllLeavesConflictsToAPerson) {
    start();
    PlanWorkbook book = changed();
    Action ours = *plan().action(idOf(u"A1"_s));
    ours.title = u"Watch the harbour"_s;
    ASSERT_TRUE(session().perform(PutAction{ours}, u"Rename A1"_s));
    comeBack(book);
    ASSERT_TRUE(drawer()->isOpen());
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model().row(rowOf(u"Action"_s)).difference, SheetDifference::Kind::Conflict);
    EXPECT_EQ(model().row(rowOf(u"Action"_s)).exported, u"Do A1"_s);
    EXPECT_EQ(model().row(rowOf(u"Action"_s)).current, u"Watch the harbour"_s);
    EXPECT_EQ(model().row(rowOf(u"Action"_s)).sheet, u"Guard the harbour"_s);
    click(u"Take all changes"_s);
    EXPECT_TRUE(says(u"1 to take, 0 to keep, 2 skipped"_s)) << "M1 stays until somebody says that it goes";
    click(u"Also take 1 deletion(s)"_s);
    EXPECT_TRUE(says(u"2 to take, 0 to keep, 1 skipped"_s));
    click(u"Conflicts only, 1"_s);
    EXPECT_EQ(model().rowCount(), 2) << "the action and its title";
    press(rowOf(u"Action"_s), Qt::Key_T);
    click(u"Conflicts only, 1"_s);
    EXPECT_TRUE(says(u"3 to take, 0 to keep, 0 skipped"_s));
    click(u"Take them"_s);
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Guard the harbour"_s);
    EXPECT_EQ(plan().measure(idOf(u"M1"_s)), nullptr);
    EXPECT_EQ(session().history().count(), 2);
}

TEST_F(ExchangeDrawerTest, TakingAllDeletesNothingAndDeletingIsAnActOfItsOwn) {
    startChanged();
    EXPECT_TRUE(says(u"1 deletion(s) left to decide"_s));
    press(rowOf(u"Action"_s), Qt::Key_K);
    click(u"Take all changes"_s);
    EXPECT_TRUE(says(u"2 to take, 0 to keep, 1 skipped"_s));
    EXPECT_TRUE(says(u"1 deletion(s) left to decide"_s));
    click(u"Take them"_s);
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Guard the harbour"_s);
    EXPECT_NE(plan().measure(idOf(u"M1"_s)), nullptr);

    comeBackChanged();
    QAbstractButton* deletions = button(u"Also take 1 deletion(s)"_s, true);
    ASSERT_NE(deletions, nullptr);
    // By keys alone, from the list backwards.
    table()->setFocus(Qt::TabFocusReason);
    for (int steps = 0; steps < 5 && !deletions->hasFocus(); ++steps) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    }
    ASSERT_TRUE(deletions->hasFocus());
    QTest::keyClick(deletions, Qt::Key_Space);
    EXPECT_TRUE(says(u"1 to take, 0 to keep, 0 skipped"_s));
    EXPECT_FALSE(says(u"left to decide"_s));
    EXPECT_FALSE(deletions->isEnabled());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(drawer()->isAncestorOf(QApplication::focusWidget()));
    press(rowOf(u"M1 Nights"_s), Qt::Key_S);
    EXPECT_TRUE(says(u"1 deletion(s) left to decide"_s));
    press(rowOf(u"M1 Nights"_s), Qt::Key_T);
    click(u"Take them"_s);
    EXPECT_EQ(plan().measure(idOf(u"M1"_s)), nullptr);
    session().history().undo();
    EXPECT_NE(plan().measure(idOf(u"M1"_s)), nullptr);
}

TEST_F(ExchangeDrawerTest, WithoutADeletionNobodyIsAskedAboutOne) {
    start();
    PlanWorkbook book = exported();
    type(book, PlanWorkbook::Actions, u"action.title"_s, u"A1"_s, u"Guard the harbour"_s);
    comeBack(book);
    ASSERT_TRUE(drawer()->isOpen());
    EXPECT_FALSE(says(u"left to decide"_s));
    for (const QAbstractButton* one : drawer()->findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(one->isVisible() && one->text().contains(u"deletion"_s)) << one->text().toStdString();
    }
}

TEST_F(ExchangeDrawerTest, WhyItWasNotTakenIsSaidUntilAnotherChoice) {
    start();
    PlanWorkbook book = exported();
    book.deleteRow(PlanWorkbook::Objectives,
                   book.row(PlanWorkbook::Objectives, idOf(u"O1"_s).toString(QUuid::WithoutBraces)));
    for (const QString& code : {u"A1"_s, u"A2"_s}) {
        type(book, PlanWorkbook::Actions, u"action.title"_s, code, u"Do it well"_s);
    }
    comeBack(book);
    ASSERT_TRUE(drawer()->isOpen());
    const Plan before = plan();
    press(rowOf(u"O1 Answer at all hours"_s), Qt::Key_T);
    click(u"Take them"_s);
    ASSERT_TRUE(drawer()->isOpen());
    EXPECT_TRUE(says(u"Not taken."_s));
    EXPECT_TRUE(plan() == before) << "all or nothing";
    press(rowOf(u"O1 Answer at all hours"_s), Qt::Key_K);
    EXPECT_FALSE(says(u"Not taken."_s));
    click(u"Take them"_s);
    EXPECT_FALSE(drawer()->isOpen());
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Do it well"_s);
}

TEST_F(ExchangeDrawerTest, WhoMovesThePointerAwayChoosesNothing) {
    startChanged();
    const int row = rowOf(u"Action"_s);
    ASSERT_GE(row, 0);
    table()->scrollTo(model().index(row, 0));
    const QPoint skip = table()->segmentRect(row, SheetChoice::Skip).center();
    const QPoint keep = table()->segmentRect(row, SheetChoice::Keep).center();
    QTest::mousePress(table()->viewport(), Qt::LeftButton, Qt::NoModifier, skip);
    QTest::mouseMove(table()->viewport(), keep);
    QTest::mouseRelease(table()->viewport(), Qt::LeftButton, Qt::NoModifier, keep);
    EXPECT_EQ(model().row(row).choice, SheetChoice::Take);
}

TEST_F(ExchangeDrawerTest, APlanThatChangesMeanwhileIsComparedAgainAndSaid) {
    startChanged();
    EXPECT_FALSE(says(u"Compared again."_s));
    press(rowOf(u"End"_s), Qt::Key_K);
    Action ours = *plan().action(idOf(u"A1"_s));
    ours.title = u"Watch the harbour"_s;
    ASSERT_TRUE(session().perform(PutAction{ours}, u"Rename A1"_s));
    EXPECT_TRUE(says(u"Compared again."_s));
    EXPECT_EQ(model().row(rowOf(u"Action"_s)).difference, SheetDifference::Kind::Conflict);
    EXPECT_EQ(model().row(rowOf(u"Action"_s)).choice, SheetChoice::Skip) << "to be looked at once more";
    EXPECT_EQ(model().row(rowOf(u"End"_s)).choice, SheetChoice::Keep) << "both sides say what they said";
    press(rowOf(u"M1 Nights"_s), Qt::Key_T);
    click(u"Take them"_s);
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Watch the harbour"_s);
    EXPECT_EQ(plan().measure(idOf(u"M1"_s)), nullptr);
}

TEST_F(ExchangeDrawerTest, ANewRowKeepsItsIdWhileThePlanChanges) {
    start();
    PlanWorkbook book = exported();
    book.addRow(PlanWorkbook::Actions, {{u"action.title"_s, u"Light the buoys"_s}});
    comeBack(book);
    ASSERT_TRUE(drawer()->isOpen());
    const QString key = model().row(0).key;
    Action ours = *plan().action(idOf(u"A1"_s));
    ours.title = u"Watch the harbour"_s;
    ASSERT_TRUE(session().perform(PutAction{ours}, u"Rename A1"_s));
    ASSERT_GT(model().rowCount(), 0);
    EXPECT_EQ(model().row(0).key, key);
    click(u"Take them"_s);
    ASSERT_EQ(plan().actions.size(), 3U);
    EXPECT_EQ(plan().actions.back().title, u"Light the buoys"_s);
}

TEST_F(ExchangeDrawerTest, AWorkbookThatSaysTheSameSaysSo) {
    start();
    comeBack(exported());
    ASSERT_TRUE(drawer()->isOpen());
    EXPECT_TRUE(says(u"Nothing to take."_s));
    EXPECT_FALSE(button(u"Take them"_s)->isEnabled());
    QTest::keyClick(drawer(), Qt::Key_Escape);
    EXPECT_FALSE(drawer()->isOpen());
}

TEST_F(ExchangeDrawerTest, WhatLastsCanBeStoppedAndTheNextIsReadBehindIt) {
    start();
    const PlanWorkbook next = changed();
    PlanWorkbook large = exported();
    QByteArray rows;
    for (int i = 100; i < 20'100; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "<row r=\"" + number + "\"><c r=\"C" + number + "\" t=\"inlineStr\"><is><t>Row " + number +
                "</t></is></c></row>";
    }
    large.xml(PlanWorkbook::Actions).replace("</sheetData>", rows + "</sheetData>");
    m_answers.workbook = pathOf(u"large.xlsx"_s);
    write(m_answers.workbook, large.bytes());
    drawer()->setPatience(0);
    m_exchange->readWorkbook();
    ASSERT_TRUE(drawer()->isOpen());
    ASSERT_TRUE(drawer()->isBusy());
    EXPECT_TRUE(says(u"Reading large.xlsx"_s));
    click(u"Cancel"_s);
    EXPECT_FALSE(drawer()->isOpen());
    EXPECT_FALSE(drawer()->isBusy());
    drawer()->setPatience(patience);
    comeBack(next);
    ASSERT_TRUE(drawer()->isOpen());
    EXPECT_TRUE(says(u"2 to take, 0 to keep, 1 skipped"_s));
    EXPECT_EQ(session().history().count(), 0);
}

TEST_F(ExchangeDrawerTest, AnotherAssessmentClosesIt) {
    startChanged();
    ASSERT_TRUE(isGood(m_desk->closeFile()));
    EXPECT_FALSE(drawer()->isOpen());
    EXPECT_EQ(model().rowCount(), 0);
}

} // namespace
} // namespace atalaya::test
