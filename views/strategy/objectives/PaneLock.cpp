#include "views/strategy/objectives/PaneLock.h"

#include "models/session/AssessmentSession.h"
#include "views/widgets/NoticeBox.h"

#include <QAbstractButton>

namespace atalaya {

PaneLock::PaneLock(const AssessmentSession* session)
    : m_whyNot(session ? session->whyNotEditable() : QString()), m_mayReport(session && session->mayReport()) {}

void PaneLock::tell(NoticeBox& box) const {
    box.setVisible(!m_whyNot.isEmpty());
    box.setNotice(Finding::Note, m_mayReport ? tr("Approved.") : tr("Only to be read."), m_whyNot);
}

QString PaneLock::after(const QString& teaching) const {
    return m_whyNot.isEmpty() ? teaching : teaching + QLatin1Char(' ') + m_whyNot;
}

void PaneLock::set(QAbstractButton& button, bool isPossible, const QString& reason) const {
    const bool isIcon = button.text().isEmpty();
    button.setEnabled(m_whyNot.isEmpty() && isPossible);
    const QString says = !m_whyNot.isEmpty() ? m_whyNot : isPossible ? QString() : reason;
    button.setToolTip(says.isEmpty() && isIcon ? button.accessibleName() : says);
}

} // namespace atalaya
