#include "views/score/AnswerPane.h"

#include "models/items/AnswerHistory.h"
#include "models/items/Moment.h"
#include "views/score/AnswerEvidenceDelegate.h"
#include "views/score/RationaleField.h"
#include "views/theme/WindowStyle.h"
#include "views/why/StageNumber.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/SegmentedControl.h"
#include "views/widgets/Tag.h"
#include "views/widgets/WholeList.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace atalaya {

namespace {

constexpr std::size_t historyShown = 12;

/// Words of a person: never taken for mark-up.
WrapLabel* plainWords(const WindowStyle& style, const char* step, const char* token, QWidget* parent) {
    auto* label = new WrapLabel(style, {}, step, token, 0, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

AnswerPane::AnswerPane(const WindowStyle& style, std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent), m_style(style), m_now(std::move(now)) {
    setAccessibleName(tr("Why, proof and last round"));
    m_parts[0] = makeWhy();
    m_parts[1] = makeProof();
    m_parts[2] = makeLast();
    m_parts[3] = makeCrosswalk();
    m_parts[4] = makeHistory();
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
    // The log is read once the answer itself is on the screen.
    m_historyLater.setSingleShot(true);
    m_historyLater.setInterval(0);
    connect(&m_historyLater, &QTimer::timeout, this, &AnswerPane::showHistory);
}

QWidget* AnswerPane::makeWhy() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    m_whyHead = new SectionHeading(m_style, tr("Rationale"), "body", part);
    m_saved = new Label(m_style, {}, "caption", "text2", 0, part);
    m_whyHead->addWidget(m_saved);
    m_rationale = new RationaleField(part);
    m_rationale->setAccessibleName(tr("Rationale"));
    m_rationale->setPlaceholderText(tr("Why this stage? Name facts, dates and documents."));
    auto* sure = new QHBoxLayout;
    m_confidence = new SegmentedControl(m_style, tr("Confidence"), part);
    m_confidence->setSmall(true);
    for (const QString& word : {tr("Low"), tr("Medium"), tr("High")}) {
        m_confidence->addSegment(word);
    }
    sure->addWidget(new Label(m_style, tr("Confidence"), "body", "text", 600, part));
    sure->addStretch(1);
    sure->addWidget(m_confidence);
    column->addWidget(m_whyHead);
    column->addWidget(m_rationale);
    column->addWidget(new Hairline(m_style, Qt::Horizontal, "line", part));
    column->addLayout(sure);
    connect(m_rationale, &RationaleField::written, this,
            [this](const QString& text) { Q_EMIT rationaleWritten(m_indicator, text); });
    connect(m_rationale, &RationaleField::left, this, &AnswerPane::left);
    connect(m_confidence, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT confidenceChosen(Confidence(index + 1)); });
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
    m_evidenceList->setModel(&m_evidence);
    m_evidenceList->installEventFilter(this);
    new AnswerEvidenceDelegate(m_style, m_evidenceList, m_evidence);
    m_noEvidence = new WrapLabel(m_style, tr("Nothing proves this answer yet."), "caption", "text2", 0, part);
    column->addWidget(new Hairline(m_style, Qt::Horizontal, "line", part));
    column->addWidget(m_proofHead);
    column->addWidget(m_evidenceList);
    column->addWidget(m_noEvidence);
    connect(m_attach, &QAbstractButton::clicked, this, &AnswerPane::attachWanted);
    connect(m_evidenceList, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT evidenceWanted(m_evidence.row(index.row()).use.evidence); });
    return part;
}

QWidget* AnswerPane::makeLast() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    m_lastHead = new SectionHeading(m_style, tr("Last round"), "body", part);
    m_lastChange = new Tag(m_style, Tag::Kind::Plain, QStringLiteral("0"), part);
    m_lastHead->addWidget(m_lastChange);
    m_lastStage = new StageNumber(m_style, tr("Last round"), part);
    connect(m_lastStage, &QAbstractButton::clicked, this, &AnswerPane::whyLastWanted);
    m_lastWords = plainWords(m_style, "body", "text", part);
    m_lastSource = plainWords(m_style, "caption", "text2", part);
    column->addWidget(new Hairline(m_style, Qt::Horizontal, "line", part));
    column->addWidget(m_lastHead);
    column->addWidget(m_lastStage);
    column->addWidget(m_lastWords);
    column->addWidget(m_lastSource);
    return part;
}

QWidget* AnswerPane::makeCrosswalk() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->addWidget(new Hairline(m_style, Qt::Horizontal, "line", part));
    column->addWidget(new SectionHeading(m_style, tr("Crosswalk"), "body", part));
    m_crosswalk = new QGridLayout;
    m_crosswalk->setColumnStretch(1, 1);
    column->addLayout(m_crosswalk);
    m_style.follow(part, [this] {
        m_crosswalk->setHorizontalSpacing(m_style.px(12));
        m_crosswalk->setVerticalSpacing(m_style.px(2));
    });
    return part;
}

QWidget* AnswerPane::makeHistory() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->addWidget(new Hairline(m_style, Qt::Horizontal, "line", part));
    column->addWidget(new SectionHeading(m_style, tr("History of this answer"), "body", part));
    m_history = new QVBoxLayout;
    column->addLayout(m_history);
    m_style.follow(part, [this] { m_history->setSpacing(m_style.px(1)); });
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
    m_session = session;
    m_indicator = indicator;
    const bool any = session && session->framework().indicator(indicator);
    setEnabled(any);
    showAnswer();
    if (any) {
        if (other) {
            showCrosswalk();
        }
        showLast();
        m_historyLater.start();
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
}

