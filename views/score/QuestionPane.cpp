#include "views/score/QuestionPane.h"

#include "assessments/framework/WorkingTranslation.h"
#include "models/session/WindowLanguage.h"
#include "views/score/AnswerEdits.h"
#include "views/score/ClampedLabel.h"
#include "views/score/ReasonPanel.h"
#include "views/score/ResultStrip.h"
#include "views/score/StageCards.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/ElidedLabel.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/IconButton.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/Panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace atalaya {

QuestionPane::QuestionPane(const WindowStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {
    setAccessibleName(tr("Question"));
    build();
    layOut();
    moveByArrows();
}

void QuestionPane::build() {
    m_commitment = new Label(m_style, {}, "body", "text", 600, this);
    m_commitmentTitle = new ElidedLabel(m_style, {}, "body", "text2", 0, this);
    m_declaration = new LinkButton(m_style, tr("Open in the Declaration"), this);
    m_translation = new WrapLabel(m_style, {}, "caption", "text2", 0, this);
    m_translation->hide(); // until the words are a translation's
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
    m_confirm = m_notice->addButton(tr("Confirm"));
    m_confirm->setToolTip(tr("Key Y"));
    m_confirm->setAccessibleDescription(tr("The key Y does the same"));
    connect(m_confirm, &QAbstractButton::clicked, this, &QuestionPane::confirmWanted);
    m_cards = new StageCards(m_style, this);
    m_strip = new ResultStrip(m_style, this);
    m_reason = new ReasonPanel(m_style, this);
    for (IconButton* button : {m_up, m_down, m_background}) {
        button->setButtonSize(Button::Size::Small);
    }
    connect(m_background, &QAbstractButton::clicked, this, &QuestionPane::toggleBackground);
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_reason, &ReasonPanel::closed, this, [this] {
        m_strip->setVisible(true);
        m_actions->show();
    });
    connect(m_strip, &ResultStrip::whyWanted, this, &QuestionPane::whyWanted);
    connect(m_cards, &StageCards::moveWanted, this, &QuestionPane::moveWanted);
    connect(m_declaration, &QAbstractButton::clicked, this, [this] {
        if (m_session) {
            Q_EMIT declarationWanted(m_session->framework().indicator(m_indicator)->commitment);
        }
    });
}

/// What can be done with the answer, and at the right the ways on; below it where both have no room in one row.
QWidget* QuestionPane::makeActions() {
    auto* actions = new QWidget(this);
    m_actions = actions;
    auto* both = new FlowLayout(actions);
    both->setContentsMargins(0, 0, 0, 0);
    const auto group = [&] {
        auto* part = new QWidget(actions);
        auto* row = new QHBoxLayout(part);
        row->setContentsMargins(0, 0, 0, 0);
        both->addWidget(part);
        m_style.follow(part, [this, row] { row->setSpacing(m_style.px(8)); });
        return part;
    };
    QWidget* answering = group();
    QWidget* moving = group();
    both->setApart(1);
    m_style.follow(actions, [this, both] { both->setSpacing(m_style.px(8)); });
    m_notApplicable = new Button(m_style, tr("Not applicable…"), Button::Kind::Plain, answering);
    m_notApplicable->setIconName(QStringLiteral("na"));
    m_review = new Button(m_style, tr("Mark for review"), Button::Kind::Plain, answering);
    m_review->setIconName(QStringLiteral("flag"));
    m_previous = new Button(m_style, tr("Previous"), Button::Kind::Plain, moving);
    m_unanswered = new Button(m_style, tr("Next unanswered"), Button::Kind::Plain, moving);
    m_next = new Button(m_style, tr("Next"), Button::Kind::Primary, moving);
    for (Button* button : {m_notApplicable, m_review, m_previous, m_unanswered, m_next}) {
        button->parentWidget()->layout()->addWidget(button);
    }
    connect(m_notApplicable, &QAbstractButton::clicked, this, &QuestionPane::notApplicableWanted);
    connect(m_review, &QAbstractButton::clicked, this, &QuestionPane::reviewWanted);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_unanswered, &QAbstractButton::clicked, this, &QuestionPane::unansweredWanted);
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    return actions;
}

