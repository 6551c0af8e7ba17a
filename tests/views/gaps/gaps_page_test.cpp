#include "tests/views/gaps/GapsFixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPointer>
#include <QScrollArea>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

class GapsPageTest : public GapsFixture {};

TEST_F(GapsPageTest, ShowsAltamarAsTheDesignDoes) {
    startAltamar();
    EXPECT_TRUE(says(u"2.17"_s));
    EXPECT_TRUE(says(u"Provisional"_s));
    EXPECT_TRUE(says(u"46 of 49 answered, 94%; 1 not applicable"_s));
    EXPECT_TRUE(says(u"2024: 1.71 · change +0.46"_s));
    EXPECT_TRUE(says(u"Target 2028: 3.01"_s));
    EXPECT_TRUE(says(u"evidenced: 2.10"_s));
    EXPECT_TRUE(says(u"2.83"_s) && says(u"2.54"_s)) << "the other groups, each by itself";
    ASSERT_NE(bars(), nullptr);
    EXPECT_TRUE(bars()->accessibleDescription().contains(u"Lowest:"_s));
    ASSERT_GT(rank()->model()->rowCount(), 8);
    EXPECT_EQ(rank()->model()->index(0, RankedGapsModel::Question).data().toString(),
              u"P08-02 Security duties and supervision of operators"_s);
    EXPECT_EQ(rank()->model()->index(0, RankedGapsModel::Reason).data().toString(), u"1.5 × 2 = 3.0"_s);
}

TEST_F(GapsPageTest, BarsAxesAndRowsLeadToScoreAndExplainThemselves) {
    startAltamar();
    QSignalSpy jumps(m_page, &Page::jumpRequested);
    const auto lastSubject = [&] { return jumps.isEmpty() ? QString() : jumps.last().at(0).value<Place>().subject; };
    QTest::mouseClick(bars(), Qt::LeftButton, Qt::NoModifier, bars()->placeOf(u"P06"_s).center());
    EXPECT_EQ(lastSubject(), u"P06"_s);
    ChartView* radar = chart(u"Shape of the commitments"_s);
    ASSERT_NE(radar, nullptr);
    radar->setFocus(Qt::TabFocusReason);
    QTest::keyClick(radar, Qt::Key_Right);
    QTest::keyClick(radar, Qt::Key_Return);
    EXPECT_EQ(lastSubject(), u"P06"_s) << "the axis after that of P05";
    rank()->setFocus(Qt::TabFocusReason);
    rank()->selectRow(0);
    QTest::keyClick(rank(), Qt::Key_Return);
    EXPECT_EQ(lastSubject(), u"P08-02"_s);
    QTest::keyClick(rank(), Qt::Key_Equal);
    ASSERT_TRUE(why()->isOpen());
    EXPECT_EQ(why()->explanation().number.quantity, Quantity::Priority);
    QTest::keyClick(why()->focusWidget() ? why()->focusWidget() : why(), Qt::Key_Escape);
    QAbstractButton* core = button(u"Score of Cyber-security core: 2.17"_s, true);
    ASSERT_NE(core, nullptr);
    QTest::mouseClick(core, Qt::LeftButton);
    EXPECT_EQ(why()->explanation().shown, u"2.17"_s);
}

