#include "views/score/LastRoundPart.h"

#include "models/session/AssessmentSession.h"
#include "views/score/PlainWords.h"
#include "views/theme/WindowStyle.h"
#include "views/why/StageNumber.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Panel.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/Tag.h"

#include <QVBoxLayout>

namespace atalaya {

LastRoundPart::LastRoundPart(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_head(new SectionHeading(style, tr("Last round"), "body", this))
    , m_change(new Tag(style, Tag::Kind::Plain, QStringLiteral("0"), this))
    , m_stage(new StageNumber(style, tr("Last round"), this))
    , m_words(plainWords(style, "body", "text", this))
    , m_source(plainWords(style, "caption", "text2", this)) {
    auto* head = new FlowLayout; // the change below the title where both are long
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_head);
    head->addWidget(m_change);
    head->setApart(1);
    connect(m_stage, &QAbstractButton::clicked, this, &LastRoundPart::whyWanted);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Hairline(style, Qt::Horizontal, "line", this));
    column->addLayout(head);
    column->addWidget(m_stage);
    column->addWidget(m_words);
    column->addWidget(m_source);
    style.follow(this, [&style, head] { head->setSpacing(style.px(8)); });
}

void LastRoundPart::show(const AssessmentSession& session, const QString& indicator) {
    const auto& last = session.previous();
    const FrameworkPtr& framework = session.previousFramework();
    const Answer* before = last ? last->answer(indicator) : nullptr;
    m_head->setTitle(last ? tr("Last round, %1").arg(last->round) : tr("Last round"));
    const bool answered = before && (before->isAnswered() || before->notApplicable);
    m_stage->setVisible(answered);
    m_change->setVisible(false);
    m_source->setText(answered ? before->source : QString());
    m_source->setVisible(!m_source->text().isEmpty());
    m_words->setVisible(true);
    if (!answered) {
        m_words->setText(last
                             ? tr("Not answered then.")
                             : tr("This round is compared with no earlier one. “Change details…” on Home sets which."));
        return;
    }
    if (before->notApplicable) {
        m_stage->setStage(StageGlyph::notApplicable());
        m_words->setText(before->notApplicableReason);
        return;
    }
    const Framework& words = framework ? *framework : session.framework();
    const int then = claimedStage(*before, words.ceiling());
    m_stage->setStage(StageGlyph::proved(then, words.ceiling()), words.stageName(then));
    m_words->setText(before->rationale.isEmpty() ? QString() : tr("“%1”").arg(before->rationale));
    m_words->setVisible(!before->rationale.isEmpty());
    if (words.ceiling() == session.framework().ceiling()) {
        showChange(session, indicator, then);
    }
}

void LastRoundPart::showChange(const AssessmentSession& session, const QString& indicator, int then) {
    const IndicatorScore* now = session.scores().indicator(indicator);
    if (!now || now->state != AnswerState::Answered) {
        return;
    }
    const int change = now->claimed - then;
    m_change->setKind(Tag::Kind::Plain, change == 0 ? tr("same as then")
                                                    : tr("%1 since", "difference in stages")
                                                          .arg(change > 0 ? QStringLiteral("+%1").arg(change)
                                                                          : QStringLiteral("−%1").arg(-change)));
    m_change->setVisible(true);
}

} // namespace atalaya
