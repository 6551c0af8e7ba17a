#pragma once

#include <QPointF>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace atalaya::report {

/// A run of text, or one figure, that is drawn somewhere. Its identity travels in the low bytes of its colour (see
/// Ink.h), so the tag pass finds it in the page whatever the drawing order.
struct Slot {
    std::uint16_t id = 0; ///< from 1
    QString text;         ///< what a reader must get; empty for a figure
    bool figure = false;
    bool once = false; ///< a repeated header row: artifact on every page but the first
    QString divided{}; ///< the text with soft hyphens where its lines may end, as it is drawn; empty: nowhere

    /// What the glyphs on the pages are matched with.
    [[nodiscard]] const QString& drawn() const { return divided.isEmpty() ? text : divided; }

    // Filled by the tag pass.
    std::vector<std::pair<int, int>> marks; ///< page index and MCID, in drawing order
    int firstPage = -1;
    QPointF at; ///< first drawn point on that page, PDF units
};

/// An element of the document's logical structure, with a standard PDF role: Document, Sect, H1..H3, P, L, LI, Lbl,
/// LBody, Table, THead, TBody, TR, TH, TD, Figure, Caption, TOC, TOCI, Reference, Link, Span, BlockQuote.
struct Node {
    std::string role;
    QString alt; ///< Figure: text alternative
    QString title;
    QString language;          ///< where it differs from the parent's
    std::string scope;         ///< TH: "Row", "Column" or "Both"
    std::string listNumbering; ///< L: "Decimal", "Disc", "None"
    int columnSpan = 1;
    int rowSpan = 1;
    QString link;   ///< Link: "#anchor" or an http(s) address
    QString anchor; ///< a target for links and outline
    std::vector<std::variant<std::unique_ptr<Node>, Slot*>> kids;
};

/// Everything that is drawn in an element, in reading order.
[[nodiscard]] std::vector<Slot*> slotsOf(const Node& node);
/// Where something of it was drawn first; null for what was not drawn.
[[nodiscard]] const Slot* firstDrawn(const Node& node);

/// A place of a page that a Link covers; made by the layout, turned into an annotation by the tag pass. PDF units, from
/// the page's top left, downward.
struct LinkArea {
    int page = 0;
    double x = 0, y = 0, width = 0, height = 0;
    const Node* node = nullptr;
};

struct OutlineEntry {
    int level = 1; ///< from 1
    QString title;
    const Node* heading = nullptr;
};

/// Everything a drawn document means.
struct Structure {
    std::unique_ptr<Node> root;
    std::vector<std::unique_ptr<Slot>> slots_; ///< slots_[id - 1]
    std::vector<LinkArea> links;
    std::vector<OutlineEntry> outline;
};

} // namespace atalaya::report
