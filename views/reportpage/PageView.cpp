#include "views/reportpage/PageView.h"

#include "views/reportpage/PageImages.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace atalaya {

namespace {

constexpr double pxAPoint = 96.0 / 72.0;
constexpr std::array zooms{25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300};

} // namespace

PageView::PageView(const WindowStyle& style, PageImages& images, QWidget* parent)
    : QAbstractScrollArea(parent), m_style(style), m_images(images) {
    setAccessibleName(tr("Page of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    connect(&m_images, &PageImages::drawn, viewport(), [this](int page) {
        if (page == m_page) {
            viewport()->update();
        }
    });
    connect(&m_images, &PageImages::changed, this, [this] {
        const int page = std::clamp(m_page, 0, std::max(0, m_images.count() - 1));
        if (std::exchange(m_page, page) != page || m_images.count() == 0) {
            m_last = {};
        }
        fit();
        tell();
        Q_EMIT pageChanged(m_page);
    });
    m_style.follow(this, [this] { fit(); });
}

void PageView::setPage(int page) {
    const int wanted = std::clamp(page, 0, std::max(0, m_images.count() - 1));
    verticalScrollBar()->setValue(0);
    if (wanted != m_page) {
        m_page = wanted;
        m_last = {};
        fit();
        tell();
        Q_EMIT pageChanged(m_page);
    }
}

void PageView::tell() {
    setAccessibleDescription(m_images.count() > 0 ? tr("Page %1 of %2").arg(m_page + 1).arg(m_images.count())
                                                  : QString());
}

double PageView::scale() const {
    const QSizeF points = m_images.sizeOf(m_page);
    if (points.isEmpty()) {
        return pxAPoint;
    }
    if (m_zoom > 0) {
        return m_zoom / 100.0 * pxAPoint;
    }
    const QSize room = maximumViewportSize() - QSize(2, 2);
    return std::max(0.1, std::min(room.width() / points.width(), room.height() / points.height()));
}

int PageView::zoom() const {
    return static_cast<int>(std::lround(scale() / pxAPoint * 100.0));
}

void PageView::setZoom(int percent) {
    m_zoom = percent;
    fit();
}

void PageView::zoomBy(int steps) {
    const int now = zoom();
    if (steps > 0) {
        const auto* next = std::upper_bound(zooms.begin(), zooms.end(), now);
        setZoom(next == zooms.end() ? zooms.back() : *next);
    } else {
        const auto* next = std::lower_bound(zooms.begin(), zooms.end(), now);
        setZoom(next == zooms.begin() ? zooms.front() : *(next - 1));
    }
}

QSize PageView::pageSize() const {
    return (m_images.sizeOf(m_page) * scale()).toSize();
}

void PageView::fit() {
    const QSize size = pageSize() + QSize(2, 2);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, m_zoom > 0 ? std::max(0, size.width() - room.width()) : 0);
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, m_zoom > 0 ? std::max(0, size.height() - room.height()) : 0);
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(m_style.px(24));
    viewport()->update();
    Q_EMIT zoomChanged(zoom());
}

void PageView::resizeEvent(QResizeEvent*) {
    fit();
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    const QScrollBar* bar = verticalScrollBar();
    const int turn = event->angleDelta().y();
    if (turn < 0 && bar->value() == bar->maximum() && m_page + 1 < m_images.count()) {
        setPage(m_page + 1);
    } else if (turn > 0 && bar->value() == bar->minimum() && m_page > 0) {
        setPage(m_page - 1);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
    event->accept();
}

/// The page as it is now, or what there is of it until it is drawn; null: nothing.
QImage PageView::picture() {
    const QSize size = (QSizeF(pageSize()) * devicePixelRatioF()).toSize();
    if (const QImage now = m_images.image(m_page, size); !now.isNull()) {
        m_last = now;
    } else {
        m_images.request(m_page, size);
    }
    return m_last;
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_style.colour("ground"));
    if (m_images.count() == 0) {
        return;
    }
    const QSize size = pageSize();
    const QSize room = viewport()->size();
    const QPoint at(std::max(1, (room.width() - size.width()) / 2) - horizontalScrollBar()->value(),
                    1 - verticalScrollBar()->value());
    const QRect page(at, size);
    if (const QImage image = picture(); image.isNull()) {
        painter.fillRect(page, m_style.colour("hover"));
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(page, image);
    }
    painter.setPen(m_style.colour("lineStrong"));
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

} // namespace atalaya
