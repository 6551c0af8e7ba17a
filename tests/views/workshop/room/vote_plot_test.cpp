#include "tests/views/support/Drawing.h"
#include "tests/views/support/PaintedTexts.h"
#include "tests/views/workshop/room/RoomFixture.h"
#include "views/theme/Fonts.h"

#include <QWidget>

namespace atalaya::test {
namespace {

constexpr QSize panelSize(566, 158);

QImage plotImage(const VotePlotSpec& spec, QSize size, const Theme& theme = Theme::light(), double scale = 1) {
    loadFonts();
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.colour("surface"));
    QPainter painter(&image);
    paintVotePlot(painter, QRectF(QPointF(), size), spec, theme, scale);
    return image;
}

/// Corners at the top left of squares in exactly this colour, with the width of each.
std::vector<int> squaresOf(const QImage& image, const QColor& colour) {
    const auto is = [&](int x, int y) { return image.valid(x, y) && image.pixelColor(x, y) == colour; };
    std::vector<int> widths;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (is(x, y) && !is(x - 1, y) && !is(x, y - 1)) {
                int width = 1;
                while (is(x + width, y)) {
                    ++width;
                }
                widths.push_back(width);
            }
        }
    }
    return widths;
}

void expectSquares(const VotePlotSpec& spec, QSize size, const Theme& theme, double scale = 1) {
    const QImage image = plotImage(spec, size, theme, scale);
    int side = 0;
    for (int stage = 1; stage <= spec.votes.stages(); ++stage) {
        const auto widths = squaresOf(image, theme.stage(stage, spec.votes.stages()));
        // In the room the glyph has courses of the same colour, which are wider than high: those below the axis.
        int squares = 0;
        for (const int width : widths) {
            side = side == 0 ? width : side;
            squares += width == side ? 1 : 0;
        }
        EXPECT_EQ(squares, spec.votes.at(stage)) << "stage " << stage;
        EXPECT_EQ(static_cast<int>(widths.size()), spec.votes.at(stage)) << "not all of one size";
    }
}

TEST(VotePlot, HasOneSquareOfOneSizeForEachVote) {
    expectSquares(plotOf({3, 15, 11, 2, 0}), panelSize, Theme::light());
    expectSquares(plotOf({3, 15, 11, 2, 0}), panelSize, Theme::dark());
    expectSquares(plotOf({3, 15, 11, 2, 0}), panelSize * 2, Theme::light(), 2);
    expectSquares(plotOf({0, 1, 0, 0, 0}), panelSize, Theme::light());
}

TEST(VotePlot, ShrinksThemSoThat300VotesFit) {
    expectSquares(plotOf({0, 300, 0, 0, 0}), panelSize * 2, Theme::light(), 2);
    expectSquares(plotOf({60, 60, 60, 60, 60}), panelSize * 2, Theme::dark(), 2);
    expectSquares(plotOf({299, 0, 0, 0, 1}), panelSize * 2, Theme::light(), 2);
}

/// What a plot paints outside its area would cover the facilitator's figures.
TEST(VotePlot, StaysInItsArea) {
    loadFonts();
    for (const auto& votes : {std::vector<int>{3, 15, 11, 2, 0}, {0, 150, 150, 0, 0}, {300, 0, 0, 0, 0}}) {
        for (const bool inRoom : {false, true}) {
            VotePlotSpec spec = plotOf(votes);
            spec.inRoom = inRoom;
            const QSize size = inRoom ? QSize(1824, 560) : panelSize;
            QImage image(size + QSize(80, 80), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintVotePlot(painter, QRectF(QPointF(40, 40), size), spec, Theme::light(), 1);
            painter.end();
            const QRect inside(QPoint(40, 40), size);
            int outside = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    outside += !inside.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
                }
            }
            EXPECT_EQ(outside, 0) << votes.front() << (inRoom ? " in the room" : " on the panel");
        }
    }
}

/// A plot in a widget, so that its texts can be listed.
class PlotWidget : public QWidget {
public:
    PlotWidget(VotePlotSpec spec, const Theme& theme) : m_spec(std::move(spec)), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour("surface"));
        paintVotePlot(painter, rect(), m_spec, m_theme, 1);
    }

private:
    VotePlotSpec m_spec;
    const Theme& m_theme;
};

std::vector<PaintedText> textsOf(const VotePlotSpec& spec, QSize size, const Theme& theme) {
    loadFonts();
    PlotWidget widget(spec, theme);
    widget.resize(size);
    return paintedTexts(widget);
}

