// Workbooks that cannot be read, in whole or in part: one clear sentence each, and nothing half applied.
#include "tests/views/strategy/ExchangeFixture.h"

namespace atalaya::test {
namespace {

class ExchangeBadInputTest : public ExchangeFixture {
protected:
    /// One notice, no drawer, the same plan.
    void expectRefused(const QByteArray& bytes, const QString& says) {
        m_told.clear();
        const Plan before = plan();
        comeBack(bytes);
        EXPECT_FALSE(drawer()->isOpen()) << says.toStdString();
        ASSERT_EQ(m_told.size(), 1U) << says.toStdString();
        EXPECT_TRUE(lastSentence().contains(says)) << lastSentence().toStdString();
        EXPECT_TRUE(lastSentence().endsWith(u'.')) << lastSentence().toStdString();
        EXPECT_TRUE(plan() == before);
        EXPECT_EQ(session().history().count(), 0);
    }
    /// The drawer names the cell first, and what is taken leaves A1 alone.
    void expectBadCell(const PlanWorkbook& book, const QString& place, const QString& says) {
        comeBack(book);
        ASSERT_TRUE(drawer()->isOpen());
        ASSERT_GT(model().rowCount(), 0);
        EXPECT_EQ(model().row(0).title, place);
        EXPECT_TRUE(model().row(0).isProblem);
        EXPECT_TRUE(model().row(0).sentence.contains(says)) << model().row(0).sentence.toStdString();
        EXPECT_TRUE(this->says(u"1 problem(s)."_s));
        EXPECT_TRUE(this->says(u"with all other changes of the same thing"_s)) << "also those of its other cells";
        const Action before = *plan().action(idOf(u"A1"_s));
        click(u"Take them"_s);
        EXPECT_TRUE(*plan().action(idOf(u"A1"_s)) == before);
        EXPECT_EQ(plan().action(idOf(u"A2"_s))->title, u"Changed well"_s);
        EXPECT_EQ(session().history().count(), 1);
    }
    [[nodiscard]] PlanWorkbook withGoodChange() {
        PlanWorkbook book = exported();
        type(book, PlanWorkbook::Actions, u"action.title"_s, u"A1"_s, u"Changed too"_s);
        type(book, PlanWorkbook::Actions, u"action.title"_s, u"A2"_s, u"Changed well"_s);
        return book;
    }
    [[nodiscard]] static QString cellOfA1(const PlanWorkbook& book, const QString& key) {
        return book.cell(PlanWorkbook::Actions, key,
                         book.row(PlanWorkbook::Actions, idOf(u"A1"_s).toString(QUuid::WithoutBraces)));
    }
};

TEST_F(ExchangeBadInputTest, AFileThatIsNoWorkbookOfThisPlanIsToldInASentence) {
    start();
    const QByteArray good = exported().bytes();
    expectRefused("id;title\n1;x\n", u"not a workbook"_s);
    expectRefused({}, u"empty"_s);
    expectRefused(good.left(good.size() / 2), u"damaged"_s);
    PlanWorkbook bomb(good);
    bomb.file(u"xl/worksheets/sheet3.xml"_s) = QByteArray(60 * 1024 * 1024, ' ');
    expectRefused(bomb.bytes(), u"larger"_s);
    Assessment other = session().assessment();
    other.id = idOf(u"other"_s);
    const auto theirs = writePlanSheets(other, Language(), QDateTime(QDate(2026, 5, 14), QTime(9, 30), Qt::UTC));
    ASSERT_TRUE(isGood(theirs));
    expectRefused(*theirs, u"another assessment"_s);
}

TEST_F(ExchangeBadInputTest, AHundredThousandRowsAreRefused) {
    start();
    PlanWorkbook rows = exported();
    QByteArray all;
    for (int i = 100; i < 100'100; ++i) {
        const QByteArray number = QByteArray::number(i);
        all += "<row r=\"" + number + "\"><c r=\"C" + number + "\"><v>" + number + "</v></c></row>";
    }
    rows.xml(PlanWorkbook::Actions).replace("</sheetData>", all + "</sheetData>");
    expectRefused(rows.bytes(), u"rows"_s);
}

TEST_F(ExchangeBadInputTest, TheOpenWorkspaceAndAFileThatIsGoneAreNoWorkbooks) {
    start();
    m_answers.workbook = path();
    m_exchange->readWorkbook();
    EXPECT_FALSE(drawer()->isOpen());
    EXPECT_TRUE(lastSentence().contains(u"is not a workbook"_s)) << lastSentence().toStdString();
    m_answers.workbook = pathOf(u"gone.xlsx"_s);
    m_exchange->readWorkbook();
    EXPECT_FALSE(drawer()->isOpen());
    EXPECT_TRUE(lastSentence().contains(u"gone.xlsx"_s)) << lastSentence().toStdString();
}

TEST_F(ExchangeBadInputTest, ANegativeCostIsNamedWithItsCell) {
    start();
    PlanWorkbook book = withGoodChange();
    const QString cell = cellOfA1(book, u"action.cost"_s);
    book.setNumber(PlanWorkbook::Actions, cell, -5);
    expectBadCell(book, u"Actions!%1 (A1 Do A1)"_s.arg(cell), u"below 0"_s);
    EXPECT_EQ(plan().action(idOf(u"A1"_s))->title, u"Do A1"_s);
}

TEST_F(ExchangeBadInputTest, WhatWaitsForTheProblemIsSaidThere) {
    start();
    PlanWorkbook book = withGoodChange();
    const QString cell = cellOfA1(book, u"action.cost"_s);
    book.setNumber(PlanWorkbook::Actions, cell, -5);
    expectBadCell(book, u"Actions!%1 (A1 Do A1)"_s.arg(cell), u"All other changes of A1 in this workbook wait"_s);
}

TEST_F(ExchangeBadInputTest, ADateThatCanBeReadInTwoWaysIsNamed) {
    start();
    PlanWorkbook book = withGoodChange();
    const QString cell = cellOfA1(book, u"action.end"_s);
    book.setText(PlanWorkbook::Actions, cell, u"03/04/2027"_s);
    expectBadCell(book, u"Actions!%1 (A1 Do A1)"_s.arg(cell), u"one way only"_s);
}

TEST_F(ExchangeBadInputTest, AnUnknownIdIsNamed) {
    start();
    PlanWorkbook book = withGoodChange();
    const QString cell = cellOfA1(book, u"action.id"_s);
    book.setText(PlanWorkbook::Actions, cell, idOf(u"nobody"_s).toString(QUuid::WithoutBraces));
    expectBadCell(book, u"Actions!"_s + cell, u"holds nothing with the id"_s);
}

TEST_F(ExchangeBadInputTest, MergedCellsAreNamedWithTheFirstOfThem) {
    start();
    PlanWorkbook book = withGoodChange();
    const QString cell = cellOfA1(book, u"action.start"_s);
    book.merge(PlanWorkbook::Actions, cell + u':' + cellOfA1(book, u"action.end"_s));
    expectBadCell(book, u"Actions!"_s + cell, u"it cannot be told whose value it is"_s);
}

TEST_F(ExchangeBadInputTest, AFormulaWithoutAResultIsNamed) {
    start();
    PlanWorkbook book = withGoodChange();
    const QString cell = cellOfA1(book, u"action.cost"_s);
    book.setCell(PlanWorkbook::Actions, cell, "<c r=\"%1\"><f>B2+1</f></c>");
    expectBadCell(book, u"Actions!%1 (A1 Do A1)"_s.arg(cell), u"a formula without a result"_s);
}

TEST_F(ExchangeBadInputTest, TheResultOfAFormulaIsTakenAndItsCellNamed) {
    start();
    PlanWorkbook book = exported();
    const QString cell = cellOfA1(book, u"action.progress"_s);
    book.setCell(PlanWorkbook::Actions, cell, "<c r=\"%1\"><f>5*8</f><v>40</v></c>");
    comeBack(book);
    ASSERT_TRUE(drawer()->isOpen());
    ASSERT_GT(model().rowCount(), 1);
    EXPECT_TRUE(model().row(0).title.startsWith(u"Actions!"_s + cell)) << model().row(0).title.toStdString();
    EXPECT_FALSE(model().row(0).isProblem);
    EXPECT_TRUE(model().row(0).sentence.contains(u"its last result, “40”, was taken"_s))
        << model().row(0).sentence.toStdString();
    Plan expected = plan();
    expected.actions[0].progress = 40;
    click(u"Take them"_s);
    EXPECT_TRUE(plan() == expected);
    EXPECT_EQ(session().history().count(), 1);
}

TEST_F(ExchangeBadInputTest, AnEndBeforeItsStartIsNamed) {
    start();
    PlanWorkbook book = withGoodChange();
    const QString cell = cellOfA1(book, u"action.end"_s);
    book.setText(PlanWorkbook::Actions, cell, u"2026-05-31"_s);
    expectBadCell(book, u"Actions!%1 (A1 Do A1)"_s.arg(cell), u"ends before it starts"_s);
}

TEST_F(ExchangeBadInputTest, ActionsInACircleAreNamedAndLeftAloneAllOfThem) {
    start();
    PlanWorkbook book = withGoodChange();
    const QString cell = cellOfA1(book, u"action.dependencies"_s);
    book.setText(PlanWorkbook::Actions, cell, u"A2"_s);
    type(book, PlanWorkbook::Actions, u"action.dependencies"_s, u"A2"_s, u"A1"_s);
    type(book, PlanWorkbook::Measures, u"measure.title"_s, u"M1"_s, u"Nights watched"_s);
    comeBack(book);
    ASSERT_TRUE(drawer()->isOpen());
    EXPECT_TRUE(model().row(0).isProblem);
    EXPECT_EQ(model().row(0).title, u"Actions!%1 (A1 Do A1)"_s.arg(cell));
    EXPECT_TRUE(model().row(0).sentence.contains(u"in a circle: A1, A2."_s)) << model().row(0).sentence.toStdString();
    EXPECT_TRUE(says(u"1 problem(s)."_s));
    Plan expected = plan();
    expected.measures[0].title = u"Nights watched"_s;
    click(u"Take them"_s);
    EXPECT_TRUE(plan() == expected) << "the new titles of A1 and A2 wait for the circle";
    EXPECT_EQ(session().history().count(), 1);
}

TEST_F(ExchangeBadInputTest, MovedColumnsAreReadWhereTheyAreAndOnesOfTheSameKeyNotAtAll) {
    start();
    PlanWorkbook moved = withGoodChange();
    moved.swapColumns(PlanWorkbook::Actions, u"action.title"_s, u"action.end"_s);
    const QString title = cellOfA1(moved, u"action.title"_s);
    comeBack(moved);
    ASSERT_TRUE(drawer()->isOpen());
    for (int row = 0; row < model().rowCount(); ++row) {
        EXPECT_NE(model().row(row).kind, SheetDifferenceRow::Kind::Finding) << model().row(row).sentence.toStdString();
    }
    ASSERT_GT(model().rowCount(), 1);
    EXPECT_EQ(model().row(1).place, u"Actions!"_s + title);
    Plan expected = plan();
    expected.actions[0].title = u"Changed too"_s;
    expected.actions[1].title = u"Changed well"_s;
    click(u"Take them"_s);
    EXPECT_TRUE(plan() == expected);

    PlanWorkbook twice = withGoodChange();
    type(twice, PlanWorkbook::Actions, u"action.title"_s, u"A2"_s, u"Changed again"_s);
    const QString head = twice.cell(PlanWorkbook::Actions, u"action.title"_s, 1);
    twice.setText(PlanWorkbook::Actions, head, u"action.code"_s);
    comeBack(twice);
    ASSERT_TRUE(drawer()->isOpen());
    ASSERT_GT(model().rowCount(), 0);
    EXPECT_TRUE(model().row(0).isProblem);
    EXPECT_EQ(model().row(0).title, u"Actions!"_s + head);
    EXPECT_FALSE(button(u"Take them"_s)->isEnabled());
    EXPECT_TRUE(plan() == expected);
    EXPECT_EQ(session().history().count(), 1);
}

TEST_F(ExchangeBadInputTest, TwoCurrenciesLetNothingBeTaken) {
    start();
    const PlanWorkbook book = withGoodChange();
    ASSERT_TRUE(session().perform(SetStrategyHead{{u"EUR"_s, {}, {}}}, u"Change the currency"_s));
    comeBack(book);
    ASSERT_TRUE(drawer()->isOpen());
    EXPECT_TRUE(says(u"Nothing of it can be taken."_s));
    EXPECT_TRUE(says(u"The workbook is in USD while the plan is in EUR."_s));
    EXPECT_FALSE(button(u"Take them"_s)->isEnabled());
    EXPECT_EQ(session().history().count(), 1);
}

TEST_F(ExchangeBadInputTest, AnotherAssessmentThatIsChosenWhileTheDialogIsOpenIsLeftAlone) {
    start();
    const PlanWorkbook book = withGoodChange();
    m_answers.meanwhile = [this] { ASSERT_TRUE(isGood(m_desk->closeFile())); };
    m_answers.workbook = pathOf(u"back.xlsx"_s);
    write(m_answers.workbook, book.bytes());
    m_exchange->readWorkbook();
    EXPECT_FALSE(drawer()->isOpen());
}

} // namespace
} // namespace atalaya::test
