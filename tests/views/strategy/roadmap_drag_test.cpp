#include "tests/support/Strict.h"
#include "tests/views/strategy/RoadmapFixture.h"
#include "tests/views/support/PaintedTexts.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QToolTip>

namespace atalaya::test {
namespace {

constexpr int quarterPx = 68; // px

class RoadmapDragTest : public RoadmapFixture {};

TEST_F(RoadmapDragTest, ABarMovesByWholeQuartersAndOneUndoBringsItBack) {
    startPlan();
    const int steps = session().history().count();
    drag(middleOf(u"A1"_s), quarterPx + 5);
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 10, 1));
    EXPECT_EQ(stored(u"A1"_s).end, QDate(2027, 3, 31));
    EXPECT_EQ(session().history().count(), steps + 1);
    EXPECT_EQ(session().history().undoText(), u"Move action A1"_s);
    session().history().undo();
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 7, 1));
    EXPECT_EQ(stored(u"A1"_s).end, QDate(2026, 12, 31));
}

TEST_F(RoadmapDragTest, ASmallMoveSnapsBackAndShiftMeansTheVeryDay) {
    startPlan();
    drag(middleOf(u"A1"_s), quarterPx / 4);
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 7, 1));
    drag(middleOf(u"A1"_s), quarterPx / 4, Qt::ShiftModifier);
    const qint64 days = QDate(2026, 7, 1).daysTo(stored(u"A1"_s).start);
    EXPECT_GT(days, 17) << "a quarter of a quarter";
    EXPECT_LT(days, 29);
    EXPECT_EQ(QDate(2026, 12, 31).daysTo(stored(u"A1"_s).end), days) << "as long as before";
}

TEST_F(RoadmapDragTest, ItsEndsMoveAlone) {
    startPlan();
    const QRectF bar = view()->barOf(idOf(u"A1"_s));
    drag(QPoint(int(bar.right()) - 2, int(bar.center().y())), -quarterPx);
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 7, 1));
    EXPECT_EQ(stored(u"A1"_s).end, QDate(2026, 9, 30));
    session().history().undo();
    drag(QPoint(int(bar.left()) + 2, int(bar.center().y())), quarterPx);
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 10, 1));
    EXPECT_EQ(stored(u"A1"_s).end, QDate(2026, 12, 31));
}

TEST_F(RoadmapDragTest, ABarThatIsDraggedTellsTheDaysItWouldGet) {
    startPlan();
    const auto tells = [this](const QString& words) {
        const std::vector<PaintedText> painted = paintedTexts(*m_host);
        return std::any_of(painted.begin(), painted.end(), [&](const PaintedText& one) { return one.text == words; });
    };
    press(middleOf(u"A1"_s));
    moveBy(quarterPx);
    EXPECT_TRUE(tells(u"1 Oct 2026 to 31 Mar 2027"_s));
    key(Qt::Key_Escape);
    EXPECT_FALSE(tells(u"1 Oct 2026 to 31 Mar 2027"_s));
}

TEST_F(RoadmapDragTest, WhatCrossesOtherRowsIsPaintedAgainAfterAnUndo) {
    startPlan();
    drag(middleOf(u"A1"_s), 3 * quarterPx);
    const auto broken = [this] {
        const std::vector<DependencyLine> lines = view()->dependencies();
        return std::any_of(lines.begin(), lines.end(), [](const DependencyLine& line) { return line.isBroken; });
    };
    ASSERT_TRUE(broken());
    // The notice above would move the whole view as it goes.
    QTest::mouseClick(seenButton(u"Leave as it is"_s), Qt::LeftButton);
    QTest::qWait(50);
    ASSERT_TRUE(broken());
    /// What is asked to be painted.
    class Painted : public QObject {
    public:
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint) {
                area += static_cast<QPaintEvent*>(event)->region();
            }
            return false;
        }
        QRegion area;
    } painted;
    view()->viewport()->installEventFilter(&painted);
    session().history().undo();
    QApplication::processEvents();
    EXPECT_FALSE(broken());
    EXPECT_TRUE(QRegion(view()->viewport()->rect()).subtracted(painted.area).isEmpty()) << "arrows lie upon all rows";
}

TEST_F(RoadmapDragTest, EscLetsItGoBack) {
    startPlan();
    const int steps = session().history().count();
    const QRectF before = view()->barOf(idOf(u"A1"_s));
    press(middleOf(u"A1"_s));
    moveBy(2 * quarterPx);
    EXPECT_TRUE(view()->isDragging());
    EXPECT_NEAR(view()->barOf(idOf(u"A1"_s)).left(), before.left() + 2 * quarterPx, 2) << "it follows the pointer";
    key(Qt::Key_Escape);
    EXPECT_FALSE(view()->isDragging());
    EXPECT_EQ(view()->barOf(idOf(u"A1"_s)), before);
    moveBy(20);
    release();
    EXPECT_EQ(session().history().count(), steps);
}

