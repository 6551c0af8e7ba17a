#include "tests/views/layout/PdfText.h"
#include "tests/views/pdf/Conformance.h"
#include "tests/views/pdf/PdfFile.h"
#include "tests/views/strategy/RoadmapFixture.h"
#include "views/gaps/ChartView.h"
#include "views/widgets/SegmentedControl.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QWheelEvent>

namespace atalaya::test {
namespace {

class RoadmapTabTest : public RoadmapFixture {
protected:
    [[nodiscard]] QStringList codes() const {
        QStringList found;
        const QAbstractItemModel* model = view()->model();
        for (int head = 0; head < model->rowCount(); ++head) {
            for (int row = 0; row < model->rowCount(model->index(head, 0)); ++row) {
                found << model->index(row, 0, model->index(head, 0)).data(RoadmapModel::CodeRole).toString();
            }
        }
        return found;
    }
    [[nodiscard]] QColor pixelAt(const QPoint& at) const { return view()->viewport()->grab().toImage().pixelColor(at); }
};

TEST_F(RoadmapTabTest, TeachesWhileNothingIsPlanned) {
    start();
    int asked = 0;
    QObject::connect(m_tab, &StrategyTab::addRequested, m_tab, [&](PlanThing thing, const QUuid& parent) {
        asked += thing == PlanThing::Action && parent.isNull() ? 1 : 0;
    });
    EXPECT_FALSE(view()->isVisible());
    for (QAbstractButton* button : m_tab->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == u"Add action…"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_EQ(asked, 1);
}

TEST_F(RoadmapTabTest, ModelsStandTheTest) {
    startPlan();
    QAbstractItemModelTester roadmap(view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* workload = m_tab->findChild<WorkloadView*>();
    QAbstractItemModelTester loads(workload->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(workload->model()->columnCount(), 3) << "body, 2026, 2027";
    Action later = stored(u"A4"_s);
    later.end = QDate(2029, 3, 31);
    perform(PutAction{later});
    EXPECT_EQ(workload->model()->columnCount(), 5);
    session().history().undo();
    EXPECT_EQ(workload->model()->columnCount(), 3);
    m_tab->setGrouping(RoadmapGrouping::LeadBody);
    perform(RemoveAction{idOf(u"A4"_s)});
    session().history().undo();
}

TEST_F(RoadmapTabTest, WorkloadListsBodiesAsTheirLanguageDoesAndNoCostWhereNoneIsEstimated) {
    startPlan();
    const std::pair<QString, QString> leads[] = {{u"A1"_s, u"Zona"_s}, {u"A2"_s, u"\u00d3rgano"_s}, {u"A4"_s, {}}};
    for (const auto& [code, body] : leads) {
        Action led = stored(code);
        led.leadBody = body;
        led.supportingBodies = {u"Oficina"_s};
        perform(PutAction{led});
    }
    const QAbstractItemModel& loads = *m_tab->findChild<WorkloadView*>()->model();
    ASSERT_EQ(loads.rowCount(), 4);
    const auto text = [&](int row, int column, int role = Qt::DisplayRole) {
        return loads.index(row, column).data(role).toString();
    };
    EXPECT_EQ(text(0, 0), u"Oficina"_s);
    EXPECT_EQ(text(1, 0), u"\u00d3rgano"_s);
    EXPECT_EQ(text(2, 0), u"Zona"_s);
    EXPECT_EQ(text(3, 0), u"Without a lead body"_s);
    EXPECT_EQ(text(0, 1), u"supports 1\n\u2013"_s) << "others pay";
    EXPECT_EQ(text(0, 1, Qt::AccessibleTextRole), u"Oficina in 2026: supports 1"_s);
    EXPECT_EQ(text(2, 1), u"leads 1\n0.20"_s);
    EXPECT_TRUE(text(3, 2, Qt::AccessibleTextRole).startsWith(u"Without a lead body in 2027: leads 1, likely cost"_s))
        << text(3, 2, Qt::AccessibleTextRole).toStdString();

    // Without days it runs in no year, and costs what is stated for one.
    Action paid = stored(u"A1"_s);
    paid.start = paid.end = {};
    paid.costByYear = {{2027, CostRange(200'000)}};
    perform(PutAction{paid});
    EXPECT_EQ(text(2, 0), u"Zona"_s);
    EXPECT_TRUE(text(2, 1).endsWith(u"\n0.20"_s)) << text(2, 1).toStdString();
}

TEST_F(RoadmapTabTest, ApprovedIsSolidAndProposedIsOpen) {
    startPlan();
    choose(u"A4"_s);
    const QRectF a1 = view()->barOf(idOf(u"A1"_s));
    const QRectF a2 = view()->barOf(idOf(u"A2"_s));
    const QPoint quarterIn(int(a1.width() / 4), 0);
    EXPECT_EQ(pixelAt(a1.center().toPoint() + quarterIn), m_style->colour("seriesCurrent"));
    EXPECT_EQ(pixelAt(a2.center().toPoint() + quarterIn), m_style->colour("surface"));
    Action stopped = stored(u"A1"_s);
    stopped.status = ActionStatus::Stopped;
    perform(PutAction{stopped});
    QApplication::processEvents();
    EXPECT_EQ(pixelAt(a1.center().toPoint() + quarterIn + QPoint(0, -5)), m_style->colour("surface"))
        << "open, and struck through in its middle";
}

TEST_F(RoadmapTabTest, ArrowsMoveABarAndItsEnds) {
    startPlan();
    choose(u"A1"_s);
    key(Qt::Key_Right);
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 10, 1));
    EXPECT_EQ(stored(u"A1"_s).end, QDate(2027, 3, 31));
    key(Qt::Key_Left);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 7, 1));
    EXPECT_EQ(stored(u"A1"_s).end, QDate(2027, 3, 31));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 4, 1));
    EXPECT_EQ(session().history().undoText(), u"Move action A1"_s);
    QSignalSpy refused(&session(), &AssessmentSession::refused);
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_Right, Qt::AltModifier);
    }
    EXPECT_EQ(refused.count(), 1) << "a start behind its end";
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2027, 1, 1));
}

