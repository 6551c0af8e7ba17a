#include "tests/views/gap/DocumentWalk.h"

#include "views/reports/html/FigureSvg.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

namespace atalaya::report::test {
namespace {

void addLine(QStringList& lines, const QString& line) {
    if (!line.isEmpty()) {
        lines << line;
    }
}

void addLines(QStringList& lines, const Figure& figure) {
    addLine(lines, figure.alt);
    addLine(lines, figure.caption);
    addLine(lines, figure.secondAlt);
    addLine(lines, figure.secondCaption);
}

void addLines(QStringList& lines, const Element& element) {
    if (const auto* paragraph = std::get_if<Paragraph>(&element.value)) {
        addLine(lines, textOf(paragraph->text));
    } else if (const auto* heading = std::get_if<Heading>(&element.value)) {
        for (const QString& line : {heading->overline, heading->number, heading->text, textOf(heading->trailing),
                                    heading->secondOverline, heading->secondNumber, heading->second}) {
            addLine(lines, line);
        }
        if (heading->leading) {
            addLines(lines, *heading->leading);
        }
    } else if (const auto* list = std::get_if<List>(&element.value)) {
        for (const Text& item : list->items) {
            addLine(lines, textOf(item));
        }
    } else if (const auto* figure = std::get_if<Figure>(&element.value)) {
        addLines(lines, *figure);
    } else if (const auto* table = std::get_if<Table>(&element.value)) {
        addLine(lines, table->title);
        addLine(lines, table->secondTitle);
    } else if (const auto* contents = std::get_if<Contents>(&element.value)) {
        addLine(lines, contents->title);
        addLine(lines, contents->second);
    }
}

void addLines(QStringList& lines, const Cover& cover) {
    for (const QString& line : {cover.state, cover.institution, cover.overline, cover.title, cover.subtitle,
                                cover.caption, textOf(cover.notice), cover.towerAlt}) {
        addLine(lines, line);
    }
    for (const Cover::Fact& fact : cover.facts) {
        for (const QString& line : {fact.label, fact.value, fact.note}) {
            addLine(lines, line);
        }
    }
    for (const auto& [number, name] : cover.stages) {
        addLine(lines, name);
    }
}

/// The elements among which the heading stands, and where; null when it is nowhere.
std::pair<const Elements*, std::size_t> placeOf(const Elements& elements, const QString& anchor) {
    for (std::size_t i = 0; i < elements.size(); ++i) {
        std::pair<const Elements*, std::size_t> found{nullptr, 0};
        if (const auto* heading = std::get_if<Heading>(&elements[i].value)) {
            if (heading->anchor == anchor) {
                return {&elements, i};
            }
        } else if (const auto* block = std::get_if<Block>(&elements[i].value)) {
            found = placeOf(*block->content, anchor);
        } else if (const auto* columns = std::get_if<Columns>(&elements[i].value)) {
            for (const Elements& column : columns->columns) {
                found = found.first == nullptr ? placeOf(column, anchor) : found;
            }
        }
        if (found.first != nullptr) {
            return found;
        }
    }
    return {nullptr, 0};
}

QStringList cellsOf(const Row& row) {
    QStringList cells;
    for (const Cell& cell : row.cells) {
        cells << linesOf(cell.content).join(u' ');
        for (int covered = 1; covered < cell.columnSpan; ++covered) {
            cells << QString();
        }
    }
    return cells;
}

} // namespace

void visit(const Elements& elements, const std::function<void(const Element&)>& see) {
    for (const Element& element : elements) {
        see(element);
        if (const auto* block = std::get_if<Block>(&element.value)) {
            visit(*block->content, see);
        } else if (const auto* columns = std::get_if<Columns>(&element.value)) {
            for (const Elements& column : columns->columns) {
                visit(column, see);
            }
        } else if (const auto* table = std::get_if<Table>(&element.value)) {
            for (const std::vector<Row>* rows : {&table->head, &table->rows}) {
                for (const Row& row : *rows) {
                    for (const Cell& cell : row.cells) {
                        visit(cell.content, see);
                    }
                }
            }
        }
    }
}

void visitSpans(const Elements& elements, const std::function<void(const Span&)>& see) {
    visit(elements, [&](const Element& element) {
        std::vector<Text> texts;
        if (const auto* paragraph = std::get_if<Paragraph>(&element.value)) {
            texts = {paragraph->text};
        } else if (const auto* heading = std::get_if<Heading>(&element.value)) {
            texts = {heading->trailing};
        } else if (const auto* list = std::get_if<List>(&element.value)) {
            texts = list->items;
        }
        for (const Text& text : texts) {
            std::for_each(text.begin(), text.end(), see);
        }
    });
}

QString textOf(const Text& text) {
    QString words;
    for (const Span& span : text) {
        words += span.text;
    }
    return words;
}

QStringList linesOf(const Elements& elements) {
    QStringList lines;
    visit(elements, [&](const Element& element) { addLines(lines, element); });
    return lines;
}

QStringList everyLine(const ReportDocument& document) {
    QStringList lines;
    for (const QString& line :
         {document.title, document.author, document.subject, document.runningState, document.runningTitle,
          document.runningStatus, document.runningDate, document.footer, document.handling, document.watermark}) {
        addLine(lines, line);
    }
    addLines(lines, document.cover);
    if (document.cover.second) {
        addLines(lines, *document.cover.second);
    }
    for (const Attachment& attachment : document.attachments) {
        addLine(lines, attachment.name);
        addLine(lines, attachment.description);
    }
    return lines + linesOf(document.body);
}

const Heading* headingAt(const ReportDocument& document, const QString& anchor) {
    const auto [elements, index] = placeOf(document.body, anchor);
    if (elements == nullptr) {
        ADD_FAILURE() << "there is no heading " << anchor.toStdString();
        return nullptr;
    }
    return &std::get<Heading>((*elements)[index].value);
}

bool hasHeading(const ReportDocument& document, const QString& anchor) {
    return placeOf(document.body, anchor).first != nullptr;
}

Elements under(const ReportDocument& document, const QString& anchor) {
    const Heading* from = headingAt(document, anchor);
    if (from == nullptr) {
        return {};
    }
    const auto [elements, index] = placeOf(document.body, anchor);
    Elements found;
    for (std::size_t i = index + 1; i < elements->size(); ++i) {
        const auto* next = std::get_if<Heading>(&(*elements)[i].value);
        if (next != nullptr && next->level <= from->level) {
            break;
        }
        found.push_back((*elements)[i]);
    }
    return found;
}

QStringList itemsUnder(const ReportDocument& document, const QString& anchor) {
    QStringList items;
    if (!hasHeading(document, anchor)) {
        return items;
    }
    const Elements elements = under(document, anchor);
    const auto lists = all<List>(elements);
    if (!lists.empty()) {
        for (const Text& item : lists.front()->items) {
            items << textOf(item);
        }
    }
    return items;
}

QString after(const QStringList& lines, const QString& label) {
    const qsizetype at = lines.indexOf(label);
    if (at < 0 || at + 1 >= lines.size()) {
        ADD_FAILURE() << "nothing stands after " << label.toStdString() << " in\n" << shown(lines);
        return {};
    }
    return lines[at + 1];
}

QStringList Grid::column(const char* name) const {
    QStringList cells;
    for (const QStringList& row : rows) {
        cells << at(row, name);
    }
    return cells;
}

QStringList Grid::row(const QString& text) const {
    auto found = std::find_if(rows.begin(), rows.end(), [&](const QStringList& row) { return row.contains(text); });
    if (found == rows.end()) {
        found = std::find_if(rows.begin(), rows.end(), [&](const QStringList& row) {
            return std::any_of(row.begin(), row.end(), [&](const QString& cell) { return cell.startsWith(text); });
        });
    }
    if (found == rows.end()) {
        ADD_FAILURE() << "no row has " << text.toStdString();
        return QStringList(head.size());
    }
    return *found;
}

QString Grid::at(const QStringList& row, const char* name) const {
    const qsizetype column = head.indexOf(QLatin1String(name));
    if (column < 0 || column >= row.size()) {
        ADD_FAILURE() << "no column " << name << " in " << shown(head);
        return {};
    }
    return row[column];
}

Grid gridOf(const Table& table) {
    Grid grid;
    grid.head = table.head.empty() ? QStringList() : cellsOf(table.head.front());
    for (const Row& row : table.rows) {
        grid.rows.push_back(cellsOf(row));
        EXPECT_EQ(grid.rows.back().size(), static_cast<qsizetype>(table.widths.size())) << table.title.toStdString();
    }
    return grid;
}

Grid gridIn(const Elements& elements, const char* title) {
    for (const Table* table : all<Table>(elements)) {
        if (table->title == QString::fromUtf8(title)) {
            return gridOf(*table);
        }
    }
    ADD_FAILURE() << "there is no table " << title;
    return {};
}

const Figure* figureNamed(const ReportDocument& document, const char* name) {
    std::vector<const Figure*> named = all<Figure>(document.body);
    std::erase_if(named, [&](const Figure* figure) { return figure->name != QLatin1String(name); });
    EXPECT_EQ(named.size(), 1U) << name;
    return named.size() == 1 ? named.front() : nullptr;
}

QStringList drawnWords(const Figure& figure) {
    QStringList words;
    QXmlStreamReader reader("<svg>" + figureSvg(figure) + "</svg>");
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text") {
            words << reader.readElementText().trimmed();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return words;
}

Difference difference(const QStringList& before, const QStringList& now) {
    Difference result{before, now};
    for (const QString& line : now) {
        result.gone.removeOne(line);
    }
    for (const QString& line : before) {
        result.come.removeOne(line);
    }
    return result;
}

std::string shown(const QStringList& lines) {
    return lines.join(u'\n').toStdString();
}

} // namespace atalaya::report::test
