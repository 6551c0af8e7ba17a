#include "views/strategy/whatif/BudgetBar.h"

#include "views/strategy/whatif/BudgetSlider.h"
#include "views/strategy/whatif/MoneyField.h"
#include "views/theme/WindowStyle.h"
#include "views/widgets/Button.h"
#include "views/widgets/FlowLayout.h"
#include "views/widgets/Label.h"
#include "views/widgets/SegmentedControl.h"

#include <QApplication>
#include <QHBoxLayout>

#include <cmath>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr int sliderSteps = 1000;

} // namespace

BudgetBar::BudgetBar(const WindowStyle& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_field(new MoneyField)
    , m_slider(new BudgetSlider(style))
    , m_goal(new SegmentedControl(style, tr("What the best plan is for")))
    , m_limits(new Button(style, tr("Limits…")))
    , m_best(new Button(style, tr("Best plan under this budget")))
    , m_frontier(new Button(style, tr("Cost and benefit…"))) {
    auto* word = new Label(style, tr("Budget"), "body", "text", 600);
    word->setBuddy(m_field);
    m_field->setAccessibleName(tr("Budget over all years"));
    m_field->setKeyboardTracking(false);
    m_slider->setRange(0, sliderSteps);
    m_slider->setSingleStep(sliderSteps / 100);
    m_slider->setPageStep(sliderSteps / 10);
    m_slider->setAccessibleName(tr("Budget, up to what every action costs together"));
    m_goal->addSegment(tr("Most improvement"));
    m_goal->addSegment(tr("Reach the targets at least cost"));
    m_best->setIconName(u"target"_s);
    m_limits->setToolTip(tr("Budgets of years, and how many actions a body can lead at once"));
    auto* money = new QWidget;
    auto* row = new QHBoxLayout(money);
    row->addWidget(word);
    row->addWidget(m_field);
    row->addWidget(m_slider, 1);
    auto* flow = new FlowLayout(this);
    for (QWidget* one : std::initializer_list<QWidget*>{money, m_best, m_goal, m_limits, m_frontier}) {
        flow->addWidget(one);
    }
    connect(m_field, &MoneyField::valueChanged, this, [this] {
        if (!m_isShowing) {
            Q_EMIT budgetChosen(m_field->amount());
        }
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        if (!m_isShowing) {
            // In hundredths of a million, as the field shows it.
            const qint64 grain = std::max<qint64>(1, m_money.scale() / 100);
            const double amount = double(m_all) * step / sliderSteps;
            Q_EMIT budgetChosen(step == sliderSteps ? m_all : std::llround(amount / double(grain)) * grain);
        }
    });
    connect(m_goal, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT goalChosen(index == 0 ? PlanGoal::MostGain : PlanGoal::ReachTargets); });
    connect(m_limits, &QAbstractButton::clicked, this, &BudgetBar::limitsWanted);
    connect(m_best, &QAbstractButton::clicked, this, &BudgetBar::bestWanted);
    connect(m_frontier, &QAbstractButton::clicked, this, &BudgetBar::frontierWanted);
    style.follow(this, [this, flow, row] {
        flow->setContentsMargins(m_style.px(20), m_style.px(12), m_style.px(20), m_style.px(12));
        flow->setSpacing(m_style.px(10));
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_style.px(10));
    });
}

void BudgetBar::show(const WhatIfChoice& choice, qint64 all, const PlanMoney& money) {
    m_isShowing = true;
    m_field->countIn(money);
    m_money = money;
    m_all = all;
    const qint64 budget = choice.budget.value_or(all);
    // What is finer than the field can say stays as it is while the field says the same.
    if (m_field->text().isEmpty() || m_field->amount() != budget) {
        m_field->setAmount(budget);
    }
    const double share = all > 0 ? double(budget) / double(all) : 1.0;
    m_slider->setValue(static_cast<int>(std::lround(std::min(1.0, share) * sliderSteps)));
    m_slider->setEnabled(all > 0);
    m_goal->setCurrentIndex(choice.goal == PlanGoal::MostGain ? 0 : 1);
    const qsizetype limits = static_cast<qsizetype>(choice.budgetByYear.size() + choice.capacity.size());
    m_limits->setText(limits > 0 ? tr("Limits (%1)…").arg(limits) : tr("Limits…"));
    m_best->setText(choice.goal == PlanGoal::MostGain ? tr("Best plan under this budget") : tr("Cheapest way there"));
    m_isShowing = false;
}

void BudgetBar::setSearching(bool isSearching) {
    QWidget* const focused = QApplication::focusWidget();
    m_best->setEnabled(!isSearching);
    m_frontier->setEnabled(!isSearching);
    if (isSearching) {
        m_begunOn = focused == m_best || focused == m_frontier ? focused : nullptr;
        m_wentTo = QApplication::focusWidget();
    } else if (m_begunOn && focused == m_wentTo) {
        // Whoever has not gone elsewhere meanwhile finds the button under the key again.
        m_begunOn->setFocus(m_style.focusReason());
    }
}

} // namespace atalaya
