#include "models/items/RoadmapModelRows.h"

#include "assessments/findings/PlanFindingWords.h"
#include "assessments/foundation/NameOrder.h"
#include "assessments/scoring/Scores.h"
#include "assessments/strategy/ActionDates.h"
#include "assessments/strategy/LiftWords.h"
#include "assessments/strategy/PlanTree.h"

#include <algorithm>
#include <map>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

/// Where a question stands on the assessment's own basis; 0 while it is not answered.
int stageToday(const Framework& framework, const Assessment& assessment, const QString& indicator) {
    const Answer* answer = assessment.answer(indicator);
    if (answer == nullptr || !answer->isAnswered()) {
        return 0;
    }
    const int claimed = claimedStage(*answer, framework.ceiling());
    return assessment.headlineBasis == Basis::Claimed ? claimed
                                                      : evidencedStage(framework, assessment, *answer, claimed);
}

/// `stages` keeps where questions stand, as many actions lift the same.
RoadmapRow roadmapRow(const Framework& framework, const Assessment& assessment, std::map<QString, int>& stages,
                      const std::map<QUuid, const Action*>& actions, const Action& action, const Language& language) {
    RoadmapRow row{action.id,
                   action.code,
                   action.title,
                   action.leadBody,
                   action.start,
                   action.end,
                   action.status,
                   action.progress,
                   action.cost,
                   {},
                   {action.dependencies.begin(), action.dependencies.end()},
                   {},
                   {}};
    for (const Lift& lift : action.lifts) {
        const auto known = stages.find(lift.indicator);
        const int from =
            known != stages.end()
                ? known->second
                : stages.emplace(lift.indicator, stageToday(framework, assessment, lift.indicator)).first->second;
        row.lifts.push_back({lift.indicator, from, lift.toStage,
                             liftInShort(language, lift, action.status, from, QStringLiteral(" \u2192 "))});
    }
    for (const QUuid& id : action.dependencies) {
        const auto needed = actions.find(id);
        if (needed != actions.end() && startsTooEarly(action, *needed->second)) {
            row.tooEarlyFor << needed->second->code;
        }
    }
    return row;
}

void addToGroup(RoadmapGroup& group, RoadmapRow row) {
    group.cost += row.status != ActionStatus::Stopped && row.cost ? row.cost->likely : 0;
    group.rows.push_back(std::move(row));
}

std::vector<RoadmapGroup> groupsByObjective(const Plan& plan, const std::vector<RoadmapRow>& rows,
                                            const Language& language) {
    std::vector<RoadmapGroup> groups;
    std::map<QUuid, std::size_t> places;
    std::set<QUuid> parents;
    for (const Objective& objective : plan.objectives) {
        parents.insert(objective.parent);
    }
    for (const ObjectivePlace& place : objectiveTree(plan)) {
        places.emplace(place.objective->id, groups.size());
        groups.push_back({u"o:"_s + place.objective->id.toString(QUuid::WithoutBraces),
                          place.objective->id,
                          place.objective->title,
                          0,
                          {},
                          {}});
    }
    RoadmapGroup without{u"o:"_s, {}, language.translate("RoadmapModel", "Without an objective"), 0, {}, {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto place = places.find(plan.actions[i].objective);
        addToGroup(place == places.end() ? without : groups[place->second], rows[i]);
    }
    std::erase_if(groups,
                  [&](const RoadmapGroup& group) { return group.rows.empty() && parents.contains(group.objective); });
    if (!without.rows.empty()) {
        groups.push_back(std::move(without));
    }
    return groups;
}

std::vector<RoadmapGroup> groupsByBody(const Plan& plan, const std::vector<RoadmapRow>& rows,
                                       const Language& language) {
    std::map<QString, RoadmapGroup, NameOrder> byBody{NameOrder(language)};
    for (const RoadmapRow& row : rows) {
        const QString body = row.body.trimmed(); // as workload() tells bodies apart
        RoadmapGroup& group = byBody[body];
        group.key = u"b:"_s + body;
        group.title = body.isEmpty() ? language.translate("RoadmapModel", "Without a lead body") : body;
        addToGroup(group, row);
    }
    for (const Workload& load : workload(plan.actions)) {
        // Years that only cost something are of the money, which stands in the head's own column.
        if (const auto group = byBody.find(load.body); group != byBody.end() && load.actions() > 0) {
            group->second.loads.push_back(load);
        }
    }
    std::vector<RoadmapGroup> groups;
    for (auto& [body, group] : byBody) {
        if (!body.isEmpty()) {
            groups.push_back(std::move(group));
        }
    }
    if (const auto without = byBody.find(QString()); without != byBody.end()) {
        groups.push_back(std::move(without->second));
    }
    return groups;
}

} // namespace

