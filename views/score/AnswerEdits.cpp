#include "views/score/AnswerEdits.h"

#include "assessments/assessment/EvidenceUses.h"
#include "models/items/Moment.h"
#include "models/session/WindowLanguage.h"
#include "views/score/MarkButton.h"
#include "views/window/Notices.h"

namespace atalaya {

bool isSaidNotApplicable(const Answer* answer) {
    return answer && answer->notApplicable && !answer->toConfirm;
}

AnswerEdits::AnswerEdits(Desk& desk, Notices& notices, std::function<void()> storeTyped)
    : m_desk(desk), m_notices(notices), m_storeTyped(std::move(storeTyped)) {}

void AnswerEdits::makeApplicable(const QString& indicator) {
    edit(SetNotApplicable{indicator, false, {}}, StepName(tr, QT_TR_NOOP("Make %1 applicable again")).arg(indicator));
}

void AnswerEdits::setConfidence(const QString& indicator, Confidence confidence) {
    edit(SetConfidence{indicator, confidence}, [=] {
        const QString word = confidence == Confidence::Low      ? tr("low", "a confidence")
                             : confidence == Confidence::Medium ? tr("medium", "a confidence")
                             : confidence == Confidence::High   ? tr("high", "a confidence")
                                                                : tr("not said", "a confidence");
        return tr("Confidence in %1: %2", "question, how sure").arg(indicator, word);
    });
}

bool AnswerEdits::writeRationale(const QString& indicator, const QString& text) {
    return session() && session()->perform(SetRationale{indicator, text},
                                           StepName(tr, QT_TR_NOOP("Write the rationale of %1")).arg(indicator));
}

bool AnswerEdits::edit(const Change& change, const StepName& name) {
    if (!session()) {
        return false;
    }
    m_storeTyped();
    return session()->perform(change, name);
}

void AnswerEdits::chooseStage(const QString& indicator, int stage) {
    if (session() && stage <= session()->framework().ceiling() &&
        edit(SetStage{indicator, stage},
             StepName(tr, QT_TR_NOOP("Choose stage %1 for %2")).arg(QString::number(stage), indicator))) {
        tellStage(indicator, stage);
    }
}

void AnswerEdits::tellStage(const QString& indicator, int stage) {
    QStringList overtaken;
    const Answer* answer = session()->assessment().answer(indicator);
    for (int below = 1; answer && below < stage; ++below) {
        if (answer->mark(below) == Mark::Overtaken) {
            overtaken << QString::number(below);
        }
    }
    const QString line = overtaken.isEmpty()
                             ? tr("%1 is now stage %2: criterion %2 met").arg(indicator, QString::number(stage))
                             : tr("%1 is now stage %2: criterion %2 met, %3 overtaken")
                                   .arg(indicator, QString::number(stage), languageOfWindow().list(overtaken));
    if (session()->keeping() == AssessmentSession::Keeping::OnDisk && session()->storedAt().isValid()) {
        m_notices.say(savedText(line, session()->storedAt()));
    }
}

void AnswerEdits::chooseMark(const QString& indicator, int stage, Mark mark) {
    edit(SetMark{indicator, stage, mark},
         [=] { return tr("Mark criterion %1 of %2: %3").arg(QString::number(stage), indicator, markWord(mark)); });
}

void AnswerEdits::cycleMark(const QString& indicator, int stage) {
    if (session() && stage <= session()->framework().ceiling()) {
        const Answer* answer = session()->assessment().answer(indicator);
        // Met, not met, overtaken, not assessed, and met again.
        const Mark now = answer ? answer->mark(stage) : Mark::NotAssessed;
        const Mark next = now == Mark::NotAssessed ? Mark::Met
                          : now == Mark::Met       ? Mark::NotMet
                          : now == Mark::NotMet    ? Mark::Overtaken
                                                   : Mark::NotAssessed;
        chooseMark(indicator, stage, next);
    }
}

bool AnswerEdits::setNotApplicable(const QString& indicator, const QString& reason) {
    return edit(SetNotApplicable{indicator, true, reason},
                StepName(tr, QT_TR_NOOP("Set %1 not applicable")).arg(indicator));
}

void AnswerEdits::toggleReview(const QString& indicator) {
    const Answer* answer = session() ? session()->assessment().answer(indicator) : nullptr;
    const bool marked = answer && answer->forReview;
    edit(SetForReview{indicator, !marked}, marked ? StepName(tr, QT_TR_NOOP("End the review of %1")).arg(indicator)
                                                  : StepName(tr, QT_TR_NOOP("Mark %1 for review")).arg(indicator));
}

void AnswerEdits::clear(const QString& indicator) {
    if (session() && session()->assessment().answer(indicator)) {
        edit(ClearAnswer{indicator}, StepName(tr, QT_TR_NOOP("Clear the answer to %1")).arg(indicator));
    }
}

void AnswerEdits::confirm(const QString& indicator) {
    if (const Answer* answer = session() ? session()->assessment().answer(indicator) : nullptr) {
        Answer confirmed = *answer;
        confirmed.toConfirm = false;
        edit(SetAnswer{indicator, confirmed}, StepName(tr, QT_TR_NOOP("Confirm the answer to %1")).arg(indicator));
    }
}

void AnswerEdits::detach(const QString& indicator, const EvidenceUse& use) {
    if (session() && session()->assessment().answer(indicator)) {
        const Evidence* piece = session()->assessment().evidenceById(use.evidence);
        edit(detaching(session()->assessment(), indicator, use.evidence),
             piece ? StepName(tr, QT_TR_NOOP("Detach %1 from %2")).arg(piece->code, indicator)
                   : StepName(tr, QT_TR_NOOP("Detach evidence from %1")).arg(indicator));
    }
}

} // namespace atalaya