TEST_F(RoadmapTabTest, SaysThatAnActionWasMovedBeforeWhatItWaitsFor) {
    startPlan();
    QSignalSpy said(&m_notices, &Notices::said);
    choose(u"A2"_s);
    key(Qt::Key_Left);
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.front().front().toString(), u"A2 now starts before A1 ends, for which it waits."_s);
    key(Qt::Key_Right);
    EXPECT_EQ(said.count(), 1) << "mended";
}

TEST_F(RoadmapTabTest, AnArrowPutsWhatHasNoDatesIntoThePresent) {
    startPlan();
    choose(u"A3"_s);
    key(Qt::Key_Right);
    EXPECT_EQ(stored(u"A3"_s).start, QDate(2026, 4, 1));
    EXPECT_EQ(stored(u"A3"_s).end, QDate(2026, 6, 30));
}

TEST_F(RoadmapTabTest, CtrlAndArrowsReorderAlsoIntoTheNextObjective) {
    startPlan();
    choose(u"A1"_s);
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(codes(), (QStringList{u"A2"_s, u"A1"_s, u"A3"_s, u"A4"_s}));
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(stored(u"A1"_s).objective, idOf(u"O2"_s));
    EXPECT_EQ(codes(), (QStringList{u"A2"_s, u"A1"_s, u"A3"_s, u"A4"_s}));
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(stored(u"A1"_s).objective, idOf(u"O1"_s));
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(codes(), (QStringList{u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}));
    EXPECT_EQ(view()->chosen(), idOf(u"A1"_s));
}

TEST_F(RoadmapTabTest, EnterEditsInsertAddsAndDelRemoves) {
    startPlan();
    QUuid edited;
    QUuid below;
    QObject::connect(m_tab, &StrategyTab::editRequested, m_tab, [&](PlanThing, const QUuid& id) { edited = id; });
    QObject::connect(m_tab, &StrategyTab::addRequested, m_tab, [&](PlanThing, const QUuid& id) { below = id; });
    choose(u"A4"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(edited, idOf(u"A4"_s));
    key(Qt::Key_Insert);
    EXPECT_EQ(below, idOf(u"O2"_s));
    key(Qt::Key_Delete);
    EXPECT_EQ(session().assessment().plan.actionByCode(u"A4"_s), nullptr);
    EXPECT_EQ(session().history().undoText(), u"Remove action A4"_s);
}

TEST_F(RoadmapTabTest, ZoomsByKeyWheelAndChoice) {
    startPlan();
    const double before = view()->barOf(idOf(u"A1"_s)).width();
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(m_tab->unit(), PeriodUnit::Month);
    EXPECT_EQ(box(u"Counted in"_s)->currentText(), u"Months"_s);
    EXPECT_GT(view()->barOf(idOf(u"A1"_s)).width(), before);
    choose(u"A1"_s);
    key(Qt::Key_Right);
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 8, 1)) << "one month";
    const QPoint at(view()->viewport()->width() - 40, 60);
    QWheelEvent wheel(at, view()->viewport()->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view()->viewport(), &wheel);
    EXPECT_EQ(m_tab->unit(), PeriodUnit::Quarter);
    key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(m_tab->unit(), PeriodUnit::Year);
    EXPECT_LT(view()->barOf(idOf(u"A1"_s)).width(), before);
    EXPECT_TRUE(footer()->costs().title.contains(u"year"_s));
}

