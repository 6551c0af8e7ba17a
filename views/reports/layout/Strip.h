#pragma once

#include "views/reports/ReportDocument.h"
#include "views/reports/pdf/Structure.h"

#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace atalaya::report::layout {

// A laid out document is one long column of strips, each too small to be cut: a line of a paragraph, a row of a table,
// a figure. A strip carries what is drawn in it, relative to its own top left, and how unwelcome a page break below it
// is. The paginator only decides where the pages end. All lengths are dots.

/// A paragraph set in lines. `colour` draws text without formats of its own.
struct SetText {
    QTextLayout layout;
    QColor colour;
};

struct LineItem {
    std::shared_ptr<const SetText> text;
    int line = 0;
    QPointF at; ///< left end of the baseline
};
/// A filled rectangle. Those of one page with the same `joined` are drawn as one, from the first's top to the last's
/// bottom.
struct BoxItem {
    QRectF area;
    QColor colour;
    int joined = 0;
};
struct DrawingItem {
    QRectF area;
    std::shared_ptr<const Figure> figure;
    std::uint16_t slot = 0; ///< 0: decoration
};
struct LinkItem {
    QRectF area;
    const Node* node = nullptr;
};
/// Something that links may go to is on this page.
struct AnchorItem {
    QString anchor;
};
struct LeaderItem {
    double left = 0, right = 0, y = 0;
    QColor colour;
};
/// The number of the page where `anchor` is; known when all pages are.
struct PageNumberItem {
    QString anchor;
    Slot* slot = nullptr;
    double right = 0, baseline = 0;
    bool strong = false;
};
using Item = std::variant<LineItem, BoxItem, DrawingItem, LinkItem, AnchorItem, LeaderItem, PageNumberItem>;
using Items = std::vector<Item>;

void moveItem(Item& item, double x, double y);
void addMoved(Items& to, const Items& from, double x, double y);

/// How much a page break after a strip hurts, from not at all to never while another place is left.
enum class Keep { Free, Together, Lines, Next };

struct Lanes;
struct Strip {
    double height = 0;
    double before = 0; ///< left free above it unless it begins a page
    Keep keep = Keep::Free;
    bool newPage = false;
    bool mayJoin = false; ///< see Heading::mayJoin
    Items items;
    std::shared_ptr<const std::vector<Strip>> repeated; ///< head rows to draw above it when it begins a page
    std::shared_ptr<Lanes> lanes;                       ///< how it may be cut after all, when it is very tall
};
using Strips = std::vector<Strip>;

/// Makes a page break below the last strip at least as unwelcome as `keep`.
void hold(Strips& strips, Keep keep);
/// The same below every strip but the last, so that all stay on one page where they fit.
void holdTogether(Strips& strips);
void append(Strips& to, Strips&& from);
/// Moves what is drawn in every strip to the right, in dots.
void shift(Strips& strips, double x);

/// Flows side by side that may go on, each at its own height, on the next page: long columns, or a row taller than a
/// page.
struct Lanes {
    struct Lane {
        double x = 0;
        Strips strips;
        std::size_t next = 0;
    };
    std::vector<Lane> lanes;
    double above = 0, below = 0; ///< padding
    double lineWidth = 0;        ///< width of the rule at the bottom of each part; 0: none
    QColor lineColour;
    std::vector<double> uprights; ///< where rules stand between columns
};

/// What was taken off a flow to fill a page.
struct Taken {
    Items items;
    double height = 0;
    bool any = false;
};

/// Takes strips from `next` on into a room of this height and moves `next` behind them. With `force`, at least one
/// strip is taken even if it does not fit; without, nothing may be.
[[nodiscard]] Taken take(Strips& strips, std::size_t& next, double room, bool force);

/// All of it in one piece, however tall.
[[nodiscard]] Strip joined(const Strips& strips);
[[nodiscard]] double heightOf(const Strips& strips);

/// The strip of several lanes; whole when it fits, cut by `take` when it must.
[[nodiscard]] Strip sideBySide(Lanes lanes, double leastHeight, bool mayBeCut);

} // namespace atalaya::report::layout
