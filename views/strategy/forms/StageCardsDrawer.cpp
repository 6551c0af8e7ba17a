#include "views/strategy/forms/StageCardsDrawer.h"

#include "assessments/assessment/Delta.h"
#include "assessments/foundation/Clauses.h"
#include "assessments/framework/SpokenFramework.h"
#include "models/items/EvidenceWords.h"
#include "views/strategy/forms/LeafContent.h"
#include "views/strategy/forms/PlanChoices.h"
#include "views/strategy/forms/StageCardsDelegate.h"
#include "views/widgets/Button.h"
#include "views/widgets/EmptyState.h"
#include "views/widgets/HeadRoom.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/SearchField.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/StageLabel.h"
#include "views/widgets/TabOrder.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace atalaya {

namespace {

constexpr int cardsSeen = 6; ///< rows of the list

} // namespace

StageCardsDrawer::StageCardsDrawer(const StrategyContext& context, QWidget* host)
    : Drawer(context.window.style, tr("One stage more"), host)
    , m_context(context)
    , m_which(new SegmentedControl(context.window.style, tr("Which questions")))
    , m_search(new SearchField(context.window.style, tr("Search questions")))
    , m_list(new QTableView)
    , m_nothing(new EmptyState(context.window.style, {})) {
    makeContent();
    makeFoot();
    tabAsRead(*this);
    connect(&context.window.desk, &Desk::sessionChanged, this, [this] {
        close();
        followSession();
    });
    followSession();
}

void StageCardsDrawer::makeContent() {
    const WindowStyle& style = m_context.window.style;
    m_which->addSegment(tr("Gaps"));
    m_which->addSegment(tr("All below the top"));
    m_which->addSegment(tr("Every question"));
    m_which->setCurrentIndex(0);
    m_list->setModel(&m_model);
    new StageCardsDelegate(style, m_list, m_model);
    m_list->setAccessibleDescription(tr("Enter makes the chosen question the draft of an action."));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->horizontalHeader()->setSectionsClickable(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->horizontalHeader()->setSectionResizeMode(StageCardsModel::Question, QHeaderView::Stretch);
    auto* content = new LeafContent;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_which, 0, Qt::AlignLeading);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addWidget(makeCard());
    column->addStretch(1);
    setContent(content);
    style.follow(content, [this, &style, column] {
        column->setContentsMargins(style.px(20), style.px(12), style.px(20), style.px(16));
        column->setSpacing(style.px(8));
        m_list->setColumnWidth(StageCardsModel::Rank, style.px(40));
        m_list->setColumnWidth(StageCardsModel::Stage, style.px(84));
        m_list->setMinimumHeight(style.px(30) + cardsSeen * style.px(34));
        fitRows();
    });
    connect(m_which, &SegmentedControl::currentChanged, this, &StageCardsDrawer::narrow);
    connect(m_search, &QLineEdit::textChanged, this, &StageCardsDrawer::narrow);
    connect(m_search, &SearchField::leftForResults, this, [this, &style] { m_list->setFocus(style.focusReason()); });
    connect(m_list, &QAbstractItemView::activated, this, &StageCardsDrawer::makeDraft);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StageCardsDrawer::showCard);
    whenWidthChanges(*m_list->horizontalHeader(), StageCardsModel::Question, this, [this] { fitRows(); });
}