TEST_F(RoadmapTabTest, CostsStandBelowTheirPeriods) {
    startPlan();
    qint64 sum = 0;
    for (const auto& [first, amount] : footer()->costs().amounts) {
        sum += amount;
    }
    EXPECT_EQ(sum, 600'000) << "what has dates";
    EXPECT_EQ(footer()->costs().amounts.at({2026, 7, 1}), 100'000);
    EXPECT_EQ(footer()->costs().words.at({2026, 7, 1}), u"0.10"_s);
    EXPECT_EQ(footer()->costs().years, u"2026 0.20 \u00b7 2027 0.40 \u00b7 total 0.60 \u00b7 without dates 0.05"_s);
    perform(RemoveAction{idOf(u"A4"_s)});
    EXPECT_FALSE(footer()->costs().amounts.contains({2027, 7, 1}));
}

TEST_F(RoadmapTabTest, TheScoreStandsWhereItChanges) {
    startPlan();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !footer()->core().words.empty(); }));
    QStringList when;
    for (const auto& [first, words] : footer()->core().words) {
        when << first.toString(Qt::ISODate);
    }
    EXPECT_EQ(when, (QStringList{u"2026-10-01"_s, u"2027-04-01"_s})) << "where A1 and A2 end";
    EXPECT_TRUE(footer()->core().bounds.startsWith(u"now 1.00"_s)) << footer()->core().bounds.toStdString();
    EXPECT_TRUE(footer()->accessibleDescription().contains(footer()->core().words.begin()->second));
}

TEST_F(RoadmapTabTest, ForecastsNoScoreForWhatIsOver) {
    startPlan();
    Action late = stored(u"A1"_s); // today is 14 May 2026
    late.start = QDate(2026, 1, 1);
    late.end = QDate(2026, 3, 31);
    late.costByYear.clear();
    perform(PutAction{late});
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return footer()->core().words.contains({2026, 4, 1});
    })) << "what is late counts from today";
    EXPECT_FALSE(footer()->core().words.contains({2026, 1, 1})) << "the quarter is over, and it was not done";
}

TEST_F(RoadmapTabTest, GroupsByLeadBodyAndKeepsTheChoice) {
    startPlan();
    choose(u"A4"_s);
    QComboBox* group = box(u"Grouped by"_s);
    ASSERT_NE(group, nullptr);
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Down);
    QApplication::processEvents();
    EXPECT_EQ(codes(), (QStringList{u"A1"_s, u"A3"_s, u"A4"_s, u"A2"_s}));
    EXPECT_EQ(view()->chosen(), idOf(u"A4"_s));
}

TEST_F(RoadmapTabTest, AllInTheLineAboveThePlanIsAsHigh) {
    startPlan();
    const SegmentedControl* parts = nullptr;
    for (const SegmentedControl* one : m_tab->findChildren<SegmentedControl*>()) {
        parts = one->accessibleName() == u"Shown of the plan"_s ? one : parts;
    }
    ASSERT_TRUE(parts && box(u"Grouped by"_s) && seenButton(u"Save as PDF…"_s));
    EXPECT_EQ(parts->height(), m_style->px(32));
    EXPECT_EQ(box(u"Grouped by"_s)->height(), parts->height());
    EXPECT_EQ(seenButton(u"Save as PDF…"_s)->height(), parts->height());
}

TEST_F(RoadmapTabTest, NamesStayWhileTimeScrolls) {
    startPlan();
    m_tab->setUnit(PeriodUnit::Month);
    m_host->resize(760, 600);
    QApplication::processEvents();
    QScrollBar* bar = nullptr;
    for (QScrollBar* one : m_tab->findChildren<QScrollBar*>()) {
        bar = one->accessibleName() == u"Time that is shown"_s ? one : bar;
    }
    ASSERT_TRUE(bar && bar->isVisible());
    const int names = view()->timelineLeft();
    const double before = view()->barOf(idOf(u"A1"_s)).left();
    bar->setValue(bar->maximum());
    EXPECT_EQ(view()->timelineLeft(), names);
    EXPECT_NEAR(view()->barOf(idOf(u"A1"_s)).left(), before - bar->maximum(), 1);
    choose(u"A1"_s);
    EXPECT_GE(view()->barOf(idOf(u"A1"_s)).left(), names) << "brought into sight";
}

