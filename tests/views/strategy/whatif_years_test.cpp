// What ticks, other dates and another scenario do to stages, and to scores and costs of years. The numbers were worked
// out by hand: every question stands at 2; Berths weighs 2 of 3.5, and Berths.a 3 of its 4; Tides weighs 1 with one
// question. So A1 makes (2 x 2.75 + 0.5 x 2 + 2) / 3.5 = 2.43, with A2 2.86, with A3 2.71.
#include "tests/support/Strict.h"
#include "tests/views/strategy/WhatIfFixture.h"
#include "views/strategy/whatif/DatesDrawer.h"
#include "views/strategy/whatif/PartBars.h"
#include "views/strategy/whatif/StagesPanel.h"
#include "views/strategy/whatif/YearBars.h"
#include "views/widgets/DateField.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

class WhatIfYearsTest : public WhatIfFixture {
protected:
    /// "2027 0.40 2.43" for each year: what its table shows, without budgets.
    [[nodiscard]] QStringList years() const {
        const auto* table = named<QTableView>(u"Cost and score by year"_s);
        return table ? rowsOf(*table, {WhatIfModelYears::Year, WhatIfModelYears::Cost, WhatIfModelYears::Score,
                                       WhatIfModelYears::Other, WhatIfModelYears::OtherScore})
                     : QStringList();
    }
    [[nodiscard]] QTableView* stagesTable() const { return named<QTableView>(u"Stages by question"_s); }
    [[nodiscard]] QStringList stages() const {
        return rowsOf(*stagesTable(), {WhatIfModelStages::Question, WhatIfModelStages::Now, WhatIfModelStages::Then,
                                       WhatIfModelStages::Target, WhatIfModelStages::Other});
    }
    [[nodiscard]] static QStringList rowsOf(const QTableView& table, const std::vector<int>& columns) {
        QStringList rows;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList cells;
            for (const int column : columns) {
                if (!table.isColumnHidden(column)) {
                    cells << table.model()->index(row, column).data().toString();
                }
            }
            rows << cells.join(u' ');
        }
        return rows;
    }
    [[nodiscard]] DatesDrawer* dates() const { return m_tab->findChild<DatesDrawer*>(); }
    [[nodiscard]] DateField* day(const QString& name) const {
        for (DateField* one : dates()->findChildren<DateField*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] MovedDates moved(const QString& code) const {
        const auto found = m_tab->choice().moved.find(idOf(code));
        return found == m_tab->choice().moved.end() ? MovedDates() : found->second;
    }
    [[nodiscard]] QString noteOf(const QString& code) const {
        const auto* model = qobject_cast<const WhatIfModel*>(table()->model());
        return model->row(model->rowOf(idOf(code))).note;
    }
};

TEST_F(WhatIfYearsTest, ATickSaysWhatEachYearCostsAndComesTo) {
    start();
    press(Qt::Key_T);
    EXPECT_EQ(years(), QStringList()) << "nothing is chosen";
    tick(u"A1"_s);
    EXPECT_EQ(years(), QStringList({u"2027 0.40 2.43"_s}));
    tick(u"A3"_s);
    EXPECT_EQ(years(), QStringList({u"2027 0.40 2.43"_s, u"2028 0.20 2.71"_s}));
    EXPECT_TRUE(says(u"2.71"_s)) << "the last year ends where the headline does";
    const auto* bars = m_tab->findChild<YearBars*>();
    ASSERT_NE(bars, nullptr);
    EXPECT_TRUE(bars->accessibleDescription().contains(u"Score at the end of each: 2027 2.43; 2028 2.71."_s))
        << bars->accessibleDescription().toStdString();
    tick(u"A1"_s);
    EXPECT_EQ(years(), QStringList({u"2028 0.20 2.29"_s}));
}

