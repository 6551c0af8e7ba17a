#include "views/score/QuestionPane.h"

#include "views/score/ClampedLabel.h"
#include "views/score/ReasonPanel.h"
#include "views/score/StageCards.h"
#include "views/theme/WindowStyle.h"
#include "views/why/NumberButton.h"
#include "views/why/StageNumber.h"
#include "views/widgets/Button.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atalaya {

namespace {

/// The sign of a stage, proved as far as `evidenced`.
void showStage(StageNumber& label, const Framework& framework, int stage, int evidenced) {
    if (stage < 1) {
        label.setStage(StageGlyph::notAnswered());
        return;
    }
    label.setStage(StageGlyph::claimed(stage, evidenced, framework.ceiling()), framework.stageName(stage));
}

} // namespace

QuestionPane::QuestionPane(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setAccessibleName(tr("Question"));
    build();
    layOut();
}

void QuestionPane::build() {
    m_commitment = new Label(m_style, {}, "body", "text", 600, this);
    m_commitmentTitle = new Label(m_style, {}, "body", "text2", 0, this);
    m_declaration = new LinkButton(m_style, tr("Open in the Declaration"), this);
    m_position = new QWidget(this);
    m_place = new Label(m_style, {}, "body", "text2", 0, m_position);
    m_place->setFigures(true);
    m_up =
        new IconButton(m_style, QStringLiteral("chevron-up"), tr("Previous question"), Button::Kind::Plain, m_position);
    m_down =
        new IconButton(m_style, QStringLiteral("chevron-down"), tr("Next question"), Button::Kind::Plain, m_position);
    m_quoted = new QWidget(this);
    m_verbatim = new ClampedLabel(m_style, 3, "body", "text2", m_quoted);
    m_title = new Label(m_style, {}, "body", "text2", 0, this);
    m_background = new IconButton(m_style, QStringLiteral("info"), tr("Why we ask"), Button::Kind::Quiet, this);
    m_question = new WrapLabel(m_style, {}, "question", "text", 600, this);
    m_why = new WrapLabel(m_style, {}, "body", "text2", 0, this);
    m_why->setObjectName(QStringLiteral("whyWeAsk"));
    m_notice = new NoticeBox(m_style, Finding::Note, {}, {}, this);
    m_cards = new StageCards(m_style, this);
    m_reason = new ReasonPanel(m_style, this);
    for (IconButton* button : {m_up, m_down, m_background}) {
        button->setButtonSize(Button::Size::Small);
    }
    connect(m_background, &QAbstractButton::clicked, this, &QuestionPane::toggleBackground);
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_reason, &ReasonPanel::closed, this, [this] {
        m_strip->show();
        m_actions->show();
    });
    connect(m_cards, &StageCards::moveWanted, this, &QuestionPane::moveWanted);
    connect(m_declaration, &QAbstractButton::clicked, this, [this] {
        if (m_session) {
            Q_EMIT declarationWanted(m_session->framework().indicator(m_indicator)->commitment);
        }
    });
}

StageNumber* QuestionPane::makeNumber(const QString& meaning, Quantity quantity, QWidget* parent) {
    auto* number = new StageNumber(m_style, meaning, parent);
    connect(number, &QAbstractButton::clicked, this, [this, quantity] { Q_EMIT whyWanted(quantity); });
    return number;
}

