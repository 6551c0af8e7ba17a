#pragma once

#include "assessments/strategy/PlanPeriods.h"

#include <QObject>

namespace atalaya {

/// Where days lie on a timeline: periods of one width side by side, of which a part is seen. Shared by the head, the
/// rows and the figures below them, so that all of them stay in step. Everything in px; 0 is the left edge of what is
/// seen.
class TimeAxis : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] PeriodUnit unit() const { return m_unit; }
    /// First and last day that must be on it; both valid.
    void setSpan(QDate first, QDate last);
    void setUnit(PeriodUnit unit, int periodWidth);
    /// How much is seen of it. Where it is shorter, it goes on with further periods.
    void setRoom(int room);
    void setOffset(int offset);

    [[nodiscard]] int periodWidth() const { return m_periodWidth; }
    [[nodiscard]] int room() const { return m_room; }
    [[nodiscard]] int offset() const { return m_offset; }
    /// How far the offset goes.
    [[nodiscard]] int largestOffset() const;
    [[nodiscard]] int count() const { return m_count; }
    /// First day of a period, counted from 0.
    [[nodiscard]] QDate period(int number) const;
    /// The period at `x`; may be one that is not on the axis.
    [[nodiscard]] int periodAt(double x) const;
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return period(m_count).addDays(-1); }

    /// Where a day begins.
    [[nodiscard]] double xOf(QDate day) const;
    /// Where it ends.
    [[nodiscard]] double endOf(QDate day) const { return xOf(day.addDays(1)); }
    [[nodiscard]] QDate dayAt(double x) const;
    /// Moves what is seen as little as brings these days into sight, the first rather than the last.
    void bringIntoSight(QDate first, QDate last);

Q_SIGNALS:
    void changed();

private:
    void settle();

    PeriodUnit m_unit = PeriodUnit::Quarter;
    QDate m_spanFirst{2026, 1, 1};
    QDate m_spanLast{2026, 12, 31};
    QDate m_first{2026, 1, 1};
    int m_count = 4;
    int m_periodWidth = 68;
    int m_room = 0;
    int m_offset = 0;
};

} // namespace atalaya
