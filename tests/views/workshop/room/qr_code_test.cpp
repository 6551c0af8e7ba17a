#include "tests/views/support/Drawing.h"
#include "tests/views/workshop/room/RoomFixture.h"
#include "views/workshop/room/QrCode.h"

#include <QTemporaryDir>

namespace atalaya::test {
namespace {

/// What a reader that shares no code with ours finds in a picture.
QString readBack(const QImage& image) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"code.png"_s);
    EXPECT_TRUE(image.save(path));
    return outputOf(u"zbarimg"_s, {u"--nodbus"_s, u"--raw"_s, u"-q"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path})
        .trimmed();
}

QImage imageOf(const QrCode& code, QSize size, double scale = 1) {
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    code.paint(painter, QRectF(QPointF(), size), Qt::black);
    return image;
}

TEST(QrCodes, AreReadBackByAnotherProgram) {
    for (const QString& text : {u"http://192.168.4.1:8012/?c=T7K4"_s, u"http://[fd12:3456:789a::1]:54321/?c=T7K4"_s,
                                u"http://sala-del-csirt.local:8012/?c=T7K4&l=es"_s}) {
        const QrCode code(text);
        EXPECT_EQ(readBack(imageOf(code, {300, 300})), text);
        EXPECT_EQ(readBack(imageOf(code, {212, 212}, 2.0 / 3)), text) << "as on a projector of 1280 by 720";
    }
}

TEST(QrCodes, HaveSharpEdgesAndAQuietZoneAtEveryScale) {
    const QrCode code(u"http://192.168.4.1:8012/?c=T7K4"_s);
    for (const double scale : {1.0, 2.0 / 3, 1.37, 2.0}) {
        const QImage image = imageOf(code, {300, 300}, scale);
        const int module = static_cast<int>(300 * scale / (code.side() + 2 * QrCode::quietZone));
        const int quiet = QrCode::quietZone * module;
        int grey = 0;
        int early = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                const bool isDark = colour == QColor(Qt::black);
                grey += !isDark && colour != QColor(Qt::white) ? 1 : 0;
                const bool isEdge = x < quiet || y < quiet || x >= image.width() - quiet || y >= image.height() - quiet;
                early += isDark && isEdge ? 1 : 0;
            }
        }
        EXPECT_EQ(grey, 0) << scale;
        EXPECT_EQ(early, 0) << scale;
    }
}

TEST(QrCodes, OfNothingOrOfTooMuchAreEmptyAndPaintNothing) {
    for (const QString& text : {QString(), QString(5000, u'x')}) {
        const QrCode code(text);
        EXPECT_TRUE(code.isEmpty());
        QImage blank({100, 100}, QImage::Format_RGB32);
        blank.fill(Qt::white);
        EXPECT_EQ(imageOf(code, {100, 100}), blank);
    }
}

TEST_F(RoomSamples, CanBeJoinedFromThePictureInEveryThemeAndSize) {
    for (const auto& [theme, scale] : {std::pair(&Theme::light(), 1.0), std::pair(&Theme::dark(), 1024.0 / 1920)}) {
        for (const RoomView::Face face : {RoomView::Face::Welcome, RoomView::Face::Joining, RoomView::Face::Voting}) {
            EXPECT_EQ(readBack(pictureOf(view(face), *theme, scale)), u"http://192.168.4.1:8012/?c=T7K4"_s)
                << scale << ", face " << static_cast<int>(face);
        }
    }
}

} // namespace
} // namespace atalaya::test
