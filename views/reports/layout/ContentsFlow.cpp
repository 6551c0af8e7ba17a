#include "views/reports/TwoLanguages.h"
#include "views/reports/layout/FlowBuilder.h"

#include <algorithm>

namespace atalaya::report::layout {

FlowBuilder::Built FlowBuilder::set(const Contents& contents, const Surroundings& place) {
    Built built;
    Heading title;
    title.text = contents.title;
    title.second = contents.second;
    title.anchor = QStringLiteral("contents");
    title.inContents = false;
    built = set(title, place);
    Surroundings here = place;
    if (place.topLevel) {
        here.node = m_section;
    }
    Node* list = m_meaning.add(here.node, "TOC");
    constexpr double numbersWidth = pt(30);
    double numberWidth = 0;
    const std::vector<HeadingRef> shown = m_headings.contents(contents.depth);
    for (const HeadingRef& ref : shown) {
        if (!ref.number.isEmpty()) {
            numberWidth = std::max(numberWidth, m_fonts.width(ref.number, Face::Body, Weight::Semibold, true) + pt(8));
        }
    }
    bool first = true;
    for (const HeadingRef& ref : shown) {
        const bool strong = ref.level == 1;
        Node* link = m_meaning.add(m_meaning.add(m_meaning.add(list, "TOCI"), "Reference"), "Link");
        link->link = u'#' + ref.anchor;
        const double left = strong ? 0 : numberWidth + pt(14) * (ref.level - 2);
        const double textLeft = left + numberWidth;
        Setting setting;
        setting.language = place.language;
        setting.face = strong ? Face::Body : Face::Dense;
        setting.least = strong ? Weight::Semibold : Weight::Regular;
        setting.width = numberWidth;
        Strips number;
        if (!ref.number.isEmpty()) {
            Span span{ref.number};
            span.figures = true;
            number = m_setter.lines({span}, setting, link);
        }
        setting.width = place.width - textLeft - numbersWidth;
        const Strips text =
            m_setter.lines(inBoth(ref.text, ref.second, m_document.secondLanguage, ref.language), setting, link);
        Strip entry = joined(text);
        addMoved(entry.items, joined(number).items, 0, 0);
        for (Item& item : entry.items) {
            moveItem(item, textLeft, 0);
        }
        for (std::size_t i = entry.items.size() - joined(number).items.size(); i < entry.items.size(); ++i) {
            moveItem(entry.items[i], -numberWidth, 0);
        }
        const double line = pt(measure(setting.face).line);
        const double baseline = entry.height - line + m_fonts.baseline(setting.face);
        double textRight = textLeft;
        if (!text.empty()) {
            const auto& last = std::get<LineItem>(text.back().items.front());
            textRight += last.text->layout.lineAt(last.line).naturalTextWidth();
        }
        const double leaderRight = place.width - pt(20);
        if (leaderRight - textRight > pt(12)) {
            entry.items.emplace_back(
                LeaderItem{textRight + pt(5), leaderRight, baseline, m_palette.of(Shade::StrongLine)});
        }
        entry.items.emplace_back(
            PageNumberItem{ref.anchor, m_meaning.addText(link, {}), place.width, baseline, strong});
        entry.items.emplace_back(LinkItem{QRectF(left, 0, place.width - left, entry.height), link});
        entry.before = strong ? pt(6) : pt(1.5);
        if (first) {
            entry.before = pt(10);
        }
        if (strong) {
            entry.keep = Keep::Lines;
        }
        first = false;
        built.strips.push_back(std::move(entry));
    }
    built.strips.back().keep = Keep::Free;
    return built;
}

} // namespace atalaya::report::layout