QWidget* StageCardsDrawer::makeCard() {
    const WindowStyle& style = m_context.window.style;
    m_card = new QWidget;
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = new WrapLabel(style, {}, "body", "text", 600);
    m_now = new StageLabel(style);
    m_next = new StageLabel(style);
    m_arrow = new Label(style, tr("→", "from a stage to the next"), "body", "text2");
    auto* stages = new QHBoxLayout;
    stages->addWidget(m_now);
    stages->addWidget(m_arrow);
    stages->addWidget(m_next);
    stages->addStretch(1);
    column->addWidget(m_title);
    column->addLayout(stages);
    for (WrapLabel** label : {&m_standing, &m_floor, &m_criterion, &m_proof, &m_owners, &m_effort, &m_planned}) {
        *label = new WrapLabel(style);
        column->addWidget(*label);
    }
    m_question = new LinkButton(style, tr("Open the question"));
    column->addWidget(m_question, 0, Qt::AlignLeading);
    m_objective = new QComboBox;
    m_objective->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objective->setMinimumContentsLength(12);
    m_below = new QWidget;
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    addField(*below, style, tr("The draft goes below"), m_objective);
    column->addWidget(m_below);
    style.follow(m_card, [&style, column, stages, below] {
        column->setSpacing(style.px(6));
        below->setSpacing(style.px(6));
        stages->setSpacing(style.px(8));
    });
    connect(m_question, &QAbstractButton::clicked, this, [this] {
        if (const StageCardRow* card = chosen()) {
            Q_EMIT jumpRequested({PageId::Score, card->key, {}});
        }
    });
    return m_card;
}

void StageCardsDrawer::makeFoot() {
    const WindowStyle& style = m_context.window.style;
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    m_done = new WrapLabel(style, {}, "body", "text2");
    m_make = new Button(style, tr("Make action draft"), Button::Kind::Primary);
    m_open = new Button(style, tr("Open it"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_make);
    row->addWidget(m_open);
    row->addStretch(1);
    column->addWidget(m_done);
    column->addLayout(row);
    setFoot(foot);
    style.follow(foot, [&style, column, row] {
        column->setContentsMargins(style.px(20), style.px(10), style.px(20), style.px(10));
        column->setSpacing(style.px(6));
        row->setSpacing(style.px(8));
    });
    connect(m_make, &QAbstractButton::clicked, this, &StageCardsDrawer::makeDraft);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT formWanted(m_lastMade); });
}

void StageCardsDrawer::followSession() {
    if (const AssessmentSession* session = m_context.session()) {
        connect(session, &AssessmentSession::changed, this, &StageCardsDrawer::follow);
    }
}

void StageCardsDrawer::follow(const AssessmentDelta& delta) {
    if (!isOpen()) {
        return;
    }
    const bool concerns = !delta.answers.empty() || !delta.targets.empty() || !delta.weights.empty() ||
                          !delta.evidence.empty() || !delta.plan.isEmpty() || delta.other || delta.status;
    if (concerns) {
        const QUuid objective = planforms::chosenId(*m_objective);
        refresh();
        planforms::chooseId(*m_objective, objective);
    }
    showMade();
}

void StageCardsDrawer::openFor(const QUuid& objective, const QString& indicator) {
    if (!m_context.session()) {
        return;
    }
    m_lastMade = {};
    showMade();
    m_search->clear();
    refresh();
    // As far as it takes to see what is asked for, or anything.
    const auto isSeen = [&] { return indicator.isEmpty() ? m_model.rowCount() > 0 : m_model.rowOf(indicator) >= 0; };
    for (int next = m_which->currentIndex() + 1; next < m_which->count() && !isSeen(); ++next) {
        m_which->setCurrentIndex(next);
    }
    planforms::chooseId(*m_objective, objective);
    choose(indicator);
    open();
    m_list->setFocus(m_context.window.style.focusReason());
}

void StageCardsDrawer::refresh() {
    const AssessmentSession* session = m_context.session();
    const StageCardRow* before = chosen();
    const QString key = before ? before->key : QString();
    m_model.show(session->framework(), session->assessment(), session->scores());
    planforms::fillObjectives(*m_objective, session->assessment().plan, tr("No objective"));
    narrow();
    choose(key);
}

void StageCardsDrawer::narrow() {
    const StageCardRow* before = chosen();
    const QString key = before ? before->key : QString();
    m_list->setAccessibleName(which() == StageCardsModel::Which::Every ? tr("Every question with its stage")
                                                                       : tr("Questions that can go one stage further"));
    m_model.narrow(which(), m_search->text());
    choose(key);
    fitRows();
}

void StageCardsDrawer::choose(const QString& indicator) {
    const int row = std::max(0, m_model.rowOf(indicator));
    if (row < m_model.rowCount()) {
        m_list->setCurrentIndex(m_model.index(row, StageCardsModel::Question));
        m_list->scrollTo(m_list->currentIndex());
    }
    showCard();
}

