#include "tests/views/pdf/Sketch.h"

#include "views/reports/pdf/Ink.h"

#include <QBuffer>
#include <QPicture>
#include <QTextLayout>

namespace atalaya::report::test {
namespace {

constexpr int resolution = 1200;
constexpr double perPoint = resolution / 72.0;
constexpr QColor textColour(0x1F, 0x2A, 0x37);

} // namespace

Sketch::Sketch(bool coded, const QString& family) : m_buffer(std::make_unique<QBuffer>(&m_bytes)), m_coded(coded) {
    m_buffer->open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(m_buffer.get());
    m_writer->setResolution(resolution);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF());
    m_painter = std::make_unique<QPainter>(m_writer.get());
    m_font = QFont(family);
    m_structure.root = std::make_unique<Node>();
    m_structure.root->role = "Document";
    setFont(10);
}

Sketch::~Sketch() = default;

QByteArray Sketch::bytes() {
    if (m_painter->isActive()) {
        m_painter->end();
        m_buffer->close();
    }
    return m_bytes;
}

Node& Sketch::add(Node& parent, const char* role) {
    auto node = std::make_unique<Node>();
    node->role = role;
    Node& added = *node;
    parent.kids.emplace_back(std::move(node));
    return added;
}

Slot& Sketch::newSlot(Node* parent, const QString& text, bool figure) {
    auto slot = std::make_unique<Slot>();
    slot->id = static_cast<std::uint16_t>(m_structure.slots_.size() + 1);
    slot->text = text;
    slot->figure = figure;
    m_structure.slots_.push_back(std::move(slot));
    Slot& added = *m_structure.slots_.back();
    if (parent != nullptr) {
        parent->kids.emplace_back(&added);
    }
    return added;
}

void Sketch::setFont(double size, QFont::Weight weight) {
    m_font.setPointSizeF(size);
    m_font.setWeight(weight);
}

void Sketch::newPage() {
    m_writer->newPage();
    m_y = 60;
    ++m_pageIndex;
}

void Sketch::draw(const std::vector<Run>& runs, double x, double width) {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : runs) {
        const QString words = !run.text.isNull() || run.slot == nullptr ? run.text : run.slot->text;
        QTextCharFormat format;
        const std::uint16_t ink = run.ink != 0 || run.slot == nullptr ? run.ink : run.slot->id;
        format.setForeground(ink == 0 || !m_coded ? textColour : codedColor(textColour, ink));
        format.setFontUnderline(run.link != nullptr);
        formats.append({static_cast<int>(text.size()), static_cast<int>(words.size()), format});
        text += words;
    }
    QTextLayout layout(text, m_font, m_writer.get());
    layout.setFormats(formats);
    layout.beginLayout();
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * perPoint);
        line.setPosition(QPointF(0, top));
        top += line.height();
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const double height = line.height() / perPoint;
        if (m_y + height > 780) {
            newPage();
        }
        const QPointF at(x * perPoint, m_y * perPoint);
        line.draw(m_painter.get(), QPointF(at.x(), at.y() - line.y()));
        int start = 0;
        for (const Run& run : runs) {
            const auto length =
                static_cast<int>(!run.text.isNull() || run.slot == nullptr ? run.text.size() : run.slot->text.size());
            const int from = std::max(start, line.textStart());
            const int to = std::min(start + length, line.textStart() + line.textLength());
            if (run.link != nullptr && from < to) {
                const double left = line.cursorToX(from) / perPoint, right = line.cursorToX(to) / perPoint;
                m_structure.links.push_back({m_pageIndex, x + left, m_y, right - left, height, run.link});
            }
            start += length;
        }
        m_y += height;
    }
}

Node& Sketch::paragraph(Node& parent, const char* role, const QString& text, double x, double width) {
    Node& node = add(parent, role);
    draw(newSlot(&node, text), x, width);
    m_y += 6;
    return node;
}

Node& Sketch::link(Node& paragraph, const QString& target) {
    Node& node = add(paragraph, "Link");
    node.link = target;
    return node;
}

