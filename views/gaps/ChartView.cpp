#include "views/gaps/ChartView.h"

#include "views/charts/PlotRecording.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace atalaya {

ChartView::ChartView(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("focusRing", QStringLiteral("none")); // the row has it
    style.follow(this, [this] { redraw(); });
    connect(&style, &WindowStyle::showsFocusChanged, this, QOverload<>::of(&QWidget::update));
}

double ChartView::scale() const {
    return m_style.textPercent() / 100.0;
}

QSizeF ChartView::points() const {
    return QSizeF(std::max(width(), m_style.px(160)) / scale(), m_chart.height) / pxPerPoint;
}

void ChartView::setChart(Chart chart) {
    const QString before = currentCode();
    m_chart = std::move(chart);
    m_current = before.isEmpty() ? -1 : static_cast<int>(m_chart.codes.indexOf(before));
    m_hovered = -1;
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.summary);
    redraw();
}

void ChartView::redraw() {
    m_stale = true;
    if (isVisible() && m_chart.draw) {
        m_places.clear();
        m_figure = m_chart.draw(points(), m_style.theme(), &m_places);
        m_stale = false;
        const int height = static_cast<int>(std::ceil(m_figure.size.height() * pxPerPoint * scale()));
        if (height != minimumHeight()) {
            setFixedHeight(height);
        }
    }
    update();
}

report::Figure ChartView::figure(const Theme& theme) const {
    return m_chart.draw ? m_chart.draw(points(), theme, nullptr) : report::Figure();
}

QRect ChartView::placeOf(const QString& code) const {
    const auto at = static_cast<std::size_t>(m_chart.codes.indexOf(code));
    if (at >= m_places.size()) {
        return {};
    }
    const QRectF box = m_places[at].boundingRect();
    return QRectF(box.topLeft() * scale(), box.size() * scale()).toRect();
}

QSize ChartView::minimumSizeHint() const {
    return {m_style.px(160), m_style.px(std::min(m_chart.height, 120.0))};
}

void ChartView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        redraw();
    }
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        redraw();
    }
}

void ChartView::paintEvent(QPaintEvent*) {
    if (!m_figure.draw) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto fill = [&](int item, const char* token) {
        if (item >= 0 && static_cast<std::size_t>(item) < m_places.size()) {
            const SavedPainter saved(painter);
            painter.scale(scale(), scale());
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_style.colour(token));
            painter.drawPolygon(m_places[static_cast<std::size_t>(item)]);
        }
    };
    fill(m_hovered, "hover");
    const bool ringed = hasFocus() && m_style.showsFocus();
    if (ringed) {
        fill(m_current, "selected");
    }
    m_figure.draw(painter, QRectF(QPointF(0, 0), m_figure.size * pxPerPoint * scale()));
    if (ringed) {
        const double inside = m_style.px(focusRingWidth);
        const QRectF edge = m_current < 0 ? QRectF(rect()) : QRectF(placeOf(currentCode()) & rect());
        paintFocusRing(painter, edge.adjusted(inside, inside, -inside, -inside), m_style.theme(), scale(), 0);
    }
}

int ChartView::itemAt(QPointF at) const {
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const int item = static_cast<int>(i);
        if (!m_chart.codes.value(item).isEmpty() && m_places[i].containsPoint(at / scale(), Qt::OddEvenFill)) {
            return item;
        }
    }
    return -1;
}

void ChartView::goTo(int item) {
    m_current = item;
    setAccessibleDescription(item < 0 ? m_chart.summary : m_chart.words.value(item));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void ChartView::step(int by) {
    int item = m_current + by;
    while (item >= 0 && item < m_chart.codes.size() && m_chart.codes.at(item).isEmpty()) {
        item += by;
    }
    if (item >= 0 && item < m_chart.codes.size()) {
        goTo(item);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!currentCode().isEmpty()) {
            Q_EMIT activated(currentCode());
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason) {
        step(1);
    }
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const int item = itemAt(event->position());
    if (item != m_hovered) {
        m_hovered = item;
        setCursor(item < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        setToolTip(m_chart.words.value(item));
        update();
    }
}

void ChartView::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const int item = itemAt(event->position());
    if (event->button() == Qt::LeftButton && item >= 0) {
        goTo(item);
        Q_EMIT activated(currentCode());
    }
}

} // namespace atalaya
