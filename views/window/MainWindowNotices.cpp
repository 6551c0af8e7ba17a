#include "views/widgets/NotificationBar.h"
#include "views/window/MainWindow.h"
#include "views/window/SayWhyNot.h"

#include <utility>

// What a MainWindow tells, and when that is no longer true.

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

const QString waitingId = u"waiting"_s;

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
    for (const QString& id : m_notices->ids()) {
        if (const auto told = m_told.find(id); told != m_told.end() && told->second.ofAssessment) {
            takeNotice(id);
        }
    }
    for (auto& [id, left] : m_left) {
        left.place = {id, {}, {}}; // it was one of another assessment
    }
    if (AssessmentSession* session = m_context.desk.session()) {
        // Once, however many windows there are over this session one after the other.
        connect(session, &AssessmentSession::refused, &m_context.notices, &Notices::refuse, Qt::UniqueConnection);
        connect(session, &AssessmentSession::waiting, this, &MainWindow::tellWaiting);
        connect(session, &AssessmentSession::keptAgain, this, [this] {
            takeNotice(waitingId);
            takeNotice(losesWaitingId());
        });
        connect(session, &AssessmentSession::stored, this, [this] { takeNotice(Notices::refusalId()); });
        m_context.preferences.setLastAssessment(m_context.desk.path(), session->assessment().id);
    }
    retitle();
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
    m_told[notice.id] = notice;
    m_notices->present({notice.id, findingOf(notice.weight), notice.lead, notice.sentence, notice.button});
}

void MainWindow::takeNotice(const QString& id) {
    m_told.erase(id);
    m_notices->withdraw(id);
}

} // namespace atalaya
