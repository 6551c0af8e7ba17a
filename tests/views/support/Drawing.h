#pragma once

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>

namespace atalaya::test {

using Drawing = std::function<void(QPainter&)>;

/// A page of exactly `points`, its painter counting points. `resolution`: the writer's dots an inch.
void drawPdf(const QString& path, QSizeF points, const Drawing& draw, int resolution = 1200);

/// An image of `pixels`, white, its painter counting pixels.
[[nodiscard]] QImage drawImage(QSize pixels, const Drawing& draw);

/// When the environment names a folder in ATALAYA_PICTURES, keeps the picture there for a person to look at.
void keepPicture(const QImage& image, const QString& name);

/// Output of a program that reads PDF files (poppler); empty and a failed test when it cannot run.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments);

/// The first page of a PDF as poppler draws it, at 216 dots an inch.
[[nodiscard]] QImage pageOf(const QString& pdf);

} // namespace atalaya::test
