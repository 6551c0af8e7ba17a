#include "tests/views/reportpage/ReportsFixture.h"
#include "views/reportpage/PageView.h"
#include "views/reportpage/Thumbnails.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// How pages come to be seen: beside the window, and none in vain.
class PreviewDrawingTest : public ReportsPageTest {
protected:
    [[nodiscard]] const PageImages& images() const { return m_page->preview().images(); }
    [[nodiscard]] const PageView& view() const { return m_page->preview().pageView(); }
    /// What stands in the upper corner of the page, where its paper is blank.
    [[nodiscard]] QColor corner() const {
        const QImage seen = view().viewport()->grab().toImage();
        return seen.pixelColor(seen.width() / 2, 8);
    }
    [[nodiscard]] bool isQuiet() const { return !images().isDrawing(); }
};

TEST_F(PreviewDrawingTest, TheListOfSmallPagesFollowsItsFile) {
    start(begun());
    awaitPages();
    PageImages own;
    PageListModel list(own);
    const QAbstractItemModelTester strict(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    own.setPdf(images().pdf());
    ASSERT_EQ(list.rowCount(), images().count());
    EXPECT_EQ(list.index(list.rowCount() - 1).data().toString(), QString::number(images().count()));
    own.setPdf({});
    EXPECT_EQ(list.rowCount(), 0);
    own.setPdf(images().pdf());
    EXPECT_EQ(list.rowCount(), images().count());
}

TEST_F(PreviewDrawingTest, OnlyTheLastOfThePagesAskedForMeanwhileIsDrawn) {
    start(begun());
    awaitPages();
    PageImages own;
    own.setPdf(images().pdf());
    const QSignalSpy drawn(&own, &PageImages::drawn);
    const QSize size(300, 424);
    for (int page = 0; page < 7; ++page) {
        own.request(page, size);
        EXPECT_TRUE(own.image(page, size).isNull()) << "drawn while the window waited";
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !own.isDrawing(); }, patience));
    ASSERT_EQ(drawn.size(), 2);
    EXPECT_EQ(drawn[0][0].toInt(), 0) << "was begun already";
    EXPECT_EQ(drawn[1][0].toInt(), 6);
    EXPECT_EQ(own.image(6, size).size(), size);
    EXPECT_EQ(own.image(6, size).pixelColor(2, 2), Qt::white);
    own.request(6, size);
    EXPECT_FALSE(own.isDrawing()) << "it is there";
}

TEST_F(PreviewDrawingTest, AFileThatGoesWhileItsPageIsDrawnLeavesNothing) {
    start(begun());
    awaitPages();
    PageImages own;
    own.setPdf(images().pdf());
    const QSignalSpy drawn(&own, &PageImages::drawn);
    own.request(1, {600, 848});
    own.request(2, {600, 848});
    own.setPdf({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !own.isDrawing(); }, patience));
    EXPECT_TRUE(drawn.isEmpty());
    EXPECT_EQ(own.count(), 0);
    own.setPdf(images().pdf());
    own.request(1, {9000, 12728});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !own.isDrawing(); }, patience));
    const QImage large = own.image(1, {9000, 12728});
    ASSERT_FALSE(large.isNull()) << "a page that is larger than all that is kept would be drawn for ever";
    EXPECT_LT(large.sizeInBytes(), 40LL * 1024 * 1024);
}

TEST_F(PreviewDrawingTest, APageIsGreyUntilItIsDrawnAndStaysWhileItIsDrawnAnew) {
    start(begun());
    awaitPages();
    QTest::keyClick(m_window.get(), Qt::Key_PageDown); // the cover's corner is not blank
    ASSERT_TRUE(QTest::qWaitFor([this] { return corner() == Qt::white; }, patience));
    ASSERT_TRUE(QTest::qWaitFor([this] { return isQuiet(); }, patience));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown);
    EXPECT_EQ(corner(), m_style->colour("hover"));
    EXPECT_FALSE(isQuiet());
    ASSERT_TRUE(QTest::qWaitFor([this] { return corner() == Qt::white; }, patience));
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(corner(), Qt::white) << "the picture of before stands in for the larger one";
    edit(u"Another reason."_s);
    awaitPages();
    EXPECT_EQ(corner(), Qt::white) << "nothing flickers after an edit";
}

} // namespace
} // namespace atalaya::test
