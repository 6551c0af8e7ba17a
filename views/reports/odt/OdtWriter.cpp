#include "views/reports/odt/OdtPackage.h"
#include "views/reports/odt/OdtStyles.h"

#include "views/theme/Theme.h"

#include <QPainter>

#include <numeric>

namespace atalaya::report {

namespace {

constexpr double columnWidth = 481.9; // 170 mm in points

/// A drawing of the watermark, since OpenDocument has none of its own.
Figure watermarkFigure(const QString& text) {
    Figure figure;
    figure.size = QSizeF(columnWidth, 370);
    figure.draw = [text](QPainter& painter, const QRectF& box) {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(64);
        font.setWeight(QFont::DemiBold);
        painter.translate(box.center());
        painter.rotate(-35);
        painter.setFont(font);
        painter.setPen(Theme::paper().colour("watermark"));
        painter.drawText(QRectF(-300, -50, 600, 100), Qt::AlignCenter, text);
    };
    return figure;
}

/// Walks the elements once and writes content.xml. What is layout only on paper (columns) becomes a table without
/// borders.
class OdtWriter {
public:
    OdtWriter(const ReportDocument& document, OdtPackage& package)
        : m_document(document), m_package(package), m_body(&m_bodyBytes), m_styles(&m_styleBytes) {}

    QByteArray content() {
        // Two streams, joined below: a table's column styles are known only while its rows are written.
        declareOdtNamespaces(m_styles);
        startOdt(m_styles, "office:automatic-styles");
        writeOdtAutomaticStyles(m_styles);

        declareOdtNamespaces(m_body);
        startOdt(m_body, "office:text");
        writeCover();
        writeElements(m_document.body);
        m_body.writeEndElement();
        m_styles.writeEndElement();

        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        declareOdtNamespaces(xml);
        startOdt(xml, "office:document-content");
        attributeOdt(xml, "office:version", QStringLiteral("1.3"));
        xml.writeCharacters(QStringLiteral("\n")); // closes the start tag
        QByteArray whole = bytes;
        whole += m_styleBytes + "<office:body>" + m_bodyBytes + "</office:body></office:document-content>";
        return whole;
    }

private:
    void writeCover() {
        const Cover& cover = m_document.cover;
        plainParagraph(cover.state +
                           (cover.institution.isEmpty() ? QString() : QStringLiteral(" \u00b7 ") + cover.institution),
                       QStringLiteral("Atalaya_20_Lead"));
        plainParagraph(m_document.handling, QStringLiteral("Text_20_body"));
        plainParagraph(cover.overline, QStringLiteral("Text_20_body"));
        plainParagraph(QString(cover.title).replace(QLatin1Char('\n'), QLatin1Char(' ')), QStringLiteral("Title"));
        plainParagraph(cover.subtitle, QStringLiteral("Atalaya_20_Lead"));
        for (const Cover::Fact& fact : cover.facts) {
            plainParagraph(QStringLiteral("%1: %2 (%3)").arg(fact.label, fact.value, fact.note),
                           QStringLiteral("Text_20_body"));
        }
        Paragraph notice;
        notice.text = cover.notice;
        writePart(notice);
        if (!m_document.watermark.isEmpty()) {
            plainParagraph(m_document.watermark, QStringLiteral("Atalaya_20_Figure_20_3"));
        }
    }

    void plainParagraph(const QString& text, const QString& style) {
        if (text.isEmpty()) {
            return;
        }
        startOdt(m_body, "text:p");
        attributeOdt(m_body, "text:style-name", style);
        m_body.writeCharacters(text);
        m_body.writeEndElement();
    }

    /// Runs of blanks and line ends have elements of their own in OpenDocument.
    void characters(const QString& text) {
        QString run;
        const auto flush = [&] {
            m_body.writeCharacters(run);
            run.clear();
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == QLatin1Char('\n')) {
                flush();
                emptyOdt(m_body, "text:line-break");
            } else if (text[i] == QLatin1Char(' ') && i + 1 < text.size() && text[i + 1] == QLatin1Char(' ')) {
                flush();
                emptyOdt(m_body, "text:s");
            } else {
                run += text[i];
            }
        }
        flush();
    }