std::vector<RoadmapGroup> roadmapGroups(const Framework& framework, const Assessment& assessment,
                                        RoadmapGrouping grouping, const Language& language, QDate today) {
    std::map<QUuid, const Action*> actions;
    for (const Action& action : assessment.plan.actions) {
        actions.emplace(action.id, &action);
    }
    std::map<QString, int> stages;
    std::vector<RoadmapRow> rows;
    for (const Action& action : assessment.plan.actions) {
        rows.push_back(roadmapRow(framework, assessment, stages, actions, action, language));
    }
    if (today.isValid()) {
        const PlanFindingWords words(language);
        for (const LateAction& late : lateActions(assessment.plan, today)) {
            const auto row =
                std::find_if(rows.begin(), rows.end(), [&](const RoadmapRow& one) { return one.key == late.action; });
            row->whyLate = words.whyLate(assessment.plan, late);
        }
    }
    return grouping == RoadmapGrouping::Objective ? groupsByObjective(assessment.plan, rows, language)
                                                  : groupsByBody(assessment.plan, rows, language);
}

QString liftText(const std::vector<RoadmapLift>& lifts) {
    if (lifts.empty()) {
        return {};
    }
    QString text = lifts.front().text;
    if (lifts.size() > 1) {
        text += u", +"_s + QString::number(lifts.size() - 1);
    }
    return text;
}

QString actionStatusWord(ActionStatus status, const Language& language) {
    switch (status) {
    case ActionStatus::Proposed:
        return language.translate("RoadmapModel", "proposed");
    case ActionStatus::Approved:
        return language.translate("RoadmapModel", "approved");
    case ActionStatus::Running:
        return language.translate("RoadmapModel", "running");
    case ActionStatus::Done:
        return language.translate("RoadmapModel", "done");
    case ActionStatus::Stopped:
        return language.translate("RoadmapModel", "stopped");
    }
    return {};
}

QString workloadWords(const Workload& load, const Language& language) {
    const int leads = load.leads;
    const int supports = load.supports;
    QStringList words;
    if (leads > 0 || supports == 0) {
        words << language.translate("RoadmapModel", "leads %n", "actions", leads);
    }
    if (supports > 0) {
        words << language.translate("RoadmapModel", "supports %n", "actions", supports);
    }
    return words.join(u", "_s);
}

QString spokenRoadmapRow(const RoadmapRow& row, const PlanMoney& money) {
    const Language& language = money.language();
    QStringList said{row.code + u' ' + row.title};
    if (!row.body.isEmpty()) {
        said << row.body;
    }
    if (row.start.isValid() && row.end.isValid()) {
        said << language.translate("RoadmapModel", "from %1 to %2", "days")
                    .arg(language.longDate(row.start), language.longDate(row.end));
    } else if (row.start.isValid()) {
        said << language.translate("RoadmapModel", "from %1", "a day").arg(language.longDate(row.start));
    } else if (row.end.isValid()) {
        said << language.translate("RoadmapModel", "until %1", "a day").arg(language.longDate(row.end));
    } else {
        said << language.translate("RoadmapModel", "no dates yet");
    }
    said << actionStatusWord(row.status, language);
    if (row.progress > 0 && row.status != ActionStatus::Done) {
        said << language.translate("RoadmapModel", "%1 done", "a share").arg(language.percent(row.progress / 100.0));
    }
    for (const RoadmapLift& lift : row.lifts) {
        said << liftSpoken(language, {lift.indicator, lift.to}, row.status, lift.from);
    }
    said << (row.cost ? language.translate("RoadmapModel", "likely cost %1").arg(money.whole(row.cost->likely))
                      : language.translate("RoadmapModel", "cost not estimated"));
    if (!row.tooEarlyFor.isEmpty()) {
        said << language.translate("RoadmapModel", "starts before %1 ends, for which it waits", "actions")
                    .arg(language.list(row.tooEarlyFor));
    }
    if (!row.whyLate.isEmpty()) {
        said << language.translate("RoadmapModel", "late");
        return said.join(u", "_s) + u". "_s + row.whyLate;
    }
    return said.join(u", "_s);
}

} // namespace atalaya