TEST_F(WhatIfYearsTest, MovedPastAYearsEndAnActionLiftsTheNextOne) {
    start();
    tick(u"A4"_s);
    tick(u"A1"_s);
    auto* bars = m_tab->findChild<YearBars*>();
    ASSERT_NE(bars, nullptr);
    QApplication::processEvents(); // the bars get their room
    const QImage before = bars->grab().toImage();
    ASSERT_FALSE(before.isNull());
    press(Qt::Key_Right);
    EXPECT_NE(bars->grab().toImage(), before) << "the bars follow at once";
    press(Qt::Key_T);
    EXPECT_EQ(years(), QStringList({u"2027 0.40 2.00"_s, u"2028 0.10 2.43"_s}))
        << "275 of 366 days, and A4, in 2027; A1 ends in March 2028";
    EXPECT_TRUE(says(scoreWith({idOf(u"A1"_s)}))) << "what it comes to at last is the same";
    goTo(u"A1"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(years(), QStringList({u"2027 0.50 2.43"_s}));
    EXPECT_EQ(session().history().count(), 0);
}

TEST_F(WhatIfYearsTest, WhatHasNoDaysIsReachedInNoYear) {
    Assessment assessment = planned();
    assessment.plan.actions[2].start = assessment.plan.actions[2].end = QDate(); // A3
    start(assessment);
    tick(u"A1"_s);
    tick(u"A3"_s);
    press(Qt::Key_T);
    EXPECT_EQ(years(), QStringList({u"2027 0.40 2.43"_s, u"no year 0.20 2.71"_s}));
    goTo(u"A3"_s);
    press(Qt::Key_D);
    ASSERT_TRUE(dates()->isOpen());
    typeInto(day(u"End"_s), u"30/6/2029"_s);
    typeInto(day(u"Start"_s), u"1/1/2029"_s);
    click(u"Take these dates"_s);
    EXPECT_EQ(years(), QStringList({u"2027 0.40 2.43"_s, u"2029 0.20 2.71"_s}));
}

TEST_F(WhatIfYearsTest, AComparedScenarioStandsBesideInEachYear) {
    start();
    tick(u"A4"_s);
    tick(u"A1"_s);
    saveAs(u"Early"_s);
    goTo(u"A1"_s);
    press(Qt::Key_Right);
    auto* compare = named<QComboBox>(u"Compare with"_s);
    ASSERT_NE(compare, nullptr);
    compare->setFocus(Qt::TabFocusReason);
    QTest::keyClick(compare, Qt::Key_Down);
    ASSERT_EQ(compare->currentText(), u"Early"_s);
    table()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_T);
    EXPECT_EQ(years(), QStringList({u"2027 0.40 2.00 0.50 2.43"_s, u"2028 0.10 2.43 0.00 2.43"_s}));
    press(Qt::Key_Q);
    EXPECT_EQ(stages(), QStringList({u"Berths.a Inspection of bollards 2 3 4 3"_s}));
    tick(u"A3"_s);
    EXPECT_EQ(years(), QStringList({u"2027 0.40 2.00 0.50 2.43"_s, u"2028 0.30 2.71 0.00 2.43"_s}));
    EXPECT_TRUE(stages().at(1).endsWith(u" 2 3 – 2"_s)) << stages().at(1).toStdString();
}

TEST_F(WhatIfYearsTest, StagesByQuestionFollowEachTick) {
    start();
    const auto* panel = m_tab->findChild<StagesPanel*>();
    ASSERT_TRUE(panel && stagesTable());
    EXPECT_FALSE(stagesTable()->isVisible()) << "folded away at first";
    goTo(u"A1"_s);
    press(Qt::Key_Q);
    EXPECT_TRUE(says(u"No question gets another stage by what is chosen."_s));
    tick(u"A1"_s);
    EXPECT_FALSE(says(u"No question gets another stage"_s));
    ASSERT_TRUE(stagesTable()->isVisible());
    EXPECT_EQ(stages(), QStringList({u"Berths.a Inspection of bollards 2 3 4"_s}));
    tick(u"A2"_s);
    EXPECT_EQ(stages(), QStringList({u"Berths.a Inspection of bollards 2 4 4, reached"_s}));
    EXPECT_EQ(stagesTable()->model()->index(0, WhatIfModelStages::Then).data(Qt::AccessibleTextRole),
              u"stage 4 with this plan, up from 2"_s);
    tick(u"A1"_s);
    EXPECT_EQ(stages(), QStringList()) << "A2 lifts nothing without A1";
    // All questions of one commitment, by the keyboard.
    auto* which = named<QComboBox>(u"Which questions"_s);
    ASSERT_NE(which, nullptr);
    which->setFocus(Qt::TabFocusReason);
    QTest::keyClick(which, Qt::Key_End);
    ASSERT_EQ(which->currentText(), u"30 Tides foretold"_s);
    ASSERT_EQ(stages().size(), 1);
    EXPECT_TRUE(stages().front().startsWith(u"Tides.a "_s) && stages().front().endsWith(u" 2 2 –"_s))
        << stages().front().toStdString();
    tick(u"A3"_s);
    EXPECT_TRUE(stages().front().endsWith(u" 2 3 –"_s)) << stages().front().toStdString();
    stagesTable()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(stagesTable(), Qt::Key_Q);
    EXPECT_FALSE(panel->isUnfolded());
    EXPECT_EQ(QApplication::focusWidget(), table()) << "the focus does not go astray with the table";
}

TEST_F(WhatIfYearsTest, ABarOrItsRowLeadsToItsQuestions) {
    start();
    auto* bars = m_tab->findChild<PartBars*>();
    ASSERT_NE(bars, nullptr);
    QTest::mouseClick(bars, Qt::LeftButton, Qt::NoModifier,
                      QPoint(bars->width() / 2, bars->heightForWidth(bars->width()) - m_style->px(10)));
    EXPECT_EQ(m_tab->findChild<StagesPanel*>()->commitment(), u"Tides"_s);
    ASSERT_TRUE(stagesTable()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), stagesTable());
    click(u"Hide the stages by question"_s);
    EXPECT_FALSE(stagesTable()->isVisible());
    table()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_T);
    auto* parts = named<QTableView>(u"Score by commitment"_s);
    ASSERT_NE(parts, nullptr);
    parts->selectRow(0);
    QTest::keyClick(parts, Qt::Key_Return);
    EXPECT_EQ(m_tab->findChild<StagesPanel*>()->commitment(), u"Berths"_s);
    EXPECT_EQ(stages().size(), 2);
}

