#include "assessments/workshop/Schedule.h"

#include <algorithm>

namespace atalaya {
namespace {

/// Walks through the days and puts down items and breaks.
class Walk {
public:
    Walk(const std::vector<WorkshopDay>& days, const ScheduleStart& start) : m_days(days), m_now(start.at) {
        if (!start.at.isValid()) {
            enter(0);
            return;
        }
        // The first day that is not over, or the last: who works on after its end is still there.
        std::size_t day = 0;
        while (day + 1 < days.size() && endOf(days[day]) <= start.at) {
            ++day;
        }
        enter(day);
        if (start.at > m_now) {
            m_now = start.at;
            m_break = static_cast<std::size_t>(std::max(0, start.breaksTaken));
            m_hasWorked = start.at.date() == days[day].date;
        }
    }

    void add(const TimedItem& item) {
        takeDueBreaks(item.seconds);
        if (m_hasWorked && m_day + 1 < m_days.size() && m_now.addSecs(item.seconds) > endOf(m_days[m_day])) {
            leaveDay();
            takeDueBreaks(item.seconds);
        }
        put(item.indicator, item.seconds);
        m_hasWorked = true;
        m_mayBreak = true;
    }

    [[nodiscard]] std::vector<ScheduleEntry> entries() {
        dropLastBreaks();
        return m_entries;
    }

private:
    void enter(std::size_t day) {
        m_day = day;
        m_break = 0;
        m_hasWorked = false;
        m_mayBreak = false;
        m_now = beginningOf(m_days[day]);
    }

    void leaveDay() {
        dropLastBreaks();
        enter(m_day + 1);
    }

    void dropLastBreaks() {
        while (!m_entries.empty() && m_entries.back().isBreak()) {
            m_entries.pop_back();
        }
    }

    /// Breaks that are due now, or that the next item would cut and lie nearer to its beginning.
    void takeDueBreaks(int seconds) {
        const std::vector<Break>& breaks = m_days[m_day].breaks;
        for (; m_break < breaks.size(); ++m_break) {
            const QDateTime due(m_days[m_day].date, breaks[m_break].start);
            const qint64 early = m_now.secsTo(due);
            const qint64 late = seconds - early;
            const bool isDue = early <= 0;
            const bool isNearer = late > 0 && early <= late && m_mayBreak;
            if (!isDue && !isNearer) {
                return;
            }
            put({}, 60 * breaks[m_break].minutes);
            m_mayBreak = false;
        }
    }

    void put(const QString& indicator, int seconds) {
        const QDateTime end = m_now.addSecs(seconds);
        m_entries.push_back({indicator, m_now, end});
        m_now = end;
    }

    const std::vector<WorkshopDay>& m_days;
    std::size_t m_day = 0;
    std::size_t m_break = 0;
    bool m_hasWorked = false; ///< on this day
    bool m_mayBreak = false;  ///< something was done since the last break
    QDateTime m_now;
    std::vector<ScheduleEntry> m_entries;
};

} // namespace

std::vector<ScheduleEntry> scheduleOf(const std::vector<WorkshopDay>& days, const std::vector<TimedItem>& items,
                                      const ScheduleStart& start) {
    if (days.empty()) {
        return {};
    }
    Walk walk(days, start);
    for (const TimedItem& item : items) {
        walk.add(item);
    }
    return walk.entries();
}

std::vector<ScheduleEntry> plannedSchedule(const Workshop& workshop) {
    std::vector<TimedItem> items;
    for (const AgendaItem& item : workshop.agenda) {
        items.push_back({item.indicator, 60 * item.minutes});
    }
    return scheduleOf(workshop.days, items);
}

} // namespace atalaya
