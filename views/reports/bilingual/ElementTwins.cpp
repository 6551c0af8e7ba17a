#include "views/reports/bilingual/ElementTwins.h"

#include "views/reports/TwoLanguages.h"
#include "views/reports/bilingual/SharedText.h"
#include "views/reports/bilingual/Words.h"

#include <algorithm>

namespace atalaya::report {

namespace {

constexpr double twinGap = 18; ///< points between the languages

/// The first words of an element that a person would find in the report; empty for what has none.
struct FirstWords {
    QString operator()(const Paragraph& part) const { return joinedText(part.text); }
    QString operator()(const Heading& part) const { return part.text; }
    QString operator()(const List& part) const { return part.items.empty() ? QString() : joinedText(part.items[0]); }
    QString operator()(const Figure& part) const { return part.alt; }
    QString operator()(const Table& part) const { return part.title; }
    QString operator()(const Contents& part) const { return part.title; }
    QString operator()(const Block& part) const { return part.content ? in(*part.content) : QString(); }
    QString operator()(const Columns& part) const {
        for (const Elements& column : part.columns) {
            if (const QString words = in(column); !words.isEmpty()) {
                return words;
            }
        }
        return {};
    }
    template <class Other> QString operator()(const Other&) const { return {}; }

    static QString in(const Elements& elements) {
        for (const Element& element : elements) {
            if (const QString words = std::visit(FirstWords(), element.value); !words.isEmpty()) {
                return words;
            }
        }
        return {};
    }
};

QString firstWordsOf(const Element& element) {
    return std::visit(FirstWords(), element.value);
}

const QString& paragraphKey(const Element& element) {
    static const QString none;
    const auto* paragraph = std::get_if<Paragraph>(&element.value);
    return paragraph != nullptr ? paragraph->key : none;
}

/// The element at `at` with a key that the other sequence lacks there.
bool isAlone(const Elements& elements, std::size_t at, const Elements& others, std::size_t otherAt) {
    if (at >= elements.size() || paragraphKey(elements[at]).isEmpty()) {
        return false;
    }
    return otherAt >= others.size() || paragraphKey(others[otherAt]) != paragraphKey(elements[at]);
}

Columns sideBySideLanguages(Elements first, Elements second) {
    Columns both;
    both.widths = {share(), share()};
    both.gap = twinGap;
    both.languages = true;
    both.columns = {std::move(first), std::move(second)};
    return both;
}

/// A paragraph or a list that stands in the second column.
template <class Part> Part markedIn(Part part, const QString& language) {
    if (part.language.isEmpty()) {
        part.language = language;
    }
    return part;
}

/// Columns of points that hold the words of both; shares of what is left are the first's.
std::vector<Width> widerOf(const std::vector<Width>& widths, const std::vector<Width>& others) {
    std::vector<Width> wider = widths;
    for (std::size_t i = 0; i < std::min(widths.size(), others.size()); ++i) {
        if (wider[i].points && others[i].points) {
            wider[i].value = std::max(wider[i].value, others[i].value);
        }
    }
    return wider;
}

} // namespace

QString unlike(const QString& first, const QString& second) {
    return haveSameWords(first, second) ? QString() : second;
}

void ElementTwins::differ(const QString& where) {
    if (m_problem.isEmpty()) {
        m_problem = where.isEmpty() ? QStringLiteral("\u2026") : where;
    }
}

Elements ElementTwins::join(const Elements& first, const Elements& second) {
    Elements joined;
    std::size_t i = 0, j = 0;
    while (i < first.size() || j < second.size()) {
        if (isAlone(first, i, second, j)) {
            joined.emplace_back(sideBySideLanguages({first[i++]}, {}));
        } else if (isAlone(second, j, first, i)) {
            joined.emplace_back(
                sideBySideLanguages({}, {markedIn(std::get<Paragraph>(second[j++].value), m_language)}));
        } else if (i < first.size() && j < second.size()) {
            joined.push_back(join(first[i++], second[j++]));
        } else {
            differ(firstWordsOf(i < first.size() ? first[i] : second[j]));
            break;
        }
    }
    return joined;
}

Element ElementTwins::join(const Element& first, const Element& second) {
    return std::visit(
        [&]<class One, class Other>(const One& one, const Other& other) -> Element {
            if constexpr (std::is_same_v<One, Other>) {
                return both(one, other);
            } else {
                differ(firstWordsOf(first));
                return one;
            }
        },
        first.value, second.value);
}

Element ElementTwins::both(const Paragraph& one, const Paragraph& other) {
    if (one.style != other.style || one.ruleAtLeft != other.ruleAtLeft) {
        differ(joinedText(one.text));
    }
    Paragraph once = one;
    if (haveSameWords(joinedText(one.text), joinedText(other.text))) {
        return once;
    }
    if (auto shared = withSharedOnce(one.text, inLanguage(other.text, other.language), m_language)) {
        once.text = std::move(*shared);
        return once;
    }
    // What only one of them says needs no column of its own.
    if (!hasWords(joinedText(other.text))) {
        return once;
    }
    return sideBySideLanguages({one}, {markedIn(other, m_language)});
}

Element ElementTwins::both(const Heading& one, const Heading& other) {
    if (one.level != other.level || one.anchor != other.anchor ||
        one.leading.has_value() != other.leading.has_value()) {
        differ(one.text);
        return one;
    }
    Heading heading = one;
    heading.second = unlike(one.text, other.text);
    heading.secondNumber = unlike(one.number, other.number);
    heading.secondOverline = unlike(one.overline, other.overline);
    heading.trailing = inOneLine(one.trailing, other.trailing, m_language);
    if (one.leading) {
        heading.leading = joined(*one.leading, *other.leading);
    }
    return heading;
}

Element ElementTwins::both(const List& one, const List& other) {
    if (one.items.size() != other.items.size() || one.ordered != other.ordered) {
        differ(FirstWords()(one));
        return one;
    }
    // Where a person's words stand once in one item, all of them keep to one column.
    List once = one;
    bool isShared = false;
    bool isAlike = true;
    for (std::size_t i = 0; i < one.items.size(); ++i) {
        const Text second = inLanguage(other.items[i], other.language);
        isAlike = isAlike && haveSameWords(joinedText(one.items[i]), joinedText(second));
        isShared = isShared || withSharedOnce(one.items[i], second, m_language).has_value();
        once.items[i] = inOneLine(one.items[i], second, m_language);
    }
    if (isAlike) {
        return one;
    }
    return isShared ? Element(once) : Element(sideBySideLanguages({one}, {markedIn(other, m_language)}));
}

Figure ElementTwins::joined(const Figure& one, const Figure& other) {
    if (one.name != other.name || one.alt.isEmpty() != other.alt.isEmpty()) {
        differ(one.alt.isEmpty() ? other.alt : one.alt);
    }
    Figure figure = one;
    figure.secondAlt = unlike(one.alt, other.alt);
    figure.secondCaption = unlike(one.caption, other.caption);
    return figure;
}

Element ElementTwins::both(const Figure& one, const Figure& other) {
    return joined(one, other);
}

Element ElementTwins::both(const Table& one, const Table& other) {
    if (one.widths.size() != other.widths.size()) {
        differ(one.title);
    }
    Table table = one;
    table.secondTitle = unlike(one.title, other.title);
    table.widths = widerOf(one.widths, other.widths);
    table.head = joined(one.head, other.head, one.title);
    table.rows = joined(one.rows, other.rows, one.title);
    return table;
}

std::vector<Row> ElementTwins::joined(const std::vector<Row>& rows, const std::vector<Row>& others,
                                      const QString& where) {
    if (rows.size() != others.size()) {
        differ(where);
        return rows;
    }
    std::vector<Row> both;
    both.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto other = others.begin() + static_cast<std::ptrdiff_t>(i);
        if (!rows[i].key.isEmpty()) {
            other = std::find_if(others.begin(), others.end(), [&](const Row& row) { return row.key == rows[i].key; });
        }
        if (other == others.end() || other->key != rows[i].key) {
            differ(where);
            both.push_back(rows[i]);
        } else {
            both.push_back(joined(rows[i], *other, where));
        }
    }
    return both;
}

