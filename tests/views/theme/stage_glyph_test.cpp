#include "tests/views/support/Drawing.h"
#include "views/theme/Fonts.h"
#include "views/theme/Signs.h"
#include "views/theme/StageGlyph.h"
#include "views/theme/Theme.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>

namespace atalaya::test {

namespace {

/// The picture that the token file's rectangles give, made pixel by pixel without a painter.
QImage expectedTower(int size, int stage, int evidenced, bool onInk) {
    const Theme& theme = Theme::paper();
    const int grid = size < 22 ? 16 : 32;
    const int times = size / grid;
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int i = 0; i < 5; ++i) {
        const QRect course = theme.courses(grid)[static_cast<std::size_t>(i)];
        const bool reached = i < stage;
        const QColor colour =
            reached ? (onInk ? theme.colour("onInk") : theme.stage(stage)) : theme.colour(onInk ? "trackInv" : "track");
        const int brick = grid == 16 ? 2 : 4;
        for (int y = course.top() * times; y < (course.top() + course.height()) * times; ++y) {
            for (int x = course.left() * times; x < (course.left() + course.width()) * times; ++x) {
                const int inCourse = x / times - course.left();
                const bool loose = reached && i >= evidenced;
                const bool whole = inCourse / (2 * brick) * 2 * brick + brick <= course.width();
                if (!loose || (inCourse % (2 * brick) < brick && whole)) {
                    image.setPixelColor(x, y, colour);
                }
            }
        }
    }
    return image;
}

TEST(StageGlyph, IsExactToThePixelAtWholeMultiples) {
    for (const int size : {16, 32, 64, 96}) {
        for (int stage = 1; stage <= 5; ++stage) {
            for (int evidenced = 0; evidenced <= stage; ++evidenced) {
                for (const bool onInk : {false, true}) {
                    StageGlyph glyph = StageGlyph::claimed(stage, evidenced);
                    glyph.onInk = onInk;
                    const QImage image = drawImage({size, size}, [&](QPainter& painter) {
                        paintStage(painter, QRectF(0, 0, size, size), glyph, Theme::paper());
                    });
                    ASSERT_EQ(image, expectedTower(size, stage, evidenced, onInk))
                        << size << " px, stage " << stage << ", proved " << evidenced;
                }
            }
        }
    }
}

TEST(StageGlyph, UsesTheCoarseGridBelow22PxWhateverThePaintersUnit) {
    // 12 points are 16 px: the coarse grid; at four dots a point its base course is 36 dots wide and 6 high.
    const QImage image = drawImage({48, 48}, [](QPainter& painter) {
        painter.scale(4, 4);
        paintStage(painter, QRectF(0, 0, 12, 12), StageGlyph::proved(1), Theme::paper(), 0.75);
    });
    EXPECT_EQ(image.pixelColor(6, 39), Theme::paper().stage(1));
    EXPECT_EQ(image.pixelColor(41, 44), Theme::paper().stage(1));
    EXPECT_EQ(image.pixelColor(5, 42), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(20, 38), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(20, 45), QColor(Qt::white));
}

TEST(StageGlyph, KeepsTheTowersOutlineForOtherNumbersOfStages) {
    const Theme& theme = Theme::paper();
    for (const int grid : {16, 32}) {
        for (const int ceiling : {1, 2, 3, 4, 5, 6, 7}) {
            const std::vector<QRect> courses = towerCourses(theme, ceiling, grid);
            ASSERT_EQ(courses.size(), static_cast<std::size_t>(ceiling));
            const QRect frame(0, 0, grid, grid);
            for (std::size_t i = 0; i < courses.size(); ++i) {
                EXPECT_TRUE(frame.contains(courses[i]));
                EXPECT_EQ(courses[i].left(), grid - courses[i].left() - courses[i].width()) << "not in the middle";
                if (i > 0) {
                    EXPECT_EQ(courses[i].top() + courses[i].height() + 1, courses[i - 1].top()) << "joint of one";
                }
            }
            EXPECT_EQ(courses.front().top() + courses.front().height(), grid == 16 ? 15 : 31);
        }
    }
    EXPECT_EQ(towerCourses(theme, 10, 32).size(), 10U);
}

TEST(StageGlyph, PaintsTallTowersThatDoNotFitTheCoarseGridOnTheFineOne) {
    const QImage image = drawImage({160, 160}, [](QPainter& painter) {
        painter.scale(10, 10);
        paintStage(painter, QRectF(0, 0, 16, 16), StageGlyph::proved(10, 10), Theme::paper());
    });
    EXPECT_EQ(image.pixelColor(80, 150), Theme::paper().stage(10, 10));
}

TEST(StageGlyph, ShowsNoTowerWhereNothingIsAnswered) {
    const auto paint = [](const StageGlyph& glyph) {
        return drawImage({64, 64},
                         [&](QPainter& painter) { paintStage(painter, QRectF(0, 0, 64, 64), glyph, Theme::paper()); });
    };
    const QImage open = paint(StageGlyph::notAnswered());
    const QImage aside = paint(StageGlyph::notApplicable());
    EXPECT_EQ(open.pixelColor(32, 32), QColor(Qt::white)) << "a ring is open";
    EXPECT_EQ(aside.pixelColor(32, 32), Theme::paper().colour("lineStrong")) << "a ring with a stroke";
    int gaps = 0;
    int marks = 0;
    for (int degree = 0; degree < 360; ++degree) {
        const double a = degree * 3.14159265 / 180;
        const QPoint p(static_cast<int>(32 + 22 * std::cos(a)), static_cast<int>(32 + 22 * std::sin(a)));
        (open.pixelColor(p) == QColor(Qt::white) ? gaps : marks) += 1;
        EXPECT_NE(aside.pixelColor(p), QColor(Qt::white));
    }
    EXPECT_GT(gaps, 120);
    EXPECT_GT(marks, 120);
}

TEST(Signs, StayVectorsInAPdf) {
    ASSERT_TRUE(loadFonts());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("signs.pdf"));
    const Theme& theme = Theme::paper();
    const auto draw = [&](QPainter& painter) {
        for (int s = 1; s <= 5; ++s) {
            paintStage(painter, QRectF(10 + s * 14, 6, 12, 12), StageGlyph::proved(s), theme, 0.75);
            paintStage(painter, QRectF(90 + s * 20, 3, 18, 18), StageGlyph::claimed(s, s - 1), theme, 0.75);
            paintStageFill(painter, QRectF(10 + s * 40, 30, 36, 14), s, 5, true, theme, 0.75);
            paintStageFill(painter, QRectF(10 + s * 40, 46, 36, 14), s, 5, true, Theme::grey(), 0.75);
        }
        paintStage(painter, QRectF(220, 6, 12, 12), StageGlyph::notAnswered(), theme, 0.75);
        paintStage(painter, QRectF(236, 6, 12, 12), StageGlyph::notApplicable(), theme, 0.75);
        painter.fillRect(QRectF(252, 2, 20, 20), theme.colour("ink"));
        StageGlyph chosen = StageGlyph::claimed(3, 2);
        chosen.onInk = true;
        paintStage(painter, QRectF(253, 3, 18, 18), chosen, theme, 0.75);
        painter.fillRect(QRectF(276, 0, 26, 26), theme.colour("ink"));
        paintMark(painter, QRectF(277, 1, 24, 24), true, theme, 0.75);
        paintMark(painter, QRectF(304, 1, 24, 24), false, theme, 0.75);
        paintGap(painter, QRectF(50, 66, 60, 7.5), theme, 0.75);
        paintTarget(painter, {110, 69.75}, theme, 0.75);
        paintLast(painter, {40, 69.75}, theme, 0.75);
        paintIncomplete(painter, {130, 69.75}, theme, 0.75);
        paintStrip(painter, QRectF(150, 66, 87, 8.25), {{2, 5, 1, 1, 0}, 1}, theme, 0.75);
        paintStrip(painter, QRectF(250, 66, 87, 8.25), {{0, 2, 6, 3, 0}, 0}, theme, 0.75);
        double x = 50;
        for (const char* label : {"clear", "green", "amber", "amber-strict", "red"}) {
            paintHandling(painter, {x, 80}, QLatin1String(label), theme, 0.75);
            x += handlingSize(QLatin1String(label), theme).width() * 0.75 + 4;
        }
        for (int i = 0; i < 3; ++i) {
            paintGrade(painter, QRectF(10 + i * 14, 80, 11, 11), QChar(u'A' + i), theme, 0.75);
        }
    };
    drawPdf(path, {360, 100}, draw);
    const QString images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    EXPECT_EQ(images.trimmed().split(QLatin1Char('\n')).size(), 2) << images.toStdString();
    EXPECT_LT(QFileInfo(path).size(), 60000);
    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("TLP:AMBER+STRICT"))) << text.toStdString();
    const QImage page = pageOf(path);
    ASSERT_FALSE(page.isNull());
    keepPicture(page, QStringLiteral("signs-pdf"));
    keepPicture(drawImage({1080, 300},
                          [&](QPainter& painter) {
                              painter.scale(3, 3);
                              draw(painter);
                          }),
                QStringLiteral("signs-screen"));
}

