#include "tests/views/strategy/RoadmapFixture.h"
#include "tests/views/strategy/RowHand.h"

#include <QScrollBar>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

/// Rows of the roadmap put into another order with the mouse.
class RoadmapRowsTest : public RoadmapFixture {
protected:
    [[nodiscard]] QModelIndex row(const QString& code) const {
        return static_cast<const RoadmapModel*>(view()->model())->indexOf(idOf(code));
    }
    [[nodiscard]] QString groups() const {
        QStringList all;
        const QAbstractItemModel* model = view()->model();
        for (int head = 0; head < model->rowCount(); ++head) {
            QStringList codes;
            for (int at = 0; at < model->rowCount(model->index(head, 0)); ++at) {
                codes << model->index(at, 0, model->index(head, 0)).data(RoadmapModel::CodeRole).toString();
            }
            all << codes.join(u' ');
        }
        return all.join(u" | "_s);
    }
    [[nodiscard]] std::map<QString, qint64> orders() const {
        std::map<QString, qint64> all;
        for (const Action& one : session().assessment().plan.actions) {
            all[one.code] = one.order;
        }
        return all;
    }
    [[nodiscard]] RowHand hand() const { return RowHand(view()); }
};

TEST_F(RoadmapRowsTest, ARowIsDraggedByItsNameInOneStepThatWritesOneOrder) {
    startPlan();
    RowHand hand = this->hand();
    std::map<QString, qint64> before = orders();
    const int steps = session().history().count();
    hand.press(hand.in(row(u"A1"_s)));
    hand.moveTo(hand.below(row(u"A2"_s)));
    ASSERT_TRUE(hand.line()->isVisible());
    EXPECT_EQ(hand.cursor(), Qt::ClosedHandCursor);
    const int y = view()->visualRect(row(u"A2"_s)).bottom() + 1;
    EXPECT_NEAR(hand.line()->geometry().center().y(), y, 1);
    EXPECT_EQ(view()->viewport()->grab().toImage().pixelColor(400, hand.line()->geometry().center().y()),
              m_style->colour("accent"));
    EXPECT_EQ(session().history().count(), steps) << "nothing before it is let go";
    hand.release();
    EXPECT_EQ(groups(), u"A2 A1 | A3 A4"_s);
    EXPECT_FALSE(hand.line()->isVisible());
    EXPECT_EQ(hand.cursor(), Qt::ArrowCursor);
    EXPECT_EQ(view()->chosen(), idOf(u"A1"_s));
    EXPECT_EQ(session().history().count(), steps + 1);
    EXPECT_EQ(session().history().undoText(), u"Reorder action A1"_s);
    EXPECT_NE(orders().at(u"A1"_s), before.at(u"A1"_s));
    before[u"A1"_s] = orders().at(u"A1"_s);
    EXPECT_EQ(orders(), before) << "the others' stay";
    session().history().undo();
    EXPECT_EQ(groups(), u"A1 A2 | A3 A4"_s);
    EXPECT_EQ(view()->chosen(), idOf(u"A1"_s));
}

TEST_F(RoadmapRowsTest, AmongTheRowsOfAnotherObjectiveItBelongsToThatOne) {
    startPlan();
    RowHand hand = this->hand();
    hand.drag(hand.in(row(u"A1"_s)), hand.above(row(u"A4"_s)));
    EXPECT_EQ(groups(), u"A2 | A3 A1 A4"_s);
    EXPECT_EQ(stored(u"A1"_s).objective, idOf(u"O2"_s));
    EXPECT_EQ(view()->chosen(), idOf(u"A1"_s));
    // Onto the lower half of a head: before its rows; onto its upper half: behind those of the head above.
    const QModelIndex head = row(u"A3"_s).parent();
    hand.drag(hand.in(row(u"A4"_s)), hand.below(head));
    EXPECT_EQ(groups(), u"A2 | A4 A3 A1"_s);
    hand.drag(hand.in(row(u"A4"_s)), hand.above(row(u"A3"_s).parent()));
    EXPECT_EQ(groups(), u"A2 A4 | A3 A1"_s);
    EXPECT_EQ(stored(u"A4"_s).objective, idOf(u"O1"_s));
    // Far below all rows: behind the last.
    hand.drag(hand.in(row(u"A2"_s)), QPoint(60, view()->viewport()->height() - 40));
    EXPECT_EQ(groups(), u"A4 | A3 A1 A2"_s);
    while (session().history().undoText() == u"Reorder action A2"_s ||
           session().history().undoText() == u"Reorder action A4"_s ||
           session().history().undoText() == u"Reorder action A1"_s) {
        session().history().undo();
    }
    EXPECT_EQ(groups(), u"A1 A2 | A3 A4"_s);
}

TEST_F(RoadmapRowsTest, IntoAFoldedGroupItGoesLastAndIsSeen) {
    startPlan();
    RowHand hand = this->hand();
    const QModelIndex head = row(u"A3"_s).parent();
    view()->setExpanded(head, false);
    hand.drag(hand.in(row(u"A1"_s)), hand.below(head));
    EXPECT_EQ(groups(), u"A2 | A3 A4 A1"_s);
    EXPECT_TRUE(view()->isExpanded(row(u"A1"_s).parent())) << "what was dragged stays in sight";
    EXPECT_EQ(view()->chosen(), idOf(u"A1"_s));
}

TEST_F(RoadmapRowsTest, TheArrowOfAHeadFoldsIt) {
    startPlan();
    const QModelIndex head = row(u"A3"_s).parent();
    const QRect area = view()->visualRect(head);
    const QPoint arrow(area.left() + 10, area.center().y());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier, arrow);
    EXPECT_FALSE(view()->isExpanded(head));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier, arrow);
    EXPECT_TRUE(view()->isExpanded(head));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier, area.center());
    EXPECT_TRUE(view()->isExpanded(head)) << "its title only chooses it";
}

