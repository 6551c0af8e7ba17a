#include "tests/views/score/ScorePageFixture.h"

#include <QScreen>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// A key paints only what it changed: what stands on the screen must be what a whole painting would show.
class StagePaintingTest : public ScorePageTest {
protected:
    [[nodiscard]] QImage onScreen() const {
        return m_window->screen()->grabWindow(m_window->winId()).toImage().convertToFormat(QImage::Format_RGB32);
    }
    [[nodiscard]] QImage anew() const { return m_window->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    void expectWhole(const std::string& after) {
        QApplication::processEvents();
        const QRect cards(part<StageCards>()->mapTo(m_window.get(), QPoint()), part<StageCards>()->size());
        const QRect around = cards.adjusted(-6, -6, 6, 6); // with the ring around a card
        const QImage seen = onScreen().copy(around);
        ASSERT_FALSE(seen.isNull());
        EXPECT_TRUE(seen == anew().copy(around)) << after;
    }
};

TEST_F(StagePaintingTest, AfterEachKeyNothingOfTheCardsIsLeftAsItWas) {
    open(plain());
    part<StageCards>()->focusCard();
    expectWhole("the beginning");
    for (const Qt::Key stage : {Qt::Key_3, Qt::Key_2, Qt::Key_3, Qt::Key_5, Qt::Key_1, Qt::Key_4}) {
        key(stage);
        expectWhole(QKeySequence(stage).toString().toStdString());
    }
    for (const Qt::Key step : {Qt::Key_Z, Qt::Key_Z, Qt::Key_Y}) {
        key(step, Qt::ControlModifier);
        expectWhole("Ctrl and " + QKeySequence(step).toString().toStdString());
    }
    key(Qt::Key_5, Qt::AltModifier); // a mark alone
    expectWhole("a mark");
    key(Qt::Key_J);
    expectWhole("another question");
}

TEST_F(StagePaintingTest, ACardInTheCornerKeepsItsRoundCorners) {
    open(plain());
    m_style->apply(Preferences::Ground::Dark, 100, true);
    part<StageCards>()->focusCard();
    for (const Qt::Key stage : {Qt::Key_1, Qt::Key_5, Qt::Key_1}) {
        key(stage);
        expectWhole(QKeySequence(stage).toString().toStdString());
    }
}

} // namespace
} // namespace atalaya::test
