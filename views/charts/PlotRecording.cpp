#include "views/charts/PlotRecording.h"

#include "views/charts/UnclippedRecorder.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsObject>
#include <QGraphicsScene>
#include <QLegend>
#include <QPaintDevice>
#include <QPainter>

namespace atalaya {

void dressChart(QChart& chart, QSizeF size, const QRectF& plot) {
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setDropShadowEnabled(false);
    chart.legend()->hide();
    chart.setMargins(QMargins());
    chart.setContentsMargins(0, 0, 0, 0);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.resize(size);
    chart.setPlotArea(plot);
}

namespace {

/// Geometry is worked out in events that nobody else would deliver to a chart without a window. Nobody else's events
/// are delivered with them: a window that is just being dressed would lose the widgets that wait for their end.
void deliverTo(QGraphicsScene& scene) {
    QCoreApplication::sendPostedEvents(&scene);
    for (QGraphicsItem* item : scene.items()) {
        if (QGraphicsObject* object = item->toGraphicsObject()) {
            QCoreApplication::sendPostedEvents(object);
        }
    }
}

} // namespace

QPicture recordChart(QChart& chart, QSizeF size) {
    QGraphicsScene scene;
    scene.setSceneRect(QRectF(QPointF(), size));
    scene.addItem(&chart);
    chart.layout()->activate();
    deliverTo(scene);
    chart.layout()->activate();
    QPicture picture;
    picture.setBoundingRect(QRectF(QPointF(), size).toAlignedRect());
    {
        UnclippedRecorder recorder(picture);
        QPainter painter(&recorder);
        painter.setRenderHint(QPainter::Antialiasing, true);
        const QRectF whole(QPointF(), size);
        scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
    }
    scene.removeItem(&chart);
    return picture;
}

void replay(QPainter& painter, const QPicture& picture) {
    painter.save();
    const QPaintDevice* device = painter.device();
    painter.scale(static_cast<double>(picture.logicalDpiX()) / device->logicalDpiX(),
                  static_cast<double>(picture.logicalDpiY()) / device->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

std::function<void(QPainter&, const QRectF&)> chartDrawing(const QPicture& recording, QSizeF px,
                                                           std::function<void(QPainter&)> over) {
    // Kept as bytes: a QPicture is read through a buffer of its own, so two threads may not replay the same one.
    const QByteArray bytes(recording.data(), static_cast<qsizetype>(recording.size()));
    return [bytes, px, over = std::move(over)](QPainter& painter, const QRectF& area) {
        QPicture picture;
        picture.setData(bytes.constData(), static_cast<uint>(bytes.size()));
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(area.width() / px.width(), area.height() / px.height());
        painter.setRenderHint(QPainter::Antialiasing, true);
        replay(painter, picture);
        over(painter);
        painter.restore();
    };
}

} // namespace atalaya
