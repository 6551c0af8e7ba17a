#include "tests/support/Strict.h"
#include "tests/views/charts/ChartSamples.h"
#include "tests/views/layout/PdfText.h"
#include "tests/views/support/Drawing.h"
#include "views/charts/ChartPicture.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QSvgGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <thread>

namespace atalaya::test {

namespace {

using report::chartFigure;
using report::Figure;

class Charts : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(loadFonts()); }

    /// The figure on a PDF page of its own size.
    QString pdf(const Figure& figure, const char* name, int resolution = 1200) {
        const QString path = m_folder.filePath(QLatin1String(name) + QStringLiteral(".pdf"));
        drawPdf(
            path, figure.size, [&](QPainter& painter) { figure.draw(painter, QRectF(QPointF(), figure.size)); },
            resolution);
        return path;
    }
    /// Painted straight at `dots` an inch.
    static QImage picture(const Figure& figure, double dots = 96) {
        const double scale = dots / 72;
        const QSize size(static_cast<int>(std::ceil(figure.size.width() * scale - 1e-6)),
                         static_cast<int>(std::ceil(figure.size.height() * scale - 1e-6)));
        return drawImage(size, [&](QPainter& painter) {
            painter.scale(scale, scale);
            figure.draw(painter, QRectF(QPointF(), figure.size));
        });
    }
    QTemporaryDir m_folder;
};

QByteArray svg(const Figure& figure) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    QPainter painter(&generator);
    figure.draw(painter, QRectF(QPointF(), figure.size));
    painter.end();
    return buffer.data();
}

struct Named {
    const char* name;
    Figure figure;
};

std::vector<Named> all(const Theme& theme) {
    return {{"bars-core", chartFigure(coreBars(), {481.9, 170}, theme)},
            {"bars-hard-20", chartFigure(hardBars(20, 7), {481.9, 0}, theme)},
            {"bars-three", chartFigure(hardBars(3, 3), {300, 100}, theme)},
            {"radar-core", chartFigure(coreRadar(), {250, 177}, theme)},
            {"radar-15", chartFigure(wideRadar(15, 5), {481.9, 330}, theme)},
            {"radar-19", chartFigure(wideRadar(19, 5), {481.9, 262}, theme)},
            {"radar-38", chartFigure(wideRadar(38, 5), {250, 160}, theme)},
            {"radar-60", chartFigure(wideRadar(60, 5), {481.9, 262}, theme)},
            {"radar-60-narrow", chartFigure(wideRadar(60, 5), {250, 160}, theme)},
            {"radar-3-of-3", chartFigure(wideRadar(3, 3), {250, 170}, theme)},
            {"distribution-core", chartFigure(coreTotal(), {220, 120}, theme)},
            {"distribution-strips", chartFigure(coreStrips(), {481.9, 130}, theme)},
            {"ranking", chartFigure(rankedGaps(), {481.9, 102}, theme)}};
}

TEST_F(Charts, AreVectorsInAPdfWithTheirWordsAsText) {
    for (const Named& chart : all(Theme::paper())) {
        SCOPED_TRACE(chart.name);
        const QString path = pdf(chart.figure, chart.name);
        const QString images = outputOf(s("pdfimages"), {s("-list"), path});
        EXPECT_EQ(images.trimmed().split(QLatin1Char('\n')).size(), 2) << images.toStdString();
        EXPECT_LT(QFileInfo(path).size(), 120000);
        const QString text = outputOf(s("pdftotext"), {s("-layout"), path, s("-")});
        EXPECT_FALSE(text.trimmed().isEmpty());
        const QString fonts = outputOf(s("pdffonts"), {path});
        EXPECT_FALSE(fonts.contains(s("Type 3"))) << fonts.toStdString();
        keepPicture(pageOf(path), s(chart.name));
        keepPicture(picture(chart.figure, 216), s(chart.name) + s("-screen"));
    }
    for (const Named& chart : all(Theme::grey())) {
        const QImage grey = picture(chart.figure, 216);
        EXPECT_TRUE(grey.allGray()) << chart.name;
        keepPicture(grey, s(chart.name) + s("-grey"));
    }
}

