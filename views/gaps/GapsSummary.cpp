#include "views/gaps/GapsSummary.h"

#include "views/theme/Signs.h"
#include "views/theme/WindowStyle.h"
#include "views/why/NumberButton.h"
#include "views/widgets/CoverageBar.h"
#include "views/widgets/Label.h"
#include "views/widgets/LinkButton.h"
#include "views/widgets/SectionHeading.h"
#include "views/widgets/Tag.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace atalaya {

namespace {

/// A score on its scale: bar, hatched gap, diamond, last round's stroke.
class ScoreBar : public QWidget {
public:
    ScoreBar(const WindowStyle& style, std::optional<double> now, std::optional<double> target,
             std::optional<double> last, int ceiling)
        : m_style(style), m_now(now), m_target(target), m_last(last), m_ceiling(ceiling) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        style.follow(this, [this] {
            setFixedHeight(m_style.px(24));
            setMinimumWidth(m_style.px(120));
            setMaximumWidth(m_style.px(220));
        });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double unit = m_style.px(100) / 100.0;
        const double y = height() / 2.0;
        const double half = 5 * unit;
        const double room = width() - 12 * unit;
        const auto at = [&](double score) {
            return 6 * unit + room * std::clamp((score - 1) / (m_ceiling - 1), 0.0, 1.0);
        };
        for (int stage = 1; stage <= m_ceiling; ++stage) {
            painter.fillRect(QRectF(at(stage), 0, 1, height()), m_style.colour("grid"));
        }
        if (m_now) {
            painter.fillRect(QRectF(at(1), y - half, at(*m_now) - at(1), 2 * half), m_style.colour("seriesCurrent"));
        }
        if (m_now && m_target && *m_target > *m_now) {
            paintGap(painter, QRectF(at(*m_now), y - half, at(*m_target) - at(*m_now), 2 * half), m_style.theme(),
                     unit);
        }
        if (m_last) {
            paintLast(painter, {at(*m_last), y}, m_style.theme(), unit);
        }
        if (m_target) {
            paintTarget(painter, {at(*m_target), y}, m_style.theme(), unit);
        }
    }

private:
    const WindowStyle& m_style;
    std::optional<double> m_now, m_target, m_last;
    int m_ceiling;
};

std::optional<double> printable(const Score& score) {
    return score.isPrintable() ? score.mean : std::nullopt;
}

} // namespace

GapsSummary::GapsSummary(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_name(new Label(style, {}, "body", "text2"))
    , m_number(makeNumber("headline", {{}, Quantity::Mean}))
    , m_provisional(new Tag(style, Tag::Kind::Provisional))
    , m_scale(new WrapLabel(style, {}, "body", "text2"))
    , m_why(new LinkButton(style, tr("Why this number?")))
    , m_coverage(makeNumber("body", {{}, Quantity::Coverage}))
    , m_bar(new CoverageBar(style, 232))
    , m_last(new WrapLabel(style))
    , m_target(makeNumber("body", {{}, Quantity::Target}))
    , m_other(new NumberButton(style, "body"))
    , m_notOwn(new WrapLabel(style, {}, "caption", "warning"))
    , m_groups(new QWidget)
    , m_grid(new QGridLayout(m_groups)) {
    auto* headline = new QWidget;
    auto* column = new QVBoxLayout(headline);
    auto* big = new QHBoxLayout;
    big->addWidget(m_number);
    big->addWidget(m_provisional);
    big->addStretch(1);
    column->addWidget(m_name);
    column->addLayout(big);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_notOwn, m_scale, m_why, m_coverage, m_bar, m_last, m_target, m_other}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    m_row->addWidget(headline, 0);
    m_row->addWidget(m_groups, 1);
    connect(m_why, &QAbstractButton::clicked, this, [this] { Q_EMIT whyAsked({m_subject, Quantity::Mean}); });
    connect(m_other, &QAbstractButton::clicked, this, [this] { Q_EMIT whyAsked({m_subject, m_otherQuantity}); });
    style.follow(this, [this, column, big, headline] {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(m_style.px(3));
        big->setSpacing(m_style.px(12));
        headline->setFixedWidth(m_style.px(264));
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(m_style.px(24));
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(m_style.px(16));
        m_grid->setVerticalSpacing(m_style.px(12));
        m_grid->setColumnMinimumWidth(0, m_style.px(170));
    });
}

NumberButton* GapsSummary::makeNumber(const char* step, const NumberReference& number) {
    auto* button = new NumberButton(m_style, step);
    connect(button, &QAbstractButton::clicked, this, [this, number] {
        Q_EMIT whyAsked({number.subject.isEmpty() ? m_subject : number.subject, number.quantity});
    });
    return button;
}

