#include "assessments/foundation/Language.h"
#include "views/reports/Headings.h"
#include "views/reports/LanguageScope.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/TwoLanguages.h"
#include "views/reports/html/FigureSvg.h"
#include "views/reports/html/HtmlStyle.h"
#include "views/reports/html/HtmlWords.h"

#include <utility>

namespace atalaya::report {

namespace {

/// Walks the elements once and writes semantic HTML: headings in order (the document's title is level 1), tables with
/// scopes, figures with their text alternative, decoration hidden from the screen reader.
class HtmlWriter {
public:
    HtmlWriter(const ReportDocument& document, StopSign cancelled)
        : m_document(document), m_headings(document), m_cancelled(cancelled), m_language(document.language) {}

    QByteArray write() {
        writeElements(m_document.body, 0);
        const QString body = std::exchange(m_out, {});
        writeHead();
        m_out += QStringLiteral("<body>\n");
        m_out += m_figures.symbols();
        m_out += QStringLiteral("<a class=\"skip\" href=\"#main\">%1</a>\n")
                     .arg(htmlText(Language(m_document.language).translate("HtmlWriter", "Skip to the report")));
        if (!m_document.watermark.isEmpty()) {
            m_out += QStringLiteral("<p class=\"practice\">%1</p>\n").arg(htmlText(m_document.watermark));
        }
        writeCover();
        m_out += QStringLiteral("<main id=\"main\">\n") + body + QStringLiteral("</main>\n");
        writeFoot();
        m_out += QStringLiteral("</body>\n</html>\n");
        return m_out.toUtf8();
    }

private:
    void writeHead() {
        m_out += QStringLiteral(
                     "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                     "<meta name=\"color-scheme\" content=\"light\"/>\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                     "'unsafe-inline'\"/>\n<meta name=\"author\" content=\"%2\"/>\n<meta name=\"dcterms.created\" "
                     "content=\"%3\"/>\n<title>%4</title>\n<style>\n%5</style>\n</head>\n")
                     .arg(htmlText(m_document.language), htmlText(m_document.author),
                          m_document.created.toUTC().toString(Qt::ISODate), htmlText(m_document.title), htmlStyle());
    }

    /// A report without a cover has its title here all the same.
    void writeCover() {
        const Cover& cover = m_document.cover;
        const bool isBare = cover.title.isEmpty();
        m_out += QStringLiteral("<header class=\"cover\">\n<p class=\"band\"><strong>%1</strong> <span>%2</span> "
                                "<span class=\"tlp\" style=\"color:%3\">%4</span></p>\n")
                     .arg(htmlText(isBare ? m_document.runningState : cover.state), htmlText(cover.institution),
                          m_document.handlingColor.name(), htmlText(m_document.handling));
        const Cover* second = cover.second.get();
        m_out +=
            QStringLiteral("<p class=\"i2\">%1</p>\n<h1%2>%3</h1>\n<p class=\"sub\">")
                .arg(inTwo(cover.overline, second ? second->overline : QString()), inLanguageOf(cover.titleLanguage),
                     isBare ? htmlText(m_document.title) : inTwo(cover.title, second ? second->title : QString()));
        if (cover.subtitleRuns.empty()) {
            m_out += inTwo(cover.subtitle, second ? second->subtitle : QString());
        } else {
            writeText(cover.subtitleRuns);
        }
        m_out += QStringLiteral("</p>\n");
        if (!isBare) {
            m_out += QStringLiteral("<dl class=\"facts\">\n");
            for (std::size_t i = 0; i < cover.facts.size(); ++i) {
                const Cover::Fact& fact = cover.facts[i];
                const Cover::Fact other = second ? second->facts.at(i) : Cover::Fact();
                m_out += QStringLiteral("<div><dt>%1</dt><dd><strong>%2</strong><br/>%3</dd></div>\n")
                             .arg(inTwo(fact.label, other.label), inTwo(fact.value, other.value),
                                  inTwo(fact.note, other.note));
            }
            m_out += QStringLiteral("</dl>\n<p>");
            writeText(cover.notice);
            m_out += QStringLiteral("</p>\n");
            if (second) {
                m_out += QStringLiteral("<p>");
                writeText(inLanguage(second->notice, m_document.secondLanguage));
                m_out += QStringLiteral("</p>\n");
            }
        }
        m_out += QStringLiteral("</header>\n");
    }

