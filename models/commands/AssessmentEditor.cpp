#include "models/commands/AssessmentEditor.h"

#include "models/commands/ComparedRounds.h"
#include "models/commands/ConflictWords.h"

#include <QCoreApplication>

#include <set>

namespace atalaya {

AssessmentEditor::AssessmentEditor(Workspace& workspace, FrameworkPtr framework, Assessment assessment)
    : m_workspace(&workspace), m_framework(std::move(framework)), m_assessment(std::move(assessment)) {}

Result<AssessmentEditor> AssessmentEditor::open(Workspace& workspace, const QUuid& id) {
    auto assessment = workspace.assessment(id);
    if (!assessment) {
        return tl::make_unexpected(assessment.error());
    }
    auto framework = workspace.framework(assessment->frameworkId, assessment->frameworkVersion);
    if (!framework) {
        return tl::make_unexpected(framework.error());
    }
    return AssessmentEditor(workspace, std::move(*framework), std::move(*assessment));
}

Result<bool> AssessmentEditor::apply(const Change& change, const QString& note) {
    return applyAll({change}, note);
}

namespace {

/// As edit(); a refusal stands on the window and may outlast its language.
Result<Assessment> editedBy(const Change& change, const FrameworkPtr& framework, const Assessment& from) {
    Result<Assessment> next = edit(*framework, from, change);
    if (!next) {
        return failureAgain(next.error(), [framework, from, change] { return edit(*framework, from, change); });
    }
    return next;
}

} // namespace

Result<Assessment> AssessmentEditor::edited(const Assessment& from, const std::vector<Change>& changes) const {
    if (changes.empty()) {
        return from;
    }
    Result<Assessment> next = editedBy(changes.front(), m_framework, from);
    for (auto change = changes.begin() + 1; next && change != changes.end(); ++change) {
        next = editedBy(*change, m_framework, *next);
    }
    if (next && next->previous != from.previous) {
        if (const Outcome allowed = mayBeCompared(*m_workspace, *next); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
    }
    return next;
}

namespace {

/// What the log says beside the changes: the reason that one of them carries, otherwise what the caller gave. Where
/// nobody says anything, that amounts of money were given another currency, as nothing else shows it.
QString noteOf(const std::vector<Change>& changes, const QString& given, const Plan& before, const Plan& after) {
    for (const Change& change : changes) {
        if (QString reason = reasonOf(change); !reason.isEmpty()) {
            return reason;
        }
    }
    const bool isRelabelled = before.currency != after.currency && !before.currency.isEmpty() && statesMoney(before);
    if (!given.isEmpty() || !isRelabelled) {
        return given;
    }
    return after.currency.isEmpty()
               ? QCoreApplication::translate("Storage", "The amounts were in %1; they were not changed.", "a currency")
                     .arg(before.currency)
               : QCoreApplication::translate("Storage", "The amounts were in %1 and are now in %2; none was converted.",
                                             "two currencies")
                     .arg(before.currency, after.currency);
}

std::set<storage::ThingKey> keysOf(const std::vector<storage::Difference>& differences) {
    std::set<storage::ThingKey> keys;
    for (const storage::Difference& difference : differences) {
        keys.insert(difference.key);
    }
    return keys;
}

} // namespace

Result<bool> AssessmentEditor::applyAll(const std::vector<Change>& changes, const QString& note) {
    auto next = edited(m_assessment, changes);
    if (!next) {
        return tl::make_unexpected(next.error());
    }
    if (*next == m_assessment) {
        return false;
    }
    return keep(changes, *next, note).map([](const AssessmentDelta&) { return true; });
}

Result<AssessmentDelta> AssessmentEditor::keep(const std::vector<Change>& changes, const Assessment& next,
                                               const QString& given) {
    const QString note = noteOf(changes, given, m_assessment.plan, next.plan);
    if (auto stored = m_workspace->store(m_assessment, next, note); !stored) {
        if (stored.error().code != ErrorCode::Busy) {
            return tl::make_unexpected(stored.error());
        }
        return applyOnStored(changes, next, note, stored.error());
    }
    m_assessment = next;
    return AssessmentDelta();
}

Result<AssessmentDelta> AssessmentEditor::applyOnStored(const std::vector<Change>& changes, const Assessment& intended,
                                                        const QString& note, const Error& busy) {
    const auto stored = m_workspace->assessment(m_assessment.id);
    if (!stored) {
        return tl::make_unexpected(busy);
    }
    const std::set<storage::ThingKey> theirs = keysOf(storage::differences(m_assessment, *stored));
    if (theirs.empty()) {
        // Nobody changed anything; the file is held by somebody else's work.
        return tl::make_unexpected(busy);
    }
    const auto conflict = [&](const std::vector<storage::Difference>& mine) -> Outcome {
        for (const storage::Difference& difference : mine) {
            if (theirs.contains(difference.key)) {
                return tl::make_unexpected(changedMeanwhile(difference.key, m_assessment, *stored));
            }
        }
        return {};
    };
    if (const auto allowed = conflict(storage::differences(m_assessment, intended)); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    auto next = edited(*stored, changes);
    if (!next) {
        return tl::make_unexpected(next.error());
    }
    // What a change takes along, as a removal does, may be more there than it was here.
    if (const auto allowed = conflict(storage::differences(*stored, *next)); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    if (auto written = m_workspace->store(*stored, *next, note); !written) {
        return tl::make_unexpected(written.error());
    }
    const AssessmentDelta others = deltaBetween(m_assessment, *stored);
    m_assessment = std::move(*next);
    return others;
}

bool AssessmentEditor::holdsTheSameAs(const AssessmentEditor& other) const {
    return storage::differences(m_assessment, other.m_assessment).empty();
}

Outcome AssessmentEditor::reload() {
    auto stored = m_workspace->assessment(m_assessment.id);
    if (!stored) {
        return tl::make_unexpected(stored.error());
    }
    m_assessment = std::move(*stored);
    return {};
}

} // namespace atalaya