QWidget* QuestionPane::makeStrip() {
    auto* panel = new Panel(m_style, this);
    m_strip = panel;
    auto* row = new QHBoxLayout(panel);
    m_style.follow(panel, [this, row] {
        row->setContentsMargins(m_style.px(10), m_style.px(6), m_style.px(10), m_style.px(6));
        row->setSpacing(m_style.px(20));
    });
    const auto part = [&](QWidget* head, QWidget* value, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(head);
        column->addWidget(value);
        column->addStretch(1);
        row->addLayout(column, stretch);
    };
    m_claimed = makeNumber(tr("Claimed"), Quantity::Stage, panel);
    m_evidenced = makeNumber(tr("Evidenced"), Quantity::EvidencedStage, panel);
    m_target = makeNumber(tr("Target"), Quantity::Target, panel);
    m_targetHead = new Label(m_style, {}, "caption", "text2", 0, panel);
    m_gapHead = new Label(m_style, {}, "caption", "text2", 0, panel);
    m_gap = new ClampedLabel(m_style, 2, "body", "text", panel);
    part(new Label(m_style, tr("Claimed"), "caption", "text2", 0, panel), m_claimed, 0);
    part(new Label(m_style, tr("Evidenced"), "caption", "text2", 0, panel), m_evidenced, 0);
    part(m_targetHead, m_target, 0);
    m_gapSize = new NumberButton(m_style, "caption", 600, panel);
    connect(m_gapSize, &QAbstractButton::clicked, this, [this] { Q_EMIT whyWanted(Quantity::Gap); });
    auto* gapLine = new QWidget(panel);
    auto* gapRow = new QHBoxLayout(gapLine);
    gapRow->setContentsMargins(0, 0, 0, 0);
    gapRow->addWidget(m_gapSize);
    gapRow->addWidget(m_gapHead);
    gapRow->addStretch(1);
    m_style.follow(gapLine, [this, gapRow] { gapRow->setSpacing(m_style.px(8)); });
    part(gapLine, m_gap, 1);
    return panel;
}

QWidget* QuestionPane::makeActions() {
    auto* actions = new QWidget(this);
    m_actions = actions;
    m_actionRows = new QBoxLayout(QBoxLayout::LeftToRight, actions);
    auto* answering = new QHBoxLayout;
    auto* moving = new QHBoxLayout;
    m_style.follow(actions, [this, answering, moving] {
        m_actionRows->setContentsMargins(0, 0, 0, 0);
        for (QBoxLayout* row : std::initializer_list<QBoxLayout*>{m_actionRows, answering, moving}) {
            row->setSpacing(m_style.px(8));
        }
    });
    m_notApplicable = new Button(m_style, tr("Not applicable…"), Button::Kind::Plain, actions);
    m_notApplicable->setIconName(QStringLiteral("na"));
    m_review = new Button(m_style, tr("Mark for review"), Button::Kind::Plain, actions);
    m_review->setIconName(QStringLiteral("flag"));
    m_previous = new Button(m_style, tr("Previous"), Button::Kind::Plain, actions);
    m_unanswered = new Button(m_style, tr("Next unanswered"), Button::Kind::Plain, actions);
    m_next = new Button(m_style, tr("Next"), Button::Kind::Primary, actions);
    answering->addWidget(m_notApplicable);
    answering->addWidget(m_review);
    answering->addStretch(1);
    moving->addWidget(m_previous);
    moving->addWidget(m_unanswered);
    moving->addWidget(m_next);
    m_actionRows->addLayout(answering, 1);
    m_actionRows->addLayout(moving);
    connect(m_notApplicable, &QAbstractButton::clicked, this, &QuestionPane::notApplicableWanted);
    connect(m_review, &QAbstractButton::clicked, this, &QuestionPane::reviewWanted);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_unanswered, &QAbstractButton::clicked, this, &QuestionPane::unansweredWanted);
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    return actions;
}