    /// Words of the cover in both languages, in one line.
    [[nodiscard]] QString inTwo(const QString& first, const QString& second) const {
        return htmlInBoth(first, second == first ? QString() : second, m_document.secondLanguage)
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    }

    void writeFoot() {
        m_out += QStringLiteral("<footer>\n");
        QString language = m_document.language; // a language a line
        for (const QString& line : m_document.footer.split(QLatin1Char('\n'))) {
            m_out += QStringLiteral("<p class=\"small\"%2>%1</p>\n").arg(htmlText(line), inLanguageOf(language));
            language = m_document.secondLanguage;
        }
        for (const Attachment& attachment : m_document.attachments) {
            m_out += QStringLiteral("<p class=\"small\"><a download=\"%1\" href=\"data:%2;base64,%3\">%4</a></p>\n")
                         .arg(htmlText(attachment.name), htmlText(attachment.mediaType),
                              QString::fromLatin1(attachment.bytes.toBase64()), htmlText(attachment.description));
        }
        m_out += QStringLiteral("</footer>\n");
    }

    /// The attribute of what says its language, empty where it says that of what is around.
    [[nodiscard]] QString inLanguageOf(const QString& language) const {
        return language == m_language ? QString() : languageAttribute(language);
    }

    void writeText(const Text& text) {
        for (const Span& span : text) {
            QStringList classes{QLatin1String(classOf(span.ink))};
            if (span.figures) {
                classes << QStringLiteral("num");
            }
            if (span.weight == Weight::Medium) {
                classes << QStringLiteral("med");
            }
            const bool link = !span.link.isEmpty() && isSafeLink(span.link);
            QString tag = link                              ? QStringLiteral("a")
                          : span.weight == Weight::Semibold ? QStringLiteral("strong")
                                                            : QStringLiteral("span");
            if (link && span.weight == Weight::Semibold) {
                classes << QStringLiteral("bold");
            }
            QString attributes = classAttribute(classes);
            if (link) {
                attributes += QStringLiteral(" href=\"%1\"").arg(htmlText(span.link));
            }
            attributes += inLanguageOf(span.language);
            const QString words = htmlText(span.text).replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
            if (tag == QLatin1String("span") && attributes.isEmpty()) {
                m_out += words;
            } else {
                m_out += QStringLiteral("<%1%2>%3</%1>").arg(tag, attributes, words);
            }
        }
    }

    void writeElements(const Elements& elements, int depth) {
        for (const Element& element : elements) {
            if (isStopped(m_cancelled)) {
                return;
            }
            std::visit([&](const auto& part) { writePart(part, depth); }, element.value);
        }
    }

    void writePart(const Paragraph& part, int) {
        if (part.text.empty()) {
            return;
        }
        QStringList classes{QLatin1String(classOf(part.style))};
        if (part.align == Align::Right) {
            classes << QStringLiteral("right");
        } else if (part.align == Align::Center) {
            classes << QStringLiteral("center");
        }
        const QString tag = part.ruleAtLeft ? QStringLiteral("blockquote") : QStringLiteral("p");
        m_out += QStringLiteral("<%1%2>").arg(tag, classAttribute(classes) + inLanguageOf(part.language));
        const LanguageScope inside(m_language, part.language);
        writeText(part.text);
        m_out += QStringLiteral("</%1>\n").arg(tag);
    }

    void writePart(const Heading& part, int) {
        if (!part.overline.isEmpty()) {
            m_out += QStringLiteral("<p class=\"small over\">%1</p>\n")
                         .arg(htmlInBoth(part.overline, part.secondOverline, m_document.secondLanguage));
        }
        const int level = m_levels.next(part.level) + 1;
        m_out += QStringLiteral("<h%1 id=\"%2\">").arg(QString::number(level), htmlText(m_headings.anchorOf(part)));
        if (part.leading) {
            writeDrawing(*part.leading);
            m_out += QLatin1Char(' ');
        }
        if (part.showNumber) {
            m_out += QStringLiteral("<span class=\"num\">%1</span> ").arg(htmlText(part.number));
        }
        m_out += htmlInBoth(part.text, part.second, m_document.secondLanguage, part.language) +
                 QStringLiteral("</h%1>\n").arg(level);
        if (!part.trailing.empty()) {
            m_out += QStringLiteral("<p class=\"trail dense\">");
            writeText(part.trailing);
            m_out += QStringLiteral("</p>\n");
        }
    }

