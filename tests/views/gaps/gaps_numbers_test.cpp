// "Why this number?" in the table of the commitments.
#include "tests/views/gaps/GapsFixture.h"
#include "views/why/TermsTable.h"

#include <QSignalSpy>

namespace atalaya::test {
namespace {

using Column = CommitmentScoresModel::Column;

class GapsNumbersTest : public GapsFixture {
protected:
    void startTable() {
        startAltamar();
        QTest::mouseClick(button(u"Table"_s, true), Qt::LeftButton);
        QApplication::processEvents();
        ASSERT_TRUE(twin()->isVisible());
    }
    [[nodiscard]] QTableView* twin() const { return table(u"Commitments: scores, targets and stages"_s); }
    [[nodiscard]] QString cell(int row, int column) const {
        return twin()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString codeOf(int row) const {
        return static_cast<const CommitmentScoresModel*>(twin()->model())->row(row).key;
    }
    void pressEquals(int row, int column) const {
        twin()->setFocus(Qt::TabFocusReason);
        twin()->setCurrentIndex(twin()->model()->index(row, column));
        QTest::keyClick(twin(), Qt::Key_Equal);
    }
    /// How the coverage of a commitment names the count of a column: "Stage 2: 3 (".
    [[nodiscard]] QString countIn(int row, int column) const {
        const int stages = twin()->model()->columnCount() - Column::FirstStage - 2;
        const int stage = column - Column::FirstStage;
        const QString what = stage < stages    ? u"Stage %1"_s.arg(stage + 1)
                             : stage == stages ? u"Not answered"_s
                                               : u"Not applicable"_s;
        return what + u": "_s + cell(row, column) + (cell(row, column) == u"0"_s ? u"."_s : u" ("_s);
    }
    /// Whether the drawer says the very number of the cell, and whose it is; closes it.
    void expectSays(int row, int column, const std::string& how) {
        const std::string where = how + ": " + codeOf(row).toStdString() + ", column " + std::to_string(column) + ", " +
                                  cell(row, column).toStdString();
        ASSERT_TRUE(why()->isOpen()) << where;
        const Explanation& explanation = why()->explanation();
        EXPECT_EQ(explanation.number.subject, codeOf(row)) << where;
        switch (column) {
        case Column::Answered:
            EXPECT_TRUE(explanation.workedText.contains(QString(cell(row, column)).replace(u"/"_s, u" ÷ "_s))) << where;
            break;
        case Column::Now:
        case Column::Target:
        case Column::Gap:
        case Column::Last:
        case Column::Change:
            ASSERT_NE(cell(row, column), u"–"_s) << where << ": choose a row that has all numbers";
            EXPECT_EQ(explanation.shown, cell(row, column)) << where;
            EXPECT_TRUE(says(u"Why %1?"_s.arg(cell(row, column)))) << where;
            EXPECT_EQ(explanation.title.contains(u"2024"_s), column == Column::Last || column == Column::Change)
                << where;
            break;
        default:
            EXPECT_EQ(explanation.number.quantity, Quantity::Coverage) << where;
            EXPECT_TRUE(explanation.remarks.join(u' ').contains(countIn(row, column)))
                << where << ": " << explanation.remarks.join(u' ').toStdString();
        }
        why()->close();
    }
};

TEST_F(GapsNumbersTest, EveryColumnSaysTheVeryNumberThatWasClickedOrStoodOn) {
    startTable();
    for (const int row : {7, 5}) { // P08 has an open question
        for (int column = Column::Answered; column < twin()->model()->columnCount(); ++column) {
            clickCell(twin(), row, column);
            expectSays(row, column, "by mouse");
            pressEquals(row, column);
            expectSays(row, column, "by key");
            if (HasFatalFailure()) {
                return;
            }
        }
    }
}

TEST_F(GapsNumbersTest, OnATitleEqualsExplainsTheMeanAndEnterStillOpensTheQuestions) {
    startTable();
    pressEquals(7, Column::Commitment);
    EXPECT_TRUE(explained(u"P08"_s, Quantity::Mean));
    QSignalSpy jumps(m_page, &Page::jumpRequested);
    twin()->setFocus(Qt::TabFocusReason);
    twin()->setCurrentIndex(twin()->model()->index(7, Column::Last));
    QTest::keyClick(twin(), Qt::Key_Return);
    ASSERT_EQ(jumps.count(), 1);
    EXPECT_EQ(jumps.last().at(0).value<Place>().subject, u"P08"_s);
}

TEST_F(GapsNumbersTest, AChangeLeadsOnToBothOfItsNumbers) {
    startTable();
    pressEquals(7, Column::Change);
    ASSERT_TRUE(why()->isOpen());
    ASSERT_EQ(why()->explanation().terms.size(), 2U);
    auto* terms = why()->findChild<TermsTable*>();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    ASSERT_TRUE(terms->hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(why()->explanation().shown, cell(7, Column::Now));
    EXPECT_FALSE(why()->explanation().title.contains(u"2024"_s));
    press(Qt::Key_Backspace);
    EXPECT_EQ(why()->explanation().shown, cell(7, Column::Change));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(why()->explanation().shown, cell(7, Column::Last));
    EXPECT_TRUE(why()->explanation().title.contains(u"2024"_s));
}

TEST_F(GapsNumbersTest, AChangeFollowsAnEditWhileItIsExplained) {
    startTable();
    pressEquals(7, Column::Change);
    const QString before = why()->explanation().shown;
    ASSERT_TRUE(session().perform(SetStage{u"P08-02"_s, 5}, u"Choose stage 5"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(7, Column::Change) != before; }, patience));
    EXPECT_EQ(why()->explanation().shown, cell(7, Column::Change));
}

TEST_F(GapsNumbersTest, WithoutAnEarlierRoundTheColumnsOfItSaySo) {
    startEmpty();
    QTest::mouseClick(button(u"Table"_s, true), Qt::LeftButton);
    QApplication::processEvents();
    for (const int column : {Column::Last, Column::Change}) {
        QSignalSpy said(&m_notices, &Notices::said);
        clickCell(twin(), 0, column);
        EXPECT_FALSE(why()->isOpen());
        ASSERT_EQ(said.count(), 1) << column;
        EXPECT_TRUE(said.last().at(0).toString().contains(u"no earlier round"_s));
    }
}

} // namespace
} // namespace atalaya::test
