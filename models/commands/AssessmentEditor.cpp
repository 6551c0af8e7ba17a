#include "models/commands/AssessmentEditor.h"

#include "models/commands/ComparedRounds.h"
#include "models/storage/Things.h"

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

Result<Assessment> AssessmentEditor::edited(const Assessment& from, const std::vector<Change>& changes) const {
    if (changes.empty()) {
        return from;
    }
    Result<Assessment> next = edit(*m_framework, from, changes.front());
    for (auto change = changes.begin() + 1; next && change != changes.end(); ++change) {
        next = edit(*m_framework, *next, *change);
    }
    if (next && next->previous != from.previous) {
        if (const Outcome allowed = mayBeCompared(*m_workspace, *next); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
    }
    return next;
}

namespace {

/// What the log says beside the changes: the reason that one of them carries, otherwise what the caller gave.
QString noteOf(const std::vector<Change>& changes, const QString& given) {
    for (const Change& change : changes) {
        if (QString reason = reasonOf(change); !reason.isEmpty()) {
            return reason;
        }
    }
    return given;
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
    return keep(changes, *next, note).map([](Kept) { return true; });
}

Result<AssessmentEditor::Kept> AssessmentEditor::keep(const std::vector<Change>& changes, const Assessment& next,
                                                      const QString& given) {
    const QString note = noteOf(changes, given);
    if (auto stored = m_workspace->store(m_assessment, next, note); !stored) {
        if (stored.error().code != ErrorCode::Busy) {
            return tl::make_unexpected(stored.error());
        }
        return applyOnStored(changes, next, note, stored.error()).map([] { return Kept::WithOthers; });
    }
    m_assessment = next;
    return Kept::AsGiven;
}

Outcome AssessmentEditor::applyOnStored(const std::vector<Change>& changes, const Assessment& intended,
                                        const QString& note, const Error& busy) {
    const auto stored = m_workspace->assessment(m_assessment.id);
    if (!stored) {
        return tl::make_unexpected(busy);
    }
    const auto theirs = storage::differences(m_assessment, *stored);
    if (theirs.empty()) {
        // Nobody changed anything; the file is held by somebody else's work.
        return tl::make_unexpected(busy);
    }
    std::set<storage::ThingKey> touched;
    for (const storage::Difference& difference : theirs) {
        touched.insert(difference.key);
    }
    for (const storage::Difference& difference : storage::differences(m_assessment, intended)) {
        if (touched.contains(difference.key)) {
            return failure(ErrorCode::Refused,
                           QCoreApplication::translate("Storage",
                                                       "Somebody else has changed %1 in the meantime, so "
                                                       "nothing was written. Look at what is there now, then "
                                                       "decide again.")
                               .arg(difference.key.subject.isEmpty() ? storage::thingKindName(difference.key.kind)
                                                                     : difference.key.subject));
        }
    }
    auto next = edited(*stored, changes);
    if (!next) {
        return tl::make_unexpected(next.error());
    }
    if (auto written = m_workspace->store(*stored, *next, note); !written) {
        return written;
    }
    m_assessment = std::move(*next);
    return {};
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