    void writePart(const List& part, int) {
        const QString tag = part.ordered ? QStringLiteral("ol") : QStringLiteral("ul");
        m_out += QStringLiteral("<%1%2>\n").arg(tag, inLanguageOf(part.language));
        const LanguageScope inside(m_language, part.language);
        for (const Text& item : part.items) {
            m_out += QStringLiteral("<li>");
            writeText(item);
            m_out += QStringLiteral("</li>\n");
        }
        m_out += QStringLiteral("</%1>\n").arg(tag);
    }

    void writeDrawing(const Figure& figure) { m_out += m_figures.use(figure); }

    void writePart(const Figure& part, int depth) {
        if (part.size.isEmpty() || !part.draw) {
            return;
        }
        if (depth > 0 && part.alt.isEmpty()) {
            writeDrawing(part);
            return;
        }
        m_out +=
            QStringLiteral("<figure%1%2>")
                .arg(part.name.isEmpty() ? QString() : QStringLiteral(" id=\"figure-%1\"").arg(htmlText(part.name)),
                     inLanguageOf(part.language));
        writeDrawing(part);
        const bool isBare = part.caption.isEmpty();
        const QString caption = htmlInBoth(isBare ? part.alt : part.caption,
                                           isBare ? part.secondAlt : part.secondCaption, m_document.secondLanguage);
        if (depth == 0 && !caption.isEmpty()) {
            m_out += QStringLiteral("<figcaption class=\"small\">%1</figcaption>").arg(caption);
        }
        m_out += QStringLiteral("</figure>\n");
    }

    void writeCell(const Cell& cell, bool head, bool group) {
        const bool header = head || cell.header;
        QString attributes;
        if (cell.columnSpan > 1) {
            attributes += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan);
        }
        if (header) {
            attributes += QStringLiteral(" scope=\"%1\"")
                              .arg(head    ? (cell.columnSpan > 1 ? QStringLiteral("colgroup") : QStringLiteral("col"))
                                   : group ? QStringLiteral("rowgroup")
                                           : QStringLiteral("row"));
        }
        if (cell.align == Align::Right) {
            attributes += QStringLiteral(" class=\"right\"");
        }
        const Paragraph* words =
            cell.content.size() == 1 ? std::get_if<Paragraph>(&cell.content.front().value) : nullptr;
        if (words != nullptr) {
            attributes += inLanguageOf(words->language);
        }
        const QString tag = header ? QStringLiteral("th") : QStringLiteral("td");
        m_out += QStringLiteral("<%1%2>").arg(tag, attributes);
        if (words != nullptr) {
            const LanguageScope inside(m_language, words->language);
            writeText(words->text);
        } else {
            writeElements(cell.content, 1);
        }
        m_out += QStringLiteral("</%1>").arg(tag);
    }

    void writePart(const Table& part, int) {
        m_out += QStringLiteral("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\"%2>\n<table>\n")
                     .arg(htmlText(inBoth(part.title, part.secondTitle)), inLanguageOf(part.language));
        const LanguageScope inside(m_language, part.language);
        if (!part.title.isEmpty()) {
            m_out += QStringLiteral("<caption%1>%2</caption>\n")
                         .arg(part.showTitle ? QString() : QStringLiteral(" class=\"hidden\""),
                              htmlInBoth(part.title, part.secondTitle, m_document.secondLanguage));
        }
        if (!part.head.empty()) {
            m_out += QStringLiteral("<thead>\n");
            for (const Row& row : part.head) {
                m_out += QStringLiteral("<tr>");
                for (const Cell& cell : row.cells) {
                    writeCell(cell, true, false);
                }
                m_out += QStringLiteral("</tr>\n");
            }
            m_out += QStringLiteral("</thead>\n");
        }
        m_out += QStringLiteral("<tbody>\n");
        for (const Row& row : part.rows) {
            m_out += QStringLiteral("<tr%1>").arg(classAttribute(
                {row.group ? QStringLiteral("group") : QString(), row.total ? QStringLiteral("total") : QString()}));
            for (const Cell& cell : row.cells) {
                writeCell(cell, false, row.group);
            }
            m_out += QStringLiteral("</tr>\n");
        }
        m_out += QStringLiteral("</tbody>\n</table>\n</div>\n");
    }

