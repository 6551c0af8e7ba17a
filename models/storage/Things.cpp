#include "models/storage/Things.h"

#include "assessments/assessment/Delta.h"
#include "models/exchange/AssessmentReader.h"
#include "models/exchange/AssessmentWriter.h"
#include "models/storage/StoreWords.h"
#include "models/storage/ThingMembers.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace atalaya::storage {
namespace {

using namespace Qt::StringLiterals;

QJsonObject headThing(const Assessment& assessment) {
    Assessment head;
    head.id = assessment.id;
    head.state = assessment.state;
    head.countryCode = assessment.countryCode;
    head.entity = assessment.entity;
    head.leadInstitution = assessment.leadInstitution;
    head.round = assessment.round;
    head.referenceDate = assessment.referenceDate;
    head.language = assessment.language;
    head.status = assessment.status;
    head.handling = assessment.handling;
    head.practice = assessment.practice;
    head.scope = assessment.scope;
    head.mean = assessment.mean;
    head.headlineBasis = assessment.headlineBasis;
    head.previous = assessment.previous;
    QJsonObject json = exchange::toJson(head);
    json.insert(frameworkIdKey, assessment.frameworkId);
    json.insert(frameworkVersionKey, assessment.frameworkVersion);
    return json;
}

QJsonObject pointsOf(const Assessment& assessment) {
    const QJsonArray points = exchange::toJson(assessment.openPoints);
    return points.isEmpty() ? QJsonObject() : QJsonObject{{pointsKey, points}};
}

void insert(Things& things, ThingKind kind, const QString& subject, const QJsonObject& content) {
    if (!content.isEmpty()) {
        things.emplace(ThingKey{kind, subject}, content);
    }
}

template <class T> void insertAll(Things& things, ThingKind kind, const std::map<QString, T>& values) {
    for (const auto& [code, value] : values) {
        insert(things, kind, code, exchange::toJson(value));
    }
}

class Collector {
public:
    void add(ThingKind kind, const QString& subject, const QJsonObject& before, const QJsonObject& after) {
        if (before != after) {
            m_found.push_back({{kind, subject}, before, after, compactJson(before), compactJson(after)});
        }
    }

    template <class T>
    void compare(ThingKind kind, const std::map<QString, T>& before, const std::map<QString, T>& after) {
        auto old = before.begin();
        auto now = after.begin();
        while (old != before.end() || now != after.end()) {
            if (now == after.end() || (old != before.end() && old->first < now->first)) {
                add(kind, old->first, exchange::toJson(old->second), {});
                ++old;
            } else if (old == before.end() || now->first < old->first) {
                add(kind, now->first, {}, exchange::toJson(now->second));
                ++now;
            } else {
                if (!(old->second == now->second)) {
                    add(kind, old->first, exchange::toJson(old->second), exchange::toJson(now->second));
                }
                ++old;
                ++now;
            }
        }
    }

    void compareJson(ThingKind kind, const std::map<QString, QJsonObject>& before,
                     const std::map<QString, QJsonObject>& after) {
        for (const auto& [subject, content] : before) {
            const auto now = after.find(subject);
            add(kind, subject, content, now == after.end() ? QJsonObject() : now->second);
        }
        for (const auto& [subject, content] : after) {
            if (!before.contains(subject)) {
                add(kind, subject, {}, content);
            }
        }
    }

    std::vector<Difference> inWritingOrder() {
        const auto rank = [](const Difference& difference) {
            const int kind = static_cast<int>(difference.key.kind);
            return difference.after.isEmpty() ? 100 - kind : kind;
        };
        std::stable_sort(m_found.begin(), m_found.end(),
                         [&rank](const Difference& a, const Difference& b) { return rank(a) < rank(b); });
        return std::move(m_found);
    }

private:
    std::vector<Difference> m_found;
};

std::map<QString, Evidence> byId(const std::vector<Evidence>& evidence) {
    std::map<QString, Evidence> map;
    for (const Evidence& item : evidence) {
        map.insert_or_assign(idText(item.id), item);
    }
    return map;
}

Plan placedPlan(Plan plan) {
    putInOrder(plan);
    return plan;
}

template <class Item> void insertItems(Things& things, ThingKind kind, const std::vector<Item>& items) {
    for (const Item& item : items) {
        insert(things, kind, idText(item.id), exchange::toJson(item));
    }
}

void insertPlan(Things& things, const Plan& given) {
    const Plan plan = placedPlan(given);
    insert(things, ThingKind::Strategy, {}, exchange::toJson(headOf(plan)));
    insertItems(things, ThingKind::Objective, plan.objectives);
    insertItems(things, ThingKind::Action, plan.actions);
    insertItems(things, ThingKind::Measure, plan.measures);
    insertItems(things, ThingKind::LifecycleStep, plan.lifecycle);
    insertItems(things, ThingKind::Scenario, plan.scenarios);
}

/// Those of `items` that `changed` names, as JSON by their ids.
template <class Item>
std::map<QString, QJsonObject> changedItems(const std::vector<Item>& items, const std::set<QUuid>& changed) {
    std::map<QString, QJsonObject> found;
    for (const Item& item : items) {
        if (changed.contains(item.id)) {
            found.emplace(idText(item.id), exchange::toJson(item));
        }
    }
    return found;
}

} // namespace

