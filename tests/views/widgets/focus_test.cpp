#include "tests/views/widgets/Kit.h"
#include "views/widgets/Button.h"
#include "views/widgets/FocusFrame.h"
#include "views/widgets/Paint.h"
#include "views/widgets/RowDelegate.h"
#include "views/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>

using namespace atalaya;
using atalaya::test::Kit;
using atalaya::test::shows;

namespace {

class FocusTest : public Kit {
protected:
    FocusTest() : frame(new FocusFrame(style, window)) {}
    QRect ringIn(QWidget* holder) const { return QRect(frame->mapTo(holder, QPoint()), frame->size()); }
    FocusFrame* frame;
};

} // namespace

TEST_F(FocusTest, TheRingComesWithTheKeyboardAndGoesWithTheMouse) {
    auto* first = add(new Button(style, QStringLiteral("First")));
    auto* second = add(new Button(style, QStringLiteral("Second")));
    QTest::mouseClick(first, Qt::LeftButton);
    first->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(frame->ringed(), nullptr);
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_EQ(frame->ringed(), second);
    EXPECT_EQ(ringIn(window), second->geometry().adjusted(-4, -4, 4, 4));
    QTest::keyClick(second, Qt::Key_Backtab);
    EXPECT_EQ(frame->ringed(), first);
    QTest::mouseClick(second, Qt::LeftButton);
    EXPECT_EQ(frame->ringed(), nullptr);
}

TEST_F(FocusTest, TheRingIsAroundAChoicesMarkOrWhereItSaysSoAroundTheWhole) {
    auto* plain = add(new QRadioButton(QStringLiteral("Plain")));
    auto* row = add(new QRadioButton(QStringLiteral("A row that paints itself")));
    row->setProperty("focusRing", QStringLiteral("whole"));
    plain->setFocus(Qt::TabFocusReason);
    EXPECT_LT(ringIn(window).width(), plain->width() / 2);
    row->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(ringIn(window), row->geometry().adjusted(-4, -4, 4, 4));
}

TEST_F(FocusTest, TheRingIsDarkYellowDark) {
    auto* button = add(new Button(style, QStringLiteral("Next")));
    button->setFocus(Qt::TabFocusReason);
    const QImage image = grab(window);
    const int y = button->geometry().center().y();
    const int x = button->x();
    EXPECT_EQ(image.pixelColor(x - 1, y), style.colour("focusOuter"));
    EXPECT_EQ(image.pixelColor(x - 2, y), style.colour("focusInner"));
    EXPECT_EQ(image.pixelColor(x - 3, y), style.colour("focusInner"));
    EXPECT_EQ(image.pixelColor(x - 4, y), style.colour("focusOuter"));
    EXPECT_EQ(image.pixelColor(x - 5, y), style.colour("ground"));
}

TEST_F(FocusTest, TypingIntoAFieldThatWasClickedShowsNoRing) {
    auto* field = add(new QLineEdit);
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClicks(field, QStringLiteral("csirt"));
    EXPECT_EQ(field->text(), QStringLiteral("csirt"));
    EXPECT_EQ(frame->ringed(), nullptr);
    QTest::keyClick(field, Qt::Key_Shift);
    EXPECT_EQ(frame->ringed(), nullptr);
    QTest::keyClick(field, Qt::Key_Left);
    EXPECT_EQ(frame->ringed(), field);
}

TEST_F(FocusTest, TheRingFollowsMovesResizesAndTextSize) {
    auto* button = add(new Button(style, QStringLiteral("Next")));
    button->setFocus(Qt::TabFocusReason);
    m_column->setContentsMargins(120, 60, 0, 0);
    QApplication::processEvents();
    EXPECT_EQ(ringIn(window), button->geometry().adjusted(-4, -4, 4, 4));
    style.setTextPercent(200);
    QApplication::processEvents();
    EXPECT_EQ(ringIn(window), button->geometry().adjusted(-8, -8, 8, 8));
    button->hide();
    EXPECT_EQ(frame->ringed(), nullptr);
}

TEST_F(FocusTest, TheRingIsCutWhereTheScrollAreaCutsTheWidget) {
    auto* area = new QScrollArea;
    area->setFixedSize(200, 100);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    for (int i = 0; i < 12; ++i) {
        column->addWidget(new Button(style, QString::number(i)));
    }
    area->setWidget(content);
    add(area);
    auto* button = content->findChild<Button*>();
    button->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(frame->parentWidget(), area->viewport());
    const int before = frame->y();
    area->verticalScrollBar()->setValue(20);
    EXPECT_EQ(frame->y(), before - 20);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QApplication::processEvents();
    EXPECT_FALSE(shows(grab(window), style.colour("focusInner"))) << "the ring is drawn outside of the scroll area";
}

TEST_F(FocusTest, PartsOfAControlAreRingedAsOne) {
    auto* control = new SegmentedControl(style, QStringLiteral("Confidence"));
    control->addSegment(QStringLiteral("Low"));
    control->addSegment(QStringLiteral("High"));
    add(control);
    control->segment(0)->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(frame->ringed(), control);
    auto* spin = add(new QSpinBox);
    spin->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(frame->ringed(), spin);
    auto* check = add(new QCheckBox(QStringLiteral("Every answer")));
    check->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(frame->width(), 16 + 8) << "around the mark alone";
}

TEST_F(FocusTest, RowsAreRingedInsideByTheirDelegate) {
    QStandardItemModel model(0, 2);
    auto* table = new QTableView;
    table->setModel(&model);
    new RowDelegate(style, table);
    add(table);
    table->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(frame->ringed(), table) << "no row: the ring is around the table";
    table->clearFocus();
    model.setRowCount(3);
    table->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(frame->ringed(), nullptr) << "Qt makes the first row the current one";
    const auto ringAt = [&](int y) {
        const QImage image = grab(table->viewport());
        return image.pixelColor(0, y) == style.colour("focusOuter") &&
               image.pixelColor(1, y) == style.colour("focusInner");
    };
    EXPECT_TRUE(ringAt(14));
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(frame->ringed(), nullptr);
    EXPECT_FALSE(ringAt(14));
    EXPECT_TRUE(ringAt(28 + 14));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(20, 40));
    EXPECT_FALSE(shows(grab(table->viewport()), style.colour("focusInner")));
    delete table;
}
