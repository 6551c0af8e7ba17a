#include "tests/views/layout/SampleReport.h"

namespace atalaya::report::test {

Paragraph paragraph(const QString& text, Style style) {
    Paragraph result;
    result.text = {Span{text}};
    result.style = style;
    return result;
}

Heading heading(int level, const QString& text, const QString& anchor, const QString& number) {
    Heading result;
    result.level = level;
    result.text = text;
    result.anchor = anchor;
    result.number = number;
    return result;
}

Cell cell(const QString& text, Align align) {
    Cell result;
    if (!text.isEmpty()) {
        result.content = {paragraph(text)};
    }
    result.align = align;
    return result;
}

Row row(const QStringList& cells) {
    Row result;
    for (const QString& text : cells) {
        result.cells.push_back(cell(text));
    }
    return result;
}

Element together(Elements elements) {
    Block block;
    block.content = std::make_shared<Elements>(std::move(elements));
    return block;
}

QString words(int count, int seed) {
    static const QStringList pool{QStringLiteral("cyber-security"),
                                  QStringLiteral("the"),
                                  QStringLiteral("incident"),
                                  QStringLiteral("of"),
                                  QStringLiteral("national"),
                                  QStringLiteral("CSIRT"),
                                  QStringLiteral("and"),
                                  QStringLiteral("figures"),
                                  QStringLiteral("operators"),
                                  QStringLiteral("affirm"),
                                  QStringLiteral("services"),
                                  QStringLiteral("in")};
    QStringList result;
    unsigned state = static_cast<unsigned>(seed);
    for (int i = 0; i < count; ++i) {
        state = state * 1103515245U + 12345U;
        result << pool[static_cast<int>((state >> 16) % static_cast<unsigned>(pool.size()))];
    }
    return result.join(u' ');
}

Table longTable(int rows) {
    Table table;
    table.title = QStringLiteral("A long table");
    table.widths = {points(50), share(), points(60)};
    table.head = {row({QStringLiteral("Code"), QStringLiteral("What it says"), QStringLiteral("Figure")})};
    table.head.front().cells.back().align = Align::Right;
    for (int i = 1; i <= rows; ++i) {
        Row line = row({QStringLiteral("ROW-%1").arg(i, 3, 10, QLatin1Char('0')), words(4 + i % 23, i),
                        QStringLiteral("%1.00").arg(i)});
        line.cells.back().align = Align::Right;
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace atalaya::report::test
