#include "views/help/ManualDocument.h"

#include "views/theme/WindowStyle.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

constexpr double sectionGap = 28;
constexpr double partGap = 20;
constexpr double paragraphGap = 8;
constexpr double pointGap = 5;
constexpr double pointIndent = 18;
constexpr double cellPadding = 5;
/// Of a table of two columns, keys and what they do: the width of the first, in percent.
constexpr int firstColumn = 34;

} // namespace

std::vector<int> ManualDocument::write(const ManualText& text) {
    using Kind = ManualBlock::Kind;
    m_text = &text;
    m_isFresh = true;
    m_document.clear();
    m_document.setDefaultFont(m_style.font("reading"));
    std::vector<int> places;
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    for (const ManualBlock& block : text.blocks()) {
        switch (block.kind) {
        case Kind::Heading:
            addHeading(cursor, text.headings().at(places.size()));
            places.push_back(cursor.block().position());
            break;
        case Kind::Paragraph:
            addParagraph(cursor, block.text);
            break;
        case Kind::Point:
            addPoint(cursor, block.text);
            break;
        case Kind::Code:
            addCode(cursor, block.text);
            break;
        case Kind::Table:
            addTable(cursor, block.rows);
            break;
        }
    }
    cursor.endEditBlock();
    m_text = nullptr;
    return places;
}

QTextCharFormat ManualDocument::look(const char* step, int weight) const {
    QTextCharFormat words;
    words.setFont(m_style.font(step, weight));
    words.setForeground(m_style.colour("text"));
    return words;
}

QTextBlockFormat ManualDocument::lines(const char* step, double gapAbove) const {
    QTextBlockFormat block;
    block.setTopMargin(m_style.px(gapAbove));
    block.setLineHeight(m_style.lineHeight(step), QTextBlockFormat::MinimumHeight);
    return block;
}

void ManualDocument::addBlock(QTextCursor& cursor, const QTextBlockFormat& format) {
    if (m_isFresh) {
        cursor.setBlockFormat(format);
    } else {
        cursor.insertBlock(format);
    }
    m_isFresh = false;
}

void ManualDocument::addHeading(QTextCursor& cursor, const ManualHeading& heading) {
    const char* step = heading.level == 1 ? "title" : heading.level == 2 ? "question" : "reading";
    const double gap = heading.level == 1 ? paragraphGap : heading.level == 2 ? sectionGap : partGap;
    QTextBlockFormat block = lines(step, gap);
    block.setHeadingLevel(heading.level);
    addBlock(cursor, block);
    addWords(cursor, heading.title, look(step, 600));
}

void ManualDocument::addWords(QTextCursor& cursor, const QString& markdown, const QTextCharFormat& plain) {
    for (const ManualSpan& span : manualSpans(markdown)) {
        QTextCharFormat words = plain;
        if (span.isStrong) {
            words.setFont(m_style.font(m_step, 600));
        }
        if (span.isCode) {
            // In a face with figures of one width; the program brings none with letters of one width.
            words.setFont(m_style.font(m_step, 500, true));
            words.setBackground(m_style.colour("sunken"));
        }
        // Words of the window stand in italics in the source; the typeface has none, and weight is for terms.
        if (span.isStressed && !span.isStrong && !span.isCode) {
            words.setFont(m_style.font(m_step, 500));
        }
        if (const int heading = span.anchor.isEmpty() ? -1 : m_text->headingOf(span.anchor); heading >= 0) {
            words.setAnchor(true);
            words.setAnchorHref(u"heading:%1"_s.arg(heading));
            words.setForeground(m_style.colour("accent"));
            words.setFontUnderline(true);
        }
        cursor.insertText(span.text, words);
    }
}

void ManualDocument::addParagraph(QTextCursor& cursor, const QString& markdown) {
    addBlock(cursor, lines(m_step, paragraphGap));
    addWords(cursor, markdown, look(m_step));
}

void ManualDocument::addPoint(QTextCursor& cursor, const QString& markdown) {
    QTextBlockFormat block = lines(m_step, pointGap);
    const int indent = m_style.px(pointIndent);
    block.setLeftMargin(indent);
    block.setTextIndent(-indent);
    block.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
    addBlock(cursor, block);
    cursor.insertText(u"•\t"_s, look(m_step));
    addWords(cursor, markdown, look(m_step));
}

/// What a command does stands behind it, apart by two blanks or more: in a column of its own.
void ManualDocument::addCode(QTextCursor& cursor, const QString& code) {
    static const QRegularExpression apart(u" {2,}"_s);
    QTextCharFormat words = look("body");
    words.setFont(m_style.font("body", 500, true));
    const QFontMetrics metrics(words.font());
    const QStringList all = code.split(u'\n');
    int widest = 0;
    for (const QString& line : all) {
        if (line.contains(apart)) {
            widest = std::max(widest, metrics.horizontalAdvance(line.section(apart, 0, 0)));
        }
    }
    QTextBlockFormat block = lines("body", 0);
    const int inset = m_style.px(pointIndent);
    block.setLeftMargin(inset);
    block.setBackground(m_style.colour("sunken"));
    block.setTabPositions({QTextOption::Tab(widest + m_style.px(24), QTextOption::LeftTab)});
    for (const QString& line : all) {
        block.setTopMargin(&line == &all.front() ? m_style.px(paragraphGap) : 0);
        addBlock(cursor, block);
        cursor.insertText(QString(line).replace(apart, u"\t"_s), words);
    }
}

void ManualDocument::addTable(QTextCursor& cursor, const std::vector<QStringList>& rows) {
    const int columns = rows.empty() ? 0 : static_cast<int>(rows.front().size());
    if (columns == 0) {
        return;
    }
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(m_style.px(1));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_style.colour("line"));
    format.setCellSpacing(0);
    format.setCellPadding(m_style.px(cellPadding));
    format.setTopMargin(m_style.px(paragraphGap));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    QList<QTextLength> widths(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns));
    if (columns == 2) {
        widths = {QTextLength(QTextLength::PercentageLength, firstColumn),
                  QTextLength(QTextLength::PercentageLength, 100 - firstColumn)};
    }
    format.setColumnWidthConstraints(widths);
    QTextTable* table = cursor.insertTable(static_cast<int>(rows.size()), columns, format);
    m_step = "body";
    for (int row = 0; row < table->rows(); ++row) {
        const QStringList& cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            if (row == 0) {
                QTextCharFormat head = cell.format();
                head.setBackground(m_style.colour("sunken"));
                cell.setFormat(head);
            }
            QTextCursor inside = cell.firstCursorPosition();
            inside.setBlockFormat(lines(m_step, 0));
            addWords(inside, cells.value(column), look(m_step, row == 0 ? 600 : 0));
        }
    }
    m_step = "reading";
    // Behind a table there is always a block.
    cursor.movePosition(QTextCursor::End);
    m_isFresh = true;
}

} // namespace atalaya