    [[nodiscard]] static QString columnsBegin(const Columns& part, int depth) {
        if (part.languages) { // side by side on the page, one above the other where it is narrow: in cells and columns
            return depth == 0 ? QStringLiteral("<div class=\"twin cols wide\">\n")
                              : QStringLiteral("<div class=\"twin\">\n");
        }
        QStringList widths;
        for (const Width& width : part.widths) {
            widths << (width.points ? QStringLiteral("%1pt").arg(width.value)
                                    : QStringLiteral("minmax(0,%1fr)").arg(width.value));
        }
        // A row of words wraps on a narrow screen; a drawing beside its words never does.
        const bool wide = part.gap >= 12;
        return QStringLiteral("<div class=\"cols%1\" style=\"grid-template-columns:%2;gap:%3pt\">\n")
            .arg(wide ? QStringLiteral(" wide") : QString(), widths.join(QLatin1Char(' ')))
            .arg(part.gap);
    }

    void writePart(const Columns& part, int depth) {
        m_out += columnsBegin(part, depth);
        for (const Elements& column : part.columns) {
            m_out += QStringLiteral("<div>");
            writeElements(column, depth + 1);
            m_out += QStringLiteral("</div>\n");
        }
        m_out += QStringLiteral("</div>\n");
    }

    void writePart(const Block& part, int depth) {
        m_out += QStringLiteral("<section%1%2>\n")
                     .arg(part.anchor.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(htmlText(part.anchor)),
                          classAttribute({part.ruleAbove ? QStringLiteral("ruled") : QString(),
                                          part.strongRuleAbove ? QStringLiteral("strong") : QString()}) +
                              inLanguageOf(part.language));
        const LanguageScope inside(m_language, part.language);
        if (part.content) {
            writeElements(*part.content, depth);
        }
        m_out += QStringLiteral("</section>\n");
    }

    void writePart(const Space&, int) {}
    void writePart(const Rule&, int) { m_out += QStringLiteral("<hr/>\n"); }
    void writePart(const PageBreak&, int) {}

    void writePart(const Contents& part, int) {
        m_out += QStringLiteral("<nav aria-label=\"%1\">\n<h2>%2</h2>\n<ul class=\"toc\">\n")
                     .arg(htmlText(inBoth(part.title, part.second)),
                          htmlInBoth(part.title, part.second, m_document.secondLanguage));
        int level = 1;
        bool open = false; // an entry that may get a list of its own
        for (const HeadingRef& heading : m_headings.contents(part.depth)) {
            for (; level < heading.level; ++level) {
                m_out += open ? QStringLiteral("\n<ul>\n") : QStringLiteral("<li>\n<ul>\n");
                open = false;
            }
            if (open) {
                m_out += QStringLiteral("</li>\n");
            }
            for (; level > heading.level; --level) {
                m_out += QStringLiteral("</ul>\n</li>\n");
            }
            m_out += QStringLiteral("<li><a href=\"#%1\"><span class=\"num\">%2</span> %3</a>")
                         .arg(htmlText(heading.anchor), htmlText(heading.number),
                              htmlInBoth(heading.text, heading.second, m_document.secondLanguage, heading.language));
            open = true;
        }
        if (open) {
            m_out += QStringLiteral("</li>\n");
        }
        for (; level > 1; --level) {
            m_out += QStringLiteral("</ul>\n</li>\n");
        }
        m_out += QStringLiteral("</ul>\n</nav>\n");
    }

    const ReportDocument& m_document;
    const HeadingList m_headings;
    FigureSvgs m_figures;
    StopSign m_cancelled;
    QString m_out;
    QString m_language; ///< of where it is writing
    HeadingLevels m_levels;
};

} // namespace

Result<QByteArray> writeHtml(const ReportDocument& document, StopSign cancelled) {
    QByteArray bytes = HtmlWriter(document, cancelled).write();
    if (isStopped(cancelled)) {
        return stopped();
    }
    return bytes;
}

} // namespace atalaya::report
