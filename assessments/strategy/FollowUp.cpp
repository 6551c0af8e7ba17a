#include "assessments/strategy/FollowUp.h"

#include <algorithm>

namespace atalaya {
namespace {

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

/// By how many of its days an action that has both is behind its calendar.
int daysBehind(const Action& action, int expected) {
    const qint64 days = action.start.daysTo(action.end) + 1;
    return static_cast<int>(days * (expected - action.progress) / 100);
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
    const bool shouldHaveBegun = !hasEnded && !late.reasons.empty();
    const bool hasBegun = action.status == ActionStatus::Running || action.progress > 0;
    if (hasBegun && action.progress + calendarTolerance < late.expectedProgress) {
        late.reasons.push_back(LateReason::BehindCalendar);
    }
    if (hasEnded) {
        late.days = static_cast<int>(action.end.daysTo(day));
    } else if (shouldHaveBegun) {
        late.days = static_cast<int>(action.start.daysTo(day));
    } else if (!late.reasons.empty()) {
        late.days = daysBehind(action, late.expectedProgress);
    }
    return late;
}

bool isKnownOn(const Reading& reading, QDate day) {
    return !day.isValid() || reading.date <= day;
}

/// lastReading() of knownOn(), without a copy of all the readings.
const Reading* lastKnownOn(const Measure& measure, QDate day) {
    const Reading* last = nullptr;
    for (const Reading& reading : measure.readings) {
        if (isKnownOn(reading, day) && (last == nullptr || reading.date > last->date)) {
            last = &reading;
        }
    }
    return last;
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
        if (action.isOver()) {
            continue;
        }
        LateAction late = latenessOf(plan, places, action, day);
        if (!late.reasons.empty()) {
            found.push_back(std::move(late));
        }
    }
    return found;
}

Measure knownOn(const Measure& measure, QDate day) {
    Measure known = measure;
    std::erase_if(known.readings, [day](const Reading& reading) { return !isKnownOn(reading, day); });
    return known;
}

Plan knownOn(const Plan& plan, QDate day) {
    Plan known = plan;
    for (Measure& measure : known.measures) {
        std::erase_if(measure.readings, [day](const Reading& reading) { return !isKnownOn(reading, day); });
    }
    return known;
}

const Reading* lastReading(const Measure& measure) {
    return lastKnownOn(measure, {});
}

bool isGivenUp(const Plan& plan, const Measure& measure) {
    const Action* action = plan.action(measure.action);
    return action != nullptr && action->status == ActionStatus::Stopped;
}

std::optional<QDate> nextReadingDue(const Plan& plan, const Measure& measure, QDate today) {
    const int months = monthsOf(measure.frequency);
    if (months == 0 || isGivenUp(plan, measure)) {
        return std::nullopt;
    }
    const Reading* last = lastKnownOn(measure, today);
    const QDate end = measure.target ? measure.target->date : QDate();
    if (last != nullptr && end.isValid() && last->date >= end) {
        return std::nullopt;
    }
    const Action* action = plan.action(measure.action);
    QDate since;
    if (last != nullptr) {
        since = last->date;
    } else if (measure.baseline && measure.baseline->date.isValid()) {
        since = measure.baseline->date;
    } else if (action != nullptr) {
        since = action->firstDay();
    }
    if (!since.isValid()) {
        return std::nullopt;
    }
    const QDate due = since.addMonths(months);
    return end.isValid() && end > since ? std::min(due, end) : due;
}

std::optional<double> shareOfTarget(const Measure& measure) {
    const Reading* last = lastReading(measure);
    if (!measure.baseline || !measure.target || last == nullptr || measure.baseline->value == measure.target->value) {
        return std::nullopt;
    }
    return (last->value - measure.baseline->value) / (measure.target->value - measure.baseline->value);
}

bool isTargetReached(const Measure& measure) {
    const Reading* last = lastReading(measure);
    if (!measure.target || last == nullptr) {
        return false;
    }
    const std::optional<double> share = shareOfTarget(measure);
    return share ? *share >= 1.0 : last->value == measure.target->value;
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
        if (action.status == ActionStatus::Stopped) {
            continue;
        }
        const QDate first = action.firstDay();
        for (int year = first.year(); first.isValid() && year <= action.lastDay().year(); ++year) {
            ++of(action.leadBody, year).leads;
            for (const QString& body : action.supportingBodies) {
                ++of(body, year).supports;
            }
        }
        for (const auto& [year, cost] : costByYear(action)) {
            std::optional<CostRange>& sum = of(action.leadBody, year).cost;
            sum = sum.value_or(CostRange());
            *sum += cost;
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
        if (action.isOver()) {
            continue;
        }
        const QString body = action.leadBody.trimmed();
        if (action.status != ActionStatus::Running) {
            list.add({action.start, Deadline::Kind::ActionStarts, action.id, action.code, action.title, body});
        }
        list.add({action.end, Deadline::Kind::ActionEnds, action.id, action.code, action.title, body});
    }
    for (const Measure& measure : plan.measures) {
        if (isGivenUp(plan, measure)) {
            continue;
        }
        const Action* action = plan.action(measure.action);
        const QString body = action == nullptr ? QString() : action->leadBody.trimmed();
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
            list.add({*step.due, Deadline::Kind::StepDue, step.id, {}, step.title, step.owner.trimmed()});
        }
    }
    return list.inTheirOrder();
}

} // namespace atalaya
