#include "views/gaps/GroupScores.h"

#include "views/charts/ChartText.h"
#include "views/gaps/ScoreBar.h"
#include "views/theme/WindowStyle.h"
#include "views/why/NumberButton.h"
#include "views/widgets/Label.h"

#include <QGridLayout>
#include <QPainter>

#include <cmath>

namespace atalaya {

namespace {

std::optional<double> printable(const Score& score) {
    return score.isPrintable() ? score.mean : std::nullopt;
}

} // namespace

/// What the signs of bars and groups mean, as the chart itself says it when it stands alone.
class GroupScores::Legend : public QWidget {
public:
    explicit Legend(const WindowStyle& style) : m_style(style) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        style.follow(this, [this] {
            updateGeometry();
            update();
        });
    }
    void setSpec(const TargetBarsSpec& spec) {
        m_spec = spec;
        QStringList words{spec.nowLabel, spec.gapLabel, spec.targetLabel, spec.lastLabel, spec.incompleteLabel};
        words.removeAll(QString());
        setAccessibleName(GroupScores::tr("Signs: %1").arg(words.join(QStringLiteral(", "))));
        updateGeometry();
        update();
    }
    [[nodiscard]] int heightForWidth(int width) const override {
        return static_cast<int>(std::ceil(legend(width).height() * scale()));
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_style.px(400), heightForWidth(m_style.px(400))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_style.px(120), m_style.px(24)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale(), scale());
        legend(width()).paint(painter, {0, 0});
    }

private:
    [[nodiscard]] double scale() const { return m_style.textPercent() / 100.0; }
    [[nodiscard]] ChartLegend legend(int width) const {
        return report::targetBarsLegend(m_spec, width / scale(), m_style.theme());
    }

    const WindowStyle& m_style;
    TargetBarsSpec m_spec;
};

GroupScores::GroupScores(const WindowStyle& style, QWidget* parent)
    : QWidget(parent), m_style(style), m_grid(new QGridLayout), m_legend(new Legend(style)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(style, tr("Groups, never mixed into one number"), "body", "text2"));
    column->addLayout(m_grid);
    column->addWidget(m_legend);
    column->addStretch(1);
    m_grid->setColumnStretch(2, 1);
    style.follow(this, [this, column] {
        column->setSpacing(m_style.px(6));
        m_grid->setHorizontalSpacing(m_style.px(16));
        m_grid->setVerticalSpacing(m_style.px(8));
        m_grid->setColumnMinimumWidth(0, m_style.px(170));
    });
}

NumberButton* GroupScores::makeNumber(const char* step, int weight, const NumberReference& number) {
    auto* button = new NumberButton(m_style, step, weight);
    connect(button, &QAbstractButton::clicked, this, [this, number] { Q_EMIT whyAsked(number); });
    return button;
}

GroupScores::Row GroupScores::makeRow(const QString& id) {
    const int at = static_cast<int>(m_rows.size());
    Row row{id,
            new WrapLabel(m_style),
            new Label(m_style, {}, "caption", "text2"),
            makeNumber("caption", 400, {id, Quantity::Coverage}),
            makeNumber("title", 600, {id, Quantity::Mean}),
            new ScoreBar(m_style)};
    auto* names = new QWidget;
    auto* lines = new QVBoxLayout(names);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* below = new QHBoxLayout;
    below->setSpacing(m_style.px(4));
    below->addWidget(row.range);
    below->addWidget(row.answered);
    below->addStretch(1);
    lines->addWidget(row.name);
    lines->addLayout(below);
    m_grid->addWidget(names, at, 0);
    m_grid->addWidget(row.number, at, 1);
    m_grid->addWidget(row.bar, at, 2);
    return row;
}

void GroupScores::makeRows(const GapsFigures& figures) {
    const auto& groups = figures.sheet().groups;
    const bool same = std::equal(groups.begin(), groups.end(), m_rows.begin(), m_rows.end(),
                                 [](const GroupScore& scored, const Row& row) { return scored.id == row.id; });
    if (same) {
        return;
    }
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const GroupScore& scored : groups) {
        m_rows.push_back(makeRow(scored.id));
    }
}

void GroupScores::fill(const Row& row, const GroupScore& scored, const report::GapReportContext& c) {
    const Group& group = *c.framework.group(scored.id);
    const Coverage& coverage = scored.score.coverage;
    row.name->setText(group.title);
    row.name->setLook("body", "text", group.headline ? 600 : 0);
    row.range->setText(tr("%1 ·", "paragraphs, before what is answered").arg(group.range));
    row.answered->setNumber(tr("%1 of %2", "answered, applicable").arg(coverage.answered).arg(coverage.applicable),
                            tr("Coverage of %1").arg(group.title));
    row.number->setNumber(c.scoreText(scored.score), tr("Score of %1").arg(group.title));
    const GroupScore* before = c.last ? c.last->group(scored.id) : nullptr;
    row.bar->setScore(printable(scored.score), scored.score.target, before ? printable(before->score) : std::nullopt,
                      c.framework.ceiling());
}

void GroupScores::show(const GapsFigures& figures) {
    makeRows(figures);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        fill(m_rows[i], figures.sheet().groups[i], figures.context());
    }
    m_legend->setSpec(figures.barsSpec());
}

} // namespace atalaya
