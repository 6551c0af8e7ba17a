#include "views/strategy/roadmap/RoadmapLegend.h"

#include "views/theme/StageGlyph.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>

namespace atalaya {

namespace {

constexpr double legendSignWidth = 20;
constexpr double legendTowerWidth = 16;
constexpr double legendGap = 5;
constexpr double legendBetween = 14;
constexpr int towerOfLegend = 3; // any stage; it is a sign only

} // namespace

RoadmapLegend::RoadmapLegend(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Signs of the roadmap: solid bars are approved, open bars are proposed, the tower at a bar's "
                         "end is the stage that is reached."));
    style.follow(this, [this] {
        updateGeometry();
        update();
    });
}

QStringList RoadmapLegend::words() const {
    return {tr("approved"), tr("proposed"), tr("stage reached at the end")};
}

QSize RoadmapLegend::sizeHint() const {
    const QFontMetrics metrics(m_style.font("caption"));
    int width = m_style.px(2 * legendSignWidth + legendTowerWidth + 3 * legendGap + 3 * legendBetween);
    for (const QString& word : words()) {
        width += metrics.horizontalAdvance(word);
    }
    return {width, std::max(m_style.px(32), m_style.lineHeight("caption"))};
}

void RoadmapLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(m_style.font("caption"));
    const QFontMetrics metrics(painter.font());
    const double height = m_style.px(10);
    double x = 0;
    const QStringList all = words();
    for (int i = 0; i < all.size(); ++i) {
        const double side = m_style.px(i == 2 ? legendTowerWidth : legendSignWidth);
        if (i == 2) {
            paintStage(painter, QRectF(x, (rect().height() - side) / 2.0, side, side),
                       StageGlyph::proved(towerOfLegend), m_style.theme(), m_style.textPercent() / 100.0);
        } else {
            painter.setRenderHint(QPainter::Antialiasing);
            const double line = m_style.px(1.5);
            const QRectF bar(x + line / 2, (rect().height() - height) / 2.0, side - line, height);
            painter.setPen(QPen(m_style.colour("seriesCurrent"), line));
            painter.setBrush(m_style.colour(i == 0 ? "seriesCurrent" : "surface"));
            painter.drawRoundedRect(bar, m_style.px(2), m_style.px(2));
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        x += side + m_style.px(legendGap);
        painter.setPen(m_style.colour("text2"));
        const int width = metrics.horizontalAdvance(all.at(i));
        painter.drawText(QRectF(x, 0, width + 1, rect().height()), Qt::AlignLeft | Qt::AlignVCenter, all.at(i));
        x += width + m_style.px(legendBetween);
    }
}

} // namespace atalaya
