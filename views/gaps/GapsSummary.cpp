#include "views/gaps/GapsSummary.h"

#include "assessments/scoring/PrintedScore.h"
#include "views/gaps/GroupScores.h"
#include "views/theme/WindowStyle.h"
#include "views/why/NumberButton.h"
#include "views/widgets/CoverageBar.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/Panel.h"
#include "views/widgets/Tag.h"

#include <QBoxLayout>

namespace atalaya {

namespace {

/// As the beginning of a line.
QString capital(QString text) {
    if (!text.isEmpty()) {
        text.replace(0, 1, text.at(0).toUpper());
    }
    return text;
}

} // namespace

GapsSummary::GapsSummary(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_name(new WrapLabel(style, {}, "body", "text2"))
    , m_number(makeNumber("headline", 600, Quantity::Mean))
    , m_provisional(new Tag(style, Tag::Kind::Provisional))
    , m_scale(new WrapLabel(style, {}, "body", "text2"))
    , m_why(new LinkButton(style, tr("Why this number?")))
    , m_coverage(makeNumber("body", 500, Quantity::Coverage))
    , m_bar(new CoverageBar(style, 232))
    , m_last(new NumberButton(style, "body", 500))
    , m_facts(new QWidget)
    , m_factsFlow(new FlowLayout(m_facts))
    , m_target(makeNumber("body", 500, Quantity::Target))
    , m_other(new NumberButton(style, "body", 500))
    , m_notOwn(new WrapLabel(style, {}, "caption", "warning"))
    , m_line(new Hairline(style, Qt::Vertical))
    , m_groups(new GroupScores(style)) {
    auto* headline = new QWidget;
    auto* column = new QVBoxLayout(headline);
    auto* big = new QHBoxLayout;
    big->addWidget(m_number);
    big->addWidget(m_provisional);
    big->addStretch(1);
    m_factsFlow->setContentsMargins(0, 0, 0, 0);
    m_factsFlow->addWidget(m_target);
    m_factsFlow->addWidget(m_other);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_facts->setSizePolicy(policy);
    column->addWidget(m_name);
    column->addLayout(big);
    auto* around = new QVBoxLayout; // words in several lines do not touch the bar
    around->addWidget(m_bar);
    for (QWidget* part : std::initializer_list<QWidget*>{m_notOwn, m_scale, m_why, m_coverage}) {
        column->addWidget(part);
    }
    column->addLayout(around);
    column->addWidget(m_last);
    column->addWidget(m_facts);
    column->addStretch(1);
    m_row->addWidget(headline, 0);
    m_row->addWidget(m_line);
    m_row->addWidget(m_groups, 1);
    connect(m_why, &QAbstractButton::clicked, this, [this] { Q_EMIT whyAsked({m_subject, Quantity::Mean}); });
    connect(m_other, &QAbstractButton::clicked, this, [this] { Q_EMIT whyAsked({m_subject, m_otherQuantity}); });
    connect(m_last, &QAbstractButton::clicked, this, [this] { Q_EMIT whyLastAsked({m_subject, Quantity::Mean}); });
    connect(m_groups, &GroupScores::whyAsked, this, &GapsSummary::whyAsked);
    style.follow(this, [this, column, big, around, headline] {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(m_style.px(2));
        big->setSpacing(m_style.px(12));
        around->setContentsMargins(0, m_style.px(3), 0, m_style.px(3));
        m_factsFlow->setSpacing(m_style.px(12));
        headline->setFixedWidth(m_style.px(272));
        m_coverage->setWidest(272);
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(m_style.px(16));
    });
}

NumberButton* GapsSummary::makeNumber(const char* step, int weight, Quantity quantity) {
    auto* button = new NumberButton(m_style, step, weight);
    connect(button, &QAbstractButton::clicked, this, [this, quantity] { Q_EMIT whyAsked({m_subject, quantity}); });
    return button;
}

void GapsSummary::show(const GapsFigures& figures, bool own) {
    m_subject = figures.headlineSubject();
    showHeadline(figures.context(), figures.sheet().headline(), own);
    m_groups->show(figures);
}

void GapsSummary::setStacked(bool stacked) {
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setVisible(!stacked);
}

void GapsSummary::showHeadline(const report::GapReportContext& c, const Score& score, bool own) {
    const Group& group = c.headlineGroup();
    const bool isGroup = c.sheet.group(c.sheet.headlineGroup) != nullptr;
    m_name->setText(isGroup ? tr("%1, %2", "group, paragraphs").arg(group.title, group.range) : c.headlineName());
    m_number->setNumber(c.scoreText(score), tr("Score of %1").arg(c.headlineName()));
    m_provisional->setVisible(score.isPrintable() && score.coverage.isProvisional());
    m_scale->setText(score.isPrintable()
                         ? tr("on %1 to %2 · %3 of the way", "lowest and highest score, share of the scale")
                               .arg(c.language.score(1), c.language.score(c.framework.ceiling()),
                                    c.language.percent(shareOfScale(*score.mean, c.framework.ceiling())))
                         : whyNotPrinted(score.coverage, c.language));
    const Coverage& coverage = score.coverage;
    m_bar->setCoverage(coverage.answered, coverage.applicable);
    QString answered = tr("%1 of %2 answered, %3", "46 of 49 answered, 94%")
                           .arg(coverage.answered)
                           .arg(coverage.applicable)
                           .arg(c.language.percent(coverage.ratio()));
    if (coverage.notApplicable > 0) {
        answered = tr("%1; %n not applicable", "46 of 49 answered, 94%; 1 not applicable", coverage.notApplicable)
                       .arg(answered);
    }
    m_coverage->setNumber(answered, tr("Coverage"));
    showLast(c);
    m_target->setNumber(
        score.target
            ? tr("%1: %2", "\"Target 2028\", score").arg(capital(c.targetLabel()), c.language.score(*score.target))
            : tr("No target is set"),
        tr("Target"));
    showOther(c, score);
    m_notOwn->setText(tr("Seen otherwise than the assessment counts"));
    m_notOwn->setVisible(!own);
}

void GapsSummary::showLast(const report::GapReportContext& c) {
    const auto change = c.changeOf(m_subject, true);
    const GroupScore* before = c.last ? c.last->group(m_subject) : nullptr;
    m_last->setVisible(before != nullptr);
    if (before != nullptr) {
        m_last->setNumber(change ? tr("%1: %2 · change %3", "round, score, change")
                                       .arg(c.lastRoundName(), c.scoreText(before->score), c.language.change(*change))
                                 : tr("%1: %2", "round, score").arg(c.lastRoundName(), c.scoreText(before->score)),
                          tr("Last round"));
    }
}

void GapsSummary::showOther(const report::GapReportContext& c, const Score& score) {
    const bool claimed = c.sheet.options.basis == Basis::Claimed;
    const ScoreSheet& other = claimed ? c.evidenced : c.claimed;
    m_otherQuantity = claimed ? Quantity::EvidencedStage : Quantity::Stage;
    m_other->setVisible(score.isPrintable());
    m_other->setNumber(claimed ? tr("evidenced: %1").arg(c.scoreText(other.headline()))
                               : tr("claimed: %1").arg(c.scoreText(other.headline())),
                       tr("On the other basis"));
}

} // namespace atalaya
