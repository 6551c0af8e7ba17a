#include "views/score/DoneActionsPart.h"

#include "assessments/foundation/Clauses.h"
#include "assessments/strategy/DoneActions.h"
#include "models/session/AssessmentSession.h"
#include "views/score/PlainWords.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/LinkButton.h"

#include <QVBoxLayout>

#include <algorithm>

namespace atalaya {

namespace {

std::vector<DoneAction> leadsOf(const AssessmentSession* session, const QString& indicator) {
    if (session == nullptr || session->framework().indicator(indicator) == nullptr) {
        return {};
    }
    const Answer* answer = session->assessment().answer(indicator);
    if (answer != nullptr && answer->notApplicable) {
        return {};
    }
    const auto& last = session->previous();
    return doneActionsFor(session->framework(), last ? &*last : nullptr, session->assessment(), indicator);
}

/// Whether today's evidence carries all that the actions were to bring.
bool areProved(const AssessmentSession& session, const QString& indicator, const std::vector<DoneAction>& done) {
    const IndicatorScore* score = session.scores().indicator(indicator);
    return score != nullptr && std::all_of(done.begin(), done.end(),
                                           [score](const DoneAction& one) { return score->evidenced >= one.toStage; });
}

} // namespace

DoneActionsPart::DoneActionsPart(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_words(plainWords(style, "caption", "text2", this))
    , m_attach(new LinkButton(style, tr("Attach what proves it"), this)) {
    m_attach->setStep("caption");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_attach);
    connect(m_attach, &QAbstractButton::clicked, this, &DoneActionsPart::attachWanted);
    style.follow(this, [column, &style] { column->setSpacing(style.px(2)); });
    hide();
}

void DoneActionsPart::show(const AssessmentSession* session, const QString& indicator) {
    const std::vector<DoneAction> done = leadsOf(session, indicator);
    setVisible(!done.empty());
    if (done.empty()) {
        return;
    }
    QStringList names;
    for (const DoneAction& one : done) {
        names << tr("%1 %2 (to stage %3)", "code and title of an action")
                     .arg(one.code, one.title, QString::number(one.toStage));
    }
    const QString all = clauses(names);
    QString words =
        session->previous() ? tr("Done since the last round: %1.").arg(all) : tr("Done so far: %1.").arg(all);
    if (areProved(*session, indicator, done)) {
        words = tr("%1 The evidence carries it.", "what was done").arg(words);
    }
    m_words->setText(words);
    m_attach->setAccessibleDescription(words);
    m_attach->setEnabled(session->isEditable());
}

} // namespace atalaya
