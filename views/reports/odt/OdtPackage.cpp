#include "views/reports/odt/OdtPackage.h"

#include "views/reports/ZipFile.h"
#include "views/reports/html/FigureSvg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>
#include <QXmlStreamWriter>

namespace atalaya::report {

namespace {

constexpr double dotsPerPoint = 300.0 / 72.0; // 300 dpi
const auto documentType = QStringLiteral("application/vnd.oasis.opendocument.text");

QByteArray wholeSvg(const Figure& figure) {
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
               "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"%1pt\" height=\"%2pt\" viewBox=\"0 0 %3 "
               "%4\">\n")
               .arg(QString::number(figure.size.width()), QString::number(figure.size.height()),
                    QString::number(figure.size.width() * svgUnitsPerPoint),
                    QString::number(figure.size.height() * svgUnitsPerPoint))
               .toUtf8() +
           outlinedSvg(figure) + "\n</svg>\n";
}

QByteArray png(const Figure& figure) {
    QImage image((figure.size * dotsPerPoint).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(dotsPerPoint, dotsPerPoint);
        figure.draw(painter, QRectF(QPointF(0, 0), figure.size));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void OdtPackage::add(const QString& path, const QByteArray& bytes, const QString& mediaType) {
    m_entries.push_back({path, bytes, mediaType});
}

std::pair<QString, QString> OdtPackage::addDrawing(const Figure& figure) {
    const QByteArray svg = wholeSvg(figure);
    const QByteArray key = QCryptographicHash::hash(svg, QCryptographicHash::Sha256);
    if (const auto known = m_drawings.constFind(key); known != m_drawings.cend()) {
        return *known;
    }
    const QString base = QStringLiteral("Pictures/drawing-%1").arg(m_drawings.size() + 1, 3, 10, QLatin1Char('0'));
    const std::pair paths{base + QStringLiteral(".svg"), base + QStringLiteral(".png")};
    add(paths.first, svg, QStringLiteral("image/svg+xml"));
    add(paths.second, png(figure), QStringLiteral("image/png"));
    m_drawings.insert(key, paths);
    return paths;
}

Result<QByteArray> OdtPackage::zipped() const {
    QByteArray manifest;
    {
        QXmlStreamWriter xml(&manifest);
        xml.setAutoFormatting(true);
        xml.writeStartDocument();
        const auto ns = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
        xml.writeNamespace(ns, QStringLiteral("manifest"));
        xml.writeStartElement(ns, QStringLiteral("manifest"));
        xml.writeAttribute(ns, QStringLiteral("version"), QStringLiteral("1.3"));
        const auto entry = [&](const QString& path, const QString& type) {
            xml.writeEmptyElement(ns, QStringLiteral("file-entry"));
            xml.writeAttribute(ns, QStringLiteral("full-path"), path);
            if (path == u"/") {
                xml.writeAttribute(ns, QStringLiteral("version"), QStringLiteral("1.3"));
            }
            xml.writeAttribute(ns, QStringLiteral("media-type"), type);
        };
        entry(QStringLiteral("/"), documentType);
        for (const Entry& one : m_entries) {
            entry(one.path, one.mediaType);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    ZipFile zip(m_created);
    // The media type comes first and uncompressed, so that a reader knows the file by its first bytes.
    zip.add(QStringLiteral("mimetype"), documentType.toLatin1(), false);
    for (const Entry& one : m_entries) {
        zip.add(one.path, one.bytes, !one.path.endsWith(QLatin1String(".png")));
    }
    zip.add(QStringLiteral("META-INF/manifest.xml"), manifest);
    auto bytes = zip.bytes();
    if (!bytes) {
        return failure(ErrorCode::Internal, [] {
            return QCoreApplication::translate(
                "OdtWriter", "The ODT file could not be put together. Try again, or choose PDF or HTML.");
        });
    }
    return *std::move(bytes);
}

} // namespace atalaya::report