TEST_F(GapsPageTest, EveryNumberOpensWhyThisNumber) {
    startAltamar();
    int asked = 0;
    for (NumberButton* number : m_page->findChildren<NumberButton*>()) {
        if (number->isVisible()) {
            number->setFocus(Qt::TabFocusReason);
            QTest::keyClick(number, Qt::Key_Equal);
            EXPECT_TRUE(why()->isOpen()) << number->accessibleName().toStdString();
            why()->close();
            ++asked;
        }
    }
    EXPECT_EQ(asked, 5 + 3 * 2) << "the headline's, and score and coverage of each group";
    const auto click = [](ChartView* chart, const QString& part) {
        QTest::mouseClick(chart, Qt::LeftButton, Qt::NoModifier, chart->placeOf(part).center());
    };
    click(bars(), u"P06/now"_s);
    EXPECT_TRUE(explained(u"P06"_s, Quantity::Mean));
    click(bars(), u"P06/target"_s);
    EXPECT_TRUE(explained(u"P06"_s, Quantity::Target));
    click(strips(), u"P06/answered"_s);
    EXPECT_TRUE(explained(u"P06"_s, Quantity::Coverage));
    clickCell(rank(), 0, RankedGapsModel::Reason);
    EXPECT_TRUE(explained(u"P08-02"_s, Quantity::Priority));
    clickCell(rank(), 1, RankedGapsModel::Stage);
    EXPECT_TRUE(explained(u"P08-08"_s, Quantity::Stage));
    QTest::keyClick(bars(), Qt::Key_T);
    QTableView* twin = table(u"Commitments: scores, targets and stages"_s);
    clickCell(twin, 7, CommitmentScoresModel::Gap);
    EXPECT_TRUE(explained(u"P08"_s, Quantity::Gap));
    clickCell(twin, 7, CommitmentScoresModel::Commitment);
    EXPECT_FALSE(why()->isOpen()) << "a title is no number";
}

TEST_F(GapsPageTest, TheLastRoundsNumberExplainsItselfFromTheLastRound) {
    startAltamar();
    QAbstractButton* last = button(u"Last round: 2024: 1.71 · change +0.46"_s, true);
    ASSERT_NE(last, nullptr);
    QTest::mouseClick(last, Qt::LeftButton);
    ASSERT_TRUE(why()->isOpen());
    EXPECT_EQ(why()->explanation().shown, u"1.71"_s);
    EXPECT_TRUE(why()->explanation().title.contains(u"2024"_s));
    EXPECT_TRUE(says(u"Now it is 2.17, a change of +0.46."_s));
    EXPECT_FALSE(button(u"Show in the report annex"_s)->isVisible()) << "the report traces this round";
}

TEST_F(GapsPageTest, StripsLeadToTheQuestionsAtAStageByMouseAndByKeys) {
    startAltamar();
    QSignalSpy jumps(m_page, &Page::jumpRequested);
    const auto lastSubject = [&] { return jumps.isEmpty() ? QString() : jumps.last().at(0).value<Place>().subject; };
    const auto stageOf = [&](const QString& code) { return session().scores().indicator(code)->claimed; };
    ASSERT_FALSE(strips()->placeOf(u"P06/3"_s).isEmpty());
    QTest::mouseClick(strips(), Qt::LeftButton, Qt::NoModifier, strips()->placeOf(u"P06/3"_s).center());
    EXPECT_TRUE(lastSubject().startsWith(u"P06-"_s));
    EXPECT_EQ(stageOf(lastSubject()), 3);
    EXPECT_TRUE(strips()->accessibleDescription().contains(u"at stage 3: "_s + lastSubject()));
    strips()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(strips(), Qt::Key_Down);
    EXPECT_TRUE(strips()->currentKey().startsWith(u"P07/"_s)) << "straight down";
    ASSERT_EQ(jumps.count(), 1);
    QTest::keyClick(strips(), Qt::Key_Return);
    ASSERT_EQ(jumps.count(), 2);
    EXPECT_TRUE(lastSubject().startsWith(u"P07-"_s)) << lastSubject().toStdString();
    EXPECT_EQ(stageOf(lastSubject()), strips()->currentKey().section(u'/', 1).toInt());
    QTest::keyClick(strips(), Qt::Key_Left);
    QTest::keyClick(strips(), Qt::Key_Equal);
    EXPECT_TRUE(why()->isOpen());
}

TEST_F(GapsPageTest, ANumberKeepsTheFocusWhileAnEditChangesIt) {
    startAltamar();
    auto* groups = m_page->findChild<GroupScores*>();
    ASSERT_NE(groups, nullptr);
    QPointer<NumberButton> core;
    for (NumberButton* number : groups->findChildren<NumberButton*>()) {
        if (number->text() == u"2.17"_s) {
            core = number;
        }
    }
    ASSERT_TRUE(core);
    core->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(session().perform(SetStage{u"P08-02"_s, 5}, u"Choose stage 5"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !core || core->text() != u"2.17"_s; }));
    ASSERT_TRUE(core) << "brought up to date, not made anew";
    EXPECT_TRUE(core->hasFocus());
}

