#include "views/score/AnswerPane.h"
#include "views/score/QuestionPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/RationaleField.h"
#include "views/score/ReasonPanel.h"
#include "views/score/ScorePage.h"
#include "views/score/ScorePanes.h"
#include "views/score/StageCards.h"
#include "views/widgets/DigitRow.h"
#include "views/widgets/Drawer.h"
#include "views/widgets/SegmentedControl.h"

#include <QTreeView>

// The keys of Score, and what F1 and the status strip say of them.

namespace atalaya {

void ScorePage::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) { addKey(keys, act); };
    // Keys that answer bring the stages into sight, and those that move on begin with the first question.
    const auto answering = [this, on](const QKeySequence& keys, auto act) {
        on(keys, [this, act] {
            bringStages();
            act();
        });
    };
    const auto moving = [this, on](const QKeySequence& keys, auto act) {
        on(keys, [this, act] {
            if (!bringQuestion()) {
                act();
            }
        });
    };
    for (int stage = 1; stage <= 9; ++stage) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + stage);
        on(digit, [this, stage] { answerByFigure(stage, Qt::NoModifier); });
        on(QKeySequence(Qt::ALT | digit), [this, stage] { answerByFigure(stage, Qt::AltModifier); });
    }
    connect(new DigitRow(this, {Qt::NoModifier, Qt::AltModifier}), &DigitRow::pressed, this,
            &ScorePage::answerByFigure);
    answering(Qt::Key_N, [this] { askNotApplicable(); });
    answering(Qt::Key_R, [this] { m_edits.toggleReview(indicator()); });
    answering(Qt::Key_Delete, [this] { m_edits.clear(indicator()); });
    answering(Qt::Key_Y, [this] { confirm(); });
    moving(Qt::Key_J, [this] { m_tree->move(1); });
    moving(Qt::Key_K, [this] { m_tree->move(-1); });
    moving(Qt::Key_U, [this] { goToUnanswered(); });
    on(Qt::Key_Slash, [this] { search(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        m_panes->bringTree();
        m_tree->view()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Qt::Key_W, [this] {
        bringQuestion();
        m_question->toggleBackground();
    });
    on(Qt::Key_F6, [this] { m_panes->nextPane(); });
    on(Qt::Key_T, [this] {
        bringQuestion();
        m_panes->showPart(ScorePanes::Part::Why);
        m_answer->rationale()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Qt::Key_C, [this] {
        if (!mayEdit()) {
            return;
        }
        bringQuestion();
        m_panes->showPart(ScorePanes::Part::Why);
        auto* confidence = m_answer->confidence();
        confidence->segment(std::max(0, confidence->currentIndex()))->setFocus(Qt::ShortcutFocusReason);
    });
    on(Qt::Key_E, [this] {
        bringQuestion();
        m_panes->showPart(ScorePanes::Part::Proof);
        attach();
    });
    moving(Qt::Key_A, [this] { showCard(); }); // one sees first which question it is
    on(Qt::Key_Equal, [this] { explainWhereOneIs(); });
    on(Qt::Key_Escape, [this] {
        if (Drawer* leaf = openLeaf()) {
            leaf->close();
            return;
        }
        m_question->reasonPanel()->close();
        m_panes->showPart(ScorePanes::Part::Stages);
        m_panes->focusMiddle();
    });
}

/// A figure chooses a stage, with Alt the next mark of one criterion; above the scale it is no key.
void ScorePage::answerByFigure(int stage, Qt::KeyboardModifiers modifiers) {
    if (!session() || stage > session()->framework().ceiling()) {
        return;
    }
    bringStages();
    if (modifiers == Qt::AltModifier) {
        m_edits.cycleMark(indicator(), stage);
    } else {
        m_edits.chooseStage(indicator(), stage);
        m_question->cards()->followChosen();
    }
}

std::vector<KeyHint> ScorePage::keyHints() const {
    if (!session()) {
        return {};
    }
    if (m_panes->isBlank()) {
        return {{{QStringLiteral("J")}, tr("first question")},
                {{QStringLiteral("/")}, tr("find")},
                {{QStringLiteral("F1")}, tr("all keys")}};
    }
    std::vector<KeyHint> hints{
        {{QStringLiteral("1"), QStringLiteral("–"), QString::number(session()->framework().ceiling())}, tr("choose")},
        {{QStringLiteral("N")}, tr("not applicable")},
        {{QStringLiteral("R")}, tr("review")},
        {{QStringLiteral("J"), QStringLiteral("K")}, tr("move")},
        {{QStringLiteral("A")}, tr("one stage more")},
        {{QStringLiteral("F1")}, tr("all keys")}};
    if (m_question->isCarried()) {
        hints.insert(hints.begin(), {{QStringLiteral("Y")}, tr("confirm")});
    }
    return hints;
}

std::vector<KeyGroup> ScorePage::keyGroups() const {
    const QString last = QString::number(session() ? session()->framework().ceiling() : 5);
    const auto key = [](const char* name) { return QStringList{QString::fromUtf8(name)}; };
    const auto keys = [](const char* one, const char* other) {
        return QStringList{QString::fromUtf8(one), QString::fromUtf8(other)};
    };
    const QStringList stages{QStringLiteral("1"), QStringLiteral("–"), last};
    const QString enter = tr("Enter", "a key");
    const QString del = tr("Del", "a key");
    return {{tr("Answer"),
             {{stages, tr("choose a stage")},
              {key("N"), tr("not applicable")},
              {key("Y"), tr("confirm the answer of the last round")},
              {key("R"), tr("mark for review, on or off")},
              {{del}, tr("clear the answer")},
              {QStringList{tr("Alt", "a key")} + stages, tr("mark of one criterion")}}},
            {tr("On a stage"),
             {{keys("←", "→"), tr("stage before, stage after")},
              {{tr("Home", "a key"), tr("End", "a key")}, tr("first stage, last stage")},
              {{enter, tr("Space", "a key")}, tr("choose this stage")},
              {keys("↓", "↑"), tr("next question, previous question")}}},
            {tr("Move"),
             {{key("J"), tr("next question")},
              {key("K"), tr("previous question")},
              {key("U"), tr("next unanswered")},
              {key("/"), tr("find a question; ↓ goes on to what was found")},
              {{tr("Ctrl", "a key"), QStringLiteral("L")}, tr("list of questions; Enter goes to one")},
              {key("W"), tr("why we ask, and the whole paragraph")},
              {key("F6"), tr("next pane")}}},
            {tr("Write"),
             {{key("T"), tr("rationale")},
              {key("E"), tr("attach evidence")},
              {key("C"), tr("confidence")},
              {key("A"), tr("one stage more: the card of the question, and the draft of an action")},
              {key("="), tr("why this number?")},
              {{tr("Esc", "a key")}, tr("back to the stages")}}},
            {tr("On a piece of evidence"),
             {{{enter}, tr("to the piece in the register")},
              {{del}, tr("detach it from this answer")},
              {{tr("Ctrl", "a key"), enter}, tr("on the form of a new piece: save it")}}}};
}

} // namespace atalaya
