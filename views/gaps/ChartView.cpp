#include "views/gaps/ChartView.h"

#include "views/charts/PlotRecording.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace atalaya {

ChartView::ChartView(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("focusRing", QStringLiteral("none")); // the part has it
    style.follow(this, [this] { redraw(); });
    connect(&style, &WindowStyle::showsFocusChanged, this, QOverload<>::of(&QWidget::update));
}

double ChartView::scale() const {
    return m_style.textPercent() / 100.0;
}

QSizeF ChartView::points() const {
    return QSizeF(std::max(width(), m_style.px(160)) / scale(),
                  m_dense && m_chart.dense > 0 ? m_chart.dense : m_chart.height) /
           pxPerPoint;
}

void ChartView::setChart(Chart chart) {
    const QString before = currentKey();
    m_chart = std::move(chart);
    m_current = -1;
    for (int i = 0; i < count() && !before.isEmpty(); ++i) {
        if (part(i)->key == before) {
            m_current = i;
        }
    }
    m_hovered = -1;
    setAccessibleName(m_chart.title);
    setAccessibleDescription(description());
    redraw();
}

void ChartView::setTwin(const QString& sentence) {
    m_twin = sentence;
    setAccessibleDescription(description());
}

QString ChartView::description() const {
    return m_current < 0 ? QString(m_chart.summary + u' ' + m_twin).trimmed() : part(m_current)->words;
}

void ChartView::setDense(bool dense) {
    if (dense != m_dense) {
        m_dense = dense;
        redraw();
    }
}

void ChartView::redraw() {
    m_stale = true;
    if (isVisible() && m_chart.draw) {
        m_places.clear();
        m_figure = m_chart.draw(points(), m_style.theme(), &m_places);
        m_stale = false;
        // Not now: a layout that is at work, as when a page is shown for the first time, would not notice.
        QMetaObject::invokeMethod(this, &ChartView::fitHeight, Qt::QueuedConnection);
    }
    update();
}

void ChartView::fitHeight() {
    const int height = static_cast<int>(std::ceil(m_figure.size.height() * pxPerPoint * scale()));
    if (height == minimumHeight()) {
        return;
    }
    setFixedHeight(height);
    // Layouts between here and the scroll area keep what they knew while the page was shown for the first time.
    for (QWidget* above = parentWidget(); above && above->layout(); above = above->parentWidget()) {
        above->layout()->invalidate();
        above->layout()->activate();
    }
}

report::Figure ChartView::figure(const Theme& theme) const {
    const QSizeF points = QSizeF(m_chart.alone, m_chart.height) / pxPerPoint;
    return m_chart.whole  ? m_chart.whole(points, theme)
           : m_chart.draw ? m_chart.draw(points, theme, nullptr)
                          : report::Figure();
}

const ChartView::Part* ChartView::part(int index) const {
    return index >= 0 && index < count() ? &m_chart.parts[static_cast<std::size_t>(index)] : nullptr;
}

std::optional<NumberReference> ChartView::currentNumber() const {
    const Part* current = part(m_current);
    return current != nullptr ? current->number : std::nullopt;
}

QString ChartView::currentKey() const {
    const Part* current = part(m_current);
    return current != nullptr ? current->key : QString();
}

QRectF ChartView::placeOf(int part) const {
    const auto at = static_cast<std::size_t>(part);
    if (part < 0 || at >= m_places.size()) {
        return {};
    }
    const QRectF box = m_places[at].boundingRect();
    return {box.topLeft() * scale(), box.size() * scale()};
}

QRect ChartView::placeOf(const QString& key) const {
    for (int i = 0; i < count(); ++i) {
        if (part(i)->key == key) {
            return placeOf(i).toRect();
        }
    }
    return {};
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
        // A part of a strip may be too narrow for a ring inside.
        const double inside = m_style.px(focusRingWidth);
        const QRectF place = m_current < 0 ? QRectF(rect()) : placeOf(m_current) & QRectF(rect());
        const double across = std::min(inside, (place.width() - 1) / 2);
        paintFocusRing(painter, place.adjusted(across, inside, -across, -inside), m_style.theme(), scale(), 0);
    }
}

int ChartView::partAt(QPointF at) const {
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Part* found = part(static_cast<int>(i));
        if (found != nullptr && !found->key.isEmpty() && m_places[i].containsPoint(at / scale(), Qt::OddEvenFill)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void ChartView::goTo(int item) {
    m_current = item;
    setAccessibleDescription(description());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void ChartView::step(int by) {
    int item = m_current + by;
    while (part(item) != nullptr && part(item)->key.isEmpty()) {
        item += by;
    }
    if (part(item) != nullptr) {
        goTo(item);
    }
}

void ChartView::stepLine(int by) {
    if (m_current < 0) {
        step(by);
        return;
    }
    const int line = part(m_current)->line;
    const double here = placeOf(m_current).center().x();
    int best = -1;
    for (int i = m_current + by; part(i) != nullptr; i += by) {
        if (part(i)->line == line || part(i)->key.isEmpty()) {
            continue;
        }
        if (best >= 0 && part(i)->line != part(best)->line) {
            break;
        }
        const auto off = [&](int item) { return std::abs(placeOf(item).center().x() - here); };
        if (best < 0 || off(i) < off(best)) {
            best = i;
        }
    }
    if (best >= 0) {
        goTo(best);
    }
}

void ChartView::act(int item) {
    const Part* wanted = part(item);
    if (wanted == nullptr) {
        return;
    }
    if (wanted->isNumber && wanted->number) {
        Q_EMIT whyAsked(*wanted->number);
    } else if (!wanted->code.isEmpty()) {
        Q_EMIT activated(wanted->code);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        stepLine(1);
        return;
    case Qt::Key_Up:
        stepLine(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(m_current);
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
    const int item = partAt(event->position());
    if (item != m_hovered) {
        m_hovered = item;
        setCursor(item < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        setToolTip(item < 0 ? QString() : part(item)->words);
        update();
    }
}

void ChartView::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const int item = partAt(event->position());
    if (event->button() == Qt::LeftButton && item >= 0) {
        goTo(item);
        act(item);
    }
}

} // namespace atalaya