TEST_F(RoadmapTabTest, ImpactAndEffortIsAChartAndATable) {
    startPlan();
    auto* impact = m_tab->findChild<ImpactView*>();
    QAbstractButton* segment = seenButton(u"Impact and effort"_s);
    ASSERT_NE(segment, nullptr);
    QTest::mouseClick(segment, Qt::LeftButton);
    ASSERT_TRUE(impact->isVisible());
    ASSERT_TRUE(impact->waitFor(patience));
    ASSERT_EQ(impact->model().rowCount(), 2) << "those that lift something";
    EXPECT_EQ(impact->model().row(0).code, u"A1"_s) << "two stages rather than one";
    EXPECT_EQ(impact->model().row(0).quadrant, ImpactQuadrant::QuickWin) << "the cheaper one, and it brings more";
    auto* chart = impact->findChild<ChartView*>();
    ASSERT_TRUE(chart->isVisible());
    EXPECT_FALSE(chart->chart().summary.isEmpty());
    QUuid edited;
    QObject::connect(m_tab, &StrategyTab::editRequested, m_tab, [&](PlanThing, const QUuid& id) { edited = id; });
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_EQ(edited, idOf(u"A1"_s)) << "the first point";
    QTest::keyClick(chart, Qt::Key_T);
    EXPECT_FALSE(chart->isVisible());
    EXPECT_TRUE(impact->findChild<QTableView*>()->isVisible());
}

