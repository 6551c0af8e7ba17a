#include "views/declaration/ParagraphPanel.h"

#include "assessments/framework/WorkingTranslation.h"
#include "models/items/DeclarationTexts.h"
#include "models/session/WindowLanguage.h"
#include "views/declaration/DeclarationDelegates.h"
#include "views/declaration/ParagraphScore.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/Panel.h"
#include "views/widgets/TabOrder.h"
#include "views/widgets/WholeList.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace atalaya {

using namespace Qt::StringLiterals;

ParagraphPanel::ParagraphPanel(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_area(new QScrollArea)
    , m_head(new QWidget)
    , m_kind(new Label(style, {}, "caption", "text2"))
    , m_title(new WrapLabel(style, {}, "question"))
    , m_factsPlace(new QVBoxLayout)
    , m_score(new ParagraphScore(style))
    , m_list(new WholeList)
    , m_foot(new QWidget)
    , m_button(new Button(style, {}, Button::Kind::Primary)) {
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto* head = new QVBoxLayout(m_head);
    head->addWidget(m_kind);
    head->addWidget(m_title);
    connect(m_score, &ParagraphScore::whyAsked, this, &ParagraphPanel::whyAsked);
    makeList();
    auto* foot = new QHBoxLayout(m_foot);
    m_button->setIconName(u"score"_s);
    foot->addWidget(m_button);
    foot->addStretch(1);
    connect(m_button, &QAbstractButton::clicked, this, [this] { Q_EMIT scoreRequested(m_code); });

    m_column->addWidget(m_head);
    m_column->addWidget(new Hairline(style));
    m_column->addLayout(m_factsPlace);
    m_column->addWidget(new Hairline(style));
    m_column->addWidget(m_score);
    m_column->addWidget(new Hairline(style));
    m_column->addWidget(m_list);
    m_column->addWidget(m_foot);
    m_column->addStretch(1);

    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on; the page's paper is below
    m_area->viewport()->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    style.follow(this, [this] { restyle(); });
}

void ParagraphPanel::makeList() {
    m_list->setModel(&m_questions);
    m_delegate = new ParagraphQuestionDelegate(m_style, m_list, m_questions);
    m_list->setAccessibleName(tr("Questions of this paragraph"));
    m_list->setAccessibleDescription(tr("Enter opens the question; = tells why it has its stage."));
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT scoreRequested(m_questions.row(index.row()).key); });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const auto number = stageOf(index);
        if (number && m_delegate->stageOf(index, m_list->visualRect(index)).contains(m_released)) {
            Q_EMIT whyAsked(*number);
        }
    });
}

