#include "views/score/ScorePage.h"

#include "views/evidence/EvidencePicker.h"
#include "views/score/AnswerPane.h"
#include "views/score/BeginPane.h"
#include "views/score/QuestionPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/RationaleField.h"
#include "views/score/ReasonPanel.h"
#include "views/score/ScorePanes.h"
#include "views/score/StageCards.h"
#include "views/why/WhyDrawer.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/TabOrder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>
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
    m_begin = new BeginPane(style);
    m_panes = new ScorePanes(style, m_tree, m_begin, m_question, m_answer, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_panes);
}

void ScorePage::wire() {
    connect(m_tree, &QuestionTree::chosen, this, [this] {
        closeLeavesOfOthers();
        showQuestion();
        m_hasBegun = m_hasBegun || !m_isOpening;
        settleBeginning();
        m_panes->showBeginning();
    });
    connect(m_tree, &QuestionTree::picked, this, [this] {
        m_hasBegun = true;
        settleBeginning();
        m_panes->putTreeAway();
    });
    connect(m_begin, &BeginPane::startWanted, this, &ScorePage::bringQuestion);
    connect(m_begin, &BeginPane::workshopWanted, this, [this] { Q_EMIT jumpRequested({PageId::Workshop, {}, {}}); });
    connect(m_tree, &QuestionTree::searchFailed, &context().notices, &Notices::fail);
    connect(m_question, &QuestionPane::moveWanted, m_tree, &QuestionTree::move);
    connect(m_question, &QuestionPane::unansweredWanted, this, &ScorePage::goToUnanswered);
    connect(m_question, &QuestionPane::carriedChanged, this, &Page::hintsChanged);
    connect(m_question, &QuestionPane::declarationWanted, this, [this](const QString& code) {
        Q_EMIT jumpRequested({PageId::Declaration, code, {}});
    });
    connect(m_question, &QuestionPane::notApplicableWanted, this, &ScorePage::askNotApplicable);
    connect(m_question, &QuestionPane::reviewWanted, this, [this] { m_edits.toggleReview(indicator()); });
    connect(m_question, &QuestionPane::confirmWanted, this, &ScorePage::confirm);
    connect(m_question->reasonPanel(), &ReasonPanel::given, this, [this](const QString& reason) {
        if (m_edits.setNotApplicable(indicator(), reason)) {
            m_question->reasonPanel()->forget();
        }
    });
    connect(m_question->reasonPanel(), &ReasonPanel::closed, this, [this](bool hadFocus) {
        if (hadFocus) {
            m_question->cards()->focusCard();
        }
    });
    connect(m_question->cards(), &StageCards::stageChosen, this,
            [this](int stage) { m_edits.chooseStage(indicator(), stage); });
    connect(m_question->cards(), &StageCards::markChosen, this,
            [this](int stage, Mark mark) { m_edits.chooseMark(indicator(), stage, mark); });
    m_answer->setWriteRationale([this](const QString& code, const QString& text) { return write(code, text); });
    connect(m_answer, &AnswerPane::rationaleNotKept, this, &ScorePage::offerWords);
    connect(m_answer, &AnswerPane::confidenceChosen, this,
            [this](Confidence confidence) { m_edits.setConfidence(indicator(), confidence); });
    connect(m_answer, &AnswerPane::attachWanted, this, &ScorePage::attach);
    connect(m_answer, &AnswerPane::cardWanted, this, &ScorePage::showCard);
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
    if (session()->assessment().answers.empty()) {
        // One begins with what the headline counts.
        const Framework& framework = session()->framework();
        const auto counts = std::find_if(all.begin(), all.end(), [&](const QString& code) {
            return framework.commitment(framework.indicator(code)->commitment)->group == framework.headlineGroup().id;
        });
        return counts != all.end() ? *counts : all.value(0);
    }
    const auto open = std::find_if(all.begin(), all.end(), [&](const QString& code) {
        const IndicatorScore* score = session()->scores().indicator(code);
        return score && score->state == AnswerState::NotAnswered;
    });
    return open != all.end() ? *open : all.value(0);
}

/// The way to begin stands there while nothing is answered and nobody has gone to a question yet.
void ScorePage::settleBeginning() {
    m_hasBegun = m_hasBegun || (session() && !session()->assessment().answers.empty());
    const bool blank = session() && !indicator().isEmpty() && session()->isEditable() && !m_hasBegun;
    if (blank) {
        m_begin->show(*session(), indicator(), context().desk.path());
    }
    if (blank != m_panes->isBlank()) {
        m_panes->setBlank(blank);
        Q_EMIT hintsChanged();
    }
}

/// From the way to begin to the first question, with the focus on its stages; false where one is at a question.
bool ScorePage::bringQuestion() {
    if (!m_panes->isBlank()) {
        return false;
    }
    m_hasBegun = true;
    settleBeginning();
    m_panes->showPart(ScorePanes::Part::Stages);
    m_panes->showBeginning();
    m_question->cards()->focusCardBelow();
    return true;
}

/// Before a key answers the question: nobody answers what is out of sight, below the list or before one has begun,
/// without seeing at once what became of it.
void ScorePage::bringStages() {
    if (session() && !bringQuestion() && !m_panes->showsStages()) {
        m_panes->showPart(ScorePanes::Part::Stages);
        m_question->cards()->focusCardBelow();
    }
}

void ScorePage::followSession() {
    const QScopedValueRollback opening(m_isOpening, true);
    m_hasBegun = false;
    m_tree->show(session());
    m_stack->setCurrentWidget(session() ? static_cast<QWidget*>(m_panes) : m_empty);
    if (session()) {
        connect(session(), &AssessmentSession::shown, this, &ScorePage::showStages);
        connect(session(), &AssessmentSession::changed, this, &ScorePage::follow);
        m_tree->choose(firstQuestion()); // shows it
    }
    if (indicator().isEmpty()) {
        showQuestion();
    }
    settleBeginning();
    tabAsRead(*m_panes); // another framework may have brought more stages
    Q_EMIT hintsChanged();
}

void ScorePage::showStages(const AssessmentDelta& delta) {
    if (isVisible() && delta.answers.contains(indicator())) {
        m_question->showStages();
    }
}

void ScorePage::follow(const AssessmentDelta& delta) {
    settleBeginning();
    const Answer* answer = session()->assessment().answer(indicator());
    const bool proof =
        answer && std::any_of(answer->evidence.begin(), answer->evidence.end(),
                              [&](const EvidenceUse& use) { return delta.evidence.contains(use.evidence); });
    if (delta.other || delta.status || proof || !delta.plan.actions.empty() || delta.answers.contains(indicator()) ||
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
    if (Drawer* leaf = openLeaf()) {
        if (place.subject.isEmpty() && place.part.isEmpty()) {
            leaf->takeFocus(); // back to where one was, not to what lies under it
            return;
        }
        leaf->close();
    }
    if (!place.subject.isEmpty() || !place.part.isEmpty()) {
        m_hasBegun = true;
        settleBeginning();
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
    } else if (m_panes->isBlank()) {
        m_panes->putTreeAway();
        m_panes->focusMiddle();
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
    return {PageId::Score, m_panes->isBlank() ? QString() : indicator(), {}};
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

} // namespace atalaya
