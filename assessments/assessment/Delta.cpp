#include "assessments/assessment/Delta.h"

#include <algorithm>

namespace atalaya {
namespace {

/// Keys whose values differ, or that only one side has.
template <class Value>
std::set<QString> changedKeys(const std::map<QString, Value>& before, const std::map<QString, Value>& after) {
    std::set<QString> keys;
    auto one = before.begin();
    auto other = after.begin();
    while (one != before.end() || other != after.end()) {
        if (other == after.end() || (one != before.end() && one->first < other->first)) {
            keys.insert((one++)->first);
        } else if (one == before.end() || other->first < one->first) {
            keys.insert((other++)->first);
        } else {
            if (!(one->second == other->second)) {
                keys.insert(one->first);
            }
            ++one;
            ++other;
        }
    }
    return keys;
}

std::set<QUuid> changedEvidence(const Assessment& before, const Assessment& after) {
    std::set<QUuid> ids;
    if (before.evidence == after.evidence) {
        return ids;
    }
    const auto collect = [&ids](const Assessment& one, const Assessment& other) {
        std::map<QUuid, const Evidence*> known;
        for (const Evidence& piece : other.evidence) {
            known.emplace(piece.id, &piece);
        }
        for (const Evidence& piece : one.evidence) {
            const auto found = known.find(piece.id);
            if (found == known.end() || !(*found->second == piece)) {
                ids.insert(piece.id);
            }
        }
    };
    collect(before, after);
    collect(after, before);
    return ids;
}

template <class Value> std::optional<Value> valueAt(const std::map<QString, Value>& values, const QString& key) {
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : std::optional<Value>(found->second);
}

} // namespace

bool sameHead(const Assessment& a, const Assessment& b) {
    return a.id == b.id && a.frameworkId == b.frameworkId && a.frameworkVersion == b.frameworkVersion &&
           headOf(a) == headOf(b) && a.handling == b.handling && a.practice == b.practice && a.scope == b.scope &&
           a.mean == b.mean && a.headlineBasis == b.headlineBasis;
}

bool touchTheSame(const AssessmentDelta& a, const AssessmentDelta& b) {
    const auto shares = [](const auto& one, const auto& other) {
        return std::any_of(one.begin(), one.end(), [&other](const auto& key) { return other.contains(key); });
    };
    const bool isPlan = (a.plan.head && b.plan.head) || shares(a.plan.objectives, b.plan.objectives) ||
                        shares(a.plan.actions, b.plan.actions) || shares(a.plan.measures, b.plan.measures) ||
                        shares(a.plan.lifecycle, b.plan.lifecycle) || shares(a.plan.scenarios, b.plan.scenarios);
    // The head and the status are kept as one.
    return isPlan || shares(a.answers, b.answers) || shares(a.targets, b.targets) || shares(a.weights, b.weights) ||
           shares(a.notes, b.notes) || shares(a.evidence, b.evidence) || (a.openPoints && b.openPoints) ||
           (a.method && b.method) || (a.brief && b.brief) || ((a.status || a.other) && (b.status || b.other));
}

AssessmentDelta deltaBetween(const Assessment& before, const Assessment& after) {
    AssessmentDelta delta;
    delta.answers = changedKeys(before.answers, after.answers);
    delta.targets = changedKeys(before.targets, after.targets);
    delta.weights = changedKeys(before.weights, after.weights);
    delta.notes = changedKeys(before.notes, after.notes);
    delta.evidence = changedEvidence(before, after);
    delta.status = before.status != after.status;
    delta.openPoints = !(before.openPoints == after.openPoints);
    delta.method = !(before.method == after.method);
    delta.brief = !(before.brief == after.brief);
    delta.plan = deltaBetween(before.plan, after.plan);
    delta.other = !sameHead(before, after);
    return delta;
}

std::vector<Change> changesBetween(const Assessment& from, const Assessment& to) {
    return changesTo(to, deltaBetween(from, to));
}

std::vector<Change> changesTo(const Assessment& to, const AssessmentDelta& delta) {
    std::vector<Change> changes;
    std::vector<Change> removals;
    if (delta.other) {
        changes.emplace_back(SetHead{headOf(to)});
    }
    for (const QUuid& id : delta.evidence) {
        if (const Evidence* piece = to.evidenceById(id)) {
            changes.emplace_back(PutEvidence{*piece});
        } else {
            removals.emplace_back(RemoveEvidence{id});
        }
    }
    for (const QString& code : delta.answers) {
        if (const Answer* answer = to.answer(code)) {
            changes.emplace_back(SetAnswer{code, *answer});
        } else {
            changes.emplace_back(ClearAnswer{code});
        }
    }
    for (const QString& code : delta.targets) {
        changes.emplace_back(SetTarget{code, valueAt(to.targets, code)});
    }
    for (const QString& code : delta.weights) {
        changes.emplace_back(SetWeight{code, valueAt(to.weights, code).value_or(Weight())});
    }
    for (const QString& code : delta.notes) {
        changes.emplace_back(SetCommitmentNote{code, valueAt(to.notes, code).value_or(CommitmentNote())});
    }
    if (delta.openPoints) {
        changes.emplace_back(SetOpenPoints{to.openPoints});
    }
    if (delta.method) {
        changes.emplace_back(SetMethod{to.method});
    }
    if (!delta.plan.isEmpty()) {
        // The brief's decisions name actions of the plan, so an old brief never meets a new plan.
        if (delta.brief) {
            changes.emplace_back(SetBrief{});
        }
        changes.emplace_back(changeTo(to.plan, delta.plan));
    }
    if (delta.brief) {
        changes.emplace_back(SetBrief{to.brief});
    }
    changes.insert(changes.end(), removals.begin(), removals.end());
    return changes;
}

} // namespace atalaya
