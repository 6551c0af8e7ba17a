#include "assessments/strategy/FollowUp.h"

#include <algorithm>

namespace atalaya {
namespace {

bool isOver(const Action& action) {
    return action.status == ActionStatus::Done || action.status == ActionStatus::Stopped;
}

using PlacesOfActions = std::map<QUuid, std::size_t>;

PlacesOfActions placesOfActions(const Plan& plan) {
    PlacesOfActions places;
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
        places.emplace(plan.actions[i].id, i);
    }
    return places;
}

/// Those that an action waits for: not done, so also those that were stopped, which will never be.
std::vector<QUuid> unfinishedDependencies(const Plan& plan, const PlacesOfActions& places, const Action& action) {
    std::set<std::size_t> waiting;
    for (const QUuid& id : action.dependencies) {
        const auto place = places.find(id);
        if (place != places.end() && plan.actions[place->second].status != ActionStatus::Done) {
            waiting.insert(place->second);
        }
    }
    std::vector<QUuid> ids;
    for (const std::size_t place : waiting) {
        ids.push_back(plan.actions[place].id);
    }
    return ids;
}

LateAction latenessOf(const Plan& plan, const PlacesOfActions& places, const Action& action, QDate day) {
    LateAction late;
    late.action = action.id;
    late.expectedProgress = expectedProgress(action, day).value_or(0);
    const bool hasStarted = action.start.isValid() && action.start <= day;
    const bool hasEnded = action.end.isValid() && action.end < day;
    if (hasEnded) {
        late.reasons.push_back(LateReason::EndPassed);
    }
    // The first day itself is early enough to approve and begin.
    if (hasStarted && action.start < day && action.status == ActionStatus::Proposed) {
        late.reasons.push_back(LateReason::StillProposed);
    }
    if (hasStarted && action.start < day && action.status == ActionStatus::Approved && action.progress == 0) {
        late.reasons.push_back(LateReason::NotBegun);
    }
    if (hasStarted) {
        late.waitsFor = unfinishedDependencies(plan, places, action);
        if (!late.waitsFor.empty()) {
            late.reasons.push_back(LateReason::WaitsForDependency);
        }
    }
    const bool hasBegun = action.status == ActionStatus::Running || action.progress > 0;
    if (hasBegun && action.progress + calendarTolerance < late.expectedProgress) {
        late.reasons.push_back(LateReason::BehindCalendar);
    }
    if (hasEnded) {
        late.days = static_cast<int>(action.end.daysTo(day));
    } else if (hasStarted && !late.reasons.empty()) {
        late.days = static_cast<int>(action.start.daysTo(day));
    }
    return late;
}

bool isTargetReached(const Measure& measure) {
    const Reading* last = lastReading(measure);
    if (!measure.target || last == nullptr) {
        return false;
    }
    const bool goesDown = measure.baseline && measure.baseline->value > measure.target->value;
    return goesDown ? last->value <= measure.target->value : last->value >= measure.target->value;
}

class DeadlineList {
public:
    DeadlineList(QDate from, QDate to) : m_from(from), m_to(to) {}

    void add(Deadline deadline) {
        if (deadline.date.isValid() && deadline.date >= m_from && deadline.date <= m_to) {
            m_found.push_back(std::move(deadline));
        }
    }

    std::vector<Deadline> inTheirOrder() {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Deadline& a, const Deadline& b) { return a.date < b.date; });
        return std::move(m_found);
    }

private:
    QDate m_from;
    QDate m_to;
    std::vector<Deadline> m_found;
};

} // namespace

std::optional<int> expectedProgress(const Action& action, QDate day) {
    if (!action.start.isValid() || !action.end.isValid() || action.end < action.start) {
        return std::nullopt;
    }
    const qint64 days = action.start.daysTo(action.end) + 1;
    const qint64 elapsed = std::clamp<qint64>(action.start.daysTo(day) + 1, 0, days);
    return static_cast<int>(100 * elapsed / days);
}