TEST_F(RoadmapRowsTest, BesideItsBarARowIsTakenAndByItsBarNot) {
    startPlan();
    RowHand hand = this->hand();
    const Action before = stored(u"A1"_s);
    const int steps = session().history().count();
    const QRectF bar = view()->barOf(idOf(u"A1"_s));
    const QPoint middle = bar.center().toPoint();
    hand.drag(middle, QPoint(middle.x(), hand.below(row(u"A2"_s)).y()));
    EXPECT_EQ(session().history().count(), steps) << "a bar goes sideways only";
    const QPoint beside(int(bar.right()) + 200, middle.y());
    ASSERT_LT(beside.x(), view()->viewport()->width());
    hand.drag(beside, QPoint(beside.x(), hand.below(row(u"A2"_s)).y()));
    EXPECT_EQ(groups(), u"A2 A1 | A3 A4"_s);
    EXPECT_EQ(stored(u"A1"_s).start, before.start);
    EXPECT_EQ(stored(u"A1"_s).end, before.end);
}

TEST_F(RoadmapRowsTest, EscLetsARowGoBack) {
    startPlan();
    RowHand hand = this->hand();
    const int steps = session().history().count();
    hand.press(hand.in(row(u"A1"_s)));
    hand.moveTo(hand.below(row(u"A4"_s)));
    ASSERT_TRUE(hand.line()->isVisible());
    key(Qt::Key_Escape);
    EXPECT_FALSE(hand.line()->isVisible());
    hand.moveTo(hand.below(row(u"A2"_s)));
    EXPECT_FALSE(hand.line()->isVisible());
    hand.release();
    EXPECT_EQ(session().history().count(), steps);
    EXPECT_EQ(view()->chosen(), idOf(u"A1"_s));
}

TEST_F(RoadmapRowsTest, WhereItStandsAlreadyNothingIsWritten) {
    startPlan();
    RowHand hand = this->hand();
    const int steps = session().history().count();
    hand.drag(hand.in(row(u"A1"_s)), hand.above(row(u"A2"_s)));
    hand.drag(hand.in(row(u"A2"_s)), hand.below(row(u"A1"_s)));
    hand.drag(hand.in(row(u"A2"_s)), hand.above(row(u"A3"_s).parent()));
    EXPECT_EQ(session().history().count(), steps);
    EXPECT_EQ(groups(), u"A1 A2 | A3 A4"_s);
}

TEST_F(RoadmapRowsTest, ByLeadBodyItStaysWithItsOwnAndSaysSo) {
    startPlan();
    m_tab->setGrouping(RoadmapGrouping::LeadBody);
    QApplication::processEvents();
    ASSERT_EQ(groups(), u"A1 A3 A4 | A2"_s);
    QSignalSpy said(&m_notices, &Notices::said);
    RowHand hand = this->hand();
    const int steps = session().history().count();
    hand.press(hand.in(row(u"A1"_s)));
    hand.moveTo(hand.below(row(u"A2"_s)));
    EXPECT_TRUE(hand.line()->isVisible());
    EXPECT_EQ(hand.cursor(), Qt::ForbiddenCursor);
    hand.release();
    EXPECT_EQ(session().history().count(), steps);
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.front().front().toString(), u"A1 stays with its lead body; its form names another"_s);
    hand.drag(hand.in(row(u"A4"_s)), hand.above(row(u"A1"_s)));
    EXPECT_EQ(groups(), u"A4 A1 A3 | A2"_s);
    EXPECT_EQ(stored(u"A4"_s).objective, idOf(u"O2"_s)) << "its objective is another matter";
    EXPECT_EQ(said.count(), 1);
}

TEST_F(RoadmapRowsTest, AtTheEdgeTheRoadmapScrolls) {
    startPlan();
    for (int i = 10; i < 40; ++i) {
        perform(PutAction{action(u"A%1"_s.arg(i), u"O2"_s, {}, {}, 1)});
    }
    QApplication::processEvents();
    RowHand hand = this->hand();
    QScrollBar* bar = view()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    hand.press(hand.in(row(u"A1"_s)));
    hand.moveTo(QPoint(60, view()->viewport()->height() - 2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->value() == bar->maximum(); }, patience));
    hand.release();
    EXPECT_EQ(stored(u"A1"_s).objective, idOf(u"O2"_s));
    EXPECT_GT(row(u"A1"_s).row(), 20);
}

TEST_F(RoadmapRowsTest, AnApprovedPlanHoldsItsRows) {
    startPlan();
    ASSERT_TRUE(session().setStatus(AssessmentStatus::Approved, {}));
    QApplication::processEvents();
    RowHand hand = this->hand();
    hand.press(hand.in(row(u"A1"_s)));
    hand.moveTo(hand.below(row(u"A4"_s)));
    EXPECT_FALSE(hand.line()->isVisible());
    hand.release();
    EXPECT_EQ(groups(), u"A1 A2 | A3 A4"_s);
}

TEST_F(RoadmapRowsTest, ARowThatGoesWhileItIsDraggedIsLetGo) {
    startPlan();
    RowHand hand = this->hand();
    hand.press(hand.in(row(u"A1"_s)));
    hand.moveTo(hand.below(row(u"A4"_s)));
    perform(RemoveAction{idOf(u"A1"_s)});
    const int steps = session().history().count();
    hand.moveTo(hand.below(row(u"A2"_s)));
    EXPECT_FALSE(hand.line()->isVisible());
    hand.release();
    EXPECT_EQ(session().history().count(), steps);
    EXPECT_EQ(groups(), u"A2 | A3 A4"_s);
}

} // namespace
} // namespace atalaya::test