const StageCardRow* StageCardsDrawer::chosen() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.row(row) : nullptr;
}

StageCardsModel::Which StageCardsDrawer::which() const {
    return static_cast<StageCardsModel::Which>(std::max(0, m_which->currentIndex()));
}

void StageCardsDrawer::showNothing() {
    m_list->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
    if (m_model.countOf(which()) > 0) {
        m_nothing->setSentence(tr("No question fits. Look at every question, or search for other words."));
    } else if (which() == StageCardsModel::Which::Gaps) {
        m_nothing->setSentence(tr("No question has a gap to its target. “All below the top” and “Every question” show "
                                  "the others."));
    } else {
        m_nothing->setSentence(tr("Nothing that is answered lies below the top. “Every question” shows what is not "
                                  "scored yet."));
    }
}

void StageCardsDrawer::showDraft(const StageCardRow* row) {
    const AssessmentSession* session = m_context.session();
    const bool leadsOn = row && row->card.leadsOn();
    m_make->setEnabled(leadsOn && session && session->isEditable());
    m_below->setVisible(leadsOn);
    const QString whyNot = session ? session->whyNotEditable() : QString();
    m_make->setToolTip(!whyNot.isEmpty() ? whyNot
                       : !row || leadsOn ? QString()
                       : row->card.standing == NextStageCard::Standing::AtTop
                           ? tr("No stage lies above: there is nothing to draft.")
                           : tr("It does not apply: there is nothing to draft."));
}

/// Where it stands, and what there is to be said instead of a next stage.
void StageCardsDrawer::showStanding(const StageCardRow& row) {
    using Standing = NextStageCard::Standing;
    const NextStageCard& card = row.card;
    const bool isBelow = card.standing == Standing::BelowTop;
    m_arrow->setVisible(isBelow);
    m_next->setVisible(isBelow);
    m_standing->setVisible(!isBelow);
    m_floor->setVisible(card.standing == Standing::NotScored);
    m_criterion->setVisible(!card.criterion.isEmpty());
    const QString stage = tr("%1 %2", "stage: number, name").arg(QString::number(card.next), row.nextName);
    switch (card.standing) {
    case Standing::BelowTop:
        m_now->setStage(StageGlyph::proved(card.stage, row.ceiling), row.stageName);
        m_next->setStage(StageGlyph::claimed(card.next, card.stage, row.ceiling), row.nextName);
        m_criterion->setText(tr("Next stage: %1", "a criterion").arg(card.criterion));
        return;
    case Standing::NotScored:
        m_now->setStage(StageGlyph::notAnswered());
        m_standing->setText(card.isToConfirm
                                ? tr("It is not scored yet: the answer of the last round waits to be confirmed. What "
                                     "the first stages ask:")
                                : tr("It is not scored yet: nobody has answered it. What the first stages ask:"));
        m_floor->setText(tr("Stage 1 %1, where every answer begins: %2", "name of the stage, its criterion")
                             .arg(row.firstName, card.floor));
        m_criterion->setText(
            tr("Stage %1, the first to be reached: %2", "a stage, its criterion").arg(stage, card.criterion));
        return;
    case Standing::AtTop: {
        m_now->setStage(StageGlyph::proved(card.stage, row.ceiling), row.stageName);
        const QString top = tr("It stands at the top; no stage lies above.");
        m_standing->setText(card.evidenced < card.stage
                                ? top + QLatin1Char(' ') +
                                      tr("Its valid evidence reaches stage %1 only.").arg(card.evidenced)
                                : top);
        m_criterion->setText(tr("What keeps it there: %1", "a criterion").arg(card.criterion));
        return;
    }
    case Standing::NotApplicable:
        m_now->setStage(StageGlyph::notApplicable());
        m_standing->setText(
            card.reason.isEmpty()
                ? tr("It does not apply here, and counts in no total.")
                : tr("It does not apply here, and counts in no total: %1", "a reason").arg(card.reason));
        return;
    }
}

