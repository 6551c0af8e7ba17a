#include "views/reports/layout/TextSetter.h"

#include "views/reports/PlainText.h"
#include "views/reports/pdf/SlotText.h"

#include <QTextCharFormat>

#include <algorithm>

namespace atalaya::report::layout {

struct TextSetter::Prepared {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<Run> links;
    QFont font;
    QColor colour;
};

namespace {

bool isExternal(const QString& link) {
    return !link.isEmpty() && !link.startsWith(u'#');
}

QTextOption breaking() {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Drawn as a hyphen by a glyph of its own, which resources/fonts/make_fonts.py makes. Qt draws a soft hyphen with that
/// of "-", and a PDF could not tell the two apart.
constexpr QChar dividingHyphen(0xE0AD);

constexpr double kerning = 1; ///< points that a line may get wider where soft hyphens between its letters are gone

} // namespace

void TextSetter::layOut(QTextLayout& layout, const Prepared& prepared, double width) {
    layout.setText(prepared.text);
    layout.setFont(prepared.font);
    layout.setTextOption(breaking());
    layout.setCacheEnabled(true);
    if (!prepared.formats.isEmpty()) {
        layout.setFormats(prepared.formats);
    }
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout.endLayout();
}

TextSetter::Prepared TextSetter::brokenAs(const QTextLayout& layout, const Prepared& prepared) {
    Prepared broken = prepared;
    broken.text.clear();
    std::vector<qsizetype> places; // in the broken text, of each character and of the end
    for (int i = 0; i < layout.lineCount(); ++i) {
        const qsizetype start = layout.lineAt(i).textStart();
        const qsizetype end = start + layout.lineAt(i).textLength();
        const bool isLast = i + 1 == layout.lineCount();
        for (qsizetype at = start; at < end; ++at) {
            places.push_back(broken.text.size());
            if (prepared.text[at] != QChar::SoftHyphen) {
                broken.text += prepared.text[at];
            } else if (at + 1 == end && !isLast) {
                broken.text += dividingHyphen;
            }
        }
        if (!isLast && !broken.text.endsWith(QChar::LineSeparator)) {
            broken.text += QChar::LineSeparator;
        }
    }
    places.resize(static_cast<std::size_t>(prepared.text.size()) + 1, broken.text.size());
    const auto placed = [&places](qsizetype at) { return places[static_cast<std::size_t>(at)]; };
    for (QTextLayout::FormatRange& range : broken.formats) {
        const qsizetype end = placed(range.start + range.length);
        range.start = static_cast<int>(placed(range.start));
        range.length = static_cast<int>(end) - range.start;
    }
    for (Run& link : broken.links) {
        link = {placed(link.from), placed(link.to), link.link};
    }
    return broken;
}

TextSetter::Prepared TextSetter::prepare(const Text& text, const Setting& setting, Node* node) {
    Prepared prepared;
    Slot* slot = nullptr;
    const Span* group = nullptr;
    bool first = true;
    // What is drawn from right to left is compared without order, where a hyphen more would be a fault.
    const bool mayDivide = setting.divides && std::none_of(text.begin(), text.end(),
                                                           [](const Span& span) { return hasRightToLeft(span.text); });
    for (const Span& span : text) {
        const QString clean = cleanText(span.text);
        if (clean.isEmpty()) {
            continue;
        }
        // Spans of one link and language are one run for a reader; blanks alone belong to the run before them.
        const bool blank = clean.trimmed().isEmpty() && slot != nullptr;
        const QString language = span.language == setting.language ? QString() : span.language;
        if (!blank && (group == nullptr || group->link != span.link || group->language != span.language)) {
            group = &span;
            Node* parent = node;
            const Node* link = nullptr;
            if (!span.link.isEmpty()) {
                parent = m_meaning.add(parent, "Link");
                parent->link = span.link;
                link = parent;
            } else if (!language.isEmpty()) {
                parent = m_meaning.add(parent, "Span");
            }
            if (parent != node) {
                parent->language = language;
            }
            slot = m_meaning.addText(parent, {}, setting.once);
            if (link != nullptr) {
                prepared.links.push_back({prepared.text.size(), prepared.text.size(), link});
            }
        }
        const qsizetype from = prepared.text.size();
        const QString drawn =
            mayDivide && !span.figures && span.link.isEmpty()
                ? m_hyphenator.divided(clean, span.language.isEmpty() ? setting.language : span.language)
                : clean;
        prepared.text += drawn;
        slot->text += QString(clean).replace(u'\n', u' ');
        if (mayDivide) {
            slot->divided += QString(drawn).replace(u'\n', u' ');
        }
        if (!prepared.links.empty() && !blank && !span.link.isEmpty()) {
            prepared.links.back().to = prepared.text.size();
        }
        const Weight weight = std::max(span.weight, setting.least);
        const Ink ink = span.ink == Ink::Text && setting.plainInk ? *setting.plainInk : span.ink;
        const QFont& font = m_fonts.font(setting.face, weight, span.figures);
        const QColor colour = m_meaning.ink(m_palette.of(ink), slot);
        if (first) {
            prepared.font = font;
            prepared.colour = colour;
        }
        first = false;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(from);
        range.length = static_cast<int>(drawn.size());
        range.format.setForeground(colour);
        if (font != prepared.font) {
            range.format.setFont(font);
        }
        if (isExternal(span.link)) {
            range.format.setFontUnderline(true);
        }
        prepared.formats.append(range);
    }
    if (prepared.formats.size() == 1 && !prepared.formats.front().format.fontUnderline()) {
        prepared.formats.clear();
    }
    prepared.text.replace(u'\n', QChar::LineSeparator);
    return prepared;
}

Strips TextSetter::lines(const Text& text, const Setting& setting, Node* node) {
    Prepared prepared = prepare(text, setting, node);
    Strips strips;
    if (prepared.text.isEmpty()) {
        return strips;
    }
    const double width = std::max(setting.width, pt(4));
    auto set = std::make_shared<SetText>();
    set->colour = prepared.colour;
    QTextLayout& layout = set->layout;
    layOut(layout, prepared, width);
    if (prepared.text.contains(QChar::SoftHyphen)) {
        prepared = brokenAs(layout, prepared);
        layOut(layout, prepared, width + pt(kerning));
    }
    const int count = layout.lineCount();
    const double height = pt(measure(setting.face).line);
    const double baseline = m_fonts.baseline(setting.face);
    strips.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout.lineAt(i);
        const double spare = width - line.naturalTextWidth();
        const double x = setting.align == Align::Right ? spare : setting.align == Align::Center ? spare / 2 : 0;
        Strip strip;
        strip.height = height;
        strip.keep = i + 1 < count && (i == 0 || i + 2 == count) ? Keep::Lines : Keep::Free;
        strip.items.emplace_back(LineItem{set, i, QPointF(x, baseline)});
        const qsizetype start = line.textStart();
        const qsizetype end = start + line.textLength();
        for (const Run& link : prepared.links) {
            const int from = static_cast<int>(std::max(link.from, start));
            const int to = static_cast<int>(std::min(link.to, end));
            if (from < to) {
                const double left = line.cursorToX(from);
                strip.items.emplace_back(LinkItem{QRectF(x + left, 0, line.cursorToX(to) - left, height), link.link});
            }
        }
        strips.push_back(std::move(strip));
    }
    return strips;
}

LineItem TextSetter::label(const QString& text, const Setting& setting, const Slot* slot, double right,
                           double baseline) {
    auto set = std::make_shared<SetText>();
    const QColor plain = setting.colour.isValid() ? setting.colour : m_palette.of(setting.plainInk.value_or(Ink::Text));
    set->colour = m_meaning.ink(plain, slot);
    set->layout.setText(text);
    set->layout.setFont(m_fonts.font(setting.face, setting.least, true));
    set->layout.setCacheEnabled(true);
    set->layout.beginLayout();
    QTextLine line = set->layout.createLine();
    line.setLineWidth(pt(10000));
    line.setPosition({0, 0});
    set->layout.endLayout();
    return {set, 0, QPointF(right - line.naturalTextWidth(), baseline)};
}

} // namespace atalaya::report::layout