void Sketch::figure(const Slot& slot, const QRectF& place, const std::function<void(QPainter&)>& drawing) {
    const QRectF box(place.topLeft() * perPoint, place.size() * perPoint);
    const QColor fence = codedColor(Qt::white, slot.id);
    if (m_coded) {
        m_painter->fillRect(QRectF(box.topLeft(), QSizeF(1, 1)), fence);
    }
    m_painter->save();
    m_painter->translate(box.topLeft());
    m_painter->scale(perPoint, perPoint);
    drawing(*m_painter);
    m_painter->restore();
    if (m_coded) {
        m_painter->fillRect(QRectF(box.bottomRight(), QSizeF(1, 1)), fence);
    }
}

void Sketch::rule() {
    m_painter->fillRect(QRectF(60 * perPoint, m_y * perPoint, 460 * perPoint, 10), QColor(0xCC, 0xCC, 0xCC));
    m_y += 4;
}

namespace {

void drawChart(QPainter& painter) {
    QLinearGradient gradient(0, 0, 200, 0);
    gradient.setColorAt(0, Qt::red);
    gradient.setColorAt(1, Qt::blue);
    painter.fillRect(QRectF(10, 10, 180, 60), gradient);
    painter.setPen(QPen(Qt::black, 1));
    painter.setOpacity(0.5);
    painter.drawEllipse(QRectF(20, 20, 30, 30));
    painter.setOpacity(1);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(8);
    painter.setFont(font);
    painter.drawText(QPointF(60, 40), QStringLiteral("P01 10:30"));
}

QPicture recorded() {
    QPicture picture;
    QPainter painter(&picture);
    painter.setPen(Qt::darkGreen);
    painter.drawRect(QRectF(0, 0, 20, 10));
    painter.end();
    return picture;
}

void headAndFoot(Sketch& sketch) {
    const double y = sketch.y();
    sketch.setFont(8);
    sketch.moveTo(30);
    sketch.draw({{.ink = headerInk, .text = QStringLiteral("State of Altamar · TLP:AMBER")}});
    sketch.moveTo(800 - 40);
    sketch.draw({{.ink = footerInk, .text = QStringLiteral("page %1").arg(sketch.page() + 1)}});
    sketch.moveTo(y);
    sketch.setFont(10);
}

void tableRow(Sketch& sketch, const std::vector<Slot*>& cells) {
    const double y = sketch.y();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        sketch.moveTo(y);
        sketch.draw(*cells[i], 60 + 150.0 * static_cast<double>(i), 140);
    }
}

void table(Sketch& sketch, Node& parent) {
    Node& table = sketch.add(parent, "Table");
    sketch.paragraph(sketch.add(table, "Caption"), "P", QStringLiteral("Actions by body"));
    Node& head = sketch.add(table, "THead");
    Node& body = sketch.add(table, "TBody");
    std::vector<Slot*> headSlots;
    Node& headRow = sketch.add(head, "TR");
    for (const QString& title : {QStringLiteral("Action"), QStringLiteral("Lead body"), QStringLiteral("Cost")}) {
        Node& cell = sketch.add(headRow, "TH");
        cell.scope = "Column";
        headSlots.push_back(&sketch.newSlot(&sketch.add(cell, "P"), title));
        headSlots.back()->once = true;
    }
    tableRow(sketch, headSlots);
    for (int i = 0; i < 40; ++i) {
        if (sketch.y() > 740) {
            sketch.newPage();
            headAndFoot(sketch);
            tableRow(sketch, headSlots);
        }
        Node& row = sketch.add(body, "TR");
        std::vector<Slot*> cells;
        Node& first = sketch.add(row, "TH");
        first.scope = "Row";
        cells.push_back(&sketch.newSlot(&sketch.add(first, "P"), QStringLiteral("A%1").arg(i)));
        if (i == 3) {
            Node& merged = sketch.add(row, "TD");
            merged.columnSpan = 2;
            cells.push_back(&sketch.newSlot(&sketch.add(merged, "P"), QStringLiteral("not yet decided")));
        } else {
            cells.push_back(
                &sketch.newSlot(&sketch.add(sketch.add(row, "TD"), "P"), QStringLiteral("Ministry %1").arg(i)));
            Node& cost = sketch.add(row, "TD");
            if (i % 5 != 0) {
                cells.push_back(&sketch.newSlot(&sketch.add(cost, "P"), QStringLiteral("US$ %1,000").arg(i)));
            }
        }
        tableRow(sketch, cells);
        sketch.rule();
    }
}

} // namespace

