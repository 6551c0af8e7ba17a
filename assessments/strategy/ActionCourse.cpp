#include "assessments/strategy/ActionCourse.h"

namespace atalaya {

ActionCourse courseOf(const std::vector<ProgressPoint>& written) {
    std::vector<ProgressPoint> byDay;
    for (ProgressPoint point : written) {
        if (!byDay.empty() && point.day <= byDay.back().day) {
            point.day = byDay.back().day;
            byDay.back() = point;
        } else {
            byDay.push_back(point);
        }
    }
    ActionCourse course;
    for (const ProgressPoint& point : byDay) {
        if (course.empty() || course.back().percent != point.percent) {
            course.push_back(point);
        }
    }
    return course;
}

ActionCourse knownOn(const ActionCourse& course, QDate day) {
    ActionCourse known = course;
    if (day.isValid()) {
        std::erase_if(known, [day](const ProgressPoint& point) { return point.day > day; });
    }
    return known;
}

std::optional<Standstill> standstillOf(const Action& action, const ActionCourse& course, QDate day) {
    const ActionCourse known = knownOn(course, day);
    if (action.status != ActionStatus::Running || action.progress >= 100 || known.empty() ||
        known.back().percent != action.progress) {
        return std::nullopt;
    }
    const QDate since = known.back().day;
    return Standstill{since, static_cast<int>(since.daysTo(day)), known.size() == 1};
}

} // namespace atalaya