TEST(VotePlot, WrapsLongNamesWithinTheirColumns) {
    for (const bool inRoom : {false, true}) {
        VotePlotSpec spec = plotOf({3, 15, 11, 2, 0});
        spec.inRoom = inRoom;
        spec.stageNames = {u"Inicial y sin ninguna documentación"_s, u"Planificado"_s,
                           u"Funcionamiento institucionalizado"_s, u"Medido"_s, u"Adaptativo"_s};
        const QSize size = inRoom ? QSize(1824, 600) : panelSize;
        const auto texts = textsOf(spec, size, Theme::light());
        QString all;
        for (const PaintedText& text : texts) {
            all += text.text;
            const int column = text.area.center().x() * 5 / size.width();
            EXPECT_GE(text.area.left(), column * size.width() / 5) << text.text.toStdString();
            EXPECT_LE(text.area.right(), (column + 1) * size.width() / 5) << text.text.toStdString();
            EXPECT_LE(text.area.bottom(), size.height()) << text.text.toStdString();
            EXPECT_GE(text.px, inRoom ? 24 : 12) << text.text.toStdString();
        }
        EXPECT_FALSE(all.contains(u'…'));
        for (const QString& word : spec.stageNames.join(u' ').split(u' ')) {
            EXPECT_TRUE(QString(all).remove(u' ').contains(word)) << word.toStdString();
        }
    }
}

TEST(VotePlot, BreaksNoWordThatHasRoomBelowItsNumeral) {
    VotePlotSpec spec = plotOf({3, 15, 11, 2, 0});
    spec.stageNames = {u"Initial"_s, u"Planifié"_s, u"Opérationnel"_s, u"Mesuré"_s, u"Adaptatif"_s};
    QStringList lines;
    for (const PaintedText& text : textsOf(spec, {460, 158}, Theme::light())) {
        lines << text.text;
    }
    EXPECT_TRUE(lines.contains(u"Opérationnel"_s)) << lines.join(u'|').toStdString();
}

TEST(VotePlot, IsLegibleInTheDark) {
    for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
        const auto texts = textsOf(plotOf({3, 15, 11, 2, 0}), panelSize, *theme);
        EXPECT_GE(texts.size(), 15U);
        for (const PaintedText& text : texts) {
            EXPECT_GE(contrast(text.ink, text.ground), text.needed()) << text.text.toStdString();
        }
        for (int stage = 1; stage <= 5; ++stage) {
            EXPECT_GE(contrast(theme->stage(stage), theme->colour("surface")), 3);
        }
    }
}

TEST(VotePlot, HasADiamondAtTheMedianAndTwoInARoomOfTwoHalves) {
    const auto diamonds = [](const VotePlotSpec& spec) {
        // A diamond is as wide as it is high; along the row of the bracket it is what reaches below the line.
        const QImage image = plotImage(spec, panelSize);
        const QColor ink = Theme::light().colour("target");
        std::vector<int> columns;
        for (int stage = 1; stage <= 5; ++stage) {
            const int x = qRound((stage - 0.5) * panelSize.width() / 5);
            int height = 0;
            for (int y = 0; y < 16; ++y) {
                height += image.pixelColor(x, y) == ink ? 1 : 0;
            }
            if (height >= 6) {
                columns.push_back(stage);
            }
        }
        return columns;
    };
    EXPECT_EQ(diamonds(plotOf({3, 15, 11, 2, 0})), std::vector<int>{2});
    EXPECT_EQ(diamonds(plotOf({0, 5, 0, 5, 0})), (std::vector<int>{2, 4}));
    EXPECT_TRUE(diamonds(plotOf({0, 1, 0, 0, 0})).empty()) << "one vote has no median";
}

TEST(VotePlot, SaysWhatItShows) {
    EXPECT_EQ(sentenceOf(plotOf({3, 15, 11, 2, 0})),
              u"31 vote(s): 3 for stage 1 Initial, 15 for stage 2 Planned, 11 for stage 3 Operating, 2 for stage 4 "
              "Measured, none for stage 5 Adaptive. The median is stage 2. The middle half is at stages 2 to 3."_s);
    EXPECT_TRUE(sentenceOf(plotOf({0, 5, 5, 0, 0})).contains(u"its median lies between stages 2 and 3."_s));
    EXPECT_TRUE(sentenceOf(plotOf({0, 0, 9, 0, 0})).endsWith(u"The middle half is at stage 3."_s));
    EXPECT_TRUE(sentenceOf(plotOf({0, 1, 0, 0, 0})).endsWith(u"Too few votes for a median."_s));
    VotePlotSpec odd = plotOf({1, 1, 0, 0, 0});
    odd.stageNames[0] = u"100 %1"_s;
    EXPECT_TRUE(sentenceOf(odd).contains(u"1 for stage 1 100 %1,"_s)) << "a name is never a place to fill in";
}

} // namespace
} // namespace atalaya::test
