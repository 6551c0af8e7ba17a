#include "views/workshop/run/VotePlotView.h"

#include "views/theme/WindowStyle.h"

#include <QPainter>

namespace atalaya {

namespace {

constexpr double widthPx = 566, heightPx = 158, leastWidthPx = 280;

} // namespace

VotePlotView::VotePlotView(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    style.follow(this, [this] {
        updateGeometry();
        update();
    });
}

void VotePlotView::setPlot(const QString& name, VotePlotSpec spec) {
    m_spec = std::move(spec);
    setAccessibleName(name);
    setAccessibleDescription(sentenceOf(m_spec));
    update();
}

QSize VotePlotView::sizeHint() const {
    return {m_style.px(widthPx), m_style.px(heightPx)};
}

QSize VotePlotView::minimumSizeHint() const {
    return {m_style.px(leastWidthPx), m_style.px(heightPx)};
}

void VotePlotView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintVotePlot(painter, rect(), m_spec, m_style.theme(), m_style.textPercent() / 100.0);
}

} // namespace atalaya
