// What a word processor draws does not depend on the typefaces it has.
#include "tests/views/charts/ChartSamples.h"
#include "views/charts/ChartPicture.h"
#include "views/reports/html/FigureSvg.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <QPainter>
#include <QSvgRenderer>

#include <gtest/gtest.h>

namespace atalaya::report {
namespace {

QImage drawn(const Figure& figure, const QByteArray& inside) {
    const QSizeF box = figure.size * 10;
    const QByteArray svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\">")
                               .arg(QString::number(box.width()), QString::number(box.height()))
                               .toUtf8() +
                           inside + "</svg>";
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    QImage image((figure.size * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

TEST(OdtDrawing, HasItsWordsAsOutlinesThatLookTheSame) {
    ASSERT_TRUE(loadFonts());
    GapRankingSpec spec = atalaya::test::rankedGaps();
    spec.rows.front().label = QStringLiteral("Laws & <duties>");
    const Figure figure = chartFigure(spec, {481.9, 100}, Theme::paper());
    const QByteArray text = figureSvg(figure);
    const QByteArray outlines = outlinedSvg(figure);
    ASSERT_TRUE(text.contains("<text"));
    EXPECT_FALSE(outlines.contains("<text"));
    EXPECT_FALSE(outlines.contains("Laws"));
    const QImage one = drawn(figure, text);
    const QImage other = drawn(figure, outlines);
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 128 ? 1 : 0;
        }
    }
    EXPECT_LT(different, one.width() * one.height() / 200);
}

} // namespace
} // namespace atalaya::report
