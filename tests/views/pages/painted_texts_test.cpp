// What the watch over painted texts sees, so that its silence elsewhere means something.
#include "tests/views/support/PaintedTexts.h"

#include "tests/views/window/WindowFixture.h"
#include "views/theme/Theme.h"
#include "views/widgets/RowDelegate.h"

#include <QListView>
#include <QPainter>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

/// Paints a second line in a colour of one's choice.
class TwoLines : public RowDelegate {
public:
    TwoLines(const WindowStyle& style, QAbstractItemView* view, const char* token)
        : RowDelegate(style, view, Lines::Two), m_token(token) {}

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem&, const QModelIndex& index,
                      const Row& row) const override {
        Row inked = row;
        inked.text2 = windowStyle().colour(m_token);
        paintLines(painter, inked, index.data().toString(), u"second line"_s);
    }

private:
    const char* m_token;
};

/// Words on grounds of their own, one of them out of sight, one scaled, one faint by its opacity.
class Words : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QFont font = painter.font();
        font.setPixelSize(13);
        painter.setFont(font);
        painter.fillRect(rect(), Qt::white);
        painter.fillRect(QRect(0, 0, width(), 30), Qt::black);
        painter.setPen(Qt::white);
        painter.drawText(QPoint(10, 20), u"white on black"_s);
        painter.setPen(Qt::black);
        painter.setOpacity(0.2);
        painter.drawText(QPoint(10, 60), u"hardly there"_s);
        painter.setOpacity(1);
        painter.drawText(QPoint(10, height() + 40), u"below the window"_s);
        painter.save();
        painter.scale(2, 2);
        painter.drawText(QPoint(10, 45), u"twice"_s);
        painter.restore();
        painter.setClipRect(QRect(0, 0, 5, 5));
        painter.drawText(QPoint(10, 120), u"clipped away"_s);
    }
};

class PaintedTextsTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        m_style = std::make_unique<WindowStyle>(*qApp);
        m_style->apply(Preferences::Ground::Light, 100, true);
    }
    [[nodiscard]] static const PaintedText* find(const std::vector<PaintedText>& texts, const QString& words) {
        const auto found =
            std::find_if(texts.begin(), texts.end(), [&](const PaintedText& one) { return one.text == words; });
        return found == texts.end() ? nullptr : &*found;
    }
    /// The second line of a list whose delegate paints it in this colour.
    [[nodiscard]] PaintedText secondLine(const char* token, bool enabled = true) {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* list = new QListView;
        column->addWidget(list);
        QStringListModel model({u"first line"_s});
        list->setModel(&model);
        list->setEnabled(enabled);
        new TwoLines(*m_style, list, token);
        window.resize(300, 120);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        const std::vector<PaintedText> texts = paintedTexts(window);
        EXPECT_NE(find(texts, u"first line"_s), nullptr);
        const PaintedText* second = find(texts, u"second line"_s);
        EXPECT_NE(second, nullptr);
        return second ? *second : PaintedText();
    }
};

TEST_F(PaintedTextsTest, ADelegatesSecondLineInTheColourOfHairlinesIsTooFaint) {
    const PaintedText good = secondLine("text2");
    EXPECT_GE(contrast(good.ink, good.ground), good.needed());
    EXPECT_EQ(good.ink, m_style->colour("text2"));
    const PaintedText faint = secondLine("line");
    EXPECT_LT(contrast(faint.ink, faint.ground), faint.needed()) << faint.where.toStdString();
    EXPECT_TRUE(faint.where.contains(u"QListView"_s)) << faint.where.toStdString();
}

TEST_F(PaintedTextsTest, WhatIsDisabledIsExempt) {
    EXPECT_FALSE(secondLine("line").isExempt);
    EXPECT_TRUE(secondLine("line", false).isExempt);
}

TEST_F(PaintedTextsTest, GroundOpacityScaleAndClipsCount) {
    Words words;
    words.resize(300, 200);
    words.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&words));
    const std::vector<PaintedText> texts = paintedTexts(words);
    const PaintedText* white = find(texts, u"white on black"_s);
    ASSERT_NE(white, nullptr);
    EXPECT_EQ(white->ground, QColor(Qt::black));
    EXPECT_EQ(white->ink, QColor(Qt::white));
    EXPECT_DOUBLE_EQ(white->needed(), 4.5);
    const PaintedText* faint = find(texts, u"hardly there"_s);
    ASSERT_NE(faint, nullptr);
    EXPECT_LT(contrast(faint->ink, faint->ground), 4.5);
    const PaintedText* twice = find(texts, u"twice"_s);
    ASSERT_NE(twice, nullptr);
    EXPECT_NEAR(twice->px, 26, 1);
    EXPECT_DOUBLE_EQ(twice->needed(), 3.0);
    EXPECT_EQ(find(texts, u"below the window"_s), nullptr);
    EXPECT_EQ(find(texts, u"clipped away"_s), nullptr);
}

} // namespace
} // namespace atalaya::test
