#include "views/theme/Icons.h"

#include "resources/Resources.h"
#include "views/theme/WindowStyle.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

constexpr QLatin1String folder(":/icons/");

/// The drawing of an icon, its black replaced.
QByteArray drawing(const QString& name, const QColor& colour) {
    QFile file(folder + name + QStringLiteral(".svg"));
    if (!embeddedDataIsLinked() || !file.open(QIODevice::ReadOnly)) {
        qCritical("There is no icon %s.", qUtf8Printable(name));
        return {};
    }
    return file.readAll().replace("#000", colour.name().toLatin1());
}

/// In device pixels; kept, for lists paint the same icon in every row.
QPixmap pixmapOf(const QString& name, int side, const QColor& colour) {
    const QString key =
        QStringLiteral("atalaya-icon/%1/%2/%3").arg(name, QString::number(side), colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    const QByteArray svg = drawing(name, colour);
    if (!svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, side, side));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIcon : public QIconEngine {
public:
    LineIcon(QString name, double size, QByteArray token, const WindowStyle& style)
        : m_name(std::move(name)), m_size(size), m_token(std::move(token)), m_style(style) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, rect, m_name, colourFor(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override {
        const int side = std::min({size.width(), size.height(), m_style.px(m_size)});
        return {side, side};
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override {
        return {QSize(m_style.px(m_size), m_style.px(m_size))};
    }
    QIconEngine* clone() const override { return new LineIcon(m_name, m_size, m_token, m_style); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("atalaya-line"); }

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) {
            return m_style.colour("textDisabled");
        }
        // A menu paints the row under the pointer as "selected" with plain text: only "on" stands upon ink.
        return m_style.colour(state == QIcon::On ? "onInk" : m_token.constData());
    }

    QString m_name;
    double m_size;
    QByteArray m_token;
    const WindowStyle& m_style;
};

} // namespace

void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour) {
    const double side = std::min(area.width(), area.height());
    const double ratio = painter.device()->devicePixelRatioF();
    const int pixels = static_cast<int>(std::lround(side * ratio));
    if (pixels <= 0) {
        return;
    }
    // On whole device pixels, so that the strokes stay sharp.
    const auto whole = [&](double at) { return std::round(at * ratio) / ratio; };
    const QRectF target(whole(area.center().x() - side / 2), whole(area.center().y() - side / 2), pixels / ratio,
                        pixels / ratio);
    painter.drawPixmap(target, pixmapOf(name, pixels, colour), QRectF(0, 0, pixels, pixels));
}

QStringList iconNames() {
    QStringList names;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name)) {
        names << file.chopped(4);
    }
    return names;
}

QIcon Icons::icon(const QString& name, double size, const char* token) const {
    return QIcon(new LineIcon(name, size, token, m_style));
}

} // namespace atalaya
