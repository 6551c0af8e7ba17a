#include "tests/views/support/PaintedTexts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace atalaya::test {

namespace {

constexpr double largeFrom = 24;           // px
constexpr double largeBoldFrom = 56.0 / 3; // px, 14 points
constexpr int bold = 700;
constexpr int leastSeen = 3; ///< px of a text's width and height, below which nobody reads it

QColor over(const QColor& ink, double opacity, const QColor& ground) {
    const double share = ink.alphaF() * opacity;
    const auto mix = [&](int above, int below) { return qRound(above * share + below * (1 - share)); };
    return {mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue())};
}

/// The colour that most of an area has.
QColor mostOf(const QImage& picture, const QRect& area) {
    QHash<QRgb, int> seen;
    QRgb most = 0;
    int times = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb colour = picture.pixel(x, y);
            if (const int now = ++seen[colour]; now > times) {
                times = now;
                most = colour;
            }
        }
    }
    return QColor(most);
}

/// Notes whose paint event is being handled.
class PaintFollower : public QObject {
public:
    PaintFollower() { qApp->installEventFilter(this); }
    [[nodiscard]] const QWidget* current() const { return m_current; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            m_current = static_cast<QWidget*>(watched);
        }
        return false;
    }

private:
    const QWidget* m_current = nullptr;
};

QString describe(const QWidget* widget) {
    if (!widget) {
        return QStringLiteral("nobody");
    }
    const QWidget* above = widget->parentWidget();
    return QStringLiteral("%1 '%2' in %3 '%4'")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
             QString::fromLatin1(above ? above->metaObject()->className() : "nothing"),
             above ? above->accessibleName() : QString());
}

/// Paints into an image all that it is told to, and looks at the image before each text.
class Engine : public QPaintEngine {
public:
    Engine(QImage& image, const PaintFollower& follower, std::vector<PaintedText>& texts)
        : QPaintEngine(AllFeatures), m_image(image), m_follower(follower), m_texts(texts) {}

