#include "views/reports/layout/FlowBuilder.h"

#include "views/reports/PlainText.h"
#include "views/reports/TwoLanguages.h"

#include <algorithm>

namespace atalaya::report::layout {

namespace {

/// Narrower than this, whole words leave lines half empty, or do not fit in one.
constexpr double narrow = pt(240);

/// Whether words of running text are divided here: in cells and narrow columns, not in heads, numerals and captions.
bool isDivided(Style style, Align align, const Surroundings& place) {
    const bool isText = style == Style::Small || style == Style::Dense || style == Style::Body || style == Style::Lead;
    return isText && place.width < narrow && align == Align::Left && place.align == Align::Left &&
           place.part != Surroundings::Part::TableHead;
}

} // namespace

FlowBuilder::FlowBuilder(const ReportDocument& document, double width, double pageHeight, Fonts& fonts,
                         const Palette& palette, Meaning& meaning)
    : m_document(document)
    , m_width(width)
    , m_pageHeight(pageHeight)
    , m_fonts(fonts)
    , m_palette(palette)
    , m_meaning(meaning)
    , m_setter(fonts, palette, meaning)
    , m_section(meaning.add(meaning.document(), "Sect"))
    , m_headings(document) {}

Strips FlowBuilder::build() {
    Surroundings page;
    page.node = m_section;
    page.width = m_width;
    page.topLevel = true;
    page.language = m_document.language;
    return flow(m_document.body, page);
}

Strips FlowBuilder::flow(const Elements& elements, const Surroundings& place) {
    Strips strips;
    double after = 0;
    double exact = -1;
    bool newPage = false;
    for (const Element& element : elements) {
        if (const auto* space = std::get_if<Space>(&element.value)) {
            exact = std::max(exact, 0.0) + pt(space->points);
            continue;
        }
        if (std::holds_alternative<PageBreak>(element.value)) {
            newPage = true;
            continue;
        }
        Surroundings here = place;
        if (place.topLevel) {
            here.node = m_section;
        }
        Built built = std::visit([&](const auto& part) { return set(part, here); }, element.value);
        if (built.strips.empty()) {
            continue;
        }
        Strip& first = built.strips.front();
        first.before = exact >= 0 ? exact : strips.empty() ? 0 : std::max(after, built.before);
        first.newPage = first.newPage || newPage;
        if (built.keepWithNext) {
            hold(built.strips, Keep::Next);
        }
        append(strips, std::move(built.strips));
        after = built.after;
        exact = -1;
        newPage = false;
    }
    return strips;
}

Setting FlowBuilder::settingFor(Style style, const Surroundings& place) const {
    Setting setting;
    setting.width = place.width;
    setting.align = place.align;
    setting.language = place.language;
    setting.face = faceOf(style);
    if (style == Style::Caption) {
        setting.plainInk = Ink::Secondary;
    }
    switch (place.part) {
    case Surroundings::Part::TableHead:
        setting.face = Face::TableHead;
        setting.least = Weight::Medium;
        setting.plainInk = Ink::Secondary;
        setting.once = true;
        break;
    case Surroundings::Part::TableGroup:
    case Surroundings::Part::TableTotal:
        setting.least = Weight::Semibold;
        [[fallthrough]];
    case Surroundings::Part::TableRow:
        if (style == Style::Body) {
            setting.face = place.compact ? Face::TableCompact : Face::TableText;
        }
        break;
    case Surroundings::Part::Page:
        break;
    }
    return setting;
}

FlowBuilder::Built FlowBuilder::set(const Paragraph& paragraph, const Surroundings& place) {
    Setting setting = settingFor(paragraph.style, place.in(paragraph.language));
    setting.divides = isDivided(paragraph.style, paragraph.align, place);
    if (paragraph.align != Align::Left) {
        setting.align = paragraph.align;
    }
    constexpr double indent = pt(11.25);
    constexpr double barPadding = pt(0.75);
    Node* node = place.node;
    if (paragraph.ruleAtLeft) {
        setting.width -= indent;
        node = m_meaning.add(node, "BlockQuote");
    }
    node = m_meaning.add(node, "P");
    node->language = place.told(paragraph.language);
    Built built;
    built.strips = m_setter.lines(paragraph.text, setting, node);
    if (paragraph.ruleAtLeft && !built.strips.empty()) {
        shift(built.strips, indent);
        for (Item& item : built.strips.front().items) {
            moveItem(item, 0, barPadding);
        }
        built.strips.front().height += barPadding;
        built.strips.back().height += barPadding;
        const int bar = ++m_joined;
        for (Strip& strip : built.strips) {
            strip.items.emplace_back(BoxItem{QRectF(0, 0, pt(2.25), strip.height), m_palette.of(Shade::Ink), bar});
        }
    }
    const bool inTable = place.part != Surroundings::Part::Page;
    built.before = pt(paragraph.spaceBefore);
    built.after = paragraph.spaceAfter >= 0 ? pt(paragraph.spaceAfter) : inTable ? 0 : pt(measure(setting.face).after);
    built.keepWithNext = paragraph.keepWithNext;
    return built;
}

FlowBuilder::Built FlowBuilder::set(const List& list, const Surroundings& place) {
    Built built;
    for (Strips& lines : items(list, place)) {
        append(built.strips, std::move(lines));
    }
    if (!built.strips.empty()) {
        built.strips.front().before = 0;
    }
    built.after = pt(measure(settingFor(list.compact ? Style::Small : Style::Body, place).face).after);
    return built;
}

/// Each as its lines, with the room it wants above it.
std::vector<Strips> FlowBuilder::items(const List& list, const Surroundings& place) {
    std::vector<Strips> all;
    Node* node = m_meaning.add(place.node, "L");
    node->listNumbering = list.ordered ? "Decimal" : "Disc";
    node->language = place.told(list.language);
    Setting setting = settingFor(list.compact ? Style::Small : Style::Body, place.in(list.language));
    setting.divides = isDivided(list.compact ? Style::Small : Style::Body, Align::Left, place);
    const double indent = list.ordered && list.items.size() > 9 ? pt(18) : pt(13);
    setting.width -= indent;
    int number = 0;
    for (const Text& item : list.items) {
        ++number;
        Node* entry = m_meaning.add(node, "LI");
        Setting mark = setting;
        mark.width = indent;
        mark.divides = false;
        const Span sign{list.ordered ? QStringLiteral("%1.").arg(number) : QStringLiteral("•")};
        const Strips label = m_setter.lines({sign}, mark, m_meaning.add(entry, "Lbl"));
        Strips lines = m_setter.lines(item, setting, m_meaning.add(m_meaning.add(entry, "LBody"), "P"));
        if (lines.empty()) {
            all.emplace_back();
            continue;
        }
        shift(lines, indent);
        addMoved(lines.front().items, label.front().items, 0, 0);
        lines.front().before = pt(list.compact ? 1 : 3);
        // Neither the first item nor the last stands on a page alone.
        if (number == 1 || number + 1 == static_cast<int>(list.items.size())) {
            hold(lines, Keep::Lines);
        }
        all.push_back(std::move(lines));
    }
    return all;
}

Strip FlowBuilder::drawing(const Figure& figure, double width, Align align, std::uint16_t slot) const {
    QSizeF size(pt(figure.size.width()), pt(figure.size.height()));
    const double shrink = std::min(
        {1.0, size.width() > 0 ? width / size.width() : 1.0, size.height() > 0 ? m_pageHeight / size.height() : 1.0});
    size *= shrink;
    const double spare = width - size.width();
    const double x = align == Align::Right ? spare : align == Align::Center ? spare / 2 : 0;
    Strip strip;
    strip.height = size.height();
    strip.items.emplace_back(DrawingItem{QRectF(QPointF(x, 0), size), std::make_shared<Figure>(figure), slot});
    return strip;
}

FlowBuilder::Built FlowBuilder::set(const Figure& figure, const Surroundings& place) {
    Built built;
    const bool once = place.part == Surroundings::Part::TableHead;
    Node* node = place.node;
    std::uint16_t slot = 0;
    if (!figure.alt.isEmpty()) {
        node = m_meaning.add(node, "Figure");
        node->alt = cleanText(sentencesInBoth(figure.alt, figure.secondAlt));
        node->language = place.told(figure.language);
        slot = m_meaning.addFigure(node, once)->id;
    }
    built.strips.push_back(drawing(figure, place.width, place.align, slot));
    if (!figure.caption.isEmpty()) {
        Setting setting = settingFor(Style::Caption, place.in(figure.language));
        hold(built.strips, Keep::Next);
        Node* words = m_meaning.add(node, figure.alt.isEmpty() ? "P" : "Caption");
        words->language = place.told(figure.language);
        Strips caption =
            m_setter.lines(inBoth(figure.caption, figure.secondCaption, m_document.secondLanguage), setting, words);
        if (!caption.empty()) {
            caption.front().before = pt(4);
        }
        append(built.strips, std::move(caption));
    }
    const bool inTable = place.part != Surroundings::Part::Page;
    built.before = built.after = inTable ? 0 : pt(4);
    return built;
}

Strip FlowBuilder::ruleStrip(double width, double thickness, Shade shade, double below) {
    Strip strip;
    strip.height = thickness + below;
    strip.items.emplace_back(BoxItem{QRectF(0, 0, width, thickness), m_palette.of(shade), 0});
    return strip;
}

FlowBuilder::Built FlowBuilder::set(const Rule& rule, const Surroundings& place) {
    Built built;
    built.strips.push_back(ruleStrip(place.width, pt(rule.width), rule.strong ? Shade::Ink : Shade::StrongLine, 0));
    built.before = built.after = pt(6);
    return built;
}

} // namespace atalaya::report::layout
