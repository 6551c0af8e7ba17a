#include "views/strategy/whatif/PartBars.h"

#include "assessments/foundation/Language.h"
#include "models/session/WindowLanguage.h"
#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace atalaya {

PartBars::PartBars(const WindowStyle& style, WhatIfModelParts& model, QWidget* parent)
    : QWidget(parent), m_style(style), m_model(model) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Score by commitment: now, gain, gap left and target"));
    setCursor(Qt::PointingHandCursor); // a bar leads to its questions
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PartBars::follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &PartBars::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PartBars::follow);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &PartBars::follow);
    style.follow(this, [this] { follow(); });
}

void PartBars::follow() {
    const Language language = languageOfWindow();
    setAccessibleDescription(tr("%1 T shows it as a table.", "a sentence").arg(m_model.summary(language)));
    updateGeometry();
    update();
}

PartBars::Measures PartBars::measuresAt(int width) const {
    const QFontMetrics metrics(m_style.font("body", 600, true));
    Measures sizes;
    sizes.columns = m_model.hasOther() ? 3 : 2;
    sizes.number = std::max({metrics.horizontalAdvance(QStringLiteral("0.00")), metrics.horizontalAdvance(tr("now")),
                             metrics.horizontalAdvance(tr("then")), metrics.horizontalAdvance(tr("other"))}) +
                   m_style.px(10);
    for (const WhatIfPartRow& row : m_model.rows()) {
        sizes.label = std::max(sizes.label, metrics.horizontalAdvance(row.number + QStringLiteral("  ") + row.label));
    }
    sizes.label += m_style.px(10);
    sizes.bar = m_style.px(27);
    sizes.head = m_style.lineHeight("caption") + m_style.px(6);
    if (width - sizes.label - sizes.columns * sizes.number < m_style.px(140)) {
        sizes.label = 0;
    }
    return sizes;
}

int PartBars::labelHeight(const WhatIfPartRow& row, int width) const {
    const QFontMetrics metrics(m_style.font("body", 0, true));
    return metrics
        .boundingRect(QRect(0, 0, std::max(1, width), 10'000), Qt::TextWordWrap,
                      row.number + QStringLiteral("  ") + row.label)
        .height();
}

int PartBars::heightForWidth(int width) const {
    const Measures sizes = measuresAt(width);
    int height = sizes.head;
    for (const WhatIfPartRow& row : m_model.rows()) {
        height += sizes.bar + (sizes.label > 0 ? 0 : labelHeight(row, width));
    }
    return height;
}

QSize PartBars::sizeHint() const {
    const int width = m_style.px(420);
    return {width, heightForWidth(width)};
}

QSize PartBars::minimumSizeHint() const {
    return {m_style.px(240), heightForWidth(std::max(m_style.px(240), width()))};
}

void PartBars::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) {
        return;
    }
    const Measures sizes = measuresAt(width());
    int bottom = sizes.head;
    for (const WhatIfPartRow& row : m_model.rows()) {
        const int top = bottom;
        bottom += sizes.bar + (sizes.label > 0 ? 0 : labelHeight(row, width()));
        if (event->position().y() >= top && event->position().y() < bottom) {
            Q_EMIT partChosen(QString(row.key)); // the row may be another when the signal returns
            return;
        }
    }
}

void PartBars::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry();
}

void PartBars::paintHead(QPainter& painter, const Measures& sizes, const QRect& bars) {
    painter.setFont(m_style.font("caption", 0, true));
    painter.setPen(m_style.colour("text2"));
    const int ceiling = m_model.rows().empty() ? 5 : m_model.row(0).ceiling;
    for (int stage = 1; stage <= ceiling; ++stage) {
        const int x = bars.left() + bars.width() * (stage - 1) / std::max(1, ceiling - 1);
        painter.fillRect(QRect(x, sizes.head, m_style.px(1), height() - sizes.head), m_style.colour("grid"));
        painter.drawText(QRect(x - m_style.px(20), 0, m_style.px(40), sizes.head), Qt::AlignHCenter | Qt::AlignVCenter,
                         QString::number(stage));
    }
    const QStringList words{tr("now"), tr("then"), tr("other")};
    for (int i = 0; i < sizes.columns; ++i) {
        const QRect area(width() - (sizes.columns - i) * sizes.number, 0, sizes.number, sizes.head);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, words.at(i));
    }
}

void PartBars::paintBar(QPainter& painter, const WhatIfPartRow& row, const QRect& area) {
    if (!row.now) {
        return;
    }
    const double unit = m_style.px(100) / 100.0;
    const double half = 5 * unit;
    const double y = area.center().y() + 0.5;
    const auto at = [&](double score) {
        return area.left() + area.width() * std::clamp((score - 1) / std::max(1, row.ceiling - 1), 0.0, 1.0);
    };
    const double now = std::min(*row.now, row.then.value_or(*row.now));
    painter.fillRect(QRectF(at(1), y - half, at(now) - at(1), 2 * half), m_style.colour("seriesCurrent"));
    const double reached = row.then.value_or(*row.now);
    if (reached > now) {
        const double line = m_style.px(1.5);
        const QRectF gain(at(now), y - half, at(reached) - at(now), 2 * half);
        painter.setBrush(m_style.colour("surface"));
        painter.setPen(QPen(m_style.colour("seriesCurrent"), line));
        painter.drawRect(gain.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }
    if (row.target && *row.target > reached) {
        paintGap(painter, QRectF(at(reached), y - half, at(*row.target) - at(reached), 2 * half), m_style.theme(),
                 unit);
    }
    if (row.other) {
        paintLast(painter, {at(*row.other), y}, m_style.theme(), unit);
    }
    if (row.target) {
        paintTarget(painter, {at(*row.target), y}, m_style.theme(), unit);
    }
}

void PartBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures sizes = measuresAt(width());
    const int edge = m_style.px(6); // half a diamond
    const QRect bars(sizes.label + edge, 0, width() - sizes.label - sizes.columns * sizes.number - 2 * edge, height());
    paintHead(painter, sizes, bars);
    const Language language = languageOfWindow();
    int y = sizes.head;
    for (const WhatIfPartRow& row : m_model.rows()) {
        const QString label = row.number + QStringLiteral("  ") + row.label;
        painter.setFont(m_style.font("body", 0, true));
        painter.setPen(m_style.colour("text"));
        if (sizes.label > 0) {
            painter.drawText(QRect(0, y, sizes.label, sizes.bar), Qt::AlignLeft | Qt::AlignVCenter, label);
        } else {
            const int above = labelHeight(row, width());
            painter.drawText(QRect(0, y, width(), above), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, label);
            y += above;
        }
        paintBar(painter, row, QRect(bars.left(), y, bars.width(), sizes.bar));
        const std::array<std::optional<double>, 3> values{row.now, row.then, row.other};
        for (int i = 0; i < sizes.columns; ++i) {
            const auto& value = values[static_cast<std::size_t>(i)];
            painter.setFont(m_style.font("body", i == 1 ? 600 : 0, true));
            painter.setPen(m_style.colour(i == 1 ? "text" : "text2"));
            painter.drawText(QRect(width() - (sizes.columns - i) * sizes.number, y, sizes.number, sizes.bar),
                             Qt::AlignRight | Qt::AlignVCenter, value ? language.score(*value) : QStringLiteral("–"));
        }
        y += sizes.bar;
    }
}

} // namespace atalaya
