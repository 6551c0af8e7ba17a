#include "views/score/AnswerPane.h"

#include "views/score/AnswerEvidenceDelegate.h"
#include "views/score/CrosswalkPart.h"
#include "views/score/DoneActionsPart.h"
#include "views/score/HistoryPart.h"
#include "views/score/LastRoundPart.h"
#include "views/score/RationaleField.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/WholeList.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace atalaya {

AnswerPane::AnswerPane(const WindowStyle& style, std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_last(new LastRoundPart(style, this))
    , m_crosswalk(new CrosswalkPart(style, this))
    , m_history(new HistoryPart(style, std::move(now), this))
    // The log is read once the answer itself is on the screen.
    , m_historyLater(this, [this] { showHistory(); }) {
    setAccessibleName(tr("Why, proof and last round"));
    m_parts[0] = makeWhy();
    m_parts[1] = makeProof();
    m_parts[2] = m_last;
    connect(m_last, &LastRoundPart::whyWanted, this, &AnswerPane::whyLastWanted);
    connect(m_history, &HistoryPart::wanted, this, &AnswerPane::showHistory);
    m_parts[3] = m_crosswalk;
    m_parts[4] = m_history;
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : m_parts) {
        column->addWidget(part);
    }
    column->addStretch(1);
    m_style.follow(this, [this, column] {
        column->setContentsMargins(m_style.px(16), m_style.px(10), m_style.px(16), m_style.px(16));
        column->setSpacing(m_style.px(10));
        for (QWidget* part : m_parts) {
            part->layout()->setContentsMargins(0, 0, 0, 0);
            part->layout()->setSpacing(m_style.px(6));
        }
    });
}

QWidget* AnswerPane::makeWhy() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    auto* head = new FlowLayout;
    m_saved = new Label(m_style, {}, "caption", "text2", 0, part);
    head->addWidget(new SectionHeading(m_style, tr("Rationale"), "body", part));
    head->addWidget(m_saved);
    m_rationale = new RationaleField(part);
    m_rationale->setAccessibleName(tr("Rationale"));
    m_rationale->setPlaceholderText(tr("Why this stage? Name facts, dates and documents."));
    auto* sure = new FlowLayout;
    m_confidence = new SegmentedControl(m_style, tr("Confidence"), part);
    m_confidence->setSmall(true);
    m_confidence->setToolTip(tr("The chosen one once more takes it back"));
    m_confidence->setAccessibleDescription(m_confidence->toolTip());
    for (const QString& word : {tr("Low"), tr("Medium"), tr("High")}) {
        m_confidence->addSegment(word);
    }
    sure->addWidget(new Label(m_style, tr("Confidence"), "body", "text", 600, part));
    sure->addWidget(m_confidence);
    // What stands at the right goes below where both are long.
    for (FlowLayout* row : {head, sure}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->setApart(1);
        m_style.follow(part, [this, row] { row->setSpacing(m_style.px(8)); });
    }
    column->addLayout(head);
    column->addWidget(m_rationale);
    column->addWidget(new Hairline(m_style, Qt::Horizontal, "line", part));
    column->addLayout(sure);
    m_rationale->setWrite([this](const QString& text) { return m_write && m_write(m_indicator, text); });
    connect(m_rationale, &RationaleField::notKept, this, [this](const QString& words, bool isOvertaken) {
        Q_EMIT rationaleNotKept(m_indicator, words, isOvertaken);
    });
    connect(m_confidence, &SegmentedControl::chosen, this, [this](int index) {
        const Answer* answer = m_session ? m_session->assessment().answer(m_indicator) : nullptr;
        const auto picked = Confidence(index + 1);
        Q_EMIT confidenceChosen(answer && answer->confidence == picked ? Confidence::Unstated : picked);
    });
    return part;
}

