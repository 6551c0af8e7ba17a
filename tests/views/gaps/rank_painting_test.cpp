#include "tests/views/gaps/GapsFixture.h"
#include "views/theme/StageGlyph.h"

#include <QPainter>

namespace atalaya::test {
namespace {

/// The towers of the ranked gaps, with a framework of four stages.
class RankPaintingTest : public GapsFixture {
protected:
    void startHarbour() {
        Assessment made = plain();
        Answer answer;
        answer.chooseStage(3, framework().ceiling());
        made.answers[indicator(0)] = answer;
        made.targets[indicator(0)] = {4, QDate(2030, 1, 1)};
        { ASSERT_TRUE(isGood(make()->add(made, {}))); }
        start();
        ASSERT_TRUE(isGood(m_desk->openFile(path())));
        ASSERT_TRUE(isGood(m_desk->choose(made.id)));
        m_window->go({PageId::Gaps, {}, {}});
        QApplication::processEvents();
    }
    [[nodiscard]] QImage cell() const {
        const QRect place = rank()->visualRect(rank()->model()->index(0, RankedGapsModel::Stage));
        return rank()->viewport()->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
    }
    /// A tower as it should stand there, on the ground of the cell.
    [[nodiscard]] QImage tower(int ceiling) const {
        const QImage seen = cell();
        const int side = m_style->px(16);
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(seen.pixelColor(seen.width() - 3, seen.height() / 2));
        QPainter painter(&image);
        paintStage(painter, image.rect(), StageGlyph::claimed(3, 1, ceiling), m_style->theme(),
                   m_style->textPercent() / 100.0);
        return image;
    }
    [[nodiscard]] bool shows(const QImage& part) const {
        const QImage seen = cell();
        for (int y = 0; y + part.height() <= seen.height(); ++y) {
            for (int x = 0; x + part.width() <= seen.width(); ++x) {
                if (seen.copy(x, y, part.width(), part.height()) == part) {
                    return true;
                }
            }
        }
        return false;
    }
};

TEST_F(RankPaintingTest, ATowerHasAsManyCoursesAsTheFrameworkHasStagesAtEachSizeOfText) {
    startHarbour();
    ASSERT_EQ(framework().ceiling(), 4);
    ASSERT_EQ(rank()->model()->rowCount(), 1);
    for (const int percent : {100, 200}) {
        m_style->setTextPercent(percent);
        QApplication::processEvents();
        EXPECT_TRUE(shows(tower(4))) << percent;
        EXPECT_FALSE(shows(tower(5))) << percent;
    }
}

} // namespace
} // namespace atalaya::test
