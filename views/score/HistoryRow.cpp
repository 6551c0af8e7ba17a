#include "views/score/HistoryRow.h"

#include "models/items/Moment.h"
#include "models/items/PersonName.h"
#include "models/session/WindowLanguage.h"
#include "views/score/PlainWords.h"
#include "views/widgets/LinkButton.h"

#include <QVBoxLayout>

namespace atalaya {

HistoryRow::HistoryRow(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_what(plainWords(style, "caption", "text", this))
    , m_who(plainWords(style, "caption", "text2", this))
    , m_fold(new LinkButton(style, {}, this))
    , m_earlier(plainWords(style, "caption", "text2", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_who, m_fold, m_earlier}) {
        column->addWidget(part);
    }
    m_fold->setStep("caption");
    connect(m_fold, &QAbstractButton::clicked, this, [this] { unfold(m_earlier->isHidden()); });
}

void HistoryRow::show(const AnswerEvent& event, const QDateTime& now) {
    // Another row in the same place is folded; the same one stays as it is while the answer is worked on.
    const bool same = event.at == m_event.at && event.earlier == m_event.earlier;
    m_event = event;
    const QString what = event.what.join(tr(", ", "between the parts of a change"));
    m_what->setText(event.note.isEmpty() ? what : tr("%1 (%2)", "a change and why it was made").arg(what, event.note));
    m_who->setText(tr("%1, %2", "who changed it and when")
                       .arg(personText(languageOfWindow(), event.actor), momentAndTimeText(event.at, now)));
    m_earlier->setText(event.earlier);
    m_fold->setVisible(!event.earlier.isEmpty());
    unfold(same && !m_earlier->isHidden());
}

void HistoryRow::unfold(bool open) {
    m_earlier->setVisible(open);
    m_fold->setText(open ? tr("Hide the words before") : tr("Show the words before"));
    m_fold->setAccessibleDescription(m_event.earlier);
}

} // namespace atalaya