TEST(Signs, GiveEachAnswerTheSameWidthInAStrip) {
    // 116 px and 10 answers: each 11.7 px with a joint of 1 px, so that cells start at 0, 23.4, 81.9, 105.3.
    const QImage image = drawImage({116, 11}, [](QPainter& painter) {
        paintStrip(painter, QRectF(0, 0, 116, 11), {{0, 0, 0, 2, 5}, 3}, Theme::paper());
    });
    EXPECT_EQ(image.pixelColor(1, 1), Theme::paper().stage(4));
    EXPECT_EQ(image.pixelColor(24, 5), Theme::paper().stage(5));
    EXPECT_EQ(image.pixelColor(79, 5), Theme::paper().stage(5));
    EXPECT_EQ(image.pixelColor(100, 5), QColor(Qt::white)) << "an open cell is open";
}

TEST(Signs, TellStagesApartInGreyByPattern) {
    QList<QImage> fills;
    for (int stage = 1; stage <= 5; ++stage) {
        const QImage image = drawImage({84, 60}, [&](QPainter& painter) {
            paintStageFill(painter, QRectF(0, 0, 84, 60), stage, 5, true, Theme::grey());
        });
        EXPECT_TRUE(image.allGray());
        EXPECT_FALSE(fills.contains(image));
        fills << image;
    }
}

} // namespace

} // namespace atalaya::test