TEST_F(Charts, PrintTheSameAtEveryResolutionOfTheWriter) {
    const Figure figure = chartFigure(coreBars(), {481.9, 170}, Theme::paper());
    const QImage fine = pageOf(pdf(figure, "fine", 1200));
    const QImage coarse = pageOf(pdf(figure, "coarse", 300));
    ASSERT_EQ(fine.size(), coarse.size());
    qint64 different = 0;
    for (int y = 0; y < fine.height(); ++y) {
        for (int x = 0; x < fine.width(); ++x) {
            different += std::abs(qGray(fine.pixel(x, y)) - qGray(coarse.pixel(x, y))) > 96 ? 1 : 0;
        }
    }
    EXPECT_LT(different, fine.width() * fine.height() / 200) << "QPicture scales by the device's dpi on its own";
}

TEST_F(Charts, PutBarsAndSignsWhereTheirValuesAre) {
    TargetBarsSpec spec = coreBars();
    spec.rows = {{s("1"), s("Half"), 3.0, 5.0, std::nullopt, false},
                 {s("2"), s("None"), std::nullopt, std::nullopt, std::nullopt, false}};
    spec.lastLabel.clear();
    // 480 pt are 640 px; the columns' rule puts stage 1 at 0.305 of it, 195.2. Rows are 27 px, the first at 24.
    const QImage image = picture(chartFigure(spec, {480, 200}, Theme::paper()), 96);
    const int y = 37;
    const QColor slate = Theme::paper().colour("seriesCurrent");
    int left = -1;
    int right = -1;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, y) == slate) {
            left = left < 0 ? x : left;
            right = x;
        }
    }
    std::vector<int> grid;
    for (int x = 0; x < image.width(); ++x) {
        const bool ink = image.pixelColor(x, 27) != QColor(Qt::white);
        if (ink && (grid.empty() || x > grid.back() + 2)) {
            grid.push_back(x);
        }
    }
    ASSERT_EQ(grid.size(), 5U);
    EXPECT_NEAR(left, 195.2, 1);
    EXPECT_NEAR(grid.front(), left, 1.01);
    EXPECT_NEAR(right + 1, (grid.front() + grid.back()) / 2.0, 1.01) << "3 is the middle of 1 to 5";
    EXPECT_NEAR(grid[1] - grid[0], grid[4] - grid[3], 1.01);
    EXPECT_EQ(image.pixelColor(grid.back(), y), Theme::paper().colour("target")) << "the diamond stands at 5";
    EXPECT_EQ(image.pixelColor(left + 20, y - 4), slate) << "a bar is ten px high";
    EXPECT_NE(image.pixelColor(left + 20, y - 7), slate);
    EXPECT_NE(image.pixelColor(left + 20, y + 7), slate);
    for (int x = 190; x < grid.back(); ++x) {
        EXPECT_NE(image.pixelColor(x, y + 27), slate) << "no value, no bar";
    }
}

TEST_F(Charts, AreTheSameEachTimeTheyAreMade) {
    const auto once = all(Theme::paper());
    const auto twice = all(Theme::paper());
    for (std::size_t i = 0; i < once.size(); ++i) {
        const QByteArray first = svg(once[i].figure);
        EXPECT_EQ(first, svg(twice[i].figure)) << once[i].name;
        EXPECT_EQ(first, svg(once[i].figure)) << once[i].name;
        EXPECT_TRUE(first.contains("<text")) << once[i].name;
        EXPECT_FALSE(first.contains("<image")) << once[i].name;
    }
}

