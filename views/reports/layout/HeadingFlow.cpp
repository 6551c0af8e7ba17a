#include "views/reports/layout/FlowBuilder.h"

#include "views/reports/PlainText.h"
#include "views/reports/TwoLanguages.h"

namespace atalaya::report::layout {

namespace {

/// Lines of the same height that stand level with those that are there.
void mergeLines(Strips& lines, Strips&& others) {
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (i < lines.size()) {
            addMoved(lines[i].items, others[i].items, 0, 0);
        } else {
            lines.push_back(std::move(others[i]));
        }
    }
}

} // namespace

FlowBuilder::Built FlowBuilder::set(const Heading& heading, const Surroundings& place) {
    Built built;
    const HeadingRef& ref = m_headings.all()[m_heading++];
    const int level = m_levels.next(heading.level);
    Node* parent = place.node;
    if (place.topLevel && level == 1) {
        if (!m_section->kids.empty()) {
            m_section = m_meaning.add(m_meaning.document(), "Sect");
        }
        parent = m_section;
    }
    // The look follows what the composer asked for, even where the structure had to close a gap between levels. A
    // commitment opens a page like a chapter and is written like one.
    const bool title = heading.level <= 1 || (heading.level == 2 && heading.newPage);
    const bool ofBlock = heading.level >= 3 && (heading.leading || !heading.trailing.empty());
    Setting setting;
    setting.language = place.language;
    setting.face = title                ? Face::Title
                   : heading.level == 2 ? Face::Section
                   : ofBlock            ? Face::BlockHead
                                        : Face::Subsection;
    setting.least = Weight::Semibold;
    const double line = pt(measure(setting.face).line);

    if (!heading.overline.isEmpty()) {
        Setting small;
        small.face = Face::Small;
        small.language = place.language;
        small.plainInk = Ink::Secondary;
        small.width = place.width;
        append(built.strips, m_setter.lines(inBoth(heading.overline, heading.secondOverline, m_document.secondLanguage),
                                            small, m_meaning.add(parent, "P")));
        hold(built.strips, Keep::Next);
    }
    Node* node = m_meaning.add(parent, level == 1 ? "H1" : level == 2 ? "H2" : "H3");
    node->anchor = ref.anchor;
    node->title = ref.text;

    double left = 0;
    Strip leading;
    if (heading.leading) {
        std::uint16_t slot = 0;
        if (!heading.leading->alt.isEmpty()) {
            Node* figure = m_meaning.add(node, "Figure");
            figure->alt = cleanText(sentencesInBoth(heading.leading->alt, heading.leading->secondAlt));
            figure->language = place.told(heading.leading->language);
            slot = m_meaning.addFigure(figure)->id;
        }
        leading = drawing(*heading.leading, place.width, Align::Left, slot);
        left = pt(heading.leading->size.width()) + pt(6);
    }
    Text text;
    if (heading.showNumber && !ref.number.isEmpty()) {
        Span number{ref.number + QStringLiteral("  ")};
        number.figures = true;
        text.push_back(number);
    }
    Span words{ref.text};
    words.language = heading.language;
    text.push_back(words);

    // The trailing text stands at the right of the first line, or below when it would squeeze the heading.
    Strips trailing;
    double trailingWidth = 0;
    Setting note;
    note.face = Face::Dense;
    note.language = place.language;
    note.align = Align::Right;
    note.width = place.width;
    for (const Span& span : heading.trailing) {
        trailingWidth += m_fonts.width(cleanText(span.text), note.face, span.weight, span.figures);
    }
    // In two languages there is no room left beside them.
    const bool isInTwo = !heading.second.isEmpty();
    const bool isWide = place.width >= pt(roomForTwo);
    const bool beside = trailingWidth > 0 && trailingWidth < place.width * 0.45 && !isInTwo;
    const double half = isInTwo && isWide ? (place.width - pt(18)) / 2 : place.width;
    setting.width = half - left - (beside ? trailingWidth + pt(12) : 0);
    Strips lines = m_setter.lines(text, setting, node);
    if (isInTwo) {
        Span other{cleanText(heading.second)};
        other.language = m_document.secondLanguage;
        setting.width = isWide ? half : half - left;
        Strips second = m_setter.lines({other}, setting, node);
        if (isWide) {
            shift(second, half + pt(18) - left); // all of it goes to the right below
            mergeLines(lines, std::move(second));
        } else {
            append(lines, std::move(second));
        }
    }
    if (lines.empty()) {
        Strip blank;
        blank.height = line;
        lines.push_back(std::move(blank));
    }
    shift(lines, left);
    Strip& first = lines.front();
    first.items.emplace_back(AnchorItem{ref.anchor});
    if (!leading.items.empty()) {
        addMoved(first.items, leading.items, 0, (line - leading.height) / 2);
    }
    if (trailingWidth > 0) {
        trailing = m_setter.lines(heading.trailing, note, m_meaning.add(parent, "P"));
        if (beside) {
            const double down = m_fonts.baseline(setting.face) - m_fonts.baseline(note.face);
            addMoved(first.items, joined(trailing).items, 0, down);
        }
    }
    append(built.strips, std::move(lines));
    if (!beside) {
        append(built.strips, std::move(trailing));
    }
    for (Strip& strip : built.strips) {
        strip.keep = Keep::Next;
    }
    built.strips.front().newPage = heading.newPage;
    built.strips.front().mayJoin = heading.mayJoin;
    built.before = title ? pt(22) : heading.level == 2 ? pt(16) : pt(10);
    built.after = pt(measure(setting.face).after);
    if (heading.inOutline) {
        const QString called = ref.listed.isEmpty() ? inBoth(ref.text, ref.second) : ref.listed;
        m_meaning.addOutline(level, ref.number.isEmpty() ? called : ref.number + u' ' + called, node);
    }
    return built;
}

} // namespace atalaya::report::layout