/// Which commitment it is and the way to it; on a second line where the words are long.
QLayout* QuestionPane::makeCommitment() {
    auto* words = new FlowLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_commitment);
    words->addWidget(m_commitmentTitle);
    words->addWidget(m_declaration);
    words->addWidget(m_translation); // here and not below its words: a line less in most languages and widths
    m_style.follow(m_commitment, [this, words] {
        words->setSpacing(m_style.px(8));
        m_commitment->setMinimumHeight(m_style.px(26)); // the first line as high as the buttons at its end
    });
    return words;
}

void QuestionPane::layOut() {
    m_head = new QHBoxLayout;
    m_head->addLayout(makeCommitment(), 1);
    m_head->addWidget(m_position, 0, Qt::AlignTop);
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
    column->addWidget(m_strip);
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
    m_reason->ask({m_session->assessment().id, m_indicator}, before);
}

void QuestionPane::addToHead(QWidget* widget) {
    m_head->insertWidget(0, widget, 0, Qt::AlignTop);
}

void QuestionPane::putPositionInto(QBoxLayout* head) {
    QBoxLayout* const wanted = head ? head : m_head;
    if (wanted->indexOf(m_position) < 0) {
        wanted->addWidget(m_position, 0, Qt::AlignTop);
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
    m_translation->setVisible((!m_narrow || m_open) && !m_translation->text().isEmpty());
    m_verbatim->setLines(m_open ? ClampedLabel::allLines : m_short ? 1 : 3);
    m_background->setVisible(m_short || m_open);
    m_background->setIconAndWord(m_open ? QStringLiteral("chevron-up") : QStringLiteral("info"),
                                 m_open ? tr("Hide why we ask") : tr("Why we ask"));
}

void QuestionPane::show(AssessmentSession* session, const QString& indicator) {
    if (indicator != m_indicator || session != m_session) {
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
    m_translation->setText(workingTranslationNote(framework.document, languageOfWindow()));
    m_verbatim->setAccessibleDescription(m_translation->text());
    m_translation->setVisible((!m_narrow || m_open) && !m_translation->text().isEmpty());
    m_title->setText(tr("%1 · %2", "code and title of a question").arg(asked->code, asked->title));
    m_question->setText(asked->question);
    m_why->setText(asked->rationale);
    m_cards->show(framework, *asked, answer, score->claimed);
    m_cards->setEditable(session->isEditable());
    showNotice(answer);
    m_strip->show(*session, *asked);
    showActions(answer);
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
    const bool approved = m_session->assessment().status == AssessmentStatus::Approved;
    const bool carried = !approved && answer && answer->toConfirm;
    m_confirm->setVisible(carried);
    m_confirm->setEnabled(m_session->isEditable());
    m_notice->setVisible(approved || carried);
    if (approved) {
        m_notice->setNotice(Finding::Note, tr("Approved."), m_session->whyNotEditable());
    } else if (carried) {
        const auto& last = m_session->previous();
        m_notice->setNotice(Finding::Warning, tr("To confirm."),
                            tr("This answer is that of %1 and counts as not answered until you confirm it or choose "
                               "another stage.")
                                .arg(last ? last->round : tr("the last round")));
    }
    if (m_isCarried != carried) {
        m_isCarried = carried;
        Q_EMIT carriedChanged(carried);
    }
}

/// Up and down lead on from any button, where Qt would go on as Tab does; not beside the field for a reason.
void QuestionPane::moveByArrows() {
    for (QAbstractButton* button : findChildren<QAbstractButton*>()) {
        if (!m_reason->isAncestorOf(button) && !m_cards->isAncestorOf(button)) {
            button->installEventFilter(this);
        }
    }
}

bool QuestionPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if ((isUp || key->key() == Qt::Key_Down) && !(key->modifiers() & ~Qt::KeypadModifier)) {
            Q_EMIT moveWanted(isUp ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionPane::showActions(const Answer* answer) {
    const bool editable = m_session->isEditable();
    m_notApplicable->setEnabled(editable);
    m_notApplicable->setText(isSaidNotApplicable(answer) ? tr("Applicable again") : tr("Not applicable…"));
    m_review->setEnabled(editable);
    m_review->setText(answer && answer->forReview ? tr("Reviewed") : tr("Mark for review"));
}

} // namespace atalaya