void AnswerPane::showLast() {
    const auto& last = m_session->previous();
    const FrameworkPtr& framework = m_session->previousFramework();
    const Answer* before = last ? last->answer(m_indicator) : nullptr;
    m_lastHead->setTitle(last ? tr("Last round, %1").arg(last->round) : tr("Last round"));
    const bool answered = before && (before->isAnswered() || before->notApplicable);
    m_lastStage->setVisible(answered);
    m_lastChange->setVisible(false);
    m_lastSource->setText(answered ? before->source : QString());
    m_lastSource->setVisible(!m_lastSource->text().isEmpty());
    m_lastWords->setVisible(true);
    if (!answered) {
        m_lastWords->setText(last ? tr("Not answered then.") : tr("This is the first round in this workspace."));
        return;
    }
    if (before->notApplicable) {
        m_lastStage->setStage(StageGlyph::notApplicable());
        m_lastWords->setText(before->notApplicableReason);
        return;
    }
    const Framework& words = framework ? *framework : m_session->framework();
    const int then = claimedStage(*before, words.ceiling());
    m_lastStage->setStage(StageGlyph::proved(then, words.ceiling()), words.stageName(then));
    m_lastWords->setText(before->rationale.isEmpty() ? QString() : tr("“%1”").arg(before->rationale));
    m_lastWords->setVisible(!before->rationale.isEmpty());
    const IndicatorScore* now = m_session->scores().indicator(m_indicator);
    if (now && now->state == AnswerState::Answered && words.ceiling() == m_session->framework().ceiling()) {
        const int change = now->claimed - then;
        m_lastChange->setKind(Tag::Kind::Plain, change == 0
                                                    ? tr("same as then")
                                                    : tr("%1 since", "difference in stages")
                                                          .arg(change > 0 ? QStringLiteral("+%1").arg(change)
                                                                          : QStringLiteral("−%1").arg(-change)));
        m_lastChange->setVisible(true);
    }
}

void AnswerPane::showCrosswalk() {
    empty(*m_crosswalk);
    const Framework& framework = m_session->framework();
    QString above;
    int row = 0;
    for (const CrosswalkReference& reference : framework.indicator(m_indicator)->crosswalk) {
        const auto source = std::find_if(framework.crosswalkSources.begin(), framework.crosswalkSources.end(),
                                         [&](const CrosswalkSource& one) { return one.key == reference.source; });
        auto* name = new WrapLabel(m_style, reference.source == above ? QString() : reference.source, "body", "text2",
                                   0, m_parts[3]);
        auto* words = new WrapLabel(
            m_style,
            reference.name.isEmpty()
                ? reference.reference
                : tr("%1 %2", "number and name in another instrument").arg(reference.reference, reference.name),
            "body", "text", 0, m_parts[3]);
        if (source != framework.crosswalkSources.end()) {
            name->setToolTip(source->name);
            name->setAccessibleName(source->name);
            words->setToolTip(source->verification);
        }
        m_crosswalk->addWidget(name, row, 0);
        m_crosswalk->addWidget(words, row, 1);
        above = reference.source;
        ++row;
    }
    m_parts[3]->setProperty("holds", row > 0);
}

void AnswerPane::addHistoryLine(const QString& text, const char* token) {
    WrapLabel* line = plainWords(m_style, "caption", token, m_parts[4]);
    line->setText(text);
    m_history->addWidget(line);
}

void AnswerPane::showHistory() {
    empty(*m_history);
    m_saved->clear();
    if (!m_session || m_indicator.isEmpty()) {
        return;
    }
    const auto entries = m_session->answerHistory(m_indicator);
    if (!entries) {
        addHistoryLine(entries.error().sentence, "blocker");
        return;
    }
    const auto events = answerEvents(m_session->framework(), *entries);
    if (events.empty()) {
        addHistoryLine(tr("Nobody has answered yet."), "text2");
        return;
    }
    const QDateTime now = m_now();
    const Answer* answer = m_session->assessment().answer(m_indicator);
    if (answer && !answer->rationale.isEmpty() && m_session->keeping() == AssessmentSession::Keeping::OnDisk) {
        m_saved->setText(tr("saved %1").arg(momentText(events.front().at, now)));
    }
    for (std::size_t at = 0; at < events.size() && at < historyShown; ++at) {
        const AnswerEvent& event = events[at];
        const QString what = event.what.join(tr(", ", "between the parts of a change"));
        addHistoryLine(
            event.note.isEmpty() ? what : tr("%1 (%2)", "a change and why it was made").arg(what, event.note), "text");
        addHistoryLine(tr("%1, %2", "who changed it and when").arg(event.actor, momentText(event.at, now)), "text2");
    }
    if (events.size() > historyShown) {
        addHistoryLine(tr("and %n earlier change(s)", nullptr, static_cast<int>(events.size() - historyShown)),
                       "text2");
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
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_evidenceList->currentIndex();
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            Q_EMIT evidenceWanted(m_evidence.row(current.row()).use.evidence);
            return true;
        }
        if (key == Qt::Key_Delete && current.isValid()) {
            if (m_session && m_session->isEditable()) {
                const EvidenceUse use = m_evidence.row(current.row()).use;
                Q_EMIT detachWanted(use);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atalaya
