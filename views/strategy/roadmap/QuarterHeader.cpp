#include "views/strategy/roadmap/QuarterHeader.h"

#include "models/items/RoadmapModel.h"
#include "models/session/WindowLanguage.h"
#include "views/strategy/roadmap/TimeAxis.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Paint.h"

#include <QPainter>

namespace atalaya {

QString periodWord(QDate first, const TimeAxis& axis) {
    switch (axis.unit()) {
    case PeriodUnit::Month:
        return languageOfWindow().shortMonthName(first.month());
    case PeriodUnit::Quarter:
        return QuarterHeader::tr("Q%1", "quarter of a year").arg((first.month() + 2) / 3);
    case PeriodUnit::Year:
        break;
    }
    return {};
}

QuarterHeader::QuarterHeader(const WindowStyle& style, const TimeAxis& axis, QDate today, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_style(style), m_axis(axis), m_today(today) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setStretchLastSection(true);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::NoFocus);
    style.follow(this, [this] {
        setFixedHeight(m_style.lineHeight("body") + m_style.lineHeight("caption") + m_style.px(10));
        viewport()->update();
    });
    connect(&axis, &TimeAxis::changed, viewport(), QOverload<>::of(&QWidget::update));
}

void QuarterHeader::setToday(QDate today) {
    m_today = today;
    viewport()->update();
}

void QuarterHeader::paintSection(QPainter* painter, const QRect& area, int section) const {
    const SavedPainter saved(*painter);
    painter->fillRect(area, m_style.colour("surface"));
    const int line = m_style.px(1);
    if (section == RoadmapModel::Timeline) {
        painter->setClipRect(area, Qt::IntersectClip);
        paintTimeline(*painter, area);
    } else {
        const bool isName = section == RoadmapModel::Name;
        const QRect words = area.adjusted(m_style.px(isName ? 20 : 4), 0, -m_style.px(isName ? 4 : 20), -m_style.px(6));
        painter->setFont(m_style.font("caption"));
        painter->setPen(m_style.colour("text2"));
        painter->drawText(words, (isName ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignBottom | Qt::TextWordWrap,
                          model()->headerData(section, Qt::Horizontal).toString());
    }
    painter->fillRect(QRect(area.left(), area.bottom() + 1 - line, area.width(), line), m_style.colour("lineStrong"));
}

void QuarterHeader::paintTimeline(QPainter& painter, const QRect& area) const {
    const int upper = m_style.px(4) + m_style.lineHeight("body");
    const int line = m_style.px(1);
    const int inside = m_style.px(6);
    const int last = m_axis.periodAt(area.width());
    const bool isYears = m_axis.unit() == PeriodUnit::Year;
    for (int number = std::max(0, m_axis.periodAt(0)); number <= last; ++number) {
        const QDate first = m_axis.period(number);
        const int x = area.left() + qRound(m_axis.xOf(first));
        const bool isYear = first.month() == 1;
        painter.fillRect(QRect(x, isYear ? area.top() : area.top() + upper, line, area.height()),
                         m_style.colour(isYear ? "lineStrong" : "line"));
        // The year stands where it begins; where that is out of sight, at the left edge.
        const bool isFirst = number == std::max(0, m_axis.periodAt(0));
        if (isYear || isFirst) {
            const double yearEnd = area.left() + m_axis.endOf(QDate(first.year(), 12, 31));
            const int left = std::max(x, area.left()) + inside;
            const QString year = QString::number(first.year());
            painter.setFont(m_style.font("body", 600, true));
            if (left + QFontMetrics(painter.font()).horizontalAdvance(year) <= yearEnd) {
                painter.setPen(m_style.colour("text"));
                painter.drawText(QRect(left, area.top() + m_style.px(4), area.width(), m_style.lineHeight("body")),
                                 Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, year);
            }
        }
        if (!isYears) {
            painter.setFont(m_style.font("caption", 0, true));
            painter.setPen(m_style.colour("text2"));
            // As the year; of a period that is in sight in part, its whole word or none.
            const QString word = periodWord(first, m_axis);
            const int left = std::max(x, area.left()) + inside;
            const int width = QFontMetrics(painter.font()).horizontalAdvance(word);
            if (left + width <= std::min(x + m_axis.periodWidth(), area.right() + 1)) {
                painter.drawText(QRect(left, area.top() + upper, width, m_style.lineHeight("caption")),
                                 Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
            }
        }
    }
    const int today = area.left() + qRound(m_axis.xOf(m_today));
    painter.fillRect(QRect(today, area.top() + upper, m_style.px(1.5), area.height()), m_style.colour("text"));
}

} // namespace atalaya