QWidget* AnswerPane::makeProof() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    m_proofHead = new SectionHeading(m_style, tr("Evidence"), "body", part);
    m_attach = new Button(m_style, tr("Attach"), Button::Kind::Plain, part);
    m_attach->setButtonSize(Button::Size::Small)->setIconName(QStringLiteral("attach"));
    m_attach->setAccessibleDescription(tr("Attaches a document or a statement to this answer"));
    m_proofHead->addWidget(m_attach);
    m_evidenceList = new WholeList(part);
    m_evidenceList->setAccessibleName(tr("Evidence of this answer"));
    m_evidenceList->setAccessibleDescription(tr("Enter opens it in the register; Del detaches it from this answer."));
    m_evidenceList->setModel(&m_evidence);
    m_evidenceList->installEventFilter(this);
    new AnswerEvidenceDelegate(m_style, m_evidenceList, m_evidence);
    m_noEvidence = new WrapLabel(m_style, tr("Nothing proves this answer yet."), "caption", "text2", 0, part);
    column->addWidget(new Hairline(m_style, Qt::Horizontal, "line", part));
    column->addWidget(m_proofHead);
    column->addWidget(m_evidenceList);
    column->addWidget(m_noEvidence);
    m_done = new DoneActionsPart(m_style, part);
    column->addWidget(m_done);
    m_card = new LinkButton(m_style, tr("One stage more…"), part);
    m_card->setToolTip(tr("Key A"));
    m_card->setAccessibleDescription(
        tr("Opens the card of this question in Strategy, which makes the draft of an action. The key A does the "
           "same."));
    column->addWidget(m_card, 0, Qt::AlignLeading);
    connect(m_card, &QAbstractButton::clicked, this, &AnswerPane::cardWanted);
    connect(m_attach, &QAbstractButton::clicked, this, &AnswerPane::attachWanted);
    connect(m_done, &DoneActionsPart::attachWanted, this, &AnswerPane::attachWanted);
    connect(m_evidenceList, &QListView::activated, this, [this](const QModelIndex& index) {
        const QUuid evidence = m_evidence.row(index.row()).use.evidence; // its row may go while one goes there
        Q_EMIT evidenceWanted(evidence);
    });
    return part;
}

void AnswerPane::setPart(Part part) {
    const auto has = [&](Part one) { return (static_cast<int>(part) & static_cast<int>(one)) != 0; };
    m_parts[0]->setVisible(has(Part::Why));
    m_parts[1]->setVisible(has(Part::Proof));
    m_parts[2]->setVisible(has(Part::Last));
    m_parts[3]->setVisible(has(Part::Proof));
    m_parts[4]->setVisible(has(Part::Last));
}

void AnswerPane::storeTyped() {
    m_rationale->store();
}

void AnswerPane::show(AssessmentSession* session, const QString& indicator) {
    const bool other = m_session != session || m_indicator != indicator;
    if (other && m_session) {
        m_rationale->store();
    }
    if (session && m_session != session) {
        // What waited for the disk is in the log now.
        connect(session, &AssessmentSession::keptAgain, &m_historyLater, &AfterPaint::ask);
    }
    m_session = session;
    m_indicator = indicator;
    const bool any = session && session->framework().indicator(indicator);
    setEnabled(any);
    showAnswer();
    if (any) {
        if (other) {
            m_crosswalk->show(session->framework(), indicator);
        }
        m_last->show(*session, indicator);
        m_historyLater.ask();
    }
}

void AnswerPane::showAnswer() {
    const Answer* answer = m_session ? m_session->assessment().answer(m_indicator) : nullptr;
    const bool editable = m_session && m_session->isEditable();
    m_rationale->setReadOnly(!editable);
    m_rationale->show(answer ? answer->rationale : QString());
    m_confidence->setCurrentIndex(answer ? static_cast<int>(answer->confidence) - 1 : -1);
    m_confidence->setEnabled(editable);
    m_attach->setEnabled(editable);
    m_evidence.show(m_session, m_indicator);
    const int count = m_evidence.rowCount();
    m_proofHead->setTitle(count > 0 ? tr("Evidence · %1").arg(count) : tr("Evidence"));
    m_evidenceList->setVisible(count > 0);
    m_noEvidence->setVisible(count == 0);
    m_done->show(m_session, m_indicator);
}

QWidget* AnswerPane::proof() const {
    return m_evidence.rowCount() > 0 ? static_cast<QWidget*>(m_evidenceList) : m_attach;
}

void AnswerPane::showHistory() {
    if (m_session) {
        m_saved->setText(m_history->show(*m_session, m_indicator));
    }
}

bool AnswerPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_evidenceList && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        // Here it detaches a piece of evidence; everywhere else on the page it clears the answer.
        event->accept();
        return true;
    }
    if (watched == m_evidenceList && event->type() == QEvent::KeyPress) {
        const QModelIndex current = m_evidenceList->currentIndex();
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && current.isValid()) {
            const EvidenceUse use = m_evidence.row(current.row()).use;
            Q_EMIT detachWanted(use);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atalaya
