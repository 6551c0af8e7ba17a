#include "views/reports/html/FigureSvg.h"

#include "views/reports/TwoLanguages.h"
#include "views/reports/html/HtmlWords.h"
#include "views/theme/Theme.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace atalaya::report {

namespace {

QString attributeOf(const QString& tag, const char* name) {
    const QString opening = QStringLiteral(" %1=\"").arg(QLatin1String(name));
    const qsizetype from = tag.indexOf(opening);
    return from < 0 ? QString() : tag.mid(from + opening.size()).section(u'"', 0, 0);
}

/// The path in the language of SVG, to a tenth of a dot.
QString pathData(const QPainterPath& path) {
    QString data;
    const auto point = [&data](const QPainterPath::Element& element) {
        data += QString::number(element.x, 'f', 1) + u' ' + QString::number(element.y, 'f', 1) + u' ';
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement) {
            data += u'M';
        } else if (element.type == QPainterPath::LineToElement) {
            data += u'L';
        } else if (element.type == QPainterPath::CurveToElement) {
            data += u'C';
        }
        point(element);
    }
    return data.trimmed();
}

/// The font that a text was measured in: none of the machine's own, and not fitted to the dots of a screen.
QFont fontOf(const QString& tag) {
    QStringList families{attributeOf(tag, "font-family")};
    families << Theme::paper().families(true);
    families.removeDuplicates();
    QFont font(families);
    font.setPixelSize(attributeOf(tag, "font-size").toInt());
    font.setWeight(QFont::Weight(attributeOf(tag, "font-weight").toInt()));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Words that are there to be chosen, as wide as their outlines whatever typeface the reader has.
QString unseenWords(const QString& tag, const QString& escaped, double width) {
    return QStringLiteral(
               "<text x=\"%1\" y=\"%2\" font-family=\"Inter, Arial, Helvetica, sans-serif\" font-size=\"%3\" "
               "font-weight=\"%4\" textLength=\"%5\" lengthAdjust=\"spacingAndGlyphs\" stroke=\"none\" "
               "fill=\"#000000\" fill-opacity=\"0\" xml:space=\"preserve\">%6</text>")
        .arg(attributeOf(tag, "x"), attributeOf(tag, "y"), attributeOf(tag, "font-size"),
             attributeOf(tag, "font-weight"), QString::number(width, 'f', 1), escaped);
}

/// The same drawing with each text as the outlines of its letters; `withWords`: and the words over them, unseen.
QByteArray outlined(const QByteArray& svg, bool withWords) {
    static const QRegularExpression words(QStringLiteral("<text([^>]*)>([^<]*)</text>"));
    const QString whole = QString::fromUtf8(svg);
    QString result;
    qsizetype done = 0;
    for (auto it = words.globalMatch(whole); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString tag = match.captured(1);
        const QFont font = fontOf(tag);
        QString text = match.captured(2);
        for (const auto& [written, meant] :
             {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&quot;", "\""}, std::pair{"&amp;", "&"}}) {
            text.replace(QLatin1String(written), QLatin1String(meant));
        }
        QPainterPath path;
        path.addText(attributeOf(tag, "x").toDouble(), attributeOf(tag, "y").toDouble(), font, text);
        result += QStringView(whole).mid(done, match.capturedStart() - done);
        result += QStringLiteral("<path fill=\"%1\" fill-opacity=\"%2\" stroke=\"none\" d=\"%3\"/>")
                      .arg(attributeOf(tag, "fill"), attributeOf(tag, "fill-opacity"), pathData(path));
        if (withWords && !text.trimmed().isEmpty()) {
            result += unseenWords(tag, match.captured(2), QFontMetricsF(font).horizontalAdvance(text));
        }
        done = match.capturedEnd();
    }
    result += QStringView(whole).mid(done);
    return result.toUtf8();
}

} // namespace

QByteArray figureSvg(const Figure& figure) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72 * svgUnitsPerPoint);
    generator.setSize((figure.size * svgUnitsPerPoint).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), figure.size * svgUnitsPerPoint));
    {
        QPainter painter(&generator);
        painter.scale(svgUnitsPerPoint, svgUnitsPerPoint);
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

QByteArray outlinedSvg(const Figure& figure) {
    return outlined(figureSvg(figure), false);
}

QByteArray selectableSvg(const Figure& figure) {
    return outlined(figureSvg(figure), true);
}

// Names of drawings have a sign that no code of a framework may have: codes are anchors of the same page.
QString FigureSvgs::use(const Figure& figure) {
    QByteArray svg = figureSvg(figure);
    // The program's own family is not on the reader's machine; those named behind it are no wider.
    svg.replace("font-family=\"Atalaya Figures\"", "font-family=\"Inter, Arial, Helvetica, sans-serif\"");
    const QByteArray key = QCryptographicHash::hash(svg, QCryptographicHash::Sha256);
    auto known = m_known.constFind(key);
    const QSizeF box = figure.size * svgUnitsPerPoint;
    if (known == m_known.cend()) {
        known = m_known.insert(key, static_cast<int>(m_known.size()) + 1);
        m_symbols += QStringLiteral("<symbol id=\"drawing_%1\" viewBox=\"0 0 %2 %3\">%4</symbol>\n")
                         .arg(QString::number(*known), QString::number(box.width()), QString::number(box.height()),
                              QString::fromUtf8(svg));
    }
    const QString meaning = figure.alt.isEmpty() ? QStringLiteral("aria-hidden=\"true\"")
                                                 : QStringLiteral("role=\"img\"%2 aria-label=\"%1\"")
                                                       .arg(htmlText(sentencesInBoth(figure.alt, figure.secondAlt)),
                                                            languageAttribute(figure.language));
    return QStringLiteral("<svg class=\"drawing\" %1 viewBox=\"0 0 %2 %3\" style=\"width:%4pt;height:%5pt\"><use "
                          "href=\"#drawing_%6\"/></svg>")
        .arg(meaning, QString::number(box.width()), QString::number(box.height()), QString::number(figure.size.width()),
             QString::number(figure.size.height()), QString::number(*known));
}

QString FigureSvgs::symbols() const {
    return QStringLiteral("<svg width=\"0\" height=\"0\" style=\"position:absolute\" "
                          "aria-hidden=\"true\"><defs>\n%1</defs></svg>\n")
        .arg(m_symbols);
}

} // namespace atalaya::report