std::vector<LateAction> lateActions(const Plan& plan, QDate day) {
    std::vector<LateAction> found;
    const PlacesOfActions places = placesOfActions(plan);
    for (const Action& action : plan.actions) {
        if (isOver(action)) {
            continue;
        }
        LateAction late = latenessOf(plan, places, action, day);
        if (!late.reasons.empty()) {
            found.push_back(std::move(late));
        }
    }
    return found;
}

const Reading* lastReading(const Measure& measure) {
    const auto last = std::max_element(measure.readings.begin(), measure.readings.end(),
                                       [](const Reading& a, const Reading& b) { return a.date < b.date; });
    return last == measure.readings.end() ? nullptr : &*last;
}

std::optional<QDate> nextReadingDue(const Plan& plan, const Measure& measure) {
    const int months = monthsOf(measure.frequency);
    const Action* action = plan.action(measure.action);
    const bool isGivenUp = action != nullptr && action->status == ActionStatus::Stopped;
    if (months == 0 || isGivenUp) {
        return std::nullopt;
    }
    const Reading* last = lastReading(measure);
    if (last != nullptr && measure.target && measure.target->date.isValid() && last->date >= measure.target->date) {
        return std::nullopt;
    }
    QDate since;
    if (last != nullptr) {
        since = last->date;
    } else if (measure.baseline && measure.baseline->date.isValid()) {
        since = measure.baseline->date;
    } else if (action != nullptr) {
        since = action->firstDay();
    }
    return since.isValid() ? std::optional(since.addMonths(months)) : std::nullopt;
}

std::optional<double> shareOfTarget(const Measure& measure) {
    const Reading* last = lastReading(measure);
    if (!measure.baseline || !measure.target || last == nullptr || measure.baseline->value == measure.target->value) {
        return std::nullopt;
    }
    return (last->value - measure.baseline->value) / (measure.target->value - measure.baseline->value);
}

std::vector<Workload> workload(const std::vector<Action>& actions) {
    std::map<std::pair<QString, int>, Workload> found;
    const auto of = [&found](const QString& body, int year) -> Workload& {
        Workload& one = found[{body.trimmed(), year}];
        one.body = body.trimmed();
        one.year = year;
        return one;
    };
    for (const Action& action : actions) {
        const QDate first = action.firstDay();
        if (!first.isValid() || action.status == ActionStatus::Stopped) {
            continue;
        }
        for (int year = first.year(); year <= action.lastDay().year(); ++year) {
            ++of(action.leadBody, year).leads;
            for (const QString& body : action.supportingBodies) {
                ++of(body, year).supports;
            }
        }
        for (const auto& [year, cost] : costByYear(action)) {
            of(action.leadBody, year).cost += cost;
        }
    }
    std::vector<Workload> rows;
    for (auto& [key, one] : found) {
        rows.push_back(std::move(one));
    }
    return rows;
}

std::vector<Deadline> deadlines(const Plan& plan, QDate from, QDate to) {
    DeadlineList list(from, to);
    for (const Action& action : plan.actions) {
        if (isOver(action)) {
            continue;
        }
        if (action.status != ActionStatus::Running) {
            list.add(
                {action.start, Deadline::Kind::ActionStarts, action.id, action.code, action.title, action.leadBody});
        }
        list.add({action.end, Deadline::Kind::ActionEnds, action.id, action.code, action.title, action.leadBody});
    }
    for (const Measure& measure : plan.measures) {
        const Action* action = plan.action(measure.action);
        if (action != nullptr && action->status == ActionStatus::Stopped) {
            continue;
        }
        const QString body = action == nullptr ? QString() : action->leadBody;
        if (const auto due = nextReadingDue(plan, measure)) {
            list.add({*due, Deadline::Kind::ReadingDue, measure.id, measure.code, measure.title, body});
        }
        if (measure.target && !isTargetReached(measure)) {
            list.add(
                {measure.target->date, Deadline::Kind::MeasureTarget, measure.id, measure.code, measure.title, body});
        }
    }
    for (const LifecycleStep& step : plan.lifecycle) {
        if (step.due && !step.done) {
            list.add({*step.due, Deadline::Kind::StepDue, step.id, {}, step.title, step.owner});
        }
    }
    return list.inTheirOrder();
}

} // namespace atalaya
