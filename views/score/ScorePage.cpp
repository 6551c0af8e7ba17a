#include "views/score/ScorePage.h"

#include "views/evidence/EvidencePicker.h"
#include "views/score/AnswerPane.h"
#include "views/score/QuestionPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/RationaleField.h"
#include "views/score/ReasonPanel.h"
#include "views/score/ScorePanes.h"
#include "views/score/StageCards.h"
#include "views/why/WhyDrawer.h"
#include "views/widgets/Button.h"
#include "views/widgets/DigitRow.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/WholeList.h"

#include <QLineEdit>
#include <QStackedLayout>
#include <QTreeView>

namespace atalaya {

ScorePage::ScorePage(const WindowContext& context, QWidget* parent)
    : Page(PageId::Score, context, parent), m_edits(context.desk, context.notices, [this] { m_answer->storeTyped(); }) {
    build();
    wire();
    addKeys();
    connect(&context.desk, &Desk::aboutToKeepWaiting, m_answer, &AnswerPane::storeTyped);
    connect(&context.desk, &Desk::sessionChanged, this, &ScorePage::followSession);
    context.style.follow(this, [this] { m_panes->fold(size()); });
    followSession();
}

void ScorePage::build() {
    const WindowStyle& style = context().style;
    m_stack = new QStackedLayout(this);
    m_empty = new EmptyState(style,
                             tr("Here each question of the Declaration gets its stage, with reasons and proof. Open an "
                                "assessment on Home, or begin one, and the questions appear."),
                             this);
    Button* home = m_empty->addButton(tr("Go to Home"), Button::Kind::Primary);
    connect(home, &QAbstractButton::clicked, this, [this] { Q_EMIT jumpRequested({PageId::Home, {}, {}}); });
    m_tree = new QuestionTree(style, this);
    m_question = new QuestionPane(style);
    m_answer = new AnswerPane(style, context().desk.surroundings().now);
    m_panes = new ScorePanes(style, m_tree, m_question, m_answer, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_panes);
}

void ScorePage::wire() {
    connect(m_tree, &QuestionTree::chosen, this, [this] {
        m_panes->putTreeAway();
        showQuestion();
        m_panes->showBeginning();
    });
    connect(m_tree, &QuestionTree::searchFailed, &context().notices, &Notices::fail);
    connect(m_question, &QuestionPane::moveWanted, m_tree, &QuestionTree::move);
    connect(m_question, &QuestionPane::unansweredWanted, m_tree, &QuestionTree::moveToUnanswered);
    connect(m_question, &QuestionPane::declarationWanted, this, [this](const QString& code) {
        Q_EMIT jumpRequested({PageId::Declaration, code, {}});
    });
    connect(m_question, &QuestionPane::notApplicableWanted, this, &ScorePage::askNotApplicable);
    connect(m_question, &QuestionPane::reviewWanted, this, [this] { m_edits.toggleReview(indicator()); });
    connect(m_question, &QuestionPane::confirmWanted, this, [this] { m_edits.confirm(indicator()); });
    connect(m_question->reasonPanel(), &ReasonPanel::given, this,
            [this](const QString& reason) { m_edits.setNotApplicable(indicator(), reason); });
    connect(m_question->reasonPanel(), &ReasonPanel::closed, m_question->cards(), &StageCards::focusCard);
    connect(m_question->cards(), &StageCards::stageChosen, this,
            [this](int stage) { m_edits.chooseStage(indicator(), stage); });
    connect(m_question->cards(), &StageCards::markChosen, this,
            [this](int stage, Mark mark) { m_edits.chooseMark(indicator(), stage, mark); });
    connect(m_answer, &AnswerPane::rationaleWritten, this,
            [this](const QString& code, const QString& text) { m_edits.writeRationale(code, text); });
    connect(m_answer, &AnswerPane::confidenceChosen, this,
            [this](Confidence confidence) { m_edits.setConfidence(indicator(), confidence); });
    connect(m_answer, &AnswerPane::attachWanted, this, &ScorePage::attach);
    connect(m_answer, &AnswerPane::detachWanted, this,
            [this](const EvidenceUse& use) { m_edits.detach(indicator(), use); });
    connect(m_answer, &AnswerPane::evidenceWanted, this, [this](const QUuid& id) {
        Q_EMIT jumpRequested({PageId::Evidence, id.toString(QUuid::WithoutBraces), {}});
    });
    connect(m_question, &QuestionPane::whyWanted, this, [this](Quantity quantity) {
        explain({indicator(), quantity});
    });
    connect(m_tree, &QuestionTree::whyWanted, this, [this](const QString& head) {
        explain({head, Quantity::Coverage});
    });
    connect(m_answer, &AnswerPane::whyLastWanted, this, [this] { why().explainLast({indicator(), Quantity::Stage}); });
    connect(m_answer, &AnswerPane::left, m_question->cards(), &StageCards::focusCard);
}

void ScorePage::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) { addKey(keys, act); };
    for (int stage = 1; stage <= 9; ++stage) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + stage);
        on(digit, [this, stage] { m_edits.chooseStage(indicator(), stage); });
        on(QKeySequence(Qt::ALT | digit), [this, stage] { m_edits.cycleMark(indicator(), stage); });
    }
    connect(new DigitRow(this, {Qt::NoModifier, Qt::AltModifier}), &DigitRow::pressed, this,
            [this](int stage, Qt::KeyboardModifiers modifiers) {
                modifiers == Qt::AltModifier ? m_edits.cycleMark(indicator(), stage)
                                             : m_edits.chooseStage(indicator(), stage);
            });
    on(Qt::Key_N, [this] { askNotApplicable(); });
    on(Qt::Key_R, [this] { m_edits.toggleReview(indicator()); });
    on(Qt::Key_Delete, [this] { m_edits.clear(indicator()); });
    on(Qt::Key_J, [this] { m_tree->move(1); });
    on(Qt::Key_K, [this] { m_tree->move(-1); });
    on(Qt::Key_Down, [this] { m_tree->move(1); });
    on(Qt::Key_Up, [this] { m_tree->move(-1); });
    on(Qt::Key_U, [this] {
        if (!m_tree->moveToUnanswered()) {
            context().notices.say(tr("Every question is answered."));
        }
    });
    on(Qt::Key_Slash, [this] { search(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        m_panes->bringTree();
        m_tree->view()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Qt::Key_W, [this] { m_question->toggleBackground(); });
    on(Qt::Key_F6, [this] { m_panes->nextPane(); });
    on(Qt::Key_T, [this] {
        m_panes->showPart(ScorePanes::Part::Why);
        m_answer->rationale()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Qt::Key_C, [this] {
        m_panes->showPart(ScorePanes::Part::Why);
        auto* confidence = m_answer->confidence();
        confidence->segment(std::max(0, confidence->currentIndex()))->setFocus(Qt::ShortcutFocusReason);
    });
    on(Qt::Key_E, [this] {
        m_panes->showPart(ScorePanes::Part::Proof);
        m_answer->attachButton()->click();
    });
    on(Qt::Key_Equal, [this] { explainWhereOneIs(); });
    on(Qt::Key_Escape, [this] {
        m_question->reasonPanel()->close();
        m_panes->putTreeAway();
        m_panes->showPart(ScorePanes::Part::Stages);
        m_question->cards()->focusCard();
    });
}

std::vector<KeyHint> ScorePage::keyHints() const {
    if (!session()) {
        return {};
    }
    return {
        {{QStringLiteral("1"), QStringLiteral("–"), QString::number(session()->framework().ceiling())}, tr("choose")},
        {{QStringLiteral("N")}, tr("not applicable")},
        {{QStringLiteral("R")}, tr("review")},
        {{QStringLiteral("J"), QStringLiteral("K")}, tr("move")},
        {{QStringLiteral("F1")}, tr("all keys")}};
}

std::vector<KeyGroup> ScorePage::keyGroups() const {
    const QString last = QString::number(session() ? session()->framework().ceiling() : 5);
    const auto key = [](const char* name) { return QStringList{QString::fromLatin1(name)}; };
    const QStringList stages{QStringLiteral("1"), QStringLiteral("–"), last};
    return {{tr("Answer"),
             {{stages, tr("choose a stage")},
              {key("N"), tr("not applicable")},
              {key("R"), tr("mark for review, on or off")},
              {key("Del"), tr("clear the answer")},
              {QStringList{QStringLiteral("Alt")} + stages, tr("mark of one criterion")}}},
            {tr("Move"),
             {{{QStringLiteral("J"), QStringLiteral("↓")}, tr("next question")},
              {{QStringLiteral("K"), QStringLiteral("↑")}, tr("previous question")},
              {key("U"), tr("next unanswered")},
              {key("/"), tr("find a question")},
              {{QStringLiteral("Ctrl"), QStringLiteral("L")}, tr("list of questions")},
              {key("W"), tr("why we ask, and the whole paragraph")},
              {key("F6"), tr("next pane")}}},
            {tr("Write"),
             {{key("T"), tr("rationale")},
              {key("E"), tr("attach evidence")},
              {key("C"), tr("confidence")},
              {key("="), tr("why this number?")},
              {key("Esc"), tr("back to the stages")}}}};
}

QString ScorePage::indicator() const {
    return m_tree->current();
}

QString ScorePage::firstQuestion() const {
    const QStringList all = m_tree->tree().indicators();
    const QStringList last = context().preferences.lastPlace(session()->assessment().id);
    if (last.size() >= 2 && all.contains(last.at(1))) {
        return last.at(1);
    }
    const auto open = std::find_if(all.begin(), all.end(), [&](const QString& code) {
        const IndicatorScore* score = session()->scores().indicator(code);
        return score && score->state == AnswerState::NotAnswered;
    });
    return open != all.end() ? *open : all.value(0);
}

void ScorePage::followSession() {
    m_tree->show(session());
    m_stack->setCurrentWidget(session() ? static_cast<QWidget*>(m_panes) : m_empty);
    if (session()) {
        connect(session(), &AssessmentSession::shown, this, &ScorePage::showStages);
        connect(session(), &AssessmentSession::changed, this, &ScorePage::follow);
        m_tree->choose(firstQuestion());
    }
    showQuestion();
    Q_EMIT hintsChanged();
}

void ScorePage::showStages(const AssessmentDelta& delta) {
    if (isVisible() && delta.answers.contains(indicator())) {
        m_question->showStages();
    }
}

void ScorePage::follow(const AssessmentDelta& delta) {
    const Answer* answer = session()->assessment().answer(indicator());
    const bool proof =
        answer && std::any_of(answer->evidence.begin(), answer->evidence.end(),
                              [&](const EvidenceUse& use) { return delta.evidence.contains(use.evidence); });
    if (delta.other || delta.status || proof || delta.answers.contains(indicator()) ||
        delta.targets.contains(indicator())) {
        m_stale = !isVisible();
        if (!m_stale) {
            showQuestion();
        }
    }
}

void ScorePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) {
        showQuestion();
    }
}