TEST_F(WhatIfYearsTest, DatesAreWrittenAndAnEndBeforeTheStartIsRefused) {
    start();
    tick(u"A4"_s);
    tick(u"A1"_s);
    goTo(u"A1"_s);
    press(Qt::Key_D);
    ASSERT_TRUE(dates()->isOpen());
    ASSERT_TRUE(day(u"Start"_s) && day(u"End"_s));
    EXPECT_EQ(day(u"Start"_s)->date(), QDate(2027, 1, 1)) << "as the plan has it";
    EXPECT_EQ(QApplication::focusWidget(), day(u"Start"_s));
    const QString why = u"The action would end before it starts."_s;
    EXPECT_FALSE(says(why));
    typeInto(day(u"End"_s), u"31/12/2026"_s);
    EXPECT_TRUE(says(why));
    EXPECT_EQ(button(u"Take these dates"_s, true) != nullptr && button(u"Take these dates"_s, true)->isEnabled(),
              false);
    typeInto(day(u"End"_s), u"20/2/2028"_s);
    EXPECT_FALSE(says(why));
    click(u"Take these dates"_s);
    EXPECT_FALSE(dates()->isOpen());
    EXPECT_EQ(QApplication::focusWidget(), table());
    EXPECT_EQ(moved(u"A1"_s), (MovedDates{QDate(2027, 1, 1), QDate(2028, 2, 20)}));
    EXPECT_EQ(noteOf(u"A1"_s), u"ends 2028 Q1 instead of 2027 Q4"_s);
    press(Qt::Key_T);
    ASSERT_EQ(years().size(), 2);
    EXPECT_TRUE(years().at(0).startsWith(u"2027"_s) && years().at(0).endsWith(u" 2.00"_s))
        << "A1 ends behind the year: " << years().at(0).toStdString();
    EXPECT_TRUE(years().at(1).startsWith(u"2028"_s) && years().at(1).endsWith(u" 2.43"_s))
        << years().at(1).toStdString();
    EXPECT_EQ(session().history().count(), 0) << "a choice is no edit";
    goTo(u"A1"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(moved(u"A1"_s), (MovedDates{QDate(2027, 4, 1), QDate(2028, 5, 20)})) << "on from the days written";
    EXPECT_EQ(noteOf(u"A1"_s), u"starts 2027 Q2 instead of 2027 Q1 · ends 2028 Q2 instead of 2027 Q4"_s);
    press(Qt::Key_Backspace);
    EXPECT_FALSE(m_tab->choice().moved.contains(idOf(u"A1"_s)));
}

TEST_F(WhatIfYearsTest, TheMenuLeadsToTheDatesAndCancelChangesNothing) {
    start();
    goTo(u"A3"_s);
    {
        const ExpectedMessage grab("does not support grabbing the keyboard");
        const ExpectedMessage raise("does not support raise()");
        click(u"The chosen row's action"_s);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        ASSERT_EQ(menu->actions().at(3)->text(), u"Other dates…"_s);
        QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(menu->actions().at(3)).center());
    }
    ASSERT_TRUE(dates()->isOpen());
    EXPECT_TRUE(says(u"The plan has it from 1 January 2028 to 31 December 2028"_s));
    typeInto(day(u"Start"_s), u"1/7/2028"_s);
    QTest::keyClick(day(u"Start"_s), Qt::Key_Escape);
    EXPECT_FALSE(dates()->isOpen());
    EXPECT_TRUE(m_tab->choice().moved.empty());
    press(Qt::Key_D);
    typeInto(day(u"Start"_s), u"1/7/2028"_s);
    auto* take = button(u"Take these dates"_s, true);
    ASSERT_NE(take, nullptr);
    take->setFocus(Qt::TabFocusReason);
    QTest::keyClick(take, Qt::Key_Space);
    EXPECT_EQ(moved(u"A3"_s).start, QDate(2028, 7, 1));
    EXPECT_EQ(plan().action(idOf(u"A3"_s))->start, QDate(2028, 1, 1));
}

TEST_F(WhatIfYearsTest, UndoByKeyReachesNothingBehindTheDates) {
    start();
    Action renamed = *plan().action(idOf(u"A3"_s));
    renamed.title = u"Another title"_s;
    ASSERT_TRUE(session().perform(PutAction{renamed}, u"Rename A3"_s));
    goTo(u"A3"_s);
    press(Qt::Key_D);
    QAbstractButton* take = button(u"Take these dates"_s, true);
    ASSERT_NE(take, nullptr);
    take->setFocus(Qt::TabFocusReason);
    QSignalSpy said(&m_notices, &Notices::said);
    QTest::keyClick(take, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(said.count(), 1) << "it is said why";
    EXPECT_EQ(plan().action(idOf(u"A3"_s))->title, u"Another title"_s);
    EXPECT_TRUE(dates()->isOpen());
}

} // namespace
} // namespace atalaya::test
