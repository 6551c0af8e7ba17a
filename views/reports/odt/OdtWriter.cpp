#include "views/reports/odt/OdtWriter.h"

#include "views/reports/Headings.h"
#include "views/reports/PlainText.h"
#include "views/reports/TableShape.h"
#include "views/reports/TwoLanguages.h"
#include "views/reports/odt/OdtContents.h"
#include "views/reports/odt/OdtStyles.h"
#include "views/reports/odt/OdtText.h"
#include "views/reports/odt/OdtXml.h"

#include <algorithm>

namespace atalaya::report {

namespace {

/// The columns of a table that stands for columns on paper: the gap belongs to the column before it.
std::vector<double> columnsWithGaps(const Columns& part, double width) {
    const std::size_t count = part.columns.size();
    const double gaps = part.gap * static_cast<double>(count > 0 ? count - 1 : 0);
    std::vector<double> points = columnWidths(part.widths, count, width - gaps, 1);
    for (std::size_t i = 0; i + 1 < count; ++i) {
        points[i] += part.gap;
    }
    return points;
}

/// Walks the elements once. What is layout only on paper (columns) becomes a table without borders.
class OdtWriter {
public:
    OdtWriter(const ReportDocument& document, OdtPackage& package, StopSign cancelled)
        : m_document(document)
        , m_headings(document)
        , m_cancelled(cancelled)
        , m_body(&m_bodyBytes)
        , m_styles(&m_styleBytes)
        , m_text(m_body, m_styles, package) {}

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
        writeOdtFonts(xml);
        xml.writeCharacters(QStringLiteral("\n")); // closes the last start tag
        return bytes + m_styleBytes + "<office:body>" + m_bodyBytes + "</office:body></office:document-content>";
    }

private:
    void writeCover() {
        const Cover& cover = m_document.cover;
        m_text.paragraph(m_document.watermark, QStringLiteral("Atalaya_20_Figure_20_3"));
        m_text.paragraph(cover.state +
                             (cover.institution.isEmpty() ? QString() : QStringLiteral(" \u00b7 ") + cover.institution),
                         QStringLiteral("Atalaya_20_Lead"));
        m_text.paragraph(m_document.handling, QStringLiteral("Atalaya_20_Lead"));
        const Cover other = cover.second ? *cover.second : Cover();
        const auto line = [this](const QString& words, const QString& second, const QString& style) {
            writeLine(QString(words).replace(u'\n', u' '),
                      second == words ? QString() : QString(second).replace(u'\n', u' '), style);
        };
        line(cover.overline, other.overline, QStringLiteral("Text_20_body"));
        {
            const LanguageScope inside = m_text.within(cover.titleLanguage);
            line(cover.title.isEmpty() ? m_document.title : cover.title, other.title, QStringLiteral("Title"));
        }
        if (cover.subtitleRuns.empty()) {
            line(cover.subtitle, other.subtitle, QStringLiteral("Atalaya_20_Lead"));
        } else {
            m_text.startParagraph(QStringLiteral("Atalaya_20_Lead"));
            m_text.text(cover.subtitleRuns);
            m_body.writeEndElement();
        }
        if (!cover.facts.empty()) {
            writeFacts(cover.facts, {});
        }
        if (!other.facts.empty()) {
            writeFacts(other.facts, m_document.secondLanguage);
        }
        Paragraph notice;
        notice.text = cover.notice;
        writePart(notice);
        notice.text = inLanguage(other.notice, m_document.secondLanguage);
        writePart(notice);
    }

    /// A line in the document's language, and in its second one where that is not empty.
    void writeLine(const QString& words, const QString& second, const QString& style) {
        if (words.isEmpty() && second.isEmpty()) {
            return;
        }
        m_text.startParagraph(style);
        m_text.text(inBoth(words, second, m_document.secondLanguage));
        m_body.writeEndElement();
    }

    /// Facts as rows: what, the value, the note to it.
    void writeFacts(const std::vector<Cover::Fact>& facts, const QString& language) {
        Table table;
        table.title = m_document.title;
        table.widths = {share(1), share(2)};
        for (const Cover::Fact& fact : facts) {
            Row row;
            for (const Text& text :
                 {Text{{fact.label, Weight::Regular, Ink::Secondary}},
                  Text{{fact.value, Weight::Semibold},
                       {fact.note.isEmpty() ? QString() : QStringLiteral(" \u00b7 ") + fact.note}}}) {
                Paragraph words;
                words.text = language.isEmpty() ? text : inLanguage(text, language);
                Cell cell;
                cell.content = {words};
                row.cells.push_back(std::move(cell));
            }
            row.cells.front().header = true;
            table.rows.push_back(std::move(row));
        }
        writePart(table);
    }

