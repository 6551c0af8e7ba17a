#include "assessments/strategy/ActionDates.h"
#include "views/charts/RoadmapPicture.h"

#include <algorithm>
#include <map>

// What the roadmap on paper says; how it is drawn is in RoadmapPicture.cpp.

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostQuarters = 16; ///< that have room beside each other on paper

RoadmapSpec::Bar barOfStatus(ActionStatus status) {
    switch (status) {
    case ActionStatus::Proposed:
        return RoadmapSpec::Bar::Open;
    case ActionStatus::Approved:
    case ActionStatus::Running:
        return RoadmapSpec::Bar::Solid;
    case ActionStatus::Done:
        return RoadmapSpec::Bar::Done;
    case ActionStatus::Stopped:
        break;
    }
    return RoadmapSpec::Bar::Stopped;
}

RoadmapSpec::Row paperRow(const RoadmapRow& action, const std::map<QUuid, QString>& codes, const PlanMoney& money) {
    RoadmapSpec::Row row;
    row.code = action.code;
    row.label = action.title;
    row.first = action.firstDay();
    row.last = action.lastDay();
    row.bar = barOfStatus(action.status);
    row.progress = action.status == ActionStatus::Done ? 0 : action.progress;
    const bool isStopped = action.status == ActionStatus::Stopped;
    // What was stopped is in no sum, so its estimate does not stand among those that are.
    row.cost = action.cost && !isStopped ? money.text(action.cost->likely) : u"\u2013"_s;
    row.end = isStopped ? actionStatusWord(action.status, money.language()) : liftText(action.lifts);
    row.stage = isStopped || action.lifts.empty() ? 0 : action.lifts.front().to;
    for (const QUuid& id : action.waitsFor) {
        if (const auto needed = codes.find(id); needed != codes.end()) {
            row.waitsFor << needed->second;
        }
    }
    row.tooEarlyFor = action.tooEarlyFor;
    row.isLate = !action.whyLate.isEmpty();
    return row;
}

/// "12 actions, of which 5 are approved, running or done; from July 2026 to December 2028."
QString roadmapSummary(const std::vector<RoadmapGroup>& groups, QDate first, QDate last, const Language& language) {
    int actions = 0;
    int settled = 0;
    int undated = 0;
    QStringList late;
    for (const RoadmapGroup& group : groups) {
        for (const RoadmapRow& row : group.rows) {
            ++actions;
            settled += row.status != ActionStatus::Proposed && row.status != ActionStatus::Stopped ? 1 : 0;
            undated += row.firstDay().isValid() ? 0 : 1;
            if (!row.whyLate.isEmpty()) {
                late << row.code;
            }
        }
    }
    QStringList said{language.translate("RoadmapPicture", "Roadmap of %n action(s).", nullptr, actions)};
    if (actions > undated) {
        said << language.translate("RoadmapPicture", "They run from %1 to %2.", "months")
                    .arg(language.monthAndYear(first), language.monthAndYear(last));
    }
    said << language.translate("RoadmapPicture", "%n approved, running or done.", "actions", settled);
    if (undated > 0) {
        said << language.translate("RoadmapPicture", "%n without dates.", "actions", undated);
    }
    if (!late.isEmpty()) {
        said << language.translate("RoadmapPicture", "Late: %1.", "codes of actions").arg(language.list(late));
    }
    return said.join(u' ');
}

} // namespace

RoadmapSpec roadmapSpec(const Framework& framework, const Assessment& assessment, RoadmapGrouping grouping,
                        const Language& language, QDate today) {
    const PlanMoney money(assessment.plan, language);
    const std::vector<RoadmapGroup> groups = roadmapGroups(framework, assessment, grouping, language, today);
    std::map<QUuid, QString> codes;
    for (const Action& action : assessment.plan.actions) {
        codes[action.id] = action.code;
    }
    RoadmapSpec spec;
    QDate first;
    QDate last;
    for (const RoadmapGroup& group : groups) {
        if (group.rows.empty()) {
            continue;
        }
        spec.groups.push_back({group.title, money.text(group.cost), {}});
        for (const RoadmapRow& row : group.rows) {
            spec.groups.back().rows.push_back(paperRow(row, codes, money));
            if (row.firstDay().isValid()) {
                first = first.isValid() ? std::min(first, row.firstDay()) : row.firstDay();
                last = last.isValid() ? std::max(last, row.lastDay()) : row.lastDay();
            }
        }
    }
    const bool hasDates = first.isValid();
    first = hasDates ? first : today;
    last = hasDates ? last : today;
    spec.unit =
        periodsBetween(first, last, PeriodUnit::Quarter) < mostQuarters ? PeriodUnit::Quarter : PeriodUnit::Year;
    spec.first = firstDayOfPeriod(first, spec.unit);
    spec.last = lastDayOfPeriod(last, spec.unit);
    spec.ceiling = framework.ceiling();
    spec.today = today;
    spec.text.title = language.translate("RoadmapPicture", "Roadmap");
    spec.text.summary = roadmapSummary(groups, first, last, language);
    spec.text.language = language;
    spec.partPattern =
        language.translate("RoadmapPicture", "Part %1 of %2, from %3 to %4.", "numbers, codes of the first and last");
    spec.todayLabel = language.dayAndMonth(today);
    spec.actionHead = language.translate("RoadmapPicture", "Action");
    spec.costHead = money.unit();
    spec.noDates = language.translate("RoadmapPicture", "no dates yet");
    spec.quarterPattern = language.translate("RoadmapPicture", "Q%1", "quarter of a year");
    spec.solidLabel = language.translate("RoadmapPicture", "approved or running");
    spec.openLabel = language.translate("RoadmapPicture", "proposed");
    spec.doneLabel = language.translate("RoadmapPicture", "done");
    spec.stoppedLabel = language.translate("RoadmapPicture", "stopped");
    spec.waitsLabel = language.translate("RoadmapPicture", "dependency");
    spec.tooEarlyLabel = language.translate("RoadmapPicture", "dependency not kept");
    spec.progressLabel = language.translate("RoadmapPicture", "progress");
    spec.lateLabel = language.translate("RoadmapPicture", "late");
    spec.stageLabel = language.translate("RoadmapPicture", "stage reached at the end");
    return spec;
}

} // namespace atalaya
