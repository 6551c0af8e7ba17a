#include "models/session/Desk.h"

#include "models/session/WindowLanguage.h"
#include "models/session/WorkshopSession.h"
#include "models/storage/ReadingOrder.h"

// The workshops of the chosen assessment: which there are, and the one that is worked on.

namespace atalaya {

Result<std::vector<WorkshopSummary>> Desk::workshops() const {
    if (!m_session) {
        return std::vector<WorkshopSummary>();
    }
    auto all = m_workspace->workshops(m_session->assessment().id);
    if (all) {
        putInReadingOrder(*all, languageOfWindow());
    }
    return all;
}

Outcome Desk::chooseWorkshop(const QUuid& workshop) {
    if (m_workshop && m_workshop->workshop().id == workshop) {
        return {};
    }
    if (!m_session) {
        return failure(ErrorCode::Refused, [] { return tr("No assessment is chosen. Choose one on Home first."); });
    }
    auto opened = WorkshopSession::open(*m_workspace, workshop, m_surroundings, m_readOnly);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    if ((*opened)->workshop().assessment != m_session->assessment().id) {
        return failure(ErrorCode::Refused, [] {
            return tr("This workshop belongs to another assessment. Choose that one on Home first.");
        });
    }
    leaveWorkshop();
    m_workshop = std::move(*opened);
    connect(m_workshop.get(), &WorkshopSession::changed, this, [this](const WorkshopDelta& delta) {
        if (delta.head) {
            Q_EMIT workshopsChanged();
        }
        Q_EMIT written(1);
    });
    connect(m_workshop.get(), &WorkshopSession::voted, this, [this] { Q_EMIT written(1); });
    // Nothing of a workshop waits in memory. What can be done is to have the file ready for the next try. Not at once:
    // the session is still busy with what failed.
    const auto reopenLater = [this](const Error& error) {
        if (error.code == ErrorCode::InputOutput) {
            QMetaObject::invokeMethod(
                this, [this] { (void)reopen(); }, Qt::QueuedConnection);
        }
    };
    connect(m_workshop.get(), &WorkshopSession::notKept, this, reopenLater);
    connect(m_workshop.get(), &WorkshopSession::refused, this, reopenLater);
    Q_EMIT workshopChanged();
    return {};
}

void Desk::leaveWorkshop() {
    if (m_workshop) {
        Q_EMIT aboutToLeaveWorkshop();
        m_workshop.reset();
        Q_EMIT workshopChanged();
    }
}

Outcome Desk::addWorkshop(const Workshop& workshop, const QString& note) {
    if (!m_session) {
        return failure(ErrorCode::Refused, [] { return tr("No assessment is chosen. Choose one on Home first."); });
    }
    if (m_readOnly) {
        return failure(ErrorCode::ReadOnly, [why = m_whyReadOnly] { return why.sentence(); });
    }
    if (auto added = m_workspace->addWorkshop(workshop, note); !added) {
        return added;
    }
    Q_EMIT workshopsChanged();
    Q_EMIT written(1);
    return chooseWorkshop(workshop.id);
}

Outcome Desk::removeWorkshop(const QUuid& workshop, const QString& note) {
    if (!isOpen()) {
        return failure(ErrorCode::Refused, [] { return tr("No workspace is open. Open or make one first."); });
    }
    if (m_readOnly) {
        return failure(ErrorCode::ReadOnly, [why = m_whyReadOnly] { return why.sentence(); });
    }
    if (auto removed = m_workspace->removeWorkshop(workshop, note); !removed) {
        return removed;
    }
    if (m_workshop && m_workshop->workshop().id == workshop) {
        leaveWorkshop();
    }
    Q_EMIT workshopsChanged();
    Q_EMIT written(1);
    return {};
}

} // namespace atalaya
