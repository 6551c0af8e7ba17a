#pragma once

#include <QColor>
#include <QDateTime>
#include <QPicture>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

class QPainter;

namespace atalaya::report {

// A report as plain elements, without pages, fonts or file formats. Writers turn the same document into PDF, HTML and
// ODT. Meaning is in the element's type and role; measures are in points and concern paper only.
//
// A `language` (BCP 47) says in which language words are that are not in the document's, for screen readers and
// spelling checkers: a span's for itself, an element's for all in it. Empty: that of what is around.
//
// A document may say everything in two languages (ReportDocument::secondLanguage). Then what a reader takes in at one
// glance (headings, names of tables and figures, the cover) has its words in the second language beside those in the
// first, in members called `second...` that are empty where both say the same; whole paragraphs and lists stand in
// Columns with `languages`, those in the second one with their `language`.

/// What a run of text is, beside its words.
enum class Ink { Text, Secondary, Tertiary, Inverse, InverseSecondary, Gap, Warning, Link, Accent };
enum class Weight { Regular, Medium, Semibold };

/// A run of text in one style. A link goes to an anchor of this document ("#p06") or to an http(s) address.
struct Span {
    QString text;
    Weight weight = Weight::Regular;
    Ink ink = Ink::Text;
    QString link{};
    bool figures = false; ///< equal digit widths, for numbers in columns
    QString language{};
};
using Text = std::vector<Span>;

/// Size of a paragraph's type; the theme maps each to points (tokens.json, report_pt; Dense is 8.5/11.5, FigureSecond
/// 20/24, FigureThird 14/24).
enum class Style { Small, Dense, Body, Lead, Quote, Figure, FigureSecond, FigureThird, Caption };
enum class Align { Left, Right, Center };

struct Paragraph {
    Text text;
    Style style = Style::Body;
    Align align = Align::Left;
    double spaceBefore = 0; ///< points
    double spaceAfter = -1; ///< points; negative: the style's own
    bool keepWithNext = false;
    bool ruleAtLeft = false; ///< verbatim text: a bar of 3 px at its left; a block quotation for the reader's software
    QString key{};           ///< names a paragraph that the same report in another language may lack
    QString language{};
};

/// A drawing. `draw` paints it into the given rectangle, in points, with vectors only; the same function serves every
/// paper. `alt` says what it shows to whoever cannot see it; empty means decoration beside words that say the same.
struct Figure {
    QSizeF size; ///< points
    std::function<void(QPainter&, const QRectF&)> draw;
    QString alt;
    QString caption;
    QString name; ///< stable name for files made beside HTML and ODT, "core-bars"
    QString secondAlt{}, secondCaption{};
    QString language{}; ///< of `alt` and `caption`
};

/// Levels 1 to 3, never skipped. Numbers ("7.6") are the composer's, not the writer's. Anchors are unique.
struct Heading {
    int level = 1;
    QString number; ///< shown in contents and outline, and before the text when `showNumber`
    QString text;
    QString anchor;
    QString overline;              ///< small text above, "Section 7 · Commitment 6 of 15 · cyber-security core"
    Text trailing;                 ///< at the right end of the line, "stage 4 · 2024: 3 · target 4"
    std::optional<Figure> leading; ///< before the text, a stage glyph
    bool showNumber = false;
    bool newPage = false;
    bool mayJoin = false;   ///< on paper, although `newPage`: where the page before is hardly begun, or all that comes
                            ///< before the next new page is short and fits there
    bool inOutline = true;  ///< PDF outline
    bool inContents = true; ///< contents page
    QString second{}, secondNumber{}, secondOverline{};
    QString language{}; ///< of `text` alone: what stands around it is the composer's
    QString listed{};   ///< its words in the contents and the outline, in place of those that all of them begin with
};

struct List {
    bool ordered = false;
    std::vector<Text> items;
    bool compact = false; ///< on paper in small type, line below line
    QString language{};
};

/// Width of a column: a share of what is left, or points that stay.
struct Width {
    double value = 1;
    bool points = false;
};
inline Width share(double value = 1) {
    return {value, false};
}
inline Width points(double value) {
    return {value, true};
}

struct Element;
using Elements = std::vector<Element>;

struct Cell {
    Elements content;
    int columnSpan = 1;
    Align align = Align::Left;
    bool header = false; ///< heads its row (first column) when not in the table's head
    bool middle = false; ///< centred from top to bottom instead of at the top
};

struct Row {
    std::vector<Cell> cells;
    bool group = false; ///< heading row over the rows that follow; kept with the next
    bool total = false; ///< strong rule above
    double height = 0;  ///< points, at least
    QString key{};      ///< names the row where its place depends on the language, as in a glossary
};

/// A table with a real head, repeated on each page. Rows are never cut unless one alone is taller than a page.
struct Table {
    std::vector<Width> widths;
    std::vector<Row> head;
    std::vector<Row> rows;
    QString title; ///< accessible name of the table; shown as caption when `showTitle`
    bool showTitle = false;
    bool compact = false;
    QString secondTitle{};
    QString language{}; ///< of its title and all cells
};

/// Columns side by side that are not a table for the reader: layout only, read one after the other.
struct Columns {
    std::vector<Width> widths;
    std::vector<Elements> columns;
    double gap = 24;
    bool ruleBetween = false;
    bool languages = false; ///< the same in the document's two languages, the second may lack it or stand alone: side
                            ///< by side, or one above the other where it is narrow
    bool levelEnds = false; ///< figures under labels of any length: on paper their last lines stand on one baseline
};

/// Elements that stay on one page together when they fit on one.
struct Block {
    std::shared_ptr<Elements> content;
    bool keepTogether = true;
    bool ruleAbove = false;
    bool strongRuleAbove = false;
    QString anchor; ///< a place links may go to, not in the outline
    QString language{};
};

struct Space {
    double points = 12;
};
struct Rule {
    double width = 0.75;
    bool strong = false;
};
struct PageBreak {};
/// Where the contents page goes: made by the writer from the headings up to `depth`, with page numbers on paper.
struct Contents {
    QString title;
    int depth = 2;
    QString second{};
};

struct Element {
    std::variant<Paragraph, Heading, List, Figure, Table, Columns, Block, Space, Rule, PageBreak, Contents> value;
    template <class T>
    requires(!std::is_same_v<std::remove_cvref_t<T>, Element>) Element(T part) : value(std::move(part)) {}
};

/// The first page, drawn to the edge.
struct Cover {
    QString state, institution, overline, title, subtitle, caption;
    struct Fact {
        QString label, value, note;
    };
    std::vector<Fact> facts;
    Text notice;
    std::vector<std::pair<int, QString>> stages; ///< from 1 upward: the tower
    QString towerAlt;
    QString titleLanguage{}; ///< of `title`, where people gave it
    Text subtitleRuns{};     ///< `subtitle`, where not all of it is in the document's language; else empty
    std::shared_ptr<const Cover> second{}; ///< the whole of it in the second language; null: there is none
};

struct Attachment {
    QString name;
    QByteArray bytes;
    QString mediaType;
    QString description;
};

/// The whole report. A value: made on any thread, but its figures must have been recorded on the GUI thread.
struct ReportDocument {
    QString title;
    QString language;       ///< BCP 47
    QString secondLanguage; ///< the same; empty: all is said in one
    QString author;
    QString subject;
    Cover cover;
    Elements body;
    QString runningState, runningTitle, runningStatus, runningDate; ///< head of each page
    QString footer; ///< "Self-assessment, not a finding of the OAS · practice data · code 7KQ4-M2XD"; a line a language
    QString pageOf;   ///< translated "page %1 of %2"
    QString handling; ///< "TLP:AMBER"
    QColor handlingColor;
    QString watermark; ///< "PRACTICE DATA" or empty
    QDateTime created; ///< UTC; goes into the file, so the same document gives the same bytes
    std::vector<Attachment> attachments;
};

enum class Paper { A4, Letter };

/// Width of the text column on every paper, points: 170 mm.
inline constexpr double textColumn = 481.89;
/// Of a figure that fills it. A hair wider, which the layout takes away again: another number here would change every
/// chart's bytes in reports of the same data and date, and nothing that can be seen.
inline constexpr double fullFigure = 481.9;

} // namespace atalaya::report
