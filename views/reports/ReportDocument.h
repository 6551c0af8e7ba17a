#pragma once

#include <QColor>
#include <QDateTime>
#include <QPicture>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace atalaya::report {

// A report as plain elements, without pages, fonts or file formats. Writers turn the same document into PDF, HTML and
// ODT. Meaning is in the element's type and role; measures are in points and concern paper only.

/// What a run of text is, beside its words.
enum class Ink { Text, Secondary, Tertiary, Inverse, InverseSecondary, Gap, Warning, Link, Accent };
enum class Weight { Regular, Medium, Semibold };

/// A run of text in one style. A link goes to an anchor of this document ("#p06") or to an http(s) address.
struct Span {
    QString text;
    Weight weight = Weight::Regular;
    Ink ink = Ink::Text;
    QString link;
    bool figures = false; ///< equal digit widths, for numbers in columns
    QString language;     ///< where it differs from the document's
};
using Text = std::vector<Span>;

/// Size and spacing of a paragraph; the theme maps each to points (tokens.json, report_pt).
enum class Style { Small, Body, Lead, Quote, Figure, CoverTitle, CoverLead, Caption };
enum class Align { Left, Right, Center };

struct Paragraph {
    Text text;
    Style style = Style::Body;
    Align align = Align::Left;
    double spaceAfter = -1; ///< points; negative: the style's own
    bool keepWithNext = false;
    bool ruleAtLeft = false; ///< verbatim text: 3 px bar
};

/// Levels 1 to 3. Numbered by the composer ("7.6"), not by the writer. `anchor` is unique; an outline and contents
/// entry.
struct Heading {
    int level = 1;
    QString number;
    QString text;
    QString anchor;
    QString overline; ///< small text above, "Section 7 · Commitment 6 of 15 · cyber-security core"
    bool newPage = false;
    bool inOutline = true;
};

struct List {
    bool ordered = false;
    std::vector<Text> items;
};

/// A drawing. `draw` paints it into the given rectangle, in points, with vectors only; the same function serves every
/// paper. `alt` says what it shows to whoever cannot see it; empty means decoration. `texts` are words that the drawing
/// itself shows, for tests.
struct Figure {
    QSizeF size; ///< points
    std::function<void(QPainter&, const QRectF&)> draw;
    QString alt;
    QString caption;
    QString name; ///< stable name for files made beside HTML and ODT, "core-bars"
};

struct Element;
using Elements = std::vector<Element>;

struct Cell {
    Elements content;
    int columnSpan = 1;
    Align align = Align::Left;
    bool header = false; ///< row header (first column) when not in the head
};

struct Row {
    std::vector<Cell> cells;
    bool group = false; ///< heading row over the rows that follow; kept with the next
    bool total = false; ///< strong rule above
};

/// A table with a real head, repeated on each page. Rows are never cut unless one alone is taller than a page.
/// `widths` are shares of the column (they are normalised).
struct Table {
    std::vector<double> widths;
    std::vector<Row> head;
    std::vector<Row> rows;
    QString title; ///< accessible name of the table; shown as caption when `showTitle`
    bool showTitle = false;
    bool compact = false;
};

/// Columns side by side that are not a table for the reader: layout only, read one after the other.
struct Columns {
    std::vector<double> widths;
    std::vector<Elements> columns;
    double gap = 24;
    bool ruleBetween = false;
};

/// Elements that stay on one page together when they fit on one. `role` tells the reader's software what it is.
struct Block {
    std::shared_ptr<Elements> content;
    bool keepTogether = true;
    bool ruleAbove = false;
    bool strongRuleAbove = false;
    QString anchor; ///< a place links may go to, not in the outline
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
};

struct Element {
    std::variant<Paragraph, Heading, List, Figure, Table, Columns, Block, Space, Rule, PageBreak, Contents> value;
    template <class T> Element(T part) : value(std::move(part)) {}
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
    QString language; ///< BCP 47
    QString author;
    QString subject;
    Cover cover;
    Elements body;
    QString runningState, runningTitle, runningDate; ///< head of each page
    QString footer;   ///< "Self-assessment, not a finding of the OAS · practice data · code 7KQ4-M2XD"
    QString pageOf;   ///< translated "page %1 of %2"
    QString handling; ///< "TLP:AMBER"
    QColor handlingColor;
    QString watermark; ///< "PRACTICE DATA" or empty
    QDateTime created; ///< UTC; goes into the file, so the same document gives the same bytes
    std::vector<Attachment> attachments;
};

enum class Paper { A4, Letter };

} // namespace atalaya::report
