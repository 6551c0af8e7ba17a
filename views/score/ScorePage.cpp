#include "views/score/ScorePage.h"

#include "views/evidence/EvidencePicker.h"
#include "views/score/AnswerPane.h"
#include "views/score/QuestionPane.h"
#include "views/score/QuestionTree.h"
#include "views/score/RationaleField.h"
#include "views/score/ReasonPanel.h"
#include "views/score/StageCards.h"
#include "views/why/WhyDrawer.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/WholeList.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>
#include <QTreeView>

namespace atalaya {

namespace {

// Widths of the page in em: body text at its present size.
constexpr double threePanesFrom = 86, twoPanesFrom = 66, tallFrom = 53;
constexpr double treePx = 264, sidePx = 296, mostMiddlePx = 1180;

} // namespace

ScorePage::ScorePage(const WindowContext& context, QWidget* parent)
    : Page(PageId::Score, context, parent), m_edits(context.desk, context.notices, [this] { m_answer->storeTyped(); }) {
    build();
    wire();
    addKeys();
    connect(&context.desk, &Desk::sessionChanged, this, &ScorePage::followSession);
    context.style.follow(this, [this] { refold(); });
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
    m_work = new QWidget(this);
    m_tree = new QuestionTree(style, m_work);
    m_question = new QuestionPane(style);
    m_middle = new PaneScroll(m_question, m_work);
    m_answer = new AnswerPane(style, context().desk.surroundings().now);
    m_side = new PaneScroll(m_answer, m_work);
    for (QWidget* pane : {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_answer)}) {
        pane->setAutoFillBackground(true);
        pane->setBackgroundRole(QPalette::Base);
    }

    m_questions = new Button(style, tr("Questions"), Button::Kind::Plain);
    m_questions->setIconName(QStringLiteral("chevron-right"))->setButtonSize(Button::Size::Small);
    m_questions->setAccessibleDescription(tr("Shows the list of questions"));
    m_parts = new SegmentedControl(style, tr("Part of the answer"));
    m_parts->setSmall(true);
    for (const QString& word : {tr("Stages"), tr("Why"), tr("Proof"), tr("Last")}) {
        m_parts->addSegment(word);
    }
    m_parts->setCurrentIndex(0);
    m_question->addToHead(m_questions);

    m_head = new QHBoxLayout;
    m_head->addWidget(m_parts);
    m_head->addStretch(1);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(m_head);
    middle->addWidget(m_middle, 1);
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tree);
    row->addWidget(new Hairline(style, Qt::Vertical, "line", m_work));
    row->addLayout(middle, 1);
    row->addWidget(new Hairline(style, Qt::Vertical, "line", m_work));
    row->addWidget(m_side);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    style.follow(m_work, [this, &style] {
        m_head->setSpacing(style.px(8));
        m_question->setMaximumWidth(style.px(mostMiddlePx));
    });
}

