// Things side by side that go on in a next line.
#include "views/widgets/FlowLayout.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace atalaya {
namespace {

class FlowLayoutTest : public testing::Test {
protected:
    QWidget* add(QSize size) {
        auto* one = new QWidget;
        one->setFixedSize(size);
        m_row->addWidget(one);
        return one;
    }
    void widen(int width) {
        m_all.resize(width, m_row->heightForWidth(width));
        m_row->activate();
        m_row->setGeometry(m_all.rect());
    }

    QWidget m_all;
    FlowLayout* m_row = [this] {
        auto* row = new FlowLayout(&m_all);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        return row;
    }();
};

TEST_F(FlowLayoutTest, StandsLowerThingsInTheMiddleOfTheirRow) {
    const QWidget* low = add({50, 26});
    const QWidget* high = add({50, 32});
    widen(200);
    EXPECT_EQ(m_all.height(), 32);
    EXPECT_EQ(low->geometry(), QRect(0, 3, 50, 26));
    EXPECT_EQ(high->geometry(), QRect(60, 0, 50, 32));
}

TEST_F(FlowLayoutTest, GoesOnBelowTheHighestOfTheRow) {
    add({50, 32});
    const QWidget* low = add({50, 20});
    const QWidget* next = add({50, 26});
    widen(120);
    EXPECT_EQ(m_all.height(), 32 + 10 + 26);
    EXPECT_EQ(low->pos(), QPoint(60, 6));
    EXPECT_EQ(next->pos(), QPoint(0, 42));
}

TEST_F(FlowLayoutTest, WhatStandsApartIsAtTheEndOfItsLine) {
    const QWidget* first = add({50, 20});
    const QWidget* last = add({60, 20});
    m_row->setApart(1);
    widen(200);
    EXPECT_EQ(first->pos(), QPoint(0, 0));
    EXPECT_EQ(last->pos(), QPoint(140, 0));
    widen(100);
    EXPECT_EQ(first->pos(), QPoint(0, 0));
    EXPECT_EQ(last->pos(), QPoint(40, 30));
}

TEST_F(FlowLayoutTest, WhatIsWiderThanALineGivesWayAsFarAsItCan) {
    auto* wide = new QLabel(QString(60, QLatin1Char('x')));
    wide->setMinimumWidth(30);
    m_row->addWidget(wide);
    widen(120);
    EXPECT_EQ(wide->width(), 120);
    widen(20);
    EXPECT_EQ(wide->width(), 30);
}

} // namespace
} // namespace atalaya