TEST_F(RoadmapTabTest, NamesNoUnitWhereThereIsNone) {
    startPlan();
    auto* impact = m_tab->findChild<ImpactView*>();
    const auto costHead = [&] {
        return impact->model().headerData(ImpactModel::CostColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QTest::mouseClick(seenButton(u"Impact and effort"_s), Qt::LeftButton);
    ASSERT_TRUE(impact->waitFor(patience));
    EXPECT_EQ(footer()->costs().title, u"Cost per quarter, M USD"_s);
    EXPECT_EQ(costHead(), u"Likely cost, M USD"_s);

    perform(SetStrategyHead{{QString(), {}, {}}});
    QApplication::processEvents();
    ASSERT_TRUE(impact->waitFor(patience));
    EXPECT_EQ(footer()->costs().title, u"Cost per quarter, M"_s);
    EXPECT_EQ(costHead(), u"Likely cost, M"_s);

    for (const QString& code : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}) {
        Action cheap = stored(code);
        cheap.cost = CostRange(2'000);
        perform(PutAction{cheap});
    }
    QApplication::processEvents();
    ASSERT_TRUE(impact->waitFor(patience));
    EXPECT_EQ(footer()->costs().title, u"Cost per quarter"_s);
    EXPECT_EQ(costHead(), u"Likely cost"_s);
}

TEST_F(RoadmapTabTest, ManyActionsWithoutACostDoNotPushTheWindowWider) {
    startPlan();
    for (int i = 10; i < 90; ++i) {
        Action unpriced = action(u"A%1"_s.arg(i), u"O2"_s, {}, {}, 0);
        unpriced.cost.reset();
        unpriced.lifts = {{indicator(0), 2}};
        perform(PutAction{unpriced});
    }
    auto* impact = m_tab->findChild<ImpactView*>();
    QTest::mouseClick(seenButton(u"Impact and effort"_s), Qt::LeftButton);
    ASSERT_TRUE(impact->waitFor(patience));
    QApplication::processEvents();
    ASSERT_EQ(impact->model().rowCount(), 82);
    EXPECT_LT(impact->minimumSizeHint().width(), 640) << "what has no cost is named in as many lines as it takes";
    EXPECT_LE(impact->mapTo(m_host.get(), QPoint(impact->width(), 0)).x(), m_host->width());
}

TEST_F(RoadmapTabTest, LargeTextBreaksNamesInsteadOfCuttingThem) {
    startPlan();
    Action wordy = stored(u"A1"_s);
    wordy.title = u"Security duties and supervision of all critical operators of the country, in every sector"_s;
    perform(PutAction{wordy});
    QApplication::processEvents();
    const int before = view()->visualRect(view()->model()->index(0, 0, view()->model()->index(0, 0))).height();
    m_style->setTextPercent(200);
    QApplication::processEvents();
    const int large = view()->visualRect(view()->model()->index(0, 0, view()->model()->index(0, 0))).height();
    EXPECT_GT(large, 2 * before - 4);
    m_style->setTextPercent(100);
}

TEST_F(RoadmapTabTest, ZoomingIntoWhatWasSeenAsAWholeBeginsAtToday) {
    startPlan();
    Action before = action(u"A0"_s, u"O1"_s, {2023, 1, 1}, {2023, 12, 31}, 10'000);
    perform(PutAction{before});
    m_tab->setUnit(PeriodUnit::Year);
    QApplication::processEvents();
    m_host->resize(1282, 700);
    m_tab->setUnit(PeriodUnit::Month);
    QApplication::processEvents();
    EXPECT_GT(view()->barOf(idOf(u"A1"_s)).left(), view()->timelineLeft()) << "July 2026, soon after today";
    EXPECT_LT(view()->barOf(idOf(u"A1"_s)).left(), view()->viewport()->width());
}

TEST_F(RoadmapTabTest, OnlyTheTimelineHasItsUnitGroupingAndLegend) {
    startPlan();
    const std::vector<QWidget*> own{box(u"Counted in"_s), box(u"Grouped by"_s)};
    for (const QString& part : {u"Impact and effort"_s, u"Workload"_s, u"Timeline"_s}) {
        QTest::mouseClick(seenButton(part), Qt::LeftButton);
        for (const QWidget* one : own) {
            EXPECT_EQ(one->isVisible(), part == u"Timeline"_s) << part.toStdString();
        }
    }
}

TEST_F(RoadmapTabTest, IsWrittenAsAPdf) {
    startPlan();
    m_answers.path = pathOf(u"roadmap.pdf"_s);
    QSignalSpy said(&m_notices, &Notices::said);
    QAbstractButton* print = seenButton(u"Save as PDF…"_s);
    ASSERT_NE(print, nullptr);
    QTest::mouseClick(print, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_answers.opened.isEmpty(); }, patience));
    EXPECT_EQ(m_answers.opened, m_answers.path);
    EXPECT_TRUE(m_answers.suggested.endsWith(u".pdf"_s));
    const QByteArray bytes = read(m_answers.path);
    const std::vector<report::test::PdfPage> pages = report::test::readPdf(bytes);
    const QString text = report::test::allText(pages);
    EXPECT_TRUE(text.contains(u"Cost and effect by year"_s)) << text.toStdString();
    ASSERT_FALSE(pages.empty());
    EXPECT_EQ(pages.front().size.toSize(), QSize(595, 842)) << "of a State that nobody named";

    // The drawing: what bars lift stands nowhere else.
    const auto drawn = std::find_if(pages.begin(), pages.end(), [this](const report::test::PdfPage& page) {
        return page.text.contains(indicator(0)) && page.text.contains(indicator(1));
    });
    ASSERT_NE(drawn, pages.end()) << text.toStdString();
    const auto count = [&](const QString& word) {
        return std::count_if(drawn->words.begin(), drawn->words.end(),
                             [&](const report::test::PdfWord& one) { return one.text == word; });
    };
    for (const QString& code : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}) {
        EXPECT_GE(count(code), 2) << "its code, and its title: Do " << code.toStdString();
    }
    for (const QString& word : {u"2026"_s, u"2027"_s, u"Q1"_s, u"Q3"_s, u"Watch"_s, u"Withstand"_s, u"dependency"_s}) {
        EXPECT_GE(count(word), 1) << word.toStdString();
    }

    // Who does not see it: the figure has a text, and a table has its actions. The tree holds no words of figures.
    EXPECT_EQ(report::test::checkConformance(bytes), QStringList());
    const QString tree = report::test::PdfFile(bytes).tree();
    EXPECT_TRUE(tree.contains(u"Figure"_s)) << tree.toStdString();
    for (const QString& title : {u"Do A1"_s, u"Do A2"_s, u"Do A3"_s, u"Do A4"_s}) {
        EXPECT_TRUE(tree.contains(title)) << title.toStdString() << '\n' << tree.toStdString();
    }
    EXPECT_EQ(said.count(), 1);
    EXPECT_TRUE(said.value(0).value(0).toString().contains(u"roadmap.pdf"_s));
}

TEST_F(RoadmapTabTest, IsWrittenOnThePaperOfItsState) {
    startPlan();
    Head head = headOf(session().assessment());
    head.countryCode = u"USA"_s;
    perform(SetHead{head});
    m_answers.path = pathOf(u"roadmap.pdf"_s);
    QTest::mouseClick(seenButton(u"Save as PDF…"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_answers.opened.isEmpty(); }, patience));
    for (const report::test::PdfPage& page : report::test::readPdf(read(m_answers.path))) {
        EXPECT_EQ(page.size.toSize(), QSize(612, 792));
    }
}

} // namespace
} // namespace atalaya::test