Row ElementTwins::joined(const Row& one, const Row& other, const QString& where) {
    if (one.cells.size() != other.cells.size() || one.group != other.group || one.total != other.total) {
        differ(where);
        return one;
    }
    Row row = one;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell& cell = other.cells[i];
        if (cell.columnSpan != row.cells[i].columnSpan || cell.header != row.cells[i].header) {
            differ(where);
        }
        row.cells[i].content = join(one.cells[i].content, cell.content);
    }
    return row;
}

Element ElementTwins::both(const Columns& one, const Columns& other) {
    if (one.columns.size() != other.columns.size() || one.languages || other.languages) {
        differ(FirstWords()(one));
        return one;
    }
    Columns columns = one;
    columns.widths = widerOf(one.widths, other.widths);
    for (std::size_t i = 0; i < one.columns.size(); ++i) {
        columns.columns[i] = join(one.columns[i], other.columns[i]);
    }
    return columns;
}

Element ElementTwins::both(const Block& one, const Block& other) {
    if (one.anchor != other.anchor || (one.content != nullptr) != (other.content != nullptr)) {
        differ(FirstWords()(one));
        return one;
    }
    Block block = one;
    if (one.content) {
        block.content = std::make_shared<Elements>(join(*one.content, *other.content));
    }
    return block;
}

Element ElementTwins::both(const Contents& one, const Contents& other) {
    Contents contents = one;
    contents.second = unlike(one.title, other.title);
    return contents;
}

} // namespace atalaya::report
