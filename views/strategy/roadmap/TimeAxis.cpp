#include "views/strategy/roadmap/TimeAxis.h"

#include <algorithm>
#include <cmath>

namespace atalaya {

void TimeAxis::setSpan(QDate first, QDate last) {
    if (first != m_spanFirst || last != m_spanLast) {
        m_spanFirst = first;
        m_spanLast = std::max(first, last);
        settle();
    }
}

void TimeAxis::setUnit(PeriodUnit unit, int periodWidth) {
    if (unit == m_unit && periodWidth == m_periodWidth) {
        return;
    }
    // What stood at the left stays there.
    const bool isAtStart = m_offset == 0;
    const QDate left = dayAt(0);
    m_unit = unit;
    m_periodWidth = std::max(1, periodWidth);
    settle();
    setOffset(isAtStart ? 0 : static_cast<int>(std::lround(xOf(left))) + m_offset);
}

void TimeAxis::setRoom(int room) {
    if (room != m_room) {
        m_room = room;
        settle();
    }
}

void TimeAxis::setOffset(int offset) {
    const int kept = std::clamp(offset, 0, largestOffset());
    if (kept != m_offset) {
        m_offset = kept;
        Q_EMIT changed();
    }
}

int TimeAxis::largestOffset() const {
    return std::max(0, m_count * m_periodWidth - m_room);
}

void TimeAxis::settle() {
    const QDate first = firstDayOfPeriod(m_spanFirst, m_unit);
    const int shifted = periodsBetween(first, m_first, m_unit); // periods that come before what was the first
    m_first = first;
    m_count = std::max(periodsBetween(first, m_spanLast, m_unit) + 1, m_room / m_periodWidth);
    m_offset = std::clamp(m_offset + (m_offset > 0 ? shifted * m_periodWidth : 0), 0, largestOffset());
    Q_EMIT changed();
}

QDate TimeAxis::period(int number) const {
    return m_first.addMonths(number * monthsIn(m_unit));
}

int TimeAxis::periodAt(double x) const {
    return static_cast<int>(std::floor((x + m_offset) / m_periodWidth));
}

double TimeAxis::xOf(QDate day) const {
    const QDate first = firstDayOfPeriod(day, m_unit);
    const double days = static_cast<double>(first.daysTo(first.addMonths(monthsIn(m_unit))));
    const double share = static_cast<double>(first.daysTo(day)) / days;
    return (periodsBetween(m_first, first, m_unit) + share) * m_periodWidth - m_offset;
}

QDate TimeAxis::dayAt(double x) const {
    const int number = periodAt(x);
    const QDate first = period(number);
    const double share = (x + m_offset) / m_periodWidth - number;
    return first.addDays(static_cast<qint64>(share * static_cast<double>(first.daysTo(period(number + 1)))));
}

void TimeAxis::bringIntoSight(QDate first, QDate last) {
    const double left = xOf(first);
    const double right = endOf(last);
    if (left < 0) {
        setOffset(m_offset + static_cast<int>(std::floor(left)));
    } else if (right > m_room) {
        setOffset(m_offset + static_cast<int>(std::ceil(std::min(right - m_room, left))));
    }
}

} // namespace atalaya
