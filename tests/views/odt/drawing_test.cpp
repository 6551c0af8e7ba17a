// What a word processor draws does not depend on the typefaces it has.
#include "tests/views/charts/ChartSamples.h"
#include "tests/views/layout/SampleReport.h"
#include "tests/views/support/Package.h"
#include "views/charts/ChartPicture.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/html/FigureSvg.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QPainter>
#include <QRegularExpression>
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

/// A line of text on a drawing of its own.
Figure lineOf(const QString& text, double px, int weight) {
    Figure figure;
    figure.size = QSizeF(2000, 200);
    figure.draw = [text, px, weight](QPainter& painter, const QRectF&) {
        TextLine(text, Theme::paper(), px, weight).paint(painter, {0, 0}, Qt::AlignHCenter, Qt::black);
    };
    return figure;
}

/// The path of the first outlined text.
QString outlineIn(const QByteArray& svg) {
    static const QRegularExpression path(QStringLiteral("stroke=\"none\" d=\"([^\"]*)\"/>"));
    const QRegularExpressionMatch match = path.match(QString::fromUtf8(svg));
    EXPECT_TRUE(match.hasMatch());
    return match.captured(1);
}

double widthOf(const QString& outline) {
    static const QRegularExpression point(QStringLiteral("(-?[0-9.]+) (-?[0-9.]+)"));
    double left = 1e9;
    double right = -1e9;
    for (auto it = point.globalMatch(outline); it.hasNext();) {
        const double x = it.next().captured(1).toDouble();
        left = std::min(left, x);
        right = std::max(right, x);
    }
    return right - left;
}

TEST(OdtDrawing, HasOutlinesAsWideAsTheTextWasMeasured) {
    ASSERT_TRUE(loadFonts());
    const QString once = QStringLiteral("Notification of cyber incidents, ill-timed; ");
    // Twice less once: what is free beside the first and the last letter does not count.
    for (const int weight : {400, 600}) {
        const double measured = TextLine(once + once, Theme::paper(), 100, weight).width() -
                                TextLine(once, Theme::paper(), 100, weight).width();
        const double outlined = widthOf(outlineIn(outlinedSvg(lineOf(once + once, 100, weight)))) -
                                widthOf(outlineIn(outlinedSvg(lineOf(once, 100, weight))));
        EXPECT_NEAR(outlined, measured, measured / 1000) << weight;
    }
}

TEST(OdtDrawing, HasTheWatermarkInTheProgramsOwnLetters) {
    ASSERT_TRUE(loadFonts());
    ReportDocument document = test::emptyReport();
    document.watermark = QStringLiteral("Practice data");
    const auto odt = writeOdt(document, Paper::A4);
    ASSERT_TRUE(odt);
    const test::Package package = test::opened(*odt);
    const QByteArray drawing = package.files.value(QStringLiteral("Pictures/drawing-001.svg"));
    EXPECT_EQ(outlineIn(drawing), outlineIn(outlinedSvg(lineOf(document.watermark, 64, 600))));
}

TEST(OdtDrawing, HasTheWholeWatermarkHoweverLongItsWordsAre) {
    ASSERT_TRUE(loadFonts());
    for (const char* words : {"DONNÉES D’ENTRAÎNEMENT", "DONNÉES D’ENTRAÎNEMENT · DATOS DE PRÁCTICA"}) {
        ReportDocument document = test::emptyReport();
        document.watermark = QString::fromUtf8(words);
        const auto odt = writeOdt(document, Paper::A4);
        ASSERT_TRUE(odt);
        QSvgRenderer renderer(test::opened(*odt).files.value(QStringLiteral("Pictures/drawing-001.svg")));
        ASSERT_TRUE(renderer.isValid());
        const QRectF box = renderer.viewBoxF();
        // As much again around it, where nothing may be.
        renderer.setViewBox(
            QRectF(box.left() - box.width() / 2, box.top() - box.height() / 2, box.width() * 2, box.height() * 2));
        const QSize half(300, qRound(300 * box.height() / box.width()));
        QImage image(half * 2, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QRect inside(QPoint(half.width() / 2 - 1, half.height() / 2 - 1), half + QSize(2, 2));
        int shown = 0;
        int cut = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                    ++(inside.contains(x, y) ? shown : cut);
                }
            }
        }
        EXPECT_GT(shown, 500) << words;
        EXPECT_EQ(cut, 0) << words;
    }
}

} // namespace
} // namespace atalaya::report
