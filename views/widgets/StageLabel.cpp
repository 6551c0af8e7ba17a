#include "views/widgets/StageLabel.h"

#include "views/theme/WindowStyle.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atalaya {

StageLabel::StageLabel(const WindowStyle& style, double glyphSize, const char* step, int weight, QWidget* parent)
    : QWidget(parent), m_style(style), m_size(glyphSize), m_step(step), m_weight(weight) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    style.follow(this, [this] {
        setFont(m_style.font(m_step.constData(), m_weight, true));
        updateGeometry();
        update();
    });
    setStage(m_glyph);
}

void StageLabel::setStage(const StageGlyph& glyph, const QString& name) {
    m_glyph = glyph;
    m_name = name;
    QString said = text();
    if (glyph.kind == StageGlyph::Kind::Stage) {
        said = tr("stage %1, %2").arg(QString::number(glyph.stage), name);
        if (glyph.evidenced < glyph.stage) {
            said = tr("%1, evidenced only up to stage %2").arg(said, QString::number(glyph.evidenced));
        }
    }
    setAccessibleName(said);
    setToolTip(glyph.evidenced < glyph.stage && glyph.kind == StageGlyph::Kind::Stage ? said : QString());
    updateGeometry();
    update();
}

QString StageLabel::text() const {
    if (m_glyph.kind == StageGlyph::Kind::Stage) {
        return m_name.isEmpty() ? QString::number(m_glyph.stage)
                                : QStringLiteral("%1 %2").arg(QString::number(m_glyph.stage), m_name);
    }
    if (!m_name.isEmpty()) {
        return m_name;
    }
    return m_glyph.kind == StageGlyph::Kind::NotAnswered ? tr("Not answered") : tr("Not applicable");
}

QSize StageLabel::sizeHint() const {
    const QFontMetrics metrics(font());
    return {m_style.px(m_size) + m_style.px(6) + metrics.horizontalAdvance(text()) + 1,
            std::max(m_style.px(m_size), metrics.height())};
}

void StageLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = m_style.px(m_size);
    const auto place = [&](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    paintStage(painter, place(QRect(0, (height() - side) / 2, side, side)), m_glyph, m_style.theme());
    painter.setFont(font());
    painter.setPen(m_style.colour(!isEnabled() ? "textDisabled" : m_glyph.onInk ? "onInk" : "text"));
    const int left = side + m_style.px(6);
    painter.drawText(place(QRect(left, 0, width() - left, height())), Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace atalaya