    void writeText(const Text& text) {
        for (const Span& span : text) {
            const bool link = span.link.startsWith(QLatin1Char('#')) || span.link.startsWith(QLatin1String("http"));
            if (link) {
                startOdt(m_body, "text:a");
                attributeOdt(m_body, "xlink:type", QStringLiteral("simple"));
                attributeOdt(m_body, "xlink:href", span.link);
            }
            const QString style = odtSpanStyle(span);
            if (!style.isEmpty()) {
                startOdt(m_body, "text:span");
                attributeOdt(m_body, "text:style-name", style);
            }
            characters(span.text);
            if (!style.isEmpty()) {
                m_body.writeEndElement();
            }
            if (link) {
                m_body.writeEndElement();
            }
        }
    }

    void writeElements(const Elements& elements) {
        for (const Element& element : elements) {
            std::visit([&](const auto& part) { writePart(part); }, element.value);
        }
    }

    void writePart(const Paragraph& part) {
        if (part.text.empty()) {
            return;
        }
        startOdt(m_body, "text:p");
        attributeOdt(m_body, "text:style-name", odtParagraphStyle(part.style, part.align, part.keepWithNext));
        writeText(part.text);
        m_body.writeEndElement();
    }

    void writePart(const Heading& part) {
        const bool page = part.newPage && part.overline.isEmpty();
        if (!part.overline.isEmpty()) {
            if (part.newPage) {
                startOdt(m_body, "text:p");
                attributeOdt(m_body, "text:style-name", QStringLiteral("NewPage"));
                m_body.writeEndElement();
            }
            plainParagraph(part.overline, odtParagraphStyle(Style::Small, Align::Left, true));
        }
        startOdt(m_body, "text:h");
        attributeOdt(m_body, "text:style-name",
                     page ? QStringLiteral("H%1_page").arg(part.level)
                          : QStringLiteral("Heading_20_%1").arg(part.level));
        attributeOdt(m_body, "text:outline-level", QString::number(part.level));
        if (!part.anchor.isEmpty()) {
            emptyOdt(m_body, "text:bookmark");
            attributeOdt(m_body, "text:name", part.anchor);
        }
        if (part.leading) {
            drawing(*part.leading);
            m_body.writeCharacters(QStringLiteral(" "));
        }
        if (part.showNumber) {
            m_body.writeCharacters(part.number + QStringLiteral("  "));
        }
        characters(part.text);
        m_body.writeEndElement();
        if (!part.trailing.empty()) {
            Paragraph trailing;
            trailing.text = part.trailing;
            trailing.style = Style::Dense;
            trailing.keepWithNext = true;
            writePart(trailing);
        }
    }

    void writePart(const List& part) {
        startOdt(m_body, "text:list");
        int number = 0;
        for (const Text& item : part.items) {
            ++number;
            startOdt(m_body, "text:list-item");
            startOdt(m_body, "text:p");
            attributeOdt(m_body, "text:style-name", QStringLiteral("Text_20_body"));
            m_body.writeCharacters(part.ordered ? QStringLiteral("%1. ").arg(number) : QStringLiteral("\u2022 "));
            writeText(item);
            m_body.writeEndElement();
            m_body.writeEndElement();
        }
        m_body.writeEndElement();
    }

    void drawing(const Figure& figure) {
        const auto paths = m_package.addDrawing(figure);
        startOdt(m_body, "draw:frame");
        attributeOdt(m_body, "draw:style-name", QStringLiteral("Drawing"));
        attributeOdt(m_body, "draw:name", QStringLiteral("drawing-%1").arg(++m_drawings));
        attributeOdt(m_body, "text:anchor-type", QStringLiteral("as-char"));
        attributeOdt(m_body, "svg:width", QString::number(figure.size.width()) + QStringLiteral("pt"));
        attributeOdt(m_body, "svg:height", QString::number(figure.size.height()) + QStringLiteral("pt"));
        for (const QString& path : {paths.first, paths.second}) {
            emptyOdt(m_body, "draw:image");
            attributeOdt(m_body, "xlink:href", path);
            attributeOdt(m_body, "xlink:type", QStringLiteral("simple"));
        }
        if (!figure.alt.isEmpty()) {
            startOdt(m_body, "svg:desc");
            m_body.writeCharacters(figure.alt);
            m_body.writeEndElement();
        }
        m_body.writeEndElement();
    }

