#include "tests/views/support/Drawing.h"

#include <QDir>
#include <QPageSize>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace atalaya::test {

void drawPdf(const QString& path, QSizeF points, const Drawing& draw, int resolution) {
    QPdfWriter writer(path);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(resolution / 72.0, resolution / 72.0);
    draw(painter);
}

QImage drawImage(QSize pixels, const Drawing& draw) {
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

void keepPicture(const QImage& image, const QString& name) {
    const QString folder = qEnvironmentVariable("ATALAYA_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        EXPECT_TRUE(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
}

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        ADD_FAILURE() << program.toStdString() << " failed: " << process.readAllStandardError().toStdString();
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QImage pageOf(const QString& pdf) {
    const QString shown =
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("216"),
                                              QStringLiteral("-singlefile"), QStringLiteral("-png"), pdf, pdf});
    EXPECT_TRUE(shown.isEmpty());
    return QImage(pdf + QStringLiteral(".png"));
}

} // namespace atalaya::test