QString StageCardsDrawer::proofText(const NextStageCard& card) {
    const QString grade = evidence::gradeLetter(card.grade);
    const QString kinds = clauses(card.proof);
    const bool isAtTop = card.standing == NextStageCard::Standing::AtTop;
    if (kinds.isEmpty()) {
        return isAtTop ? tr("Evidence of grade %1 at least, not past its review date, proves it.").arg(grade)
                       : tr("Evidence of grade %1 at least would prove it.").arg(grade);
    }
    return isAtTop
               ? tr("What proves it, grade %1 at least and not past its review date: %2", "a grade, kinds of evidence")
                     .arg(grade, kinds)
               : tr("What would prove it, grade %1 at least: %2", "a grade, kinds of evidence").arg(grade, kinds);
}

void StageCardsDrawer::showCard() {
    const StageCardRow* row = chosen();
    m_card->setVisible(row != nullptr);
    showNothing();
    showDraft(row);
    if (!row) {
        return;
    }
    const NextStageCard& card = row->card;
    const bool applies = card.standing != NextStageCard::Standing::NotApplicable;
    m_title->setText(tr("%1 %2", "code, title").arg(row->key, card.title));
    showStanding(*row);
    m_proof->setVisible(applies);
    m_proof->setText(proofText(card));
    m_owners->setVisible(!card.owners.isEmpty());
    m_owners->setText(tr("Usually owned by: %1").arg(clauses(card.owners)));
    m_effort->setVisible(card.leadsOn() && !card.effort.isEmpty());
    m_effort->setText(card.effortReason.isEmpty()
                          ? tr("Effort: %1").arg(card.effort)
                          : tr("Effort: %1, %2", "a level, why").arg(card.effort, card.effortReason));
    QStringList planned;
    if (card.standing == NextStageCard::Standing::BelowTop) {
        planned << (card.rank == 0    ? tr("No gap to a target.")
                    : card.isQuickWin ? tr("Gap of rank %1, a quick win.").arg(card.rank)
                                      : tr("Gap of rank %1.").arg(card.rank));
    }
    planned << (row->planned.isEmpty()
                    ? tr("No action of the plan lifts it yet.")
                    : tr("Lifted by %1.", "codes of actions").arg(row->planned.join(QStringLiteral(", "))));
    m_planned->setVisible(card.leadsOn());
    m_planned->setText(planned.join(QLatin1Char(' ')));
}

/// The draft that was made last, while it is in the plan.
void StageCardsDrawer::showMade() {
    const AssessmentSession* session = m_context.session();
    const Action* made = session ? session->assessment().plan.action(m_lastMade) : nullptr;
    m_done->setVisible(made != nullptr);
    m_open->setVisible(made != nullptr);
    if (made) {
        m_done->setText(tr("%1 is in the plan. Its dates and cost are for you to say.").arg(made->code));
        m_open->setAccessibleName(tr("Open action %1").arg(made->code));
    }
}

void StageCardsDrawer::makeDraft() {
    AssessmentSession* session = m_context.session();
    const StageCardRow* row = chosen();
    if (!session || !row) {
        return;
    }
    if (!m_make->isEnabled()) {
        m_context.window.notices.say(m_make->toolTip());
        return;
    }
    const Plan& plan = session->assessment().plan;
    const QString key = row->key;
    // What goes into the plan is in the language of the plan, whatever the window speaks.
    const NextStageCard written =
        cardInWordsOf(*frameworkIn(session->frameworkPtr(), session->assessment().language), row->card);
    const Action action =
        draftAction(plan, written, m_context.window.desk.surroundings().newId(), planforms::chosenId(*m_objective));
    if (!session->perform(PutAction{action},
                          StepName(tr, QT_TRANSLATE_NOOP3("atalaya::StageCardsDrawer", "Draft action %1 from %2",
                                                          "an action, a question"))
                              .arg(action.code, key))) {
        return; // the window says why
    }
    m_lastMade = action.id;
    showMade();
    m_context.window.notices.say(tr("Draft %1 made from %2", "an action, a question").arg(action.code, key));
    Q_EMIT made(action.id);
}

void StageCardsDrawer::fitRows() {
    m_list->resizeRowsToContents();
}

} // namespace atalaya