void QuestionPane::layOut() {
    m_head = new QHBoxLayout;
    m_head->addWidget(m_commitment);
    m_head->addWidget(m_commitmentTitle);
    m_head->addWidget(m_declaration);
    m_head->addStretch(1);
    m_head->addWidget(m_position);
    auto* position = new QHBoxLayout(m_position);
    position->setContentsMargins(0, 0, 0, 0);
    position->addWidget(m_place);
    position->addWidget(m_up);
    position->addWidget(m_down);

    auto* quoted = new QHBoxLayout(m_quoted);
    auto* bar = new Hairline(m_style, Qt::Vertical, "ink", m_quoted);
    quoted->addWidget(bar);
    quoted->addWidget(m_verbatim, 1);

    auto* titled = new QHBoxLayout;
    titled->addWidget(m_title);
    titled->addWidget(m_background);
    titled->addStretch(1);

    auto* column = new QVBoxLayout(this);
    auto* asked = new QVBoxLayout;
    asked->addLayout(titled);
    asked->addWidget(m_question);
    asked->addWidget(m_why);
    column->addLayout(m_head);
    column->addWidget(m_quoted);
    column->addLayout(asked);
    column->addWidget(m_notice);
    column->addWidget(m_cards, 1);
    column->addWidget(makeStrip());
    column->addWidget(m_reason);
    column->addWidget(makeActions());
    m_style.follow(this, [this, column, quoted, asked, titled, bar, position] {
        position->setSpacing(m_style.px(8));
        column->setContentsMargins(m_style.px(18), m_style.px(6), m_style.px(18), m_style.px(12));
        column->setSpacing(m_style.px(m_short ? 6 : 10));
        asked->setSpacing(m_style.px(2));
        titled->setSpacing(m_style.px(6));
        m_head->setSpacing(m_style.px(8));
        quoted->setContentsMargins(0, 0, 0, 0);
        quoted->setSpacing(m_style.px(12));
        bar->setFixedWidth(m_style.px(3));
    });
}

void QuestionPane::askReason(const QString& before) {
    // In the place of what follows from the answer, so that nothing of the question leaves the screen.
    m_strip->hide();
    m_actions->hide();
    m_reason->ask(before);
}

void QuestionPane::addToHead(QWidget* widget) {
    m_head->removeWidget(widget); // it may stand there already, and would count
    m_head->insertWidget(m_head->indexOf(m_commitment), widget);
}

void QuestionPane::putPositionInto(QBoxLayout* head) {
    QBoxLayout* const wanted = head ? head : m_head;
    if (wanted->indexOf(m_position) < 0) {
        wanted->addWidget(m_position);
        // Under another parent Qt gives a widget back the font that it had when it was first polished.
        m_place->setFigures(true);
    }
}

void QuestionPane::setShort(bool isShort) {
    m_short = isShort;
    layout()->setSpacing(m_style.px(isShort ? 6 : 10));
    fold();
}

void QuestionPane::setNarrow(bool narrow) {
    m_narrow = narrow;
    m_commitment->setVisible(!narrow);
    m_commitmentTitle->setVisible(!narrow);
    m_cards->setRows(narrow);
    m_actionRows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fold();
}

void QuestionPane::toggleBackground() {
    m_open = !m_open;
    fold();
}

void QuestionPane::fold() {
    m_why->setVisible(!m_short || m_open);
    m_quoted->setVisible(!m_narrow || m_open);
    m_declaration->setVisible(!m_narrow || m_open);
    m_verbatim->setLines(m_open ? ClampedLabel::allLines : m_short ? 1 : 3);
    m_background->setVisible(m_short || m_open);
    m_background->setIconAndWord(m_open ? QStringLiteral("chevron-up") : QStringLiteral("info"),
                                 m_open ? tr("Hide why we ask") : tr("Why we ask"));
}

void QuestionPane::show(AssessmentSession* session, const QString& indicator) {
    if (indicator != m_indicator) {
        m_reason->close();
    }
    m_session = session;
    m_indicator = indicator;
    const Indicator* asked = session ? session->framework().indicator(indicator) : nullptr;
    const IndicatorScore* score = asked ? session->scores().indicator(indicator) : nullptr;
    setEnabled(score != nullptr);
    if (!score) {
        return;
    }
    const Framework& framework = session->framework();
    const Commitment& commitment = *framework.commitment(asked->commitment);
    const Answer* answer = session->assessment().answer(indicator);
    m_commitment->setText(tr("Commitment %1").arg(commitment.number));
    m_commitmentTitle->setText(commitment.axisLabel.isEmpty() ? commitment.title : commitment.axisLabel);
    m_commitmentTitle->setToolTip(commitment.title);
    const qsizetype at = commitment.indicators.indexOf(indicator) + 1;
    m_place->setText(tr("%1 of %2").arg(QString::number(at), QString::number(commitment.indicators.size())));
    m_verbatim->setWords(commitment.verbatim);
    m_title->setText(tr("%1 · %2", "code and title of a question").arg(asked->code, asked->title));
    m_question->setText(asked->question);
    m_why->setText(asked->rationale);
    m_cards->show(framework, *asked, answer, score->claimed);
    m_cards->setEditable(session->isEditable());
    showNotice(answer);
    showResult(*score, answer, *asked);
}

