#include "views/widgets/NotificationBar.h"
#include "views/window/MainWindow.h"
#include "views/window/SayWhyNot.h"

#include <QPointer>

#include <utility>

// What a MainWindow tells, and when that is no longer true.

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

const QString waitingId = u"waiting"_s;
const QString readOnlyId = u"readOnly"_s;

Finding findingOf(Notices::Weight weight) {
    switch (weight) {
    case Notices::Weight::Ok:
        return Finding::Ok;
    case Notices::Weight::Note:
        return Finding::Note;
    case Notices::Weight::Warning:
        return Finding::Warning;
    case Notices::Weight::Blocker:
        return Finding::Blocker;
    }
    return Finding::Note;
}

} // namespace

void MainWindow::followSession() {
    takeNotice(waitingId);
    takeNotice(losesWaitingId());
    takeNotice(Notices::failureId());
    takeNotice(Notices::refusalId());
    for (const QString& id : std::exchange(m_ofAssessment, {})) {
        takeNotice(id);
    }
    if (AssessmentSession* session = m_context.desk.session()) {
        connect(session, &AssessmentSession::refused, &m_context.notices, &Notices::refuse);
        connect(session, &AssessmentSession::waiting, this, &MainWindow::tellWaiting);
        connect(session, &AssessmentSession::keptAgain, this, [this] {
            takeNotice(waitingId);
            takeNotice(losesWaitingId());
        });
        connect(session, &AssessmentSession::stored, this, [this] { takeNotice(Notices::refusalId()); });
        m_context.preferences.setLastAssessment(m_context.desk.path(), session->assessment().id);
    }
    tellReadOnly();
    retitle();
}

void MainWindow::tellReadOnly() {
    if (m_context.desk.isOpen() && m_context.desk.isReadOnly()) {
        showNotice(
            {readOnlyId, Notices::Weight::Note, {}, m_context.desk.whyReadOnly(), tr("Open for editing"), [this] {
                 openForEditing();
             }});
    } else {
        takeNotice(readOnlyId);
    }
}

/// What stood in the way may be over: the other window closed, the folder writable. If not, the notice comes back.
void MainWindow::openForEditing() {
    const AssessmentSession* session = m_context.desk.session();
    const auto chosen = session ? std::optional(session->assessment().id) : std::nullopt;
    m_context.desk.openBeside(m_context.desk.path(), [self = QPointer(this), chosen](const Outcome& opened) {
        if (!self) {
            return;
        }
        Desk& desk = self->m_context.desk;
        const Outcome done = opened && chosen ? desk.choose(*chosen) : opened;
        if (!done) {
            self->m_context.notices.fail(done.error());
        } else if (!desk.isReadOnly()) {
            self->m_context.notices.say(tr("Open for editing"));
        }
    });
    // Still to be had when the opening, if it lasts, is cancelled.
    tellReadOnly();
}

void MainWindow::tellWaiting(const Error& error) {
    showNotice({waitingId, Notices::Weight::Blocker, tr("Not saved."),
                tr("%1 What you typed is kept on screen and tried again by itself.").arg(error.sentence),
                tr("Try again"), [this] {
                    if (const auto kept = m_context.desk.reconnect(); !kept) {
                        tellWaiting(kept.error());
                    }
                }});
}

void MainWindow::showNotice(const Notices::Notice& notice) {
    m_acts[notice.id] = notice.act;
    if (notice.ofAssessment) {
        m_ofAssessment << notice.id;
    }
    m_notices->present({notice.id, findingOf(notice.weight), notice.lead, notice.sentence, notice.button});
}

void MainWindow::takeNotice(const QString& id) {
    m_acts.erase(id);
    m_notices->withdraw(id);
}

} // namespace atalaya
