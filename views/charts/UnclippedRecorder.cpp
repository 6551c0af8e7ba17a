#include "views/charts/UnclippedRecorder.h"

#include <QPaintEngine>

namespace atalaya {

class UnclippedRecorder::Engine : public QPaintEngine {
public:
    explicit Engine(QPicture& picture) : QPaintEngine(AllFeatures), m_picture(picture) {}

    bool begin(QPaintDevice*) override { return m_painter.begin(&m_picture); }
    bool end() override { return m_painter.end(); }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        const DirtyFlags changed = now.state();
        if (changed & DirtyTransform) {
            m_painter.setTransform(now.transform());
        }
        if (changed & DirtyPen) {
            m_painter.setPen(now.pen());
        }
        if (changed & (DirtyBrush | DirtyBrushOrigin)) {
            m_painter.setBrushOrigin(now.brushOrigin());
            m_painter.setBrush(now.brush());
        }
        if (changed & DirtyHints) {
            m_painter.setRenderHints(m_painter.renderHints(), false);
            m_painter.setRenderHints(now.renderHints());
        }
        if (changed & DirtyOpacity) {
            m_painter.setOpacity(now.opacity());
        }
    }
    void drawPath(const QPainterPath& path) override { m_painter.drawPath(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (mode == PolylineMode) {
            m_painter.drawPolyline(points, count);
        } else {
            m_painter.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        }
    }
    void drawLines(const QLineF* lines, int count) override { m_painter.drawLines(lines, count); }
    void drawRects(const QRectF* areas, int count) override { m_painter.drawRects(areas, count); }
    void drawEllipse(const QRectF& area) override { m_painter.drawEllipse(area); }
    void drawPixmap(const QRectF& area, const QPixmap& pixmap, const QRectF& source) override {
        m_painter.drawPixmap(area, pixmap, source);
    }

    // The shapes of whole numbers and the texts come here through the ones above.
    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

private:
    QPicture& m_picture;
    QPainter m_painter;
};

UnclippedRecorder::UnclippedRecorder(QPicture& picture)
    : m_picture(picture), m_engine(std::make_unique<Engine>(picture)) {}

UnclippedRecorder::~UnclippedRecorder() = default;

QPaintEngine* UnclippedRecorder::paintEngine() const {
    return m_engine.get();
}

int UnclippedRecorder::metric(PaintDeviceMetric metric) const {
    switch (metric) {
    case PdmWidth:
        return m_picture.boundingRect().width();
    case PdmHeight:
        return m_picture.boundingRect().height();
    case PdmDpiX:
    case PdmPhysicalDpiX:
        return m_picture.logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY:
        return m_picture.logicalDpiY();
    case PdmWidthMM:
        return qRound(m_picture.boundingRect().width() * 25.4 / m_picture.logicalDpiX());
    case PdmHeightMM:
        return qRound(m_picture.boundingRect().height() * 25.4 / m_picture.logicalDpiY());
    case PdmNumColors:
        return 0;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace atalaya
