#include "models/session/EvidenceIntake.h"
#include "views/evidence/GuardedIntake.h"
#include "views/score/QuestionPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/ReasonPanel.h"
#include "views/score/ScorePage.h"

// How Score gives way to another one over the same session.

namespace atalaya {

namespace {

struct ScoreLeft {
    QUuid assessment; ///< of the question
    QString indicator;
    QuestionTree::Narrowing narrowing;
    ReasonPanel::Drafts reasons;
    bool hasBegun = false;
};

} // namespace

QString ScorePage::whatHolds() const {
    return GuardedIntake::whatHolds(EvidenceIntake::of(context().desk));
}

std::any ScorePage::handOver() {
    if (!session()) {
        return {};
    }
    m_question->reasonPanel()->close(); // keeps what is half typed there
    return ScoreLeft{session()->assessment().id, indicator(), m_tree->narrowing(), m_question->reasonPanel()->drafts(),
                     m_hasBegun};
}

void ScorePage::takeOver(const std::any& given) {
    const auto* left = std::any_cast<ScoreLeft>(&given);
    if (!left || !session()) {
        return;
    }
    m_question->reasonPanel()->setDrafts(left->reasons);
    if (left->assessment == session()->assessment().id) {
        m_tree->choose(left->indicator);
        m_hasBegun = left->hasBegun;
        settleBeginning();
    }
    m_tree->narrow(left->narrowing);
}

} // namespace atalaya
