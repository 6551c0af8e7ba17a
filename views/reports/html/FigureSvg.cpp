#include "views/reports/html/FigureSvg.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QSvgGenerator>

namespace atalaya::report {

namespace {

/// The device has 720 dots an inch, ten to the point, so that thin lines keep their place.
constexpr int dotsPerPoint = 10;

} // namespace

QByteArray figureSvg(const Figure& figure) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72 * dotsPerPoint);
    generator.setSize((figure.size * dotsPerPoint).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), figure.size * dotsPerPoint));
    {
        QPainter painter(&generator);
        painter.scale(dotsPerPoint, dotsPerPoint);
        figure.draw(painter, QRectF(QPointF(0, 0), figure.size));
    }
    const QByteArray whole = buffer.data();
    // Only what is between <svg ...> and </svg>, without the title and description that the generator writes.
    const qsizetype open = whole.indexOf('>', whole.indexOf("<svg")) + 1;
    QByteArray inside = whole.mid(open, whole.lastIndexOf("</svg>") - open);
    for (const char* tag : {"title", "desc"}) {
        const qsizetype from = inside.indexOf(QByteArray("<") + tag);
        const QByteArray close = QByteArray("</") + tag + '>';
        const qsizetype to = inside.indexOf(close);
        if (from >= 0 && to > from) {
            inside.remove(from, to + close.size() - from);
        }
    }
    return inside.trimmed();
}

QString FigureSvgs::use(const Figure& figure) {
    const QByteArray svg = figureSvg(figure);
    const QByteArray key = QCryptographicHash::hash(svg, QCryptographicHash::Sha256);
    auto known = m_known.constFind(key);
    const QSizeF box = figure.size * dotsPerPoint;
    if (known == m_known.cend()) {
        known = m_known.insert(key, static_cast<int>(m_known.size()) + 1);
        m_symbols += QStringLiteral("<symbol id=\"g%1\" viewBox=\"0 0 %2 %3\">%4</symbol>\n")
                         .arg(QString::number(*known), QString::number(box.width()), QString::number(box.height()),
                              QString::fromUtf8(svg));
    }
    const QString meaning = figure.alt.isEmpty()
                                ? QStringLiteral("aria-hidden=\"true\"")
                                : QStringLiteral("role=\"img\" aria-label=\"%1\"").arg(figure.alt.toHtmlEscaped());
    return QStringLiteral("<svg class=\"drawing\" %1 viewBox=\"0 0 %2 %3\" style=\"width:%4pt;height:%5pt\"><use "
                          "href=\"#g%6\"/></svg>")
        .arg(meaning, QString::number(box.width()), QString::number(box.height()), QString::number(figure.size.width()),
             QString::number(figure.size.height()), QString::number(*known));
}

QString FigureSvgs::symbols() const {
    return QStringLiteral("<svg width=\"0\" height=\"0\" style=\"position:absolute\" "
                          "aria-hidden=\"true\"><defs>\n%1</defs></svg>\n")
        .arg(m_symbols);
}

} // namespace atalaya::report