    void writePart(const Figure& part) {
        if (part.size.isEmpty() || !part.draw) {
            return;
        }
        startOdt(m_body, "text:p");
        attributeOdt(m_body, "text:style-name", QStringLiteral("Text_20_body"));
        drawing(part);
        m_body.writeEndElement();
        plainParagraph(part.caption, QStringLiteral("Caption"));
    }

    /// Points of each column when together they have `width`.
    static std::vector<double> columnPoints(const std::vector<Width>& widths, double width, double gap) {
        double fixed = gap * static_cast<double>(widths.empty() ? 0 : widths.size() - 1);
        double shares = 0;
        for (const Width& one : widths) {
            (one.points ? fixed : shares) += one.value;
        }
        std::vector<double> result;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const double own = widths[i].points
                                   ? widths[i].value
                                   : std::max(0.0, width - fixed) * widths[i].value / std::max(shares, 1e-9);
            result.push_back(own + (i + 1 < widths.size() ? gap : 0));
        }
        return result;
    }

    void openTable(const std::vector<double>& points) {
        const QString name = QStringLiteral("Table%1").arg(++m_tables);
        startOdt(m_styles, "style:style");
        attributeOdt(m_styles, "style:name", name);
        attributeOdt(m_styles, "style:family", QStringLiteral("table"));
        emptyOdt(m_styles, "style:table-properties");
        attributeOdt(m_styles, "style:width",
                     QString::number(std::accumulate(points.begin(), points.end(), 0.0)) + QStringLiteral("pt"));
        attributeOdt(m_styles, "table:align", QStringLiteral("left"));
        m_styles.writeEndElement();
        startOdt(m_body, "table:table");
        attributeOdt(m_body, "table:name", name);
        attributeOdt(m_body, "table:style-name", name);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QString column = QStringLiteral("%1.%2").arg(name).arg(i);
            startOdt(m_styles, "style:style");
            attributeOdt(m_styles, "style:name", column);
            attributeOdt(m_styles, "style:family", QStringLiteral("table-column"));
            emptyOdt(m_styles, "style:table-column-properties");
            attributeOdt(m_styles, "style:column-width", QString::number(points[i]) + QStringLiteral("pt"));
            m_styles.writeEndElement();
            emptyOdt(m_body, "table:table-column");
            attributeOdt(m_body, "table:style-name", column);
        }
    }

    void writeCell(const Elements& content, const QString& style, int span, double width) {
        startOdt(m_body, "table:table-cell");
        attributeOdt(m_body, "table:style-name", style);
        if (span > 1) {
            attributeOdt(m_body, "table:number-columns-spanned", QString::number(span));
        }
        const double outer = std::exchange(m_width, width);
        writeElements(content);
        m_width = outer;
        if (content.empty()) {
            emptyOdt(m_body, "text:p");
        }
        m_body.writeEndElement();
        for (int i = 1; i < span; ++i) {
            emptyOdt(m_body, "table:covered-table-cell");
        }
    }

    void writeRow(const Row& row, const std::vector<double>& points, bool head) {
        startOdt(m_body, "table:table-row");
        attributeOdt(m_body, "table:style-name", QStringLiteral("RowWhole"));
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            double width = -5.5;
            for (int i = 0; i < cell.columnSpan && column < points.size(); ++i) {
                width += points[column++];
            }
            writeCell(cell.content, head || row.group ? QStringLiteral("CellHead") : QStringLiteral("CellBody"),
                      cell.columnSpan, width);
        }
        m_body.writeEndElement();
    }

    void writePart(const Table& part) {
        const std::vector<double> points = columnPoints(part.widths, m_width, 0);
        if (part.showTitle) {
            plainParagraph(part.title, QStringLiteral("Caption"));
        }
        openTable(points);
        if (!part.head.empty()) {
            startOdt(m_body, "table:table-header-rows");
            for (const Row& row : part.head) {
                writeRow(row, points, true);
            }
            m_body.writeEndElement();
        }
        for (const Row& row : part.rows) {
            writeRow(row, points, false);
        }
        m_body.writeEndElement();
    }

    void writePart(const Columns& part) {
        const std::vector<double> points = columnPoints(part.widths, m_width, part.gap);
        openTable(points);
        startOdt(m_body, "table:table-row");
        attributeOdt(m_body, "table:style-name", QStringLiteral("RowWhole"));
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
            writeCell(part.columns[i], QStringLiteral("CellPlain"), 1,
                      (i < points.size() ? points[i] : m_width) - part.gap);
        }
        m_body.writeEndElement();
        m_body.writeEndElement();
    }

    void writePart(const Block& part) {
        if (part.content) {
            writeElements(*part.content);
        }
    }

    void writePart(const Space&) {}
    void writePart(const Rule&) {}

    void writePart(const PageBreak&) {
        startOdt(m_body, "text:p");
        attributeOdt(m_body, "text:style-name", QStringLiteral("NewPage"));
        m_body.writeEndElement();
    }

    /// A real table of contents: the word processor fills in page numbers when it updates its indexes.
    void writePart(const Contents& part) {
        startOdt(m_body, "text:table-of-content");
        attributeOdt(m_body, "text:name", QStringLiteral("Contents"));
        startOdt(m_body, "text:table-of-content-source");
        attributeOdt(m_body, "text:outline-level", QString::number(part.depth));
        m_body.writeEndElement();
        startOdt(m_body, "text:index-body");
        startOdt(m_body, "text:index-title");
        attributeOdt(m_body, "text:name", QStringLiteral("Contents_Head"));
        plainParagraph(part.title, QStringLiteral("H1_page"));
        m_body.writeEndElement();
        for (const Element& element : m_document.body) {
            const auto* heading = std::get_if<Heading>(&element.value);
            if (heading == nullptr || !heading->inContents || heading->level > part.depth) {
                continue;
            }
            startOdt(m_body, "text:p");
            attributeOdt(m_body, "text:style-name", QStringLiteral("Text_20_body"));
            startOdt(m_body, "text:a");
            attributeOdt(m_body, "xlink:type", QStringLiteral("simple"));
            attributeOdt(m_body, "xlink:href", QLatin1Char('#') + heading->anchor);
            characters(heading->number + QStringLiteral(" ") + heading->text);
            m_body.writeEndElement();
            m_body.writeEndElement();
        }
        m_body.writeEndElement();
        m_body.writeEndElement();
    }

    const ReportDocument& m_document;
    OdtPackage& m_package;
    QByteArray m_bodyBytes, m_styleBytes;
    QXmlStreamWriter m_body, m_styles;
    double m_width = columnWidth;
    int m_tables = 0;
    int m_drawings = 0;
};