QString thingKindName(ThingKind kind) {
    switch (kind) {
    case ThingKind::Assessment:
        return u"assessment"_s;
    case ThingKind::Evidence:
        return u"evidence"_s;
    case ThingKind::Answer:
        return u"answer"_s;
    case ThingKind::Target:
        return u"target"_s;
    case ThingKind::Weight:
        return u"weight"_s;
    case ThingKind::Note:
        return u"note"_s;
    case ThingKind::OpenPoints:
        return u"open-points"_s;
    case ThingKind::Method:
        return u"method"_s;
    case ThingKind::Brief:
        return u"brief"_s;
    case ThingKind::WholePlan:
        return u"plan"_s;
    case ThingKind::Strategy:
        return u"strategy"_s;
    case ThingKind::Objective:
        return u"objective"_s;
    case ThingKind::Action:
        return u"action"_s;
    case ThingKind::Measure:
        return u"measure"_s;
    case ThingKind::LifecycleStep:
        return u"lifecycle-step"_s;
    case ThingKind::Scenario:
        return u"scenario"_s;
    }
    return {};
}

Things thingsOf(const Assessment& assessment) {
    Things things;
    insert(things, ThingKind::Assessment, {}, headThing(assessment));
    for (const Evidence& evidence : assessment.evidence) {
        insert(things, ThingKind::Evidence, idText(evidence.id), exchange::toJson(evidence));
    }
    insertAll(things, ThingKind::Answer, assessment.answers);
    insertAll(things, ThingKind::Target, assessment.targets);
    insertAll(things, ThingKind::Weight, assessment.weights);
    insertAll(things, ThingKind::Note, assessment.notes);
    insert(things, ThingKind::OpenPoints, {}, pointsOf(assessment));
    insert(things, ThingKind::Method, {}, exchange::toJson(assessment.method));
    insert(things, ThingKind::Brief, {}, exchange::toJson(assessment.brief));
    insertPlan(things, assessment.plan);
    return things;
}

std::vector<Difference> differences(const Assessment& before, const Assessment& after) {
    Collector collector;
    if (!sameHead(before, after) || before.status != after.status) {
        collector.add(ThingKind::Assessment, {}, headThing(before), headThing(after));
    }
    if (before.evidence != after.evidence) {
        collector.compare(ThingKind::Evidence, byId(before.evidence), byId(after.evidence));
    }
    collector.compare(ThingKind::Answer, before.answers, after.answers);
    collector.compare(ThingKind::Target, before.targets, after.targets);
    collector.compare(ThingKind::Weight, before.weights, after.weights);
    collector.compare(ThingKind::Note, before.notes, after.notes);
    if (before.openPoints != after.openPoints) {
        collector.add(ThingKind::OpenPoints, {}, pointsOf(before), pointsOf(after));
    }
    if (before.method != after.method) {
        collector.add(ThingKind::Method, {}, exchange::toJson(before.method), exchange::toJson(after.method));
    }
    if (before.brief != after.brief) {
        collector.add(ThingKind::Brief, {}, exchange::toJson(before.brief), exchange::toJson(after.brief));
    }
    if (before.plan != after.plan) {
        const Plan old = placedPlan(before.plan);
        const Plan now = placedPlan(after.plan);
        const PlanDelta delta = deltaBetween(old, now);
        const auto compare = [&](ThingKind kind, const auto& was, const auto& is, const std::set<QUuid>& changed) {
            collector.compareJson(kind, changedItems(was, changed), changedItems(is, changed));
        };
        collector.add(ThingKind::Strategy, {}, exchange::toJson(headOf(old)), exchange::toJson(headOf(now)));
        compare(ThingKind::Objective, old.objectives, now.objectives, delta.objectives);
        compare(ThingKind::Action, old.actions, now.actions, delta.actions);
        compare(ThingKind::Measure, old.measures, now.measures, delta.measures);
        compare(ThingKind::LifecycleStep, old.lifecycle, now.lifecycle, delta.lifecycle);
        compare(ThingKind::Scenario, old.scenarios, now.scenarios, delta.scenarios);
    }
    return collector.inWritingOrder();
}

std::vector<Difference> differences(const Things& before, const Things& after) {
    Collector collector;
    for (const auto& [key, content] : before) {
        const auto found = after.find(key);
        collector.add(key.kind, key.subject, content, found == after.end() ? QJsonObject() : found->second);
    }
    for (const auto& [key, content] : after) {
        if (!before.contains(key)) {
            collector.add(key.kind, key.subject, {}, content);
        }
    }
    return collector.inWritingOrder();
}

tl::expected<Things, QString> takenApart(Things things) {
    const auto whole = things.find(ThingKey{ThingKind::WholePlan, {}});
    if (whole == things.end()) {
        return things;
    }
    exchange::Problems problems(thingKindName(ThingKind::WholePlan));
    exchange::ObjectReader reader(problems, whole->second, {});
    const Plan plan = exchange::planFrom(reader);
    if (!problems.isEmpty()) {
        return tl::make_unexpected(firstProblem(problems));
    }
    things.erase(whole);
    insertPlan(things, plan);
    return things;
}

QString compactJson(const QJsonObject& object) {
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace atalaya::storage
