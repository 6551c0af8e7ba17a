#include "views/evidence/EvidencePicker.h"
#include "views/score/AnswerPane.h"
#include "views/score/QuestionPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/ScorePage.h"
#include "views/score/ScorePanes.h"
#include "views/score/StageCards.h"
#include "views/why/WhyDrawer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTreeView>

// What a person asks for on Score beyond the answer itself.

namespace atalaya {

namespace {

/// Of the notice that the rationale in the field could not be stored yet.
QString unwritten(const QString& indicator) {
    return QStringLiteral("unwritten/%1").arg(indicator);
}

} // namespace

/// What cannot be edited says why in one way, whatever was pressed.
bool ScorePage::mayEdit() {
    if (!session() || indicator().isEmpty()) {
        return false;
    }
    if (!session()->isEditable()) {
        context().notices.refuse(session()->notEditable());
        return false;
    }
    return true;
}

void ScorePage::confirm() {
    if (!mayEdit()) {
        return;
    }
    if (m_question->isCarried()) {
        m_edits.confirm(indicator());
    } else {
        context().notices.say(tr("There is nothing to confirm here."));
    }
}

void ScorePage::goToUnanswered() {
    if (!m_tree->moveToUnanswered()) {
        context().notices.say(tr("Every question is answered."));
    }
}

bool ScorePage::write(const QString& code, const QString& rationale) {
    const bool kept = m_edits.writeRationale(code, rationale);
    if (kept) {
        context().notices.take(unwritten(code));
    }
    return kept;
}

/// Words that somebody typed are never thrown away, whoever was quicker.
void ScorePage::offerWords(const QString& code, const QString& words, bool isOvertaken) {
    context().notices.take(Notices::refusalId()); // says less
    context().notices.show(
        {isOvertaken ? QStringLiteral("overtaken/%1").arg(code) : unwritten(code), Notices::Weight::Blocker,
         tr("Not saved."),
         isOvertaken ? tr("Somebody else has written the rationale of %1 meanwhile, and the field shows their words. "
                          "Copy yours, and put in what is missing.")
                           .arg(code)
                     : tr("Your words on %1 stand in the field but could not be stored. Look at the answer, then type "
                          "on; or copy them.")
                           .arg(code),
         tr("Copy my words"), [this, words] {
             QGuiApplication::clipboard()->setText(words);
             context().notices.say(tr("Copied: what you typed"));
         }});
}

void ScorePage::askNotApplicable() {
    if (!mayEdit()) {
        return;
    }
    const Answer* answer = session()->assessment().answer(indicator());
    if (isSaidNotApplicable(answer)) {
        m_edits.makeApplicable(indicator());
        return;
    }
    askReason();
}

/// Also of an answer that has a reason, to write a better one or to take the last round's as it is.
void ScorePage::askReason() {
    m_panes->showPart(ScorePanes::Part::Stages);
    if (!session() || !session()->isEditable() || indicator().isEmpty()) {
        m_question->cards()->focusCard();
        return;
    }
    const Answer* answer = session()->assessment().answer(indicator());
    m_question->askReason(answer ? answer->notApplicableReason : QString());
}

void ScorePage::attach() {
    if (!mayEdit()) {
        return;
    }
    m_answer->storeTyped();
    if (!m_picker) {
        m_picker = new EvidencePicker(context(), this);
    }
    m_picker->open(indicator());
}

/// Where the question gets the draft of an action; also of what is only read, whose card still says what comes next.
void ScorePage::showCard() {
    if (session() && !indicator().isEmpty()) {
        Q_EMIT jumpRequested({PageId::Strategy, indicator(), {}});
    }
}

/// The one that lies over the question, if any.
Drawer* ScorePage::openLeaf() const {
    return m_picker && m_picker->isOpen() ? static_cast<Drawer*>(m_picker) : m_why && m_why->isOpen() ? m_why : nullptr;
}

/// What speaks of another question than the one below it would prove or explain the wrong answer.
void ScorePage::closeLeavesOfOthers() {
    if (m_picker && m_picker->indicator() != indicator()) {
        m_picker->close();
    }
    if (m_why && m_why->explanation().number.subject != indicator()) {
        m_why->close();
    }
}

WhyDrawer& ScorePage::why() {
    if (!m_why) {
        m_why = new WhyDrawer(context(), this);
        connect(m_why, &WhyDrawer::jumpRequested, this, &Page::jumpRequested);
    }
    return *m_why;
}

void ScorePage::explain(const NumberReference& number) {
    if (session() && !number.subject.isEmpty()) {
        why().explain(number);
    }
}

void ScorePage::explainWhereOneIs() {
    const QString head = m_tree->view()->hasFocus() ? m_tree->currentHead() : QString();
    if (head.isEmpty()) {
        bringQuestion();
    }
    explain(head.isEmpty() ? NumberReference{indicator(), Quantity::Stage} : NumberReference{head, Quantity::Coverage});
}

} // namespace atalaya