    bool begin(QPaintDevice*) override { return m_painter.begin(&m_image); }
    bool end() override { return m_painter.end(); }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        m_painter.setTransform(now.transform());
        m_painter.setPen(now.pen());
        m_painter.setBrush(now.brush());
        m_painter.setBrushOrigin(now.brushOrigin());
        m_painter.setBackground(now.backgroundBrush());
        m_painter.setBackgroundMode(now.backgroundMode());
        m_painter.setOpacity(now.opacity());
        m_painter.setCompositionMode(now.compositionMode());
        m_painter.setRenderHints(m_painter.renderHints(), false);
        m_painter.setRenderHints(now.renderHints());
    }
    void drawPath(const QPainterPath& path) override { clipped().drawPath(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (mode == PolylineMode) {
            clipped().drawPolyline(points, count);
        } else {
            clipped().drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        }
    }
    void drawLines(const QLineF* lines, int count) override { clipped().drawLines(lines, count); }
    void drawRects(const QRectF* areas, int count) override { clipped().drawRects(areas, count); }
    void drawEllipse(const QRectF& area) override { clipped().drawEllipse(area); }
    void drawPoints(const QPointF* points, int count) override { clipped().drawPoints(points, count); }
    void drawPixmap(const QRectF& area, const QPixmap& pixmap, const QRectF& source) override {
        clipped().drawPixmap(area, pixmap, source);
    }
    void drawImage(const QRectF& area, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override {
        clipped().drawImage(area, image, source, flags);
    }
    void drawTiledPixmap(const QRectF& area, const QPixmap& pixmap, const QPointF& offset) override {
        clipped().drawTiledPixmap(area, pixmap, offset);
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        note(at, item);
        clipped().drawTextItem(at, item);
    }

    // The shapes of whole numbers come here through the ones above.
    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPoints;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

private:
    /// What may be painted on now, in the window: the part of the widget that is seen, and of it what it chose itself.
    [[nodiscard]] QRegion clip() const {
        QRegion region(m_image.rect());
        if (!systemClip().isEmpty()) {
            region &= systemClip();
        }
        if (painter()->hasClipping()) {
            region &= state->transform().map(painter()->clipRegion());
        }
        return region;
    }
    [[nodiscard]] QPainter& clipped() {
        if (const QRegion region = clip(); region != m_clip || !m_painter.hasClipping()) {
            m_clip = region;
            const QTransform before = m_painter.transform();
            m_painter.resetTransform();
            m_painter.setClipRegion(region);
            m_painter.setTransform(before);
        }
        return m_painter;
    }
    void note(const QPointF& at, const QTextItem& item) {
        const QString text = item.text().trimmed();
        if (std::none_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetterOrNumber(); })) {
            return;
        }
        const QTransform& transform = state->transform();
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRect seen = clip().intersected(transform.mapRect(box).toAlignedRect()).boundingRect();
        if (seen.width() < leastSeen || seen.height() < leastSeen) {
            return;
        }
        PaintedText noted;
        noted.text = text;
        noted.area = seen;
        noted.whole = transform.mapRect(wordsIn(box, item)).toAlignedRect();
        noted.painter = m_follower.current();
        noted.ground = mostOf(m_image, seen);
        noted.ink = over(state->pen().color(), state->opacity(), noted.ground);
        noted.px = QFontInfo(item.font()).pixelSize() * std::hypot(transform.m11(), transform.m12());
        noted.isBold = item.font().weight() >= bold;
        noted.where = describe(m_follower.current());
        noted.isExempt = isDisabled(noted);
        m_texts.push_back(noted);
    }
    /// A line that was broken ends with the blank where it was.
    [[nodiscard]] static QRectF wordsIn(QRectF box, const QTextItem& item) {
        const QString text = item.text();
        qsizetype end = text.size();
        while (end > 0 && text.at(end - 1).isSpace()) {
            --end;
        }
        const qreal blanks = end < text.size() ? QFontMetricsF(item.font()).horizontalAdvance(text.mid(end)) : 0.0;
        if (item.renderFlags() & QTextItem::RightToLeft) {
            box.setLeft(box.left() + blanks);
        } else {
            box.setRight(box.right() - blanks);
        }
        return box;
    }
    [[nodiscard]] bool isDisabled(const PaintedText& text) const {
        const QWidget* widget = m_follower.current();
        if (!widget || !widget->isEnabled()) {
            return widget != nullptr;
        }
        const auto* view = qobject_cast<const QAbstractItemView*>(widget->parentWidget());
        if (!view || view->viewport() != widget) {
            return false;
        }
        const QModelIndex row = view->indexAt(widget->mapFrom(widget->window(), text.area.center()));
        return row.isValid() && !(row.flags() & Qt::ItemIsEnabled) &&
               text.ink == QGuiApplication::palette().color(QPalette::Disabled, QPalette::WindowText);
    }

    QImage& m_image;
    const PaintFollower& m_follower;
    std::vector<PaintedText>& m_texts;
    QPainter m_painter;
    QRegion m_clip;
};

class Canvas : public QPaintDevice {
public:
    Canvas(QImage& image, const PaintFollower& follower, std::vector<PaintedText>& texts)
        : m_image(image), m_engine(image, follower, texts) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return m_image.width();
        case PdmHeight:
            return m_image.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_image.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_image.logicalDpiY();
        case PdmWidthMM:
            return m_image.widthMM();
        case PdmHeightMM:
            return m_image.heightMM();
        case PdmNumColors:
            return 0;
        case PdmDepth:
            return m_image.depth();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QImage& m_image;
    mutable Engine m_engine;
};

} // namespace

double PaintedText::needed() const {
    return px >= largeFrom || (isBold && px >= largeBoldFrom) ? 3.0 : 4.5;
}

std::vector<PaintedText> paintedTexts(QWidget& window) {
    QImage image(window.size(), QImage::Format_RGB32);
    image.fill(window.palette().color(QPalette::Window));
    const PaintFollower follower;
    std::vector<PaintedText> texts;
    Canvas canvas(image, follower, texts);
    window.render(&canvas);
    return texts;
}

} // namespace atalaya::test
