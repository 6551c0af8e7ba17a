#include "views/reports/TwoLanguages.h"
#include "views/reports/layout/FlowBuilder.h"

#include <algorithm>

namespace atalaya::report::layout {

namespace {

/// Taller than this, a paragraph in two languages may go on on the next page.
constexpr double wholeUpTo = pt(80);

} // namespace

FlowBuilder::Built FlowBuilder::setLanguages(const Columns& columns, const Surroundings& place) {
    static const Elements nothing;
    const Elements& first = columns.columns.front();
    const Elements& second = columns.columns.size() > 1 ? columns.columns[1] : nothing;
    Surroundings here = place;
    here.topLevel = false;
    const double gap = pt(columns.gap);
    if (place.width < pt(roomForTwo)) {
        Built built = setLanguage(first, here);
        Built other = setLanguage(second, here);
        if (!built.strips.empty() && !other.strips.empty()) {
            hold(built.strips, Keep::Lines);
            other.strips.front().before = std::max({built.after, other.before, pt(1.5)});
        }
        built.before = built.strips.empty() ? other.before : built.before;
        built.after = std::max(built.after, other.after);
        built.keepWithNext = built.keepWithNext || other.keepWithNext;
        append(built.strips, std::move(other.strips));
        return built;
    }
    here.width = (place.width - gap) / 2;
    if (first.size() == 1 && second.size() == 1) {
        const auto* list = std::get_if<List>(&first.front().value);
        const auto* otherList = std::get_if<List>(&second.front().value);
        if (list != nullptr && otherList != nullptr) {
            return setLists(*list, *otherList, here.width + gap, here);
        }
    }
    Built built = setLanguage(first, here);
    Built other = setLanguage(second, here);
    if (built.strips.empty() && other.strips.empty()) {
        return {};
    }
    built.before = std::max(built.before, other.before);
    built.after = std::max(built.after, other.after);
    built.keepWithNext = built.keepWithNext || other.keepWithNext;
    Strip both = beside(std::move(built.strips), std::move(other.strips), here.width + gap, place);
    built.strips.clear();
    built.strips.push_back(std::move(both));
    return built;
}

/// What one of the languages says.
FlowBuilder::Built FlowBuilder::setLanguage(const Elements& elements, const Surroundings& place) {
    Built built;
    if (elements.size() == 1) {
        built = std::visit([&](const auto& part) { return set(part, place); }, elements.front().value);
        if (!built.strips.empty()) {
            built.strips.front().before = 0;
        }
    } else {
        built.strips = flow(elements, place);
    }
    return built;
}

FlowBuilder::Built FlowBuilder::setLists(const List& first, const List& second, double secondAt,
                                         const Surroundings& place) {
    std::vector<Strips> ones = items(first, place);
    std::vector<Strips> others = items(second, place);
    Built built;
    const std::size_t count = std::max(ones.size(), others.size());
    ones.resize(count);
    others.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double above =
            std::max(ones[i].empty() ? 0 : ones[i].front().before, others[i].empty() ? 0 : others[i].front().before);
        Strip both = beside(std::move(ones[i]), std::move(others[i]), secondAt, place);
        both.before = i == 0 ? 0 : above;
        both.keep = i == 0 || i + 2 == count ? Keep::Lines : Keep::Free;
        built.strips.push_back(std::move(both));
    }
    if (!built.strips.empty()) {
        built.strips.back().keep = Keep::Free;
    }
    built.after = pt(measure(settingFor(first.compact ? Style::Small : Style::Body, place).face).after);
    return built;
}

Strip FlowBuilder::beside(Strips first, Strips second, double secondAt, const Surroundings& place) const {
    Lanes lanes;
    lanes.lineColour = m_palette.of(Shade::Line);
    double height = 0;
    double x = 0;
    for (Strips* strips : {&first, &second}) {
        if (!strips->empty()) {
            strips->front().before = 0;
            height = std::max(height, heightOf(*strips));
        }
        lanes.lanes.push_back({x, std::move(*strips), 0});
        x = secondAt;
    }
    const bool mayBeCut = height > m_pageHeight || (place.canBreak && height > wholeUpTo);
    return sideBySide(std::move(lanes), 0, mayBeCut);
}

} // namespace atalaya::report::layout
