#include "tests/views/widgets/Kit.h"
#include "views/widgets/AfterPaint.h"

namespace atalaya::test {
namespace {

class Painted : public QWidget {
public:
    int times = 0;

protected:
    void paintEvent(QPaintEvent*) override { ++times; }
};

class AfterPaintTest : public Kit {};

TEST_F(AfterPaintTest, WhatIsPutOffComesOnceAndBehindThePainting) {
    auto* widget = add(new Painted);
    widget->setMinimumSize(20, 20);
    ASSERT_TRUE(QTest::qWaitFor([&] { return widget->times > 0; }));
    QTest::qWait(20);
    int acted = 0, paintedBefore = 0;
    AfterPaint later(widget, [&] {
        ++acted;
        paintedBefore = widget->times;
    });
    widget->times = 0;
    later.ask();
    widget->update();
    later.ask();
    EXPECT_EQ(acted, 0) << "not at once";
    EXPECT_TRUE(later.isWaiting());
    ASSERT_TRUE(QTest::qWaitFor([&] { return acted > 0; }));
    QTest::qWait(20);
    EXPECT_EQ(acted, 1);
    EXPECT_EQ(paintedBefore, 1);
    EXPECT_FALSE(later.isWaiting());
}

TEST_F(AfterPaintTest, WhatIsNotSeenWaitsUntilItIsShown) {
    auto* widget = add(new QWidget);
    int acted = 0;
    AfterPaint later(widget, [&] { ++acted; });
    later.ask();
    widget->hide(); // before it had its turn
    QTest::qWait(20);
    later.ask();
    QTest::qWait(20);
    EXPECT_EQ(acted, 0);
    widget->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return acted > 0; }));
    QTest::qWait(20);
    EXPECT_EQ(acted, 1);
}

} // namespace
} // namespace atalaya::test