    void writeElements(const Elements& elements) {
        for (const Element& element : elements) {
            if (isStopped(m_cancelled)) {
                return;
            }
            std::visit([&](const auto& part) { writePart(part); }, element.value);
        }
    }

    void writePart(const Paragraph& part) {
        if (part.text.empty()) {
            return;
        }
        const Style style = part.ruleAtLeft ? Style::Quote : part.style;
        m_text.startParagraph(odtParagraphStyle(style, part.align == Align::Left ? m_align : part.align,
                                                part.keepWithNext, part.spaceAfter == 0));
        const LanguageScope inside = m_text.within(part.language);
        m_text.text(part.text);
        m_body.writeEndElement();
    }

    /// A heading's words behind its number, in the document's second language, too, where that says others.
    void writeNumbered(const QString& number, const QString& words, const QString& language, const QString& second) {
        const bool isApart = !number.isEmpty() && !language.isEmpty();
        Text text = inBoth(number.isEmpty() || isApart ? words : number + u' ' + words, second,
                           m_document.secondLanguage, language);
        if (isApart) {
            text.insert(text.begin(), Span{number + u' '});
        }
        m_text.text(text);
    }

    void writePart(const Heading& part) {
        const int level = m_levels.next(part.level);
        const bool over = !part.overline.isEmpty();
        if (over) {
            writeLine(part.overline, part.secondOverline,
                      part.newPage ? QStringLiteral("Small_page") : odtParagraphStyle(Style::Small, Align::Left, true));
        }
        startOdt(m_body, "text:h");
        attributeOdt(m_body, "text:style-name",
                     (part.newPage && !over ? QStringLiteral("H%1_page") : QStringLiteral("Heading_20_%1")).arg(level));
        attributeOdt(m_body, "text:outline-level", QString::number(level));
        m_text.bookmark(m_headings.anchorOf(part));
        if (part.leading) {
            m_text.drawing(*part.leading);
            m_body.writeCharacters(QStringLiteral(" "));
        }
        // Always with its number: the word processor makes the contents anew from what stands here.
        writeNumbered(part.number, part.text, part.language, secondOf(part));
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
        const LanguageScope inside = m_text.within(part.language);
        startOdt(m_body, "text:list");
        attributeOdt(m_body, "text:style-name", part.ordered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
        for (const Text& item : part.items) {
            startOdt(m_body, "text:list-item");
            m_text.startParagraph(QStringLiteral("Text_20_body"));
            m_text.text(item);
            m_body.writeEndElement();
            m_body.writeEndElement();
        }
        m_body.writeEndElement();
    }

    void writePart(const Figure& part) {
        if (part.size.isEmpty() || !part.draw) {
            return;
        }
        m_text.startParagraph(odtParagraphStyle(Style::Body, Align::Left, !part.caption.isEmpty()));
        m_text.drawing(part);
        m_body.writeEndElement();
        const LanguageScope inside = m_text.within(part.language);
        writeLine(part.caption, part.secondCaption, QStringLiteral("Caption"));
    }

    void startTable(const std::vector<double>& points, const QString& title) {
        const QString name = QStringLiteral("Table%1").arg(++m_tables);
        writeOdtTableStyle(m_styles, name, points);
        startOdt(m_body, "table:table");
        attributeOdt(m_body, "table:name", name);
        attributeOdt(m_body, "table:style-name", name);
        if (!title.isEmpty()) {
            startOdt(m_body, "table:title");
            m_body.writeCharacters(oneLine(title));
            m_body.writeEndElement();
        }
        for (std::size_t i = 0; i < points.size(); ++i) {
            emptyOdt(m_body, "table:table-column");
            attributeOdt(m_body, "table:style-name", QStringLiteral("%1.%2").arg(name).arg(i));
        }
    }

    void startRow() {
        startOdt(m_body, "table:table-row");
        attributeOdt(m_body, "table:style-name", QStringLiteral("RowWhole"));
    }

    void writeCell(const Elements& content, const QString& style, std::size_t span, double width, Align align) {
        startOdt(m_body, "table:table-cell");
        attributeOdt(m_body, "table:style-name", style);
        if (span > 1) {
            attributeOdt(m_body, "table:number-columns-spanned", QString::number(span));
        }
        const double outerWidth = std::exchange(m_width, width);
        const Align outerAlign = std::exchange(m_align, align);
        m_body.writeCharacters(QString()); // closes the start tag
        const qsizetype empty = m_bodyBytes.size();
        writeElements(content);
        m_width = outerWidth;
        m_align = outerAlign;
        if (m_bodyBytes.size() == empty) {
            m_text.startParagraph(QStringLiteral("Atalaya_20_Dense"));
            m_body.writeEndElement();
        }
        m_body.writeEndElement();
        for (std::size_t i = 1; i < span; ++i) {
            emptyOdt(m_body, "table:covered-table-cell");
        }
    }

    void writeRow(const Row& row, const std::vector<double>& points, bool head) {
        startRow();
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            const std::size_t span =
                std::min(static_cast<std::size_t>(std::max(cell.columnSpan, 1)), points.size() - column);
            if (span == 0) {
                break; // more cells than columns: nothing could show them
            }
            double width = -5.5;
            for (std::size_t i = 0; i < span; ++i) {
                width += points[column++];
            }
            writeCell(cell.content,
                      (head || row.group ? QStringLiteral("CellHead") : QStringLiteral("CellBody")) +
                          (cell.middle ? QStringLiteral("Middle") : QString()),
                      span, width, cell.align);
        }
        for (; column < points.size(); ++column) {
            writeCell({}, head ? QStringLiteral("CellHead") : QStringLiteral("CellBody"), 1, points[column],
                      Align::Left);
        }
        m_body.writeEndElement();
    }

