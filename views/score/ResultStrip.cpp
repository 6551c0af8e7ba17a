#include "views/score/ResultStrip.h"

#include "models/session/AssessmentSession.h"
#include "models/session/WindowLanguage.h"
#include "views/score/ClampedLabel.h"
#include "views/theme/WindowStyle.h"
#include "views/why/NumberButton.h"
#include "views/why/StageNumber.h"
#include "views/widgets/FlowLayout.h"

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

ResultStrip::ResultStrip(const WindowStyle& style, QWidget* parent)
    : Panel(style, parent)
    , m_style(style)
    , m_claimed(makeNumber(tr("Claimed"), Quantity::Stage))
    , m_evidenced(makeNumber(tr("Evidenced"), Quantity::EvidencedStage))
    , m_targetHead(new Label(style, {}, "caption", "text2", 0, this))
    , m_target(makeNumber(tr("Target"), Quantity::Target))
    , m_gapSize(new NumberButton(style, "caption", 600, this))
    , m_gapHead(new Label(style, {}, "caption", "text2", 0, this))
    , m_gap(new ClampedLabel(style, 2, "body", "text", this)) {
    auto* row = new QHBoxLayout(this);
    const auto part = [&](QWidget* head, QWidget* value, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(head);
        column->addWidget(value);
        column->addStretch(1);
        row->addLayout(column, stretch);
    };
    part(new Label(style, tr("Claimed"), "caption", "text2", 0, this), m_claimed, 0);
    part(new Label(style, tr("Evidenced"), "caption", "text2", 0, this), m_evidenced, 0);
    part(m_targetHead, m_target, 0);
    connect(m_gapSize, &QAbstractButton::clicked, this, [this] { Q_EMIT whyWanted(Quantity::Gap); });
    auto* gapLine = new QWidget(this);
    auto* gapRow = new FlowLayout(gapLine);
    gapRow->setContentsMargins(0, 0, 0, 0);
    gapRow->addWidget(m_gapSize);
    gapRow->addWidget(m_gapHead);
    part(gapLine, m_gap, 1);
    style.follow(this, [this, row, gapRow] {
        row->setContentsMargins(m_style.px(10), m_style.px(6), m_style.px(10), m_style.px(6));
        row->setSpacing(m_style.px(20));
        gapRow->setSpacing(m_style.px(8));
    });
}

StageNumber* ResultStrip::makeNumber(const QString& meaning, Quantity quantity) {
    auto* number = new StageNumber(m_style, meaning, this);
    connect(number, &QAbstractButton::clicked, this, [this, quantity] { Q_EMIT whyWanted(quantity); });
    return number;
}

void ResultStrip::show(const AssessmentSession& session, const Indicator& indicator) {
    const Framework& framework = session.framework();
    const IndicatorScore& score = *session.scores().indicator(indicator.code);
    const bool notApplicable = score.state == AnswerState::NotApplicable;
    if (notApplicable) {
        m_claimed->setStage(StageGlyph::notApplicable());
        m_evidenced->setStage(StageGlyph::notApplicable());
    } else {
        showStage(*m_claimed, framework, score.claimed, score.evidenced);
        showStage(*m_evidenced, framework, score.evidenced, score.evidenced);
    }
    const auto& targets = session.assessment().targets;
    const auto target = targets.find(indicator.code);
    m_target->setVisible(target != targets.end());
    m_targetHead->setVisible(target != targets.end());
    if (target != targets.end()) {
        m_targetHead->setText(target->second.by
                                  ? tr("Target, %1").arg(languageOfWindow().shortMonthAndYear(*target->second.by))
                                  : tr("Target"));
        showStage(*m_target, framework, target->second.stage, target->second.stage);
    }
    // A reason stands nowhere else; a criterion stands on its card too.
    m_gap->setLines(notApplicable ? ClampedLabel::allLines : 2);
    m_gapSize->setVisible(score.gap > 0);
    m_gapSize->setNumber(tr("Gap %1").arg(QString::number(score.gap)), tr("Gap"));
    const int next = score.claimed + 1;
    if (score.state != AnswerState::Answered || next > framework.ceiling()) {
        m_gapHead->setText(notApplicable ? tr("Reason") : QString());
        m_gap->setWords(notApplicable ? session.assessment().answer(indicator.code)->notApplicableReason : QString());
    } else {
        m_gapHead->setText(tr("What stage %1 asks for").arg(QString::number(next)));
        m_gap->setWords(indicator.criterion(next));
    }
}

} // namespace atalaya
