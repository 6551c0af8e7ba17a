#include "views/reports/PlainText.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/odt/OdtPackage.h"
#include "views/reports/odt/OdtPage.h"
#include "views/reports/odt/OdtStyles.h"
#include "views/reports/odt/OdtWriter.h"
#include "views/theme/TextLine.h"
#include "views/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atalaya::report {

namespace {

/// A drawing of the watermark, since OpenDocument has none of its own: smaller where a language's words, or those of
/// two, would not fit into it.
Figure watermarkFigure(const QString& text) {
    Figure figure;
    figure.size = QSizeF(textColumn, 370);
    figure.draw = [text](QPainter& painter, const QRectF& box) {
        constexpr double degrees = 35, px = 64;
        constexpr double slope = degrees * std::numbers::pi / 180;
        const Theme& theme = Theme::paper();
        const double width = TextLine(text, theme, px, 600).width();
        const double fit = std::min({1.0, box.width() / (width * std::cos(slope) + px * std::sin(slope)),
                                     box.height() / (width * std::sin(slope) + px * std::cos(slope))});
        painter.translate(box.center());
        painter.rotate(-degrees);
        TextLine(text, theme, px * fit, 600).paint(painter, {0, 0}, Qt::AlignHCenter, theme.colour("watermark"));
    };
    return figure;
}

} // namespace

Result<QByteArray> writeOdt(const ReportDocument& document, Paper paper, StopSign cancelled) {
    const QString xmlType = QStringLiteral("text/xml");
    OdtPackage package(document.created);
    std::pair<QString, QString> watermark;
    if (!document.watermark.isEmpty()) {
        watermark = package.addDrawing(watermarkFigure(document.watermark));
    }
    package.add(QStringLiteral("content.xml"), odtContent(document, package, cancelled), xmlType);
    if (isStopped(cancelled)) {
        return stopped();
    }
    package.add(QStringLiteral("styles.xml"), odtStyles(document, paper, watermark), xmlType);
    package.add(QStringLiteral("meta.xml"), odtMeta(document), xmlType);
    for (const Attachment& attachment : document.attachments) {
        package.add(QStringLiteral("Attachments/") + safeFileName(attachment.name), attachment.bytes,
                    attachment.mediaType);
    }
    return package.zipped();
}

} // namespace atalaya::report
