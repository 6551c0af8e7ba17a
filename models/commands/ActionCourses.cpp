#include "models/commands/ActionCourses.h"

#include "assessments/strategy/FollowUp.h"
#include "models/exchange/PlanReader.h"
#include "models/storage/Things.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace atalaya {
namespace {

/// The assessment, then the rounds before it that lie here, the newest first.
Result<std::vector<QUuid>> roundsBehind(const Workspace& workspace, const Assessment& assessment) {
    std::vector<QUuid> rounds{assessment.id};
    if (!assessment.previous) {
        return rounds;
    }
    const auto all = workspace.assessments();
    if (!all) {
        return tl::make_unexpected(all.error());
    }
    std::optional<QUuid> next = assessment.previous;
    // What was imported may run in a circle.
    while (next && std::find(rounds.begin(), rounds.end(), *next) == rounds.end()) {
        const auto row = std::find_if(all->begin(), all->end(), [&](const auto& one) { return one.id == *next; });
        if (row == all->end()) {
            break;
        }
        rounds.push_back(row->id);
        next = row->previous;
    }
    return rounds;
}

/// How far an action was after an entry of the log; nothing where it was taken out, or cannot be read.
std::optional<int> percentAfter(const LogEntry& entry) {
    const QJsonObject after = QJsonDocument::fromJson(entry.after.toUtf8()).object();
    if (after.isEmpty()) {
        return std::nullopt;
    }
    exchange::Problems problems(QStringLiteral("action"));
    exchange::ObjectReader reader(problems, after, {});
    const Action action = exchange::actionFrom(reader);
    return problems.isEmpty() ? std::optional(progressAt(action.status, action.progress)) : std::nullopt;
}

Result<ActionCourse> courseIn(const Workspace& workspace, const std::vector<QUuid>& rounds, const QUuid& action,
                              const QTimeZone& zone) {
    const QString kind = storage::thingKindName(storage::ThingKind::Action);
    std::vector<LogEntry> written;
    for (const QUuid& round : rounds) {
        auto entries = workspace.log(round, action.toString(QUuid::WithoutBraces));
        if (!entries) {
            return tl::make_unexpected(entries.error());
        }
        std::erase_if(*entries, [&](const LogEntry& entry) {
            return entry.kind != kind || (!written.empty() && entry.at >= written.front().at);
        });
        written.insert(written.begin(), entries->begin(), entries->end());
    }
    std::vector<ProgressPoint> points;
    for (const LogEntry& entry : written) {
        if (const auto percent = percentAfter(entry)) {
            points.push_back({entry.at.toTimeZone(zone).date(), *percent, entry.actor});
        }
    }
    return courseOf(points);
}

} // namespace

Result<ActionCourse> courseOf(const Workspace& workspace, const Assessment& assessment, const QUuid& action,
                              const QTimeZone& zone) {
    return roundsBehind(workspace, assessment).and_then([&](const std::vector<QUuid>& rounds) {
        return courseIn(workspace, rounds, action, zone);
    });
}

Result<std::map<QUuid, ActionCourse>> coursesOfRunning(const Workspace& workspace, const Assessment& assessment,
                                                       const QTimeZone& zone) {
    const auto rounds = roundsBehind(workspace, assessment);
    if (!rounds) {
        return tl::make_unexpected(rounds.error());
    }
    std::map<QUuid, ActionCourse> courses;
    for (const Action& action : assessment.plan.actions) {
        if (action.status != ActionStatus::Running) {
            continue;
        }
        auto course = courseIn(workspace, *rounds, action.id, zone);
        if (!course) {
            return tl::make_unexpected(course.error());
        }
        courses.emplace(action.id, std::move(*course));
    }
    return courses;
}

} // namespace atalaya
