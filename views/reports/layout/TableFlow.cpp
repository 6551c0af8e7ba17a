#include "views/reports/layout/FlowBuilder.h"

#include "views/reports/PlainText.h"
#include "views/reports/TableShape.h"
#include "views/reports/TwoLanguages.h"

#include <algorithm>
#include <numeric>

namespace atalaya::report::layout {

struct FlowBuilder::Grid {
    std::vector<double> widths;
    double padding = pt(4);

    [[nodiscard]] double span(std::size_t from, std::size_t count) const {
        const auto first = widths.begin() + static_cast<std::ptrdiff_t>(from);
        return std::accumulate(first, first + static_cast<std::ptrdiff_t>(count), 0.0);
    }
};

namespace {

enum class Stand { Top, Middle, Bottom };

/// Measures of one kind of row, dots.
struct RowMeasure {
    double least = pt(19.5);
    double above = pt(4), below = pt(3.5);
    Stand stand = Stand::Top;
    double line = pt(0.75);
    Shade shade = Shade::Line;
};

RowMeasure measureOf(const Row& row, Surroundings::Part part, bool compact) {
    RowMeasure m;
    if (compact) {
        m.least = pt(15);
        m.above = pt(2.5);
        m.below = pt(2);
    }
    if (part == Surroundings::Part::TableHead) {
        m = {pt(22), pt(2), pt(3.75), Stand::Bottom, pt(0.75), Shade::StrongLine};
    } else if (part == Surroundings::Part::TableGroup) {
        m = {compact ? pt(18) : pt(22), pt(4), pt(2.75), Stand::Bottom, pt(0.75), Shade::StrongLine};
    } else if (row.total) {
        m.stand = Stand::Middle;
        m.line = 0;
    }
    m.least = std::max(m.least, pt(row.height));
    return m;
}

} // namespace

Strip FlowBuilder::row(const Row& row, const Grid& grid, Surroundings::Part part, const Surroundings& place,
                       Node* parent, bool beforeTotal) {
    const RowMeasure m = measureOf(row, part, place.compact);
    const std::size_t count = grid.widths.size();
    Node* tr = m_meaning.add(parent, "TR");
    struct Set {
        Strips strips;
        double x = 0;
        Stand stand = Stand::Top;
    };
    std::vector<Set> cells;
    std::size_t column = 0;
    const Cell empty;
    for (std::size_t i = 0; column < count; ++i) {
        const Cell& cell = i < row.cells.size() ? row.cells[i] : empty;
        const auto span = std::min(static_cast<std::size_t>(std::max(1, cell.columnSpan)), count - column);
        const bool head = part == Surroundings::Part::TableHead;
        const bool named = cell.header || (i == 0 && part == Surroundings::Part::TableGroup);
        Node* node = m_meaning.add(tr, head || named ? "TH" : "TD");
        node->scope = head ? "Column" : named ? "Row" : "";
        node->columnSpan = static_cast<int>(span);
        const double left = column == 0 ? 0 : grid.padding;
        const double right = column + span == count ? 0 : grid.padding;
        Surroundings here = place;
        here.node = node;
        here.part = part;
        here.align = cell.align;
        here.topLevel = false;
        here.width = std::max(pt(4), grid.span(column, span) - left - right);
        Set set;
        set.x = grid.span(0, column) + left;
        set.stand = m.stand == Stand::Top && cell.middle ? Stand::Middle : m.stand;
        set.strips = flow(cell.content, here);
        cells.push_back(std::move(set));
        column += span;
    }

    Strip strip;
    strip.height = m.least;
    for (const Set& cell : cells) {
        const double padding = cell.stand == Stand::Middle ? pt(2.4) : m.above + m.below;
        strip.height = std::max(strip.height, heightOf(cell.strips) + padding);
    }
    if (strip.height > m_pageHeight * 0.8 && part != Surroundings::Part::TableHead) {
        Lanes lanes;
        lanes.above = m.above;
        lanes.below = m.below;
        lanes.lineWidth = place.width;
        lanes.lineColour = m_palette.of(m.shade);
        for (Set& cell : cells) {
            lanes.lanes.push_back({cell.x, std::move(cell.strips), 0});
        }
        return sideBySide(std::move(lanes), m.least, true);
    }
    for (const Set& cell : cells) {
        const Strip content = joined(cell.strips);
        const double spare = strip.height - content.height;
        const double y = cell.stand == Stand::Middle   ? (spare - m.line) / 2
                         : cell.stand == Stand::Bottom ? spare - m.below
                                                       : m.above;
        addMoved(strip.items, content.items, cell.x, y);
    }
    if (row.total) {
        strip.items.emplace_back(BoxItem{QRectF(0, -pt(0.75), place.width, pt(1.5)), m_palette.of(Shade::Ink), 0});
    } else if (!beforeTotal) {
        strip.items.emplace_back(
            BoxItem{QRectF(0, strip.height - m.line, place.width, m.line), m_palette.of(m.shade), 0});
    }
    return strip;
}

FlowBuilder::Built FlowBuilder::set(const Table& table, const Surroundings& place) {
    Built built;
    const std::size_t count = columnsOf(table);
    if (count == 0 || (table.rows.empty() && table.head.empty())) {
        return built;
    }
    Grid grid{columnWidths(table.widths, count, place.width, pt(1)), table.compact ? pt(3) : pt(4)};
    Surroundings here = place.in(table.language);
    here.compact = table.compact;
    Node* node = m_meaning.add(place.node, "Table");
    node->title = cleanText(inBoth(table.title, table.secondTitle));
    node->language = place.told(table.language);
    if (table.showTitle && !table.title.isEmpty()) {
        Setting setting;
        setting.face = Face::Dense;
        setting.least = Weight::Semibold;
        setting.language = here.language;
        setting.width = place.width;
        built.strips = m_setter.lines(inBoth(table.title, table.secondTitle, m_document.secondLanguage), setting,
                                      m_meaning.add(m_meaning.add(node, "Caption"), "P"));
        for (Strip& strip : built.strips) {
            strip.keep = Keep::Next;
        }
    }
    auto head = std::make_shared<Strips>();
    if (!table.head.empty()) {
        Node* section = m_meaning.add(node, "THead");
        for (const Row& headRow : table.head) {
            head->push_back(row(headRow, grid, Surroundings::Part::TableHead, here, section, false));
            head->back().keep = Keep::Next;
        }
        built.strips.insert(built.strips.end(), head->begin(), head->end());
    }
    const bool repeats = !head->empty() && heightOf(*head) < m_pageHeight / 3;
    Node* body = table.rows.empty() ? nullptr : m_meaning.add(node, "TBody");
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Row& current = table.rows[i];
        const bool beforeTotal = i + 1 < table.rows.size() && table.rows[i + 1].total;
        const auto part = current.group   ? Surroundings::Part::TableGroup
                          : current.total ? Surroundings::Part::TableTotal
                                          : Surroundings::Part::TableRow;
        Strip strip = row(current, grid, part, here, body, beforeTotal);
        // No row stands alone below the head at a page's foot, nor fewer than three at the top of the last page.
        const bool nearEnd = i == 0 || i + 3 >= table.rows.size();
        strip.keep = current.group ? Keep::Next : beforeTotal || nearEnd ? Keep::Lines : Keep::Free;
        if (repeats) {
            strip.repeated = head;
        }
        built.strips.push_back(std::move(strip));
    }
    if (table.rows.size() <= 4) {
        for (std::size_t i = 0; i + 1 < built.strips.size(); ++i) {
            built.strips[i].keep = std::max(built.strips[i].keep, Keep::Together);
        }
    }
    if (!built.strips.empty()) {
        built.strips.back().keep = Keep::Free;
    }
    built.before = pt(4);
    built.after = pt(8);
    return built;
}

} // namespace atalaya::report::layout
