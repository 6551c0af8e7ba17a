#include "views/strategy/whatif/YearBars.h"

#include "models/session/WindowLanguage.h"
#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"

#include <QPainter>

#include <algorithm>

namespace atalaya {

YearBars::YearBars(const WindowStyle& style, WhatIfModelYears& model, QWidget* parent)
    : QWidget(parent), m_style(style), m_model(model) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Cost and score by year"));
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
    return {m_style.px(420), headHeight() + static_cast<int>(m_model.rows().size()) * rowHeight()};
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

int YearBars::headHeight() const {
    return m_model.hasScores() ? m_style.lineHeight("caption") + m_style.px(4) : 0;
}

std::vector<YearBars::Figures> YearBars::figures() const {
    std::vector<Figures> all{{tr("cost"), 0, {}}};
    const bool hasScores = m_model.hasScores();
    if (hasScores) {
        all.push_back({tr("score then", "column: at the end of the year"), 0, {}});
        if (m_model.hasOther()) {
            all.push_back({tr("other", "column: score of the scenario compared with"), 0, {}});
        }
    }
    const Language language = languageOfWindow();
    const auto score = [&](const std::optional<double>& value) {
        return value ? language.score(*value) : QStringLiteral("–");
    };
    for (const WhatIfYearRow& row : m_model.rows()) {
        all.front().texts << wordsOf(row);
        if (all.size() > 1) {
            all[1].texts << score(row.score);
        }
        if (all.size() > 2) {
            all[2].texts << score(row.otherScore);
        }
    }
    const QFontMetrics metrics(m_style.font("body", 600, true));
    const QFontMetrics heads(m_style.font("caption"));
    for (Figures& one : all) {
        one.width = hasScores ? heads.horizontalAdvance(one.head) : 0;
        for (const QString& text : one.texts) {
            one.width = std::max(one.width, metrics.horizontalAdvance(text));
        }
        one.width += m_style.px(12);
    }
    return all;
}

void YearBars::paintBar(QPainter& painter, const WhatIfYearRow& row, const QRect& area, qint64 most) const {
    const double unit = m_style.px(100) / 100.0;
    const auto at = [&](qint64 amount) { return area.left() + area.width() * double(amount) / double(most); };
    const double top = area.center().y() - 5 * unit;
    const qint64 within = row.isOver() ? *row.budget : row.cost;
    painter.fillRect(QRectF(at(0), top, at(within) - at(0), 10 * unit), m_style.colour("seriesCurrent"));
    if (row.isOver()) {
        paintGap(painter, QRectF(at(within), top, at(row.cost) - at(within), 10 * unit), m_style.theme(), unit);
    }
    if (row.other) {
        paintLast(painter, {at(*row.other), area.center().y() + 0.5}, m_style.theme(), unit);
    }
    if (row.budget) {
        painter.fillRect(QRectF(at(*row.budget) - unit, top - 3 * unit, 2 * unit, 16 * unit), m_style.colour("ink"));
    }
}

void YearBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(m_style.font("body", 0, true));
    qint64 most = 1;
    int years = 0;
    for (const WhatIfYearRow& row : m_model.rows()) {
        most = std::max({most, row.cost, row.budget.value_or(0), row.other.value_or(0)});
        years = std::max(years, metrics.horizontalAdvance(WhatIfModelYears::yearText(row.key)) + m_style.px(10));
    }
    const std::vector<Figures> columns = figures();
    int room = width() - years;
    for (const Figures& one : columns) {
        room -= one.width;
    }
    const auto paintFigures = [&](int y, int height, const auto& textOf, const auto& inkOf) {
        int right = width();
        for (std::size_t i = columns.size(); i-- > 0;) {
            const QRect cell(right - columns[i].width, y, columns[i].width, height);
            inkOf(i);
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, textOf(columns[i]));
            right -= columns[i].width;
        }
    };
    if (headHeight() > 0) {
        painter.setFont(m_style.font("caption"));
        painter.setPen(m_style.colour("text2"));
        paintFigures(
            0, headHeight(), [](const Figures& one) { return one.head; }, [](std::size_t) {});
    }
    int y = headHeight();
    qsizetype number = 0;
    for (const WhatIfYearRow& row : m_model.rows()) {
        paintBar(painter, row, QRect(years, y, std::max(0, room), rowHeight()), most);
        painter.setFont(m_style.font("body", 0, true));
        painter.setPen(m_style.colour("text"));
        painter.drawText(QRect(0, y, years, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         WhatIfModelYears::yearText(row.key));
        paintFigures(
            y, rowHeight(), [number](const Figures& one) { return one.texts.at(number); },
            [&](std::size_t column) {
                painter.setFont(m_style.font("body", column == 1 ? 600 : 0, true));
                painter.setPen(m_style.colour(column == 2 ? "text2" : "text"));
            });
        ++number;
        y += rowHeight();
    }
}

} // namespace atalaya