void GapsSummary::show(const GapsFigures& figures, bool own) {
    m_subject = figures.headlineSubject();
    showHeadline(figures.context(), figures.sheet().headline(), own);
    showGroups(figures.context());
}

void GapsSummary::setStacked(bool stacked) {
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void GapsSummary::showHeadline(const report::GapReportContext& c, const Score& score, bool own) {
    const Group& group = c.headlineGroup();
    const bool isGroup = c.sheet.group(c.sheet.headlineGroup) != nullptr;
    m_name->setText(isGroup ? tr("%1, %2", "group, paragraphs").arg(group.title, group.range) : c.headlineName());
    m_number->setNumber(c.scoreText(score), tr("Score of %1").arg(c.headlineName()));
    m_provisional->setVisible(score.isPrintable() && score.coverage.isProvisional());
    m_scale->setText(
        score.isPrintable() ? tr("on 1.00 to %1 · %2 of the way")
                                  .arg(c.language.score(c.framework.ceiling()),
                                       c.language.percent(shareOfScale(*score.mean, c.framework.ceiling())))
        : score.coverage.answered == 0 ? tr("Nothing is answered yet. A score appears with 60 % of the questions.")
                                       : tr("Less than 60 % is answered, so no number is printed."));
    const Coverage& coverage = score.coverage;
    QString answered = tr("%1 of %2 answered").arg(coverage.answered).arg(coverage.applicable);
    if (coverage.notApplicable > 0) {
        answered =
            tr("%1; %n not applicable", "46 of 49 answered; 1 not applicable", coverage.notApplicable).arg(answered);
    }
    m_coverage->setNumber(answered, tr("Coverage"));
    m_bar->setCoverage(coverage.answered, coverage.applicable);
    const auto change = c.changeOf(m_subject, true);
    const GroupScore* before = c.last ? c.last->group(m_subject) : nullptr;
    m_last->setVisible(before != nullptr);
    if (before != nullptr) {
        m_last->setText(change ? tr("%1: %2 · change %3", "round, score, change")
                                     .arg(c.lastRoundName(), c.scoreText(before->score), c.language.change(*change))
                               : tr("%1: %2", "round, score").arg(c.lastRoundName(), c.scoreText(before->score)));
    }
    m_target->setNumber(
        score.target ? tr("%1: %2", "\"target 2028\", score").arg(c.targetLabel(), c.language.score(*score.target))
                     : tr("no target is set"),
        tr("Target"));
    const bool claimed = c.sheet.options.basis == Basis::Claimed;
    const ScoreSheet& other = claimed ? c.evidenced : c.claimed;
    m_otherQuantity = claimed ? Quantity::EvidencedStage : Quantity::Stage;
    m_other->setVisible(score.isPrintable());
    m_other->setNumber(claimed ? tr("evidenced: %1").arg(c.scoreText(other.headline()))
                               : tr("claimed: %1").arg(c.scoreText(other.headline())),
                       tr("On the other basis"));
    m_notOwn->setText(tr("Seen otherwise than the assessment counts"));
    m_notOwn->setVisible(!own);
}

void GapsSummary::showGroups(const report::GapReportContext& c) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* head = new Label(m_style, tr("Groups, never mixed into one number"), "body", "text2");
    m_grid->addWidget(head, 0, 0, 1, 3);
    int row = 1;
    for (const GroupScore& scored : c.sheet.groups) {
        const Group& group = *c.framework.group(scored.id);
        const Coverage& coverage = scored.score.coverage;
        auto* names = new QWidget;
        auto* lines = new QVBoxLayout(names);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(new WrapLabel(m_style, group.title, "body", "text", group.headline ? 600 : 0));
        lines->addWidget(new WrapLabel(m_style,
                                       tr("%1 · %2 of %3", "paragraphs, answered, applicable")
                                           .arg(group.range)
                                           .arg(coverage.answered)
                                           .arg(coverage.applicable),
                                       "caption", "text2"));
        auto* number = makeNumber("title", {scored.id, Quantity::Mean});
        number->setNumber(c.scoreText(scored.score), tr("Score of %1").arg(group.title));
        const GroupScore* before = c.last ? c.last->group(scored.id) : nullptr;
        m_grid->addWidget(names, row, 0);
        m_grid->addWidget(number, row, 1);
        m_grid->addWidget(new ScoreBar(m_style, printable(scored.score), scored.score.target,
                                       before ? printable(before->score) : std::nullopt, c.framework.ceiling()),
                          row, 2);
        ++row;
    }
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 1);
    m_grid->setRowStretch(row, 1);
}

} // namespace atalaya
