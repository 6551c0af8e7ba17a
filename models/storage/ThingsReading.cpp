// How things become an assessment again; how one is taken apart is in Things.cpp.
#include "models/exchange/AssessmentReader.h"
#include "models/storage/ThingMembers.h"
#include "models/storage/Things.h"

namespace atalaya::storage {

using namespace Qt::StringLiterals;

tl::expected<Assessment, QString> assessmentOf(const Things& things) {
    QJsonObject whole;
    QJsonObject answers;
    QJsonObject targets;
    QJsonObject weights;
    QJsonObject notes;
    QJsonArray evidence;
    QJsonObject plan;
    std::map<QString, QJsonArray> lists; ///< of the strategy's parts
    for (const auto& [key, content] : things) {
        switch (key.kind) {
        case ThingKind::Assessment:
            whole = content;
            break;
        case ThingKind::Evidence:
            evidence.append(content);
            break;
        case ThingKind::Answer:
            answers.insert(key.subject, content);
            break;
        case ThingKind::Target:
            targets.insert(key.subject, content);
            break;
        case ThingKind::Weight:
            weights.insert(key.subject, content);
            break;
        case ThingKind::Note:
            notes.insert(key.subject, content);
            break;
        case ThingKind::OpenPoints:
            whole.insert(pointsKey, content.value(pointsKey));
            break;
        case ThingKind::Method:
            whole.insert("method"_L1, content);
            break;
        case ThingKind::Brief:
            whole.insert("brief"_L1, content);
            break;
        case ThingKind::WholePlan:
            whole.insert("plan"_L1, content);
            break;
        case ThingKind::Strategy:
            plan = content;
            break;
        case ThingKind::Objective:
            lists[u"objectives"_s].append(content);
            break;
        case ThingKind::Action:
            lists[u"actions"_s].append(content);
            break;
        case ThingKind::Measure:
            lists[u"measures"_s].append(content);
            break;
        case ThingKind::LifecycleStep:
            lists[u"lifecycle"_s].append(content);
            break;
        case ThingKind::Scenario:
            lists[u"scenarios"_s].append(content);
            break;
        }
    }
    for (const auto& [name, items] : lists) {
        plan.insert(name, items);
    }
    if (!plan.isEmpty()) {
        if (whole.contains("plan"_L1)) {
            return tl::make_unexpected(u"the strategy is kept twice"_s);
        }
        whole.insert("plan"_L1, plan);
    }
    const QString frameworkId = whole.take(frameworkIdKey).toString();
    const QString frameworkVersion = whole.take(frameworkVersionKey).toString();
    whole.insert("answers"_L1, answers);
    whole.insert("targets"_L1, targets);
    whole.insert("weights"_L1, weights);
    whole.insert("notes"_L1, notes);
    whole.insert("evidence"_L1, evidence);

    exchange::Problems problems(whole.value("id"_L1).toString());
    exchange::ObjectReader reader(problems, whole, {});
    Assessment assessment = exchange::assessmentFrom(reader, 0);
    if (!problems.isEmpty()) {
        return tl::make_unexpected(firstProblem(problems));
    }
    assessment.frameworkId = frameworkId;
    assessment.frameworkVersion = frameworkVersion;
    return assessment;
}

QString unreadable(const ThingKey& key, const QJsonObject& content) {
    exchange::Problems problems(key.subject.isEmpty() ? thingKindName(key.kind) : key.subject);
    QJsonObject members = content;
    if (key.kind == ThingKind::Assessment) {
        members.remove(frameworkIdKey);
        members.remove(frameworkVersionKey);
    }
    exchange::ObjectReader reader(problems, members, {});
    switch (key.kind) {
    case ThingKind::Assessment:
        (void)exchange::assessmentFrom(reader, 0);
        break;
    case ThingKind::Evidence:
        (void)exchange::evidenceFrom(reader);
        break;
    case ThingKind::Answer:
        (void)exchange::answerFrom(reader, 0);
        break;
    case ThingKind::Target:
        (void)exchange::targetFrom(reader);
        break;
    case ThingKind::Weight:
        (void)exchange::weightFrom(reader);
        break;
    case ThingKind::Note:
        (void)exchange::noteFrom(reader);
        break;
    case ThingKind::OpenPoints: {
        std::vector<OpenPoint> points;
        reader.list(pointsKey, points, exchange::openPointFrom);
        break;
    }
    case ThingKind::Method:
        (void)exchange::methodFrom(reader);
        break;
    case ThingKind::Brief:
        (void)exchange::briefFrom(reader);
        break;
    case ThingKind::WholePlan:
        (void)exchange::planFrom(reader);
        break;
    case ThingKind::Strategy:
        (void)exchange::strategyHeadFrom(reader);
        break;
    case ThingKind::Objective:
        (void)exchange::objectiveFrom(reader);
        break;
    case ThingKind::Action:
        (void)exchange::actionFrom(reader);
        break;
    case ThingKind::Measure:
        (void)exchange::measureFrom(reader);
        break;
    case ThingKind::LifecycleStep:
        (void)exchange::lifecycleStepFrom(reader);
        break;
    case ThingKind::Scenario:
        (void)exchange::scenarioFrom(reader);
        break;
    }
    return firstProblem(problems);
}

} // namespace atalaya::storage
