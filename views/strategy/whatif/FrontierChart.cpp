#include "views/strategy/whatif/FrontierChart.h"

#include "assessments/foundation/Language.h"
#include "models/session/WindowLanguage.h"
#include "views/charts/RoundTicks.h"
#include "views/theme/WindowStyle.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace atalaya {

namespace {

// The least differences that the axes write: both have two decimals.
constexpr double leastMillions = 10'000; // units of the currency
constexpr double leastGain = 0.01;

} // namespace

FrontierChart::FrontierChart(const WindowStyle& style, WhatIfModelFrontier& model, QWidget* parent)
    : QWidget(parent), m_style(style), m_model(model) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Gain by cost"));
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FrontierChart::follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &FrontierChart::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FrontierChart::follow);
    style.follow(this, [this] {
        setFixedHeight(m_style.px(280));
        setMinimumWidth(m_style.px(240));
        follow();
    });
}

void FrontierChart::follow() {
    m_current = std::min(m_current, m_model.rowCount() - 1);
    setAccessibleDescription(tr("%1 Arrows go from point to point, Enter takes the plan of one.", "a sentence")
                                 .arg(m_current >= 0 ? wordsOf(m_current) : m_model.summary()));
    update();
}

void FrontierChart::setPresent(qint64 cost, double gain) {
    m_presentCost = cost;
    m_presentGain = gain;
    update();
}

QRectF FrontierChart::plot() const {
    const QFontMetrics metrics(m_style.font("caption", 0, true));
    const double left = metrics.horizontalAdvance(QStringLiteral("+0.00")) + m_style.px(10);
    const double below = 2 * m_style.lineHeight("caption") + m_style.px(6);
    return QRectF(rect()).adjusted(left, m_style.lineHeight("caption") + m_style.px(8), -m_style.px(24), -below);
}

QPointF FrontierChart::placeOf(qint64 cost, double gain) const {
    const QRectF area = plot();
    return {area.left() + area.width() * double(cost) / costTicks().back(),
            area.bottom() - area.height() * std::clamp(gain / gainTicks().back(), 0.0, 1.0)};
}

std::vector<double> FrontierChart::costTicks() const {
    double most = double(m_presentCost);
    for (const WhatIfPointRow& row : m_model.rows()) {
        most = std::max(most, double(row.cost));
    }
    return roundTicks(most, m_model.money().isInMillions() ? leastMillions : 1);
}

std::vector<double> FrontierChart::gainTicks() const {
    double most = m_presentGain;
    for (const WhatIfPointRow& row : m_model.rows()) {
        most = std::max(most, row.gain);
    }
    return roundTicks(most, leastGain);
}

QPointF FrontierChart::placeOf(int point) const {
    const WhatIfPointRow& row = m_model.row(point);
    return row.isFound ? placeOf(row.cost, row.gain) : placeOf(row.budget, 0.0);
}

QString FrontierChart::wordsOf(int point) const {
    const WhatIfPointRow& row = m_model.row(point);
    const Language language = languageOfWindow();
    const PlanMoney& money = m_model.money();
    if (!row.isFound) {
        return tr("No plan under %1.", "an amount").arg(money.textWithUnit(row.budget));
    }
    const int actions = row.actions;
    if (!m_model.isGainPrinted()) {
        return tr("%n action(s) for %1.", "plan of a point", actions).arg(money.textWithUnit(row.cost));
    }
    return tr("%n action(s) for %1 gain %2.", "plan of a point", actions)
        .arg(money.textWithUnit(row.cost), language.change(row.gain));
}

int FrontierChart::nearestTo(QPointF at) const {
    int nearest = -1;
    double least = m_style.px(14);
    for (int point = 0; point < m_model.rowCount(); ++point) {
        const QPointF away = placeOf(point) - at;
        const double distance = std::hypot(away.x(), away.y());
        if (m_model.row(point).isFound && distance < least) {
            least = distance;
            nearest = point;
        }
    }
    return nearest;
}

