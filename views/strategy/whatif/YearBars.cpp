#include "views/strategy/whatif/YearBars.h"

#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>

#include <algorithm>

namespace atalaya {

YearBars::YearBars(const WindowStyle& style, WhatIfModelYears& model, QWidget* parent)
    : QWidget(parent), m_style(style), m_model(model) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Cost by year"));
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &YearBars::follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &YearBars::follow);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &YearBars::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &YearBars::follow);
    style.follow(this, [this] { follow(); });
}

void YearBars::follow() {
    setAccessibleDescription(tr("%1 T shows it as a table.", "a sentence").arg(m_model.summary()));
    updateGeometry();
    update();
}

int YearBars::rowHeight() const {
    return m_style.lineHeight("body") + m_style.px(5);
}

QSize YearBars::sizeHint() const {
    return {m_style.px(420), static_cast<int>(m_model.rows().size()) * rowHeight()};
}

QSize YearBars::minimumSizeHint() const {
    return {m_style.px(240), sizeHint().height()};
}

QString YearBars::wordsOf(const WhatIfYearRow& row) const {
    const PlanMoney& money = m_model.money();
    if (!row.budget) {
        return money.text(row.cost);
    }
    return row.isOver() ? tr("%1 of %2, %3 over", "cost, budget, amount")
                              .arg(money.text(row.cost), money.text(*row.budget), money.text(row.cost - *row.budget))
                        : tr("%1 of %2", "cost, budget").arg(money.text(row.cost), money.text(*row.budget));
}

void YearBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_style.font("body", 0, true);
    const QFontMetrics metrics(font);
    qint64 most = 1;
    int years = 0;
    int words = 0;
    for (const WhatIfYearRow& row : m_model.rows()) {
        most = std::max({most, row.cost, row.budget.value_or(0), row.other.value_or(0)});
        years = std::max(years, metrics.horizontalAdvance(WhatIfModelYears::yearText(row.key)) + m_style.px(10));
        words = std::max(words, metrics.horizontalAdvance(wordsOf(row)) + m_style.px(10));
    }
    const double unit = m_style.px(100) / 100.0;
    const double room = std::max(0, width() - years - words);
    const auto at = [&](qint64 amount) { return years + room * double(amount) / double(most); };
    int y = 0;
    painter.setFont(font);
    for (const WhatIfYearRow& row : m_model.rows()) {
        const QRect line(0, y, width(), rowHeight());
        const double top = line.center().y() - 5 * unit;
        const qint64 within = row.isOver() ? *row.budget : row.cost;
        painter.fillRect(QRectF(at(0), top, at(within) - at(0), 10 * unit), m_style.colour("seriesCurrent"));
        if (row.isOver()) {
            paintGap(painter, QRectF(at(within), top, at(row.cost) - at(within), 10 * unit), m_style.theme(), unit);
        }
        if (row.other) {
            paintLast(painter, {at(*row.other), line.center().y() + 0.5}, m_style.theme(), unit);
        }
        if (row.budget) {
            painter.fillRect(QRectF(at(*row.budget) - unit, top - 3 * unit, 2 * unit, 16 * unit),
                             m_style.colour("ink"));
        }
        painter.setPen(m_style.colour("text"));
        painter.drawText(QRect(0, y, years, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         WhatIfModelYears::yearText(row.key));
        painter.drawText(QRect(width() - words, y, words, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                         wordsOf(row));
        y += rowHeight();
    }
}

} // namespace atalaya
