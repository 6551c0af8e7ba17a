#include "tests/views/support/StoryTest.h"
#include "views/gaps/ChartView.h"
#include "views/gaps/RankTable.h"

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Gaps as somebody comes to it who has opened the window long before.
class GapsStory : public StoryTest {
protected:
    void startAltamar() {
        start();
        click(u"Look around in Altamar"_s);
    }
};

TEST_F(GapsStory, EveryChartHasTheRoomItWantsAtTheFirstVisit) {
    startAltamar();
    click(u"Gaps"_s);
    QApplication::processEvents();
    const auto charts = m_window->currentPage()->findChildren<ChartView*>();
    ASSERT_EQ(charts.size(), 3) << "bars, radar, distribution";
    for (const ChartView* chart : charts) {
        ASSERT_TRUE(chart->isVisible()) << chart->accessibleName().toStdString();
        EXPECT_TRUE(chart->parentWidget()->rect().contains(chart->geometry()))
            << chart->accessibleName().toStdString() << " is cut: " << chart->geometry().bottom() << " in "
            << chart->parentWidget()->height();
        EXPECT_GE(chart->height(), 100) << chart->accessibleName().toStdString();
    }
}

TEST_F(GapsStory, ItsKeysWorkAsSoonAsOneIsThere) {
    startAltamar();
    key(Qt::Key_6, Qt::ControlModifier);
    ASSERT_EQ(m_window->currentPage()->id(), PageId::Gaps);
    EXPECT_TRUE(named<RankTable>(u"Ranked gaps"_s)->hasFocus());
    key(Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage()->id(), PageId::Score);
    EXPECT_EQ(m_window->currentPage()->here().subject, u"P08-02"_s);
}

} // namespace
} // namespace atalaya::test
