#include "views/evidence/GuardedIntake.h"

#include "views/evidence/EvidenceQuestions.h"

#include <QEvent>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace atalaya {

GuardedIntake::GuardedIntake(EvidenceIntake& intake, EvidenceQuestions& questions, QWidget& part)
    : m_intake(intake), m_questions(questions), m_part(part) {}

QString GuardedIntake::whatHolds(const EvidenceIntake& intake) {
    return intake.isBusy() ? tr("Copies of documents are being kept: wait until it is done, or stop it.") : QString();
}

void GuardedIntake::take(const QStringList& documents, std::function<void(const EvidenceIntake::Taken&)> then,
                         std::function<void(int)> tooLate) {
    if (m_intake.isBusy()) {
        return;
    }
    m_closesAfter = false;
    m_part.window()->installEventFilter(this); // again is once
    const QPointer<GuardedIntake> here(this);
    m_intake.take(
        documents,
        [here, then = std::move(then)](const EvidenceIntake::Taken& taken) {
            then(taken);
            if (here) {
                here->ended(taken.failures.empty());
            }
        },
        [here, tooLate = std::move(tooLate)](int count) {
            tooLate(count);
            if (here) {
                here->ended(false);
            }
        });
    m_documents = m_intake.isBusy() ? static_cast<int>(documents.size()) : 0;
}

/// What could not be kept is to be read before the window goes.
void GuardedIntake::ended(bool isWhole) {
    m_documents = 0;
    if (std::exchange(m_closesAfter, false) && isWhole) {
        m_part.window()->close();
    }
}

bool GuardedIntake::mayClose() {
    switch (m_questions.whileKeeping(&m_part, m_documents)) {
    case OnClose::Stay:
        return false;
    case OnClose::Finish:
        m_closesAfter = m_documents > 0;
        return !m_closesAfter;
    case OnClose::Stop:
        if (m_documents > 0) {
            m_intake.stop();
        }
        return true;
    }
    return false;
}

bool GuardedIntake::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Close && watched == m_part.window() && m_documents > 0 && !mayClose()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atalaya