QByteArray odtMeta(const ReportDocument& document) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    declareOdtNamespaces(xml);
    startOdt(xml, "office:document-meta");
    attributeOdt(xml, "office:version", QStringLiteral("1.3"));
    startOdt(xml, "office:meta");
    const auto element = [&](const char* name, const QString& value) {
        startOdt(xml, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    };
    element("dc:title", document.title);
    element("dc:subject", document.subject);
    element("dc:creator", document.author);
    element("dc:language", document.language);
    element("meta:creation-date", document.created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    element("dc:date", document.created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    element("meta:generator", QStringLiteral("Atalaya " ATALAYA_VERSION));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> writeOdt(const ReportDocument& document, Paper paper) {
    const QString xmlType = QStringLiteral("text/xml");
    OdtPackage package(document.created);
    std::pair<QString, QString> watermark;
    if (!document.watermark.isEmpty()) {
        watermark = package.addDrawing(watermarkFigure(document.watermark));
    }
    package.add(QStringLiteral("content.xml"), OdtWriter(document, package).content(), xmlType);
    package.add(QStringLiteral("styles.xml"), odtStyles(document, paper, watermark), xmlType);
    package.add(QStringLiteral("meta.xml"), odtMeta(document), xmlType);
    for (const Attachment& attachment : document.attachments) {
        package.add(QStringLiteral("Attachments/") + attachment.name, attachment.bytes, attachment.mediaType);
    }
    return package.zipped();
}

} // namespace atalaya::report