TEST_F(GapsPageTest, WhatANextStageAsksForUnfoldsWhereOneStands) {
    startAltamar();
    QModelIndex longest;
    qsizetype most = 0;
    const auto* model = static_cast<const RankedGapsModel*>(rank()->model());
    for (int row = 1; row < model->rowCount(); ++row) {
        if (model->row(row).needs.size() > most) {
            most = model->row(row).needs.size();
            longest = model->index(row, RankedGapsModel::Question);
        }
    }
    ASSERT_GT(most, 150) << "more than two lines";
    const int folded = rank()->rowHeight(longest.row());
    EXPECT_LT(folded, 80);
    EXPECT_TRUE(longest.data(Qt::ToolTipRole).toString().contains(model->row(longest.row()).needs));
    EXPECT_TRUE(longest.data(Qt::AccessibleTextRole).toString().contains(model->row(longest.row()).needs));
    rank()->setFocus(Qt::TabFocusReason);
    rank()->selectRow(longest.row() - 1);
    QTest::keyClick(rank(), Qt::Key_Down);
    EXPECT_GT(rank()->rowHeight(longest.row()), folded);
    QTest::keyClick(rank(), Qt::Key_Up);
    EXPECT_EQ(rank()->rowHeight(longest.row()), folded);
}

TEST_F(GapsPageTest, BarsAndRankStandAboveTheFoldOnALaptop) {
    startAltamar();
    m_window->resize(1366, 690);
    QApplication::processEvents();
    auto* area = m_page->findChild<QScrollArea*>();
    for (QWidget* part : {static_cast<QWidget*>(bars()), static_cast<QWidget*>(rank())}) {
        const int bottom = part->mapTo(area->viewport(), QPoint(0, part->height())).y();
        EXPECT_LE(bottom, area->viewport()->height()) << part->accessibleName().toStdString();
    }
}

TEST_F(GapsPageTest, OtherBasisIsAViewAndSaysSo) {
    startAltamar();
    EXPECT_FALSE(says(u"Seen otherwise"_s));
    auto* basis = m_page->findChildren<QComboBox*>().first();
    basis->setFocus(Qt::TabFocusReason);
    QTest::keyClick(basis, Qt::Key_Down);
    EXPECT_TRUE(says(u"Seen otherwise"_s));
    EXPECT_TRUE(says(u"2.10"_s));
    EXPECT_EQ(session().assessment().headlineBasis, Basis::Claimed);
    EXPECT_EQ(session().history().count(), 0);
}

TEST_F(GapsPageTest, TheTableTwinSaysWhatTheChartsSay) {
    startAltamar();
    QTest::keyClick(bars(), Qt::Key_T);
    EXPECT_FALSE(bars()->isVisible());
    QTableView* twin = table(u"Commitments: scores, targets and stages"_s);
    ASSERT_TRUE(twin->isVisible());
    const QAbstractItemModelTester strict(twin->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(twin->model()->rowCount(), 15);
    EXPECT_EQ(twin->model()->index(7, CommitmentScoresModel::Now).data().toString(), u"2.11"_s);
    EXPECT_EQ(twin->model()->index(7, CommitmentScoresModel::Target).data().toString(), u"3.10"_s);
    EXPECT_EQ(twin->model()->index(7, CommitmentScoresModel::Answered).data().toString(), u"9/10"_s);
    ASSERT_TRUE(session().perform(ClearAnswer{u"P01-01"_s}, u"Clear"_s));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return twin->model()->index(0, CommitmentScoresModel::Answered).data().toString() != u"9/10"_s; }));
}

