#pragma once

#include "models/items/WhatIfModel.h"

#include <QPointer>
#include <QWidget>

namespace atalaya {

class BudgetSlider;
class Button;
class Label;
class MoneyField;
class SegmentedControl;
class WindowStyle;

/// What the best plan may cost and what it is for, and the button that searches for it.
class BudgetBar : public QWidget {
    Q_OBJECT
public:
    explicit BudgetBar(const WindowStyle& style, QWidget* parent = nullptr);

    /// `all`: what every action costs together; the slider ends there.
    void show(const WhatIfChoice& choice, qint64 all, const PlanMoney& money);
    /// While a search runs no other begins.
    void setSearching(bool isSearching);

Q_SIGNALS:
    void budgetChosen(qint64 budget);
    void goalChosen(atalaya::PlanGoal goal);
    void limitsWanted();
    void bestWanted();
    void frontierWanted();

private:
    const WindowStyle& m_style;
    MoneyField* m_field;
    BudgetSlider* m_slider;
    SegmentedControl* m_goal;
    Button* m_limits;
    Button* m_best;
    Button* m_frontier;
    PlanMoney m_money;
    qint64 m_all = 0;
    bool m_isShowing = false;              ///< the fields follow, and tell nobody
    QPointer<QWidget> m_begunOn, m_wentTo; ///< the focus before and after a search took it from a button
};

} // namespace atalaya
