#include "views/reports/gap/ReportText.h"

#include "views/reports/layout/Type.h"

#include <QRegularExpression>

#include <algorithm>

namespace atalaya::report {

Span plain(const QString& text) {
    return inked(text, Ink::Text);
}

Span secondary(const QString& text) {
    return inked(text, Ink::Secondary);
}

Span medium(const QString& text) {
    return inked(text, Ink::Text, Weight::Medium);
}

Span strong(const QString& text) {
    return inked(text, Ink::Text, Weight::Semibold);
}

Span inked(const QString& text, Ink ink, Weight weight) {
    Span span;
    span.text = text;
    span.ink = ink;
    span.weight = weight;
    return span;
}

Span linked(const QString& text, const QString& target) {
    Span span = plain(text);
    span.link = target;
    return span;
}

Span digits(const QString& text, Weight weight, Ink ink) {
    Span span = inked(text, ink, weight);
    span.figures = true;
    return span;
}

Paragraph paragraph(Text text, Style style) {
    Paragraph result;
    result.text = std::move(text);
    result.style = style;
    return result;
}

Paragraph lead(const QString& text) {
    Paragraph result = paragraph({secondary(text)});
    result.spaceAfter = 6;
    return result;
}

Paragraph labelled(const QString& label, const QString& text) {
    Paragraph result = paragraph({strong(label + QLatin1Char(' ')), plain(text)}, Style::Dense);
    result.spaceBefore = 2;
    result.spaceAfter = 1;
    return result;
}

Heading section(const QString& number, const QString& text, const QString& anchor) {
    Heading heading;
    heading.number = number;
    heading.text = text;
    heading.anchor = anchor;
    heading.newPage = true;
    heading.mayJoin = true;
    return heading;
}

Heading subheading(const QString& text, const QString& anchor, int level) {
    Heading heading;
    heading.level = level;
    heading.text = text;
    heading.anchor = anchor;
    heading.inOutline = false;
    heading.inContents = false;
    return heading;
}

QString nameAndValue(const Language& language, const QString& name, const QString& value) {
    return language.translate("ReportText", "%1: %2", "a name, its value").arg(name, value);
}

Text filled(const QString& sentence, const std::vector<Span>& values) {
    Text text;
    const auto say = [&](const QString& words) {
        if (!words.isEmpty()) {
            text.push_back(plain(words));
        }
    };
    qsizetype said = 0;
    for (qsizetype at = sentence.indexOf(QLatin1Char('%')); at >= 0; at = sentence.indexOf(QLatin1Char('%'), at + 1)) {
        const int place = at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (place < 1 || place > count(values)) {
            continue; // a percent sign
        }
        say(sentence.mid(said, at - said));
        text.push_back(values[static_cast<std::size_t>(place - 1)]);
        said = at + 2;
    }
    say(sentence.mid(said));
    return text;
}

Cell cell(Text text, Style style) {
    Cell result;
    Paragraph content = paragraph(std::move(text), style);
    content.spaceAfter = 0;
    result.content.emplace_back(std::move(content));
    return result;
}

Cell cell(const QString& text, Style style) {
    return cell(Text{plain(text)}, style);
}

Cell numberCell(const QString& text, Weight weight, Ink ink) {
    Cell result = cell(Text{digits(text, weight, ink)});
    std::get<Paragraph>(result.content.front().value).align = Align::Right;
    result.align = Align::Right;
    return result;
}

double numberWidth(const QStringList& numbers, double least) {
    // Semibold digits of a dense cell, their signs, and a cell's padding.
    constexpr double digit = 5.6, sign = 3, padding = 8;
    double width = least;
    for (const QString& number : numbers) {
        double here = padding;
        for (const QChar letter : number) {
            here += letter.isDigit() ? digit : sign;
        }
        width = std::max(width, here);
    }
    return width;
}

double headWidth(const QString& head, double least, bool compact) {
    layout::Fonts fonts;
    // As TableFlow pads and sets the heads of columns; a breath more, for what a renderer rounds.
    const double padding = compact ? 6.5 : 8.5;
    double width = least;
    for (const QString& word : head.split(QRegularExpression(QStringLiteral("[ \n-]")), Qt::SkipEmptyParts)) {
        const double dots = fonts.width(word, layout::Face::TableHead, Weight::Medium);
        width = std::max(width, dots / layout::dotsPerPoint + padding);
    }
    return width;
}

Cell figureCell(const Figure& figure) {
    Cell result;
    result.content.emplace_back(figure);
    return result;
}

Cell headCell(const QString& text, Align align) {
    Cell result = cell(Text{inked(text, Ink::Secondary, Weight::Medium)}, Style::Small);
    std::get<Paragraph>(result.content.front().value).align = align;
    result.align = align;
    result.header = true;
    return result;
}

Cell rowHead(Cell cell) {
    cell.header = true;
    return cell;
}

Block block(Elements content) {
    Block result;
    result.content = std::make_shared<Elements>(std::move(content));
    return result;
}

} // namespace atalaya::report
