#include "assessments/workshop/RoomAnswer.h"
#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/WholeList.h"
#include "views/workshop/WorkshopEnd.h"
#include "views/workshop/minutes/MinutesFile.h"
#include "views/workshop/minutes/MinutesPane.h"
#include "views/workshop/minutes/MinutesWords.h"

// What the pane shows, and what its buttons do.

namespace atalaya {

void MinutesPane::showWorkshop() {
    if (WorkshopSession* session = m_context.session()) {
        connect(session, &WorkshopSession::changed, this, &MinutesPane::refreshSoon, Qt::UniqueConnection);
    }
    AssessmentSession* assessment = m_context.window.desk.session();
    if (assessment != m_followed) {
        m_followed = assessment;
        if (assessment) {
            connect(assessment, &AssessmentSession::changed, this, &MinutesPane::refreshSoon);
        }
    }
    m_file->begin();
    refreshSoon();
}

void MinutesPane::refreshSoon() {
    m_isStale = true;
    if (isVisible()) {
        m_refresh.start(0); // once for all that one step changes
    }
}

void MinutesPane::refresh() {
    WorkshopSession* session = m_context.session();
    if (!session || !m_context.window.desk.session()) {
        return;
    }
    m_isStale = false;
    m_file->followCountry();
    auto held = minutes::heldNow(*session);
    m_trouble->setVisible(!held);
    m_trouble->setText(held ? QString() : held.error().sentence);
    m_held = held ? std::move(*held) : HeldWorkshop{session->workshop(), {}};
    m_head->setNote(m_held.workshop.title);
    m_model.show(session->framework(), m_held);
    m_list->setVisible(m_model.rowCount() > 0);
    m_noResults->setVisible(m_model.rowCount() == 0);
    if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model.index(0, 0));
    }
    showCounts();
    showAgreement();
    showHandover();
    showEnd();
}

void MinutesPane::showCounts() {
    const minutes::Counts counts = minutes::countsOf(m_held.workshop, m_model.rowCount());
    const int numbers[] = {counts.agreed, counts.withDissent, counts.parked, counts.begun, counts.notReached};
    for (std::size_t i = 0; i < std::size(numbers); ++i) {
        m_counts[i]->setText(languageOfWindow().whole(numbers[i]));
    }
    m_begun->setVisible(counts.begun > 0);
}

void MinutesPane::showAgreement() {
    const SessionAgreement agreement = agreementOver(m_held.rounds);
    m_reading->setText(minutes::readingOf(agreement));
    m_alpha->setText(minutes::alphaLine(agreement));
    m_concordance->setText(minutes::concordanceLine(agreement));
}

void MinutesPane::showHandover() {
    const AssessmentSession& assessment = *m_context.window.desk.session();
    const QString whyNot = assessment.whyNotEditable();
    const QStringList missing = m_context.session()->notHandedOver(assessment.assessment());
    const QStringList withdrawn = m_context.session()->notWithdrawn(assessment.assessment());
    m_handover->setVisible(!missing.isEmpty() || !withdrawn.isEmpty());
    QStringList sentences;
    if (!missing.isEmpty()) {
        sentences << tr("What the room agreed on is not, or not any more, the answer to %1.", "codes")
                         .arg(missing.join(QStringLiteral(", ")));
    }
    if (!withdrawn.isEmpty()) {
        sentences << tr("The room took back what is still the answer to %1.", "codes")
                         .arg(withdrawn.join(QStringLiteral(", ")));
    }
    m_missing->setText(sentences.join(QLatin1Char(' ')));
    m_handOver.button->setText(missing.isEmpty() ? tr("Take the answers back") : tr("Hand over the results"));
    settle(m_handOver, whyNot);

    const QStringList left = minutes::leftForLater(m_held.workshop);
    m_points->setText(left.isEmpty() ? tr("Nothing was left for later.") : left.join(QLatin1Char('\n')));
    const bool isThere =
        openPointsFrom(assessment.assessment(), m_held.workshop).points == assessment.assessment().openPoints;
    m_handOverPoints.button->setVisible(!left.isEmpty());
    settle(m_handOverPoints, left.isEmpty() ? QString()
                             : isThere      ? tr("All of it is among the assessment’s open points.")
                                            : whyNot);
}

void MinutesPane::showEnd() {
    const WorkshopSession& session = *m_context.session();
    const Workshop& workshop = session.workshop();
    const bool hasEnded = workshop.ended.isValid();
    m_end->setText(hasEnded ? tr("It ended on %1. Until it is resumed nothing but notes can be changed.")
                                  .arg(dateAndTimeText(workshop.ended))
                            : tr("It goes on. Ended, it is protected from changes; it can be resumed."));
    m_endAct.button->setText(hasEnded ? tr("Resume the workshop") : tr("End the workshop"));
    settle(m_endAct, !session.isEditable()             ? session.whyNotEditable()
                     : workshop.openRound() != nullptr ? tr("A vote is open. Reveal it or stop it first.")
                                                       : QString());
}

void MinutesPane::handOverResults() {
    AssessmentSession& assessment = *m_context.window.desk.session();
    WorkshopSession& room = *m_context.session();
    int done = 0;
    bool goesOn = true; // until one is refused; the window says why
    for (const QString& indicator : room.notHandedOver(assessment.assessment())) {
        goesOn = goesOn && room.handOver(indicator, assessment);
        done += goesOn ? 1 : 0;
    }
    for (const QString& indicator : room.notWithdrawn(assessment.assessment())) {
        goesOn = goesOn && room.withdraw(indicator, assessment);
        done += goesOn ? 1 : 0;
    }
    if (done > 0) {
        m_context.window.notices.say(tr("%n result(s) handed over to the assessment", nullptr, done));
    }
    m_list->setFocus(Qt::OtherFocusReason); // the button goes
}

void MinutesPane::handOverPoints() {
    if (m_context.session()->handOverPoints(*m_context.window.desk.session())) {
        m_context.window.notices.say(tr("What was left for later is among the assessment’s open points"));
    }
}

void MinutesPane::endOrResume() {
    WorkshopSession& session = *m_context.session();
    if (session.workshop().ended.isValid()) {
        session.perform(ResumeWorkshop{});
    } else {
        endWorkshop(m_context, this);
    }
}

} // namespace atalaya
