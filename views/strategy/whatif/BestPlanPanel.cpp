#include "views/strategy/whatif/BestPlanPanel.h"

#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/Label.h"
#include "views/widgets/NoticeBox.h"
#include "views/widgets/ProgressRow.h"

#include <QVBoxLayout>

namespace atalaya {

BestPlanPanel::BestPlanPanel(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_progress(new ProgressRow(style, {}))
    , m_status(new WrapLabel(style, {}, "caption", "text2"))
    , m_outcome(new NoticeBox(style, Finding::Ok, {}, {}))
    , m_next(new WrapLabel(style, {}, "caption", "text2"))
    , m_outdated(new NoticeBox(style, Finding::Note, {}, {}))
    , m_departed(new NoticeBox(style, Finding::Note, {}, {}))
    , m_reason(new WrapLabel(style))
    , m_loss(new Button(style, tr("What would it cost to insist on it?"), Button::Kind::Quiet))
    , m_longer(m_outcome->addButton(tr("Search on"))) {
    auto* column = new QVBoxLayout(this);
    auto* why = new QHBoxLayout;
    why->addWidget(m_reason, 1);
    why->addWidget(m_loss, 0, Qt::AlignTop);
    m_loss->setButtonSize(Button::Size::Small);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addWidget(m_outcome);
    column->addWidget(m_outdated);
    column->addWidget(m_departed);
    column->addLayout(why);
    column->addWidget(m_next);
    m_outdated->setNotice(Finding::Note, tr("Outdated."),
                          tr("The plan, its limits or what is left out have changed since this was found."));
    connect(m_outdated->addButton(tr("Search again")), &QAbstractButton::clicked, this, &BestPlanPanel::againWanted);
    m_departed->setNotice(Finding::Note, tr("Not this plan."), tr("What is chosen now is another."));
    connect(m_departed->addButton(tr("Back to what was found")), &QAbstractButton::clicked, this,
            &BestPlanPanel::backWanted);
    m_longer->setAccessibleDescription(tr("Goes on from what was found, for twice as long as before."));
    m_longer->setToolTip(m_longer->accessibleDescription());
    connect(m_longer, &QAbstractButton::clicked, this, &BestPlanPanel::longerWanted);
    connect(m_progress, &ProgressRow::cancelled, this, &BestPlanPanel::cancelled);
    connect(m_loss, &QAbstractButton::clicked, this, &BestPlanPanel::lossWanted);
    style.follow(this, [this, column] {
        column->setContentsMargins(m_style.px(20), m_style.px(6), m_style.px(20), 0);
        column->setSpacing(m_style.px(6));
    });
    clear();
}

void BestPlanPanel::begin(const QString& words) {
    clear();
    beginBeside(words);
}

void BestPlanPanel::beginBeside(const QString& words) {
    m_progress->begin(words);
    m_progress->show();
    showWhole();
}

void BestPlanPanel::setProgress(const QString& words) {
    m_status->setText(words);
    m_status->show();
}

void BestPlanPanel::end() {
    m_progress->hide();
    m_status->hide();
    showWhole();
}

void BestPlanPanel::showOutcome(Outcome outcome, const QString& sentence, const QString& next, bool isOpen) {
    m_outcomeText = sentence;
    m_isOpen = isOpen;
    m_longer->setVisible(isOpen);
    m_outcome->setNotice(outcome == Outcome::None ? Finding::Warning : Finding::Ok,
                         outcome == Outcome::Best    ? tr("Best plan.")
                         : outcome == Outcome::Found ? tr("Best found.")
                                                     : tr("No plan."),
                         sentence);
    m_outcome->show();
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    showWhole();
}

void BestPlanPanel::setOutdated(bool isOutdated) {
    m_outdated->setVisible(isOutdated && !m_outcomeText.isEmpty());
    m_longer->setVisible(m_isOpen && !isOutdated);
    showWhole();
}

void BestPlanPanel::setDeparted(bool isDeparted) {
    m_departed->setVisible(isDeparted && !m_outcomeText.isEmpty() && m_outdated->isHidden());
    showWhole();
}

void BestPlanPanel::showReason(const QString& sentence, bool canAsk) {
    m_reason->setText(sentence);
    m_reason->setVisible(!sentence.isEmpty());
    m_loss->setVisible(canAsk);
    showWhole();
}

QString BestPlanPanel::reason() const {
    return m_reason->text();
}

void BestPlanPanel::clear() {
    m_outcomeText.clear();
    m_isOpen = false;
    for (QWidget* one : std::initializer_list<QWidget*>{m_progress, m_status, m_outcome, m_next, m_outdated, m_departed,
                                                        m_reason, m_loss}) {
        one->hide();
    }
    m_reason->clear();
    showWhole();
}

void BestPlanPanel::showWhole() {
    setVisible(!m_progress->isHidden() || !m_outcome->isHidden() || !m_reason->isHidden());
}

} // namespace atalaya