TEST_F(RoadmapDragTest, WhatTheRulesRefuseIsSaid) {
    startPlan();
    QSignalSpy refused(&session(), &AssessmentSession::refused);
    const QRectF bar = view()->barOf(idOf(u"A1"_s));
    drag(QPoint(int(bar.right()) - 2, int(bar.center().y())), -3 * quarterPx);
    EXPECT_EQ(refused.count(), 1) << "it would end before it starts";
    EXPECT_EQ(stored(u"A1"_s).end, QDate(2026, 12, 31));
    EXPECT_EQ(view()->barOf(idOf(u"A1"_s)), bar);
}

TEST_F(RoadmapDragTest, AnActionWithoutDatesIsDrawnIntoTheTimeline) {
    startPlan();
    const QRectF a1 = view()->barOf(idOf(u"A1"_s));
    const QRectF a4 = view()->barOf(idOf(u"A4"_s));
    ASSERT_TRUE(view()->barOf(idOf(u"A3"_s)).isEmpty());
    // In its row, the one above A4: from the third quarter into the fourth.
    const QModelIndex index = view()->model()->index(0, 0, view()->model()->index(1, 0));
    const int y = view()->visualRect(index).center().y();
    ASSERT_LT(y, a4.top());
    drag(QPoint(int(a1.left()) + 20, y), quarterPx);
    EXPECT_EQ(stored(u"A3"_s).start, QDate(2026, 7, 1));
    EXPECT_EQ(stored(u"A3"_s).end, QDate(2026, 12, 31));
}

TEST_F(RoadmapDragTest, WhatWaitsForItIsMovedAlongOnDemand) {
    startPlan();
    drag(middleOf(u"A1"_s), quarterPx);
    QAbstractButton* along = seenButton(u"Move what waits"_s);
    ASSERT_NE(along, nullptr) << "A2 starts before A1 has ended";
    const int steps = session().history().count();
    along->setFocus(Qt::TabFocusReason);
    QTest::keyClick(along, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().history().count() == steps + 1; }));
    EXPECT_TRUE(view()->hasFocus()) << "the button is gone";
    EXPECT_EQ(stored(u"A2"_s).start, QDate(2027, 4, 1)) << "90 days later";
    EXPECT_EQ(stored(u"A4"_s).start, QDate(2027, 9, 29)) << "waits for A2";
    EXPECT_EQ(seenButton(u"Move what waits"_s), nullptr);
    session().history().undo();
    EXPECT_EQ(stored(u"A2"_s).start, QDate(2027, 1, 1));
    EXPECT_EQ(stored(u"A4"_s).start, QDate(2027, 7, 1)) << "one step";
}

TEST_F(RoadmapDragTest, TheNoticeGoesWhenTheMoveIsTakenBack) {
    startPlan();
    drag(middleOf(u"A1"_s), quarterPx);
    ASSERT_NE(seenButton(u"Leave as it is"_s), nullptr);
    const auto lines = view()->dependencies();
    EXPECT_EQ(std::count_if(lines.begin(), lines.end(), [](const DependencyLine& line) { return line.isBroken; }), 1);
    session().history().undo();
    EXPECT_EQ(seenButton(u"Leave as it is"_s), nullptr);
    const auto mended = view()->dependencies();
    EXPECT_EQ(mended.size(), 2U);
    EXPECT_TRUE(std::none_of(mended.begin(), mended.end(), [](const DependencyLine& line) { return line.isBroken; }));
}

TEST_F(RoadmapDragTest, ABrokenArrowSaysWhatIsWrong) {
    startPlan();
    drag(middleOf(u"A1"_s), quarterPx);
    for (const DependencyLine& line : view()->dependencies()) {
        if (!line.isBroken) {
            continue;
        }
        ASSERT_EQ(line.path.size(), 6) << "back between two rows";
        const QPoint at = ((line.path.at(2) + line.path.at(3)) / 2).toPoint();
        const ExpectedMessage raise("does not support raise()");
        QHelpEvent help(QEvent::ToolTip, at, view()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(view()->viewport(), &help);
        EXPECT_EQ(QToolTip::text(),
                  u"A2 starts on 1 January 2027, before A1, for which it waits, ends on 31 March 2027."_s);
    }
    QToolTip::hideText();
}

TEST_F(RoadmapDragTest, AnApprovedAssessmentStaysAsItIs) {
    startPlan();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    QApplication::processEvents();
    drag(middleOf(u"A1"_s), quarterPx);
    EXPECT_EQ(stored(u"A1"_s).start, QDate(2026, 7, 1));
    ASSERT_NE(seenButton(u"Add action…"_s), nullptr);
    EXPECT_FALSE(seenButton(u"Add action…"_s)->isEnabled());
    QSignalSpy refused(&session(), &AssessmentSession::refused);
    choose(u"A1"_s);
    key(Qt::Key_Right);
    EXPECT_EQ(refused.count(), 1) << "keys say why not";
}

} // namespace
} // namespace atalaya::test