void ScorePage::wire() {
    connect(m_tree, &QuestionTree::chosen, this, [this] {
        if (m_treeOut) {
            toggleTree();
        }
        showQuestion();
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
    connect(m_answer, &AnswerPane::left, m_question->cards(), &StageCards::focusCard);
    connect(m_questions, &QAbstractButton::clicked, this, &ScorePage::toggleTree);
    connect(m_parts, &SegmentedControl::currentChanged, this, &ScorePage::showPart);
}

void ScorePage::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (int stage = 1; stage <= 9; ++stage) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + stage);
        on(digit, [this, stage] { m_edits.chooseStage(indicator(), stage); });
        on(QKeySequence(Qt::ALT | digit), [this, stage] { m_edits.cycleMark(indicator(), stage); });
    }
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
        if (m_fold != Fold::Three && !m_treeOut) {
            toggleTree();
        }
        m_tree->view()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Qt::Key_F6, [this] { nextPane(); });
    on(Qt::Key_T, [this] {
        m_parts->setCurrentIndex(1);
        m_answer->rationale()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Qt::Key_C, [this] {
        m_parts->setCurrentIndex(1);
        auto* confidence = m_answer->confidence();
        confidence->segment(std::max(0, confidence->currentIndex()))->setFocus(Qt::ShortcutFocusReason);
    });
    on(Qt::Key_E, [this] {
        m_parts->setCurrentIndex(2);
        m_answer->attachButton()->click();
    });
    on(Qt::Key_Equal, [this] { explain(); });
    on(Qt::Key_Escape, [this] {
        m_question->reasonPanel()->close();
        if (m_treeOut) {
            toggleTree();
        }
        m_parts->setCurrentIndex(0);
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
    m_stack->setCurrentWidget(session() ? m_work : static_cast<QWidget*>(m_empty));
    if (session()) {
        connect(session(), &AssessmentSession::changed, this, &ScorePage::follow);
        m_tree->choose(firstQuestion());
    }
    showQuestion();
    Q_EMIT hintsChanged();
}

void ScorePage::follow(const AssessmentDelta& delta) {
    const Answer* answer = session()->assessment().answer(indicator());
    const bool proof =
        answer && std::any_of(answer->evidence.begin(), answer->evidence.end(),
                              [&](const EvidenceUse& use) { return delta.evidence.contains(use.evidence); });
    if (delta.other || delta.status || proof || delta.answers.contains(indicator()) ||
        delta.targets.contains(indicator())) {
        showQuestion();
    }
}

void ScorePage::showQuestion() {
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
        m_parts->setCurrentIndex(1);
        m_answer->rationale()->setFocus(Qt::OtherFocusReason);
    } else if (place.part == QLatin1String("evidence")) {
        m_parts->setCurrentIndex(2);
        m_answer->attachButton()->setFocus(Qt::OtherFocusReason);
    } else if (place.part == QLatin1String("notApplicable")) {
        askReason();
    } else {
        m_parts->setCurrentIndex(0);
        m_question->cards()->focusCard();
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
    if (m_fold != Fold::Three && !m_treeOut) {
        toggleTree();
    }
    m_tree->search();
    return true;
}

// Folding

void ScorePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    refold();
}

void ScorePage::refold() {
    const WindowStyle& style = context().style;
    const double em = style.px(style.theme().type("body").size);
    m_fold = width() >= threePanesFrom * em ? Fold::Three : width() >= twoPanesFrom * em ? Fold::Two : Fold::One;
    m_question->setShort(height() < tallFrom * em || m_fold != Fold::Three);
    m_question->setNarrow(m_fold == Fold::One);
    m_tree->setMinimumWidth(style.px(treePx));
    m_tree->setMaximumWidth(m_fold == Fold::One ? QWIDGETSIZE_MAX : style.px(treePx));
    if (m_fold == Fold::One) {
        m_head->insertWidget(0, m_questions);
    } else {
        m_question->addToHead(m_questions);
    }
    m_head->setContentsMargins(style.px(18), style.px(m_fold == Fold::One ? 6 : 0), style.px(18), 0);
    m_questions->setVisible(m_fold != Fold::Three);
    m_parts->setVisible(m_fold == Fold::One);
    if (m_fold == Fold::Three) {
        m_treeOut = false;
    }
    m_side->setMinimumWidth(m_fold == Fold::One ? 0 : style.px(sidePx));
    m_side->setMaximumWidth(m_fold == Fold::One ? QWIDGETSIZE_MAX : style.px(sidePx));
    showPart(m_parts->currentIndex());
}

void ScorePage::showPart(int part) {
    const bool one = m_fold == Fold::One;
    const bool stages = !one || part <= 0;
    m_tree->setVisible(m_fold == Fold::Three || m_treeOut);
    m_middle->setVisible(stages && !(one && m_treeOut));
    m_side->setVisible((m_fold == Fold::Three || (m_fold == Fold::Two && !m_treeOut)) ||
                       (one && !stages && !m_treeOut));
    static constexpr AnswerPane::Part parts[] = {AnswerPane::Part::All, AnswerPane::Part::Why, AnswerPane::Part::Proof,
                                                 AnswerPane::Part::Last};
    m_answer->setPart(one ? parts[std::clamp(part, 0, 3)] : AnswerPane::Part::All);
}

void ScorePage::toggleTree() {
    m_treeOut = !m_treeOut;
    showPart(m_parts->currentIndex());
    if (m_treeOut) {
        m_tree->view()->setFocus(Qt::OtherFocusReason);
    } else {
        m_question->cards()->focusCard();
    }
}

void ScorePage::nextPane() {
    if (m_tree->isAncestorOf(focusWidget()) && m_tree->isVisible()) {
        m_question->cards()->focusCard();
    } else if (m_question->isAncestorOf(focusWidget()) && m_side->isVisible()) {
        m_answer->rationale()->setFocus(Qt::ShortcutFocusReason);
    } else if (m_tree->isVisible()) {
        m_tree->view()->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_question->cards()->focusCard();
    }
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
    m_parts->setCurrentIndex(0);
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

void ScorePage::explain() {
    if (!session() || indicator().isEmpty()) {
        return;
    }
    if (!m_why) {
        m_why = new WhyDrawer(context(), this);
        connect(m_why, &WhyDrawer::jumpRequested, this, &Page::jumpRequested);
    }
    m_why->explain({indicator(), Quantity::Stage});
}

} // namespace atalaya