TEST_F(Charts, ReplayOnTwoThreadsAtOnce) {
    const Figure figure = chartFigure(coreBars(), {481.9, 170}, Theme::paper());
    const QImage expected = picture(figure);
    std::array<QImage, 2> images;
    {
        std::thread one([&] { images[0] = picture(figure); });
        std::thread two([&] { images[1] = picture(figure); });
        one.join();
        two.join();
    }
    EXPECT_EQ(images[0], expected);
    EXPECT_EQ(images[1], expected);
}

TEST_F(Charts, OutliveTheThemeAndSpecificationTheyWereMadeOf) {
    Figure figure;
    {
        const TargetBarsSpec spec = coreBars();
        const Theme theme = Theme::paper();
        figure = chartFigure(spec, {481.9, 170}, theme);
    }
    EXPECT_EQ(picture(figure), picture(chartFigure(coreBars(), {481.9, 170}, Theme::paper())));
}

TEST_F(Charts, ShowEveryWordOfLongLabels) {
    const QString path = pdf(chartFigure(hardBars(20, 7), {481.9, 60}, Theme::paper()), "long");
    const QString text = outputOf(s("pdftotext"), {s("-raw"), path, s("-")});
    EXPECT_EQ(text.count(s("equipment")), 7) << text.toStdString();
    EXPECT_EQ(text.count(s("others")), 7);
    EXPECT_EQ(text.count(s("Treaties")), 13);
    EXPECT_FALSE(text.contains(QChar(0x2026))) << "nothing is elided";
}

TEST_F(Charts, GrowRatherThanCutWhenTheHeightIsTooSmall) {
    const Figure small = chartFigure(hardBars(20, 5), {481.9, 60}, Theme::paper());
    EXPECT_GT(small.size.height(), 20 * 17 * 0.75);
    EXPECT_DOUBLE_EQ(small.size.width(), 481.9);
    EXPECT_GT(chartFigure(coreStrips(), {481.9, 1}, Theme::paper()).size.height(), 5 * 17 * 0.75);
    EXPECT_GT(chartFigure(rankedGaps(), {481.9, 1}, Theme::paper()).size.height(), 4 * 18 * 0.75);
    EXPECT_GT(chartFigure(coreRadar(), {250, 1}, Theme::paper()).size.height(), 100);
}

TEST_F(Charts, OfRadarsGiveBackTheHeightThatFewAxesDoNotNeed) {
    const Figure triangle = chartFigure(wideRadar(3, 3), {250, 330}, Theme::paper());
    EXPECT_LT(triangle.size.height(), 280);
    // The legend is the last thing drawn, and nothing but its own distance lies above it.
    const QImage image = picture(triangle);
    int blank = 0;
    int widestBlank = 0;
    for (int y = 0; y < image.height(); ++y) {
        bool ink = false;
        for (int x = 0; !ink && x < image.width(); ++x) {
            ink = image.pixelColor(x, y) != QColor(Qt::white);
        }
        blank = ink ? 0 : blank + 1;
        widestBlank = std::max(widestBlank, blank);
    }
    EXPECT_LT(widestBlank, 24);
}

TEST_F(Charts, OfRadarsKeepTheirLabelsApart) {
    for (const auto& [axes, size] : {std::pair(15, QSizeF(481.9, 262)), std::pair(7, QSizeF(250, 150)),
                                     std::pair(15, QSizeF(481.9, 330)), std::pair(4, QSizeF(250, 150))}) {
        RadarSpec spec = wideRadar(axes, 5);
        for (int i = 0; i < axes; ++i) {
            spec.axes[static_cast<std::size_t>(i)].number = QString::number(20 + i);
            spec.axes[static_cast<std::size_t>(i)].label = QStringLiteral("Condemnation");
        }
        const QString path = pdf(chartFigure(spec, size, Theme::paper()), "labels");
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto pages = report::test::readPdf(file.readAll());
        ASSERT_EQ(pages.size(), 1U);
        std::vector<QRectF> labels;
        for (const report::test::PdfWord& word : pages.front().words) {
            if (word.text == QStringLiteral("Condemnation")) {
                labels.push_back(word.area);
            }
        }
        ASSERT_EQ(static_cast<int>(labels.size()), axes);
        // A number and a blank, 14 pt, stand before each word; 4 pt at least part it from a neighbour at its height.
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = 0; j < labels.size(); ++j) {
                EXPECT_TRUE(i == j || !labels[i].adjusted(-18, 2, 0, -2).intersects(labels[j]))
                    << axes << " axes: labels " << i << " and " << j << " touch";
            }
        }
    }
}

