#include "views/reports/layout/FlowBuilder.h"

#include "views/reports/TableShape.h"

#include <algorithm>
#include <numeric>

namespace atalaya::report::layout {

namespace {

/// Moves the last lines of columns that end in a paragraph below another down to the lowest of them.
void levelLastLines(Lanes& lanes, const std::vector<Elements>& columns, Fonts& fonts) {
    std::vector<std::pair<Strip*, double>> ends; // with its baseline, from the top
    double lowest = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Strips& strips = lanes.lanes[i].strips;
        const auto* last = columns[i].empty() ? nullptr : std::get_if<Paragraph>(&columns[i].back().value);
        if (last != nullptr && strips.size() > 1) {
            const double baseline = heightOf(strips) - strips.back().height + fonts.baseline(faceOf(last->style));
            ends.emplace_back(&strips.back(), baseline);
            lowest = std::max(lowest, baseline);
        }
    }
    for (const auto& [strip, baseline] : ends) {
        strip->before += lowest - baseline;
    }
}

} // namespace

FlowBuilder::Built FlowBuilder::set(const Columns& columns, const Surroundings& place) {
    Built built;
    if (columns.columns.empty()) {
        return built;
    }
    if (columns.languages) {
        return setLanguages(columns, place);
    }
    const std::size_t count = columns.columns.size();
    const double gap = pt(columns.gap);
    const auto widths = columnWidths(columns.widths, count, place.width - gap * static_cast<double>(count - 1), pt(1));
    const double used = std::accumulate(widths.begin(), widths.end(), gap * static_cast<double>(count - 1));
    const double spare = std::max(0.0, place.width - used);
    Lanes lanes;
    lanes.lineColour = m_palette.of(Shade::Line);
    double x = place.align == Align::Right ? spare : place.align == Align::Center ? spare / 2 : 0;
    for (std::size_t i = 0; i < count; ++i) {
        Surroundings here = place;
        here.width = widths[i];
        here.align = Align::Left;
        here.topLevel = false;
        Lanes::Lane lane;
        lane.x = x;
        lane.strips = flow(columns.columns[i], here);
        lanes.lanes.push_back(std::move(lane));
        x += widths[i] + gap;
        if (columns.ruleBetween && i + 1 < count) {
            lanes.uprights.push_back(x - gap / 2 - pt(0.375));
        }
    }
    if (columns.levelEnds) {
        levelLastLines(lanes, columns.columns, m_fonts);
    }
    double height = 0;
    for (const Lanes::Lane& lane : lanes.lanes) {
        height = std::max(height, heightOf(lane.strips));
    }
    const bool mayBeCut = height > m_pageHeight || (place.canBreak && height > m_pageHeight * 0.45);
    built.strips.push_back(sideBySide(std::move(lanes), 0, mayBeCut));
    built.before = built.after = place.part == Surroundings::Part::Page ? pt(4) : 0;
    return built;
}

FlowBuilder::Built FlowBuilder::set(const Block& block, const Surroundings& place) {
    Built built;
    if (!block.content) {
        return built;
    }
    Surroundings here = place.in(block.language);
    here.topLevel = false;
    here.canBreak = place.canBreak && !block.keepTogether;
    if (!block.anchor.isEmpty() || !place.told(block.language).isEmpty()) {
        here.node = m_meaning.add(place.node, "Sect");
        here.node->anchor = block.anchor;
        here.node->language = place.told(block.language);
    }
    if (block.ruleAbove || block.strongRuleAbove) {
        built.strips.push_back(ruleStrip(place.width, block.strongRuleAbove ? pt(1.5) : pt(0.75),
                                         block.strongRuleAbove ? Shade::Ink : Shade::StrongLine, pt(6)));
        hold(built.strips, Keep::Next);
        built.after = pt(7);
    }
    append(built.strips, flow(*block.content, here));
    if (built.strips.empty()) {
        return built;
    }
    if (!block.anchor.isEmpty()) {
        built.strips.front().items.emplace_back(AnchorItem{block.anchor});
    }
    if (block.keepTogether && heightOf(built.strips) <= m_pageHeight) {
        holdTogether(built.strips);
    }
    built.after = std::max(built.after, pt(4));
    return built;
}

} // namespace atalaya::report::layout
