#pragma once

#include "views/reports/pdf/Structure.h"

#include <QByteArray>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>

#include <functional>
#include <memory>

class QBuffer;

namespace atalaya::report::test {

/// Draws pages in coded ink and keeps their structure, the way a layout does, but no more than the tests of the tag
/// pass need. Measures in points from the page's top left.
class Sketch {
public:
    /// Not `coded`: the same pages in ordinary colours, to compare with.
    explicit Sketch(bool coded = true, const QString& family = QStringLiteral("Inter"));
    ~Sketch();

    [[nodiscard]] Structure& structure() { return m_structure; }
    [[nodiscard]] Node& root() { return *m_structure.root; }
    /// Finishes the drawing; nothing can be drawn afterwards.
    [[nodiscard]] QByteArray bytes();

    Node& add(Node& parent, const char* role);
    Slot& newSlot(Node* parent, const QString& text, bool figure = false);

    void setFont(double size, QFont::Weight weight = QFont::Normal);
    void newPage();
    void moveTo(double y) { m_y = y; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] int page() const { return m_pageIndex; }

    struct Run {
        const Slot* slot = nullptr;
        const Node* link = nullptr;
        std::uint16_t ink = 0; ///< instead of the slot's id
        QString text = {};     ///< instead of the slot's text
    };
    /// Runs wrapped into one paragraph `width` wide at the current place; lines go on over the page's end.
    void draw(const std::vector<Run>& runs, double x = 60, double width = 460);
    void draw(const Slot& slot, double x = 60, double width = 460) { draw({{.slot = &slot}}, x, width); }
    /// A new slot of its own in a new element, drawn.
    Node& paragraph(Node& parent, const char* role, const QString& text, double x = 60, double width = 460);
    Node& link(Node& paragraph, const QString& target);
    void figure(const Slot& slot, const QRectF& place, const std::function<void(QPainter&)>& drawing);
    void rule();

    [[nodiscard]] QPainter& painter() { return *m_painter; }

private:
    Structure m_structure;
    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    const bool m_coded;
    QFont m_font;
    double m_y = 60;
    int m_pageIndex = 0;
};

/// A report in small: chapters with paragraphs, links, a list, a figure, a table whose head is repeated on a second
/// page, head and foot.
void sketchReport(Sketch& sketch, int chapters = 2);

} // namespace atalaya::report::test