void ScorePage::showQuestion() {
    m_stale = false;
    m_question->show(session(), indicator());
    m_answer->show(session(), indicator());
}

void ScorePage::enter(const Place& place) {
    if (!session()) {
        return;
    }
    if (const Commitment* commitment = session()->framework().commitment(place.subject)) {
        m_tree->choose(commitment->indicators.value(0));
    } else if (!place.subject.isEmpty()) {
        m_tree->choose(place.subject);
    }
    if (place.part == QLatin1String("rationale")) {
        m_panes->showPart(ScorePanes::Part::Why);
        m_answer->rationale()->setFocus(Qt::OtherFocusReason);
    } else if (place.part == QLatin1String("evidence")) {
        m_panes->showPart(ScorePanes::Part::Proof);
        m_answer->attachButton()->setFocus(Qt::OtherFocusReason);
    } else if (place.part == QLatin1String("notApplicable")) {
        askReason();
    } else {
        m_panes->showPart(ScorePanes::Part::Stages);
        m_panes->showBeginning();
        m_question->cards()->focusCardBelow();
    }
}

void ScorePage::leave() {
    m_answer->storeTyped();
}

Place ScorePage::here() const {
    return {PageId::Score, indicator(), {}};
}

bool ScorePage::search() {
    if (!session()) {
        return false;
    }
    m_panes->bringTree();
    m_tree->search();
    return true;
}

void ScorePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_panes->fold(size());
}

void ScorePage::askNotApplicable() {
    if (!session() || indicator().isEmpty()) {
        return;
    }
    if (!session()->isEditable()) {
        context().notices.say(session()->whyNotEditable());
        return;
    }
    const Answer* answer = session()->assessment().answer(indicator());
    if (answer && answer->notApplicable) {
        m_edits.makeApplicable(indicator());
        return;
    }
    askReason();
}

/// Also of an answer that has a reason, to write a better one.
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
    if (!session() || indicator().isEmpty()) {
        return;
    }
    m_answer->storeTyped();
    if (!m_picker) {
        m_picker = new EvidencePicker(context(), this);
    }
    m_picker->open(indicator());
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
    explain(head.isEmpty() ? NumberReference{indicator(), Quantity::Stage} : NumberReference{head, Quantity::Coverage});
}

} // namespace atalaya