TEST_F(Charts, KeepAllInkInsideTheirFrame) {
    for (const Named& chart : all(Theme::paper())) {
        const QSizeF size = chart.figure.size;
        const QImage image = drawImage((size * 2).toSize() + QSize(80, 80), [&](QPainter& painter) {
            painter.translate(40, 40);
            painter.scale(2, 2);
            chart.figure.draw(painter, QRectF(QPointF(), size));
        });
        const QRect inside = QRectF(QPointF(40, 40), size * 2).toAlignedRect().adjusted(-2, -2, 2, 2);
        int outside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                outside += !inside.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
            }
        }
        EXPECT_EQ(outside, 0) << chart.name;
    }
}

TEST_F(Charts, DrawWithoutData) {
    TargetBarsSpec bars = coreBars();
    bars.rows.clear();
    RadarSpec radar = coreRadar();
    radar.axes.clear();
    DistributionSpec strips = coreStrips();
    strips.rows.clear();
    GapRankingSpec ranking = rankedGaps();
    ranking.rows.clear();
    const std::vector<Figure> figures = {
        chartFigure(bars, {400, 100}, Theme::paper()), chartFigure(radar, {250, 170}, Theme::paper()),
        chartFigure(strips, {400, 100}, Theme::paper()), chartFigure(ranking, {400, 100}, Theme::paper())};
    for (const Figure& figure : figures) {
        EXPECT_FALSE(picture(figure).isNull());
    }
    DistributionSpec none = coreTotal();
    none.rows.front().counts = {0, 0, 0, 0, 0};
    EXPECT_FALSE(picture(chartFigure(none, {220, 120}, Theme::paper())).isNull());
    for (int axes = 1; axes <= 2; ++axes) {
        EXPECT_FALSE(picture(chartFigure(wideRadar(axes, 5), {250, 170}, Theme::paper())).isNull());
    }
}

TEST_F(Charts, WriteCountsAndWhatIsLeftOutAsTheLanguageOfTheReportDoes) {
    DistributionSpec spec = coreTotal();
    spec.text.language = Language(s("fr"));
    spec.rows.front().counts = {9, 1219, 16, 2, 0};
    spec.rows.front().notAnswered = 2345;
    spec.notAnsweredLabel = s("non renseignée");
    const QString total = QString::fromUtf8(svg(chartFigure(spec, {220, 140}, Theme::paper())));
    EXPECT_TRUE(total.contains(s("1\u202f219<"))) << total.toStdString();
    EXPECT_TRUE(total.contains(s("non renseignée\u00a0: 2\u202f345"))) << total.toStdString();
    spec.rows.push_back(spec.rows.front());
    const QString strips = QString::fromUtf8(svg(chartFigure(spec, {481.9, 130}, Theme::paper())));
    EXPECT_TRUE(strips.contains(s("1\u202f246/3\u202f591"))) << strips.toStdString();
}

TEST_F(Charts, SayWhatTheyShowAndMissAMissingSentence) {
    for (const Named& chart : all(Theme::paper())) {
        EXPECT_FALSE(chart.figure.alt.isEmpty()) << chart.name;
    }
    TargetBarsSpec spec = coreBars();
    spec.text.summary.clear();
    const ExpectedMessage expected("has no summary");
    EXPECT_TRUE(chartFigure(spec, {481.9, 170}, Theme::paper()).alt.isEmpty());
}

} // namespace

} // namespace atalaya::test