TEST_F(GapsPageTest, EditsShowAtOnceAndASwitchOfPageIsQuick) {
    startAltamar();
    QPersistentModelIndex chosen(rank()->model()->index(3, 0));
    rank()->selectRow(3);
    const QAbstractItemModelTester strict(rank()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = rank()->model()->rowCount();
    ASSERT_TRUE(session().perform(SetStage{u"P08-02"_s, 5}, u"Choose stage 5"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return rank()->model()->rowCount() == before - 1; }));
    EXPECT_EQ(rank()->currentIndex().row(), 2) << "the selection stays with its row";
    m_window->go({PageId::Home, {}, {}});
    session().history().undo();
    EXPECT_EQ(rank()->model()->rowCount(), before - 1) << "nothing is worked out while nobody looks";
    m_window->go({PageId::Gaps, {}, {}});
    EXPECT_EQ(rank()->model()->rowCount(), before);
}

TEST_F(GapsPageTest, FiguresInSentencesAreWrittenAsTheLanguageDoes) {
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::Spanish));
    startAltamar();
    EXPECT_TRUE(says(u"on 1,00 to 5,00"_s));
    m_window.reset();
    startEmpty();
    EXPECT_TRUE(says(u"al responderse el 60"_s + QLocale().percent().prepend(QChar(0x00a0)))) << "in one piece";
    m_window.reset();
    QLocale::setDefault(usual);
}

TEST_F(GapsPageTest, EqualsOnANumberExplainsThatNumber) {
    startAltamar();
    NumberButton* group = nullptr;
    for (NumberButton* number : m_page->findChildren<NumberButton*>()) {
        group = number->text() == u"2.83"_s ? number : group;
    }
    ASSERT_NE(group, nullptr);
    group->setFocus(Qt::TabFocusReason);
    QTest::keyClick(group, Qt::Key_Equal);
    EXPECT_TRUE(says(u"Why 2.83?"_s));
}

TEST_F(GapsPageTest, AnEmptyAssessmentTeachesAndPrintsNoNumber) {
    start();
    m_window->go({PageId::Gaps, {}, {}});
    EXPECT_TRUE(says(u"Choose an assessment on Home"_s));
    m_window.reset();
    startEmpty();
    EXPECT_TRUE(says(u"Nothing is answered yet"_s));
    EXPECT_TRUE(says(u"No targets are set yet"_s));
    EXPECT_FALSE(rank()->isVisible());
    for (const KeyHint& hint : m_page->keyHints()) {
        EXPECT_NE(hint.keys.front(), u"Enter"_s) << "there is no question to open";
        EXPECT_NE(hint.keys.front(), u"A"_s) << "nor a card";
    }
    EXPECT_FALSE(button(u"One stage more…"_s)->isVisible());
    QSignalSpy jumps(m_page, &Page::jumpRequested);
    QSignalSpy said(&m_notices, &Notices::said);
    QTest::keyClick(m_window.get(), Qt::Key_A);
    EXPECT_TRUE(jumps.isEmpty());
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.front().front().toString(), u"There is no ranked gap here to begin with."_s);
    ASSERT_TRUE(QApplication::focusWidget() && m_page->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    auto* targets = m_page->findChild<TargetsDrawer*>();
    EXPECT_TRUE(targets->isOpen()) << "the strip of keys names F2";
    targets->close();
    const Framework& framework = session().framework();
    ASSERT_TRUE(session().perform(SetStage{framework.indicators.front().code, 4}, u"Choose"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"not shown"_s); }));
    EXPECT_FALSE(says(u"4.00"_s));
}

TEST_F(GapsPageTest, NothingIsCutSidewaysAtAnyWidthOrTextSize) {
    startAltamar();
    auto* area = m_page->findChild<QScrollArea*>();
    for (const auto& [width, percent] : {std::pair{1366, 100}, std::pair{1024, 100}, std::pair{1366, 200}}) {
        m_style->setTextPercent(percent);
        m_window->resize(width, 700);
        QApplication::processEvents();
        EXPECT_LE(area->widget()->width(), area->viewport()->width()) << width << " at " << percent;
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width()) << width << " at " << percent;
    }
}

} // namespace
} // namespace atalaya::test
