#include "views/workshop/entry/VoteStep.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/DigitRow.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/PaneScroll.h"
#include "views/widgets/SegmentedControl.h"
#include "views/workshop/entry/VoteChoices.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

} // namespace

VoteStep::VoteStep(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_keys{tr("L", "key for low confidence"), tr("M", "key for medium confidence"),
             tr("H", "key for high confidence")}
    , m_seat(new Label(style, {}, "reading", "text", 600))
    , m_note(new WrapLabel(style, {}, "body", "text2"))
    , m_code(new Label(style, {}, "body", "text2"))
    , m_question(new WrapLabel(style, {}, "question"))
    , m_choices(new VoteChoices(style))
    , m_sure(new SegmentedControl(style, tr("How sure are you?")))
    , m_notice(new NoticeBox(style, Finding::Blocker, {}, {}))
    , m_send(new Button(style, tr("Send my vote"), Button::Kind::Primary)) {
    const QStringList words{tr("Low"), tr("Medium"), tr("High")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_sure->addSegment(tr("%1 (%2)", "word, its key").arg(words.at(i), m_keys.at(i)));
    }
    m_send->setButtonSize(Button::Size::Large);
    auto* sure = new QWidget;
    auto* sureRow = new FlowLayout;
    sure->setLayout(sureRow);
    auto* sureWords = new Label(style, tr("How sure are you? You need not say."), "body", "text", 500);
    sureRow->addWidget(sureWords);
    sureRow->addWidget(m_sure);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    for (QWidget* part : std::initializer_list<QWidget*>{m_seat, m_note, m_code, m_question, m_choices, sure}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    auto* keys =
        new WrapLabel(style, tr("Nobody sees it before the reveal, and until then you can vote again. Esc goes back."),
                      "caption", "text2");
    auto* all = new QVBoxLayout(this);
    all->addWidget(new PaneScroll(content), 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_notice, m_send, keys}) {
        all->addWidget(part);
    }
    m_notice->hide();
    m_note->hide();
    style.follow(this, [this, column, all, sureRow, sureWords, &style] {
        sureWords->setMinimumHeight(m_sure->sizeHint().height()); // in the middle beside them
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(style.px(8));
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(style.px(10));
        sureRow->setContentsMargins(0, style.px(4), 0, 0);
        sureRow->setSpacing(style.px(10));
    });
    connect(m_choices, &VoteChoices::chosenChanged, this, &VoteStep::showChoice);
    connect(m_sure, &SegmentedControl::currentChanged, this, &VoteStep::touched);
    connect(m_send, &QAbstractButton::clicked, this, &VoteStep::send);
}

void VoteStep::show(const Framework& framework, const Indicator& indicator, int seat, const QString& note) {
    clear();
    m_ceiling = framework.ceiling();
    m_stageNames.clear();
    for (const Stage& stage : framework.stages) {
        m_stageNames << stage.name;
    }
    m_seat->setText(tr("Seat %1").arg(seat));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_code->setText(tr("%1 · %2", "question: code, title").arg(indicator.code, indicator.title));
    m_question->setText(indicator.question);
    m_choices->show(framework, indicator);
}

void VoteStep::clear() {
    m_choices->choose(0);
    m_sure->setCurrentIndex(-1);
    m_send->setText(tr("Send my vote"));
    m_notice->setNotice(Finding::Blocker, {}, {});
    m_notice->hide();
    m_seat->clear();
    m_note->clear();
}

void VoteStep::tell(const QString& lead, const QString& sentence) {
    m_notice->setNotice(Finding::Blocker, lead, sentence);
    m_notice->show();
}

void VoteStep::takeFocus() {
    m_choices->takeFocus();
}

Confidence VoteStep::confidence() const {
    switch (m_sure->currentIndex()) {
    case 0:
        return Confidence::Low;
    case 1:
        return Confidence::Medium;
    case 2:
        return Confidence::High;
    default:
        return Confidence::Unstated;
    }
}

void VoteStep::showChoice(int stage) {
    m_notice->hide();
    m_send->setText(
        tr("Send my vote: %1 %2", "stage: number, name").arg(QString::number(stage), m_stageNames.value(stage - 1)));
    Q_EMIT touched();
}

bool VoteStep::takeKey(const QKeyEvent& key) {
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (!key.isAutoRepeat()) {
            send();
        }
        return true;
    }
    const QString typed = key.text();
    const int figure =
        typed.size() == 1 && typed.front().isDigit() ? typed.front().digitValue() : DigitRow::digitOf(key);
    if (figure > 0) {
        if (figure <= m_ceiling) {
            m_choices->choose(figure);
            m_choices->takeFocus();
        }
        return true;
    }
    const qsizetype sure = m_keys.indexOf(typed.toUpper());
    if (sure >= 0) {
        // The chosen one once more takes it back.
        m_sure->setCurrentIndex(m_sure->currentIndex() == sure ? -1 : static_cast<int>(sure));
    }
    return sure >= 0;
}

void VoteStep::send() {
    const int stage = m_choices->chosen();
    if (stage == 0) {
        tell({}, tr("No stage is chosen. Press a figure from 1 to %1, then Enter.").arg(m_ceiling));
        return;
    }
    Q_EMIT sendWanted(stage, confidence());
}

} // namespace atalaya