void FrontierChart::go(int point) {
    m_current = std::clamp(point, 0, std::max(0, m_model.rowCount() - 1));
    follow();
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void FrontierChart::mousePressEvent(QMouseEvent* event) {
    const int point = event->button() == Qt::LeftButton ? nearestTo(event->position()) : -1;
    if (point >= 0) {
        go(point);
        Q_EMIT pointChosen(point);
    }
}

bool FrontierChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int point = nearestTo(help->pos()); point >= 0) {
            QToolTip::showText(help->globalPos(), wordsOf(point), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void FrontierChart::keyPressEvent(QKeyEvent* event) {
    if (m_model.rowCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        go(m_current < 0 ? m_model.rowCount() - 1 : m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        go(m_current + 1);
        break;
    case Qt::Key_Home:
        go(0);
        break;
    case Qt::Key_End:
        go(m_model.rowCount() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_model.row(m_current).isFound) {
            Q_EMIT pointChosen(m_current);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FrontierChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const Language language = languageOfWindow();
    const PlanMoney& money = m_model.money();
    painter.setFont(m_style.font("caption", 0, true));
    painter.setPen(m_style.colour("text2"));
    const int line = m_style.lineHeight("caption");
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, tr("Gain of the score"));
    painter.drawText(QRectF(0, height() - line, width(), line), Qt::AlignRight | Qt::AlignVCenter,
                     money.hasCurrency() ? tr("Cost, %1", "unit").arg(money.unit()) : money.title());
    for (const double gain : gainTicks()) {
        const double y = placeOf(0, gain).y();
        painter.fillRect(QRectF(area.left(), y, area.width(), m_style.px(1)), m_style.colour("grid"));
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - m_style.px(6), line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         m_model.isGainPrinted() ? language.change(gain) : QString());
    }
    for (const double cost : costTicks()) {
        const qint64 amount = std::llround(cost);
        painter.drawText(
            QRectF(placeOf(amount, 0).x() - m_style.px(50), area.bottom() + m_style.px(3), m_style.px(100), line),
            Qt::AlignHCenter | Qt::AlignVCenter, money.text(amount));
    }
    painter.setPen(QPen(m_style.colour("seriesCurrent"), m_style.px(2)));
    std::optional<QPointF> last;
    for (int point = 0; point < m_model.rowCount(); ++point) {
        if (m_model.row(point).isFound) {
            const QPointF here = placeOf(point);
            if (last) {
                painter.drawLine(*last, here);
            }
            last = here;
        }
    }
    for (int point = 0; point < m_model.rowCount(); ++point) {
        if (m_model.row(point).isFound) {
            // Hollow: the best that was found, which is not proven to be the best.
            painter.setBrush(m_style.colour(m_model.row(point).isProven ? "seriesCurrent" : "surface"));
            painter.drawEllipse(placeOf(point), m_style.px(4), m_style.px(4));
        }
    }
    const QPointF present = placeOf(m_presentCost, m_presentGain);
    const double arm = m_style.px(6);
    painter.setPen(QPen(m_style.colour("text"), m_style.px(2)));
    painter.drawLine(present - QPointF(arm, arm), present + QPointF(arm, arm));
    painter.drawLine(present - QPointF(arm, -arm), present + QPointF(arm, -arm));
    painter.setFont(m_style.font("caption", 600));
    const QFontMetrics metrics(painter.font());
    const QString word = tr("present choice");
    const double wide = metrics.horizontalAdvance(word) + m_style.px(2);
    const double from = std::clamp(present.x() - wide / 2, area.left(), std::max(area.left(), width() - wide));
    painter.drawText(QRectF(from, std::min(present.y() + arm, area.bottom() - line), wide, line), Qt::AlignCenter,
                     word);
    if (m_current >= 0 && m_current < m_model.rowCount()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.colour("ink"), m_style.px(2)));
        painter.drawEllipse(placeOf(m_current), m_style.px(8), m_style.px(8));
    }
}

} // namespace atalaya
