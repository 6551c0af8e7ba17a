#include "models/session/Desk.h"

#include "models/session/WindowLanguage.h"
#include "models/session/WorkshopSession.h"
#include "models/storage/ReadingOrder.h"

#include <algorithm>

// The assessments of the open file: which there are, which is chosen, which come and go.

namespace atalaya {

namespace {

/// The latest first, of those the latest round; States of the same in the order of the window's language.
void putInDeskOrder(std::vector<WorkspaceSummary>& assessments) {
    putInReadingOrder(assessments, languageOfWindow());
    std::stable_sort(assessments.begin(), assessments.end(), [](const WorkspaceSummary& a, const WorkspaceSummary& b) {
        return a.referenceDate != b.referenceDate ? a.referenceDate > b.referenceDate : a.round > b.round;
    });
}

} // namespace

void Desk::readAssessments() {
    // What cannot be read now, while another program writes, is read at the next change.
    if (auto found = m_workspace->assessments()) {
        m_assessments = std::move(*found);
    }
    putInDeskOrder(m_assessments);
    Q_EMIT assessmentsChanged();
}

/// What an edit changes of its assessment's row is known without reading all of them.
void Desk::followEdit() {
    const Assessment& edited = m_session->assessment();
    const auto row = std::find_if(m_assessments.begin(), m_assessments.end(),
                                  [&](const WorkspaceSummary& summary) { return summary.id == edited.id; });
    if (row == m_assessments.end() || row->state != edited.state || row->entity != edited.entity ||
        row->round != edited.round || row->referenceDate != edited.referenceDate) {
        readAssessments(); // in another order, perhaps
        return;
    }
    row->status = edited.status;
    row->previous = edited.previous;
    row->changedAt = m_surroundings.now();
    Q_EMIT assessmentsChanged();
}

Result<Assessment> Desk::assessment(const QUuid& id) const {
    if (m_session && m_session->assessment().id == id) {
        return m_session->assessment();
    }
    return isOpen() ? m_workspace->assessment(id)
                    : failure(ErrorCode::Refused, [] { return tr("No workspace is open. Open or make one first."); });
}

Outcome Desk::choose(const QUuid& assessment) {
    if (m_session && m_session->assessment().id == assessment) {
        return {};
    }
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    auto session = AssessmentSession::open(*m_workspace, assessment, m_readOnly);
    if (!session) {
        return tl::make_unexpected(session.error());
    }
    leaveWorkshop();
    if (m_session) {
        m_histories.leave(*m_session);
    }
    m_histories.takeUp(**session);
    m_session = std::move(*session);
    connect(m_session.get(), &AssessmentSession::stored, this, [this] {
        followEdit();
        Q_EMIT written(1);
    });
    connect(m_session.get(), &AssessmentSession::keptAgain, this, [this](int edits) {
        readAssessments();
        if (edits > 0) {
            Q_EMIT written(edits);
        }
    });
    connect(m_session.get(), &AssessmentSession::stillWaiting, this, [this](const Error& error) {
        if (error.code == ErrorCode::InputOutput) {
            (void)reconnect();
        }
    });
    Q_EMIT sessionChanged();
    return {};
}

Outcome Desk::leaveAssessment() {
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    if (m_session) {
        leaveWorkshop();
        m_histories.leave(*m_session);
        m_session.reset();
        Q_EMIT sessionChanged();
    }
    return {};
}

void Desk::followLanguage() {
    const QString language = languageOfWindow().code();
    putInDeskOrder(m_assessments); // for the window that is made next: the present one goes
    if (m_session) {
        m_session->speak(language);
    }
    if (m_workshop) {
        m_workshop->speak(language);
    }
}

Outcome Desk::addAssessment(const Assessment& assessment, const QString& note) {
    if (!isOpen()) {
        return failure(ErrorCode::Refused, [] { return tr("No workspace is open. Open or make one first."); });
    }
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    if (auto kept = m_workspace->framework(assessment.frameworkId, assessment.frameworkVersion); !kept) {
        const auto builtIn = builtInFrameworkFiles(assessment.frameworkId, QStringLiteral("en"));
        if (!builtIn) {
            return tl::make_unexpected(builtIn.error());
        }
        if (auto taken = m_workspace->keepFramework(*builtIn); !taken) {
            return taken;
        }
    }
    if (auto added = m_workspace->add(assessment, note); !added) {
        return added;
    }
    readAssessments();
    Q_EMIT written(1);
    return choose(assessment.id);
}

Outcome Desk::removeAssessment(const QUuid& assessment, const QString& note) {
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    // Its workshops go with it.
    if (m_session && m_session->assessment().id == assessment) {
        leaveWorkshop();
    }
    if (auto removed = m_workspace->remove(assessment, note); !removed) {
        return removed;
    }
    if (m_session && m_session->assessment().id == assessment) {
        (void)leaveAssessment(); // nothing waits any more
    }
    m_histories.forget(assessment);
    readAssessments();
    Q_EMIT written(1);
    return {};
}

Outcome Desk::importAssessment(const ImportOrder& order) {
    if (!isOpen()) {
        return failure(ErrorCode::Refused, [] { return tr("No workspace is open. Open or make one first."); });
    }
    if (auto kept = keepWaiting(); !kept) {
        return kept;
    }
    const auto checked = checkImport(m_workspace.get(), order);
    if (!checked) {
        return tl::make_unexpected(checked.error());
    }
    if (auto done = carryOut(*m_workspace, *checked); !done) {
        return done;
    }
    readAssessments();
    Q_EMIT written(1);
    return choose(checked->assessment.id);
}

} // namespace atalaya