    void writePart(const Table& part) {
        if (columnsOf(part) == 0) {
            return;
        }
        const std::vector<double> points = columnWidths(part.widths, columnsOf(part), m_width, 1);
        const LanguageScope inside = m_text.within(part.language);
        if (part.showTitle) {
            writeLine(part.title, part.secondTitle, odtParagraphStyle(Style::Caption, Align::Left, true));
        }
        startTable(points, inBoth(part.title, part.secondTitle));
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
        if (part.languages && m_width < roomForTwo) {
            for (const Elements& column : part.columns) {
                writeElements(column);
            }
            return;
        }
        const std::vector<double> points = columnsWithGaps(part, m_width);
        startTable(points, {});
        startRow();
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
            writeCell(part.columns[i], QStringLiteral("CellPlain"), 1,
                      i + 1 < points.size() ? points[i] - part.gap : points[i], Align::Left);
        }
        m_body.writeEndElement();
        m_body.writeEndElement();
    }

    void writePart(const Block& part) {
        const bool ruled = part.ruleAbove || part.strongRuleAbove;
        if (ruled || !part.anchor.isEmpty()) {
            m_text.startParagraph(ruled ? QStringLiteral("Horizontal_20_Line")
                                        : odtParagraphStyle(Style::Small, Align::Left, true));
            m_text.bookmark(part.anchor);
            m_body.writeEndElement();
        }
        const LanguageScope inside = m_text.within(part.language);
        if (part.content) {
            writeElements(*part.content);
        }
    }

    void writePart(const Space&) {}

    void writePart(const Rule&) {
        m_text.startParagraph(QStringLiteral("Horizontal_20_Line"));
        m_body.writeEndElement();
    }

    void writePart(const PageBreak&) {
        m_text.startParagraph(QStringLiteral("NewPage"));
        m_body.writeEndElement();
    }

    /// A real table of contents. Its page numbers are references, since only the word processor knows its pages.
    void writePart(const Contents& part) {
        startOdt(m_body, "text:table-of-content");
        attributeOdt(m_body, "text:name", QStringLiteral("Contents"));
        attributeOdt(m_body, "text:protected", QStringLiteral("true"));
        writeOdtContentsSource(m_body, part);
        startOdt(m_body, "text:index-body");
        startOdt(m_body, "text:index-title");
        attributeOdt(m_body, "text:name", QStringLiteral("Contents_Head"));
        writeLine(part.title, part.second, QStringLiteral("Contents_20_Heading"));
        m_body.writeEndElement();
        for (const HeadingRef& heading : m_headings.contents(part.depth)) {
            m_text.startParagraph(QStringLiteral("Contents_20_%1").arg(heading.level));
            m_text.startLink(u'#' + heading.anchor);
            writeNumbered(heading.number, heading.text, heading.language, heading.second);
            emptyOdt(m_body, "text:tab");
            startOdt(m_body, "text:bookmark-ref");
            attributeOdt(m_body, "text:reference-format", QStringLiteral("page"));
            attributeOdt(m_body, "text:ref-name", heading.anchor);
            m_body.writeEndElement();
            m_body.writeEndElement();
            m_body.writeEndElement();
        }
        m_body.writeEndElement();
        m_body.writeEndElement();
    }

    const ReportDocument& m_document;
    const HeadingList m_headings;
    StopSign m_cancelled;
    QByteArray m_bodyBytes, m_styleBytes;
    QXmlStreamWriter m_body, m_styles;
    OdtText m_text;
    HeadingLevels m_levels;
    double m_width = textColumn;
    Align m_align = Align::Left; ///< of the cell
    int m_tables = 0;
};

} // namespace

QByteArray odtContent(const ReportDocument& document, OdtPackage& package, StopSign cancelled) {
    return OdtWriter(document, package, cancelled).content();
}

} // namespace atalaya::report
