#pragma once

#include "views/reports/layout/Meaning.h"
#include "views/reports/layout/PageGeometry.h"
#include "views/reports/layout/Strip.h"

class QPainter;

namespace atalaya::report::layout {

/// What stands on every page but the cover, and what the ground under all of them says.
struct PageFrame {
    QString state, title, status, date;
    QString footer, pageOf;
    QString handling;
    QColor handlingColor;
    QString watermark;
};

/// Paints laid out pages with a painter whose unit is a point and whose origin is the page's top left.
class PagePainter {
public:
    PagePainter(const PageGeometry& page, const PageFrame& frame, const Palette& palette, bool coded)
        : m_page(page), m_frame(frame), m_palette(palette), m_coded(coded) {}

    void paint(QPainter& painter, const Items& items, int number, int count, bool framed);

private:
    void paintWatermark(QPainter& painter);
    void paintHead(QPainter& painter);
    void paintFoot(QPainter& painter, int number, int count);
    void paintItems(QPainter& painter, const Items& items) const;
    void paintDrawing(QPainter& painter, const DrawingItem& item) const;
    [[nodiscard]] QColor ink(const QColor& colour, std::uint16_t reserved) const;
    double write(QPainter& painter, const QString& text, Weight weight, double x, double top, const QColor& colour);

    const PageGeometry& m_page;
    const PageFrame& m_frame;
    const Palette& m_palette;
    bool m_coded;
    Fonts m_fonts;
};

} // namespace atalaya::report::layout
