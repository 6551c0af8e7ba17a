#include "views/reports/layout/GreyPainter.h"

#include "views/theme/Theme.h"

#include <QGradient>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace atalaya::report::layout {
namespace {

QColor greyLike(const QColor& colour) {
    QColor result = greyOf(colour);
    result.setAlpha(colour.alpha());
    return result;
}

QBrush grey(const QBrush& brush) {
    QBrush result = brush;
    if (const QGradient* gradient = brush.gradient()) {
        QGradient copy = *gradient;
        QGradientStops stops = copy.stops();
        for (QGradientStop& stop : stops) {
            stop.second = greyLike(stop.second);
        }
        copy.setStops(stops);
        result = QBrush(copy);
        result.setTransform(brush.transform());
    } else if (brush.style() == Qt::TexturePattern) {
        result.setTextureImage(brush.textureImage().convertToFormat(QImage::Format_Grayscale8));
    } else {
        result.setColor(greyLike(brush.color()));
    }
    return result;
}

QPen grey(const QPen& pen) {
    QPen result = pen;
    result.setBrush(grey(pen.brush()));
    return result;
}

/// Passes everything on to another painter. It claims every feature, so nothing reaches it emulated.
class GreyEngine : public QPaintEngine {
public:
    explicit GreyEngine(QPainter& target)
        : QPaintEngine(QPaintEngine::AllFeatures), m_target(target), m_base(target.transform()) {}

    bool begin(QPaintDevice*) override {
        m_target.save();
        return true;
    }
    bool end() override {
        m_target.restore();
        return true;
    }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        const DirtyFlags dirty = now.state();
        if (dirty & DirtyTransform) {
            m_target.setTransform(now.transform() * m_base);
        }
        if (dirty & DirtyPen) {
            m_target.setPen(grey(now.pen()));
        }
        if (dirty & DirtyBrush) {
            m_target.setBrush(grey(now.brush()));
        }
        if (dirty & DirtyBrushOrigin) {
            m_target.setBrushOrigin(now.brushOrigin());
        }
        if (dirty & DirtyFont) {
            m_target.setFont(now.font());
        }
        if (dirty & DirtyHints) {
            m_target.setRenderHints(m_target.renderHints(), false);
            m_target.setRenderHints(now.renderHints());
        }
        if (dirty & DirtyOpacity) {
            m_target.setOpacity(now.opacity());
        }
        // Clips come in device coordinates of ours, which are the figure's.
        if (dirty & (DirtyClipPath | DirtyClipRegion)) {
            const QTransform transform = m_target.transform();
            m_target.setTransform((dirty & DirtyClipPath ? now.transform() : QTransform()) * m_base);
            if (dirty & DirtyClipPath) {
                m_target.setClipPath(now.clipPath(), now.clipOperation());
            } else {
                m_target.setClipRegion(now.clipRegion(), now.clipOperation());
            }
            m_target.setTransform(transform);
        }
        if (dirty & DirtyClipEnabled) {
            m_target.setClipping(now.isClipEnabled());
        }
    }

    void drawPath(const QPainterPath& path) override { m_target.drawPath(path); }
    void drawLines(const QLineF* lines, int count) override { m_target.drawLines(lines, count); }
    void drawRects(const QRectF* rects, int count) override { m_target.drawRects(rects, count); }
    void drawEllipse(const QRectF& area) override { m_target.drawEllipse(area); }
    void drawPoints(const QPointF* points, int count) override { m_target.drawPoints(points, count); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (mode == PolylineMode) {
            m_target.drawPolyline(points, count);
        } else {
            m_target.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        }
    }
    void drawPixmap(const QRectF& area, const QPixmap& pixmap, const QRectF& part) override {
        m_target.drawImage(area, pixmap.toImage().convertToFormat(QImage::Format_Grayscale8), part);
    }
    void drawImage(const QRectF& area, const QImage& image, const QRectF& part, Qt::ImageConversionFlags) override {
        m_target.drawImage(area, image.convertToFormat(QImage::Format_Grayscale8), part);
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        m_target.setFont(item.font());
        m_target.drawText(at, item.text());
    }

private:
    QPainter& m_target;
    QTransform m_base;
};

class GreyDevice : public QPaintDevice {
public:
    explicit GreyDevice(QPainter& target) : m_target(target), m_engine(target) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        const QPaintDevice* device = m_target.device();
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return std::max(device->width(), device->height());
        case PdmDpiX:
            return device->logicalDpiX();
        case PdmDpiY:
            return device->logicalDpiY();
        case PdmPhysicalDpiX:
            return device->physicalDpiX();
        case PdmPhysicalDpiY:
            return device->physicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QPainter& m_target;
    mutable GreyEngine m_engine;
};

} // namespace

void paintInGrey(QPainter& target, const std::function<void(QPainter&)>& draw) {
    GreyDevice device(target);
    QPainter painter(&device);
    draw(painter);
}

} // namespace atalaya::report::layout