bool ParagraphPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease) {
        m_released = static_cast<QMouseEvent*>(event)->position().toPoint();
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<NumberReference> ParagraphPanel::stageOf(const QModelIndex& question) const {
    if (!question.isValid() || !m_questions.row(question.row()).isScored) {
        return std::nullopt;
    }
    return NumberReference{m_questions.row(question.row()).key, m_stage};
}

std::optional<NumberReference> ParagraphPanel::currentNumber() const {
    if (m_list->hasFocus()) {
        if (const auto stage = stageOf(m_list->currentIndex())) {
            return stage;
        }
    }
    return m_isScored ? std::optional(NumberReference{m_code, Quantity::Mean}) : std::nullopt;
}

void ParagraphPanel::restyle() {
    for (QWidget* part : {m_head, static_cast<QWidget*>(m_score), m_foot}) {
        part->layout()->setContentsMargins(m_style.px(16), m_style.px(10), m_style.px(16), m_style.px(10));
        part->layout()->setSpacing(m_style.px(2));
    }
    m_factsPlace->setContentsMargins(0, 0, 0, 0);
    if (m_facts) {
        auto* grid = static_cast<QGridLayout*>(m_facts->layout());
        grid->setContentsMargins(m_style.px(16), m_style.px(10), m_style.px(16), m_style.px(10));
        grid->setHorizontalSpacing(m_style.px(10));
        grid->setVerticalSpacing(m_style.px(4));
    }
}

void ParagraphPanel::addFact(const QString& name, QWidget* value) {
    auto* grid = static_cast<QGridLayout*>(m_facts->layout());
    const int row = grid->rowCount();
    auto* label = new Label(m_style, name, "body", "text2");
    grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(value, row, 1, Qt::AlignTop);
}

void ParagraphPanel::addFact(const QString& name, const QString& value, int weight) {
    if (!value.isEmpty()) {
        auto* label = new WrapLabel(m_style, value, "body", "text", weight);
        addFact(name, label);
    }
}

void ParagraphPanel::showFacts(const Framework& framework, const Commitment& commitment) {
    addFact(tr("Addressed to"), commitment.addressee, 600);
    if (!commitment.wording.isEmpty()) {
        QString words = tr("“%1”", "a quotation").arg(commitment.wording);
        if (const QString note = workingTranslationNote(framework.document, languageOfWindow()); !note.isEmpty()) {
            words += u'\n' + note; // where there is room for one pane, the head that says so is not in sight
        }
        addFact(tr("Its own words"), words);
    }
    addFact(tr("Strength"), commitment.strengthLabel);
    addFact(tr("We look at"), commitment.assessedOn);
    const QStringList preamble = preambleOf(framework, commitment);
    if (!preamble.isEmpty()) {
        auto* links = new QWidget;
        auto* flow = new FlowLayout(links);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(m_style.px(8));
        for (const QString& code : preamble) {
            auto* link = new LinkButton(m_style, code);
            link->setAccessibleName(tr("Preamble paragraph %1").arg(code));
            connect(link, &QAbstractButton::clicked, this, [this, code] { Q_EMIT passageRequested(code); });
            flow->addWidget(link);
        }
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        links->setSizePolicy(policy);
        addFact(tr("Preamble"), links);
    }
}

void ParagraphPanel::show(const Framework& framework, const QString& code, const ScoreSheet* scores) {
    m_code = code;
    if (m_facts) {
        // The link that was clicked may be in it.
        m_factsPlace->removeWidget(m_facts);
        m_facts->hide();
        m_facts->deleteLater();
    }
    m_facts = new QWidget;
    auto* grid = new QGridLayout(m_facts);
    grid->setColumnStretch(1, 1);
    if (const Commitment* commitment = framework.commitment(code)) {
        m_kind->setText(tr("Commitment %1").arg(commitment->number));
        m_title->setText(commitment->title);
        showFacts(framework, *commitment);
        m_button->setText(tr("Score commitment %1").arg(commitment->number));
    } else {
        m_kind->setText(tr("Preamble"));
        m_title->setText(tr("Paragraph %1 of the preamble").arg(code));
        addFact(tr("Weight"), tr("It gives reasons and asks nothing of a State by itself; the questions below go back "
                                 "to it."));
    }
    m_factsPlace->addWidget(m_facts);
    m_area->verticalScrollBar()->setValue(0);
    restyle();
    showScores(framework, scores);
    tabAsRead(*this);
}

void ParagraphPanel::focusQuestions() {
    m_list->setFocus(Qt::OtherFocusReason);
}

QString ParagraphPanel::noScoreLine(const ScoreSheet* scores) const {
    return scores ? tr("Not in the scope of this assessment") : tr("Choose an assessment on Home to score it");
}

void ParagraphPanel::showScores(const Framework& framework, const ScoreSheet* scores) {
    const Commitment* commitment = framework.commitment(m_code);
    const QStringList codes = commitment ? commitment->indicators : questionsOnPreamble(framework, m_code);
    m_questions.show(framework, codes, scores);
    const int count = static_cast<int>(codes.size());
    const QString questions =
        commitment ? tr("%n question(s)", nullptr, count) : tr("%n question(s) go back to it", nullptr, count);
    const CommitmentScore* score = scores && commitment ? scores->commitment(m_code) : nullptr;
    m_isScored = score != nullptr;
    m_stage = scores && scores->options.basis == Basis::Evidenced ? Quantity::EvidencedStage : Quantity::Stage;
    if (score) {
        m_score->showScore(questions, *commitment, score->score);
    } else {
        m_score->showNone(questions, commitment ? noScoreLine(scores) : QString());
    }
    m_foot->setVisible(score != nullptr);
}

} // namespace atalaya