void sketchReport(Sketch& sketch, int chapters) {
    headAndFoot(sketch);
    sketch.setFont(24, QFont::DemiBold);
    sketch.paragraph(sketch.root(), "P", QStringLiteral("Informe de brechas: ciberseguridad de Altamar, edición 2026"),
                     60, 260);
    sketch.setFont(10);
    Node& contents = sketch.add(sketch.root(), "TOC");
    for (int i = 1; i <= chapters; ++i) {
        Node& entry = sketch.add(sketch.add(contents, "TOCI"), "Reference");
        Node& link = sketch.link(entry, QStringLiteral("#chapter%1").arg(i));
        sketch.draw(
            {{.slot = &sketch.newSlot(&link, QStringLiteral("Chapter %1: findings and gaps").arg(i)), .link = &link}});
    }
    for (int i = 1; i <= chapters; ++i) {
        if (i > 1) {
            sketch.newPage();
            headAndFoot(sketch);
        }
        Node& section = sketch.add(sketch.root(), "Sect");
        sketch.setFont(16, QFont::DemiBold);
        Node& heading = sketch.paragraph(section, "H1", QStringLiteral("Chapter %1: findings and gaps").arg(i));
        heading.anchor = QStringLiteral("chapter%1").arg(i);
        sketch.structure().outline.push_back({1, QStringLiteral("Chapter %1 (findings)").arg(i), &heading});
        sketch.setFont(12, QFont::DemiBold);
        Node& second = sketch.paragraph(section, "H2", QStringLiteral("What stands"));
        sketch.structure().outline.push_back({2, QStringLiteral("What stands"), &second});
        sketch.setFont(10);
        sketch.paragraph(
            section, "P",
            QStringLiteral("The first finding of the office affects efficient flow: a fiscal file, “quoted” — naïve "
                           "coöperation, São Tomé, œuvre, 10:30, 3 ≥ 2, A → B, e\u0301 decomposed, NBSP\u00A0here, "
                           "non\u2011breaking. Ελληνικά и кириллица too; a fallback: ⚑."));
        Node& withLinks = sketch.add(section, "P");
        Slot& before = sketch.newSlot(
            &withLinks, QStringLiteral("For the whole text of the law that was adopted by the national assembly see "));
        Node& web = sketch.link(withLinks, QStringLiteral("https://example.org/a (b)?q=ñ&r=<日本>"));
        Slot& linked = sketch.newSlot(
            &web, QStringLiteral("the official gazette of the national assembly of the State of Altamar"));
        Slot& between = sketch.newSlot(&withLinks, QStringLiteral(", and for the findings "));
        Node& inner = sketch.link(withLinks, QStringLiteral("#chapter1"));
        Slot& first = sketch.newSlot(&inner, QStringLiteral("chapter one"));
        Slot& end = sketch.newSlot(&withLinks, QStringLiteral("."));
        sketch.draw({{.slot = &before},
                     {.slot = &linked, .link = &web},
                     {.slot = &between},
                     {.slot = &first, .link = &inner},
                     {.slot = &end}});
        sketch.moveTo(sketch.y() + 6);
        Node& list = sketch.add(section, "L");
        list.listNumbering = "Decimal";
        for (int item = 1; item <= 2; ++item) {
            Node& entry = sketch.add(list, "LI");
            const double y = sketch.y();
            sketch.draw(sketch.newSlot(&sketch.add(entry, "Lbl"), QStringLiteral("%1.").arg(item)));
            sketch.moveTo(y);
            sketch.paragraph(sketch.add(entry, "LBody"), "P", QStringLiteral("Item %1 says something").arg(item), 80,
                             440);
        }
        Node& figure = sketch.add(section, "Figure");
        figure.alt = QStringLiteral("Bars (by commitment): “P01” highest \\ of all");
        Slot& drawing = sketch.newSlot(&figure, {}, true);
        sketch.figure(drawing, QRectF(60, sketch.y(), 200, 80), [](QPainter& painter) {
            drawChart(painter);
            painter.drawPicture(QPointF(150, 60), recorded());
        });
        sketch.moveTo(sketch.y() + 90);
        sketch.paragraph(sketch.add(figure, "Caption"), "P", QStringLiteral("Figure %1").arg(i));
        table(sketch, section);
    }
}

} // namespace atalaya::report::test