void QuestionPane::showStages() {
    const Indicator* asked = m_session ? m_session->framework().indicator(m_indicator) : nullptr;
    if (!asked) {
        return;
    }
    const Framework& framework = m_session->framework();
    const Answer* answer = m_session->assessment().answer(m_indicator);
    // Of this one answer; the scores of all are reckoned once it is seen.
    m_cards->show(framework, *asked, answer,
                  answer && answer->isAnswered() ? claimedStage(*answer, framework.ceiling()) : 0);
    m_cards->paintNow();
}

void QuestionPane::showNotice(const Answer* answer) {
    if (m_session->assessment().status == AssessmentStatus::Approved) {
        m_notice->clearButtons();
        m_notice->setNotice(Finding::Note, tr("Approved."), m_session->whyNotEditable());
        m_notice->show();
        return;
    }
    const bool carried = answer && answer->toConfirm;
    m_notice->setVisible(carried);
    if (carried) {
        const auto& last = m_session->previous();
        m_notice->setNotice(Finding::Warning, tr("To confirm."),
                            last ? tr("This answer is that of %1 and counts as not answered until you confirm it or "
                                      "choose another stage.")
                                       .arg(last->round)
                                 : tr("This answer is that of the last round and counts as not answered until you "
                                      "confirm it or choose another stage."));
        m_notice->clearButtons();
        Button* confirm = m_notice->addButton(tr("Confirm"));
        confirm->setEnabled(m_session->isEditable());
        connect(confirm, &QAbstractButton::clicked, this, &QuestionPane::confirmWanted);
    }
}

void QuestionPane::showResult(const IndicatorScore& score, const Answer* answer, const Indicator& indicator) {
    const Framework& framework = m_session->framework();
    if (score.state == AnswerState::NotApplicable) {
        m_claimed->setStage(StageGlyph::notApplicable());
        m_evidenced->setStage(StageGlyph::notApplicable());
    } else {
        showStage(*m_claimed, framework, score.claimed, score.evidenced);
        showStage(*m_evidenced, framework, score.evidenced, score.evidenced);
    }
    const auto& targets = m_session->assessment().targets;
    const auto target = targets.find(indicator.code);
    m_target->setVisible(target != targets.end());
    m_targetHead->setVisible(target != targets.end());
    if (target != targets.end()) {
        m_targetHead->setText(
            target->second.by ? tr("Target, %1").arg(QLocale().toString(*target->second.by, QStringLiteral("MMM yyyy")))
                              : tr("Target"));
        showStage(*m_target, framework, target->second.stage, target->second.stage);
    }
    // A reason stands nowhere else; a criterion stands on its card too.
    m_gap->setLines(score.state == AnswerState::NotApplicable ? ClampedLabel::allLines : 2);
    m_gapSize->setVisible(score.gap > 0);
    m_gapSize->setNumber(tr("Gap %1").arg(QString::number(score.gap)), tr("Gap"));
    const int next = score.claimed + 1;
    if (score.state != AnswerState::Answered || next > framework.ceiling()) {
        m_gapHead->setText(score.state == AnswerState::NotApplicable ? tr("Reason") : QString());
        m_gap->setWords(score.state == AnswerState::NotApplicable ? answer->notApplicableReason : QString());
    } else {
        m_gapHead->setText(tr("What stage %1 asks for").arg(QString::number(next)));
        m_gap->setWords(indicator.criterion(next));
    }
    const bool editable = m_session->isEditable();
    m_notApplicable->setEnabled(editable);
    m_notApplicable->setText(score.state == AnswerState::NotApplicable ? tr("Applicable again")
                                                                       : tr("Not applicable…"));
    m_review->setEnabled(editable);
    m_review->setText(answer && answer->forReview ? tr("Reviewed") : tr("Mark for review"));
}

} // namespace atalaya
